import { asBoolean, asNumber, asOneOf } from "../protocol/call-arguments";
import { HostError } from "../protocol/host-error";
import { asColour } from "./format-access";
import { defineType, type LineAccess } from "./object-selves";

export const chartFontType = defineType({
  name: "ChartFont",
  properties: {
    Size: {
      get: (font) => font.size.get() ?? 10,
      set: (font, value) => {
        const size = asNumber(value);
        if (size < 1 || size > 409) throw new HostError("InvalidArgument");
        font.size.set(size);
      },
    },
    Bold: {
      get: (font) => font.bold.get() ?? false,
      set: (font, value) => {
        font.bold.set(asBoolean(value));
      },
    },
    Color: {
      get: (font) => font.colour.get() ?? "#595959",
      set: (font, value) => {
        font.colour.set(asColour(value));
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
      fill.set(undefined);
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

function require<T>(part: T | undefined, member: string): T {
  if (part === undefined)
    throw new HostError("ApiNotFound", `The embedded host does not have ${member} here.`);
  return part;
}

function lineProperties(name: "ChartLineFormat" | "ChartBorder"): {
  readonly Color: {
    get: (line: LineAccess) => unknown;
    set: (line: LineAccess, value: unknown) => void;
  };
  readonly Weight: {
    get: (line: LineAccess) => unknown;
    set: (line: LineAccess, value: unknown) => void;
  };
  readonly LineStyle: {
    get: (line: LineAccess) => unknown;
    set: (line: LineAccess, value: unknown) => void;
  };
} {
  return {
    Color: {
      get: (line) => line.colour.get() ?? "",
      set: (line, value) => {
        line.colour.set(asColour(value));
      },
    },
    Weight: {
      get: (line) => line.weight?.get() ?? null,
      set: (line, value) => {
        const weight = asNumber(value);
        if (weight < 0) throw new HostError("InvalidArgument");
        require(line.weight, `${name}.weight`).set(weight);
      },
    },
    LineStyle: {
      get: (line) => {
        const dash = line.style?.get();
        return dash === "none"
          ? "None"
          : (Object.keys(dashes).find((word) => dashes[word] === dash) ?? "Automatic");
      },
      set: (line, value) => {
        const word = asOneOf(value, ["None", "Automatic", ...Object.keys(dashes)]);
        if (word === "None") line.clear();
        else require(line.style, `${name}.lineStyle`).set(dashes[word]);
      },
    },
  };
}

export const chartLineFormatType = defineType({
  name: "ChartLineFormat",
  properties: lineProperties("ChartLineFormat"),
  methods: {
    Clear: (line) => {
      line.clear();
    },
  },
});

export const chartBorderType = defineType({
  name: "ChartBorder",
  properties: lineProperties("ChartBorder"),
  methods: {
    Clear: (line) => {
      line.clear();
    },
  },
});
