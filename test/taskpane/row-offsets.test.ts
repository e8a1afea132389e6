import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";

import { rowsInSight, rowStarts, scrollToRow } from "#taskpane/state/row-offsets.ts";

const lists = fc
  .array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 400 })
  .chain((heights) => {
    const total = heights.reduce((sum, height) => sum + height, 0);
    return fc.record({
      heights: fc.constant(heights),
      top: fc.integer({ min: 0, max: total }),
      height: fc.integer({ min: 1, max: 700 }),
      row: fc.integer({ min: 0, max: heights.length - 1 }),
    });
  });

describe("the rows of a long list", () => {
  test("are drawn where any pixel of them is in sight, and never many more", () => {
    fc.assert(
      fc.property(lists, ({ heights, top, height }) => {
        const starts = rowStarts(heights.length, (row) => heights[row] ?? 0);
        const { first, last } = rowsInSight(starts, { top, height });
        const seen = heights.flatMap((_, row) =>
          (starts[row + 1] ?? 0) > top && (starts[row] ?? 0) < top + height ? [row] : [],
        );
        expect(seen.every((row) => row >= first && row < last)).toBe(true);
        expect(last - first).toBeLessThanOrEqual(seen.length + 18);
      }),
    );
  });

  test("are scrolled to no further than needed", () => {
    fc.assert(
      fc.property(lists, ({ heights, top, row }) => {
        const starts = rowStarts(heights.length, (at) => heights[at] ?? 0);
        const scrolled = scrollToRow(starts, row, { top, height: 100 });
        expect(scrolled).toBeLessThanOrEqual(starts[row] ?? 0);
        expect(scrolled + 100).toBeGreaterThanOrEqual(starts[row + 1] ?? 0);
        const wasSeen = (starts[row] ?? 0) >= top && (starts[row + 1] ?? 0) <= top + 100;
        expect(wasSeen && scrolled !== top).toBe(false);
        expect(scrollToRow(starts, row, { top: scrolled, height: 100 })).toBe(scrolled);
      }),
    );
  });
});
