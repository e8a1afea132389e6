import type { ChartPicture } from "#embedded-host/sheet-picture";
import type { ChartFont } from "#ooxml/chart-model";

import { pixelsPerPoint } from "../grid/cell-look";

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
const legendRow = 22;

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
  const bottom = side === "bottom" ? legendRow : 0;
  const above = side === "top" ? legendRow : 0;
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
    legend: legendFrame(side, plot, size, below),
  };
}

function legendFrame(
  position: "bottom" | "right" | "top" | "left" | undefined,
  plot: Frame,
  size: { readonly width: number; readonly height: number },
  below: number,
): Frame | undefined {
  switch (position) {
    case undefined:
      return undefined;
    case "bottom":
    case "left":
      return { left: edge, top: size.height - legendRow - 2, width: plot.width, height: legendRow };
    case "top":
      return { left: edge, top: below, width: plot.width, height: legendRow };
    case "right":
      return {
        left: plot.left + plot.width,
        top: plot.top,
        width: size.width - plot.left - plot.width - edge,
        height: plot.height,
      };
  }
}

/** Attributes of SVG text for a font of the chart; `usual` is its size in points where none is given. */
export function chartFont(
  font: ChartFont,
  usual: number,
  colour: string,
): { readonly fontSize: number; readonly fontWeight: number; readonly fill: string } {
  return {
    fontSize: (font.size ?? usual) * pixelsPerPoint,
    fontWeight: font.bold === true ? 700 : 400,
    fill: font.colour ?? colour,
  };
}

const ruler = document.createElement("canvas").getContext("2d");

/** Width of a text in the charts' font. */
export function textWidth(text: string, pixels: number, bold = false): number {
  if (ruler === null) return text.length * pixels * 0.5;
  ruler.font = `${bold ? "bold " : ""}${String(pixels)}px Calibri, Carlito, Aptos, sans-serif`;
  return ruler.measureText(text).width;
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
