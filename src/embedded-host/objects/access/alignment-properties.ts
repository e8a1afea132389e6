import type { CellStyle } from "#ooxml/model/style-model";

import { asBoolean, asNumber, asOneOf } from "../../protocol/call-arguments";
import { HostError } from "../../protocol/host-error";
import type { Property } from "../../protocol/object-type";
import { formatProperty } from "./format-access";
import type { FormatTarget } from "./object-selves";

/** API words beside those of the file. */
const horizontal = {
  General: "general",
  Left: "left",
  Center: "center",
  Right: "right",
  Fill: "fill",
  Justify: "justify",
  CenterAcrossSelection: "centerContinuous",
  Distributed: "distributed",
} as const;

const vertical = {
  Top: "top",
  Center: "center",
  Bottom: "bottom",
  Justify: "justify",
  Distributed: "distributed",
} as const;

function wordOf(
  table: Readonly<Record<string, string>>,
  fileWord: string,
  fallback: string,
): string {
  return Object.keys(table).find((word) => table[word] === fileWord) ?? fallback;
}

function fileWordOf(table: Readonly<Record<string, string>>, word: unknown): string {
  return table[asOneOf(word, Object.keys(table))] ?? "";
}

/** Angles are stored as 0 to 90 upwards, 91 to 180 downwards, 255 stacked. */
function angleOf(rotation: number): number {
  if (rotation === 255) return 180;
  return rotation > 90 ? 90 - rotation : rotation;
}

function rotationOf(value: unknown): number {
  const angle = asNumber(value);
  if (angle === 180) return 255;
  if (!Number.isInteger(angle) || angle < -90 || angle > 90) throw new HostError("InvalidArgument");
  return angle < 0 ? 90 - angle : angle;
}

export function indentOf(value: unknown): number {
  const indent = asNumber(value);
  if (!Number.isInteger(indent) || indent < 0 || indent > 250)
    throw new HostError("InvalidArgument");
  return indent;
}

/** Cells aligned by their type become left aligned when they are indented, as in Excel. */
export function indented(style: CellStyle, indent: number): CellStyle {
  const { alignment } = style;
  const free = indent > 0 && alignment.horizontal === "general";
  return {
    ...style,
    alignment: { ...alignment, indent, horizontal: free ? "left" : alignment.horizontal },
  };
}

const readingOrders = ["Context", "LeftToRight", "RightToLeft"] as const;

/** How cells, or the cells of a style, place their text. */
export const alignmentProperties: Readonly<Record<string, Property<FormatTarget>>> = {
  HorizontalAlignment: formatProperty(
    (style) => wordOf(horizontal, style.alignment.horizontal, "General"),
    (style, value) => ({
      ...style,
      alignment: { ...style.alignment, horizontal: fileWordOf(horizontal, value) },
    }),
  ),
  VerticalAlignment: formatProperty(
    (style) => wordOf(vertical, style.alignment.vertical, "Bottom"),
    (style, value) => ({
      ...style,
      alignment: { ...style.alignment, vertical: fileWordOf(vertical, value) },
    }),
  ),
  WrapText: formatProperty(
    (style) => style.alignment.wrap,
    (style, value) => ({ ...style, alignment: { ...style.alignment, wrap: asBoolean(value) } }),
  ),
  ShrinkToFit: formatProperty(
    (style) => style.alignment.shrink,
    (style, value) => ({ ...style, alignment: { ...style.alignment, shrink: asBoolean(value) } }),
  ),
  IndentLevel: formatProperty(
    (style) => style.alignment.indent,
    (style, value) => indented(style, indentOf(value)),
  ),
  TextOrientation: formatProperty(
    (style) => angleOf(style.alignment.rotation),
    (style, value) => ({
      ...style,
      alignment: { ...style.alignment, rotation: rotationOf(value) },
    }),
  ),
  ReadingOrder: formatProperty(
    (style) => readingOrders[style.alignment.readingOrder ?? 0],
    (style, value) => ({
      ...style,
      alignment: {
        ...style.alignment,
        readingOrder: readingOrders.indexOf(asOneOf(value, readingOrders)),
      },
    }),
  ),
  AutoIndent: formatProperty(
    (style) => style.alignment.justifyLast ?? false,
    (style, value) => ({
      ...style,
      alignment: { ...style.alignment, justifyLast: asBoolean(value) ? true : undefined },
    }),
  ),
};
