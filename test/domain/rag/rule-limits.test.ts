import { describe, expect, test } from "@jest/globals";

import type { RagReport } from "#domain/rag/rag-report";
import type { RagDimension } from "#domain/project/project-return";
import type { CalculatedRag } from "#domain/project/vocabulary";
import {
  averageWithFloor,
  breachColour,
  colourOfPoints,
  keyOfColour,
  pointsOf,
  shareOfGreenColour,
} from "#domain/rag/aggregation";
import { colourOf } from "#domain/rag/measure-colour";
import type { RollupRule } from "#domain/rag/policy";
import { recordOf } from "#domain/rag/project-rag";
import { comparePair } from "#domain/rag/reported";
import { colourByRule, rateNode } from "#domain/rag/rollup-rag";
import type { RatedColour } from "#domain/project/vocabulary";
import { weightedColour } from "#domain/rag/weighted-colour";

type Children = readonly (readonly [RatedColour, number])[];

function children(list: Children): readonly { colour: RatedColour; weight: number }[] {
  return list.map(([colour, weight]) => ({ colour, weight }));
}

/** Source: OpenText PPM, Project Health policy: points 1/6, 3/6, 5/6; green below 1/3, amber below 2/3 */
describe("the weighted mean against its cuts", () => {
  test.each<readonly [Children, number, CalculatedRag, because: string]>([
    [[["green", 3]], 1 / 6, "green", "all green"],
    [
      [
        ["green", 1],
        ["amber", 1],
      ],
      1 / 3,
      "amber",
      "a third exactly is amber",
    ],
    [
      [
        ["green", 101],
        ["amber", 99],
      ],
      0.33,
      "green",
      "just below a third",
    ],
    [
      [
        ["amber", 1],
        ["red", 1],
      ],
      2 / 3,
      "red",
      "two thirds exactly are red",
    ],
    [
      [
        ["amber", 101],
        ["red", 99],
      ],
      0.665,
      "amber",
      "just below two thirds",
    ],
    [
      [
        ["green", 1],
        ["red", 1],
      ],
      1 / 2,
      "amber",
      "red and green alike are amber",
    ],
    [[["red", 0]], 0, "grey", "no weight, no mean"],
    [[], 0, "grey", "nothing to weigh"],
  ])("%j is %d, %s: %s", (list, value, colour) => {
    const found = weightedColour(children(list));
    expect(found.value).toBeCloseTo(value, 2);
    expect(found.colour).toBe(colour);
    // Alone as a rule the mean knows no floor.
    expect(colourByRule(children(list), { kind: "weighted" }).colour).toBe(colour);
  });
});

describe("a rule of the rollup", () => {
  const one = (colour: RatedColour, count: number): Children =>
    Array.from({ length: count }, () => [colour, 1] as const);
  const share: RollupRule = { kind: "shareOfGreen", greenAbove: 0.9, amberFrom: 0.8 };
  const floor = (redShare: number): RollupRule => ({ kind: "budgetWeightedWithFloor", redShare });

  test.each<readonly [Children, RollupRule, CalculatedRag, number, because: string]>([
    [[...one("green", 1), ["red", 9]], { kind: "worstOf" }, "red", 0.9, "one red"],
    [one("amber", 2), { kind: "worstOf" }, "amber", 0, "no red"],
    [[...one("green", 19), ...one("red", 1)], share, "green", 0.05, "95 % green by count"],
    [[...one("green", 9), ...one("red", 1)], share, "amber", 0.1, "90 % are not above 90 %"],
    [[...one("green", 8), ...one("amber", 2)], share, "amber", 0, "80 % exactly"],
    [[...one("green", 7), ...one("amber", 3)], share, "red", 0, "70 %"],
    [[...one("green", 4), ...one("red", 1)], { kind: "weighted" }, "green", 0.2, "no floor"],
    [[...one("green", 2), ...one("red", 1)], floor(1 / 3), "red", 1 / 3, "a third exactly"],
    [[...one("green", 9), ["red", 1]], floor(0.11), "amber", 0.1, "below the share: the floor"],
    [one("green", 2), floor(0), "green", 0, "a limit of nothing makes no red without a red"],
    [[["amber", 1]], floor(0), "amber", 0, "nor of an amber"],
    [[["green", 0]], floor(0.25), "grey", 0, "without weight nothing is rated"],
  ])("%j by %j is %s with %d red: %s", (list, rule, colour, redShare) => {
    const found = colourByRule(children(list), rule);
    expect(found.colour).toBe(colour);
    expect(found.redShare).toBeCloseTo(redShare, 12);
  });
});

function leaf(
  overall: CalculatedRag,
  budget: number | undefined,
  known: Partial<Record<RagDimension, CalculatedRag>> = {},
): { rag: RagReport; budget: number | undefined } {
  const dimensions = recordOf((name) => comparePair(undefined, known[name] ?? "grey"));
  return {
    rag: { overall: comparePair("green", overall), dimensions, measures: [], known: 0 },
    budget,
  };
}

describe("a node over its projects", () => {
  const floor: RollupRule = { kind: "budgetWeightedWithFloor", redShare: 0.25 };

  test.each<readonly [RollupRule, CalculatedRag, CalculatedRag, because: string]>([
    [{ kind: "worstWithGreyAsRed" }, "red", "red", "what is not known is red"],
    [{ kind: "worstOf" }, "green", "amber", "what is not known gives way"],
    [floor, "green", "amber", "and weighs nothing"],
    [{ kind: "weighted" }, "green", "amber", "nor in the mean"],
  ])("with %j and a grey project is %s, its cost %s: %s", (rule, overall, cost) => {
    const { rag } = rateNode([leaf("green", 1, { cost: "amber" }), leaf("grey", 1)], rule);
    expect(rag.overall).toEqual({
      reported: undefined,
      calculated: overall,
      difference: "notComparable",
    });
    expect(rag.dimensions.cost.calculated).toBe(cost);
  });

  test("knows the dimensions that a project below it knows", () => {
    const { rag } = rateNode(
      [leaf("green", 1, { cost: "green" }), leaf("green", 1, { risk: "red" })],
      floor,
    );
    expect(rag.known).toBe(2);
    expect(rag.dimensions.risk.calculated).toBe("red");
    expect(rag.dimensions.scope.calculated).toBe("grey");
    expect(rag.measures).toEqual([]);
  });

  test.each<readonly [readonly (number | undefined)[], string, number, because: string]>([
    [[100, 300], "budget", 0.25, "all have a budget: the red one holds a quarter"],
    [[0, 300], "equal", 0.5, "a budget of 0 is none to compare with"],
    [[-5, 300], "equal", 0.5, "nor is one below 0"],
    [[undefined, 300], "equal", 0.5, "nor one that is missing"],
  ])("budgets %j weigh by %s: %d red, %s", (budgets, basis, redShare) => {
    const found = rateNode([leaf("red", budgets[0]), leaf("green", budgets[1])], floor);
    expect(found.basis).toBe(basis);
    expect(found.redShare).toBeCloseTo(redShare, 12);
  });
});

describe("limits of measures and of other rules", () => {
  const fema = { direction: "twoSided", greenLimit: 0.05, amberLimit: 0.1 } as const;
  test.each([
    [1.05, "green"],
    [1.06, "amber"],
    [1.1, "amber"],
    [1.11, "red"],
    [0.9, "amber"],
    [0.89, "red"],
  ])("two-sided, %d is %s", (value, colour) => {
    expect(colourOf(value, fema)).toBe(colour);
  });

  test("a limit missed by the noise of floating point is kept", () => {
    const slip = { direction: "lowerIsBetter", greenLimit: 0.3, amberLimit: 0.7 } as const;
    expect(colourOf(0.1 + 0.2, slip)).toBe("green");
    expect(colourOf(0.1 * 7, slip)).toBe("amber");
    expect(colourOf(0.701, slip)).toBe("red");
  });

  test("grey is no part of the share of green", () => {
    const limits = { greenAbove: 0.9, amberFrom: 0.8 };
    expect(shareOfGreenColour(["green", "grey", "grey"], limits)).toBe("green");
    expect(shareOfGreenColour(["grey"], limits)).toBe("grey");
    expect(shareOfGreenColour(["amber", "grey"], limits)).toBe("red");
  });

  test.each<readonly [RatedColour | "grey", -1 | 0 | 1, number | undefined]>([
    ["green", 1, 10],
    ["amber", 0, 5],
    ["red", -1, 0],
    ["grey", 0, undefined],
  ])("%s scores %d as a key and %s points", (colour, key, points) => {
    expect(keyOfColour(colour)).toBe(key);
    expect(pointsOf(colour)).toBe(points);
  });

  test("half steps score between their neighbours, nothing reported scores nothing", () => {
    expect(pointsOf("amberGreen")).toBe(7.5);
    expect(pointsOf("amberRed")).toBe(2.5);
    expect(pointsOf(undefined)).toBeUndefined();
  });

  test.each<readonly [number | undefined, string, because: string]>([
    [20 / 3, "green", "two thirds of ten exactly"],
    [6.66, "amber", "just below"],
    [10 / 3, "amber", "a third exactly"],
    [3.33, "red", "just below"],
    [undefined, "grey", "not known"],
  ])("%s points are %s: %s", (points, colour) => {
    expect(colourOfPoints(points)).toBe(colour);
  });

  test.each<readonly [Parameters<typeof averageWithFloor>[0], number, because: string]>([
    [{ cost: 10, schedule: 8, evaluation: 8 }, 26 / 3, "no lower than both: the mean"],
    [{ cost: 10, schedule: undefined, evaluation: 2 }, 6, "one of the others is not known"],
    [{ cost: undefined, schedule: 4, evaluation: undefined }, 4, "one figure is its own mean"],
    [{ cost: undefined, schedule: undefined, evaluation: 3 }, 3, "the evaluation by itself"],
  ])("US IT Dashboard: %o are %d: %s", (points, mean) => {
    expect(averageWithFloor(points)).toBeCloseTo(mean, 12);
  });

  test("one hard breach beside soft ones is red, as are two soft ones", () => {
    expect(breachColour([{ hard: false }, { hard: true }])).toBe("red");
    expect(breachColour([{ hard: false }])).toBe("amber");
  });
});
