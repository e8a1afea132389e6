import type { ProjectFacts } from "../project/project-return";
import type { Benefit, Resource } from "../project/section-rows";
import { isAbove } from "./beyond";
import { isActive, rule, statusDateOf, type Rule } from "./rule";

function benefitName({ name, id, row }: Benefit): string {
  return name?.value ?? id?.value ?? row.cell;
}

function finishOf(facts: ProjectFacts): ProjectFacts["actualFinish"] {
  return facts.actualFinish ?? facts.forecastFinish ?? facts.baselineFinish;
}

function allocated(resources: readonly Resource[]): number {
  return resources.reduce((sum, { allocation }) => sum + (allocation?.value ?? 0), 0);
}

const needed = [
  ["owner", "owner"],
  ["measure", "measure"],
  ["baseline", "baseline"],
  ["target", "target"],
  ["targetDate", "target date"],
] as const satisfies readonly (readonly [keyof Benefit, string])[];

const highInfluence = /^(?:very )?high$|^critical|^[45]$/i;

/** Rules on resources, benefits and communications. */
export const deliveryRules: readonly Rule[] = [
  rule("ROLES_UNFILLED", ({ resources = [] }, { limits }, find) => {
    const open = resources.filter(({ person, role }) => person === undefined && role !== undefined);
    const all = allocated(resources);
    const share = all > 0 ? allocated(open) / all : 0;
    if (isAbove(share, limits.unfilledShare))
      find(open[0]?.row, { share, limit: limits.unfilledShare });
  }),
  rule("RESOURCE_AFTER_FINISH", ({ facts, resources }, _context, find) => {
    const finish = finishOf(facts)?.value;
    if (finish === undefined) return;
    // People are planned by the month.
    const lastMonth = finish.slice(0, 7);
    for (const { person, role, to, row } of resources ?? []) {
      if (to === undefined || to.value.slice(0, 7) <= lastMonth) continue;
      find(to.source, { who: person?.value ?? role?.value ?? row.cell, to: to.value, finish });
    }
  }),
  rule("BENEFIT_INCOMPLETE", ({ benefits }, _context, find) => {
    for (const benefit of benefits ?? []) {
      const missing = needed.flatMap(([key, word]) => (benefit[key] === undefined ? [word] : []));
      if (missing.length === 0) continue;
      find(benefit.name?.source ?? benefit.row, { benefit: benefitName(benefit), missing });
    }
  }),
  rule("BENEFIT_BEFORE_FINISH", ({ facts, benefits }, _context, find) => {
    const finish = finishOf(facts)?.value;
    for (const benefit of benefits ?? []) {
      const { targetDate: date } = benefit;
      if (finish === undefined || date === undefined || date.value >= finish) continue;
      find(date.source, { benefit: benefitName(benefit), date: date.value, finish });
    }
  }),
  rule("BENEFIT_REALISED_EARLY", ({ facts, benefits }, _context, find) => {
    const { lifecycle, percentComplete, actualFinish } = facts;
    // Parts may deliver before the end: only work that has not begun can have delivered nothing.
    const begun = lifecycle?.value !== "proposed" && percentComplete?.value !== 0;
    if (begun || actualFinish !== undefined) return;
    for (const benefit of benefits ?? []) {
      const { realised } = benefit;
      if (realised === undefined || realised.value <= 0) continue;
      find(realised.source, { benefit: benefitName(benefit), realised: realised.value });
    }
  }),
  rule("DISBENEFITS_NOT_ENTERED", ({ benefits = [] }, _context, find) => {
    const [first] = benefits;
    const none = benefits.every(
      ({ name, value }) => (value?.value ?? 0) >= 0 && !/dis-?benefit/i.test(name?.value ?? ""),
    );
    // One or two benefits are no list that somebody has thought through.
    if (first !== undefined && benefits.length > 2 && none) {
      find(first.name?.source ?? first.row, { benefits: benefits.length });
    }
  }),
  rule("BENEFIT_FORECAST_LOW", ({ benefits }, { limits }, find) => {
    for (const benefit of benefits ?? []) {
      const { forecast, target, baseline } = benefit;
      if (forecast === undefined || target === undefined) continue;
      const from = baseline?.value ?? 0;
      const wanted = target.value - from;
      if (wanted === 0) continue;
      const short = 1 - (forecast.value - from) / wanted;
      if (!isAbove(short, limits.benefitShortfall)) continue;
      const said = { forecast: forecast.value, target: target.value };
      find(forecast.source, { benefit: benefitName(benefit), ...said });
    }
  }),
  rule("STAKEHOLDER_WITHOUT_COMMUNICATION", ({ communications }, _context, find) => {
    for (const { audience, influence, nextDue, frequency, row } of communications ?? []) {
      if (!highInfluence.test(influence?.value.trim() ?? "")) continue;
      if (nextDue !== undefined || frequency !== undefined) continue;
      find(audience?.source ?? row, { audience: audience?.value ?? row.cell });
    }
  }),
  rule("COMMUNICATION_OVERDUE", (project, context, find) => {
    const statusDate = statusDateOf(project, context);
    if (!isActive(project)) return;
    for (const { audience, nextDue, row } of project.communications ?? []) {
      if (nextDue === undefined || nextDue.value >= statusDate) continue;
      const said = { audience: audience?.value ?? row.cell, due: nextDue.value, statusDate };
      find(nextDue.source, said);
    }
  }),
];
