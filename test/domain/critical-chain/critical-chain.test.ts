import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";

import {
  bufferZone,
  slopedZones,
  thirdsZones,
  zoneLimits,
} from "#domain/critical-chain/buffer-zones";
import { criticalChain } from "#domain/critical-chain/critical-chain";

import { factsOf } from "../portfolio/a-project";

/**
 * Source: Theory of Constraints Handbook, chapter 3, p. 57
 * (https://www.urking.top/read/theory-of-constraints-handbook-james-cox-iii-02c6a9/57.html): 10 of 30
 * days of the buffer used, 14 of 52 days of the chain done; .33 / .27 is printed as 1.22.
 */
test("the published burn rate is 1.22 from rounded shares, 1.238 exactly", () => {
  const facts = factsOf({ chainLength: 52, chainRemaining: 38, buffer: 30, bufferRemaining: 20 });
  const chain = criticalChain(facts, slopedZones);
  expect(chain?.bufferConsumed).toBeCloseTo(0.33, 2);
  expect(chain?.chainComplete).toBeCloseTo(0.27, 2);
  expect(chain?.burnRate).toBeCloseTo(1.238, 3);
  const rounded = (figure: unknown): number => Math.round(Number(figure) * 100) / 100;
  expect(rounded(rounded(chain?.bufferConsumed) / rounded(chain?.chainComplete))).toBe(1.22);
});

/** Source: the same book, "Knowing When to Act": 30 days, green to 10, yellow to 20, red to 30 */
describe("a buffer of 30 days in thirds", () => {
  test("is green to 10 and yellow to 20 days", () => {
    const { green, yellow } = zoneLimits(30, 0.5, thirdsZones);
    expect([green, yellow]).toEqual([10, 20]);
  });

  test.each([
    [0, "green"],
    [10, "green"],
    [11, "yellow"],
    [20, "yellow"],
    [21, "red"],
    [30, "red"],
  ])("%d days used is %s", (used, zone) => {
    expect(bufferZone(0.5, used / 30, thirdsZones)).toBe(zone);
  });
});

test.each([
  [0, 0.1, "green"],
  [0, 0.3, "yellow"],
  [0, 0.31, "red"],
  [1, 0.7, "green"],
  [1, 0.9, "yellow"],
  [1, 0.91, "red"],
  [0.5, 0.4, "green"],
])("with sloped lines %d done and %d used is %s", (done, used, zone) => {
  expect(bufferZone(done, used, slopedZones)).toBe(zone);
});

describe("what a tab leaves out", () => {
  test("neither chain nor buffer: nothing to say", () => {
    expect(criticalChain(factsOf({ chainRemaining: 3 }), slopedZones)).toBeUndefined();
  });

  test("no remaining buffer: the zone is not known", () => {
    const facts = factsOf({ chainLength: 10, chainRemaining: 10, buffer: 5 });
    expect(criticalChain(facts, slopedZones)).toMatchObject({
      chainComplete: 0,
      zone: { unknown: "notReported" },
    });
  });

  test("nothing done yet: no burn rate", () => {
    const facts = factsOf({ chainLength: 10, chainRemaining: 10, buffer: 5, bufferRemaining: 4 });
    expect(criticalChain(facts, slopedZones)?.burnRate).toEqual({ unknown: "notStarted" });
  });
});

const share = fc.double({ min: 0, max: 1.5, noNaN: true });
const rank = { green: 0, yellow: 1, red: 2 };

test("more of the buffer used, or less of the chain done, is never better", () => {
  fc.assert(
    fc.property(share, share, share, (done, less, more) => {
      const [low, high] = less < more ? [less, more] : [more, less];
      expect(rank[bufferZone(done, high, slopedZones)]).toBeGreaterThanOrEqual(
        rank[bufferZone(done, low, slopedZones)],
      );
      expect(rank[bufferZone(low, done, slopedZones)]).toBeGreaterThanOrEqual(
        rank[bufferZone(high, done, slopedZones)],
      );
    }),
  );
});
