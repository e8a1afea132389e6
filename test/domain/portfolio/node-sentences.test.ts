import { describe, expect, test } from "@jest/globals";

import { unknown } from "#domain/kernel/figure";
import type { Leaf } from "#domain/portfolio/leaf";
import { partlyKnown } from "#domain/portfolio/partly-known";
import type { Figures } from "#domain/figures/figures";
import { describeNodeColour } from "#domain/portfolio/rollup-reason";
import type { CalculatedRag } from "#domain/project/vocabulary";
import type { RollupRule } from "#domain/rag/policy";
import type { RollupBasis } from "#domain/rag/rollup-rag";

import { aRag, someFigures } from "../../support/builders";
import { aLeaf } from "./a-leaf";

describe("why a node has its colour", () => {
  const floor: RollupRule = { kind: "budgetWeightedWithFloor", redShare: 0.25 };
  const weighted: RollupRule = { kind: "weighted" };
  const share: RollupRule = { kind: "shareOfGreen", greenAbove: 0.9, amberFrom: 0.8 };
  type Case = readonly [
    colour: CalculatedRag,
    counts: Partial<Record<CalculatedRag, number>>,
    rule: RollupRule,
    basis: RollupBasis,
    text: string,
  ];

  test.each<Case>([
    [
      "grey",
      { grey: 2 },
      floor,
      "budget",
      "Not rated: no active project has a known schedule or cost colour.",
    ],
    [
      "red",
      { red: 2, amber: 3, green: 4 },
      floor,
      "budget",
      "Red: of 9 rated projects 2 red, 3 amber and 4 green; the reds hold 31 % of the budget (red from 25 %).",
    ],
    [
      "amber",
      { red: 1, green: 4, grey: 1 },
      floor,
      "equal",
      "Amber: of 5 rated projects 1 red and 4 green (1 not known); the reds hold 31 % of the projects, which weigh alike here (red from 25 %).",
    ],
    [
      "green",
      { green: 1 },
      floor,
      "budget",
      "Green: of 1 rated project 1 green, weighed by budget.",
    ],
    [
      "amber",
      { amber: 2 },
      floor,
      "equal",
      "Amber: of 2 rated projects 2 amber, all weighing alike because not every one has a comparable budget.",
    ],
    [
      "amber",
      { red: 1, green: 1 },
      weighted,
      "budget",
      "Amber: of 2 rated projects 1 red and 1 green, weighed by budget.",
    ],
    [
      "red",
      { red: 1, green: 1 },
      { kind: "worstOf" },
      "budget",
      "Red: of 2 rated projects 1 red and 1 green; the worst project counts.",
    ],
    [
      "red",
      { green: 1, grey: 1 },
      { kind: "worstWithGreyAsRed" },
      "budget",
      "Red: of 1 rated project 1 green (1 not known); the worst project counts, and what is not known is red.",
    ],
    [
      "red",
      { amber: 1, green: 3 },
      share,
      "budget",
      "Red: of 4 rated projects 1 amber and 3 green; 75 % are green (green above 90 %, amber from 80 %).",
    ],
  ])("%s of %j by %j, %s", (colour, some, ...[rule, basis, text]) => {
    const counts = { green: 0, amber: 0, red: 0, grey: 0, ...some };
    expect(describeNodeColour({ rag: aRag(colour), basis, redShare: 0.31 }, counts, rule)).toBe(
      text,
    );
  });
});

describe("sums that cover only some of the projects", () => {
  const all: Partial<Figures> = {
    budgetAtCompletion: 1,
    estimateAtCompletion: 1,
    actualCost: 1,
    earnedValue: 1,
  };
  const named = (name: string, figures: Partial<Figures> = all, more: Partial<Leaf> = {}): Leaf =>
    aLeaf({ id: name, name, figures: someFigures(figures) }, more);
  const without = (name: string, key: keyof Figures): Leaf =>
    named(name, { ...all, [key]: unknown("notReported") });

  test.each<readonly [keyof Figures, string]>([
    ["budgetAtCompletion", "1 of 2 projects has no budget: the sum leaves it out (B)."],
    [
      "estimateAtCompletion",
      "1 of 2 projects has no estimate at completion: the sum leaves it out (B).",
    ],
    ["actualCost", "1 of 2 projects has no actual cost: the sum leaves it out (B)."],
    ["earnedValue", "1 of 2 projects has no earned value: the sum leaves it out (B)."],
  ])("of %s", (key, sentence) => {
    expect(partlyKnown([named("A"), without("B", key)])).toEqual([sentence]);
  });

  test("several are named together, in the order of the report", () => {
    const leaves = [named("A"), without("B", "actualCost"), without("C", "actualCost")];
    expect(partlyKnown(leaves)).toEqual([
      "2 of 3 projects have no actual cost: the sum leaves them out (B and C).",
    ]);
  });

  test("an amount that all have, or none has, is not spoken of", () => {
    expect(partlyKnown([named("A"), named("B")])).toEqual([]);
    expect(partlyKnown([without("A", "earnedValue"), without("B", "earnedValue")])).toEqual([]);
    expect(partlyKnown([])).toEqual([]);
  });

  test("the curve leaves out projects without a plan by period, and says so last", () => {
    const unplanned = named("B", { budgetAtCompletion: 1 }, { months: undefined });
    expect(partlyKnown([named("A"), unplanned]).at(-1)).toBe(
      "1 of 2 projects has no plan by period: the S-curve leaves it out (B).",
    );
    expect(partlyKnown([named("A", all, { months: undefined })])).toEqual([]);
  });

  test("projects cancelled or without a rate are spoken of elsewhere", () => {
    const cancelled = aLeaf({ name: "B", lifecycle: "cancelled" });
    const foreign = named("C", {}, { factor: undefined });
    expect(partlyKnown([named("A"), cancelled, foreign])).toEqual([]);
  });
});
