import type { Steps } from "#domain/kernel/steps";
import type { PortfolioReport } from "#domain/portfolio/report";
import type { SheetPlan } from "#domain/workbook/sheet-plan";

import type { ChartDraft } from "../chart-draft";
import { tableWidthsInSteps } from "../report-table";
import { widenForFigures } from "../sheet-charts";
import { cardSection, chartSection, layOutFlow, tableSection } from "../sheet-flow";
import { cutColumns } from "../spans";
import { plural } from "../wording";

import { milestoneCards } from "./milestone-cards";
import { milestoneColumns } from "./milestone-columns";
import { milestoneRows } from "./milestone-rows";
import { draftRoadmap } from "./roadmap-chart";
import { draftMilestoneTrend } from "./trend-chart";

export const milestonesTable = "tblSteerbookMilestones";
/** The dates stand from here on, and the figures behind the charts below them. */
const seriesColumn = 3;
const fewestRows = 14;

/**
 * The Milestones sheet: every key milestone with what it slips and moved, overdue ones first, a
 * roadmap and the trend over periods. Undefined where no project has milestones.
 */
export function* layOutMilestones(report: PortfolioReport): Steps<SheetPlan | undefined> {
  const rows = milestoneRows(report);
  if (rows.length === 0) return undefined;
  const columns = milestoneColumns(report.date1904);
  const drafts = [draftRoadmap(report, rows), draftMilestoneTrend(report)].filter(
    (draft) => draft !== undefined,
  );
  const widths = widenForFigures(yield* tableWidthsInSteps(columns, rows), drafts, seriesColumn);
  const spans = cutColumns(widths, drafts.length > 1 ? [0.55, 0.45] : [1]);
  const table = {
    heading: "All key milestones: overdue first, then the next by date",
    name: milestonesTable,
    columns,
    rows,
    empty: "No project has key milestones.",
  };
  return yield* layOutFlow(
    report,
    {
      role: "milestones",
      name: "Milestones",
      subject: "milestones",
      facts: [
        plural(rows.length, "key milestone"),
        report.previousPeriod === undefined ? "" : `against period ${report.previousPeriod}`,
      ],
      legend:
        "Slip is against the baseline, Moved against the last closed period: later is +. Where a project marks no milestone as key, all of them count.",
      widths,
      drafts,
      seriesColumn,
    },
    [
      cardSection(milestoneCards(rows, report.previousPeriod), widths),
      ...chartSection(drafts, spans, chartRows(drafts)),
      tableSection(table, widths, { startsPage: drafts.length > 0, repeats: true }),
    ],
  );
}

/** Rows of the charts: enough that every bar of the roadmap can be read. */
function chartRows(drafts: readonly ChartDraft[]): number {
  const bars = Math.max(0, ...drafts.map((draft) => draft.categories.length));
  return Math.max(fewestRows, Math.ceil(bars * 0.75) + 5);
}
