import { afterEach, beforeAll, describe, expect, test } from "@jest/globals";

import type { ChartPart } from "#ooxml/model/chart-model";
import { openWorkbookFile } from "#ooxml/open";

import { openXmlErrors } from "../support/open-xml-errors";
import { printPlan } from "../support/print-plan";
import { aChartGallery, chartNames } from "./support/chart-plans";
import { applyAll, closeDesks, openDesk } from "./support/workbook";

afterEach(closeDesks);

let bytes: Uint8Array;
let charts: ReadonlyMap<string, ChartPart>;

function chartsOf(file: Uint8Array): ReadonlyMap<string, ChartPart> {
  const sheet = openWorkbookFile(file).sheets.find(({ name }) => name === "Gallery");
  return new Map((sheet?.charts ?? []).map((chart) => [chart.name, chart]));
}

beforeAll(async () => {
  const desk = openDesk();
  await applyAll(desk, [aChartGallery()]);
  bytes = desk.host.save();
  closeDesks();
  charts = chartsOf(bytes);
});

function chart(name: string): ChartPart {
  const found = charts.get(name);
  if (found === undefined) throw new Error(`no chart ${name}`);
  return found;
}

describe("a sheet with one chart of every kind", () => {
  test("is saved with all of them", () => {
    expect([...charts.keys()]).toEqual(chartNames);
  });

  test("is a workbook without errors for the Open XML SDK", async () => {
    expect(await openXmlErrors(bytes, "xlsx")).toEqual([]);
  });

  test.each(chartNames)("%s is read again whole, its series pointing at cells", (name) => {
    const { writable, series } = chart(name);
    expect(writable).toBe(true);
    expect(series.length).toBeGreaterThan(0);
    for (const { valuesRef, categoriesRef } of series) {
      expect(valuesRef).toMatch(/^Gallery!\$[B-G]\$2:\$[B-G]\$6$/);
      expect(categoriesRef).toMatch(/^Gallery!\$[AB]\$2:\$[AB]\$6$/);
    }
  });

  test("has the same charts after it was opened, changed and saved once more", () => {
    const file = openWorkbookFile(bytes);
    const sheet = file.sheets.find((each) => each.name === "Gallery");
    for (const each of sheet?.charts ?? []) sheet?.updateChart(each);
    expect([...chartsOf(file.save()).values()]).toEqual([...charts.values()]);
  });

  test.each<[string, Partial<ChartPart>]>([
    ["Clustered", { type: "bar", direction: "col", grouping: "clustered", overlap: 20 }],
    ["Stacked", { type: "bar", direction: "bar", grouping: "stacked", overlap: 100 }],
    ["Shares", { type: "bar", grouping: "percentStacked" }],
    ["Lines", { type: "line", grouping: "standard" }],
    ["Area", { type: "area", grouping: "standard" }],
    ["Stacked areas", { type: "area", grouping: "stacked" }],
    ["Doughnut", { type: "doughnut", options: { primary: { firstSliceAngle: 0, holeSize: 55 } } }],
    ["Scatter", { type: "scatter", markers: true }],
    ["Bubble", { type: "bubble" }],
  ])("%s is of its kind", (name, model) => {
    expect(chart(name)).toMatchObject(model);
  });

  test("marks of a scatter chart have no line between them", () => {
    const [points] = chart("Scatter").series;
    expect(points).toMatchObject({ marker: "diamond", categoriesRef: "Gallery!$B$2:$B$6" });
    expect(points?.line).toBeUndefined();
    expect(chart("Scatter").lines).toBeUndefined();
  });

  test("bubbles have their places, sizes and colours", () => {
    const [bubbles] = chart("Bubble").series;
    expect(bubbles).toMatchObject({
      categoriesRef: "Gallery!$B$2:$B$6",
      valuesRef: "Gallery!$D$2:$D$6",
      sizesRef: "Gallery!$E$2:$E$6",
      fill: "#C77700",
      points: [
        { index: 0, fill: "#C0392B" },
        { index: 1, fill: "#E0A100" },
        { index: 2, fill: "#2E7D32" },
      ],
    });
  });

  test("a combination has a line on an axis of its own at the right", () => {
    const { series, secondValueAxis } = chart("Combination");
    expect(series[0]).toMatchObject({ axisGroup: "primary" });
    expect(series[1]).toMatchObject({
      axisGroup: "secondary",
      shape: { type: "line" },
      marker: "square",
      line: { colour: "#C77700", weight: 2 },
    });
    expect(secondValueAxis).toMatchObject({
      visible: true,
      title: "Share",
      minimum: 0,
      maximum: 1.2,
      majorUnit: 0.4,
      numberFormat: "0%",
    });
  });

  test("the gap under the bars of a timeline is not drawn", () => {
    const { series, valueAxis, categoryAxis } = chart("Timeline");
    expect(series.map(({ name, fill }) => [name, fill])).toEqual([
      ["Start", "none"],
      ["Days", "#1B2A49"],
    ]);
    expect(series[1]?.points).toEqual([{ index: 0, fill: "#C0392B" }]);
    expect(valueAxis).toMatchObject({ minimum: 46_000, maximum: 46_200, majorUnit: 50 });
    expect(categoryAxis.reversed).toBe(true);
  });

  test("titles of axes are those of the plan", () => {
    const titles = ["Scatter", "Bubble"].map((name) => [
      chart(name).categoryAxis.title,
      chart(name).valueAxis.title,
    ]);
    expect(titles).toEqual([
      ["Plan", "Actual"],
      ["Plan", "Share"],
    ]);
  });

  test("is left alone by the next run, also after it was saved and opened", async () => {
    const desk = openDesk(bytes);
    desk.host.traffic.reset();
    const again = await applyAll(desk, [aChartGallery()]);
    expect(again.sheets).toMatchObject([{ role: "gallery", result: "unchanged" }]);
  });

  test("has its chart again after the user deleted it", async () => {
    const desk = openDesk(bytes);
    await desk.host.Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Gallery").charts.getItem("Bubble").delete();
      await context.sync();
    });
    const again = await applyAll(desk, [aChartGallery()]);
    expect(again.sheets).toMatchObject([{ result: "written" }]);
    expect(chartsOf(desk.host.save()).get("Bubble")?.series).toEqual(chart("Bubble").series);
  });

  test("prints what its charts are made of", () => {
    const printed = printPlan(aChartGallery());
    expect(printed).toContain(
      "  series D1 D2:D6 #C77700 across B2:B6 sizes E2:E6 (points #C0392B #E0A100 #2E7D32)",
    );
    expect(printed).toContain(
      "  series D1 D2:D6 #C77700 (kind line, on the second axis, marker square)",
    );
    expect(printed).toContain('  second axis title "Share", minimum 0, maximum 1.2');
    expect(printed).toContain("  with reversed");
  });
});
