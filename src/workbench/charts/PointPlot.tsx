import type { ReactElement } from "react";

import type { ChartPicture } from "#embedded-host/sheet-picture";
import type { ChartAxis } from "#ooxml/model/chart-model";

import { ValueAxis, valueLabelWidth } from "./Axes";
import { chartFont } from "./chart-font";
import type { Frame } from "./chart-layout";
import { Mark } from "./Mark";
import { pointColour } from "./series-colour";
import { scaleValues, shareOf, type ValueScale } from "./value-scale";

/** Room in pixels for the title of an axis. */
const titleRoom = 18;

/** The largest bubble, as a share of the shorter side of the plot. */
const largestBubble = 0.25;

/** Points by two values, in a bubble chart as large as a third one. */
export function PointPlot({
  chart,
  frame,
}: {
  readonly chart: ChartPicture;
  readonly frame: Frame;
}): ReactElement {
  const { model } = chart;
  const across = scaleOf(
    model.categoryAxis,
    chart.series.flatMap((series) => series.across ?? []),
  );
  const up = scaleOf(
    model.valueAxis,
    chart.series.flatMap((series) => series.values),
  );
  const labels = valueLabelWidth(model.valueAxis, up, false);
  const font = chartFont(model.categoryAxis.font, 9, "#595959");
  const beside = model.valueAxis.title === undefined ? 0 : titleRoom;
  const below = model.categoryAxis.title === undefined ? 0 : titleRoom;
  const place = {
    left: frame.left + labels + beside,
    top: frame.top + 6,
    width: frame.width - labels - beside - 12,
    height: frame.height - font.fontSize - below - 14,
  };
  const x = (value: number): number => place.left + shareOf(across, value) * place.width;
  const y = (value: number): number => place.top + (1 - shareOf(up, value)) * place.height;
  return (
    <g>
      <ValueAxis
        axis={model.valueAxis}
        scale={up}
        percent={false}
        place={{ direction: "up", at: y, from: place.left, to: place.left + place.width }}
      />
      <ValueAxis
        axis={model.categoryAxis}
        scale={across}
        percent={false}
        place={{ direction: "across", at: x, from: place.top, to: place.top + place.height }}
      />
      <text
        {...font}
        x={place.left + place.width / 2}
        y={frame.top + frame.height - 4}
        textAnchor="middle"
      >
        {model.categoryAxis.title}
      </text>
      <text
        {...font}
        textAnchor="middle"
        transform={`translate(${String(frame.left + 10)} ${String(place.top + place.height / 2)}) rotate(-90)`}
      >
        {model.valueAxis.title}
      </text>
      <Points chart={chart} x={x} y={y} room={Math.min(place.width, place.height)} />
    </g>
  );
}

function scaleOf(axis: ChartAxis, values: readonly (number | undefined)[]): ValueScale {
  return scaleValues(
    values.filter((value) => value !== undefined),
    { minimum: axis.minimum, maximum: axis.maximum, step: axis.majorUnit },
  );
}

function Points({
  chart,
  x,
  y,
  room,
}: {
  readonly chart: ChartPicture;
  readonly x: (value: number) => number;
  readonly y: (value: number) => number;
  readonly room: number;
}): ReactElement {
  const sizes = chart.series.flatMap((series) => series.sizes ?? []);
  const largest = Math.max(0, ...sizes.filter((size) => size !== undefined));
  const scale = (chart.model.options?.primary?.bubbleScale ?? 100) / 100;
  return (
    <g>
      {chart.series.flatMap((series, index) => {
        const drawn = chart.model.series[index];
        if (drawn?.marker === "none") return [];
        return series.values.map((value, point) => {
          if (value === undefined) return undefined;
          const share = bubbleShare(series.sizes?.[point], largest);
          const bubble = (room * largestBubble * scale * Math.sqrt(share) * 72) / 96;
          const round = chart.model.type === "bubble";
          return (
            <Mark
              key={`${String(index)}.${String(point)}`}
              shape={round ? "circle" : drawn?.marker}
              size={round ? bubble : (drawn?.markerSize ?? usualMark)}
              at={{ x: x(series.across?.[point] ?? point + 1), y: y(value) }}
              colour={pointColour(drawn, index, point)}
            />
          );
        });
      })}
    </g>
  );
}

/** Marks nobody has sized, in points. */
const usualMark = 6;

/** Area of a bubble beside the largest one. */
function bubbleShare(size: number | undefined, largest: number): number {
  return largest > 0 ? Math.max(0, size ?? 0) / largest : 0;
}
