import type { PortfolioReport, RollupReport } from "#domain/portfolio/report";
import type { CalculatedRag } from "#domain/project/vocabulary";

import type { ChartDraft } from "./chart-draft";
import { chartNodes, nodeName, othersName } from "./chart-nodes";
import { ragFill } from "./palette";
import { colourNames, countedColours } from "./portfolio-rag-now";
import { ragInkOf } from "./rag-look";
import { listWords, plural } from "./wording";

/** Rated projects by calculated colour, programme by programme, as a stacked bar. */
export function draftRagByProgramme(report: PortfolioReport): ChartDraft | undefined {
  const rated = countRated(report.portfolio);
  if (rated === 0) return undefined;
  const nodes = chartNodes(report);
  const shown = nodes.shown.filter((node) => countRated(node) > 0);
  const listed = [
    ...shown.map((node) => ({ name: nodeName(node), counts: node.ragCounts })),
    ...(nodes.others.length === 0
      ? []
      : [{ name: othersName(nodes.others), counts: addCounts(nodes.others) }]),
  ];
  // Lying bars are drawn from the bottom up.
  const rows = listed.toReversed();
  return {
    name: "SteerbookRagByProgramme",
    kind: "barStacked",
    title: ragMessage(report, shown),
    sentence: ragSentence(report, rated),
    categoryHead: "Programme",
    categories: rows.map((row) => row.name),
    categoryFormat: undefined,
    // A count of nothing stays blank, or the bars would be labelled with zeros.
    series: occurring(report.portfolio).map((colour) => ({
      name: colourNames[colour],
      values: rows.map((row) => (row.counts[colour] === 0 ? undefined : row.counts[colour])),
      colour: ragFill[colour],
      labels: true,
      labelColour: ragInkOf(colour),
    })),
    valueFormat: "0",
  };
}

function occurring(node: Pick<RollupReport, "ragCounts">): readonly CalculatedRag[] {
  return countedColours.filter((colour) => node.ragCounts[colour] > 0);
}

export function countRated(node: Pick<RollupReport, "ragCounts">): number {
  return countedColours.reduce((sum, colour) => sum + node.ragCounts[colour], 0);
}

function addCounts(nodes: readonly RollupReport[]): Readonly<Record<CalculatedRag, number>> {
  const sum = (colour: CalculatedRag): number =>
    nodes.reduce((total, node) => total + node.ragCounts[colour], 0);
  return { green: sum("green"), amber: sum("amber"), red: sum("red"), grey: sum("grey") };
}

function ragMessage(report: PortfolioReport, shown: readonly RollupReport[]): string {
  const counts = report.portfolio.ragCounts;
  const rated = countRated(report.portfolio);
  if (counts.red > 0) {
    return `${ofRated(counts.red, rated)} red${mostIn(shown, "red", counts.red)}`;
  }
  if (counts.amber > 0) {
    return `No project is red; ${ofRated(counts.amber, rated)} amber${mostIn(shown, "amber", counts.amber)}`;
  }
  if (rated === 1 && counts.green === 1) return "The one rated project is green";
  return counts.green === rated
    ? `All ${plural(rated, "rated project")} are green`
    : `${ofRated(counts.green, rated)} green, the others are not known`;
}

function ofRated(count: number, rated: number): string {
  return `${String(count)} of ${plural(rated, "rated project")} ${count === 1 ? "is" : "are"}`;
}

function mostIn(shown: readonly RollupReport[], colour: CalculatedRag, total: number): string {
  const [first, second] = [...shown].sort((a, b) => b.ragCounts[colour] - a.ragCounts[colour]);
  if (first === undefined || second === undefined) return "";
  const count = first.ragCounts[colour];
  if (count <= second.ragCounts[colour]) return "";
  if (count === total)
    return total === 1 ? `, in ${nodeName(first)}` : `, all in ${nodeName(first)}`;
  return `, ${String(count)} of them in ${nodeName(first)}`;
}

function ragSentence(report: PortfolioReport, rated: number): string {
  const counts = report.portfolio.ragCounts;
  const words = countedColours
    .filter((colour) => counts[colour] > 0)
    .map((colour) => `${String(counts[colour])} ${colourNames[colour].toLowerCase()}`);
  const without = report.projects.length - rated;
  const rest = without === 0 ? "" : ` ${plural(without, "project")} not active and so not rated.`;
  return `Calculated overall colour of active projects: ${listWords(words)}.${rest}`;
}
