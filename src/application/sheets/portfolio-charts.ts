import type { PortfolioReport } from "#domain/portfolio/report";

import type { AmountScale } from "./amounts";
import { draftBudgetAgainstForecast } from "./budget-chart";
import { figureRows, layOutChart, layOutFigures } from "./chart-draft";
import type { ChartDraft, ChartSlot } from "./chart-draft";
import { draftCurve } from "./curve-chart";
import { headlineRows, layOutHeadlines } from "./portfolio-headlines";
import { layOutHeading } from "./portfolio-below";
import type { Stacked } from "./portfolio-below";
import { draftRagByProgramme } from "./rag-chart";
import { joinParts } from "./sheet-part";
import type { SheetPart } from "./sheet-part";

const half = 6;
const sentenceRows = 2;
const leastRows = 10;

/** The charts of the Portfolio sheet, in the order they are read; those without figures are left out. */
export function draftCharts(report: PortfolioReport, scale: AmountScale): readonly ChartDraft[] {
  return [
    draftCurve({ ...report, points: report.curve }, scale),
    draftRagByProgramme(report),
    draftBudgetAgainstForecast(report, scale),
  ].filter((draft) => draft !== undefined);
}

/** Two charts a row; the headlines take the place that is left, or the full width. */
export function layOutCharts(
  report: PortfolioReport,
  drafts: readonly ChartDraft[],
  row: number,
  figuresRow: number,
): SheetPart {
  const rows = chartRows(drafts);
  const slots = drafts.map((_, index): ChartSlot => slotAt(index, row, rows));
  const starts = figureStarts(drafts, figuresRow);
  const charts = drafts.map((draft, index) => {
    const slot = slots[index];
    return slot === undefined ? {} : layOutChart(draft, slot, starts[index] ?? figuresRow);
  });
  const box =
    drafts.length % 2 === 1
      ? { ...slotAt(drafts.length, row, rows), rows: rows + sentenceRows }
      : {
          row: row + (drafts.length / 2) * (rows + sentenceRows),
          column: 0,
          rows: headlineRows(report, 2 * half),
          columns: 2 * half,
        };
  return joinParts([...charts, layOutHeadlines(report, box)]);
}

/** Rows the charts and the headlines take together. */
export function chartBlockRows(report: PortfolioReport, drafts: readonly ChartDraft[]): number {
  const band = chartRows(drafts) + sentenceRows;
  const full = drafts.length % 2 === 1 ? 0 : headlineRows(report, 2 * half);
  return Math.ceil(drafts.length / 2) * band + full;
}

/** The labelled block of figures that the charts point at. */
export function layOutChartFigures(drafts: readonly ChartDraft[], row: number): Stacked {
  if (drafts.length === 0) return { part: {}, next: row };
  const starts = figureStarts(drafts, row);
  return {
    part: joinParts([
      layOutHeading("Figures behind the charts", row),
      ...drafts.map((draft, index) => layOutFigures(draft, starts[index] ?? row)),
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

function slotAt(index: number, row: number, rows: number): ChartSlot {
  const band = Math.floor(index / 2);
  return {
    row: row + band * (rows + sentenceRows),
    column: (index % 2) * half,
    rows,
    columns: half,
    sentenceRows,
  };
}

/** Charts of one sheet have one height, with room for the longest list of programmes. */
function chartRows(drafts: readonly ChartDraft[]): number {
  const bars = drafts
    .filter((draft) => draft.kind !== "line")
    .map((draft) => draft.categories.length);
  return Math.max(leastRows, ...bars.map((count) => Math.min(15, count + 4)));
}
