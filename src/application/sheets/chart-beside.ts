import type { ChartDraft } from "./chart-draft";
import { layOutFigures } from "./chart-figures";
import { layOutChart, sentencePoints } from "./place-chart";
import { gapRow, sectionHeading, spanPixels } from "./report-sections";
import type { Section } from "./report-sections";
import { area, joinParts } from "./sheet-part";
import type { Span } from "./spans";

/** Columns of a chart and, beside it, of the figures it is drawn from. */
export type Beside = {
  readonly heading: string;
  readonly chart: Span;
  readonly categoryColumn: number;
  readonly seriesColumn: number;
};

const leastRows = 11;
/** Rows of a title and a header above the figures. */
const figureHeads = 2;

/** A section of one chart with its sentence below it and its figures beside it, from `row`. */
export function layOutChartBeside(
  draft: ChartDraft,
  { heading, chart, categoryColumn, seriesColumn }: Beside,
  { row, widths }: { readonly row: number; readonly widths: readonly number[] },
): Section {
  const figures = { row: row + 1, categoryColumn, seriesColumn, widths };
  const rows = Math.max(leastRows, draft.categories.length + figureHeads);
  const below = row + 1 + rows;
  const slot = {
    at: area(row + 1, chart.column, rows, chart.columns),
    sentence: area(below, chart.column, 1, chart.columns),
  };
  const points = sentencePoints(draft, spanPixels(chart, widths));
  return {
    part: joinParts([
      sectionHeading(heading, { row, column: 0, columns: widths.length }),
      layOutFigures(draft, figures),
      layOutChart(draft, slot, figures),
      { rowHeights: [{ row: below, rows: 1, points }] },
      gapRow(below + 1),
    ]),
    next: below + 2,
  };
}
