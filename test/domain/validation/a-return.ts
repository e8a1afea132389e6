import type { Intake } from "#domain/intake/tabs/intake";
import { parsePlainDate, type PlainDate } from "#domain/kernel/plain-date";
import type { Field, ProjectReturn } from "#domain/project/project-return";

type Value = string | number | boolean;
type Row = Readonly<Record<string, Value>>;

export function day(text: string): PlainDate {
  const date = parsePlainDate(text);
  if (date === undefined) throw new Error(`${text} is no date`);
  return date;
}

/** What a return says, without sources: each value gets a cell of its own. */
export type Said = {
  readonly facts?: Row;
  readonly milestones?: readonly Row[];
  readonly costPeriods?: readonly Row[];
  readonly risks?: readonly Row[];
  readonly issues?: readonly Row[];
  readonly decisions?: readonly Row[];
  readonly tasks?: readonly Row[];
  readonly dependencies?: readonly Row[];
  readonly changes?: readonly Row[];
  readonly resources?: readonly Row[];
  readonly benefits?: readonly Row[];
  readonly communications?: readonly Row[];
  /** Categories with amounts of the whole project; each takes a row after all others. */
  readonly costCategories?: readonly { readonly category: string; readonly wholeLife?: Row }[];
  readonly tab?: string;
  readonly origin?: "tab" | "register";
};

const healthyRisk: Row = {
  title: "Late",
  owner: "Amy",
  mitigation: "Calls",
  status: "Open",
  dueDate: "2026-06-30",
};

/** A healthy active project, changed by what a test says. */
export function aReturn(said: Said): ProjectReturn {
  const tab = said.tab ?? "Apollo";
  let row = 0;
  const fields = (values: Row): Record<string, Field<Value>> => {
    row += 1;
    return Object.fromEntries(
      Object.entries(values).map(([key, value], index) => [
        key,
        { value, source: { tab, cell: `${String.fromCharCode(65 + index)}${String(row)}` } },
      ]),
    );
  };
  const rows = (list: readonly Row[] = []): never[] =>
    // Test rows are written by hand; the rules under test read them by the types.
    list.map((values) => ({ ...fields(values), row: { tab, cell: `A${String(row)}` } })) as never[];
  const healthy: Row = {
    projectId: "A-1",
    projectName: "Apollo",
    projectManager: "Amy Lee",
    sponsor: "Bo Berg",
    lifecycle: "active",
    statusDate: "2026-03-31",
    budgetAtCompletion: 1000,
    headline: "On plan.",
    reportedOverall: "green",
    reportedSchedule: "green",
    contingency: 50,
    priceBasis: "Nominal",
    signedOffBy: "Bo Berg",
    signedOffOn: "2026-04-02",
    escalationContact: "Bo Berg",
  };
  const facts = Object.fromEntries(
    Object.entries({ ...healthy, ...said.facts }).filter(([, value]) => value !== ""),
  );
  return {
    tab,
    tabId: tab,
    origin: said.origin ?? "tab",
    facts: fields(facts),
    milestones: rows(said.milestones),
    costPeriods: rows(said.costPeriods),
    risks: rows(said.risks ?? [healthyRisk]),
    issues: rows(said.issues),
    decisions: rows(said.decisions),
    tasks: rows(said.tasks),
    dependencies: rows(said.dependencies),
    changes: rows(said.changes),
    resources: rows(said.resources),
    benefits: rows(said.benefits),
    communications: rows(said.communications),
    ...(said.costCategories === undefined
      ? {}
      : {
          costCategories: said.costCategories.map(({ category, wholeLife }) => ({
            category,
            periods: [],
            ...(wholeLife === undefined ? {} : { wholeLife: rows([wholeLife])[0]! }),
          })),
        }),
  };
}

/** An intake that read these returns and had nothing to say itself. */
export function anIntake(projects: readonly ProjectReturn[]): Intake {
  const tabs = [...new Set(projects.map(({ tab }) => tab))];
  return {
    tabs: tabs.map((tab) => ({ tab, role: "project" as const, reason: "It names a project." })),
    recognised: [],
    projects,
    findings: [],
    areasWanted: [],
  };
}
