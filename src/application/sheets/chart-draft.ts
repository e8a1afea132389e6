import type {
  ChartKind,
  ChartPlan,
  ChartSeriesPlan,
  Colour,
  PlanCell,
} from "#domain/workbook/sheet-plan";

import { firstColumn, gridArea, gridPixels } from "./grid";
import { area, cell, joinParts, look, merged } from "./sheet-part";
import type { SheetPart } from "./sheet-part";
import { linePoints, wrappedLines } from "./text-width";
import { type } from "./type-scale";

export type DraftSeries = {
  readonly name: string;
  readonly values: readonly PlanCell[];
  readonly colour: Colour;
  readonly dashed?: boolean;
  readonly weight?: number;
  readonly labels?: boolean;
  readonly labelColour?: Colour;
};

/** A chart and the figures behind it, before either has a place on the sheet. */
export type ChartDraft = {
  readonly name: string;
  readonly kind: ChartKind;
  readonly title: string;
  /** A sentence with the figures, for people who do not see the chart. */
  readonly sentence: string;
  readonly categoryHead: string;
  readonly categories: readonly PlanCell[];
  readonly categoryFormat: string | undefined;
  readonly series: readonly DraftSeries[];
  readonly valueFormat: string;
};

/** Category names may run over the columns before the first series. */
const seriesStart = 3;
const indentPixels = 9;

/** The figures behind one chart, from `row`: a title, a header row and one row a category. */
export function layOutFigures(draft: ChartDraft, row: number): SheetPart {
  const columns = seriesStart + draft.series.length;
  const values = draft.categories.map((category, index): readonly PlanCell[] => [
    category,
    undefined,
    undefined,
    ...draft.series.map((series) => series.values[index]),
  ]);
  const names = draft.series.map((series) => series.name);
  const heads = [draft.categoryHead, undefined, undefined, ...names];
  const rows = draft.categories.length;
  return joinParts([
    cell(row, firstColumn, draft.title, { ...type.label, bold: true }),
    { grids: [{ row: row + 1, column: firstColumn, values: [heads, ...values] }] },
    look(gridArea(row + 1, 0, 1, columns), type.header),
    look(gridArea(row + 1, seriesStart, 1, draft.series.length), { horizontal: "right" }),
    look(gridArea(row + 2, 0, rows, columns), { ...type.label, horizontal: "left" }),
    look(gridArea(row + 2, seriesStart, rows, draft.series.length), {
      horizontal: "right",
      numberFormat: draft.valueFormat,
    }),
    draft.categoryFormat === undefined
      ? {}
      : look(gridArea(row + 2, 0, rows, 1), { numberFormat: draft.categoryFormat }),
  ]);
}

/** Rows the figures of a draft take, with the blank row after them. */
export function figureRows(draft: ChartDraft): number {
  return draft.categories.length + 3;
}

/** Points that the sentence below a chart needs across this many grid columns. */
export function sentencePoints(draft: ChartDraft, columns: number): number {
  const small = { size: type.smallPrint.fontSize, bold: false };
  const lines = wrappedLines(draft.sentence, small, gridPixels(columns) - indentPixels);
  return Math.ceil(lines * linePoints(small) + 5);
}

/** Where a chart goes: its first row and grid column, its size, and the sentence's rows below it. */
export type ChartSlot = {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
  readonly sentenceRows: number;
};

/** The chart in its slot with its sentence below, its series pointing at the figures from `figuresRow`. */
export function layOutChart(draft: ChartDraft, slot: ChartSlot, figuresRow: number): SheetPart {
  const sentence = gridArea(slot.row + slot.rows, slot.column, slot.sentenceRows, slot.columns);
  return joinParts([
    { charts: [placeChart(draft, slot, figuresRow)] },
    merged(sentence, draft.sentence, { ...type.smallPrint, indent: 1 }),
  ]);
}

function placeChart(draft: ChartDraft, slot: ChartSlot, figuresRow: number): ChartPlan {
  const rows = draft.categories.length;
  const head = figuresRow + 1;
  return {
    name: draft.name,
    kind: draft.kind,
    title: draft.title,
    at: gridArea(slot.row, slot.column, slot.rows, slot.columns),
    categories: area(head + 1, firstColumn, rows, 1),
    series: draft.series.map((series, index): ChartSeriesPlan => {
      const column = firstColumn + seriesStart + index;
      return {
        name: { row: head, column },
        values: area(head + 1, column, rows, 1),
        colour: series.colour,
        ...(series.dashed === undefined ? {} : { dashed: series.dashed }),
        ...(series.weight === undefined ? {} : { weight: series.weight }),
        ...(series.labels === undefined ? {} : { labels: series.labels }),
        ...(series.labelColour === undefined ? {} : { labelColour: series.labelColour }),
      };
    }),
    legend: "bottom",
    valueFormat: draft.valueFormat,
    ...(draft.categoryFormat === undefined ? {} : { categoryFormat: draft.categoryFormat }),
    gapWidth: 60,
  };
}
