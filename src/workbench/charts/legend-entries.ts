import type { ChartPicture } from "#embedded-host/sheet-picture";

import { chartFont, textWidth } from "./chart-font";
import { breakLegend } from "./legend-rows";

export type LegendEntry = {
  readonly name: string;
  /** The series, or in a pie the slice, that it stands for. */
  readonly place: number;
  /** Key, name and the gap to the next entry, in pixels. */
  readonly width: number;
};

/** Pixels from the left end of an entry to its name. */
export const legendKey = 20;
const gap = 14;

/** One entry a series, in a pie one a slice, without those the chart hides. */
export function legendEntries({ model, series }: ChartPicture): readonly LegendEntry[] {
  const round = model.type === "pie" || model.type === "doughnut";
  const names = round ? (series[0]?.categories ?? []) : series.map(({ name }) => name);
  const { fontSize } = legendFont(model);
  return names
    .map((name, place) => ({ name, place, width: legendKey + textWidth(name, fontSize) + gap }))
    .filter(({ place }) => model.legend?.hiddenEntries?.includes(place) !== true);
}

/** The entries of a legend above or below the plot, in rows. */
export function legendRows(chart: ChartPicture, room: number): readonly (readonly LegendEntry[])[] {
  const entries = legendEntries(chart);
  const widths = entries.map(({ width }) => width);
  return breakLegend(widths, room).map((row) => row.flatMap((place) => entries[place] ?? []));
}

export function legendFont(model: ChartPicture["model"]): ReturnType<typeof chartFont> {
  return chartFont(model.legend?.font ?? noFont, 9, "#595959");
}

const noFont = { size: undefined, bold: undefined, colour: undefined };
