import { describe, expect, test } from "@jest/globals";

import type { SheetPicture } from "#embedded-host/sheet-picture";
import { lineAt, measureGrid, sizeOf, spanInSight, startOf } from "#workbench/grid/geometry.ts";

const picture = {
  rows: 10,
  columns: 5,
  defaultColumnWidth: 64,
  defaultRowHeight: 20,
  columnWidths: [
    { index: 1, size: 100 },
    { index: 2, size: 0 },
  ],
  rowHeights: [{ index: 0, size: 30 }],
} as unknown as SheetPicture; // the members that measuring reads

const corner = { row: 0, column: 0 };
const { columns, rows } = measureGrid(picture, corner);

describe("where the lines of a sheet are", () => {
  test("each line begins where the one before ends, hidden ones have no size", () => {
    expect([0, 1, 2, 3, 4].map((column) => startOf(columns, column))).toEqual([
      0, 64, 164, 164, 228,
    ]);
    expect(sizeOf(columns, 2)).toBe(0);
    expect(sizeOf(columns, 0, 4)).toBe(228);
    expect(startOf(rows, 2)).toBe(50);
  });

  test.each([
    [0, 0, "the first pixel"],
    [63, 0, "the last pixel of a line belongs to it"],
    [64, 1, "the next one does not"],
    [164, 3, "a hidden line is never hit"],
    [-5, 0, "before the sheet"],
    [10_000_000, columns.count - 1, "beyond the sheet"],
  ])("pixel %d is in column %d: %s", (position, column) => {
    expect(lineAt(columns, position)).toBe(column);
  });

  test("a sheet goes on beyond what is used and what is selected, but not beyond Excel's limits", () => {
    const far = measureGrid(picture, { row: 5000, column: 300 });
    expect(far.rows.count).toBeGreaterThan(5050);
    expect(far.columns.count).toBeGreaterThan(310);
    expect(measureGrid(picture, { row: 0, column: 16_383 }).columns.count).toBe(16_384);
  });

  test("lines in sight have some more around them, frozen ones left out", () => {
    const span = spanInSight(rows, 1000, 1400, 1);
    expect(span.from).toBeLessThanOrEqual(lineAt(rows, 1000));
    expect(span.to).toBeGreaterThan(lineAt(rows, 1400));
    expect(spanInSight(rows, 0, 100, 3).from).toBe(3);
  });
});
