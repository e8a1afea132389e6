import { exactSum } from "../kernel/exact-sum";
import type { CalculatedRag } from "../project/vocabulary";

import type { RagReport } from "./rag-report";
import { shareOfGreenColour } from "./aggregation";
import type { RollupRule } from "./policy";
import { pairOf, ragDimensions, recordOf } from "./project-rag";
import { comparePair } from "./reported";
import { worstOf } from "./severity";
import type { Weighted } from "./weighted-colour";
import { weightedColour } from "./weighted-colour";

/** A rated project under a node, with its budget in the report currency where it has one. */
export type RatedLeaf = { readonly rag: RagReport; readonly budget: number | undefined };

const noise = 1e-9;

/** How the projects under a node were weighed. */
export type RollupBasis = "budget" | "equal" | "none";

/**
 * The colours of a programme or of the portfolio from the rated projects below it, whatever nodes
 * lie between: so moving a project to another programme leaves the portfolio as it is. Only the rule
 * speaks here; nobody reports on a node.
 */
export function rateNode(
  leaves: readonly RatedLeaf[],
  rule: RollupRule,
): { readonly rag: RagReport; readonly basis: RollupBasis; readonly redShare: number } {
  const overall = colourByRule(weigh(leaves, "overall", rule), rule);
  const dimensions = recordOf((dimension) =>
    comparePair(undefined, colourByRule(weigh(leaves, dimension, rule), rule).colour),
  );
  const known = ragDimensions.filter((name) => dimensions[name].calculated !== "grey").length;
  return {
    rag: { overall: comparePair(undefined, overall.colour), dimensions, measures: [], known },
    basis: basisOf(leaves),
    redShare: overall.redShare,
  };
}

/**
 * Colour of weighted children. Budget-weighted with floor: the weighted mean, at least amber while
 * any child is red, red when reds hold the rule's share of the weight.
 */
export function colourByRule(
  children: readonly Weighted[],
  rule: RollupRule,
): { readonly colour: CalculatedRag; readonly redShare: number } {
  const total = exactSum(children.map((child) => child.weight));
  if (total <= 0) return { colour: "grey", redShare: 0 };
  const reds = children.filter((child) => child.colour === "red");
  const redShare = exactSum(reds.map((child) => child.weight)) / total;
  if (rule.kind === "worstOf" || rule.kind === "worstWithGreyAsRed") {
    return { colour: worstOf(children.map((child) => child.colour)), redShare };
  }
  if (rule.kind === "shareOfGreen") {
    return {
      colour: shareOfGreenColour(
        children.map((child) => child.colour),
        rule,
      ),
      redShare,
    };
  }
  if (rule.kind === "weighted") return { colour: weightedColour(children).colour, redShare };
  if (reds.length > 0 && redShare >= rule.redShare - noise) return { colour: "red", redShare };
  const floor: CalculatedRag = reds.length > 0 ? "amber" : "green";
  return { colour: worstOf([floor, weightedColour(children).colour]), redShare };
}

/** Equal weights where any rated child has no comparable budget: a missing one must not count as 0. */
function weigh(
  leaves: readonly RatedLeaf[],
  of: Parameters<typeof pairOf>[1],
  rule: RollupRule,
): readonly Weighted[] {
  const basis = basisOf(leaves);
  const weighted: Weighted[] = [];
  for (const leaf of leaves) {
    const own = pairOf(leaf.rag, of).calculated;
    const colour = own === "grey" && rule.kind === "worstWithGreyAsRed" ? "red" : own;
    if (colour === "grey") continue;
    weighted.push({ colour, weight: (basis === "budget" ? leaf.budget : undefined) ?? 1 });
  }
  return weighted;
}

function basisOf(leaves: readonly RatedLeaf[]): RollupBasis {
  if (leaves.length === 0) return "none";
  const comparable = leaves.every((leaf) => leaf.budget !== undefined && leaf.budget > 0);
  return comparable ? "budget" : "equal";
}
