import { exactSum } from "../kernel/exact-sum";
import { groupByKey } from "../kernel/group-by-key";
import { monthEnds } from "../kernel/month-ends";
import type { PlainDate } from "../kernel/plain-date";
import { addDays, monthOf } from "../kernel/plain-date";
import type { WorkingCalendar } from "../kernel/working-calendar";
import type { PortfolioReport } from "../portfolio/report";
import type { Allocation } from "../resources/allocation";
import { allocationsOf, personKeys } from "../resources/allocation";
import { stretchesAbove } from "../resources/booked-stretches";
import { monthlyDemand } from "../resources/monthly-demand";
import type { PersonLoad, RoleLoad } from "../resources/resource-plan";
import { capacityGap } from "../resources/resource-plan";

import { isExposed } from "./exposure-figures";

/** What one line of a tab asks of a person or role in a month, full-time equivalents. */
export type DemandCause = {
  readonly projectId: string;
  readonly projectName: string;
  readonly demand: number;
  /** The line's row. */
  readonly tab: string;
  readonly cell: string;
};

export type PersonMonth = {
  readonly month: string;
  readonly demand: number;
  /** Demand over capacity; 0 where there is no capacity. */
  readonly load: number;
  /** Whether the month's mean is above capacity; a day can be over in a month that is not. */
  readonly over: boolean;
  readonly causes: readonly DemandCause[];
};

export type PersonMonths = {
  readonly name: string;
  readonly roles: readonly string[];
  readonly projectIds: readonly string[];
  readonly capacity: number;
  /** One for each month of the overview. */
  readonly months: readonly PersonMonth[];
};

/** Days on which a person is booked above capacity, with everybody who booked them. */
export type OverAllocation = {
  readonly name: string;
  readonly capacity: number;
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** Highest demand of a day in the stretch. */
  readonly peak: number;
  readonly causes: readonly DemandCause[];
};

export type RoleMonth = {
  readonly month: string;
  readonly demand: number;
  /** Demand that nobody is named for. */
  readonly unfilled: number;
  readonly capacity: number;
  /** Capacity less demand, FTE; negative where people are missing. */
  readonly gap: number;
  /** Gap over demand; 0 without demand. */
  readonly gapShare: number;
};

export type RoleMonths = {
  readonly role: string;
  readonly people: number;
  readonly capacity: number;
  readonly months: readonly RoleMonth[];
};

/** Demand against capacity from the month of the day after the report date on, at most twelve months. */
export type ResourceOverview = {
  /** `2026-10`, to the last month with demand. */
  readonly months: readonly string[];
  /** By name. */
  readonly people: readonly PersonMonths[];
  readonly roles: readonly RoleMonths[];
  /** Everybody together. */
  readonly total: readonly RoleMonth[];
  /** Earliest first. */
  readonly overAllocations: readonly OverAllocation[];
};

/** Months an overview has at most. */
const monthsAhead = 12;
const noise = 1e-9;

/** A line of demand with whose it is. */
type Booked = Allocation & { readonly projectName: string };

/** The same with its demand in each month of the overview; undefined where it has none. */
type Line = Booked & { readonly demands: readonly (number | undefined)[] };

/** Who is needed where and when, against what there is; worked out on demand. */
export function resourceOverview(report: PortfolioReport): ResourceOverview {
  // What the report date itself holds is done, as in the plan.
  const since = addDays(report.reportDate.date, 1);
  const booked = bookedLines(report, since);
  const months = monthsOf(booked, since);
  const calendar = report.resources?.calendar;
  const lines = booked.map((line): Line => ({
    ...line,
    demands: demandsOf(line, months, calendar),
  }));
  const { people = [], roles = [] } = report.resources ?? {};
  const byPerson = groupByKey(lines, (line) => line.person?.key);
  const byRole = groupByKey(lines, (line) => line.role?.trim().toLowerCase());
  const capacity = exactSum(people.map((person) => person.capacity));
  return {
    months,
    people: people
      .filter(({ key }) => byPerson.has(key))
      .map((person) => personMonths(person, byPerson.get(person.key) ?? [], months))
      .sort((left, right) => (left.name < right.name ? -1 : 1)),
    roles: roles.flatMap((role) => {
      const own = byRole.get(role.role.toLowerCase());
      return own === undefined ? [] : [roleMonths(role, own, months)];
    }),
    total: months.map((month, at) => roleMonth(lines, { month, at }, capacity)),
    overAllocations: people
      .flatMap((person) => overAllocations(person, byPerson.get(person.key) ?? [], since))
      .sort((left, right) => (left.from < right.from ? -1 : left.from > right.from ? 1 : 0)),
  };
}

/** Lines still to come of the projects that need people. */
function bookedLines(report: PortfolioReport, since: PlainDate): readonly Booked[] {
  const keyOf = personKeys();
  const booked: Booked[] = [];
  for (const { id, name, return: own } of report.projects.filter(isExposed)) {
    for (const line of allocationsOf(id, own.resources ?? [], keyOf)) {
      if (line.to >= since) booked.push({ ...line, projectName: name });
    }
  }
  return booked;
}

/** The demand of a line in each of some months. */
function demandsOf(
  line: Booked,
  months: readonly string[],
  calendar: WorkingCalendar | undefined,
): readonly (number | undefined)[] {
  const demands: (number | undefined)[] = months.map(() => undefined);
  for (const { month, demand } of monthlyDemand([line], calendar)) {
    const at = months.indexOf(month);
    if (at >= 0) demands[at] = demand;
  }
  return demands;
}

/** From the month of the day after the report to the last one with demand. */
function monthsOf(lines: readonly Booked[], since: PlainDate): readonly string[] {
  const last = lines.reduce((latest, { to }) => Math.max(latest, monthOf(to)), 0);
  const first = monthOf(since);
  const ends = monthEnds();
  const count = Math.min(monthsAhead, Math.max(0, last - first + 1));
  return Array.from({ length: count }, (_, index) => ends(first + index).slice(0, 7));
}

function personMonths(
  { name, roles, projectIds, capacity }: PersonLoad,
  lines: readonly Line[],
  months: readonly string[],
): PersonMonths {
  return {
    name,
    roles,
    projectIds,
    capacity,
    months: months.map((month, at) => {
      const causes = causesIn(lines, at);
      const demand = exactSum(causes.map((cause) => cause.demand));
      return {
        month,
        demand,
        load: capacity > 0 ? demand / capacity : 0,
        over: demand > capacity + noise,
        causes,
      };
    }),
  };
}

function causesIn(lines: readonly Line[], at: number): readonly DemandCause[] {
  const causes: DemandCause[] = [];
  for (const line of lines) {
    const demand = line.demands[at];
    if (demand !== undefined) causes.push(causeOf(line, demand));
  }
  return causes;
}

function causeOf({ projectId, projectName, row }: Booked, demand: number): DemandCause {
  return { projectId, projectName, demand, tab: row.tab, cell: row.cell };
}

function roleMonths(
  { role, people, capacity }: RoleLoad,
  lines: readonly Line[],
  months: readonly string[],
): RoleMonths {
  return {
    role,
    people,
    capacity,
    months: months.map((month, at) => roleMonth(lines, { month, at }, capacity)),
  };
}

function roleMonth(
  lines: readonly Line[],
  { month, at }: { readonly month: string; readonly at: number },
  capacity: number,
): RoleMonth {
  const all: number[] = [];
  const open: number[] = [];
  for (const { demands, person } of lines) {
    const demand = demands[at];
    if (demand === undefined) continue;
    all.push(demand);
    if (person === undefined) open.push(demand);
  }
  const demand = exactSum(all);
  return { month, demand, unfilled: exactSum(open), capacity, ...capacityGap(demand, capacity) };
}

function overAllocations(
  { name, capacity }: PersonLoad,
  lines: readonly Line[],
  since: PlainDate,
): readonly OverAllocation[] {
  return stretchesAbove(lines, capacity, since).map(({ from, to, peak, bookings }) => ({
    name,
    capacity,
    from,
    to,
    peak,
    causes: bookings.map((line) => causeOf(line, line.allocation)),
  }));
}
