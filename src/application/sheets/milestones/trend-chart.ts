import { daysBetween, toSerial } from "#domain/kernel/plain-date";
import type { PlainDate } from "#domain/kernel/plain-date";
import type { PortfolioReport } from "#domain/portfolio/report";
import type { MilestoneTrend } from "#domain/portfolio/trends";
import type { ChartSeriesPlan } from "#domain/workbook/sheet-plan";

import { dateFormat } from "../amounts";
import type { ChartDraft } from "../chart-draft";
import { writeDay } from "../days";
import { palette } from "../palette";
import { timeAxis } from "../time-axis";
import { listWords, plural } from "../wording";

type LineLook = Pick<ChartSeriesPlan, "colour" | "marker" | "dashed">;

/** Lines are told apart by mark and dash as well as by shade; no colour of RAG is among them. */
const looks: readonly LineLook[] = [
  { colour: palette.navy, marker: "circle" },
  { colour: palette.blue, marker: "diamond" },
  { colour: palette.muted, marker: "square" },
  { colour: palette.blue, marker: "triangle", dashed: true },
  { colour: palette.plan, marker: "circle" },
  { colour: palette.navy, marker: "diamond", dashed: true },
];
const longestName = 40;

type Line = { readonly trend: MilestoneTrend; readonly name: string; readonly days: number };

/** Milestone trend analysis: when the milestones that moved most were expected, report by report. */
export function draftMilestoneTrend(report: PortfolioReport): ChartDraft | undefined {
  const all = (report.milestoneTrend ?? []).map(lineOf);
  const dates = reportDates(all);
  if (dates.length < 2) return undefined;
  const moved = all.filter(({ days }) => days !== 0);
  const lines = (moved.length === 0 ? all : moved)
    .filter(({ trend }) => trend.sights.at(-1)?.done !== true || moved.length > 0)
    .sort((a, b) => Math.abs(b.days) - Math.abs(a.days) || (a.name < b.name ? -1 : 1))
    .slice(0, looks.length);
  const axis = timeAxis(
    lines.flatMap(({ trend }) => trend.sights.map(({ expected }) => expected)),
    report.date1904,
  );
  if (axis === undefined) return undefined;
  return {
    name: "SteerbookMilestoneTrend",
    kind: "line",
    title: trendMessage(moved, dates.length - 1),
    sentence: trendSentence(report, { all, lines, moved }),
    categoryHead: "Reported on",
    categories: dates.map((date) => reportName(all, date)),
    categoryFormat: undefined,
    series: lines.map(({ trend, name }, at) => ({
      name,
      values: dates.map((date) => expectedOn(trend, date, report.date1904)),
      weight: 2,
      format: dateFormat,
      ...(looks[at] ?? { colour: palette.plan }),
    })),
    valueFormat: "mmm yy",
    valueAxis: axis,
  };
}

function lineOf(trend: MilestoneTrend): Line {
  const first = trend.sights[0]?.expected;
  const last = trend.sights.at(-1)?.expected;
  const full = `${trend.projectId}  ${trend.name}`;
  return {
    trend,
    name: full.length > longestName ? `${full.slice(0, longestName - 1).trimEnd()}…` : full,
    days: first === undefined || last === undefined ? 0 : daysBetween(first, last),
  };
}

function reportDates(lines: readonly Line[]): readonly PlainDate[] {
  return [
    ...new Set(lines.flatMap(({ trend }) => trend.sights.map(({ reportDate }) => reportDate))),
  ].sort();
}

/** Label of the period closed at a date; the date where the report itself is of it. */
function reportName(lines: readonly Line[], date: PlainDate): string {
  const sights = lines.flatMap(({ trend }) => trend.sights);
  const closed = sights.find(
    ({ reportDate, period }) => reportDate === date && period !== undefined,
  );
  return closed?.period ?? writeDay(date);
}

function expectedOn(trend: MilestoneTrend, date: PlainDate, date1904: boolean): number | undefined {
  const sight = trend.sights.find(({ reportDate }) => reportDate === date);
  return sight === undefined ? undefined : toSerial(sight.expected, date1904);
}

function trendMessage(moved: readonly Line[], periods: number): string {
  const since = `over ${plural(periods, "period")}`;
  const later = moved.filter(({ days }) => days > 0).length;
  if (moved.length === 0) return `No key milestone moved ${since}`;
  const earlier = moved.length - later;
  if (later === 0) return `${plural(earlier, "key milestone")} moved closer ${since}`;
  const rest = earlier === 0 ? "" : `, ${String(earlier)} closer`;
  return `${plural(later, "key milestone")} moved away ${since}${rest}`;
}

function trendSentence(
  report: PortfolioReport,
  lines: {
    readonly all: readonly Line[];
    readonly lines: readonly Line[];
    readonly moved: readonly Line[];
  },
): string {
  const now = writeDay(report.reportDate.date);
  const drawn =
    lines.moved.length > lines.lines.length
      ? `The ${String(lines.lines.length)} of ${String(lines.moved.length)} that moved most are drawn.`
      : `${String(lines.moved.length)} of ${plural(lines.all.length, "key milestone")} moved.`;
  const most = lines.lines
    .filter(({ days }) => days !== 0)
    .slice(0, 3)
    .map(({ name, days }) => `${name} ${days > 0 ? "+" : ""}${String(days)} days`);
  const largest = most.length === 0 ? "" : ` Most: ${listWords(most)}.`;
  return `Day each was expected on, report by report to ${now}; a level line keeps its date. ${drawn}${largest}`;
}
