import type { CellStyle } from "#ooxml/model/style-model";

import { asBoolean, asNumber, asOneOf, asText } from "../../protocol/call-arguments";
import { HostError } from "../../protocol/host-error";
import type { Property } from "../../protocol/object-type";
import { asColour, changeFormat, formatProperty, withoutTint } from "../access/format-access";
import { defineType, type FormatTarget } from "../access/object-selves";

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

/** A text is raised, lowered, or neither. */
function script(kind: "superscript" | "subscript"): Property<FormatTarget> {
  return formatProperty(
    (style) => style.font.script === kind,
    (style, value) => {
      if (asBoolean(value)) return withFont(style, { script: kind });
      return style.font.script === kind ? withFont(style, { script: undefined }) : style;
    },
  );
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
    Superscript: script("superscript"),
    Subscript: script("subscript"),
    TintAndShade: withoutTint,
    Underline: formatProperty(
      (style) => underlineWords.find((word) => underlines[word] === style.font.underline) ?? "None",
      (style, value) => withFont(style, { underline: underlines[asOneOf(value, underlineWords)] }),
    ),
  },
});

type Fill = CellStyle["fill"];

const noFill: Fill = { colour: undefined, pattern: "none" };

/** API words beside those of the file. */
const patterns: Readonly<Record<string, string>> = {
  None: "none",
  Solid: "solid",
  Gray50: "mediumGray",
  Gray75: "darkGray",
  Gray25: "lightGray",
  Horizontal: "darkHorizontal",
  Vertical: "darkVertical",
  Down: "darkDown",
  Up: "darkUp",
  Checker: "darkGrid",
  SemiGray75: "darkTrellis",
  LightHorizontal: "lightHorizontal",
  LightVertical: "lightVertical",
  LightDown: "lightDown",
  LightUp: "lightUp",
  Grid: "lightGrid",
  CrissCross: "lightTrellis",
  Gray16: "gray125",
  Gray8: "gray0625",
};

function isPatterned({ pattern }: Fill): boolean {
  return pattern !== "none" && pattern !== "solid" && pattern !== "gradient";
}

/** The colour of a patterned cell is that behind the pattern. */
function colourOf(fill: Fill): string | undefined {
  return isPatterned(fill) ? fill.back : fill.colour;
}

function coloured(fill: Fill, value: unknown): Fill {
  if (value === "") return noFill;
  const colour = asColour(value);
  return isPatterned(fill) ? { ...fill, back: colour } : { colour, pattern: "solid" };
}

function patterned(fill: Fill, value: unknown): Fill {
  const pattern = patterns[asOneOf(value, Object.keys(patterns))] ?? "none";
  if (pattern === "none") return noFill;
  const back = colourOf(fill);
  if (pattern === "solid") return { colour: back ?? "#FFFFFF", pattern };
  return { colour: isPatterned(fill) ? fill.colour : undefined, pattern, back };
}

function withPatternColour(fill: Fill, value: unknown): Fill {
  const colour = asColour(value);
  // Where there is no pattern, there is nothing that the colour could show on.
  return isPatterned(fill) ? { ...fill, colour } : fill;
}

export const rangeFillType = defineType({
  name: "RangeFill",
  properties: {
    // A cell without a fill reads as white.
    Color: formatProperty(
      (style) => colourOf(style.fill) ?? "#FFFFFF",
      (style, value) => ({ ...style, fill: coloured(style.fill, value) }),
    ),
    Pattern: formatProperty(
      (style) => Object.keys(patterns).find((word) => patterns[word] === style.fill.pattern),
      (style, value) => ({ ...style, fill: patterned(style.fill, value) }),
    ),
    PatternColor: formatProperty(
      (style) => (isPatterned(style.fill) ? (style.fill.colour ?? "#000000") : "#000000"),
      (style, value) => ({ ...style, fill: withPatternColour(style.fill, value) }),
    ),
    PatternTintAndShade: withoutTint,
    TintAndShade: withoutTint,
  },
  methods: {
    Clear: (target) => {
      changeFormat(target, (style) => ({ ...style, fill: noFill }));
    },
  },
});
