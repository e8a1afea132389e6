import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";

import type { RagReport } from "#domain/rag/rag-report";
import { comparePair } from "#domain/rag/reported";
import { recordOf } from "#domain/rag/project-rag";
import { colourByRule, rateNode } from "#domain/rag/rollup-rag";
import { weightedColour } from "#domain/rag/weighted-colour";
import type { RatedColour } from "#domain/project/vocabulary";
import type { CalculatedRag } from "#domain/project/vocabulary";

const rule = { kind: "budgetWeightedWithFloor", redShare: 0.25 } as const;

/** Source: OpenText PPM, Project Health policy: schedule R weight 4, cost R 5, issue G 6 is .567, yellow */
test("OpenText's weighted mean is 0.567, amber", () => {
  const { value, colour } = weightedColour([
    { colour: "red", weight: 4 },
    { colour: "red", weight: 5 },
    { colour: "green", weight: 6 },
  ]);
  expect(value).toBeCloseTo(0.567, 3);
  expect(colour).toBe("amber");
});

describe("budget-weighted with floor", () => {
  test.each<readonly [readonly (readonly [RatedColour, number])[], CalculatedRag, because: string]>(
    [
      [
        [
          ["red", 24],
          ["green", 76],
        ],
        "amber",
        "one small red: the floor",
      ],
      [
        [
          ["red", 25],
          ["green", 75],
        ],
        "red",
        "reds hold a quarter",
      ],
      [
        [
          ["red", 10],
          ["red", 15],
          ["green", 75],
        ],
        "red",
        "two reds hold a quarter together",
      ],
      [
        [
          ["amber", 49],
          ["green", 51],
        ],
        "green",
        "ambers below half of the budget",
      ],
      [
        [
          ["amber", 50],
          ["green", 50],
        ],
        "amber",
        "ambers at half of the budget",
      ],
      [[["green", 1]], "green", "all green"],
      [[], "grey", "nothing rated"],
    ],
  )("%j is %s: %s", (children, colour) => {
    const weighted = children.map(([name, weight]) => ({ colour: name, weight }));
    expect(colourByRule(weighted, rule).colour).toBe(colour);
  });

  test("the worst-of rule lets one red colour all", () => {
    const children = [
      { colour: "red", weight: 1 },
      { colour: "green", weight: 99 },
    ] as const;
    expect(colourByRule(children, { kind: "worstOf" }).colour).toBe("red");
  });
});

function leaf(
  colour: CalculatedRag,
  budget?: number,
): { rag: RagReport; budget: number | undefined } {
  const pair = comparePair(undefined, colour);
  return {
    rag: { overall: pair, dimensions: recordOf(() => pair), measures: [], known: 1 },
    budget,
  };
}

describe("children of a node", () => {
  test("a missing budget makes all of them weigh alike, said so", () => {
    const rated = rateNode([leaf("red", 1), leaf("green", 1000), leaf("green")], rule);
    expect(rated.basis).toBe("equal");
    expect(rated.redShare).toBeCloseTo(1 / 3, 12);
    expect(rated.rag.overall.calculated).toBe("red");
  });

  test("grey children weigh nothing, a node of only grey ones is grey", () => {
    expect(rateNode([leaf("grey", 9), leaf("green", 1)], rule).rag.overall.calculated).toBe(
      "green",
    );
    expect(rateNode([leaf("grey", 9)], rule).rag.overall.calculated).toBe("grey");
    expect(rateNode([], rule)).toMatchObject({ basis: "none", redShare: 0 });
  });
});

const rank = { green: 0, amber: 1, red: 2, grey: -1 };
const colour = fc.constantFrom<RatedColour>("green", "amber", "red");
const child = fc.record({ colour, weight: fc.integer({ min: 1, max: 1000 }) });

test("worsening one child never makes the node better", () => {
  fc.assert(
    fc.property(fc.array(child, { minLength: 1, maxLength: 12 }), fc.nat(), (children, pick) => {
      const index = pick % children.length;
      const worse = children.map((one, at): typeof one => {
        const next = one.colour === "green" ? "amber" : "red";
        return at === index ? { ...one, colour: next } : one;
      });
      expect(rank[colourByRule(worse, rule).colour]).toBeGreaterThanOrEqual(
        rank[colourByRule(children, rule).colour],
      );
    }),
  );
});

test("the order of children and the unit of their budgets change nothing", () => {
  fc.assert(
    fc.property(fc.array(child, { maxLength: 12 }), (children) => {
      const inThousands = [...children]
        .reverse()
        .map((one) => ({ ...one, weight: one.weight * 1000 }));
      expect(colourByRule(inThousands, rule)).toEqual(colourByRule(children, rule));
    }),
  );
});
