import type { Area, ConditionalRule } from "#ooxml/model/workbook-file";

import {
  asBoolean,
  asNumber,
  asOneOf,
  integerArgument,
  keyArgument,
} from "../../protocol/call-arguments";
import { HostError } from "../../protocol/host-error";
import type { HostObject, ObjectType } from "../../protocol/object-type";
import { intersect } from "../../workbook/areas";
import { requireUnprotected } from "../../workbook/guards";
import { liveSheet } from "../../workbook/open-workbook";
import { changeRule, liveRule } from "./conditional-access";
import { newBar } from "./conditional-bars";
import { newIcons } from "./conditional-icons";
import { presetRule } from "./conditional-presets";
import * as rules from "./conditional-rules";
import { defineType, make, type FormatTarget, type RuleTarget } from "../access/object-selves";
import { rangeOn } from "../access/range-references";

const kinds = {
  Custom: ["expression"],
  CellValue: ["cellIs"],
  ContainsText: ["containsText", "notContainsText", "beginsWith", "endsWith"],
  TopBottom: ["top10"],
  ColorScale: ["colorScale"],
  DataBar: ["dataBar"],
  IconSet: ["iconSet"],
} as const;

type Kind = keyof typeof kinds | "PresetCriteria";

function kindOf({ type }: ConditionalRule): Kind {
  const words = Object.keys(kinds) as (keyof typeof kinds)[]; // the table's own keys
  return words.find((word) => kinds[word].some((each) => each === type)) ?? "PresetCriteria";
}

/** A rule as it is added, before the add-in says more. */
function newRule(kind: unknown, areas: readonly Area[]): Omit<ConditionalRule, "id" | "priority"> {
  const plain = {
    areas,
    type: "expression",
    stopIfTrue: false,
    formulas: ["FALSE"],
    operator: undefined,
    text: undefined,
    rank: undefined,
    look: undefined,
    scale: [],
  };
  switch (asOneOf(kind, [...(Object.keys(kinds) as Kind[]), "PresetCriteria"])) {
    case "Custom":
      return plain;
    case "CellValue":
      return { ...plain, ...rules.cellValueRule({ operator: "EqualTo", formula1: "0" }) };
    case "ContainsText":
      return { ...plain, ...rules.textRule({ operator: "Contains", text: " " }, areas) };
    case "TopBottom":
      return { ...plain, ...rules.rankRule({ type: "TopItems", rank: 10 }) };
    case "PresetCriteria":
      return { ...plain, ...presetRule({ criterion: "Blanks" }, areas) };
    case "ColorScale": {
      const minimum = { type: "LowestValue", color: "#F8696B" };
      const maximum = { type: "HighestValue", color: "#63BE7B" };
      return { ...plain, ...rules.scaleRule({ minimum, maximum }) };
    }
    case "DataBar":
      return { ...plain, type: "dataBar", formulas: [], bar: newBar };
    case "IconSet":
      return { ...plain, type: "iconSet", formulas: [], icons: newIcons("ThreeTrafficLights1") };
  }
}

function rulesOf({ sheet, areas }: FormatTarget): readonly ConditionalRule[] {
  return sheet.conditionalFormats.all.filter((rule) =>
    rule.areas.some((area) => areas.some((each) => intersect(area, each) !== undefined)),
  );
}

function target(from: FormatTarget, { id }: ConditionalRule): HostObject {
  return make("ConditionalFormat", { workbook: from.workbook, sheet: liveSheet(from), id });
}

function find(from: FormatTarget, key: string | number): HostObject | undefined {
  const rule = rulesOf(from).find(({ id }) => id === String(key));
  return rule && target(from, rule);
}

export const conditionalFormatCollectionType = defineType({
  name: "ConditionalFormatCollection",
  collection: {
    itemType: "ConditionalFormat",
    list: (from) => rulesOf(from).map((rule) => target(from, rule)),
    find,
  },
  methods: {
    Add: (from, args) => {
      const sheet = liveSheet(from);
      requireUnprotected(sheet);
      return target(from, sheet.conditionalFormats.add(newRule(args[0], from.areas)));
    },
    ClearAll: (from) => {
      const sheet = liveSheet(from);
      requireUnprotected(sheet);
      for (const { id } of rulesOf(from)) sheet.conditionalFormats.delete(id);
    },
    GetCount: (from) => rulesOf(from).length,
    GetItemAt: (from, args) => {
      const rule = rulesOf(from)[integerArgument(args, 0)];
      if (rule === undefined) throw new HostError("InvalidArgument");
      return target(from, rule);
    },
    GetItemOrNullObject: (from, args) => find(from, keyArgument(args, 0)),
  },
});

type RuleTypeName =
  | "CustomConditionalFormat"
  | "CellValueConditionalFormat"
  | "TextConditionalFormat"
  | "TopBottomConditionalFormat"
  | "PresetCriteriaConditionalFormat"
  | "ColorScaleConditionalFormat"
  | "DataBarConditionalFormat"
  | "IconSetConditionalFormat";

const parts: readonly (readonly [string, Kind, RuleTypeName])[] = [
  ["Custom", "Custom", "CustomConditionalFormat"],
  ["CellValue", "CellValue", "CellValueConditionalFormat"],
  ["TextComparison", "ContainsText", "TextConditionalFormat"],
  ["TopBottom", "TopBottom", "TopBottomConditionalFormat"],
  ["Preset", "PresetCriteria", "PresetCriteriaConditionalFormat"],
  ["ColorScale", "ColorScale", "ColorScaleConditionalFormat"],
  ["DataBar", "DataBar", "DataBarConditionalFormat"],
  ["IconSet", "IconSet", "IconSetConditionalFormat"],
];

/** Each kind of rule under its name, and as a null object where the rule is of another kind. */
function partNavigation(): NonNullable<ObjectType<RuleTarget>["navigation"]> {
  const entries = parts.flatMap(([name, kind, typeName]) => {
    const go = (at: RuleTarget): HostObject | undefined =>
      kindOf(liveRule(at)) === kind ? make(typeName, at) : undefined;
    const must = (at: RuleTarget): HostObject => {
      const found = go(at);
      if (found === undefined) throw new HostError("InvalidOperation");
      return found;
    };
    return [
      [name, must],
      [`${name}OrNullObject`, go],
    ] as const;
  });
  return Object.fromEntries(entries);
}

export const conditionalFormatType = defineType({
  name: "ConditionalFormat",
  id: { key: "Id", get: ({ id }) => id },
  properties: {
    Id: { get: (at) => liveRule(at).id },
    Type: { get: (at) => kindOf(liveRule(at)) },
    Priority: {
      get: (at) => liveRule(at).priority - 1,
      set: (at, value) => {
        requireUnprotected(liveSheet(at));
        liveRule(at);
        at.sheet.conditionalFormats.move(at.id, asNumber(value));
      },
    },
    StopIfTrue: {
      get: (at) => liveRule(at).stopIfTrue,
      set: (at, value) => {
        changeRule(at, { stopIfTrue: asBoolean(value) });
      },
    },
  },
  navigation: partNavigation(),
  methods: {
    Delete: (at) => {
      requireUnprotected(liveSheet(at));
      liveRule(at);
      at.sheet.conditionalFormats.delete(at.id);
    },
    GetRange: (at) => {
      const { areas } = liveRule(at);
      const [area] = areas;
      if (area === undefined || areas.length > 1) throw new HostError("InvalidOperation");
      return rangeOn(at, area);
    },
    GetRangeOrNullObject: (at) => {
      const { areas } = liveRule(at);
      const [area] = areas;
      return area === undefined || areas.length > 1 ? undefined : rangeOn(at, area);
    },
    GetRanges: (at) =>
      make("RangeAreas", { workbook: at.workbook, sheet: at.sheet, areas: liveRule(at).areas }),
  },
});
