import type { ReactElement } from "react";

import type { ChartPicture } from "#embedded-host/sheet-picture";

import { Mark } from "./Mark";
import { dashOf, pointColour, seriesColour } from "./series-colour";
import { stackBars } from "./stacking";

type Props = {
  readonly chart: ChartPicture;
  /** Where a category and a value are, in pixels. */
  readonly x: (category: number) => number;
  readonly y: (value: number) => number;
};

/** Lines over categories, with marks where the series has some; blanks leave gaps unless the chart spans them. */
export function Lines({ chart, x, y }: Props): ReactElement {
  const { model } = chart;
  return (
    <g>
      {chart.series.map((series, index) => {
        const drawn = model.series[index];
        const width = (drawn?.line?.weight ?? 2.25) * (96 / 72);
        const marked = drawn?.marker !== undefined && drawn.marker !== "none";
        return (
          <g key={`${String(index)} ${series.name}`}>
            <path
              d={pathOf(series.values, x, y, model.displayBlanksAs)}
              fill="none"
              stroke={drawn?.line?.colour ?? seriesColour(drawn, index)}
              strokeWidth={width}
              strokeLinejoin="round"
              strokeDasharray={dashOf(drawn, width)}
            />
            {marked &&
              series.values.map((value, at) =>
                value === undefined ? undefined : (
                  <Mark
                    key={at}
                    shape={drawn.marker}
                    size={drawn.markerSize ?? 6}
                    at={{ x: x(at), y: y(value) }}
                    colour={pointColour(drawn, index, at)}
                  />
                ),
              )}
          </g>
        );
      })}
    </g>
  );
}

/** Areas from the axis, or each on the one before; blanks count as nothing. */
export function Areas({ chart, x, y }: Props): ReactElement {
  const pieces = stackBars(chart);
  return (
    <g>
      {chart.series.map((series, index) => {
        const own = pieces.filter((piece) => piece.series === index);
        const over = own.map(
          (piece) => `${x(piece.category).toFixed(1)} ${y(piece.to).toFixed(1)}`,
        );
        const under = own.map(
          (piece) => `${x(piece.category).toFixed(1)} ${y(piece.from).toFixed(1)}`,
        );
        const edge = [...over, ...under.reverse()];
        return edge.length === 0 ? undefined : (
          <path
            key={`${String(index)} ${series.name}`}
            d={`M${edge.join("L")}Z`}
            fill={seriesColour(chart.model.series[index], index)}
          />
        );
      })}
    </g>
  );
}

function pathOf(
  values: readonly (number | undefined)[],
  x: (index: number) => number,
  y: (value: number) => number,
  blanks: "gap" | "span" | "zero",
): string {
  let pen = false;
  return values
    .map((value, index) => {
      const drawn = value ?? (blanks === "zero" ? 0 : undefined);
      if (drawn === undefined) {
        if (blanks === "gap") pen = false;
        return "";
      }
      const step = `${pen ? "L" : "M"}${x(index).toFixed(1)} ${y(drawn).toFixed(1)}`;
      pen = true;
      return step;
    })
    .join("");
}
