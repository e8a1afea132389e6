import type { AnyChartDraft, FiguresPlace } from "./chart-draft";
import { figureRows, figureWidths, layOutFigures } from "./chart-figures";
import { layOutChart, sentencePoints } from "./place-chart";
import { sectionHeading, spanPixels } from "./report-sections";
import type { Section } from "./report-sections";
import { area, joinParts } from "./sheet-part";
import type { SheetPart } from "./sheet-part";
import type { Span } from "./spans";

const gapPoints = 8;

/** The figures behind all charts of a sheet, below everything that is read. */
export type ChartFigures = {
  readonly drafts: readonly AnyChartDraft[];
  /** Row of their heading. */
  readonly row: number;
  readonly categoryColumn: number;
  readonly seriesColumn: number;
  readonly widths: readonly number[];
};

/** Widths of a sheet's columns, wide enough for the figures behind its charts as well. */
export function widenForFigures(
  widths: readonly number[],
  drafts: readonly AnyChartDraft[],
  seriesColumn: number,
): readonly number[] {
  const needed = drafts.map(figureWidths);
  return widths.map((width, at) =>
    Math.max(width, ...needed.map((own) => own[at - seriesColumn] ?? 0)),
  );
}

/** Where the figures of each draft go. */
export function figurePlaces(figures: ChartFigures): readonly FiguresPlace[] {
  const { drafts, categoryColumn, seriesColumn, widths } = figures;
  let row = figures.row + 1;
  return drafts.map((draft) => {
    const place = { row, categoryColumn, seriesColumn, widths };
    row += figureRows(draft);
    return place;
  });
}

export function layOutChartFigures(figures: ChartFigures): SheetPart {
  if (figures.drafts.length === 0) return {};
  const places = figurePlaces(figures);
  const { row, widths } = figures;
  return joinParts([
    sectionHeading("Figures behind the charts", { row, column: 0, columns: widths.length }),
    ...figures.drafts.map((draft, at) => {
      const place = places[at];
      return place === undefined ? {} : layOutFigures(draft, place);
    }),
  ]);
}

/** Charts side by side, one a span, each with its sentence in the row below it; then a gap. */
export type ChartRow = {
  readonly row: number;
  readonly rows: number;
  readonly charts: readonly { readonly draft: AnyChartDraft; readonly span: Span }[];
};

export function layOutChartRow(chartRow: ChartRow, figures: ChartFigures): Section {
  const { row, rows, charts } = chartRow;
  const places = figurePlaces(figures);
  const below = row + rows;
  const parts = charts.map(({ draft, span }): SheetPart => {
    const place = places[figures.drafts.indexOf(draft)];
    if (place === undefined) return {};
    const slot = {
      at: area(row, span.column, rows, span.columns),
      sentence: area(below, span.column, 1, span.columns),
    };
    return layOutChart(draft, slot, place);
  });
  const points = charts.map(({ draft, span }) =>
    sentencePoints(draft, spanPixels(span, figures.widths)),
  );
  return {
    part: joinParts([
      ...parts,
      {
        rowHeights: [
          { row: below, rows: 1, points: Math.max(18, ...points) },
          { row: below + 1, rows: 1, points: gapPoints },
        ],
      },
    ]),
    next: below + 2,
  };
}
