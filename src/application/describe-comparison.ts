import type { PeriodComparison } from "#domain/portfolio/period-comparison";
import type { MovedRisk, PeriodChanges } from "#domain/history/since-last-period";

/** Lines of one kind of change, in the order of the projects. */
export type ChangeGroup = { readonly title: string; readonly lines: readonly string[] };

/** What changed between two periods, as people say it; kinds without a change are left out. */
export function describeComparison(comparison: PeriodComparison): readonly ChangeGroup[] {
  const { changes, names } = comparison;
  const nameOf = (id: string): string => names.get(id) ?? id;
  const groups: readonly ChangeGroup[] = [
    { title: "Money", lines: moneyLines(comparison) },
    { title: "Colours", lines: colourLines(changes, nameOf) },
    { title: "Milestones", lines: milestoneLines(changes, nameOf) },
    { title: "Risks", lines: riskLines(changes, nameOf) },
    { title: "Changes approved", lines: approvedLines(changes, nameOf) },
    { title: "Projects", lines: projectLines(changes, nameOf) },
  ];
  return groups.filter(({ lines }) => lines.length > 0);
}

type NameOf = (id: string) => string;

function moneyLines({ from, to, currency, exchange }: PeriodComparison): readonly string[] {
  const measures = [
    ["Budget", "budgetAtCompletion"],
    ["Actual cost", "actualCost"],
    ["Estimate at completion", "estimateAtCompletion"],
  ] as const;
  return measures.flatMap(([word, key]) => {
    const moved = to[key] - from[key];
    if (Math.round(moved) === 0) return [];
    const effect = exchange?.[key].exchange ?? 0;
    const apart =
      Math.round(effect) === 0 ? "" : `, of it ${signed(effect, currency)} by exchange rates`;
    return [`${word} ${signed(moved, currency)}${apart}`];
  });
}

function signed(amount: number, currency: string): string {
  const whole = Math.round(Math.abs(amount)).toLocaleString("en-GB");
  return `${amount < 0 ? "-" : "+"}${currency} ${whole}`;
}

const worded = { green: "green", amber: "amber", red: "red", grey: "not known" } as const;

function colourLines({ colours }: PeriodChanges, nameOf: NameOf): readonly string[] {
  return colours.map(
    ({ projectId, from, to }) => `${nameOf(projectId)}: ${worded[from]} to ${worded[to]}`,
  );
}

function milestoneLines({ milestones }: PeriodChanges, nameOf: NameOf): readonly string[] {
  return milestones.map(({ projectId, name, from, to, days }) => {
    const size = `${String(Math.abs(days))} ${Math.abs(days) === 1 ? "day" : "days"}`;
    return `${nameOf(projectId)}: ${name}, ${from} to ${to} (${size} ${days > 0 ? "later" : "earlier"})`;
  });
}

const moves: Readonly<Record<MovedRisk["move"], string>> = {
  new: "new",
  escalated: "escalated",
  eased: "eased",
  closed: "closed",
};

function riskLines({ risks }: PeriodChanges, nameOf: NameOf): readonly string[] {
  return risks.map(({ projectId, title, move, from, to }) => {
    const known = from !== undefined && to !== undefined && move !== "new";
    const scores = known ? ` (${String(from)} to ${String(to)})` : "";
    return `${nameOf(projectId)}: ${title}, ${moves[move]}${scores}`;
  });
}

function approvedLines({ approvedChanges }: PeriodChanges, nameOf: NameOf): readonly string[] {
  return approvedChanges.map(({ projectId, title }) => `${nameOf(projectId)}: ${title}`);
}

function projectLines(changes: PeriodChanges, nameOf: NameOf): readonly string[] {
  return [
    ...changes.newProjects.map((id) => `${nameOf(id)}: new`),
    ...changes.missingProjects.map(({ id, name }) => `${name ?? id}: not reported any more`),
    ...changes.renamedProjects.map(({ from, to }) => `${to}: was called ${from}`),
  ];
}
