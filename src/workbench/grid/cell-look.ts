import type { CSSProperties } from "react";

import type { CellPicture } from "#embedded-host/sheet-picture";
import type { BorderLine, CellStyle } from "#ooxml/model/style-model";

/** Pixels of one point. */
export const pixelsPerPoint = 96 / 72;

/** Fill and borders of a cell, drawn below its text; undefined where there is nothing to draw. */
export function lookOfBox(style: CellStyle): CSSProperties | undefined {
  const look: CSSProperties = {};
  if (style.fill.colour !== undefined) look.backgroundColor = style.fill.colour;
  const { left, right, top, bottom } = style.borders;
  if (left !== undefined) look.borderLeft = borderOf(left);
  if (right !== undefined) look.borderRight = borderOf(right);
  if (top !== undefined) look.borderTop = borderOf(top);
  if (bottom !== undefined) look.borderBottom = borderOf(bottom);
  return Object.keys(look).length === 0 ? undefined : look;
}

const borderLooks: Readonly<Record<string, string>> = {
  hair: "1px solid",
  thin: "1px solid",
  medium: "2px solid",
  thick: "3px solid",
  double: "3px double",
  dotted: "1px dotted",
  dashed: "1px dashed",
  mediumDashed: "2px dashed",
};

function borderOf(line: BorderLine): string {
  return `${borderLooks[line.style] ?? "1px solid"} ${line.colour ?? "#000000"}`;
}

/** The font of a cell, first as the workbook asks, then what has the same widths. */
export function fontFamilyOf(style: CellStyle): string {
  return `"${style.font.name.replaceAll('"', "")}", Calibri, Carlito, Aptos, sans-serif`;
}

/** How the text of a cell is written. */
export function lookOfText(style: CellStyle, cell: CellPicture): CSSProperties {
  const { font, alignment } = style;
  return {
    fontFamily: fontFamilyOf(style),
    fontSize: font.size * pixelsPerPoint,
    fontWeight: font.bold ? 700 : 400,
    fontStyle: font.italic ? "italic" : "normal",
    textDecoration: decorationOf(font),
    color: cell.colour ?? font.colour ?? "#000000",
    alignItems: verticalPlaces[alignment.vertical] ?? "flex-end",
    justifyContent: horizontalPlaces[horizontalOf(style, cell)],
    textAlign: horizontalOf(style, cell),
    whiteSpace: alignment.wrap ? "pre-line" : "pre",
    ...indentOf(style, cell),
  };
}

function decorationOf(font: CellStyle["font"]): string {
  const lines = [font.underline === "none" ? "" : "underline", font.strike ? "line-through" : ""];
  return lines.filter((line) => line !== "").join(" ") || "none";
}

const verticalPlaces: Readonly<Record<string, string>> = {
  top: "flex-start",
  center: "center",
  justify: "flex-start",
  distributed: "center",
};

export type Side = "left" | "center" | "right";

const horizontalPlaces: Readonly<Record<Side, string>> = {
  left: "flex-start",
  center: "center",
  right: "flex-end",
};

/** Numbers stand right, truth values and errors in the middle, text left, unless the style says so. */
export function horizontalOf(style: CellStyle, cell: CellPicture): Side {
  switch (style.alignment.horizontal) {
    case "left":
    case "fill":
    case "justify":
      return "left";
    case "center":
    case "centerContinuous":
    case "distributed":
      return "center";
    case "right":
      return "right";
    default:
      if (cell.type === "number") return "right";
      return cell.type === "boolean" || cell.type === "error" ? "center" : "left";
  }
}

/** Excel's indent is three spaces of the default font a step. */
function indentOf(style: CellStyle, cell: CellPicture): CSSProperties {
  if (style.alignment.indent === 0) return {};
  const size = style.alignment.indent * 9;
  return horizontalOf(style, cell) === "right"
    ? { paddingRight: size + 2 }
    : { paddingLeft: size + 2 };
}
