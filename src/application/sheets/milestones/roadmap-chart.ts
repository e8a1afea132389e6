import { isKnown } from "#domain/kernel/figure";
import { addDays, daysBetween, toSerial } from "#domain/kernel/plain-date";
import type { PlainDate } from "#domain/kernel/plain-date";
import type { PortfolioReport } from "#domain/portfolio/report";
import type { Colour } from "#domain/workbook/sheet-plan";

import { dateFormat } from "../amounts";
import type { ChartDraft } from "../chart-draft";
import { mostCategories } from "../curve-chart";
import { writeDay } from "../days";
import { palette } from "../palette";
import { timeAxis } from "../time-axis";
import { listWords, plural } from "../wording";

import { daysAhead, daysLate } from "./milestone-rows";
import type { MilestoneRow } from "./milestone-rows";

/** One bar: a milestone from its baseline to the day it is expected on; or the report date. */
type Bar = {
  readonly name: string;
  readonly baseline: PlainDate;
  readonly expected: PlainDate;
  readonly colour: Colour;
};

const longestName = 46;
/** Width of the mark of a day, in parts of the axis. */
const markShare = 1 / 60;

/** The open key milestones that come first, as bars from baseline to forecast in order of their dates. */
export function draftRoadmap(
  report: PortfolioReport,
  rows: readonly MilestoneRow[],
  // One category is the report date.
  most = mostCategories - 1,
): ChartDraft | undefined {
  const open = rows.filter(({ standing }) => standing !== "done" && standing !== "undated");
  const bars = open.slice(0, most).flatMap(barOf);
  if (bars.length === 0) return undefined;
  const today = report.reportDate.date;
  const mark: Bar = {
    name: `Report date ${writeDay(today)}`,
    baseline: today,
    expected: today,
    colour: palette.ink,
  };
  const listed = [...bars, mark].sort((a, b) => (a.expected < b.expected ? -1 : 1));
  const axis = timeAxis(
    listed.flatMap(({ baseline, expected }) => [baseline, expected]),
    report.date1904,
  );
  if (axis === undefined) return undefined;
  const width = Math.max(2, Math.round((axis.maximum - axis.minimum) * markShare));
  // Lying bars are drawn from the bottom up.
  const drawn = listed.toReversed();
  return {
    name: "SteerbookRoadmap",
    kind: "barStacked",
    title: roadmapMessage(report, rows),
    sentence: roadmapSentence(open, bars.length),
    categoryHead: "Milestone",
    categories: drawn.map(({ name }) => name),
    categoryFormat: undefined,
    series: roadmapSeries(drawn, width, report.date1904),
    valueFormat: "mmm yy",
    valueAxis: axis,
    // The sentence says what the bars are; the dates they start from are not drawn.
    legend: "none",
    gapWidth: 40,
  };
}

function roadmapSeries(
  bars: readonly Bar[],
  width: number,
  date1904: boolean,
): ChartDraft["series"] {
  const start = ({ baseline, expected }: Bar): PlainDate =>
    baseline < expected ? baseline : expected;
  const late = ({ baseline, expected }: Bar): number =>
    Math.max(0, daysBetween(baseline, expected));
  const early = ({ baseline, expected }: Bar): number =>
    Math.max(0, daysBetween(expected, baseline) - width);
  return [
    {
      name: "Starts",
      values: bars.map((bar) => toSerial(start(bar), date1904)),
      colour: "none",
      format: dateFormat,
    },
    { name: "Days late", values: bars.map(late), colour: palette.plan, format: "0" },
    {
      name: "Forecast",
      values: bars.map(() => width),
      colour: palette.blue,
      pointColours: bars.map(({ colour }) => colour),
      format: "0",
    },
    { name: "Days early", values: bars.map(early), colour: palette.line, format: "0" },
  ];
}

function barOf({ project, name, expected, milestone, standing }: MilestoneRow): readonly Bar[] {
  if (expected === undefined) return [];
  const full = `${project.id}  ${name}`;
  return [
    {
      name: full.length > longestName ? `${full.slice(0, longestName - 1).trimEnd()}…` : full,
      baseline: milestone.baselineDate?.value ?? expected,
      expected,
      colour: standing === "overdue" || standing === "notReported" ? palette.navy : palette.blue,
    },
  ];
}

function roadmapMessage(report: PortfolioReport, rows: readonly MilestoneRow[]): string {
  const overdue = rows.filter(({ standing }) => standing === "overdue").length;
  const due = rows.filter(({ standing }) => standing === "due").length;
  const by = writeDay(addDays(report.reportDate.date, daysAhead));
  const ahead = `${due === 0 ? "none" : String(due)} due by ${by}`;
  if (overdue === 0) return `No key milestone is overdue; ${ahead}`;
  return `${plural(overdue, "key milestone")} ${overdue === 1 ? "is" : "are"} overdue; ${ahead}`;
}

function roadmapSentence(open: readonly MilestoneRow[], drawn: number): string {
  const rest = open.length - drawn;
  const shown =
    rest === 0
      ? `All ${plural(drawn, "open key milestone")} in order of date`
      : `${String(drawn)} of ${plural(open.length, "open key milestone")}, overdue and next ones first; the other ${String(rest)} are in the table`;
  const worst = [...open]
    .filter(({ slip }) => isKnown(slip) && slip > 0)
    .sort((a, b) => daysLate(b) - daysLate(a))
    .slice(0, 3)
    .map((row) => `${row.name} (${row.project.id}) +${String(daysLate(row))} days`);
  const slips = worst.length === 0 ? "None of them slips." : `Largest slips: ${listWords(worst)}.`;
  return `${shown}. Grey runs from the baseline to the forecast, which is the blue mark (dark where it has passed). ${slips}`;
}
