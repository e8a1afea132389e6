import type { CellRange } from "../workbook/address";
import type { CellStates } from "../workbook/cell-states";
import { noteHidden, noteMerged, noteOverwritten } from "./cell-state-rules";
import { coversRow, stateTable } from "./cell-state-table";
import { toGridRange } from "./grid";
import type { ReadTab } from "./read-tab";
import type { Note } from "./reading-context";

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
    const found = stateTable({ grid, table, rows, note }, states);
    noteMerged(found);
    noteHidden(found);
    noteOverwritten(found);
  }
  noteHiddenFacts(read, states.shown, note);
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
