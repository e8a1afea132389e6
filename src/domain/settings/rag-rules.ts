import type { RagDimension } from "../project/project-return";
import {
  defaultRagPolicy,
  type DimensionRule,
  type DimensionStanding,
  type MeasureCode,
  type MeasurePolicy,
  type OverallRule,
  type RagPolicy,
  type RollupRule,
} from "../rag/policy";
import { ragPolicyPresets } from "../rag/policy-presets";

/** The RAG policy as the cells of the settings sheet hold it. */
export type RagRules = {
  /** A published policy that counts as a whole; undefined: what the other members say. */
  readonly preset: RagPolicy | undefined;
  readonly dimension: DimensionRule;
  readonly overall: OverallRule["kind"];
  readonly greenKeys: number;
  readonly amberKeys: number;
  readonly greenShare: number;
  readonly amberShare: number;
  readonly rollup: RollupRule["kind"];
  readonly redShare: number;
  /** Every measure there is, in a fixed order, those that are not used off. */
  readonly measures: readonly MeasurePolicy[];
  readonly standing: Readonly<Record<RagDimension, DimensionStanding>>;
  /** Weights of the dimensions where the overall colour is a weighted mean. */
  readonly weights: Partial<Readonly<Record<RagDimension, number>>>;
};

/** Limits of measures that the default policy does not use, from the preset that does. */
const furtherMeasures: readonly MeasurePolicy[] = ragPolicyPresets
  .flatMap(({ measures }) => measures)
  .filter(
    ({ code }, at, all) =>
      !defaultRagPolicy.measures.some((known) => known.code === code) &&
      all.findIndex((other) => other.code === code) === at,
  )
  .map((measure) => ({ ...measure, on: false }));

/** Every measure with its limits as they are where nothing is set. */
export const allMeasures: readonly MeasurePolicy[] = [
  ...defaultRagPolicy.measures,
  ...furtherMeasures,
];

const furtherCodes: ReadonlySet<MeasureCode> = new Set(furtherMeasures.map(({ code }) => code));

const usual = {
  greenKeys: 6,
  amberKeys: 4,
  greenShare: 0.9,
  amberShare: 0.8,
  redShare:
    defaultRagPolicy.rollup.kind === "budgetWeightedWithFloor"
      ? defaultRagPolicy.rollup.redShare
      : 0.25,
} as const;

/** A policy as cells. One that is published stays named, with its own limits beside the name. */
export function ragRulesOf(policy: RagPolicy): RagRules {
  const overall = policy.overall ?? { kind: "worstOf" };
  return {
    preset: ragPolicyPresets.find(
      (preset) => preset !== defaultRagPolicy && isSame(preset, policy),
    ),
    dimension: policy.dimension ?? "worstOf",
    overall: overall.kind,
    rollup: policy.rollup.kind,
    ...limitsOf([overall, policy.rollup]),
    measures: allMeasures.map(
      (measure) =>
        policy.measures.find(({ code }) => code === measure.code) ?? { ...measure, on: false },
    ),
    standing: policy.standing,
    weights: overall.kind === "weighted" ? overall.weights : {},
  };
}

type RuleLimits = Pick<
  RagRules,
  "greenKeys" | "amberKeys" | "greenShare" | "amberShare" | "redShare"
>;

/** Limits of the rules that are in use; the usual ones of the others. */
function limitsOf(rules: readonly (OverallRule | RollupRule)[]): RuleLimits {
  let limits: RuleLimits = usual;
  for (const rule of rules) {
    if (rule.kind === "sevenKeys") {
      limits = { ...limits, greenKeys: rule.greenFrom, amberKeys: rule.amberFrom };
    } else if (rule.kind === "shareOfGreen") {
      limits = { ...limits, greenShare: rule.greenAbove, amberShare: rule.amberFrom };
    } else if (rule.kind === "budgetWeightedWithFloor") {
      limits = { ...limits, redShare: rule.redShare };
    }
  }
  return limits;
}

/** The policy the cells say: a preset as it is, the default as itself, anything else by the name "settings". */
export function settlePolicy(rules: RagRules): RagPolicy {
  if (rules.preset !== undefined) return rules.preset;
  const overall = overallOf(rules);
  const policy: RagPolicy = {
    name: "settings",
    measures: rules.measures.filter(({ code, on }) => on || !furtherCodes.has(code)),
    standing: rules.standing,
    rollup: rollupOf(rules),
    ...(rules.dimension === "worstOf" ? {} : { dimension: rules.dimension }),
    ...(overall === undefined ? {} : { overall }),
  };
  return isSame({ ...policy, name: defaultRagPolicy.name }, defaultRagPolicy)
    ? defaultRagPolicy
    : policy;
}

function rollupOf({ rollup: kind, redShare, greenShare, amberShare }: RagRules): RollupRule {
  switch (kind) {
    case "budgetWeightedWithFloor":
      return { kind, redShare };
    case "shareOfGreen":
      return { kind, greenAbove: greenShare, amberFrom: amberShare };
    case "worstOf":
    case "weighted":
    case "worstWithGreyAsRed":
      return { kind };
  }
}

function overallOf(rules: RagRules): OverallRule | undefined {
  const { overall: kind } = rules;
  switch (kind) {
    case "worstOf":
      return undefined;
    case "weighted":
      return { kind, weights: rules.weights };
    case "sevenKeys":
      return { kind, greenFrom: rules.greenKeys, amberFrom: rules.amberKeys };
    case "shareOfGreen":
      return { kind, greenAbove: rules.greenShare, amberFrom: rules.amberShare };
    case "worstWithGreyAsRed":
    case "averageWithFloor":
    case "breachCount":
      return { kind };
  }
}

/** Whether two policies say the same, whatever the order of the members of their records. */
function isSame(one: RagPolicy, other: RagPolicy): boolean {
  return sorted(one) === sorted(other);
}

function sorted(value: unknown): string {
  return JSON.stringify(value, (_key, part: unknown) =>
    typeof part === "object" && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
