import type { PlainDate } from "#domain/kernel/plain-date";
import { parsePlainDate } from "#domain/kernel/plain-date";
import type {
  Benefit,
  Change,
  Communication,
  Dependency,
  Resource,
  Task,
} from "#domain/project/section-rows";
import type {
  CostPeriod,
  Decision,
  Field,
  Milestone,
  ProjectFacts,
  ProjectReturn,
  Risk,
} from "#domain/project/project-return";

/** A date of a test; a slip in it fails the test that has it. */
export function day(text: string): PlainDate {
  const date = parsePlainDate(text);
  if (date === undefined) throw new Error(`${text} is no date`);
  return date;
}

/** A value as if read from a cell. */
export function field<T>(value: T, cell = "B1", tab = "P01"): Field<T> {
  return { value, source: { tab, cell } };
}

type Plain<T> = { readonly [K in keyof T]?: T[K] extends Field<infer V> | undefined ? V : never };

/** Facts from plain values, each with a cell of its own: B1, B2 ... */
export function factsOf(values: Plain<ProjectFacts>, tab = "P01"): ProjectFacts {
  const entries = Object.entries(values).map(([name, value], index) => [
    name,
    field<unknown>(value, `B${String(index + 1)}`, tab),
  ]);
  return Object.fromEntries(entries) as ProjectFacts;
}

type Row<T> = Plain<Omit<T, "row">>;

function rowsOf<T>(rows: readonly Row<T>[], tab: string): readonly T[] {
  return rows.map((row, index) => {
    const cell = `A${String(index + 20)}`;
    const fields = Object.entries(row).map(([name, value]) => [
      name,
      field<unknown>(value, cell, tab),
    ]);
    return { row: { tab, cell }, ...Object.fromEntries(fields) } as T;
  });
}

/** What a test says about a project; everything else is absent. */
export type ProjectSketch = {
  readonly tab?: string;
  readonly origin?: ProjectReturn["origin"];
  readonly facts?: Plain<ProjectFacts>;
  readonly milestones?: readonly Row<Milestone>[];
  readonly costPeriods?: readonly Row<CostPeriod>[];
  readonly risks?: readonly Row<Risk>[];
  readonly decisions?: readonly Row<Decision>[];
  readonly tasks?: readonly Row<Task>[];
  readonly dependencies?: readonly Row<Dependency>[];
  readonly changes?: readonly Row<Change>[];
  readonly resources?: readonly Row<Resource>[];
  readonly benefits?: readonly Row<Benefit>[];
  readonly communications?: readonly Row<Communication>[];
};

/** A project as intake would hand it over. */
export function aProject(sketch: ProjectSketch = {}): ProjectReturn {
  const tab = sketch.tab ?? "P01";
  return {
    tab,
    tabId: `id of ${tab}`,
    origin: sketch.origin ?? "tab",
    facts: factsOf(sketch.facts ?? {}, tab),
    milestones: rowsOf<Milestone>(sketch.milestones ?? [], tab),
    costPeriods: rowsOf<CostPeriod>(sketch.costPeriods ?? [], tab),
    risks: rowsOf<Risk>(sketch.risks ?? [], tab),
    issues: [],
    decisions: rowsOf<Decision>(sketch.decisions ?? [], tab),
    ...sectionsOf(sketch, tab),
  };
}

/** Sections a sketch does not name stay absent, as on a tab without them. */
function sectionsOf(sketch: ProjectSketch, tab: string): Partial<ProjectReturn> {
  const { tasks, dependencies, changes, resources, benefits, communications } = sketch;
  return {
    ...(tasks === undefined ? {} : { tasks: rowsOf<Task>(tasks, tab) }),
    ...(dependencies === undefined ? {} : { dependencies: rowsOf<Dependency>(dependencies, tab) }),
    ...(changes === undefined ? {} : { changes: rowsOf<Change>(changes, tab) }),
    ...(resources === undefined ? {} : { resources: rowsOf<Resource>(resources, tab) }),
    ...(benefits === undefined ? {} : { benefits: rowsOf<Benefit>(benefits, tab) }),
    ...(communications === undefined
      ? {}
      : { communications: rowsOf<Communication>(communications, tab) }),
  };
}

/** Cost periods with cumulative planned values at the ends of months from January of a year on. */
export function monthlyPlan(
  year: number,
  planned: readonly number[],
  to: { readonly earned?: readonly number[]; readonly actual?: readonly number[] } = {},
): readonly Row<CostPeriod>[] {
  return planned.map((plannedValue, index) => {
    const earnedValue = to.earned?.[index];
    const actualCost = to.actual?.[index];
    return {
      periodEnd: monthEndOf(year, index),
      plannedValue,
      ...(earnedValue === undefined ? {} : { earnedValue }),
      ...(actualCost === undefined ? {} : { actualCost }),
    };
  });
}

/** The last day of the n-th month from January of a year, counted from 0. */
export function monthEndOf(year: number, month: number): PlainDate {
  const date = new Date(Date.UTC(year, month + 1, 0));
  return day(date.toISOString().slice(0, 10));
}
