import type { CellRange } from "#domain/workbook/address";
import type { ChartPlan, PlanCell, SheetPlan } from "#domain/workbook/sheet-plan";

import { aSheetPlan } from "./plans";

/** Months with figures of several sizes: plan, actual, a share, bubble sizes and dates. */
const figures: readonly (readonly PlanCell[])[] = [
  ["Month", "Plan", "Actual", "Share", "Size", "Start", "Days"],
  [46_023, 120, 110, 0.92, 300, 46_023, 40],
  [46_054, 180, 150, 0.83, 900, 46_041, 75],
  [46_082, 240, 260, 1.08, 500, 46_072, 60],
  [46_113, 310, 280, 0.9, 150, 46_100, 90],
  [46_143, 400, 350, 0.88, 700, 46_130, 45],
];

const down = (column: number): CellRange => ({ row: 1, column, rows: 5, columns: 1 });
const head = (column: number): { readonly row: number; readonly column: number } => ({
  row: 0,
  column,
});

const plan = { name: head(1), values: down(1), colour: "#1B2A49" } as const;
const actual = { name: head(2), values: down(2), colour: "#7A8CA8" } as const;
const share = { name: head(3), values: down(3), colour: "#C77700" } as const;

type Draft = Omit<ChartPlan, "name" | "at" | "categories" | "legend" | "valueFormat">;

/** One chart of every kind a plan can ask for, with what only that kind has. */
const drafts: Readonly<Record<string, Draft>> = {
  Clustered: {
    kind: "columnClustered",
    title: "Actual stays below the plan",
    overlap: 20,
    series: [plan, actual],
  },
  Stacked: { kind: "barStacked", title: "Both together", series: [plan, actual] },
  Shares: { kind: "columnStacked100", title: "Their shares", series: [plan, actual] },
  Lines: {
    kind: "line",
    title: "The curves part in April",
    categoryFormat: "mmm",
    series: [plan, { ...actual, dashed: true, marker: "circle" }],
  },
  Area: { kind: "area", title: "The plan as an area", series: [plan] },
  "Stacked areas": { kind: "areaStacked", title: "Areas on each other", series: [plan, actual] },
  Doughnut: {
    kind: "doughnut",
    title: "May is the largest month",
    holeSize: 55,
    series: [{ ...plan, pointColours: ["#C0392B", "#E0A100", "#2E7D32", "#7A8CA8", "#1B2A49"] }],
  },
  Scatter: {
    kind: "scatter",
    title: "Actual follows the plan",
    categoryAxis: { title: "Plan", minimum: 0, maximum: 500, majorUnit: 100 },
    valueAxis: { title: "Actual", minimum: 0, maximum: 500, majorUnit: 100, numberFormat: "0" },
    series: [{ ...actual, across: down(1), marksOnly: true, marker: "diamond" }],
  },
  Bubble: {
    kind: "bubble",
    title: "The large one is behind",
    categoryAxis: { title: "Plan", minimum: 0 },
    valueAxis: { title: "Share", minimum: 0.7, maximum: 1.2, majorUnit: 0.1, gridlines: false },
    series: [
      {
        ...share,
        across: down(1),
        sizes: down(4),
        pointColours: ["#C0392B", "#E0A100", "#2E7D32"],
      },
    ],
  },
  Combination: {
    kind: "columnClustered",
    title: "Spend per month and its share of the plan",
    secondAxis: { title: "Share", minimum: 0, maximum: 1.2, majorUnit: 0.4, numberFormat: "0%" },
    series: [plan, { ...share, kind: "line", secondAxis: true, weight: 2, marker: "square" }],
  },
  Timeline: {
    kind: "barStacked",
    title: "Five stages one after the other",
    reverseCategories: true,
    gapWidth: 40,
    valueAxis: { minimum: 46_000, maximum: 46_200, majorUnit: 50, numberFormat: "d mmm" },
    series: [
      { name: head(5), values: down(5), colour: "none" },
      { name: head(6), values: down(6), colour: "#1B2A49", pointColours: ["#C0392B"] },
    ],
  },
};

export const chartNames: readonly string[] = Object.keys(drafts);

const across = 3;

/** A sheet with one chart of every kind, three in a row below the figures. */
export function aChartGallery(): SheetPlan {
  const charts = Object.entries(drafts).map(([name, draft], at): ChartPlan => ({
    name,
    at: {
      row: 8 + 16 * Math.floor(at / across),
      column: 6 * (at % across),
      rows: 15,
      columns: 6,
    },
    categories: down(0),
    legend: "bottom",
    valueFormat: "0",
    ...draft,
  }));
  return aSheetPlan({
    role: "gallery",
    name: "Gallery",
    cells: figures,
    formats: [
      { ranges: [down(0), down(5)], format: { numberFormat: "d mmm yyyy" } },
      { ranges: [down(3)], format: { numberFormat: "0%" } },
    ],
    merges: [],
    tables: [],
    charts,
    columnWidths: Array.from({ length: 18 }, () => 12),
    rowHeights: [],
    page: undefined,
  });
}
