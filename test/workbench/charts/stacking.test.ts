import { describe, expect, test } from "@jest/globals";

import type { ChartPicture } from "#embedded-host/sheet-picture";
import { formatAxisValue } from "#workbench/charts/axis-format.ts";
import { stackBars } from "#workbench/charts/stacking.ts";
import { scaleValues } from "#workbench/charts/value-scale.ts";

function chart(
  grouping: string,
  ...series: readonly (readonly (number | undefined)[])[]
): ChartPicture {
  return {
    model: { grouping },
    series: series.map((values) => ({ name: "", categories: [], values })),
  } as unknown as ChartPicture; // the members that stacking reads
}

describe("bars of a chart", () => {
  test("stand on zero where they are side by side", () => {
    const bars = stackBars(chart("clustered", [2, 3], [5, -1]));
    expect(bars.map(({ from, to }) => [from, to])).toEqual([
      [0, 2],
      [0, 3],
      [0, 5],
      [0, -1],
    ]);
  });

  test("stand on each other where they are stacked, losses below zero", () => {
    const bars = stackBars(chart("stacked", [2], [-1], [3], [-4]));
    expect(bars.map(({ from, to }) => [from, to])).toEqual([
      [0, 2],
      [0, -1],
      [2, 5],
      [-1, -5],
    ]);
  });

  test("share the whole where they are stacked to 100 %, and keep the value of their cell", () => {
    const bars = stackBars(chart("percentStacked", [1], [3]));
    expect(bars).toEqual([
      { series: 0, category: 0, from: 0, to: 0.25, value: 1 },
      { series: 1, category: 0, from: 0.25, to: 1, value: 3 },
    ]);
  });

  test("are not drawn for blanks, nor divided by nothing", () => {
    expect(stackBars(chart("stacked", [undefined, 2]))).toHaveLength(1);
    expect(stackBars(chart("percentStacked", [0]))).toMatchObject([{ from: 0, to: 0 }]);
  });
});

const free = { minimum: undefined, maximum: undefined, step: undefined };

type Wanted = Parameters<typeof scaleValues>[1];

describe("the value axis", () => {
  test.each<[number[], Wanted, number[], string]>([
    [[3, 58.9, 77.3], free, [0, 20, 40, 60, 80], "round steps from zero"],
    [[-3, 4], free, [-4, -2, 0, 2, 4], "both sides of zero"],
    [[5], { ...free, maximum: 10, step: 5 }, [0, 5, 10], "what the chart asks for"],
    [[], free, [0, 0.2, 0.4, 0.6, 0.8, 1], "nothing to draw"],
  ])("of %j with %j is marked at %j: %s", (values, wanted, marks) => {
    const scale = scaleValues(values, wanted);
    expect(scale.marks.map((mark) => Math.round(mark * 1e6) / 1e6)).toEqual(marks);
    expect(scale.low).toBeLessThanOrEqual(Math.min(0, ...values));
    expect(scale.high).toBeGreaterThanOrEqual(Math.max(0, ...values));
  });

  test("is marked by the room between ends that are fixed", () => {
    const scale = scaleValues([71.6, 77.1], { ...free, minimum: 65 });
    expect(scale).toEqual({ low: 65, high: 80, marks: [65, 70, 75, 80] });
  });

  test.each<[number, string | undefined, boolean, string, string]>([
    [46266, "mmm yy", false, "Sep 26", "months in three letters, September too"],
    [1234.5, "#,##0", false, "1,234.5", "thousands"],
    [12, "0.0", false, "12.0", "decimals"],
    [0.25, "0%", false, "25%", "per cent"],
    [0.25, undefined, true, "25%", "shares of a whole"],
    [2_500_000, "0.0,,", false, "2.5", "each comma at the end divides by a thousand"],
  ])("writes %d in %s as %s", (value, format, percent, text) => {
    expect(formatAxisValue(value, format, percent)).toBe(text);
  });
});
