import type { DataBar, NegativeBar, RuleLimit } from "#ooxml/model/rule-model";

import { asBoolean, asOneOf, asRecord, asText, isAbsent } from "../../protocol/call-arguments";
import { HostError } from "../../protocol/host-error";
import type { Property } from "../../protocol/object-type";
import { changeRule, liveRule } from "./conditional-access";
import { formula } from "./conditional-rules";
import { asColour } from "../access/format-access";
import { defineType, make, type RuleTarget } from "../access/object-selves";

const limitWords = {
  LowestValue: "min",
  HighestValue: "max",
  Number: "num",
  Percent: "percent",
  Formula: "formula",
  Percentile: "percentile",
} as const;

/** A bar as Excel adds one: blue and fading, without border, negative values in red. */
export const newBar: DataBar = {
  lower: { type: "autoMin", value: undefined, orEqual: true },
  upper: { type: "autoMax", value: undefined, orEqual: true },
  length: { minimum: 0, maximum: 100 },
  showValue: true,
  direction: "context",
  axis: "automatic",
  axisColour: "#000000",
  fill: "#638EC6",
  gradient: true,
  border: undefined,
  negative: { sameFill: false, sameBorder: true, fill: "#FF0000", border: undefined },
};

function liveBar(at: RuleTarget): DataBar {
  const { bar } = liveRule(at);
  if (bar === undefined) throw new HostError("InvalidOperation");
  return bar;
}

function changeBar(at: RuleTarget, part: Partial<DataBar>): void {
  changeRule(at, { bar: { ...liveBar(at), ...part } });
}

function changeNegative(at: RuleTarget, part: Partial<NegativeBar>): void {
  changeBar(at, { negative: { ...liveBar(at).negative, ...part } });
}

/** `{ type, formula }`; the lower bound is never the highest value, nor the upper one the lowest. */
function limit(input: unknown, side: "lower" | "upper"): RuleLimit {
  const given = asRecord(input);
  const words = Object.keys(limitWords) as (keyof typeof limitWords)[]; // the table's own keys
  const word = asOneOf(given["type"], ["Automatic", ...words]);
  const isLower = side === "lower";
  if (word === "Automatic")
    return { type: isLower ? "autoMin" : "autoMax", value: undefined, orEqual: true };
  if (word === (isLower ? "HighestValue" : "LowestValue")) throw new HostError("InvalidArgument");
  const type = limitWords[word];
  if (type === "min" || type === "max") return { type, value: undefined, orEqual: true };
  if (isAbsent(given["formula"])) throw new HostError("InvalidArgument");
  return { type, value: formula(given["formula"]), orEqual: true };
}

function describeLimit({ type, value }: RuleLimit): unknown {
  const word = Object.entries(limitWords).find(([, file]) => file === type)?.[0] ?? "Automatic";
  if (value === undefined) return { type: word };
  return { formula: isNumber(value) ? value : `=${value}`, type: word };
}

/** Limits are shown as numbers where they are, as formulas otherwise. */
export function isNumber(text: string): boolean {
  return text.trim() !== "" && Number.isFinite(Number(text));
}

function bound(side: "lower" | "upper"): Property<RuleTarget> {
  return {
    get: (at) => describeLimit(liveBar(at)[side]),
    set: (at, value) => {
      changeBar(at, { [side]: limit(value, side) });
    },
  };
}

const axes = { Automatic: "automatic", None: "none", CellMidPoint: "middle" } as const;
const directions = {
  Context: "context",
  LeftToRight: "leftToRight",
  RightToLeft: "rightToLeft",
} as const;

function word<Word extends string>(
  words: Readonly<Record<string, Word>>,
  read: (bar: DataBar) => Word,
  write: (value: Word) => Partial<DataBar>,
): Property<RuleTarget> {
  return {
    get: (at) => Object.entries(words).find(([, file]) => file === read(liveBar(at)))?.[0],
    set: (at, value) => {
      const chosen = words[asOneOf(value, Object.keys(words))];
      if (chosen !== undefined) changeBar(at, write(chosen));
    },
  };
}

/** "" is no line. */
function optionalColour(value: unknown): string | undefined {
  return asText(value) === "" ? undefined : asColour(value);
}

export const dataBarConditionalFormatType = defineType({
  name: "DataBarConditionalFormat",
  properties: {
    ShowDataBarOnly: {
      get: (at) => !liveBar(at).showValue,
      set: (at, value) => {
        changeBar(at, { showValue: !asBoolean(value) });
      },
    },
    BarDirection: word(
      directions,
      ({ direction }) => direction,
      (direction) => ({ direction }),
    ),
    AxisFormat: word(
      axes,
      ({ axis }) => axis,
      (axis) => ({ axis }),
    ),
    AxisColor: {
      get: (at) => {
        const { axis, axisColour } = liveBar(at);
        return axis === "none" ? "" : (axisColour ?? "");
      },
      set: (at, value) => {
        changeBar(at, { axisColour: optionalColour(value) });
      },
    },
    LowerBoundRule: bound("lower"),
    UpperBoundRule: bound("upper"),
  },
  navigation: {
    PositiveFormat: (at) => make("ConditionalDataBarPositiveFormat", at),
    NegativeFormat: (at) => make("ConditionalDataBarNegativeFormat", at),
  },
});

export const dataBarPositiveFormatType = defineType({
  name: "ConditionalDataBarPositiveFormat",
  properties: {
    FillColor: {
      get: (at) => liveBar(at).fill,
      set: (at, value) => {
        changeBar(at, { fill: asColour(value) });
      },
    },
    GradientFill: {
      get: (at) => liveBar(at).gradient,
      set: (at, value) => {
        changeBar(at, { gradient: asBoolean(value) });
      },
    },
    BorderColor: {
      get: (at) => liveBar(at).border ?? "",
      set: (at, value) => {
        changeBar(at, { border: optionalColour(value) });
      },
    },
  },
});

/** A colour of its own ends the likeness with the positive bars. */
export const dataBarNegativeFormatType = defineType({
  name: "ConditionalDataBarNegativeFormat",
  properties: {
    FillColor: {
      get: (at) => {
        const { fill, negative } = liveBar(at);
        return negative.sameFill ? fill : (negative.fill ?? fill);
      },
      set: (at, value) => {
        changeNegative(at, { fill: asColour(value), sameFill: false });
      },
    },
    BorderColor: {
      get: (at) => {
        const { border = "", negative } = liveBar(at);
        return negative.sameBorder ? border : (negative.border ?? "");
      },
      set: (at, value) => {
        changeNegative(at, { border: optionalColour(value), sameBorder: false });
      },
    },
    MatchPositiveFillColor: {
      get: (at) => liveBar(at).negative.sameFill,
      set: (at, value) => {
        changeNegative(at, { sameFill: asBoolean(value) });
      },
    },
    MatchPositiveBorderColor: {
      get: (at) => liveBar(at).negative.sameBorder,
      set: (at, value) => {
        changeNegative(at, { sameBorder: asBoolean(value) });
      },
    },
  },
});
