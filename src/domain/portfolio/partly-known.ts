import { isKnown } from "../kernel/figure";
import { count, listNames } from "../kernel/wording";
import type { Figures } from "../figures/figures";

import type { Leaf } from "./leaf";

/**
 * Where a sum covers only some of the projects: one sentence an amount. Amounts that no project
 * has, and projects cancelled or without a rate, are spoken of elsewhere.
 */
export function partlyKnown(leaves: readonly Leaf[]): readonly string[] {
  const counted = leaves.filter(
    (leaf) => leaf.factor !== undefined && leaf.assessed.report.lifecycle !== "cancelled",
  );
  const sentences = amounts.flatMap(({ key, words }) => {
    const missing = counted.filter((leaf) => !isKnown(leaf.assessed.report.figures[key]));
    return gap(missing, counted, `have no ${words}: the sum leaves them out`);
  });
  const withoutPlan = counted.filter((leaf) => leaf.months === undefined);
  return [
    ...sentences,
    ...gap(withoutPlan, counted, "have no plan by period: the S-curve leaves them out"),
  ];
}

const amounts: readonly {
  readonly key: keyof Pick<
    Figures,
    "budgetAtCompletion" | "estimateAtCompletion" | "actualCost" | "earnedValue"
  >;
  readonly words: string;
}[] = [
  { key: "budgetAtCompletion", words: "budget" },
  { key: "estimateAtCompletion", words: "estimate at completion" },
  { key: "actualCost", words: "actual cost" },
  { key: "earnedValue", words: "earned value" },
];

function gap(missing: readonly Leaf[], counted: readonly Leaf[], words: string): readonly string[] {
  if (missing.length === 0 || missing.length === counted.length) return [];
  const names = listNames(missing.map((leaf) => leaf.assessed.report.name));
  const many = words.replace("have", missing.length === 1 ? "has" : "have");
  const them = missing.length === 1 ? many.replace("them", "it") : many;
  return [`${String(missing.length)} of ${count(counted.length, "project")} ${them} (${names}).`];
}
