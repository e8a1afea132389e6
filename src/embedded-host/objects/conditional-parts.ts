import type { ConditionalLook } from "#ooxml/style-model";
import type { ConditionalRule } from "#ooxml/workbook-file";

import { asBoolean, asOneOf } from "../protocol/call-arguments";
import type { ObjectType, Property } from "../protocol/object-type";
import { changeRule, liveRule } from "./conditional-formats";
import * as rules from "./conditional-rules";
import { asColour } from "./format-access";
import { defineType, make, type RuleTarget } from "./object-selves";

type Navigation = NonNullable<ObjectType<RuleTarget>["navigation"]>;

const format: Navigation = { Format: (at) => make("ConditionalRangeFormat", at) };

function rule(
  describe: (rule: ConditionalRule) => unknown,
  read: (value: unknown, areas: ConditionalRule["areas"]) => rules.RulePart,
): Property<RuleTarget> {
  return {
    get: (at) => describe(liveRule(at)),
    set: (at, value) => {
      changeRule(at, read(value, liveRule(at).areas));
    },
  };
}

export const customConditionalFormatType = defineType({
  name: "CustomConditionalFormat",
  navigation: { ...format, Rule: (at) => make("ConditionalFormatRule", at) },
});

export const cellValueConditionalFormatType = defineType({
  name: "CellValueConditionalFormat",
  properties: { Rule: rule(rules.describeCellValue, rules.cellValueRule) },
  navigation: format,
});

export const textConditionalFormatType = defineType({
  name: "TextConditionalFormat",
  properties: { Rule: rule(rules.describeText, rules.textRule) },
  navigation: format,
});

export const topBottomConditionalFormatType = defineType({
  name: "TopBottomConditionalFormat",
  properties: { Rule: rule(rules.describeRank, rules.rankRule) },
  navigation: format,
});

export const presetConditionalFormatType = defineType({
  name: "PresetCriteriaConditionalFormat",
  properties: { Rule: rule(rules.describePreset, rules.presetRule) },
  navigation: format,
});

export const colorScaleConditionalFormatType = defineType({
  name: "ColorScaleConditionalFormat",
  properties: {
    Criteria: rule(rules.describeScale, rules.scaleRule),
    ThreeColorScale: { get: (at) => liveRule(at).scale.length > 2 },
  },
});

export const conditionalRangeFormatType = defineType({
  name: "ConditionalRangeFormat",
  navigation: {
    Font: (at) => make("ConditionalRangeFont", at),
    Fill: (at) => make("ConditionalRangeFill", at),
    Borders: (at) => make("ConditionalRangeBorderCollection", at),
  },
});

export const noLook: ConditionalLook = {
  bold: undefined,
  italic: undefined,
  strike: undefined,
  underline: undefined,
  colour: undefined,
  fill: undefined,
};

function look<Key extends keyof ConditionalLook>(
  key: Key,
  read: (value: unknown) => ConditionalLook[Key],
): Property<RuleTarget> {
  return {
    get: (at) => liveRule(at).look?.[key],
    set: (at, value) => {
      changeRule(at, { look: { ...noLook, ...liveRule(at).look, [key]: read(value) } });
    },
  };
}

export const conditionalRangeFontType = defineType({
  name: "ConditionalRangeFont",
  properties: {
    Bold: look("bold", asBoolean),
    Italic: look("italic", asBoolean),
    Strikethrough: look("strike", asBoolean),
    Color: look("colour", asColour),
    Underline: {
      get: (at) => (liveRule(at).look?.underline === true ? "Single" : "None"),
      set: (at, value) => {
        const underline = asOneOf(value, ["None", "Single", "Double"]) !== "None";
        changeRule(at, { look: { ...noLook, ...liveRule(at).look, underline } });
      },
    },
  },
});

export const conditionalRangeFillType = defineType({
  name: "ConditionalRangeFill",
  properties: { Color: look("fill", asColour) },
  methods: {
    Clear: (at) => {
      changeRule(at, { look: { ...noLook, ...liveRule(at).look, fill: undefined } });
    },
  },
});
