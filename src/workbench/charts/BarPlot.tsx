import type { ReactElement } from "react";

import type { ChartPicture } from "#embedded-host/sheet-picture";

import { ValueAxis, valueLabelWidth } from "./Axes";
import { formatAxisValue } from "./axis-format";
import { chartFont, type Frame, textWidth } from "./chart-layout";
import { seriesColour } from "./series-colour";
import { type Bar, stackBars } from "./stacking";
import { scaleValues, type ValueScale } from "./value-scale";

type Props = { readonly chart: ChartPicture; readonly frame: Frame };

/** Bars lying or standing, side by side or stacked. */
export function BarPlot({ chart, frame }: Props): ReactElement {
  const { model } = chart;
  const bars = stackBars(chart);
  const percent = model.grouping === "percentStacked";
  const axis = model.valueAxis;
  const scale = scaleValues(
    bars.flatMap((bar) => [bar.from, bar.to]),
    percent
      ? { minimum: 0, maximum: 1, step: 0.2 }
      : { minimum: axis.minimum, maximum: axis.maximum, step: axis.majorUnit },
  );
  const lying = model.direction === "bar";
  const categories = chart.series[0]?.categories ?? [];
  const place = lying
    ? placeLying(frame, chart, categories)
    : placeStanding(frame, chart, scale, percent);
  const at = (value: number): number => {
    const share = (value - scale.low) / (scale.high - scale.low);
    return lying ? place.left + share * place.width : place.top + (1 - share) * place.height;
  };
  return (
    <g>
      <ValueAxis
        axis={axis}
        scale={scale}
        percent={percent}
        place={
          lying
            ? { direction: "across", at, from: place.top, to: place.top + place.height }
            : { direction: "up", at, from: place.left, to: place.left + place.width }
        }
      />
      {bars.map((bar) => (
        <BarShape
          key={`${String(bar.series)}.${String(bar.category)}`}
          {...{ chart, bar, at, place }}
        />
      ))}
      <Categories chart={chart} categories={categories} place={place} />
    </g>
  );
}

function placeLying(frame: Frame, chart: ChartPicture, categories: readonly string[]): Frame {
  const font = chartFont(chart.model.categoryAxis.font, 9, "");
  const widest = Math.max(0, ...categories.map((category) => textWidth(category, font.fontSize)));
  const labels = Math.min(widest + 10, frame.width * 0.4);
  const below = chart.model.valueAxis.visible ? font.fontSize + 8 : 4;
  return {
    left: frame.left + labels,
    top: frame.top,
    width: frame.width - labels - 12,
    height: frame.height - below,
  };
}

function placeStanding(
  frame: Frame,
  chart: ChartPicture,
  scale: ValueScale,
  percent: boolean,
): Frame {
  const labels = valueLabelWidth(chart.model.valueAxis, scale, percent);
  const font = chartFont(chart.model.categoryAxis.font, 9, "");
  return {
    left: frame.left + labels,
    top: frame.top + 6,
    width: frame.width - labels - 8,
    height: frame.height - font.fontSize - 14,
  };
}

/** Middle of a category along the category axis, and the room it has. */
function slotOf(
  chart: ChartPicture,
  place: Frame,
  category: number,
): { readonly start: number; readonly size: number } {
  const { model } = chart;
  const count = Math.max(1, chart.series[0]?.values.length ?? 1);
  const lying = model.direction === "bar";
  const size = (lying ? place.height : place.width) / count;
  // Excel puts the first category of lying bars at the bottom unless the axis is reversed.
  const fromStart = lying ? model.categoryAxis.reversed : !model.categoryAxis.reversed;
  const index = fromStart ? category : count - 1 - category;
  return { start: (lying ? place.top : place.left) + index * size, size };
}

function BarShape({
  chart,
  bar,
  at,
  place,
}: {
  readonly chart: ChartPicture;
  readonly bar: Bar;
  readonly at: (value: number) => number;
  readonly place: Frame;
}): ReactElement {
  const { model } = chart;
  const side = model.grouping === "clustered" || model.grouping === "standard";
  const slot = slotOf(chart, place, bar.category);
  const count = side ? Math.max(1, model.series.length) : 1;
  const thickness = slot.size / (count + (model.gapWidth ?? 150) / 100);
  const rank =
    model.direction === "bar" && !model.categoryAxis.reversed ? count - 1 - bar.series : bar.series;
  const offset = (slot.size - thickness * count) / 2 + (side ? rank * thickness : 0);
  const [low, high] = [Math.min(at(bar.from), at(bar.to)), Math.max(at(bar.from), at(bar.to))];
  const lying = model.direction === "bar";
  const box = lying
    ? { x: low, y: slot.start + offset, width: high - low, height: thickness }
    : { x: slot.start + offset, y: low, width: thickness, height: high - low };
  const series = model.series[bar.series];
  const labels = series?.labels;
  const shown = labels?.showValue === true && bar.to !== bar.from;
  const font = chartFont(
    labels?.font ?? { size: undefined, bold: undefined, colour: undefined },
    9,
    "#404040",
  );
  return (
    <>
      <rect {...box} fill={seriesColour(series, bar.series)} />
      {shown && (
        <text
          {...font}
          x={box.x + box.width / 2}
          y={box.y + box.height / 2}
          textAnchor="middle"
          dominantBaseline="central"
        >
          {formatAxisValue(
            chart.series[bar.series]?.values[bar.category] ?? 0,
            labels.numberFormat,
            false,
          )}
        </text>
      )}
    </>
  );
}

function Categories({
  chart,
  categories,
  place,
}: {
  readonly chart: ChartPicture;
  readonly categories: readonly string[];
  readonly place: Frame;
}): ReactElement {
  const axis = chart.model.categoryAxis;
  const font = chartFont(axis.font, 9, "#595959");
  const lying = chart.model.direction === "bar";
  if (!axis.visible || axis.tickLabelPosition === "none") return <g />;
  return (
    <g>
      {categories.map((category, index) => {
        const slot = slotOf(chart, place, index);
        const middle = slot.start + slot.size / 2;
        const room = lying ? place.left - 10 : slot.size;
        return (
          <text
            key={`${String(index)} ${category}`}
            {...font}
            x={lying ? place.left - 6 : middle}
            y={lying ? middle : place.top + place.height + font.fontSize + 4}
            textAnchor={lying ? "end" : "middle"}
            dominantBaseline={lying ? "central" : "auto"}
          >
            {shorten(category, room, font.fontSize)}
          </text>
        );
      })}
    </g>
  );
}

function shorten(text: string, room: number, pixels: number): string {
  if (textWidth(text, pixels) <= room) return text;
  let length = text.length - 1;
  while (length > 1 && textWidth(`${text.slice(0, length)}…`, pixels) > room) length -= 1;
  return `${text.slice(0, length).trimEnd()}…`;
}
