import type { ChartFont } from "#ooxml/model/chart-model";

import { asBoolean, asNumber, asOneOf, asText } from "../../protocol/call-arguments";
import { HostError } from "../../protocol/host-error";
import type { Property } from "../../protocol/object-type";
import { asColour } from "../access/format-access";
import type { FontAccess, LineAccess } from "../access/chart-selves";
import { defineType } from "../access/object-selves";

/** Excel's own look of chart texts, where nothing else is said. */
const usual = { size: 10, colour: "#595959", name: "Calibri" } as const;

function flag(name: "bold" | "italic"): Property<FontAccess> {
  return {
    get: (font) => font.get()?.[name] ?? false,
    set: (font, value) => {
      font.set({ [name]: asBoolean(value) } satisfies Partial<ChartFont>);
    },
  };
}

export const chartFontType = defineType({
  name: "ChartFont",
  properties: {
    Size: {
      get: (font) => font.get()?.size ?? usual.size,
      set: (font, value) => {
        const size = asNumber(value);
        if (size < 1 || size > 409) throw new HostError("InvalidArgument");
        font.set({ size });
      },
    },
    Bold: flag("bold"),
    Italic: flag("italic"),
    Underline: {
      get: (font) => (font.get()?.underline === true ? "Single" : "None"),
      set: (font, value) => {
        font.set({ underline: asOneOf(value, ["None", "Single"]) === "Single" });
      },
    },
    Name: {
      get: (font) => font.get()?.name ?? usual.name,
      set: (font, value) => {
        font.set({ name: asText(value) });
      },
    },
    Color: {
      get: (font) => font.get()?.colour ?? usual.colour,
      set: (font, value) => {
        font.set({ colour: asColour(value) });
      },
    },
  },
});

export const chartFillType = defineType({
  name: "ChartFill",
  methods: {
    SetSolidColor: (fill, args) => {
      fill.set(asColour(args[0]));
    },
    Clear: (fill) => {
      fill.set("none");
    },
    GetSolidColor: (fill) => {
      const colour = fill.get();
      return colour === undefined || colour === "none" ? "" : colour;
    },
  },
});

/** API words beside those of DrawingML. */
const dashes: Readonly<Record<string, string>> = {
  Continuous: "solid",
  Dash: "dash",
  DashDot: "dashDot",
  DashDotDot: "lgDashDotDot",
  Dot: "dot",
  RoundDot: "sysDot",
};

/** Excel has patterned lines too; a part of a chart's file has none. */
const patterns = ["Grey25", "Grey50", "Grey75"];

function lineStyle(line: LineAccess): string {
  const { colour, dash } = line.get() ?? {};
  if (colour === "none") return "None";
  return Object.keys(dashes).find((word) => dashes[word] === dash) ?? "Automatic";
}

function setLineStyle(line: LineAccess, value: unknown): void {
  const word = asOneOf(value, ["None", "Automatic", ...Object.keys(dashes), ...patterns]);
  if (patterns.includes(word))
    throw new HostError(
      "UnsupportedOperation",
      `The embedded host has no lines of style ${word} in charts.`,
    );
  if (word === "None") line.clear();
  else line.set({ dash: dashes[word] });
}

const lineProperties: Readonly<Record<"Color" | "Weight" | "LineStyle", Property<LineAccess>>> = {
  Color: {
    get: (line) => {
      const colour = line.get()?.colour;
      return colour === "none" ? "" : (colour ?? "");
    },
    set: (line, value) => {
      line.set({ colour: asColour(value) });
    },
  },
  Weight: {
    get: (line) => line.get()?.weight ?? null,
    set: (line, value) => {
      const weight = asNumber(value);
      if (weight < 0) throw new HostError("InvalidArgument");
      line.set({ weight });
    },
  },
  LineStyle: { get: lineStyle, set: setLineStyle },
};

export const chartLineFormatType = defineType({
  name: "ChartLineFormat",
  properties: lineProperties,
  methods: {
    Clear: (line) => {
      line.clear();
    },
  },
});

export const chartBorderType = defineType({
  name: "ChartBorder",
  properties: lineProperties,
  methods: {
    Clear: (line) => {
      line.clear();
    },
  },
});
