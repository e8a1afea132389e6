import type { ReactElement } from "react";

import type { ChartPicture } from "#embedded-host/sheet-picture";

import { ValueAxis, valueLabelWidth } from "./Axes";
import { formatAxisValue } from "./axis-format";
import { chartFont, textWidth } from "./chart-font";
import type { Frame } from "./chart-layout";
import { pointColour } from "./series-colour";
import { type Bar, stackBars } from "./stacking";
import { scaleValues, shareOf, type ValueScale } from "./value-scale";

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
    const share = shareOf(scale, value);
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

type BarProps = {
  readonly chart: ChartPicture;
  readonly bar: Bar;
  readonly at: (value: number) => number;
  readonly place: Frame;
};

export function BarShape({ chart, bar, at, place }: BarProps): ReactElement {
  const box = boxOf({ chart, bar, at, place });
  const series = chart.model.series[bar.series];
  const labels = series?.labels;
  const shown = labels?.showValue === true && bar.to !== bar.from;
  return (
    <>
      <rect {...box} fill={pointColour(series, bar.series, bar.category)} />
      {shown && (
        <text {...chartFont(labels.font, 9, "#404040")} {...labelPlace(chart, bar, box)}>
          {formatAxisValue(bar.value, labels.numberFormat, false)}
        </text>
      )}
    </>
  );
}

type LabelPlace = {
  readonly x: number;
  readonly y: number;
  readonly textAnchor: "start" | "middle" | "end";
  readonly dominantBaseline: "central" | "auto";
};

/** In the middle of a stacked bar, beyond the end of one that stands alone, unless the chart says otherwise. */
function labelPlace({ model }: ChartPicture, bar: Bar, box: Box): LabelPlace {
  const alone = model.grouping === "clustered" || model.grouping === "standard";
  const position = model.series[bar.series]?.labels?.position ?? (alone ? "outEnd" : "ctr");
  const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  if (position !== "outEnd")
    return { ...middle, textAnchor: "middle", dominantBaseline: "central" };
  const negative = bar.to < bar.from;
  if (model.direction === "bar") {
    const x = negative ? box.x - 4 : box.x + box.width + 4;
    return { x, y: middle.y, textAnchor: negative ? "end" : "start", dominantBaseline: "central" };
  }
  const y = negative ? box.y + box.height + 14 : box.y - 4;
  return { x: middle.x, y, textAnchor: "middle", dominantBaseline: "auto" };
}

type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

function boxOf({ chart, bar, at, place }: BarProps): Box {
  const { model } = chart;
  const lying = model.direction === "bar";
  const slot = slotOf(chart, place, bar.category);
  const { thickness, offset } = laneOf(chart, bar, slot.size);
  const low = Math.min(at(bar.from), at(bar.to));
  const length = Math.abs(at(bar.to) - at(bar.from));
  const across = slot.start + offset;
  return lying
    ? { x: low, y: across, width: length, height: thickness }
    : { x: across, y: low, width: thickness, height: length };
}

/** Thickness of a bar and where it begins in its category's room; stacked bars share one lane. */
function laneOf(
  { model }: ChartPicture,
  bar: Bar,
  room: number,
): { readonly thickness: number; readonly offset: number } {
  const sideBySide = model.grouping === "clustered" || model.grouping === "standard";
  const lanes = sideBySide ? Math.max(1, model.series.length) : 1;
  const thickness = room / (lanes + (model.gapWidth ?? 150) / 100);
  const upwards = model.direction === "bar" && !model.categoryAxis.reversed;
  const lane = upwards ? lanes - 1 - bar.series : bar.series;
  return {
    thickness,
    offset: (room - thickness * lanes) / 2 + (sideBySide ? lane * thickness : 0),
  };
}

export function Categories({
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
