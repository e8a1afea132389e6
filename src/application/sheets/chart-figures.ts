import type { CellFormat, PlanCell } from "#domain/workbook/sheet-plan";

import { isPointChart } from "./chart-draft";
import type { AnyChartDraft, ChartDraft, FiguresPlace, PointChartDraft } from "./chart-draft";
import { firstColumn } from "./grid";
import { area, cell, joinParts, look } from "./sheet-part";
import type { SheetPart } from "./sheet-part";
import { showNumber } from "./show-number";
import { linePoints, widthFor, wrappedLines, columnPixels } from "./text-width";
import { type } from "./type-scale";

/** On the grid category names may run over the columns before the first series. */
const gridSeriesStart = 3;
const headText = { size: 9, bold: true };
const figureText = { size: 9, bold: false };

/** The place of figures on the grid, from `row`. */
export function gridFigures(row: number): FiguresPlace {
  return { row, categoryColumn: firstColumn, seriesColumn: firstColumn + gridSeriesStart };
}

/** Rows the figures of a draft take, with the blank row after them. */
export function figureRows(draft: AnyChartDraft): number {
  if (!isPointChart(draft)) return draft.categories.length + 3;
  return draft.series.reduce((rows, { points }) => rows + points.length + 1, 2);
}

/** Columns the figures of a draft take from the series column on. */
export function figureColumns(draft: AnyChartDraft): number {
  if (!isPointChart(draft)) return draft.series.length;
  return draft.heads.size === undefined ? 2 : 3;
}

/** The figures behind one chart: a title, a header row and one row a category or point. */
export function layOutFigures(draft: AnyChartDraft, place: FiguresPlace): SheetPart {
  return joinParts([
    cell(place.row, place.categoryColumn, draft.title, { ...type.label, bold: true }),
    isPointChart(draft) ? layOutPoints(draft, place) : layOutSeries(draft, place),
  ]);
}

/** Widths the series columns need for the figures of a draft, from the series column on. */
export function figureWidths(draft: AnyChartDraft): readonly number[] {
  return columnsOf(draft).map(({ head, values, format }) => {
    const texts = values.map((value) =>
      typeof value === "number" ? showNumber(value, format) : String(value ?? ""),
    );
    const words = widthFor(head.split(" "), headText, { least: 0, most: 14 });
    return Math.max(words, widthFor(texts, figureText, { least: 5.25, most: 14 }));
  });
}

type FigureColumn = {
  readonly head: string;
  readonly values: readonly PlanCell[];
  readonly format: string;
};

function columnsOf(draft: AnyChartDraft): readonly FigureColumn[] {
  if (!isPointChart(draft)) {
    return draft.series.map(({ name, values, format }) => ({
      head: name,
      values,
      format: format ?? draft.valueFormat,
    }));
  }
  const points = draft.series.flatMap((one) => one.points);
  const { heads, formats } = draft;
  const across = points.map((point) => point.across);
  const size = { head: heads.size ?? "", values: points.map((point) => point.size) };
  return [
    { head: heads.across, values: across, format: formats.across },
    { head: heads.value, values: points.map((point) => point.value), format: formats.value },
    ...(heads.size === undefined ? [] : [{ ...size, format: formats.size ?? "0" }]),
  ];
}

function layOutSeries(draft: ChartDraft, place: FiguresPlace): SheetPart {
  const head = place.row + 1;
  const rows = draft.categories.length;
  const { categoryColumn, seriesColumn } = place;
  const values = draft.categories.map((_, index) =>
    draft.series.map((series) => series.values[index]),
  );
  const category: CellFormat =
    draft.categoryFormat === undefined ? {} : { numberFormat: draft.categoryFormat };
  return joinParts([
    layOutHeads([draft.categoryHead, ...draft.series.map(({ name }) => name)], place, head),
    {
      grids: [
        { row: head + 1, column: categoryColumn, values: draft.categories.map((one) => [one]) },
        { row: head + 1, column: seriesColumn, values },
      ],
    },
    look(area(head + 1, categoryColumn, rows, 1), {
      ...type.label,
      horizontal: "left",
      ...category,
    }),
    ...draft.series.map((series, index) =>
      look(area(head + 1, seriesColumn + index, rows, 1), {
        ...type.label,
        horizontal: "right",
        numberFormat: series.format ?? draft.valueFormat,
      }),
    ),
  ]);
}

/** Each series of points under its own header, which names the series over its values. */
function layOutPoints(draft: PointChartDraft, place: FiguresPlace): SheetPart {
  const { heads, formats } = draft;
  const columnFormats = [formats.across, formats.value, formats.size ?? "0"];
  let row = place.row + 1;
  const parts = draft.series.map((series): SheetPart => {
    const head = row;
    const rows = series.points.length;
    row += rows + 1;
    const size = heads.size === undefined ? [] : [heads.size];
    return joinParts([
      layOutHeads([heads.point, heads.across, series.name, ...size], place, head),
      {
        grids: [
          {
            row: head + 1,
            column: place.categoryColumn,
            values: series.points.map((point) => [point.name]),
          },
          {
            row: head + 1,
            column: place.seriesColumn,
            values: series.points.map(({ across, value, size: bubble }) => [across, value, bubble]),
          },
        ],
      },
      look(area(head + 1, place.categoryColumn, rows, 1), { ...type.label, horizontal: "left" }),
      ...Array.from({ length: figureColumns(draft) }, (_, at) =>
        look(area(head + 1, place.seriesColumn + at, rows, 1), {
          ...type.label,
          horizontal: "right",
          numberFormat: columnFormats[at] ?? "0",
        }),
      ),
    ]);
  });
  return joinParts(parts);
}

function layOutHeads(heads: readonly string[], place: FiguresPlace, row: number): SheetPart {
  const [category, ...series] = heads;
  const { categoryColumn, seriesColumn, widths } = place;
  const lines = series.map((head, at) => {
    const width = widths?.[seriesColumn + at];
    return width === undefined ? 1 : wrappedLines(head, headText, columnPixels(width));
  });
  const most = Math.max(1, ...lines);
  const columns = seriesColumn - categoryColumn + series.length;
  return joinParts([
    {
      grids: [
        { row, column: categoryColumn, values: [[category]] },
        { row, column: seriesColumn, values: [series] },
      ],
    },
    look(area(row, categoryColumn, 1, columns), type.header),
    look(area(row, seriesColumn, 1, series.length), {
      horizontal: "right",
      ...(most > 1 ? { wrap: true } : {}),
    }),
    most > 1
      ? { rowHeights: [{ row, rows: 1, points: Math.ceil(most * linePoints(headText) + 5) }] }
      : {},
  ]);
}
