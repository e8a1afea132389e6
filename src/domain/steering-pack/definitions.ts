import { writePercent } from "../kernel/wording";
import type { MeasurePolicy, RagPolicy } from "../rag/policy";
import { isShareMeasure, measureNames } from "../rag/measure-words";

/** How the colours are worked out, from the policy in force: the small print of the first page. */
export function describePolicy(policy: RagPolicy): readonly string[] {
  const measures = policy.measures.filter((measure) => measure.on);
  return [
    "Reported is the project manager's colour; calculated comes from the figures. A figure that is missing is grey, never green.",
    `${measures.map(limits).join("; ")}.`,
    `${dimensionWords(policy)} ${standingWords(policy)}`,
    rollupWords(policy),
  ];
}

function limits(measure: MeasurePolicy): string {
  const { code, direction, greenLimit, amberLimit } = measure;
  const share = isShareMeasure(code);
  const write = (limit: number): string => (share ? writePercent(limit) : String(limit));
  const name = measureNames[code];
  switch (direction) {
    case "higherIsBetter":
      return `${name}: green from ${write(greenLimit)}, amber from ${write(amberLimit)}`;
    case "lowerIsBetter":
      return `${name}: green to ${write(greenLimit)}, amber to ${write(amberLimit)}`;
    case "twoSided":
      return `${name}: green within ${writePercent(greenLimit)} either way, amber within ${writePercent(amberLimit)}`;
  }
}

function standingWords(policy: RagPolicy): string {
  const named = (standing: string): string =>
    Object.entries(policy.standing)
      .filter(([, value]) => value === standing)
      .map(([dimension]) => dimension)
      .join(", ");
  const parts = [
    [named("full"), "in full"],
    [named("amberAtMost"), "to amber at most"],
    [named("shownOnly"), "not at all (shown only)"],
  ] as const;
  const words = parts.filter(([names]) => names !== "").map(([names, how]) => `${names} ${how}`);
  return `Towards the overall colour these count: ${words.join("; ")}.`;
}

function dimensionWords({ dimension }: RagPolicy): string {
  return dimension === "weighted"
    ? "A dimension takes the weighted mean of its measures."
    : "A dimension takes the worst of its measures.";
}

function rollupWords(policy: RagPolicy): string {
  switch (policy.rollup.kind) {
    case "worstOf":
      return "A programme and the portfolio take the colour of their worst active project.";
    case "worstWithGreyAsRed":
      return (
        "A programme and the portfolio take the colour of their worst active project; one that is not " +
        "known counts as red."
      );
    case "weighted":
      return "A programme and the portfolio weigh their active projects by budget.";
    case "shareOfGreen": {
      const { greenAbove, amberFrom } = policy.rollup;
      return (
        `A programme and the portfolio are green where more than ${writePercent(greenAbove)} of their rated ` +
        `projects are, amber from ${writePercent(amberFrom)}, red below.`
      );
    }
    case "budgetWeightedWithFloor":
      return (
        "A programme and the portfolio weigh their active projects by budget, are amber at least while " +
        `one is red, and red once reds hold ${writePercent(policy.rollup.redShare)} of the budget.`
      );
  }
}
