import { matrixPresets, productMatrix } from "../risk/matrix-presets";
import type { RiskMatrix, RiskScoring } from "../risk/risk-matrix";
import {
  defaultRagPolicy,
  type DimensionRule,
  type OverallRule,
  type RagPolicy,
  type RollupRule,
} from "../rag/policy";
import { ragPolicyPresets } from "../rag/policy-presets";
import { settingNames } from "./general-entries";
import type { MatrixRules } from "./matrix-rules";
import type { RagRules } from "./rag-rules";
import { entry, member, within, type Lens, type SettingEntry } from "./setting-entry";
import { choiceKind, numberKind, wordsKind } from "./setting-kind";
import type { SettingsDraft } from "./settings-draft";

/** What stands in the place of a preset where the tables below it count. */
export const asSetBelow = "As set below";

const overallRules: Readonly<Record<OverallRule["kind"], string>> = {
  worstOf: "Worst of",
  worstWithGreyAsRed: "Worst of with grey as red",
  weighted: "Weighted",
  sevenKeys: "Count of green keys",
  shareOfGreen: "Share of green",
  averageWithFloor: "Average with floor",
  breachCount: "Breach count",
};

export const rollupRules: Readonly<Record<RollupRule["kind"], string>> = {
  budgetWeightedWithFloor: "Budget weighted with floor",
  worstOf: "Worst of",
  shareOfGreen: "Share of green",
  weighted: "Budget weighted",
  worstWithGreyAsRed: "Worst of with grey as red",
};

const dimensionRules: Readonly<Record<DimensionRule, string>> = {
  worstOf: "Worst of",
  weighted: "Weighted",
};

/** A word of a list: its commas would cut the list. */
function listWord(name: string): string {
  return name.replaceAll(",", "");
}

/** A preset by name, or nothing. */
function presetLens<R, P extends object>(
  outer: Lens<SettingsDraft, R>,
  inner: {
    readonly get: (rules: R) => P | undefined;
    readonly put: (rules: R, preset: P | undefined) => R;
  },
): Lens<SettingsDraft, P | "below"> {
  return within(outer, {
    get: (rules) => inner.get(rules) ?? "below",
    put: (rules, value) => inner.put(rules, value === "below" ? undefined : value),
  });
}

const rag: Lens<SettingsDraft, RagRules> = member("rag");
const matrix: Lens<SettingsDraft, MatrixRules> = member("matrix");
const shareKind = numberKind("a share, 0 to 1", { least: 0, most: 1, numberFormat: "0%" });
const keysKind = numberKind("a whole number, 0 to 7", { least: 0, most: 7, whole: true });

export const ragEntries: readonly SettingEntry<SettingsDraft>[] = [
  entry(
    {
      name: "RAG policy",
      does: "A published policy counts as a whole, instead of everything in the three tables from here.",
    },
    choiceKind<RagPolicy | "below">([
      [asSetBelow, "below"],
      ...ragPolicyPresets
        .filter((preset) => preset !== defaultRagPolicy)
        .map((preset): [string, RagPolicy] => [listWord(preset.name), preset]),
    ]),
    presetLens(rag, {
      get: ({ preset }) => preset,
      put: (rules, preset) => ({ ...rules, preset }),
    }),
  ),
  entry(
    {
      name: "RAG of a dimension",
      does: "The worst of its measures, or their mean by the weights of the table below.",
    },
    wordsKind(dimensionRules),
    within(rag, member<RagRules, "dimension">("dimension")),
  ),
  entry(
    {
      name: "Overall RAG of a project",
      does: "How the colours of its dimensions become one.",
    },
    wordsKind(overallRules),
    within(rag, member<RagRules, "overall">("overall")),
  ),
  entry(
    {
      name: "Green from green keys",
      unit: "of 7",
      does: "For the count of green keys; fewer are amber.",
    },
    keysKind,
    within(rag, member<RagRules, "greenKeys">("greenKeys")),
  ),
  entry(
    {
      name: "Amber from green keys",
      unit: "of 7",
      does: "For the count of green keys; fewer are red.",
    },
    keysKind,
    within(rag, member<RagRules, "amberKeys">("amberKeys")),
  ),
  entry(
    { name: "Green above share of green", unit: "share", does: "For the share of green." },
    shareKind,
    within(rag, member<RagRules, "greenShare">("greenShare")),
  ),
  entry(
    {
      name: "Amber from share of green",
      unit: "share",
      does: "For the share of green; less is red.",
    },
    shareKind,
    within(rag, member<RagRules, "amberShare">("amberShare")),
  ),
  entry(
    {
      name: settingNames.ragOfProgrammes,
      does: "How the colours of projects become those of programmes and the portfolio.",
    },
    wordsKind(rollupRules),
    within(rag, member<RagRules, "rollup">("rollup")),
  ),
  entry(
    {
      name: "Red from share of budget",
      unit: "of budget",
      does: "A programme is red when its red projects hold this share of its budget.",
    },
    numberKind("a share, 0 to 1", { least: 0, above: true, most: 1, numberFormat: "0%" }),
    within(rag, member<RagRules, "redShare">("redShare")),
  ),
];

const scorings: Readonly<Record<RiskScoring["kind"], string>> = {
  product: "Probability times impact",
  sum: "Probability plus impact",
  lookup: "Lookup table",
};

export const matrixEntries: readonly SettingEntry<SettingsDraft>[] = [
  entry(
    {
      name: "Risk matrix",
      does: "A published matrix counts as a whole, instead of what is set below.",
    },
    choiceKind<RiskMatrix | "below">([
      [asSetBelow, "below"],
      ...matrixPresets
        .filter((preset) => preset !== productMatrix)
        .map((preset): [string, RiskMatrix] => [listWord(preset.name), preset]),
    ]),
    presetLens(matrix, {
      get: ({ preset }) => preset,
      put: (rules, preset) => ({ ...rules, preset }),
    }),
  ),
  entry(
    { name: "Score of a risk", does: "How probability and impact become one score." },
    wordsKind(scorings),
    within(matrix, member<MatrixRules, "scoring">("scoring")),
  ),
  entry(
    {
      name: "Highest probability",
      unit: "level",
      does: "1 where probabilities are fractions or percents, else the number of levels.",
    },
    numberKind("a number above 0", { least: 0, above: true }),
    within(matrix, member<MatrixRules, "probabilityTop">("probabilityTop")),
  ),
  entry(
    { name: "Highest impact", unit: "level", does: "The number of levels." },
    numberKind("a number above 0", { least: 0, above: true }),
    within(matrix, member<MatrixRules, "impactTop">("impactTop")),
  ),
];
