import type { PortfolioReport } from "#domain/portfolio/report";

import type { AmountScale } from "./amounts";
import { draftBudgetAgainstForecast } from "./budget-chart";
import type { ChartDraft } from "./chart-draft";
import { figureRows, gridFigures, layOutFigures } from "./chart-figures";
import { draftCurve } from "./curve-chart";
import type { Curve } from "./curve-chart";
import { gridArea, gridPixels } from "./grid";
import { layOutChart, sentencePoints } from "./place-chart";
import { headlineRows, layOutHeadlines } from "./portfolio-headlines";
import { layOutHeading } from "./portfolio-below";
import type { Stacked } from "./portfolio-below";
import { draftRagByProgramme } from "./rag-chart";
import { draftRagTrend } from "./rag-trend-chart";
import { joinParts } from "./sheet-part";
import type { SheetPart } from "./sheet-part";

const half = 6;
const leastRows = 14;
const mostRows = 15;
/** Rows of a band besides the chart itself: the sentence below it, and a gap. */
const bandTail = 2;
const gapPoints = 8;

/** Where a row of charts goes, and how many rows its charts are high. */
export type ChartBand = { readonly row: number; readonly rows: number };

/** The charts of the Portfolio sheet, in the order they are read; those without figures are left out. */
export function draftCharts(report: PortfolioReport, scale: AmountScale): readonly ChartDraft[] {
  return [
    draftCurve(curveOf(report), scale),
    draftRagByProgramme(report),
    draftBudgetAgainstForecast(report, scale),
    draftRagTrend(report),
  ].filter((draft) => draft !== undefined);
}

export function curveOf(report: PortfolioReport): Curve {
  return {
    points: report.curve,
    keepsEarnedValue: report.keepsEarnedValue,
    currency: report.currency,
    date1904: report.date1904,
    estimateAtCompletion: report.portfolio.figures.estimateAtCompletion,
    leftOut: report.leftOutOfCurve ?? [],
  };
}

/** Rows that the charts of a page of their own are high: enough for the longest list of programmes. */
export function fullChartRows(drafts: readonly ChartDraft[]): number {
  return Math.max(leastRows, rowsForBars(drafts));
}

/** Rows that the charts of the first row need at least to be read. */
export function leastChartRows(drafts: readonly ChartDraft[]): number {
  return Math.max(8, rowsForBars(drafts.slice(0, 2)));
}

function rowsForBars(drafts: readonly ChartDraft[]): number {
  const counts = drafts.filter(isBar).map((draft) => draft.categories.length);
  return Math.max(0, ...counts.map((count) => Math.min(mostRows, count + 4)));
}

function isBar(draft: ChartDraft): boolean {
  return draft.kind === "barStacked" || draft.kind === "barClustered";
}

/** The rows of charts, two charts each; only the first may be lower than the others. */
export function placeBands(
  drafts: readonly ChartDraft[],
  row: number,
  firstRows: number,
): readonly ChartBand[] {
  const bands: ChartBand[] = [];
  let next = row;
  for (let index = 0; index * 2 < drafts.length; index += 1) {
    const rows = index === 0 ? firstRows : fullChartRows(drafts);
    bands.push({ row: next, rows });
    next += rows + bandTail;
  }
  return bands;
}

/** Points of the sentences below a row of charts. */
export function bandSentencePoints(drafts: readonly ChartDraft[], band: number): number {
  const own = drafts
    .slice(band * 2, band * 2 + 2)
    .map((draft) => sentencePoints(draft, gridPixels(half)));
  return Math.max(18, ...own);
}

/** The charts in their bands; the headlines take the place that is left, or the full width below. */
export function layOutCharts(
  report: PortfolioReport,
  drafts: readonly ChartDraft[],
  place: {
    readonly bands: readonly ChartBand[];
    readonly row: number;
    readonly figuresRow: number;
  },
): SheetPart {
  const { bands, figuresRow } = place;
  const starts = figureStarts(drafts, figuresRow);
  const charts = drafts.map((draft, index) => {
    const band = bands[Math.floor(index / 2)];
    if (band === undefined) return {};
    const column = (index % 2) * half;
    const slot = {
      at: gridArea(band.row, column, band.rows, half),
      sentence: gridArea(band.row + band.rows, column, 1, half),
    };
    return layOutChart(draft, slot, gridFigures(starts[index] ?? figuresRow));
  });
  const last = bands.at(-1);
  const beside = drafts.length % 2 === 1 && last !== undefined;
  const box = beside
    ? { row: last.row, column: half, rows: last.rows, columns: half }
    : { row: endOfBands(bands, place.row), column: 0, rows: 99, columns: 2 * half };
  return joinParts([
    ...charts,
    {
      rowHeights: bands.flatMap((band, index) => [
        { row: band.row + band.rows, rows: 1, points: bandSentencePoints(drafts, index) },
        { row: band.row + band.rows + 1, rows: 1, points: gapPoints },
      ]),
    },
    layOutHeadlines(report, box),
  ]);
}

/** First row after the charts and the headlines. */
export function endOfCharts(
  report: PortfolioReport,
  drafts: readonly ChartDraft[],
  place: { readonly bands: readonly ChartBand[]; readonly row: number },
): number {
  const end = endOfBands(place.bands, place.row);
  return drafts.length % 2 === 1 ? end : end + headlineRows(report, 2 * half) + 1;
}

function endOfBands(bands: readonly ChartBand[], row: number): number {
  const last = bands.at(-1);
  return last === undefined ? row : last.row + last.rows + bandTail;
}

/** The labelled block of figures that the charts point at. */
export function layOutChartFigures(drafts: readonly ChartDraft[], row: number): Stacked {
  if (drafts.length === 0) return { part: {}, next: row };
  const starts = figureStarts(drafts, row);
  return {
    part: joinParts([
      layOutHeading("Figures behind the charts", row),
      ...drafts.map((draft, index) => layOutFigures(draft, gridFigures(starts[index] ?? row))),
    ]),
    next: row + drafts.reduce((rows, draft) => rows + figureRows(draft), 1),
  };
}

function figureStarts(drafts: readonly ChartDraft[], row: number): readonly number[] {
  const starts: number[] = [];
  let next = row + 1;
  for (const draft of drafts) {
    starts.push(next);
    next += figureRows(draft);
  }
  return starts;
}
