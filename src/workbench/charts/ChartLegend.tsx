import type { ReactElement } from "react";

import type { ChartPicture } from "#embedded-host/sheet-picture";
import type { ChartSeries } from "#ooxml/model/chart-model";

import type { Frame } from "./chart-layout";
import {
  legendEntries,
  type LegendEntry,
  legendFont,
  legendKey,
  legendRows,
} from "./legend-entries";
import { legendRow } from "./legend-rows";
import { Mark } from "./Mark";
import { dashOf, seriesColour, sliceColour } from "./series-colour";

type Props = { readonly chart: ChartPicture; readonly frame: Frame };

/** Names of the series, in centred rows or, at the right, in a column. */
export function ChartLegend({ chart, frame }: Props): ReactElement {
  const { position } = chart.model.legend ?? {};
  const column = position === "right" || position === "corner";
  return (
    <g>{(column ? inColumn : inRows)(chart, frame).map((entry) => drawEntry(chart, entry))}</g>
  );
}

type PlacedEntry = LegendEntry & { readonly x: number; readonly y: number };

function inColumn(chart: ChartPicture, frame: Frame): readonly PlacedEntry[] {
  return legendEntries(chart).map((entry, index) => ({
    ...entry,
    x: frame.left + 8,
    y: frame.top + 16 + index * 20,
  }));
}

function inRows(chart: ChartPicture, frame: Frame): readonly PlacedEntry[] {
  return legendRows(chart, frame.width).flatMap((row, index) => {
    const total = row.reduce((sum, { width }) => sum + width, 0);
    let x = frame.left + Math.max(0, (frame.width - total) / 2);
    return row.map((entry) => {
      const placed = { ...entry, x, y: frame.top + (index + 0.5) * legendRow };
      x += entry.width;
      return placed;
    });
  });
}

function drawEntry(chart: ChartPicture, { name, place, x, y }: PlacedEntry): ReactElement {
  return (
    <g key={place}>
      <Key chart={chart} index={place} x={x} y={y} />
      <text {...legendFont(chart.model)} x={x + legendKey} y={y} dominantBaseline="central">
        {name}
      </text>
    </g>
  );
}

type KeyProps = {
  readonly chart: ChartPicture;
  readonly index: number;
  readonly x: number;
  readonly y: number;
};

/** A square in the colour of the series; for a line, a piece of it with its mark. */
function Key({ chart: { model }, index, x, y }: KeyProps): ReactElement {
  const series = model.series[index];
  if (model.type === "pie" || model.type === "doughnut")
    return <Square x={x} y={y} colour={sliceColour(model.series[0], index)} />;
  const colour = seriesColour(series, index);
  return (series?.shape ?? model).type === "line" && series !== undefined ? (
    <LineKey series={series} x={x} y={y} colour={colour} />
  ) : (
    <Square x={x} y={y} colour={colour} />
  );
}

type DrawnKeyProps = { readonly x: number; readonly y: number; readonly colour: string };

function LineKey({
  series,
  x,
  y,
  colour,
}: DrawnKeyProps & { readonly series: ChartSeries }): ReactElement {
  const { marker, markerSize, markerFill } = series;
  return (
    <g>
      {series.line?.colour !== "none" && (
        <line
          x1={x}
          x2={x + 16}
          y1={y}
          y2={y}
          stroke={colour}
          strokeWidth={2.5}
          strokeDasharray={dashOf(series, 1.5)}
        />
      )}
      {marker !== undefined && marker !== "none" && (
        <Mark
          shape={marker}
          size={markerSize ?? 5}
          at={{ x: x + 8, y }}
          colour={markerFill ?? colour}
        />
      )}
    </g>
  );
}

function Square({ x, y, colour }: DrawnKeyProps): ReactElement {
  return <rect x={x + 5} y={y - 4} width={9} height={9} fill={colour} />;
}
