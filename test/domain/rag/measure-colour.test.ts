import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";

import { colourOf } from "#domain/rag/measure-colour";
import { femaRagPolicy } from "#domain/rag/policy";
import { worstOf } from "#domain/rag/severity";

/**
 * Source: FEMA Mapping Information Platform,
 * https://hazards.fema.gov/femaportal/usercare/faq/dash02.htm: SPI and CPI two-sided, health is the
 * worse of the two.
 */
describe("FEMA's thresholds", () => {
  const [schedule, cost] = femaRagPolicy.measures;
  test.each([
    [1.0, 1.0, "green"],
    [0.95, 1.05, "green"],
    [0.949, 1.0, "amber"],
    [1.051, 1.0, "amber"],
    [0.9, 1.0, "amber"],
    [0.899, 1.0, "red"],
    [1.101, 1.0, "red"],
    [0.93, 0.85, "red"],
  ] as const)("SPI %d and CPI %d are %s", (spi, cpi, health) => {
    if (schedule === undefined || cost === undefined) throw new Error("FEMA has two measures");
    expect(worstOf([colourOf(spi, schedule), colourOf(cpi, cost)])).toBe(health);
  });
});

describe("a value on a limit keeps the better colour", () => {
  const index = { direction: "higherIsBetter", greenLimit: 0.95, amberLimit: 0.9 } as const;
  const count = { direction: "lowerIsBetter", greenLimit: 0, amberLimit: 1 } as const;
  test.each([
    [0.95, index, "green"],
    [0.95 - 1e-12, index, "green"],
    [0.9499, index, "amber"],
    [0.9, index, "amber"],
    [0.8999, index, "red"],
    [0, count, "green"],
    [1, count, "amber"],
    [2, count, "red"],
  ] as const)("%d with %o is %s", (value, policy, colour) => {
    expect(colourOf(value, policy)).toBe(colour);
  });
});

const rank = { green: 0, amber: 1, red: 2 };
const value = fc.double({ min: -10, max: 10, noNaN: true });
const limits = fc.tuple(
  fc.double({ min: 0, max: 1, noNaN: true }),
  fc.double({ min: 0, max: 1, noNaN: true }),
);

test("worsening a figure never makes its colour better", () => {
  const direction = fc.constantFrom("higherIsBetter", "lowerIsBetter", "twoSided");
  fc.assert(
    fc.property(direction, limits, value, value, (way, [one, other], left, right) => {
      const tight = Math.min(one, other);
      const wide = Math.max(one, other);
      const policy =
        way === "higherIsBetter"
          ? ({ direction: way, greenLimit: wide, amberLimit: tight } as const)
          : ({ direction: way, greenLimit: tight, amberLimit: wide } as const);
      const badness = (x: number): number =>
        way === "higherIsBetter" ? -x : way === "lowerIsBetter" ? x : Math.abs(x - 1);
      const [better, worse] = badness(left) <= badness(right) ? [left, right] : [right, left];
      expect(rank[colourOf(worse, policy)]).toBeGreaterThanOrEqual(rank[colourOf(better, policy)]);
    }),
  );
});
