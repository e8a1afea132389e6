import type { ReactElement } from "react";

import type { ChartAxis } from "#ooxml/chart-model";

import { chartFont, textWidth } from "./chart-layout";
import { formatAxisValue } from "./axis-format";
import type { ValueScale } from "./value-scale";

/** Where values stand: horizontally or vertically, in pixels. */
export type ValueAxisPlace = {
  readonly direction: "across" | "up";
  readonly at: (value: number) => number;
  /** Ends of a grid line, across the direction of the values. */
  readonly from: number;
  readonly to: number;
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
              <text
                {...font}
                x={across ? at : place.from - 6}
                y={across ? place.to + font.fontSize + 2 : at}
                textAnchor={across ? "middle" : "end"}
                dominantBaseline={across ? "auto" : "central"}
              >
                {label}
              </text>
            )}
          </g>
        );
      })}
    </g>
  );
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
