import {
  columnLetters,
  intersects,
  MAXIMUM_COLUMNS,
  MAXIMUM_ROWS,
  parseArea,
  withoutArea,
} from "../model/address";
import { tokenizeFormula, type FormulaToken } from "../formulas/formula-tokens";
import type { Area, CellShift } from "../model/workbook-file";

type Interval = { readonly start: number; readonly length: number };

/**
 * Where an area lies after cells were inserted or deleted: areas within the band that moves are
 * moved, widened or shortened; undefined where nothing is left of one. Others stay.
 */
export function shiftArea(area: Area, shift: CellShift): Area | undefined {
  if (shift.kind === "move") return movedAway(area, shift);
  const { axis } = shift;
  const across = axis === "rows" ? span(area, "columns") : span(area, "rows");
  const band = axis === "rows" ? span(shift.area, "columns") : span(shift.area, "rows");
  if (across.start < band.start || across.start + across.length > band.start + band.length)
    return area;
  const along = moved(span(area, axis), shift);
  if (along === undefined) return undefined;
  return axis === "rows"
    ? { ...area, row: along.start, rows: along.length }
    : { ...area, column: along.start, columns: along.length };
}

/** Only what lies in the moved cells as a whole goes with them; what lies under their new place goes. */
function movedAway(area: Area, shift: CellShift): Area | undefined {
  if (isWithin(area, shift.area)) return moveBy(area, shift);
  return isWithin(area, moveBy(shift.area, shift)) ? undefined : area;
}

function moveBy(area: Area, { by = { rows: 0, columns: 0 } }: CellShift): Area {
  return { ...area, row: area.row + by.rows, column: area.column + by.columns };
}

function isWithin(inner: Area, outer: Area): boolean {
  return withoutArea(inner, outer).length === 0;
}

function span(area: Area, axis: "rows" | "columns"): Interval {
  return axis === "rows"
    ? { start: area.row, length: area.rows }
    : { start: area.column, length: area.columns };
}

function moved(interval: Interval, shift: CellShift): Interval | undefined {
  const limit = shift.axis === "rows" ? MAXIMUM_ROWS : MAXIMUM_COLUMNS;
  // Whole columns stay whole columns.
  if (interval.start === 0 && interval.length === limit) return interval;
  const { start: at, length: count } = span(shift.area, shift.axis);
  const end = interval.start + interval.length;
  const start = movedEdge(interval.start, at, count, shift.kind);
  const last = Math.min(
    limit,
    movedEdge(end, shift.kind === "insert" ? at + 1 : at, count, shift.kind),
  );
  return last > start ? { start, length: last - start } : undefined;
}

function movedEdge(edge: number, at: number, count: number, kind: CellShift["kind"]): number {
  if (kind === "insert") return edge >= at ? edge + count : edge;
  return edge >= at + count ? edge - count : Math.min(edge, at);
}

/** True where a cell is one of those that are moved or deleted. */
export function isInBand(row: number, column: number, shift: CellShift): boolean {
  const { area, axis } = shift;
  if (shift.kind === "move") {
    const cell = { row, column, rows: 1, columns: 1 };
    return isWithin(cell, area) || isWithin(cell, moveBy(area, shift));
  }
  return axis === "rows"
    ? row >= area.row && column >= area.column && column < area.column + area.columns
    : column >= area.column && row >= area.row && row < area.row + area.rows;
}

/** The same shift for rows or columns as a whole. */
export function wholeBand(shift: CellShift): CellShift {
  const { area, axis } = shift;
  return axis === "rows"
    ? { ...shift, area: { ...area, column: 0, columns: MAXIMUM_COLUMNS } }
    : { ...shift, area: { ...area, row: 0, rows: MAXIMUM_ROWS } };
}

/** Lists of areas as rules have them: where only a part of one moves, it is cut in pieces. */
export function shiftAreas(areas: readonly Area[], shift: CellShift): Area[] {
  return areas.flatMap((area) =>
    piecesOf(area, shift).flatMap((each) => shiftArea(each, shift) ?? []),
  );
}

function piecesOf(area: Area, shift: CellShift): readonly Area[] {
  if (shift.kind === "move") {
    const kept = withoutArea(area, shift.area).flatMap((each) =>
      withoutArea(each, moveBy(shift.area, shift)),
    );
    return [...kept, ...common(area, shift.area)];
  }
  const { area: cells, axis } = shift;
  const moving =
    axis === "rows"
      ? { ...cells, rows: MAXIMUM_ROWS - cells.row }
      : { ...cells, columns: MAXIMUM_COLUMNS - cells.column };
  if (!intersects(area, moving)) return [area];
  const band =
    axis === "rows"
      ? { ...moving, row: 0, rows: MAXIMUM_ROWS }
      : { ...moving, column: 0, columns: MAXIMUM_COLUMNS };
  return [...withoutArea(area, band), ...common(area, band)];
}

function common(one: Area, other: Area): readonly Area[] {
  const row = Math.max(one.row, other.row);
  const column = Math.max(one.column, other.column);
  const rows = Math.min(one.row + one.rows, other.row + other.rows) - row;
  const columns = Math.min(one.column + one.columns, other.column + other.columns) - column;
  return rows > 0 && columns > 0 ? [{ row, column, rows, columns }] : [];
}

export type FormulaShift = {
  readonly shift: CellShift;
  /** The sheet whose cells move. */
  readonly sheet: string;
  /** True for formulas on that sheet, whose plain references mean it. */
  readonly onSheet: boolean;
};

/** A formula after cells were inserted or deleted; references to deleted cells become `#REF!`. */
export function shiftReferences(formula: string, change: FormulaShift): string {
  const tokens = tokenizeFormula(formula);
  let text = "";
  for (let index = 0; index < tokens.length;) {
    const token = tokens[index];
    if (token?.kind !== "reference") {
      text += token?.text ?? "";
      index += 1;
      continue;
    }
    const last = tokens[index + 2];
    const isArea = tokens[index + 1]?.text === ":" && last?.kind === "reference";
    const pieces = isArea ? [token.text, last.text] : token.text.split(":");
    text += concerns(tokens, index, change)
      ? shiftedReference(pieces, change.shift)
      : pieces.join(":");
    index += isArea ? 3 : 1;
  }
  return text;
}

/** Whether the reference at this place means the sheet whose cells move. */
function concerns(
  tokens: readonly FormulaToken[],
  index: number,
  { sheet, onSheet }: FormulaShift,
): boolean {
  if (tokens[index - 1]?.text !== "!") return onSheet;
  const before = tokens[index - 2];
  return (
    before?.kind === "sheet" &&
    before.sheets.length === 1 &&
    before.sheets[0]?.toLowerCase() === sheet.toLowerCase()
  );
}

function shiftedReference(pieces: readonly string[], shift: CellShift): string {
  const text = pieces.join(":");
  const area = parseArea(text);
  if (area === undefined) return text;
  const after = shiftArea(area, shift);
  if (after === undefined) return "#REF!";
  if (after === area) return text;
  const [first = "", last] = pieces;
  const corner = (piece: string, row: number, column: number): string =>
    piece.replaceAll(/(\$?)(?:([A-Za-z]+)|(\d+))/g, (_, fixed: string, letters?: string) =>
      letters === undefined ? `${fixed}${row + 1}` : `${fixed}${columnLetters(column)}`,
    );
  const start = corner(first, after.row, after.column);
  return last === undefined
    ? start
    : `${start}:${corner(last, after.row + after.rows - 1, after.column + after.columns - 1)}`;
}
