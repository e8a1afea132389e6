import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";

import { cutRows, packByBytes } from "#excel/chunks";

const own = (bytes: number): number => bytes;

describe("packing by bytes", () => {
  const cases: readonly (readonly [number[], number, number[][], because: string])[] = [
    [[], 10, [], "nothing needs no pack"],
    [[4, 4, 4], 10, [[4, 4], [4]], "a pack is filled before the next one begins"],
    [[30, 1], 10, [[30], [1]], "a piece above the budget goes alone"],
    [[10], 10, [[10]], "a full pack is allowed"],
  ];
  test.each(cases)("%j into %i gives %j: %s", (pieces, budget, packs) => {
    expect(packByBytes(pieces, own, budget)).toEqual(packs);
  });

  test("keeps every piece in its order and stays within the budget", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50)), fc.integer({ min: 50, max: 200 }), (pieces, budget) => {
        const packs = packByBytes(pieces, own, budget);
        expect(packs.flat()).toEqual(pieces);
        for (const pack of packs) {
          expect(pack.reduce((sum, piece) => sum + piece, 0)).toBeLessThanOrEqual(budget);
        }
      }),
    );
  });
});

describe("cutting rows", () => {
  test("covers all rows once", () => {
    expect(cutRows(7, 3)).toEqual([
      { first: 0, rows: 3 },
      { first: 3, rows: 3 },
      { first: 6, rows: 1 },
    ]);
  });

  test("never makes a block without rows", () => {
    expect(cutRows(2, 0.2)).toEqual([
      { first: 0, rows: 1 },
      { first: 1, rows: 1 },
    ]);
  });
});
