import { groupByKey } from "../kernel/group-by-key";
import type { PlainDate } from "../kernel/plain-date";
import { mapInSteps, runThrough, type Steps } from "../kernel/steps";
import { usualCalendar, type WorkingCalendar } from "../kernel/working-calendar";

import type { Allocation } from "./allocation";
import type { MonthDemand } from "./monthly-demand";
import { monthlyDemand } from "./monthly-demand";
import type { Peak } from "./peak-demand";
import { peakDemand } from "./peak-demand";

/** A person over all projects. Demand and capacity in full-time equivalents. */
export type PersonLoad = {
  readonly name: string;
  readonly key: string;
  /** All ways the name is written; more than one is worth a look. */
  readonly spellings: readonly string[];
  readonly roles: readonly string[];
  readonly projectIds: readonly string[];
  /** The lowest capacity stated; 1 where none is. */
  readonly capacity: number;
  readonly months: readonly MonthDemand[];
  /** Highest demand of one day, over all days and from a date on. */
  readonly peak: Peak;
  readonly peakAhead: Peak | undefined;
  /** Whether the peak ahead is above capacity. */
  readonly overAllocated: boolean;
};

/** A role over all projects: demand of all lines, capacity of the people named in it. */
export type RoleLoad = {
  readonly role: string;
  readonly months: readonly MonthDemand[];
  readonly unfilledMonths: readonly MonthDemand[];
  readonly people: number;
  readonly capacity: number;
  /** Of the month with the highest demand: capacity less demand, and that over demand. */
  readonly gap: number;
  readonly gapShare: number;
};

/** Demand against capacity over all projects: people and roles in the order of their names. */
export type ResourcePlan = {
  readonly people: readonly PersonLoad[];
  readonly roles: readonly RoleLoad[];
  /** The days of work its months are counted by. */
  readonly calendar: WorkingCalendar;
};

const noise = 1e-9;
/** A few milliseconds of work. */
const peoplePerStep = 50;

/** Adds up the allocation lines of all projects. */
export function resourcePlan(
  allocations: readonly Allocation[],
  since: PlainDate,
  calendar: WorkingCalendar = usualCalendar,
): ResourcePlan {
  return runThrough(resourcePlanInSteps(allocations, since, calendar));
}

/** The same, some people and one role a step. */
export function* resourcePlanInSteps(
  allocations: readonly Allocation[],
  since: PlainDate,
  calendar: WorkingCalendar,
): Steps<ResourcePlan> {
  const byPerson = [...groupByKey(allocations, (line) => line.person?.key)];
  const people = yield* mapInSteps(byPerson, peoplePerStep, ([key, lines]) =>
    personLoad(key, lines, { since, calendar }),
  );
  const capacities = new Map(people.map((person) => [person.key, person.capacity]));
  const byRole = [...groupByKey(allocations, (line) => line.role?.trim().toLowerCase())];
  const roles = yield* mapInSteps(byRole, 1, ([, lines]) => roleLoad(lines, capacities, calendar));
  return {
    people: [...people].sort((left, right) => compareText(left.key, right.key)),
    roles: [...roles].sort((left, right) => compareText(left.role, right.role)),
    calendar,
  };
}

/** Capacity against demand: the gap and its share of the demand, negative where people are missing. */
export function capacityGap(
  demand: number,
  capacity: number,
): { readonly gap: number; readonly gapShare: number } {
  const gap = capacity - demand;
  return { gap, gapShare: demand === 0 ? 0 : gap / demand };
}

function personLoad(
  key: string,
  lines: readonly Allocation[],
  { since, calendar }: { readonly since: PlainDate; readonly calendar: WorkingCalendar },
): PersonLoad {
  const spellings = distinct(lines, (line) => line.person?.name);
  const capacity = lowestCapacity(lines);
  const peakAhead = peakDemand(lines, since);
  return {
    name: spellings[0] ?? key,
    key,
    spellings,
    roles: distinct(lines, (line) => line.role),
    projectIds: distinct(lines, (line) => line.projectId),
    capacity,
    months: monthlyDemand(lines, calendar),
    peak: peakDemand(lines, undefined) ?? { demand: 0, on: since },
    peakAhead,
    overAllocated: peakAhead !== undefined && peakAhead.demand > capacity + noise,
  };
}

function roleLoad(
  lines: readonly Allocation[],
  capacities: ReadonlyMap<string, number>,
  calendar: WorkingCalendar,
): RoleLoad {
  const keys = distinct(lines, (line) => line.person?.key);
  const capacity = keys.reduce((sum, key) => sum + (capacities.get(key) ?? 0), 0);
  const months = monthlyDemand(lines, calendar);
  const highest = months.reduce((most, { demand }) => Math.max(most, demand), 0);
  return {
    role: distinct(lines, (line) => line.role?.trim())[0] ?? "",
    months,
    unfilledMonths: monthlyDemand(
      lines.filter((line) => line.person === undefined),
      calendar,
    ),
    people: keys.length,
    capacity,
    ...capacityGap(highest, capacity),
  };
}

/** The lowest capacity stated; 1 where none is. */
function lowestCapacity(lines: readonly Allocation[]): number {
  let lowest = Infinity;
  for (const { capacity } of lines) if (capacity !== undefined) lowest = Math.min(lowest, capacity);
  return lowest === Infinity ? 1 : lowest;
}

/** What the lines say, each once and by letter, so that the order of the tabs does not matter. */
function distinct(
  lines: readonly Allocation[],
  textOf: (line: Allocation) => string | undefined,
): readonly string[] {
  const texts = new Set<string>();
  for (const line of lines) {
    const text = textOf(line);
    if (text !== undefined) texts.add(text);
  }
  return texts.size === 1 ? [...texts] : [...texts].sort(compareText);
}

function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
