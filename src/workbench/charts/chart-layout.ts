import type { ChartPicture } from "#embedded-host/sheet-picture";

import { pixelsPerPoint } from "../grid/cell-look";
import { textWidth } from "./chart-font";
import { legendRows } from "./legend-entries";
import { legendRow } from "./legend-rows";

/** A rectangle of the chart, in pixels from its top left corner. */
export type Frame = {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
};

export type ChartFrames = {
  readonly titleLines: readonly string[];
  readonly titleBaseline: number;
  readonly titleLineHeight: number;
  /** Room of the plot with its axis texts. */
  readonly plot: Frame;
  readonly legend: Frame | undefined;
};

const edge = 8;

export function layOutChart(
  chart: ChartPicture,
  size: { readonly width: number; readonly height: number },
): ChartFrames {
  const { title, legend } = chart.model;
  const points = title?.font.size ?? 14;
  const pixels = points * pixelsPerPoint;
  const titleLines =
    title === undefined ? [] : breakLines(title.text, size.width - 2 * edge, pixels);
  const below = title === undefined ? edge : edge + titleLines.length * pixels * 1.3 + 6;
  // A legend in the corner stands at the right, too.
  const side = legend?.position === "corner" ? "right" : legend?.position;
  const along = legendRows(chart, size.width - 2 * edge).length * legendRow;
  const bottom = side === "bottom" ? along : 0;
  const above = side === "top" ? along : 0;
  const right = side === "right" ? Math.min(160, size.width / 4) : 0;
  const plot = {
    left: edge,
    top: below + above,
    width: size.width - 2 * edge - right,
    height: size.height - below - above - bottom - edge,
  };
  return {
    titleLines,
    titleBaseline: edge + pixels,
    titleLineHeight: pixels * 1.3,
    plot,
    legend: legendFrame(side, plot, size, { below, along }),
  };
}

function legendFrame(
  position: "bottom" | "right" | "top" | "left" | undefined,
  plot: Frame,
  size: { readonly width: number; readonly height: number },
  { below, along }: { readonly below: number; readonly along: number },
): Frame | undefined {
  switch (position) {
    case undefined:
      return undefined;
    case "bottom":
    case "left":
      return { left: edge, top: size.height - along - 2, width: plot.width, height: along };
    case "top":
      return { left: edge, top: below, width: plot.width, height: along };
    case "right":
      return {
        left: plot.left + plot.width,
        top: plot.top,
        width: size.width - plot.left - plot.width - edge,
        height: plot.height,
      };
  }
}

/** Words of a title in at most two lines; what does not fit is cut with an ellipsis. */
function breakLines(text: string, width: number, pixels: number): readonly string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (line === "" || textWidth(longer, pixels, true) <= width) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  lines.push(line);
  return lines.length <= 2 ? lines : [lines[0] ?? "", `${lines[1] ?? ""}…`];
}
