import type { ChartPicture } from "#embedded-host/sheet-picture";
import type { ChartSeries, ChartShape } from "#ooxml/model/chart-model";

import { seriesColour } from "./series-colour";

/** Series of a chart drawn alike on one value axis, as a chart of their own. */
export type Layer = {
  readonly type: ChartShape["type"];
  readonly second: boolean;
  readonly chart: ChartPicture;
};

/** Areas lie behind bars, bars behind lines. */
const depths: readonly ChartShape["type"][] = ["area", "bar", "line"];

/** The series grouped as they are drawn, those at the back first; each keeps the colour it has. */
export function layersOf({ model, series }: ChartPicture): readonly Layer[] {
  const layers = new Map<string, { type: ChartShape["type"]; second: boolean; places: number[] }>();
  model.series.forEach((each, place) => {
    const { type } = each.shape ?? model;
    const second = each.axisGroup === "secondary";
    const key = `${type} ${String(second)}`;
    const layer = layers.get(key) ?? { type, second, places: [] };
    layer.places.push(place);
    layers.set(key, layer);
  });
  return [...layers.values()]
    .sort((one, other) => depths.indexOf(one.type) - depths.indexOf(other.type))
    .map(({ type, second, places }) => {
      const shown = places.flatMap((place) => series[place] ?? []);
      const models = places.flatMap((place) => coloured(model.series[place], place));
      const shape = models[0]?.shape ?? model;
      const { grouping, direction } = shape;
      const valueAxis = second ? (model.secondValueAxis ?? model.valueAxis) : model.valueAxis;
      return {
        type,
        second,
        chart: {
          model: { ...model, type, grouping, direction, valueAxis, series: models },
          series: shown,
        },
      };
    });
}

function coloured(series: ChartSeries | undefined, place: number): ChartSeries[] {
  return series === undefined ? [] : [{ ...series, fill: seriesColour(series, place) }];
}
