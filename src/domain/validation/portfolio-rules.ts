import type { Finding } from "../finding/finding";
import { daysBetween, type PlainDate } from "../kernel/plain-date";
import type { ProjectReturn, Risk } from "../project/project-return";
import type { Field } from "../project/source";
import { isOpenRisk } from "../risk/risk-score";
import { ownSheets } from "../workbook/own-sheets";
import { identityKey, spellingKey } from "./identity-key";
import { historyRules } from "./history-rules";
import { isActive, projectLabel, workbookRule, type WorkbookRule } from "./rule";

/** A risk this short in words is a heading, not a description two projects happen to share. */
const shortestShared = 20;

/** Rules on all projects together: names, dates, missing returns, risks they share. */
export const portfolioRules: readonly WorkbookRule[] = [
  workbookRule("PROJECT_NAME_SIMILAR", ({ projects }, find) => {
    const spellings = new Map<string, Field<string>>();
    for (const project of projects) {
      const name = project.facts.projectName;
      const key = name === undefined ? "" : spellingKey(name.value);
      if (name === undefined || key === "") continue;
      const first = spellings.get(key);
      if (first === undefined) spellings.set(key, name);
      else if (identityKey(first.value) !== identityKey(name.value)) {
        const place = `${first.source.tab} ${first.source.cell}`;
        find(project, name.source, { name: name.value, other: first.value, place });
      }
    }
  }),
  workbookRule("STATUS_DATE_DIFFERS", ({ projects, reportDate, settings }, find) => {
    const active = projects.filter(isActive);
    const common = commonDate(active);
    if (common === undefined) return;
    for (const project of active) {
      const { statusDate } = project.facts;
      if (statusDate === undefined || statusDate.value === common.date) continue;
      // What is stale or ahead has a finding of its own.
      const days = daysBetween(statusDate.value, reportDate);
      if (days > settings.stalenessDays || days < 0) continue;
      const said = { statusDate: statusDate.value, common: common.date };
      find(project, statusDate.source, { ...said, projects: common.projects });
    }
  }),
  workbookRule("REGISTER_ROW_WITHOUT_TAB", ({ projects }, find) => {
    const rows = projects.filter(({ origin }) => origin === "register");
    // A register alone, or with a few tabs beside it, is how the office reports.
    if (rows.length === 0 || projects.length - rows.length < rows.length) return;
    for (const row of rows) {
      if (isActive(row)) find(row, undefined, { project: projectLabel(row) });
    }
  }),
  workbookRule("PROJECT_NOT_REPORTED", ({ past, known }, find) => {
    const [last] = past;
    if (last === undefined) return;
    const at: Finding["at"] = { tab: ownSheets.history.name, cell: undefined };
    for (const [key, { id, name, lifecycle }] of last.projects) {
      if (known.has(key) || lifecycle === "complete" || lifecycle === "cancelled") continue;
      find(undefined, at, { project: name ?? id, period: last.label });
    }
  }),
  workbookRule("RISK_IN_SEVERAL_PROJECTS", ({ projects }, find) => {
    for (const [first, ...others] of sharedRisks(projects)) {
      if (first === undefined) continue;
      const { project, title } = first;
      const names = others.map((other) => projectLabel(other.project));
      find(project, title.source, { risk: title.value, others: names });
    }
  }),
  workbookRule("RULES_NOT_CHECKED", ({ past, projects }, find) => {
    if (past.length > 0 || projects.length === 0) return;
    find(undefined, undefined, { rules: historyRules.length });
  }),
];

type Owned = {
  readonly project: ProjectReturn;
  readonly risk: Risk;
  readonly title: Field<string>;
};

/** Open risks of the same words in two projects or more. */
function sharedRisks(projects: readonly ProjectReturn[]): readonly (readonly Owned[])[] {
  const byTitle = new Map<string, Owned[]>();
  for (const project of projects) {
    for (const risk of project.risks) {
      const { title } = risk;
      if (title === undefined || title.value.length < shortestShared || !isOpenRisk(risk)) continue;
      const key = identityKey(title.value);
      const held = byTitle.get(key);
      if (held === undefined) byTitle.set(key, [{ project, risk, title }]);
      // Projects come one after the other: only the last one can be this one.
      else if (held.at(-1)?.project !== project) held.push({ project, risk, title });
    }
  }
  return [...byTitle.values()].filter((owned) => owned.length > 1);
}

/** The status date more than half of the projects have. */
function commonDate(
  projects: readonly ProjectReturn[],
): { readonly date: PlainDate; readonly projects: number } | undefined {
  const counts = new Map<PlainDate, number>();
  for (const { facts } of projects) {
    const date = facts.statusDate?.value;
    if (date !== undefined) counts.set(date, (counts.get(date) ?? 0) + 1);
  }
  for (const [date, count] of counts) {
    if (count > 1 && count * 2 > projects.length) return { date, projects: count };
  }
  return undefined;
}
