import { cellAddress, type CellRange } from "#domain/workbook/address";
import type { ChartKind, ChartPlan, ChartSeriesPlan, SheetPlan } from "#domain/workbook/sheet-plan";

import { paintSeries } from "./paint-series";
import { step, type Step } from "./sheet-steps";
import { cellsAt } from "./write-frame";

const kinds = {
  columnClustered: "ColumnClustered",
  columnStacked: "ColumnStacked",
  columnStacked100: "ColumnStacked100",
  barClustered: "BarClustered",
  barStacked: "BarStacked",
  barStacked100: "BarStacked100",
  line: "Line",
  area: "Area",
  areaStacked: "AreaStacked",
  doughnut: "Doughnut",
  scatter: "XYScatter",
  bubble: "Bubble",
} as const satisfies Record<ChartKind, Excel.ChartType | string>;

/** How many series Excel has made of each chart, by its name; known once the request was answered. */
export type SeriesCounts = Map<string, number>;

/**
 * Adds the charts over their cells. They start from the block of series names and values, so that
 * Excel binds the names to their cells; how many series it makes of the block is asked for, and
 * `seriesSteps` settles the rest.
 */
export function chartSteps(
  plan: SheetPlan,
  collectors: (() => void)[],
  counts: SeriesCounts,
): readonly Step[] {
  return plan.charts.map((chart) =>
    step(12, (sheet) => {
      const source = cellsAt(sheet, seedRange(chart));
      const added = sheet.charts.add(kinds[chart.kind], source, "Columns");
      added.name = chart.name;
      const { row, column, rows, columns } = chart.at;
      const last = cellAddress(row + rows - 1, column + columns - 1);
      added.setPosition(cellAddress(row, column), last);
      added.title.text = chart.title;
      added.series.load("count");
      collectors.push(() => counts.set(chart.name, added.series.count));
    }),
  );
}

/** Charts whose first column Excel takes for the values across, so that a block would be misread. */
function isScattered({ kind }: ChartPlan): boolean {
  return kind === "scatter" || kind === "bubble";
}

/** Whether the names stand in one row right above the values and the series side by side. */
function isBlock(chart: ChartPlan): boolean {
  const [first] = chart.series;
  return (
    !isScattered(chart) &&
    chart.series.every(
      ({ name, values }, at) =>
        first !== undefined &&
        values.columns === 1 &&
        name.row === values.row - 1 &&
        name.column === values.column &&
        values.row === first.values.row &&
        values.rows === first.values.rows &&
        values.column === first.values.column + at,
    )
  );
}

function seedRange(chart: ChartPlan): CellRange {
  const [first] = chart.series;
  if (first === undefined) return chart.categories;
  if (!isBlock(chart)) return first.values;
  return {
    row: first.name.row,
    column: first.name.column,
    rows: first.values.rows + 1,
    columns: chart.series.length,
  };
}

/** Sets every series of the charts explicitly: what Excel guesses differs between its platforms. */
export function seriesSteps(plan: SheetPlan, counts: SeriesCounts): readonly Step[] {
  return plan.charts.flatMap((chart) => {
    const made = counts.get(chart.name) ?? 0;
    const surplus = step(2 * Math.max(0, made - chart.series.length), (sheet) => {
      const { series } = sheet.charts.getItem(chart.name);
      for (let at = made - 1; at >= chart.series.length; at -= 1) series.getItemAt(at).delete();
    });
    // Where Excel took a column for categories, the names are not those of their series.
    const bound = isBlock(chart) && made === chart.series.length ? made : 0;
    const settled = chart.series.map((series, at) =>
      step(14 + 4 * (series.pointColours?.length ?? 0), (sheet) => {
        const all = sheet.charts.getItem(chart.name).series;
        const name = seriesName(plan, series);
        const target = at < made ? all.getItemAt(at) : all.add(name);
        if (at < made && at >= bound) target.name = name;
        setSources(sheet, target, chart, series);
      }),
    );
    // Kinds and axes come last: each of them moves the series into another group of the chart.
    const mixed = chart.series.map((series, at) =>
      step(4 + 4 * (series.pointColours?.length ?? 0), (sheet) => {
        const target = sheet.charts.getItem(chart.name).series.getItemAt(at);
        if (series.kind !== undefined && series.kind !== chart.kind)
          target.chartType = kinds[series.kind];
        if (series.secondAxis === true) target.axisGroup = "Secondary";
        paintSeries(target, series.kind ?? chart.kind, series);
      }),
    );
    return [...(made > chart.series.length ? [surplus] : []), ...settled, ...mixed, legend(chart)];
  });
}

function setSources(
  sheet: Excel.Worksheet,
  target: Excel.ChartSeries,
  chart: ChartPlan,
  series: ChartSeriesPlan,
): void {
  target.setValues(cellsAt(sheet, series.values));
  target.setXAxisValues(cellsAt(sheet, series.across ?? chart.categories));
  if (series.sizes !== undefined) target.setBubbleSizes(cellsAt(sheet, series.sizes));
}

function legend(chart: ChartPlan): Step {
  return step(4, (sheet) => {
    const target = sheet.charts.getItem(chart.name).legend;
    target.visible = chart.legend !== "none";
    if (chart.legend !== "none") {
      target.position = chart.legend === "right" ? "Right" : "Bottom";
      target.overlay = false;
    }
  });
}

function seriesName(plan: SheetPlan, { name }: ChartSeriesPlan): string {
  return String(plan.cells[name.row]?.[name.column] ?? "");
}
