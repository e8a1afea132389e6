import type { CellStyle } from "#ooxml/style-model";

import { asBoolean, asNumber, asOneOf, asText } from "../protocol/call-arguments";
import { HostError } from "../protocol/host-error";
import { asColour, changeFormat, formatProperty } from "./format-access";
import { defineType } from "./object-selves";

const underlines = {
  None: "none",
  Single: "single",
  Double: "double",
  SingleAccountant: "singleAccountant",
  DoubleAccountant: "doubleAccountant",
} as const satisfies Record<string, CellStyle["font"]["underline"]>;

type Underline = keyof typeof underlines;
// The keys of a constant table are its words.
const underlineWords = Object.keys(underlines) as Underline[];

function withFont(style: CellStyle, change: Partial<CellStyle["font"]>): CellStyle {
  return { ...style, font: { ...style.font, ...change } };
}

function sizeOf(value: unknown): number {
  const size = asNumber(value);
  if (size < 1 || size > 409) throw new HostError("InvalidArgument");
  return Math.round(size * 2) / 2;
}

export const rangeFontType = defineType({
  name: "RangeFont",
  properties: {
    Name: formatProperty(
      (style) => style.font.name,
      (style, value) => withFont(style, { name: asText(value) }),
    ),
    Size: formatProperty(
      (style) => style.font.size,
      (style, value) => withFont(style, { size: sizeOf(value) }),
    ),
    Bold: formatProperty(
      (style) => style.font.bold,
      (style, value) => withFont(style, { bold: asBoolean(value) }),
    ),
    Italic: formatProperty(
      (style) => style.font.italic,
      (style, value) => withFont(style, { italic: asBoolean(value) }),
    ),
    Strikethrough: formatProperty(
      (style) => style.font.strike,
      (style, value) => withFont(style, { strike: asBoolean(value) }),
    ),
    // The automatic colour reads as black.
    Color: formatProperty(
      (style) => style.font.colour ?? "#000000",
      (style, value) => withFont(style, { colour: asColour(value) }),
    ),
    Underline: formatProperty(
      (style) => underlineWords.find((word) => underlines[word] === style.font.underline) ?? "None",
      (style, value) => withFont(style, { underline: underlines[asOneOf(value, underlineWords)] }),
    ),
  },
});

export const rangeFillType = defineType({
  name: "RangeFill",
  properties: {
    // A cell without a fill reads as white.
    Color: formatProperty(
      (style) => style.fill.colour ?? "#FFFFFF",
      (style, value) => ({
        ...style,
        fill:
          value === ""
            ? { colour: undefined, pattern: "none" }
            : { colour: asColour(value), pattern: "solid" },
      }),
    ),
  },
  methods: {
    Clear: (target) => {
      changeFormat(target, (style) => ({ ...style, fill: { colour: undefined, pattern: "none" } }));
    },
  },
});
