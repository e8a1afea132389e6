import type { ConditionalLook } from "#ooxml/model/style-model";
import type { Area, ConditionalRule } from "#ooxml/model/workbook-file";

import { fromR1C1, toR1C1 } from "../../formats/r1c1";
import { asBoolean, asOneOf, asText, isAbsent } from "../../protocol/call-arguments";
import type { ObjectType, Property } from "../../protocol/object-type";
import { changeRule, liveRule } from "./conditional-access";
import { describePreset, presetRule } from "./conditional-presets";
import * as rules from "./conditional-rules";
import { asColour } from "../access/format-access";
import { defineType, make, type RuleTarget } from "../access/object-selves";

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
  properties: { Rule: rule(describePreset, presetRule) },
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
  properties: {
    NumberFormat: {
      get: (at) => liveRule(at).look?.numberFormat,
      set: (at, value) => {
        const numberFormat = isAbsent(value) ? undefined : asText(value);
        changeRule(at, { look: { ...noLook, ...liveRule(at).look, numberFormat } });
      },
    },
  },
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

type Spelling = {
  readonly read: (formula: string, cell: Area) => string;
  readonly write: (formula: string, cell: Area) => string;
};

/** The formula of a rule, written for the first of its cells. */
function ruleFormula({ read, write }: Spelling): Property<RuleTarget> {
  const corner = ({ areas }: ConditionalRule): Area =>
    areas[0] ?? { row: 0, column: 0, rows: 1, columns: 1 };
  return {
    get: (at) => {
      const live = liveRule(at);
      return read(`=${live.formulas[0] ?? ""}`, corner(live));
    },
    set: (at, value) => {
      const formula = write(asText(value), corner(liveRule(at)));
      changeRule(at, { formulas: [formula.replace(/^=/, "")] });
    },
  };
}

const asIs: Spelling = { read: (formula) => formula, write: (formula) => formula };

export const conditionalRuleType = defineType({
  name: "ConditionalFormatRule",
  properties: {
    Formula: ruleFormula(asIs),
    FormulaLocal: ruleFormula(asIs),
    FormulaR1C1: ruleFormula({ read: toR1C1, write: fromR1C1 }),
  },
});
