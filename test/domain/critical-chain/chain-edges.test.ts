import { describe, expect, test } from "@jest/globals";

import type { ZoneLines } from "#domain/critical-chain/buffer-zones";
import { bufferZone, slopedZones, zoneLimits } from "#domain/critical-chain/buffer-zones";
import { criticalChain } from "#domain/critical-chain/critical-chain";
import { unknown } from "#domain/kernel/figure";
import type { Figure } from "#domain/kernel/figure";

import { factsOf } from "../portfolio/a-project";

const none = unknown("notReported");
const unreadable = unknown("notReadable");
type Facts = Parameters<typeof factsOf>[0];

describe("shares of a chain and its buffer", () => {
  test.each<readonly [Facts, Figure, Figure, because: string]>([
    [{ chainLength: 40, chainRemaining: 10, buffer: 20, bufferRemaining: 15 }, 0.75, 0.25, "left"],
    [{ chainLength: 40, chainCompleted: 10, buffer: 20, bufferUsed: 15 }, 0.25, 0.75, "used"],
    [
      { chainLength: 40, chainRemaining: 10, chainCompleted: 10, chainCompleteShare: 0.5 },
      0.75,
      none,
      "what is left decides",
    ],
    [{ chainCompleteShare: 0.5, bufferConsumedShare: 0.1 }, 0.5, 0.1, "shares as given"],
    [{ chainLength: 40, chainCompleteShare: 0.5 }, 0.5, none, "a length alone says nothing"],
    [{ chainLength: 0, chainRemaining: 0 }, unreadable, none, "a chain of no length"],
    [{ buffer: -5, bufferUsed: 1 }, none, unreadable, "a buffer below nothing"],
    [{ chainLength: 10, chainRemaining: 0, buffer: 5, bufferRemaining: -1 }, 1, 1.2, "overdrawn"],
  ])("%j are %o and %o: %s", (facts, chain, buffer) => {
    const found = criticalChain(factsOf(facts), slopedZones);
    expect([found?.chainComplete, found?.bufferConsumed]).toEqual([chain, buffer]);
  });

  test.each<readonly [Facts, unknown]>([
    [{ chainLength: 10 }, true],
    [{ buffer: 10 }, true],
    [{ chainCompleteShare: 0.1 }, true],
    [{ bufferConsumedShare: 0.1 }, true],
    [{ chainCompleted: 5, bufferUsed: 1, bufferRemaining: 1 }, false],
    [{}, false],
  ])("%j speak of a chain: %s", (facts, speaks) => {
    expect(criticalChain(factsOf(facts), slopedZones) !== undefined).toBe(speaks);
  });

  test("the zone needs both, the burn rate is buffer over chain", () => {
    const both = { chainCompleteShare: 0.5, bufferConsumedShare: 0.6 };
    // At half of the chain the lines are at 0.4 and 0.6.
    expect(criticalChain(factsOf(both), slopedZones)).toMatchObject({
      burnRate: 1.2,
      zone: "yellow",
    });
    expect(criticalChain(factsOf({ bufferConsumedShare: 0.6 }), slopedZones)?.zone).toEqual(none);
  });
});

describe("lines of the fever chart", () => {
  test.each([
    [0.5, 0.4, "green"],
    [0.5, 0.41, "yellow"],
    [0.5, 0.6, "yellow"],
    [0.5, 0.61, "red"],
    [-1, 0.1, "green"],
    [-1, 0.11, "yellow"],
    [2, 0.7, "green"],
    [2, 0.71, "yellow"],
    [0, -0.5, "green"],
  ])("%d done, %d used is %s", (done, used, zone) => {
    expect(bufferZone(done, used, slopedZones)).toBe(zone);
  });

  test("limits of a buffer of 20 days at a quarter of the chain are 5 and 9 days", () => {
    // 0.1 + 0.6 / 4 and 0.3 + 0.6 / 4 of 20 days.
    const { green, yellow } = zoneLimits(20, 0.25, slopedZones);
    expect([green, yellow]).toEqual([expect.closeTo(5, 12), expect.closeTo(9, 12)]);
    const falling: ZoneLines = {
      greenYellow: { start: 0.5, end: 0.1 },
      yellowRed: { start: 0.5, end: 0.5 },
    };
    expect(zoneLimits(10, 0.5, falling)).toEqual({ green: expect.closeTo(3, 12), yellow: 5 });
  });
});
