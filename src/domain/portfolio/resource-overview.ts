import { exactSum } from "../earned-value/exact-sum";
import type { PlainDate } from "../kernel/plain-date";
import { addDays, monthOf } from "../kernel/plain-date";
import type { Allocation } from "../resources/allocation";
import { allocationsOf, personKeys } from "../resources/allocation";
import { stretchesAbove } from "../resources/booked-stretches";
import { monthlyDemand } from "../resources/monthly-demand";
import type {
  DemandCause,
  OverAllocation,
  PersonMonths,
  ResourceOverview,
  RoleMonth,
  RoleMonths,
} from "../resources/resource-overview";
import type { PersonLoad, RoleLoad } from "../resources/resource-plan";
import { capacityGap } from "../resources/resource-plan";

import { isExposed } from "./exposure-figures";
import { monthEnds } from "./month";
import type { PortfolioReport } from "./report";

/** Months an overview has at most. */
const monthsAhead = 12;
const noise = 1e-9;

/** A line of demand by month, with whose it is. */
type Line = Allocation & {
  readonly projectName: string;
  readonly months: ReadonlyMap<string, number>;
};

/** Who is needed where and when, against what there is; worked out on demand. */
export function resourceOverview(report: PortfolioReport): ResourceOverview {
  // What the report date itself holds is done, as in the plan.
  const since = addDays(report.reportDate.date, 1);
  const lines = linesOf(report, since);
  const months = monthsOf(lines, since);
  const { people = [], roles = [] } = report.resources ?? {};
  const byPerson = groupBy(lines, (line) => line.person?.key);
  const byRole = groupBy(lines, (line) => line.role?.trim().toLowerCase());
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
    total: months.map((month) => roleMonth(lines, month, capacity)),
    overAllocations: people
      .flatMap((person) => overAllocations(person, byPerson.get(person.key) ?? [], since))
      .sort((left, right) => (left.from < right.from ? -1 : left.from > right.from ? 1 : 0)),
  };
}

/** Lines still to come of the projects that need people. */
function linesOf(report: PortfolioReport, since: PlainDate): readonly Line[] {
  const keyOf = personKeys();
  const calendar = report.resources?.calendar;
  return report.projects.filter(isExposed).flatMap((project) =>
    allocationsOf(project.id, project.return.resources ?? [], keyOf)
      .filter(({ to }) => to >= since)
      .map((line) => ({
        ...line,
        projectName: project.name,
        months: new Map(
          monthlyDemand([line], calendar).map(({ month, demand }) => [month, demand] as const),
        ),
      })),
  );
}

/** From the month of the day after the report to the last one with demand. */
function monthsOf(lines: readonly Line[], since: PlainDate): readonly string[] {
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
    months: months.map((month) => {
      const causes = causesIn(lines, month);
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

function causesIn(lines: readonly Line[], month: string): readonly DemandCause[] {
  return lines.flatMap((line) => {
    const demand = line.months.get(month);
    return demand === undefined ? [] : [causeOf(line, demand)];
  });
}

function causeOf({ projectId, projectName, row }: Line, demand: number): DemandCause {
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
    months: months.map((month) => roleMonth(lines, month, capacity)),
  };
}

function roleMonth(lines: readonly Line[], month: string, capacity: number): RoleMonth {
  const demandOf = (some: readonly Line[]): number =>
    exactSum(some.flatMap((line) => line.months.get(month) ?? []));
  const demand = demandOf(lines);
  const unfilled = demandOf(lines.filter(({ person }) => person === undefined));
  return { month, demand, unfilled, capacity, ...capacityGap(demand, capacity) };
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

function groupBy(
  lines: readonly Line[],
  keyOf: (line: Line) => string | undefined,
): ReadonlyMap<string, readonly Line[]> {
  const groups = new Map<string, Line[]>();
  for (const line of lines) {
    const key = keyOf(line);
    if (key === undefined || key === "") continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [line]);
    else group.push(line);
  }
  return groups;
}
