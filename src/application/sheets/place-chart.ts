import type { CellRange } from "#domain/workbook/address";
import type { ChartPlan, ChartSeriesPlan } from "#domain/workbook/sheet-plan";

import { isPointChart } from "./chart-draft";
import type {
  AnyChartDraft,
  ChartDraft,
  DraftSeries,
  FiguresPlace,
  PointChartDraft,
  PointSeries,
} from "./chart-draft";
import { area, joinParts, merged } from "./sheet-part";
import type { SheetPart } from "./sheet-part";
import { linePoints, wrappedLines } from "./text-width";
import { type } from "./type-scale";

const indentPixels = 9;

/** Points that the sentence below a chart needs across this many pixels. */
export function sentencePoints(draft: AnyChartDraft, pixels: number): number {
  const small = { size: type.smallPrint.fontSize, bold: false };
  const lines = wrappedLines(draft.sentence, small, pixels - indentPixels);
  return Math.ceil(lines * linePoints(small) + 5);
}

/** Where a chart goes, and the cells of the sentence beside it. */
export type ChartSlot = { readonly at: CellRange; readonly sentence: CellRange };

/** The chart in its slot with its sentence, its series pointing at its figures. */
export function layOutChart(draft: AnyChartDraft, slot: ChartSlot, place: FiguresPlace): SheetPart {
  return joinParts([
    {
      charts: [
        isPointChart(draft) ? pointChart(draft, slot, place) : seriesChart(draft, slot, place),
      ],
    },
    merged(slot.sentence, draft.sentence, { ...type.smallPrint, indent: 1 }),
  ]);
}

function seriesChart(draft: ChartDraft, slot: ChartSlot, place: FiguresPlace): ChartPlan {
  const rows = draft.categories.length;
  const head = place.row + 1;
  return {
    ...common(draft, slot),
    categories: area(head + 1, place.categoryColumn, rows, 1),
    series: draft.series.map((series, index): ChartSeriesPlan => {
      const column = place.seriesColumn + index;
      return {
        name: { row: head, column },
        values: area(head + 1, column, rows, 1),
        ...looksOf(series),
      };
    }),
    ...(draft.categoryFormat === undefined ? {} : { categoryFormat: draft.categoryFormat }),
    gapWidth: draft.gapWidth ?? 60,
    ...(draft.overlap === undefined ? {} : { overlap: draft.overlap }),
  };
}

function pointChart(draft: PointChartDraft, slot: ChartSlot, place: FiguresPlace): ChartPlan {
  const { seriesColumn } = place;
  let row = place.row + 1;
  const series = draft.series.map((one): ChartSeriesPlan => {
    const first = row + 1;
    const rows = one.points.length;
    row += rows + 1;
    return {
      name: { row: first - 1, column: seriesColumn + 1 },
      values: area(first, seriesColumn + 1, rows, 1),
      across: area(first, seriesColumn, rows, 1),
      ...(draft.kind === "bubble" ? { sizes: area(first, seriesColumn + 2, rows, 1) } : {}),
      ...looksOf(one),
    };
  });
  const count = draft.series[0]?.points.length ?? 1;
  return {
    ...common(draft, slot),
    categories: area(place.row + 2, seriesColumn, count, 1),
    series,
    ...(draft.bubbleScale === undefined ? {} : { bubbleScale: draft.bubbleScale }),
  };
}

function common(draft: AnyChartDraft, slot: ChartSlot): Omit<ChartPlan, "categories" | "series"> {
  const { name, kind, title, valueFormat, valueAxis, categoryAxis, secondAxis } = draft;
  return {
    name,
    kind,
    title,
    at: slot.at,
    legend: draft.legend ?? "bottom",
    valueFormat,
    ...(valueAxis === undefined ? {} : { valueAxis }),
    ...(categoryAxis === undefined ? {} : { categoryAxis }),
    ...(secondAxis === undefined ? {} : { secondAxis }),
  };
}

const notLooks: ReadonlySet<string> = new Set(["name", "values", "points", "format"]);

/** What is said about the look of a series, without what it leaves open. */
function looksOf(
  series: DraftSeries | PointSeries,
): Omit<ChartSeriesPlan, "name" | "values" | "across" | "sizes"> {
  const looks = Object.entries(series).filter(
    ([key, value]) => value !== undefined && !notLooks.has(key),
  );
  return { ...Object.fromEntries(looks), colour: series.colour };
}
