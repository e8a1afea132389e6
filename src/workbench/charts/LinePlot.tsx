import type { ReactElement } from "react";

import type { ChartPicture } from "#embedded-host/sheet-picture";

import { ValueAxis, valueLabelWidth } from "./Axes";
import { chartFont, textWidth } from "./chart-font";
import type { Frame } from "./chart-layout";
import { Lines } from "./LineShapes";
import { scaleValues } from "./value-scale";

type Props = { readonly chart: ChartPicture; readonly frame: Frame };

/** Lines over categories; blanks leave gaps unless the chart spans them. */
export function LinePlot({ chart, frame }: Props): ReactElement {
  const { model } = chart;
  const axis = model.valueAxis;
  const known = chart.series.flatMap((series) =>
    series.values.filter((value) => value !== undefined),
  );
  const scale = scaleValues(known, {
    minimum: axis.minimum,
    maximum: axis.maximum,
    step: axis.majorUnit,
  });
  const labels = valueLabelWidth(axis, scale, false);
  const font = chartFont(model.categoryAxis.font, 9, "#595959");
  const place = {
    left: frame.left + labels,
    top: frame.top + 6,
    width: frame.width - labels - 16,
    height: frame.height - font.fontSize - 14,
  };
  const categories = chart.series[0]?.categories ?? [];
  const count = Math.max(1, categories.length);
  const x = (index: number): number => place.left + ((index + 0.5) / count) * place.width;
  const y = (value: number): number =>
    place.top + (1 - (value - scale.low) / (scale.high - scale.low)) * place.height;
  const every = Math.ceil(
    (count * (Math.max(0, ...categories.map((name) => textWidth(name, font.fontSize))) + 14)) /
      place.width,
  );
  return (
    <g>
      <ValueAxis
        axis={axis}
        scale={scale}
        percent={false}
        place={{ direction: "up", at: y, from: place.left, to: place.left + place.width }}
      />
      {categories.map((category, index) =>
        index % every === 0 ? (
          <text
            key={`${String(index)} ${category}`}
            {...font}
            x={x(index)}
            y={place.top + place.height + font.fontSize + 4}
            textAnchor="middle"
          >
            {category}
          </text>
        ) : undefined,
      )}
      <Lines chart={chart} x={x} y={y} />
    </g>
  );
}
