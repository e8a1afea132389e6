import type { CellRange } from "../../workbook/address";
import type { CellStates } from "../../workbook/cell-states";
import { noteHidden, noteMerged, noteOverwritten } from "./cell-state-rules";
import { coversRow, stateTable } from "./cell-state-table";
import { toGridRange } from "../cells/grid";
import type { ReadTab } from "./read-tab";
import type { Note } from "../cells/reading-context";
import type { Box } from "../scanning/table-shape";

/** Notes what the states of a tab's cells say against its tables and facts. */
export function noteCellStates(read: ReadTab, { merged, shown, formulas = [] }: CellStates): void {
  if (merged.length === 0 && shown === undefined && formulas.length === 0) return;
  const { grid } = read;
  const inGrid = (range: CellRange): CellRange => toGridRange(grid, range);
  const states: CellStates = {
    merged: merged.map(inGrid),
    shown: shown?.map(inGrid),
    formulas: formulas.map(inGrid),
  };
  const note = noteOnce(read.notes.note);
  for (const { table, rows } of [...read.sections, ...read.registers]) {
    const inside = statesIn(states, table.box);
    if (inside === undefined) continue;
    const found = stateTable({ grid, table, rows, note }, inside);
    noteMerged(found);
    noteHidden(found);
    noteOverwritten(found);
  }
  noteHiddenFacts(read, states.shown, note);
}

/** States that touch a table; undefined where none do, as with nearly every table. */
function statesIn(states: CellStates, box: Box): CellStates | undefined {
  const touches = ({ row, column, rows, columns }: CellRange): boolean =>
    row <= box.bottom && row + rows > box.top && column <= box.right && column + columns > box.left;
  const { shown } = states;
  const merged = states.merged.filter(touches);
  const formulas = (states.formulas ?? []).filter(touches);
  if (merged.length === 0 && formulas.length === 0 && shown === undefined) return undefined;
  return { merged, shown, formulas };
}

/** Tables of one combined log share their cells, so that each of them would say the same. */
function noteOnce(note: Note): Note {
  const told = new Set<string>();
  return (code, place, facts) => {
    const key = `${code} ${String(place.row)} ${String(place.column)}`;
    if (told.has(key)) return;
    told.add(key);
    note(code, place, facts);
  };
}

function noteHiddenFacts(read: ReadTab, shown: CellStates["shown"], note: Note): void {
  if (shown === undefined) return;
  const hidden = read.facts.used.filter(({ row }) => !coversRow(shown, row));
  const [first] = hidden;
  if (first === undefined) return;
  const facts = { list: "Facts of the project", records: hidden.length };
  note("HIDDEN_ROWS_COUNTED", { row: first.row, column: first.column }, facts);
}
