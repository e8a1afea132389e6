import type { PortfolioReport } from "#domain/portfolio/report";
import type { PeriodRag } from "#domain/portfolio/trends";

import type { ChartDraft } from "./chart-draft";
import { writeDay } from "./days";
import { ragFill } from "./palette";
import { colourNames, countedColours } from "./portfolio-rag-now";
import { ragInkOf } from "./rag-look";
import { listWords } from "./wording";

/** Rated projects by calculated colour over the closed periods and now; nothing before one is closed. */
export function draftRagTrend(report: PortfolioReport): ChartDraft | undefined {
  const periods = report.ragTrend ?? [];
  const first = periods[0];
  const last = periods.at(-1);
  if (first === undefined || last === undefined || periods.length < 2) return undefined;
  const occurring = countedColours.filter((colour) =>
    periods.some(({ counts }) => counts[colour] > 0),
  );
  if (occurring.length === 0) return undefined;
  return {
    name: "SteerbookRagTrend",
    kind: "columnStacked",
    title: trendMessage(periods),
    sentence: trendSentence(first, last),
    categoryHead: "Period",
    categories: periods.map(nameOf),
    categoryFormat: undefined,
    // A count of nothing stays blank, or the columns would be labelled with zeros.
    series: occurring.map((colour) => ({
      name: colourNames[colour],
      values: periods.map(({ counts }) => (counts[colour] === 0 ? undefined : counts[colour])),
      colour: ragFill[colour],
      labels: true,
      labelColour: ragInkOf(colour),
    })),
    valueFormat: "0",
  };
}

function nameOf({ period, reportDate }: PeriodRag): string {
  return period ?? writeDay(reportDate);
}

function trendMessage(periods: readonly PeriodRag[]): string {
  const before = periods.at(-2);
  const now = periods.at(-1);
  if (before === undefined || now === undefined) return "Colours over the periods";
  const since = `since ${nameOf(before)}`;
  const { red, amber } = now.counts;
  if (red !== before.counts.red) {
    return `Red went from ${String(before.counts.red)} to ${String(red)} ${since}`;
  }
  if (amber !== before.counts.amber) {
    return `Red stays at ${String(red)}; amber went from ${String(before.counts.amber)} to ${String(amber)} ${since}`;
  }
  return `Red and amber are unchanged ${since}, at ${String(red)} and ${String(amber)}`;
}

function trendSentence(first: PeriodRag, last: PeriodRag): string {
  const changes = countedColours
    .filter((colour) => first.counts[colour] > 0 || last.counts[colour] > 0)
    .map(
      (colour) =>
        `${colourNames[colour].toLowerCase()} ${String(first.counts[colour])} to ${String(last.counts[colour])}`,
    );
  return `Rated projects by calculated overall colour, from ${nameOf(first)} to ${nameOf(last)}: ${listWords(changes)}.`;
}
