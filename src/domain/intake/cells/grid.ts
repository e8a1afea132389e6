import { cellAddress, type CellRange } from "../../workbook/address";
import type { RawCell, TabSnapshot } from "../../workbook/snapshot";

/**
 * The used cells of a tab by row and column counted from its used range; addresses are given back as
 * the sheet has them.
 */
export type Grid = {
  readonly tab: TabSnapshot;
  /** What says of what the tab is: its name, or the workbook's where nobody has named it. */
  readonly title: string;
  readonly rows: number;
  readonly columns: number;
  readonly at: (row: number, column: number) => RawCell;
  readonly address: (row: number, column: number) => string;
};

/** Every field carries an address and all tabs use the same ones, so those of the usual cells are made once. */
const keptRows = 2048;
const keptColumns = 64;
const addresses: (string | undefined)[][] = Array.from({ length: keptRows }, () => []);
const noCells: readonly RawCell[] = [];

/** Names Excel gives to new sheets, in the languages of most workbooks. */
const unnamed = /^(?:sheet|tabelle|blatt|feuil|hoja|foglio|planilha) ?\d*$/i;
const fileEnding = /\.[a-z]{3,4}$/i;

export function gridOf(tab: TabSnapshot, workbook = ""): Grid {
  const top = tab.used?.row ?? 0;
  const left = tab.used?.column ?? 0;
  let columns = 0;
  for (const row of tab.values) columns = Math.max(columns, row.length);
  return {
    tab,
    title: unnamed.test(tab.name) ? fileTitle(workbook) : tab.name,
    rows: tab.values.length,
    columns,
    at: (row, column) => (tab.values[row] ?? noCells)[column] ?? "",
    address: (row, column) => addressOf(top + row, left + column),
  };
}

/** The name of a workbook without its ending. */
export function fileTitle(workbook: string): string {
  return workbook.replace(fileEnding, "");
}

function addressOf(row: number, column: number): string {
  const ofRow = column < keptColumns ? addresses[row] : undefined;
  if (ofRow === undefined) return cellAddress(row, column);
  return ofRow[column] ?? (ofRow[column] = cellAddress(row, column));
}

/** The same cells with rows and columns changed places; addresses stay those of the sheet. */
export function transpose(grid: Grid): Grid {
  return {
    tab: grid.tab,
    title: grid.title,
    rows: grid.columns,
    columns: grid.rows,
    at: (row, column) => grid.at(column, row),
    address: (row, column) => grid.address(column, row),
  };
}

/** Whether a cell shows nothing: empty, or spaces only. */
export function isBlank(cell: RawCell): boolean {
  return typeof cell === "string" && (cell === "" || (cell.length < 8 && isInvisible(cell)));
}

function isInvisible(text: string): boolean {
  for (let index = 0; index < text.length; index += 1) {
    const code = text.charCodeAt(index);
    if (
      code !== 32 &&
      code !== 160 &&
      code !== 9 &&
      code !== 10 &&
      code !== 13 &&
      code !== 0x200b
    ) {
      return code === 0xfeff && text.length === 1;
    }
  }
  return true;
}

/** A rectangle of the sheet as rows and columns of the grid. */
export function toGridRange(grid: Grid, range: CellRange): CellRange {
  const { row, column, rows, columns } = range;
  const { used } = grid.tab;
  return { row: row - (used?.row ?? 0), column: column - (used?.column ?? 0), rows, columns };
}
