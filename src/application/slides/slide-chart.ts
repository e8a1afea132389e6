import type { PlanCell } from "#domain/workbook/sheet-plan";
import type { SlideBox, SlideElement, SlideSeries } from "#domain/workbook/slide-plan";

import { dateFormat } from "../sheets/amounts";
import type { ChartDraft, DraftSeries } from "../sheets/chart-draft";

type SlideChart = Extract<SlideElement, { readonly kind: "chart" }>;

/** Kinds a deck draws: those whose decks the validator accepts. */
const kinds: Readonly<Partial<Record<ChartDraft["kind"], SlideChart["chart"]>>> = {
  line: "line",
  barStacked: "barStacked",
  barClustered: "barClustered",
  columnClustered: "columnClustered",
};
/** Days from the first day of one date system of Excel to that of the other. */
const days1904 = 1462;

/** A chart of the sheets as slides draw it; its figures carry the dates of the 1900 system. */
export function slideChart(draft: ChartDraft, box: SlideBox, date1904: boolean): SlideChart {
  const chart = kinds[draft.kind];
  if (chart === undefined) throw new Error(`No slide draws a chart of the kind ${draft.kind}.`);
  const shift = date1904 && draft.valueFormat === "mmm yy" ? days1904 : 0;
  // Sheets draw lying bars from the bottom up, slides take them from the top.
  const inOrder = <T>(list: readonly T[]): readonly T[] =>
    chart.startsWith("bar") ? list.toReversed() : list;
  const { valueAxis } = draft;
  return {
    kind: "chart",
    box,
    chart,
    categories: inOrder(draft.categories).map((category) => String(category ?? "")),
    series: draft.series.flatMap(byColour).map((series): SlideSeries => ({
      name: series.name,
      values: inOrder(series.values).map((value) => numberOf(value, series, shift)),
      colour: series.colour,
      ...(series.dashed === undefined ? {} : { dashed: series.dashed }),
    })),
    valueFormat: draft.valueFormat,
    ...(valueAxis?.minimum === undefined || valueAxis.maximum === undefined
      ? {}
      : {
          valueAxis: {
            minimum: valueAxis.minimum + shift,
            maximum: valueAxis.maximum + shift,
            ...(valueAxis.majorUnit === undefined ? {} : { majorUnit: valueAxis.majorUnit }),
          },
        }),
    legend: draft.legend !== "none",
    description: draft.sentence,
  };
}

function numberOf(value: PlanCell, series: DraftSeries, shift: number): number | undefined {
  if (typeof value !== "number") return undefined;
  return series.format === dateFormat ? value + shift : value;
}

/** Points of another colour become a series of their own: a deck colours series, not points. */
function byColour(series: DraftSeries): readonly DraftSeries[] {
  const { pointColours } = series;
  if (pointColours === undefined) return [series];
  const colours = [...new Set(pointColours)];
  return colours.map((colour, at) => ({
    ...series,
    name: at === 0 ? series.name : `${series.name} (${String(at + 1)})`,
    colour,
    values: series.values.map((value, point) =>
      pointColours[point] === colour ? value : undefined,
    ),
  }));
}
