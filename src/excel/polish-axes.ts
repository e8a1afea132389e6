import { axisUnit } from "#application/sheets/axis-unit";
import { palette } from "#application/sheets/palette";
import type { CellRange } from "#domain/workbook/address";
import type {
  AxisPlan,
  ChartPlan,
  ChartSeriesPlan,
  Colour,
  PlanCell,
  SheetPlan,
} from "#domain/workbook/sheet-plan";

const look = { text: { size: 9, colour: palette.muted }, grid: palette.line } as const;

/** The axes of a chart along axes: what the plan says of them, and our look. */
export function polishAxes(target: Excel.Chart, plan: SheetPlan, chart: ChartPlan): void {
  polishValueAxis(target, plan, chart);
  polishCategoryAxis(target, chart);
  if (chart.series.some((series) => series.secondAxis === true)) polishSecondAxis(target, chart);
}

export function setChartFont(font: Excel.ChartFont, colour: Colour = look.text.colour): void {
  font.size = look.text.size;
  font.color = colour;
}

function polishValueAxis(target: Excel.Chart, plan: SheetPlan, chart: ChartPlan): void {
  const { valueAxis } = target.axes;
  const wanted = chart.valueAxis;
  valueAxis.numberFormat = wanted?.numberFormat ?? chart.valueFormat;
  // Where every bar says its figure, an axis and its lines would only say it again.
  const labelled = wanted === undefined && chart.series.every((series) => series.labels === true);
  valueAxis.visible = !labelled;
  valueAxis.majorGridlines.visible = !labelled;
  // Lengths compare only from zero on.
  const fromZero = isMeasuredFromZero(chart) && !hasNegative(plan, chart);
  if (fromZero) valueAxis.minimum = 0;
  if (labelled) return;
  const unit = ownUnit(plan, chart);
  if (unit !== undefined) valueAxis.majorUnit = unit;
  setAxis(valueAxis, wanted);
  if (wanted?.gridlines === false) valueAxis.majorGridlines.visible = false;
  else valueAxis.majorGridlines.format.line.color = look.grid;
  valueAxis.format.line.clear();
  setChartFont(valueAxis.format.font);
}

/** Bars and areas show their values as lengths; the places of lines and points need no zero. */
function isMeasuredFromZero({ kind }: ChartPlan): boolean {
  return kind !== "line" && kind !== "scatter" && kind !== "bubble";
}

function polishCategoryAxis(target: Excel.Chart, chart: ChartPlan): void {
  const { categoryAxis } = target.axes;
  const ofNumbers = chart.kind === "scatter" || chart.kind === "bubble";
  setChartFont(categoryAxis.format.font);
  categoryAxis.format.line.color = look.grid;
  categoryAxis.tickLabelPosition = "Low";
  if (chart.categoryFormat !== undefined) {
    // An axis of dates leaves out labels that have no room instead of turning them.
    if (!ofNumbers) categoryAxis.categoryType = "DateAxis";
    categoryAxis.numberFormat = chart.categoryFormat;
  }
  if (chart.reverseCategories === true) categoryAxis.reversePlotOrder = true;
  setAxis(categoryAxis, chart.categoryAxis);
  const gridlines = chart.categoryAxis?.gridlines ?? ofNumbers;
  categoryAxis.majorGridlines.visible = gridlines;
  if (gridlines) categoryAxis.majorGridlines.format.line.color = look.grid;
}

function polishSecondAxis(target: Excel.Chart, chart: ChartPlan): void {
  const axis = target.axes.getItem("Value", "Secondary");
  axis.visible = true;
  setAxis(axis, chart.secondAxis);
  axis.majorGridlines.visible = chart.secondAxis?.gridlines === true;
  axis.format.line.clear();
  setChartFont(axis.format.font);
}

function setAxis(axis: Excel.ChartAxis, wanted: AxisPlan | undefined): void {
  if (wanted === undefined) return;
  const { title, minimum, maximum, majorUnit, numberFormat } = wanted;
  if (numberFormat !== undefined) axis.numberFormat = numberFormat;
  if (minimum !== undefined) axis.minimum = minimum;
  if (maximum !== undefined) axis.maximum = maximum;
  if (majorUnit !== undefined) axis.majorUnit = majorUnit;
  if (title === undefined) return;
  axis.title.text = title;
  axis.title.format.font.bold = false;
  setChartFont(axis.title.format.font);
}

/** Steps of the value axis; undefined leaves them to Excel, as where the plan names an end. */
function ownUnit(plan: SheetPlan, chart: ChartPlan): number | undefined {
  const { minimum, maximum } = chart.valueAxis ?? {};
  const free = minimum !== undefined || maximum !== undefined || chart.kind.endsWith("100");
  if (free || chart.kind === "scatter" || chart.kind === "bubble") return undefined;
  const largest = largestValue(plan, chart);
  return largest > 0 ? axisUnit(largest) : undefined;
}

/** Of stacked bars and areas the highest stack. */
function largestValue(plan: SheetPlan, chart: ChartPlan): number {
  if (!chart.kind.includes("Stacked")) return Math.max(0, ...valuesOf(plan, chart));
  const stacks = new Map<number, number>();
  for (const series of onFirstAxis(chart))
    cellsOf(plan, series.values).forEach((value, at) => {
      if (typeof value === "number" && value > 0) stacks.set(at, (stacks.get(at) ?? 0) + value);
    });
  return Math.max(0, ...stacks.values());
}

function hasNegative(plan: SheetPlan, chart: ChartPlan): boolean {
  return valuesOf(plan, chart).some((value) => value < 0);
}

/** The values on the first axis. */
function valuesOf(plan: SheetPlan, chart: ChartPlan): readonly number[] {
  return onFirstAxis(chart).flatMap(({ values }) =>
    cellsOf(plan, values).filter((value) => typeof value === "number"),
  );
}

function onFirstAxis(chart: ChartPlan): readonly ChartSeriesPlan[] {
  return chart.series.filter((series) => series.secondAxis !== true);
}

function cellsOf(plan: SheetPlan, range: CellRange): readonly PlanCell[] {
  const { row, rows, column, columns } = range;
  return Array.from({ length: rows }, (_, down) =>
    Array.from({ length: columns }, (__, right) => plan.cells[row + down]?.[column + right]),
  ).flat();
}
