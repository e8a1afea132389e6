import { describe, expect, test } from "@jest/globals";

import type { ChartPicture } from "#embedded-host/sheet-picture";
import { formatAxisValue } from "#workbench/charts/axis-format.ts";
import { layersOf } from "#workbench/charts/layers.ts";
import { pointColour, seriesColour } from "#workbench/charts/series-colour.ts";
import { shareOf } from "#workbench/charts/value-scale.ts";

type Model = ChartPicture["model"];

/** Bars, an area behind them and a line on the axis at the right. */
const combined = {
  model: {
    type: "bar",
    grouping: "clustered",
    direction: "col",
    valueAxis: { maximum: 10 },
    secondValueAxis: { maximum: 1 },
    series: [
      { axisGroup: "primary", fill: "#111111" },
      { axisGroup: "secondary", shape: { type: "line", grouping: "standard" } },
      { axisGroup: "primary", shape: { type: "area", grouping: "stacked" } },
      { axisGroup: "primary", fill: "#222222" },
    ],
  },
  series: ["Plan", "Share", "Range", "Actual"].map((name) => ({
    name,
    categories: [],
    values: [1],
  })),
} as unknown as ChartPicture; // the members that layers read

describe("the layers of a chart", () => {
  test("are drawn areas first and lines last, each on its axis", () => {
    const layers = layersOf(combined).map(({ type, second, chart }) => [
      type,
      second,
      chart.series.map(({ name }) => name),
      chart.model.valueAxis.maximum,
    ]);
    expect(layers).toEqual([
      ["area", false, ["Range"], 10],
      ["bar", false, ["Plan", "Actual"], 10],
      ["line", true, ["Share"], 1],
    ]);
  });

  test("keep the colours the series have in the whole chart", () => {
    const [area] = layersOf(combined);
    expect(area?.chart.model.series[0]?.fill).toBe(seriesColour(undefined, 2));
  });
});

describe("colours of points", () => {
  const series = {
    line: { colour: "none", weight: undefined, dash: undefined },
    markerFill: "#00AA00",
    points: [{ index: 1, markerFill: "#CC0000" }],
  } as unknown as Model["series"][number]; // the members that colours are read from

  test.each([
    [0, "#00AA00"],
    [1, "#CC0000"],
  ])("point %i of marks without a line is %s", (point, colour) => {
    expect(pointColour(series, 0, point)).toBe(colour);
  });
});

describe("axes of values", () => {
  test.each([
    [46_023, "d mmm", "1 Jan"],
    [46_023, "d mmm yyyy", "1 Jan 2026"],
    [0.5, "0%", "50%"],
    [1200, "#,##0", "1,200"],
  ])("%d as %s is %s", (value, format, text) => {
    expect(formatAxisValue(value, format, false)).toBe(text);
  });

  test("values beyond the ends stop there", () => {
    const scale = { low: 100, high: 200, marks: [] };
    expect([0, 150, 300].map((value) => shareOf(scale, value))).toEqual([0, 0.5, 1]);
  });
});
