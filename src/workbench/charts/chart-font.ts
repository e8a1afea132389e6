import type { ChartFont } from "#ooxml/model/chart-model";

import { pixelsPerPoint } from "../grid/cell-look";

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
