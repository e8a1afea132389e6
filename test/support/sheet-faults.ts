import { cellAddress, rangeAddress } from "#domain/workbook/address";
import type { CellRange } from "#domain/workbook/address";
import type { CellFormat, PagePlan, SheetPlan } from "#domain/workbook/sheet-plan";
import { showNumber } from "#application/sheets/show-number";
import { columnPixels, linePoints, textPixels, wrappedLines } from "#application/sheets/text-width";

/** What would look wrong on a sheet: clipped text, ####, charts over cells or beyond the print area. */
export function sheetFaults(plan: SheetPlan): readonly string[] {
  return [...textFaults(plan), ...chartFaults(plan), ...mergeFaults(plan)];
}

function textFaults(plan: SheetPlan): readonly string[] {
  const looks = looksOf(plan);
  const merges = new Map(plan.merges.map((range) => [cellAddress(range.row, range.column), range]));
  return plan.cells.flatMap((row, r) =>
    row.flatMap((value, c) => {
      if (value === undefined || value === "" || typeof value === "boolean") return [];
      const format = looks[r]?.[c] ?? {};
      const place = merges.get(cellAddress(r, c)) ?? { row: r, column: c, rows: 1, columns: 1 };
      const fault =
        typeof value === "number"
          ? numberFault(plan, place, value, format)
          : textFault(plan, place, value, format);
      return fault === undefined ? [] : [`${plan.name}!${cellAddress(r, c)} ${fault}`];
    }),
  );
}

function numberFault(
  plan: SheetPlan,
  place: CellRange,
  value: number,
  format: CellFormat,
): string | undefined {
  const text = showNumber(value, format.numberFormat ?? "General");
  const room = roomOf(plan, place, format);
  return widthOf(text, format) > room ? `shows #### instead of ${text}` : undefined;
}

function textFault(
  plan: SheetPlan,
  place: CellRange,
  text: string,
  format: CellFormat,
): string | undefined {
  const look = { size: format.fontSize ?? 11, bold: format.bold === true };
  if (format.wrap === true) {
    const lines = wrappedLines(text, look, roomOf(plan, place, format));
    const needed = lines * linePoints(look);
    const height = heightOf(plan, place);
    return needed > height + 1 ? `is cut: needs ${String(needed)} of ${String(height)}` : undefined;
  }
  if (linePoints(look) > heightOf(plan, place) + 3) return "is higher than its row";
  const room = roomOf(plan, place, format) + freeBeside(plan, place, format);
  return widthOf(text, format) > room ? `is clipped: ${text}` : undefined;
}

/** Pixels of empty cells that text may run over: to the right, or to the left where it is right-aligned. */
function freeBeside(plan: SheetPlan, place: CellRange, format: CellFormat): number {
  if (format.horizontal === "center") return 0;
  const step = format.horizontal === "right" ? -1 : 1;
  let free = 0;
  let column = step === 1 ? place.column + place.columns : place.column - 1;
  for (; column >= 0 && column < plan.columnWidths.length; column += step) {
    const value = plan.cells[place.row]?.[column];
    if ((value !== undefined && value !== "") || inMerge(plan, place.row, column)) return free;
    free += Math.floor((plan.columnWidths[column] ?? 0) * 7);
  }
  return step === 1 ? Number.POSITIVE_INFINITY : free;
}

function inMerge(plan: SheetPlan, row: number, column: number): boolean {
  return mergedCells(plan).has(cellAddress(row, column));
}

const mergedByPlan = new WeakMap<SheetPlan, ReadonlySet<string>>();

/** Addresses of all merged cells of a plan; large sheets ask thousands of times. */
function mergedCells(plan: SheetPlan): ReadonlySet<string> {
  const known = mergedByPlan.get(plan);
  if (known !== undefined) return known;
  const cells = new Set<string>();
  for (const { row, column, rows, columns } of plan.merges) {
    for (let r = row; r < row + rows; r += 1) {
      for (let c = column; c < column + columns; c += 1) cells.add(cellAddress(r, c));
    }
  }
  mergedByPlan.set(plan, cells);
  return cells;
}

function covers(range: CellRange, row: number, column: number): boolean {
  return (
    row >= range.row &&
    row < range.row + range.rows &&
    column >= range.column &&
    column < range.column + range.columns
  );
}

function roomOf(plan: SheetPlan, place: CellRange, format: CellFormat): number {
  const widths = plan.columnWidths.slice(place.column, place.column + place.columns);
  const wide = columnPixels(widths.reduce((sum, width) => sum + width, 0));
  // Of merged columns each brings its own padding.
  return wide + 5 * (widths.length - 1) - 9 * (format.indent ?? 0);
}

function widthOf(text: string, format: CellFormat): number {
  return textPixels(text, { size: format.fontSize ?? 11, bold: format.bold === true });
}

function heightOf(plan: SheetPlan, place: CellRange): number {
  const heights = rowPoints(plan);
  return heights.slice(place.row, place.row + place.rows).reduce((sum, height) => sum + height, 0);
}

const pointsByPlan = new WeakMap<SheetPlan, readonly number[]>();

function rowPoints(plan: SheetPlan): readonly number[] {
  const known = pointsByPlan.get(plan);
  if (known !== undefined) return known;
  const points = plan.rowHeights.flatMap((run) =>
    Array.from({ length: run.rows }, () => run.points),
  );
  pointsByPlan.set(plan, points);
  return points;
}

function printAreas({ printArea, furtherAreas = [] }: PagePlan): readonly CellRange[] {
  return [printArea, ...furtherAreas];
}

function chartFaults(plan: SheetPlan): readonly string[] {
  return plan.charts.flatMap((chart, index) => {
    const faults: string[] = [];
    const areas = plan.page === undefined ? [] : printAreas(plan.page);
    const area = areas.find((one) => covers(one, chart.at.row, chart.at.column));
    const last = {
      row: chart.at.row + chart.at.rows - 1,
      column: chart.at.column + chart.at.columns - 1,
    };
    if (area === undefined) faults.push("begins outside the print area");
    else if (!covers(area, last.row, last.column)) faults.push("ends outside the print area");
    for (let row = chart.at.row; row <= last.row; row += 1) {
      for (let column = chart.at.column; column <= last.column; column += 1) {
        if (plan.cells[row]?.[column] !== undefined)
          faults.push(`covers ${cellAddress(row, column)}`);
      }
    }
    for (const other of plan.charts.slice(index + 1)) {
      if (overlap(chart.at, other.at)) faults.push(`covers the chart ${other.name}`);
    }
    if (chart.categories.rows > 30) faults.push("has more than 30 categories");
    return faults.map((fault) => `${plan.name}: chart ${chart.name} ${fault}`);
  });
}

function mergeFaults(plan: SheetPlan): readonly string[] {
  return plan.merges.flatMap((range, index) =>
    plan.merges
      .slice(index + 1)
      .filter((other) => overlap(range, other))
      .map((other) => `${plan.name}: ${rangeAddress(range)} and ${rangeAddress(other)} overlap`),
  );
}

function overlap(a: CellRange, b: CellRange): boolean {
  return (
    a.row < b.row + b.rows &&
    b.row < a.row + a.rows &&
    a.column < b.column + b.columns &&
    b.column < a.column + a.columns
  );
}

/** The look of every cell, all blocks laid over each other. */
function looksOf(plan: SheetPlan): readonly (readonly CellFormat[])[] {
  const looks: CellFormat[][] = plan.cells.map(() => plan.columnWidths.map(() => ({})));
  for (const { ranges, format } of plan.formats) {
    for (const range of ranges) {
      for (let row = range.row; row < range.row + range.rows; row += 1) {
        for (let column = range.column; column < range.column + range.columns; column += 1) {
          const line = looks[row];
          if (line !== undefined) line[column] = { ...line[column], ...format };
        }
      }
    }
  }
  return looks;
}
