import type { CellRange } from "../../workbook/address";
import { coversRow, isWithin, saysMore, type StateTable } from "./cell-state-table";
import { isBlank } from "../cells/grid";

/** Merged cells that take a value from records, or from columns, which would have one of their own. */
export function noteMerged(table: StateTable): void {
  for (const area of table.merged) {
    const { row, column } = area;
    const columns = table.columns.filter((one) => isWithin(area, row, one.column));
    const [first] = columns;
    // Of merged cells only the first one holds anything.
    if (first === undefined || isBlank(table.grid.at(row, column))) continue;
    const at = { row, column };
    const facts = { range: rangeOf(table, area), field: first.header };
    const inside = table.rows.filter((record) => coversRow([area], record));
    const records = beginsInRecords(table, area) ? lostRows(table, area) : 0;
    if (records > 0) {
      table.note("MERGED_CELLS_SPLIT_RECORD", at, { ...facts, records, columns: 1 });
    } else if (columns.length > 1 && inside.some((record) => saysMore(table, record, area))) {
      const count = columns.length;
      table.note("MERGED_CELLS_SPLIT_RECORD", at, { ...facts, records: 0, columns: count });
    }
  }
}

function beginsInRecords({ rows }: StateTable, { row }: CellRange): boolean {
  return row >= (rows[0] ?? Infinity) && row <= (rows.at(-1) ?? -1);
}

/** Rows below the first of a merged area that hold something else: they have no value of their own in it. */
function lostRows(table: StateTable, area: CellRange): number {
  let lost = 0;
  for (let row = area.row + 1; row < area.row + area.rows; row += 1)
    if (saysMore(table, row, area)) lost += 1;
  return lost;
}

/** Records on rows nobody sees, hidden or filtered out, which count all the same. */
export function noteHidden(table: StateTable): void {
  const { shown, rows, columns } = table;
  if (shown === undefined) return;
  const hidden = rows.filter((row) => !coversRow(shown, row));
  const [row] = hidden;
  const [first] = columns;
  if (row === undefined || first === undefined) return;
  const facts = { list: table.title, records: hidden.length };
  table.note("HIDDEN_ROWS_COUNTED", { row, column: first.column }, facts);
}

/** From this share of calculated cells on a column is taken for a calculated one. */
const calculatedShare = 0.8;
const fewestFormulas = 3;

/** Values typed among the formulas of a calculated column. */
export function noteOverwritten(table: StateTable): void {
  const { grid, rows, formulas } = table;
  if (formulas.length === 0) return;
  for (const { column, header } of table.columns) {
    const filled = rows.filter((row) => !isBlank(grid.at(row, column)));
    const isFormula = (row: number): boolean =>
      formulas.some((area) => isWithin(area, row, column));
    // A column may begin with a typed value that its formulas go on from, or with periods already closed.
    const from = filled.findIndex(isFormula);
    if (from < 0) continue;
    const typed = filled.slice(from).filter((row) => !isFormula(row));
    const calculated = filled.length - from - typed.length;
    if (calculated < fewestFormulas) continue;
    if (calculated / (calculated + typed.length) < calculatedShare) continue;
    for (const row of typed) {
      const facts = { field: header, text: String(grid.at(row, column)), calculated };
      table.note("FORMULA_OVERWRITTEN", { row, column }, facts);
    }
  }
}

function rangeOf({ grid }: StateTable, area: CellRange): string {
  const from = grid.address(area.row, area.column);
  const to = grid.address(area.row + area.rows - 1, area.column + area.columns - 1);
  return `${from}:${to}`;
}
