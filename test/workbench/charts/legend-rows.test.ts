import { describe, expect, test } from "@jest/globals";

import { breakLegend } from "#workbench/charts/legend-rows.ts";

describe("the entries of a legend", () => {
  test.each([
    ["stand in one row that holds them", [40, 30, 30], 100, [[0, 1, 2]]],
    ["go on in a second row where the first is full", [40, 30, 31], 100, [[0, 1], [2]]],
    [
      "keep a row of their own where one is wider than the room",
      [20, 150, 20],
      100,
      [[0], [1], [2]],
    ],
    ["need no row where there are none", [], 100, []],
  ])("%s", (_, widths, room, rows) => {
    expect(breakLegend(widths, room)).toEqual(rows);
  });
});
