import type { ReactElement } from "react";

import type { ChartPicture } from "#embedded-host/sheet-picture";

import type { Frame } from "./chart-layout";
import { sliceColour } from "./series-colour";

/** Excel's own hole, as a share of the ring. */
const usualHole = 75;

/** The first series as slices of a pie or a ring, clockwise from the top. */
export function RoundPlot({
  chart,
  frame,
}: {
  readonly chart: ChartPicture;
  readonly frame: Frame;
}): ReactElement {
  const { model } = chart;
  const values = (chart.series[0]?.values ?? []).map((value) => Math.abs(value ?? 0));
  const radius = Math.max(0, Math.min(frame.width, frame.height) / 2 - 8);
  const hole = model.options?.primary?.holeSize ?? usualHole;
  const inner = model.type === "doughnut" ? (radius * hole) / 100 : 0;
  const centre = { x: frame.left + frame.width / 2, y: frame.top + frame.height / 2 };
  return (
    <g stroke="#ffffff" strokeWidth={1}>
      {slicesOf(values).map(({ from, to }, index) =>
        to === from ? undefined : (
          <path
            key={index}
            d={slicePath(centre, { radius, inner }, from, to)}
            fill={sliceColour(model.series[0], index)}
            fillRule="evenodd"
          />
        ),
      )}
    </g>
  );
}

/** Where each slice begins and ends, in shares of the whole turn. */
function slicesOf(
  values: readonly number[],
): readonly { readonly from: number; readonly to: number }[] {
  const total = values.reduce((sum, value) => sum + value, 0);
  let end = 0;
  return values.map((value) => {
    const from = end;
    end += total === 0 ? 0 : value / total;
    return { from, to: end };
  });
}

type Point = { readonly x: number; readonly y: number };

/** From one share of the turn to another; a whole turn is drawn as two halves. */
function slicePath(
  centre: Point,
  ring: { readonly radius: number; readonly inner: number },
  from: number,
  to: number,
): string {
  if (to - from > 0.999)
    return (
      slicePath(centre, ring, from, from + 0.5) + slicePath(centre, ring, from + 0.5, from + 0.9989)
    );
  const at = (radius: number, share: number): string => {
    const angle = 2 * Math.PI * share - Math.PI / 2;
    const x = centre.x + radius * Math.cos(angle);
    const y = centre.y + radius * Math.sin(angle);
    return `${x.toFixed(2)} ${y.toFixed(2)}`;
  };
  const large = to - from > 0.5 ? 1 : 0;
  const { radius, inner } = ring;
  const arc = (size: number, sweep: number, end: number): string =>
    `A${size.toFixed(2)} ${size.toFixed(2)} 0 ${String(large)} ${String(sweep)} ${at(size, end)}`;
  const back = inner === 0 ? `L${at(0, 0)}` : `L${at(inner, to)}${arc(inner, 0, from)}`;
  return `M${at(radius, from)}${arc(radius, 1, to)}${back}Z`;
}
