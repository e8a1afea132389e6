import type { ReactElement } from "react";

import type { ChartAxis } from "#ooxml/model/chart-model";

import { chartFont, textWidth } from "./chart-font";
import { formatAxisValue } from "./axis-format";
import type { ValueScale } from "./value-scale";

/** Where values stand: horizontally or vertically, in pixels. */
export type ValueAxisPlace = {
  readonly direction: "across" | "up";
  readonly at: (value: number) => number;
  /** Ends of a grid line, across the direction of the values. */
  readonly from: number;
  readonly to: number;
  /** The axis of the second group of series stands at the right. */
  readonly right?: boolean;
};

/** Hair lines and numbers of the value axis. */
export function ValueAxis({
  axis,
  scale,
  place,
  percent,
}: {
  readonly axis: ChartAxis;
  readonly scale: ValueScale;
  readonly place: ValueAxisPlace;
  readonly percent: boolean;
}): ReactElement {
  const font = chartFont(axis.font, 9, "#595959");
  const grid = axis.gridlineColour ?? "#d9d9d9";
  return (
    <g>
      {scale.marks.map((mark) => {
        const at = place.at(mark);
        const label = formatAxisValue(mark, axis.numberFormat, percent);
        const across = place.direction === "across";
        return (
          <g key={mark}>
            {axis.majorGridlines && (
              <line
                stroke={grid}
                x1={across ? at : place.from}
                x2={across ? at : place.to}
                y1={across ? place.from : at}
                y2={across ? place.to : at}
              />
            )}
            {axis.visible && axis.tickLabelPosition !== "none" && (
              <text {...font} {...labelPlace(place, at, font.fontSize)}>
                {label}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
}

type LabelPlace = {
  readonly x: number;
  readonly y: number;
  readonly textAnchor: "start" | "middle" | "end";
  readonly dominantBaseline: "auto" | "central";
};

/** Below the plot, or at its left or right side. */
function labelPlace(place: ValueAxisPlace, at: number, size: number): LabelPlace {
  if (place.direction === "across")
    return { x: at, y: place.to + size + 2, textAnchor: "middle", dominantBaseline: "auto" };
  return place.right === true
    ? { x: place.to + 6, y: at, textAnchor: "start", dominantBaseline: "central" }
    : { x: place.from - 6, y: at, textAnchor: "end", dominantBaseline: "central" };
}

/** Room in pixels that the numbers of a value axis need beside the plot. */
export function valueLabelWidth(axis: ChartAxis, scale: ValueScale, percent: boolean): number {
  if (!axis.visible || axis.tickLabelPosition === "none") return 4;
  const { fontSize } = chartFont(axis.font, 9, "");
  const widths = scale.marks.map((mark) =>
    textWidth(formatAxisValue(mark, axis.numberFormat, percent), fontSize),
  );
  return Math.max(0, ...widths) + 10;
}
