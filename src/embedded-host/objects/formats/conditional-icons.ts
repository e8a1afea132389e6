import type { IconRule, RuleIcon, RuleLimit } from "#ooxml/model/rule-model";

import { asBoolean, asNumber, asOneOf, asRecord, isAbsent } from "../../protocol/call-arguments";
import { HostError } from "../../protocol/host-error";
import { isNumber } from "./conditional-bars";
import { changeRule, liveRule } from "./conditional-access";
import { formula } from "./conditional-rules";
import { defineType, type RuleTarget } from "../access/object-selves";

const counts = { Three: 3, Four: 4, Five: 5 } as const;

/** API names of the sets; the file writes the count as a digit. */
const sets = [
  "ThreeArrows",
  "ThreeArrowsGray",
  "ThreeFlags",
  "ThreeTrafficLights1",
  "ThreeTrafficLights2",
  "ThreeSigns",
  "ThreeSymbols",
  "ThreeSymbols2",
  "FourArrows",
  "FourArrowsGray",
  "FourRedToBlack",
  "FourRating",
  "FourTrafficLights",
  "FiveArrows",
  "FiveArrowsGray",
  "FiveRating",
  "FiveQuarters",
  "ThreeStars",
  "ThreeTriangles",
  "FiveBoxes",
] as const;

export type IconSetName = (typeof sets)[number];

function countOf(set: IconSetName): number {
  return Object.entries(counts).find(([word]) => set.startsWith(word))?.[1] ?? 3;
}

function fileName(set: IconSetName): string {
  return set.replace(/^(Three|Four|Five)/, String(countOf(set)));
}

/** "Invalid" stands for no icon at all, and for sets that the API does not name. */
export function iconSetName(file: string): IconSetName | "Invalid" {
  return sets.find((set) => fileName(set) === file) ?? "Invalid";
}

/** A set as Excel adds it: its icons for equal shares of the span of values. */
export function newIcons(set: IconSetName): IconRule {
  const count = countOf(set);
  const limits = Array.from({ length: count }, (_, index): RuleLimit => {
    const value = String(Math.round((100 * index) / count));
    return { type: "percent", value, orEqual: true };
  });
  return { set: fileName(set), showValue: true, reverse: false, limits, custom: undefined };
}

function liveIcons(at: RuleTarget): IconRule {
  const { icons } = liveRule(at);
  if (icons === undefined) throw new HostError("InvalidOperation");
  return icons;
}

function changeIcons(at: RuleTarget, part: Partial<IconRule>): void {
  changeRule(at, { icons: { ...liveIcons(at), ...part } });
}

const limitWords = {
  Number: "num",
  Percent: "percent",
  Formula: "formula",
  Percentile: "percentile",
} as const;

/** Of the first criterion only the icon counts: everything below the second limit has it. */
function limit(input: unknown, index: number, before: RuleLimit): RuleLimit {
  if (index === 0) return before;
  const given = asRecord(input);
  const words = Object.keys(limitWords) as (keyof typeof limitWords)[]; // the table's own keys
  const operator = asOneOf(given["operator"], ["GreaterThan", "GreaterThanOrEqual"]);
  if (isAbsent(given["formula"])) throw new HostError("InvalidArgument");
  return {
    type: limitWords[asOneOf(given["type"], words)],
    value: formula(given["formula"]),
    orEqual: operator === "GreaterThanOrEqual",
  };
}

function ownIcon(icons: IconRule, index: number): RuleIcon {
  const last = icons.limits.length - 1;
  return { set: icons.set, index: icons.reverse ? last - index : index };
}

export function iconArgument(input: unknown): RuleIcon {
  const given = asRecord(input);
  const set = asOneOf(given["set"], sets);
  const index = asNumber(given["index"]);
  if (!Number.isInteger(index) || index < 0 || index >= countOf(set))
    throw new HostError("InvalidArgument");
  return { set: fileName(set), index };
}

/** An array with one entry for each icon of the set, lowest first. */
function setCriteria(at: RuleTarget, input: unknown): void {
  const icons = liveIcons(at);
  if (!Array.isArray(input) || input.length !== icons.limits.length)
    throw new HostError("InvalidArgument");
  const entries = input.map((entry) => asRecord(entry));
  const limits = icons.limits.map((before, index) => limit(entries[index], index, before));
  const custom = entries.map((entry, index) =>
    isAbsent(entry["customIcon"]) ? ownIcon(icons, index) : iconArgument(entry["customIcon"]),
  );
  const isMixed = custom.some((icon, index) => !isSame(icon, ownIcon(icons, index)));
  changeIcons(at, { limits, custom: isMixed ? custom : undefined });
}

function isSame(one: RuleIcon, other: RuleIcon): boolean {
  return one.set === other.set && one.index === other.index;
}

function describeCriteria(icons: IconRule): unknown {
  return icons.limits.map(({ type, value = "", orEqual }, index) => {
    const icon = icons.custom?.[index];
    const isOwn = icon === undefined || isSame(icon, ownIcon(icons, index));
    return {
      customIcon: isOwn ? null : { index: icon.index, set: iconSetName(icon.set) },
      formula: value === "" || isNumber(value) ? value : `=${value}`,
      operator: orEqual ? "GreaterThanOrEqual" : "GreaterThan",
      type: Object.entries(limitWords).find(([, file]) => file === type)?.[0] ?? "Invalid",
    };
  });
}

export const iconSetConditionalFormatType = defineType({
  name: "IconSetConditionalFormat",
  properties: {
    Style: {
      get: (at) => iconSetName(liveIcons(at).set),
      set: (at, value) => {
        const { showValue, reverse } = liveIcons(at);
        changeRule(at, { icons: { ...newIcons(asOneOf(value, sets)), showValue, reverse } });
      },
    },
    Criteria: { get: (at) => describeCriteria(liveIcons(at)), set: setCriteria },
    ReverseIconOrder: {
      get: (at) => liveIcons(at).reverse,
      set: (at, value) => {
        // Mixed icons have no order that could be turned round.
        if (liveIcons(at).custom !== undefined) throw new HostError("InvalidOperation");
        changeIcons(at, { reverse: asBoolean(value) });
      },
    },
    ShowIconOnly: {
      get: (at) => !liveIcons(at).showValue,
      set: (at, value) => {
        changeIcons(at, { showValue: !asBoolean(value) });
      },
    },
  },
});
