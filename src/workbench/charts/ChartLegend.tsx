import type { ReactElement } from "react";

import type { ChartPicture } from "#embedded-host/sheet-picture";

import { chartFont, type Frame, textWidth } from "./chart-layout";
import { dashOf, seriesColour } from "./series-colour";

type Props = { readonly chart: ChartPicture; readonly frame: Frame };

const key = 20;
const gap = 14;

/** Names of the series, in a row or, at the right, in a column. */
export function ChartLegend({ chart, frame }: Props): ReactElement {
  const { model } = chart;
  const font = chartFont(model.legend?.font ?? noFont, 9, "#595959");
  const column = model.legend?.position === "right";
  const widths = chart.series.map(({ name }) => key + textWidth(name, font.fontSize) + gap);
  const total = widths.reduce((sum, width) => sum + width, 0);
  const start = frame.left + Math.max(0, (frame.width - total) / 2);
  return (
    <g>
      {chart.series.map(({ name }, index) => {
        const before = widths.slice(0, index).reduce((sum, width) => sum + width, 0);
        const left = column ? frame.left + 8 : start + before;
        const y = column ? frame.top + 16 + index * 20 : frame.top + frame.height / 2;
        return (
          <g key={name}>
            <Key chart={chart} index={index} x={left} y={y} />
            <text {...font} x={left + key} y={y} dominantBaseline="central">
              {name}
            </text>
          </g>
        );
      })}
    </g>
  );
}

const noFont = { size: undefined, bold: undefined, colour: undefined };

function Key({
  chart,
  index,
  x,
  y,
}: {
  readonly chart: ChartPicture;
  readonly index: number;
  readonly x: number;
  readonly y: number;
}): ReactElement {
  const series = chart.model.series[index];
  const colour = seriesColour(series, index);
  if (chart.model.type !== "line")
    return <rect x={x + 5} y={y - 4} width={9} height={9} fill={colour} />;
  return (
    <line
      x1={x}
      x2={x + 16}
      y1={y}
      y2={y}
      stroke={colour}
      strokeWidth={2.5}
      strokeDasharray={dashOf(series, 1.5)}
    />
  );
}
