import { cellAddress, type CellRange } from "#domain/workbook/address";
import type { ChartKind, ChartPlan, ChartSeriesPlan, SheetPlan } from "#domain/workbook/sheet-plan";

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

/** Whether the names stand in one row right above the values and the series side by side. */
function isBlock(chart: ChartPlan): boolean {
  const [first] = chart.series;
  return chart.series.every(
    ({ name, values }, at) =>
      first !== undefined &&
      values.columns === 1 &&
      name.row === values.row - 1 &&
      name.column === values.column &&
      values.row === first.values.row &&
      values.rows === first.values.rows &&
      values.column === first.values.column + at,
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
    const bound = isBlock(chart) ? made : 0;
    const settled = chart.series.map((series, at) =>
      step(10, (sheet) => {
        const all = sheet.charts.getItem(chart.name).series;
        const name = seriesName(plan, series);
        const target = at < made ? all.getItemAt(at) : all.add(name);
        if (at < made && at >= bound) target.name = name;
        target.setValues(cellsAt(sheet, series.values));
        target.setXAxisValues(cellsAt(sheet, chart.categories));
        setColour(target, chart, series);
      }),
    );
    const legend = step(4, (sheet) => {
      const target = sheet.charts.getItem(chart.name).legend;
      target.visible = chart.legend !== "none";
      if (chart.legend !== "none") {
        target.position = chart.legend === "right" ? "Right" : "Bottom";
        target.overlay = false;
      }
    });
    return [...(made > chart.series.length ? [surplus] : []), ...settled, legend];
  });
}

function seriesName(plan: SheetPlan, { name }: ChartSeriesPlan): string {
  return String(plan.cells[name.row]?.[name.column] ?? "");
}

function setColour(target: Excel.ChartSeries, chart: ChartPlan, series: ChartSeriesPlan): void {
  if (chart.kind === "line") target.format.line.color = series.colour;
  else target.format.fill.setSolidColor(series.colour);
}
