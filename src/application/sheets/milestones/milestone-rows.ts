import { isKnown } from "#domain/kernel/figure";
import type { Figure } from "#domain/kernel/figure";
import { addDays, daysBetween } from "#domain/kernel/plain-date";
import type { PlainDate } from "#domain/kernel/plain-date";
import type { PortfolioReport, ProjectReport } from "#domain/portfolio/report";
import type { MilestoneTrend } from "#domain/portfolio/trends";
import type { Milestone } from "#domain/project/project-return";
import { milestoneSlip } from "#domain/schedule/milestone-figures";
import { expectedDate, isDone, isOverdue, keyMilestones } from "#domain/schedule/milestone-state";

/** Days ahead of the report date in which a milestone counts as due. */
export const daysAhead = 90;

/**
 * How a milestone stands: not done and its day passed by the project's status date; passed since that
 * date and not reported on; due in the days ahead; later; done; or without any date.
 */
export type MilestoneStanding = "overdue" | "notReported" | "due" | "later" | "done" | "undated";

/** One key milestone as the sheet shows it. */
export type MilestoneRow = {
  readonly project: ProjectReport;
  readonly milestone: Milestone;
  readonly name: string;
  readonly standing: MilestoneStanding;
  /** Day it is expected on, or was met. */
  readonly expected: PlainDate | undefined;
  /** The same as the last closed period saw it. */
  readonly lastExpected: PlainDate | undefined;
  /** Days later than the baseline. */
  readonly slip: Figure;
  /** Days later than at the last closed period. */
  readonly moved: number | undefined;
};

/** What needs the reader comes first. */
const rank: Readonly<Record<MilestoneStanding, number>> = {
  overdue: 0,
  notReported: 1,
  due: 2,
  later: 3,
  undated: 4,
  done: 5,
};

/** Key milestones of all projects that are not cancelled: what needs the reader first, then by date. */
export function milestoneRows(report: PortfolioReport): readonly MilestoneRow[] {
  const { date } = report.reportDate;
  const sights = { date, soon: addDays(date, daysAhead), before: lastSights(report) };
  return report.projects
    .filter(({ lifecycle, duplicate }) => lifecycle !== "cancelled" && duplicate !== true)
    .flatMap((project) =>
      keyMilestones(project.return.milestones).map((milestone) =>
        rowOf(project, milestone, sights),
      ),
    )
    .sort((left, right) => rank[left.standing] - rank[right.standing] || byDate(left, right));
}

type Sights = ReadonlyMap<string, PlainDate>;

/** The report date, the last day that counts as due soon after it, and what the last period saw. */
type Viewed = { readonly date: PlainDate; readonly soon: PlainDate; readonly before: Sights };

function rowOf(
  project: ProjectReport,
  milestone: Milestone,
  { date, soon, before }: Viewed,
): MilestoneRow {
  const expected = expectedDate(milestone);
  const id = milestone.id?.value;
  const name = milestone.name?.value ?? id ?? "Milestone";
  const lastExpected = before.size === 0 ? undefined : sightOf(before, project.id, { id, name });
  const moved =
    lastExpected === undefined || expected === undefined
      ? undefined
      : daysBetween(lastExpected, expected);
  return {
    project,
    milestone,
    name,
    standing: standingOf(milestone, project.statusDate ?? date, { date, soon }),
    expected,
    lastExpected,
    slip: milestoneSlip(milestone),
    moved,
  };
}

function sightOf(
  before: Sights,
  projectId: string,
  { id, name }: { readonly id: string | undefined; readonly name: string },
): PlainDate | undefined {
  const byId = id === undefined ? undefined : before.get(keyOf(projectId, id));
  return byId ?? before.get(keyOf(projectId, name));
}

function standingOf(
  milestone: Milestone,
  statusDate: PlainDate,
  { date, soon }: Pick<Viewed, "date" | "soon">,
): MilestoneStanding {
  if (isDone(milestone)) return "done";
  const expected = expectedDate(milestone);
  if (expected === undefined) return "undated";
  if (isOverdue(milestone, statusDate)) return "overdue";
  if (expected < date) return "notReported";
  return expected <= soon ? "due" : "later";
}

function byDate(left: MilestoneRow, right: MilestoneRow): number {
  const first = left.expected ?? "";
  const second = right.expected ?? "";
  if (first === second) return 0;
  // What was done last is read first.
  return (first < second ? -1 : 1) * (left.standing === "done" ? -1 : 1);
}

/** When the last closed period expected each milestone. */
function lastSights(report: PortfolioReport): Sights {
  const found = new Map<string, PlainDate>();
  for (const trend of report.milestoneTrend ?? []) {
    const sight = trend.sights.find(
      ({ period }) => period !== undefined && period === report.previousPeriod,
    );
    if (sight === undefined) continue;
    for (const key of keysOf(trend)) found.set(keyOf(trend.projectId, key), sight.expected);
  }
  return found;
}

function keysOf({ id, name }: MilestoneTrend): readonly string[] {
  return id === undefined ? [name] : [name, id];
}

function keyOf(projectId: string, milestone: string): string {
  return JSON.stringify([projectId, milestone.trim().toLowerCase()]);
}

/** Days late of a milestone, 0 where it is not known. */
export function daysLate({ slip }: MilestoneRow): number {
  return isKnown(slip) ? slip : 0;
}
