import type { PortfolioReport, ProjectReport } from "#domain/portfolio/report";

import type { ChartDraft } from "../chart-draft";
import { layOutFigures } from "../chart-figures";
import { palette } from "../palette";
import { layOutChart, sentencePoints } from "../place-chart";
import { gapRow, sectionHeading, spanPixels } from "../report-sections";
import type { Section } from "../report-sections";
import { area, joinParts } from "../sheet-part";
import { plural } from "../wording";

/** Bars that can be read at the height of the chart; the rest are added up as others. */
const mostProjects = 14;
const leastRows = 11;
/** The figures stand left, from the first column; the chart takes the wide columns right of them. */
const figureColumns = { categoryColumn: 0, seriesColumn: 3 } as const;
const chartSpan = { column: 6, columns: 2 } as const;

type Counts = {
  readonly name: string;
  readonly errors: number;
  readonly warnings: number;
  readonly hints: number;
};

/** Findings by severity and project: the figures left, the chart right, its sentence below. */
export function layOutFindingChart(
  report: PortfolioReport,
  row: number,
  widths: readonly number[],
): Section {
  const draft = draftFindings(report);
  if (draft === undefined) return { part: {}, next: row };
  const figures = { row: row + 1, ...figureColumns, widths };
  const rows = Math.max(leastRows, draft.categories.length + 2);
  const { column, columns } = chartSpan;
  const slot = {
    at: area(row + 1, column, rows, columns),
    sentence: area(row + 1 + rows, column, 1, columns),
  };
  const points = sentencePoints(draft, spanPixels(chartSpan, widths));
  return {
    part: joinParts([
      sectionHeading("Findings by project", { row, column: 0, columns: widths.length }),
      layOutFigures(draft, figures),
      layOutChart(draft, slot, figures),
      { rowHeights: [{ row: row + 1 + rows, rows: 1, points }] },
      gapRow(row + 2 + rows),
    ]),
    next: row + 3 + rows,
  };
}

function draftFindings(report: PortfolioReport): ChartDraft | undefined {
  const ranked = report.projects
    .map(countsOf)
    .filter((counts) => total(counts) > 0)
    .sort((a, b) => b.errors - a.errors || b.warnings - a.warnings || total(b) - total(a));
  const [first] = ranked;
  if (first === undefined) return undefined;
  const whole = ranked.length <= mostProjects + 1;
  const shown = whole ? ranked : ranked.slice(0, mostProjects);
  const others = whole ? [] : [addUp(ranked.slice(mostProjects))];
  // Lying bars are drawn from the bottom up.
  const bars = [...shown, ...others].reverse();
  const series = (name: string, of: (counts: Counts) => number, colour: `#${string}`) => ({
    name,
    values: bars.map((counts) => (of(counts) === 0 ? undefined : of(counts))),
    colour,
  });
  return {
    name: "SteerbookFindings",
    kind: "barStacked",
    title: titleOf(ranked, report.projects.length),
    sentence: sentenceOf(ranked, shown.length),
    categoryHead: "Project",
    categories: bars.map(({ name }) => name),
    categoryFormat: undefined,
    series: [
      series("Errors", (counts) => counts.errors, palette.navy),
      series("Warnings", (counts) => counts.warnings, palette.blue),
      series("Hints", (counts) => counts.hints, palette.plan),
    ],
    valueFormat: "#,##0",
  };
}

function countsOf({ name, findingCounts }: ProjectReport): Counts {
  return { name: name.length > 40 ? `${name.slice(0, 39).trimEnd()}…` : name, ...findingCounts };
}

function total({ errors, warnings, hints }: Counts): number {
  return errors + warnings + hints;
}

function addUp(counts: readonly Counts[]): Counts {
  const sum = (of: (one: Counts) => number): number =>
    counts.reduce((all, one) => all + of(one), 0);
  return {
    name: `Others (${String(counts.length)})`,
    errors: sum((one) => one.errors),
    warnings: sum((one) => one.warnings),
    hints: sum((one) => one.hints),
  };
}

function titleOf(ranked: readonly Counts[], projects: number): string {
  const blocked = ranked.filter(({ errors }) => errors > 0).length;
  if (blocked > 0) return `Errors hold back ${String(blocked)} of ${plural(projects, "project")}`;
  const warned = ranked.filter(({ warnings }) => warnings > 0).length;
  return warned > 0
    ? `No project has errors; ${String(warned)} of ${String(projects)} ${warned === 1 ? "has" : "have"} warnings to settle`
    : `No project has errors or warnings; ${plural(ranked.length, "project")} ${ranked.length === 1 ? "has" : "have"} hints`;
}

function sentenceOf(ranked: readonly Counts[], shown: number): string {
  const [first] = ranked;
  if (first === undefined) return "";
  const all = addUp(ranked);
  const rest = ranked.length - shown;
  const words = `${plural(all.errors, "error")}, ${plural(all.warnings, "warning")} and ${plural(all.hints, "hint")} in ${plural(ranked.length, "project")}. ${first.name} comes first with ${plural(first.errors, "error")} and ${plural(first.warnings, "warning")}.`;
  return rest === 0 ? words : `${words} ${plural(rest, "more project")} are added up as others.`;
}
