import type { PortfolioReport, ProjectReport } from "#domain/portfolio/report";

import type { ChartDraft } from "../chart-draft";
import { layOutChartBeside } from "../chart-beside";
import { palette } from "../palette";
import type { Section } from "../report-sections";
import { listWords, plural } from "../wording";

/** Bars that can be read; the others are only counted, for their sum would dwarf every project. */
const mostProjects = 14;
/** The figures stand left, the chart takes the wide columns right of them. */
const beside = {
  heading: "Findings by project",
  chart: { column: 6, columns: 2 },
  categoryColumn: 0,
  seriesColumn: 3,
} as const;

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
  return layOutChartBeside(draft, beside, { row, widths });
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
  // Lying bars are drawn from the bottom up.
  const bars = shown.toReversed();
  const series = (name: string, of: (counts: Counts) => number, colour: `#${string}`) => ({
    name,
    values: bars.map((counts) => (of(counts) === 0 ? undefined : of(counts))),
    colour,
  });
  return {
    name: "SteerbookFindings",
    kind: "barStacked",
    title: titleOf(ranked, report.projects.length),
    sentence: sentenceOf(ranked, ranked.slice(shown.length)),
    categoryHead: "Project",
    categories: bars.map(({ name }) => name),
    categoryFormat: undefined,
    series: [
      series("Errors", (counts) => counts.errors, palette.navy),
      series("Warnings", (counts) => counts.warnings, palette.blue),
      series("Hints", (counts) => counts.hints, palette.plan),
    ].filter(({ values }) => values.some((value) => value !== undefined)),
    valueFormat: "#,##0",
  };
}

function countsOf({ id, name, findingCounts }: ProjectReport): Counts {
  const words = name === id ? name : `${id} ${name}`;
  return { name: words.length > 40 ? `${words.slice(0, 39).trimEnd()}…` : words, ...findingCounts };
}

function total({ errors, warnings, hints }: Counts): number {
  return errors + warnings + hints;
}

function addUp(counts: readonly Counts[]): Counts {
  const sum = (of: (one: Counts) => number): number =>
    counts.reduce((all, one) => all + of(one), 0);
  return {
    name: "",
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

function sentenceOf(ranked: readonly Counts[], rest: readonly Counts[]): string {
  const [first] = ranked;
  if (first === undefined) return "";
  const words = `${describe(addUp(ranked))} in ${plural(ranked.length, "project")}. ${first.name} comes first with ${describe(first)}.`;
  if (rest.length === 0) return words;
  return `${words} Others: ${plural(rest.length, "project")} with ${describe(addUp(rest))}, too many to draw.`;
}

function describe({ errors, warnings, hints }: Counts): string {
  const counts = [
    plural(errors, "error"),
    plural(warnings, "warning"),
    hints === 0 ? "" : plural(hints, "hint"),
  ];
  return listWords(counts.filter((count) => count !== ""));
}
