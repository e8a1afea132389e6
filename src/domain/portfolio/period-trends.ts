import { lastPeriodsBefore, type ClosedPeriod, type PastMilestone } from "../history/history";
import type { PlainDate } from "../kernel/plain-date";
import { expectedDate, isDone, keyMilestones } from "../schedule/milestone-state";
import { indexMilestones, pastMilestone } from "../history/past-milestones";

import type { PortfolioReport, ProjectReport } from "./report";
import type { MilestoneSight, MilestoneTrend, PeriodRag } from "./trends";

/** How many closed periods trends go back. */
export const trendPeriods = 6;

/** The key milestones of the projects over the closed periods given, in the order of the projects. */
export function milestoneTrend(
  projects: readonly ProjectReport[],
  reportDate: PlainDate,
  periods: readonly ClosedPeriod[],
): readonly MilestoneTrend[] {
  const past = periods.map((period) => ({ period, byKey: indexMilestones(period) }));
  return projects
    .filter(({ duplicate, lifecycle }) => duplicate !== true && lifecycle !== "cancelled")
    .flatMap((project) =>
      keyMilestones(project.return.milestones).flatMap((milestone) => {
        const now = expectedDate(milestone);
        const name = (milestone.name ?? milestone.id)?.value ?? "";
        if (now === undefined) return [];
        const earlier = past.flatMap(({ period, byKey }) => {
          const then = pastMilestone(byKey, project.id, { id: milestone.id?.value, name });
          return then === undefined ? [] : (sightOf(then, period) ?? []);
        });
        if (earlier.length === 0) return [];
        const last = { period: undefined, reportDate, expected: now, done: isDone(milestone) };
        return [
          {
            projectId: project.id,
            id: milestone.id?.value,
            name,
            baseline: milestone.baselineDate?.value,
            sights: [...earlier, last],
          },
        ];
      }),
    );
}

function sightOf(then: PastMilestone, period: ClosedPeriod): MilestoneSight | undefined {
  const expected = then.actualDate ?? then.forecastDate ?? then.baselineDate;
  if (expected === undefined) return undefined;
  const { label, reportDate } = period;
  return { period: label, reportDate, expected, done: then.actualDate !== undefined };
}

/** Colours of the rated projects in the closed periods given and now, oldest first. */
export function ragTrend(
  report: Pick<PortfolioReport, "portfolio" | "reportDate">,
  periods: readonly ClosedPeriod[],
): readonly PeriodRag[] {
  return [
    ...periods.map((period) => ({
      period: period.label,
      reportDate: period.reportDate,
      counts: countColours(period),
    })),
    {
      period: undefined,
      reportDate: report.reportDate.date,
      counts: report.portfolio.ragCounts,
    },
  ];
}

/** Only active projects are rated; periods closed without a lifecycle held rated ones. */
function countColours({ projects }: ClosedPeriod): PeriodRag["counts"] {
  const counts = { green: 0, amber: 0, red: 0, grey: 0 };
  for (const { lifecycle, calculatedOverall } of projects) {
    if ((lifecycle ?? "active") !== "active") continue;
    counts[calculatedOverall ?? "grey"] += 1;
  }
  return counts;
}

/** The trends of a report; none before a period is closed. */
export function periodTrends(
  report: Pick<PortfolioReport, "portfolio" | "reportDate" | "projects">,
  history: Parameters<typeof lastPeriodsBefore>[0],
): Pick<PortfolioReport, "milestoneTrend" | "ragTrend" | "pastPeriods"> {
  const { date } = report.reportDate;
  const periods = lastPeriodsBefore(history, date, trendPeriods);
  if (periods.length === 0) return {};
  return {
    milestoneTrend: milestoneTrend(report.projects, date, periods),
    ragTrend: ragTrend(report, periods),
    pastPeriods: periods,
  };
}
