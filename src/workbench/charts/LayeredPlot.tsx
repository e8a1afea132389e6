import type { ReactElement } from "react";

import type { ChartPicture } from "#embedded-host/sheet-picture";

import { ValueAxis, valueLabelWidth } from "./Axes";
import { BarShape } from "./BarPlot";
import { chartFont, textWidth } from "./chart-font";
import type { Frame } from "./chart-layout";
import { Areas, Lines } from "./LineShapes";
import { layersOf, type Layer } from "./layers";
import { stackBars } from "./stacking";
import { scaleValues, shareOf, type ValueScale } from "./value-scale";

type Props = { readonly chart: ChartPicture; readonly frame: Frame };

/** Standing bars, areas and lines over one axis of categories, measured on one or two axes of values. */
export function LayeredPlot({ chart, frame }: Props): ReactElement {
  const { model } = chart;
  const layers = layersOf(chart);
  const first = scaleOf(layers.filter((layer) => !layer.second));
  const second = layers.find((layer) => layer.second);
  const other = second && scaleOf(layers.filter((layer) => layer.second));
  const percent = model.grouping === "percentStacked";
  const left = valueLabelWidth(model.valueAxis, first, percent);
  const right = second && other ? valueLabelWidth(second.chart.model.valueAxis, other, false) : 8;
  const font = chartFont(model.categoryAxis.font, 9, "#595959");
  const place = {
    left: frame.left + left,
    top: frame.top + 6,
    width: frame.width - left - right,
    height: frame.height - font.fontSize - 14,
  };
  const y = (scale: ValueScale) => (value: number) =>
    place.top + (1 - shareOf(scale, value)) * place.height;
  const ends = { from: place.left, to: place.left + place.width };
  return (
    <g>
      <ValueAxis
        axis={model.valueAxis}
        scale={first}
        percent={percent}
        place={{ direction: "up", at: y(first), ...ends }}
      />
      {second !== undefined && other !== undefined && (
        <ValueAxis
          axis={second.chart.model.valueAxis}
          scale={other}
          percent={false}
          place={{ direction: "up", at: y(other), ...ends, right: true }}
        />
      )}
      {layers.map((layer, index) => (
        <LayerShapes
          key={index}
          layer={layer}
          place={place}
          y={y(layer.second ? (other ?? first) : first)}
        />
      ))}
      <CategoryNames chart={chart} place={place} />
    </g>
  );
}

function LayerShapes({
  layer,
  place,
  y,
}: {
  readonly layer: Layer;
  readonly place: Frame;
  readonly y: (value: number) => number;
}): ReactElement {
  const { chart, type } = layer;
  const x = (category: number): number =>
    place.left + ((category + 0.5) / countOf(chart)) * place.width;
  if (type === "line") return <Lines chart={chart} x={x} y={y} />;
  if (type === "area") return <Areas chart={chart} x={x} y={y} />;
  return (
    <g>
      {stackBars(chart).map((bar) => (
        <BarShape
          key={`${String(bar.series)}.${String(bar.category)}`}
          {...{ chart, bar, at: y, place }}
        />
      ))}
    </g>
  );
}

function countOf(chart: ChartPicture): number {
  return Math.max(1, ...chart.series.map((series) => series.values.length));
}

/** Round ends around all that is measured on one axis. */
function scaleOf(layers: readonly Layer[]): ValueScale {
  const reach = layers.flatMap(({ chart, type }) =>
    type === "line"
      ? chart.series.flatMap((series) => series.values.filter((value) => value !== undefined))
      : stackBars(chart).flatMap((bar) => [bar.from, bar.to]),
  );
  const axis = layers[0]?.chart.model.valueAxis;
  return scaleValues(reach, {
    minimum: axis?.minimum,
    maximum: axis?.maximum,
    step: axis?.majorUnit,
  });
}

/** As many names as have room. */
function CategoryNames({
  chart,
  place,
}: {
  readonly chart: ChartPicture;
  readonly place: Frame;
}): ReactElement {
  const axis = chart.model.categoryAxis;
  const font = chartFont(axis.font, 9, "#595959");
  const names = chart.series[0]?.categories ?? [];
  if (!axis.visible || axis.tickLabelPosition === "none") return <g />;
  const widest = Math.max(0, ...names.map((name) => textWidth(name, font.fontSize)));
  const every = Math.max(1, Math.ceil((names.length * (widest + 14)) / place.width));
  return (
    <g>
      {names.map((name, index) =>
        index % every === 0 ? (
          <text
            key={`${String(index)} ${name}`}
            {...font}
            x={place.left + ((index + 0.5) / countOf(chart)) * place.width}
            y={place.top + place.height + font.fontSize + 4}
            textAnchor="middle"
          >
            {name}
          </text>
        ) : undefined,
      )}
    </g>
  );
}
