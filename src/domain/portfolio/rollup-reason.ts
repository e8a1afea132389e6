import type { CalculatedRag } from "../project/vocabulary";
import type { RollupRule } from "../rag/policy";
import type { RollupBasis } from "../rag/rollup-rag";
import { count, listNames, writePercent } from "../kernel/wording";
import type { RagReport } from "../rag/rag-report";

type RatedNode = {
  readonly rag: RagReport;
  readonly basis: RollupBasis;
  readonly redShare: number;
};

/**
 * Why a node has its colour.
 *
 * @example "Red: 2 of 9 rated projects are red and hold 31 % of the budget (red from 25 %)."
 */
export function describeNodeColour(
  rated: RatedNode,
  counts: Readonly<Record<CalculatedRag, number>>,
  rule: RollupRule,
): string {
  const colour = rated.rag.overall.calculated;
  const known = counts.green + counts.amber + counts.red;
  if (colour === "grey") return "Not rated: no active project has a known schedule or cost colour.";
  const start = `${colour.charAt(0).toUpperCase()}${colour.slice(1)}: ${shares(counts, known)}`;
  if (rule.kind === "worstOf") return `${start}; the worst project counts.`;
  if (rule.kind === "worstWithGreyAsRed") {
    return `${start}; the worst project counts, and what is not known is red.`;
  }
  if (rule.kind === "shareOfGreen") {
    const limits = `green above ${writePercent(rule.greenAbove)}, amber from ${writePercent(rule.amberFrom)}`;
    return `${start}; ${writePercent(counts.green / known)} are green (${limits}).`;
  }
  const weighed =
    rated.basis === "budget" ? "of the budget" : "of the projects, which weigh alike here";
  if (counts.red > 0 && rule.kind === "budgetWeightedWithFloor") {
    const limit = writePercent(rule.redShare);
    return `${start}; the reds hold ${writePercent(rated.redShare)} ${weighed} (red from ${limit}).`;
  }
  return rated.basis === "budget"
    ? `${start}, weighed by budget.`
    : `${start}, all weighing alike because not every one has a comparable budget.`;
}

function shares(counts: Readonly<Record<CalculatedRag, number>>, known: number): string {
  const parts = (["red", "amber", "green"] as const).flatMap((colour) =>
    counts[colour] === 0 ? [] : [`${String(counts[colour])} ${colour}`],
  );
  const grey = counts.grey === 0 ? "" : ` (${String(counts.grey)} not known)`;
  return `of ${count(known, "rated project")} ${listNames(parts)}${grey}`;
}
