import type { ReactElement } from "react";

import type { ChartPicture } from "#embedded-host/sheet-picture";

import { chartFont, type Frame, textWidth } from "./chart-layout";
import { dashOf, seriesColour, sliceColour } from "./series-colour";

type Props = { readonly chart: ChartPicture; readonly frame: Frame };

const key = 20;
const gap = 14;

/** Names of the series, in a row or, at the right, in a column. */
export function ChartLegend({ chart, frame }: Props): ReactElement {
  const { model } = chart;
  const font = chartFont(model.legend?.font ?? noFont, 9, "#595959");
  const column = model.legend?.position === "right";
  const entries = entriesOf(chart);
  const widths = entries.map(({ name }) => key + textWidth(name, font.fontSize) + gap);
  const total = widths.reduce((sum, width) => sum + width, 0);
  const start = frame.left + Math.max(0, (frame.width - total) / 2);
  return (
    <g>
      {entries.map(({ name, place }, index) => {
        const before = widths.slice(0, index).reduce((sum, width) => sum + width, 0);
        const left = column ? frame.left + 8 : start + before;
        const y = column ? frame.top + 16 + index * 20 : frame.top + frame.height / 2;
        return (
          <g key={place}>
            <Key chart={chart} index={place} x={left} y={y} />
            <text {...font} x={left + key} y={y} dominantBaseline="central">
              {name}
            </text>
          </g>
        );
      })}
    </g>
  );
}

type Entry = { readonly name: string; readonly place: number };

/** One entry a series, in a pie one a slice, without those the chart hides. */
function entriesOf(chart: ChartPicture): readonly Entry[] {
  const { model, series } = chart;
  const names = isRound(chart) ? (series[0]?.categories ?? []) : series.map(({ name }) => name);
  return names
    .map((name, place) => ({ name, place }))
    .filter(({ place }) => model.legend?.hiddenEntries?.includes(place) !== true);
}

function isRound({ model }: ChartPicture): boolean {
  return model.type === "pie" || model.type === "doughnut";
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
  const round = isRound(chart);
  const colour = round ? sliceColour(chart.model.series[0], index) : seriesColour(series, index);
  if (round || (series?.shape ?? chart.model).type !== "line")
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
