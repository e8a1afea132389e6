import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";

import { defaultRagPolicy } from "#domain/rag/policy";
import { overallColour } from "#domain/rag/overall-colour";
import { recordOf } from "#domain/rag/project-rag";
import { comparePair } from "#domain/rag/reported";
import type { RagDimension } from "#domain/project/project-return";
import type { CalculatedRag } from "#domain/project/vocabulary";

const { standing } = defaultRagPolicy;

function colours(
  some: Partial<Record<RagDimension, CalculatedRag>>,
): Record<RagDimension, CalculatedRag> {
  return recordOf((dimension) => some[dimension] ?? "grey");
}

describe("the overall colour of a project", () => {
  test.each<
    readonly [Partial<Record<RagDimension, CalculatedRag>>, CalculatedRag, because: string]
  >([
    [{ schedule: "green", cost: "red" }, "red", "cost counts in full"],
    [{ schedule: "green", scope: "red" }, "red", "scope counts in full"],
    [{ schedule: "green", cost: "green", risk: "red" }, "amber", "risk takes it to amber at most"],
    [{ schedule: "green", benefits: "red" }, "amber", "benefits too"],
    [{ schedule: "green", resources: "red" }, "amber", "resources too"],
    [{ cost: "green", communications: "red" }, "green", "communications is shown only"],
    [{ schedule: "green" }, "green", "one of schedule and cost is enough"],
    [{ risk: "red", scope: "red" }, "grey", "schedule and cost both unknown"],
    [{}, "grey", "nothing known"],
  ])("%o is %s: %s", (known, overall) => {
    expect(overallColour(colours(known), standing)).toBe(overall);
  });

  const known = fc.constantFrom<CalculatedRag>("green", "amber", "red");
  const all = fc.record({
    schedule: known,
    cost: known,
    scope: known,
    risk: known,
    resources: known,
    benefits: known,
    communications: known,
  });
  const dimension = fc.constantFrom<RagDimension>(
    "schedule",
    "cost",
    "scope",
    "risk",
    "resources",
    "benefits",
    "communications",
  );
  const rank = { green: 0, amber: 1, red: 2, grey: -1 };

  test("never gets better when one known colour gets worse", () => {
    fc.assert(
      fc.property(all, dimension, (before, which) => {
        const after = { ...before, [which]: before[which] === "green" ? "amber" : "red" } as const;
        expect(rank[overallColour(after, standing)]).toBeGreaterThanOrEqual(
          rank[overallColour(before, standing)],
        );
      }),
    );
  });
});

describe("reported against calculated", () => {
  test.each([
    ["green", "green", "agrees"],
    ["amberGreen", "green", "agrees"],
    ["amberGreen", "amber", "agrees"],
    ["amberRed", "amber", "agrees"],
    ["amberRed", "red", "agrees"],
    ["green", "amber", "better"],
    ["amber", "red", "better"],
    ["amberGreen", "red", "better"],
    ["green", "red", "watermelon"],
    ["amber", "green", "worse"],
    ["amberRed", "green", "worse"],
    ["red", "amber", "worse"],
    ["grey", "red", "notComparable"],
    [undefined, "red", "notComparable"],
    ["green", "grey", "notComparable"],
  ] as const)("%s over %s is %s", (reported, calculated, difference) => {
    expect(comparePair(reported, calculated)).toEqual({ reported, calculated, difference });
  });
});
