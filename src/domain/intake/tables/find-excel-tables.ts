import { sections } from "../../project/sections";
import { buildTable } from "./build-table";
import { splitLog, typeColumnOf } from "./combined-log";
import { isBlank, toGridRange } from "../cells/grid";
import type { HeaderCell } from "../scanning/header-cells";
import { priorsLater, recogniseHeader } from "../headers/recognise-header";
import type { SectionPriors } from "../headers/score-section";
import type { Search } from "../scanning/search";
import { lastBodyRow } from "./table-extent";
import { trackerHeader } from "./tracker-exports";
import { withUnits } from "../headers/unit-row";
import type { Box, FoundTable } from "../scanning/table-shape";

const ownTablePrior = 10;
/** Sections of the template's tables by their stem. */
const ownPriors: ReadonlyMap<string, () => SectionPriors> = new Map(
  sections.map((section) => {
    const priors = new Map([[section.key, ownTablePrior]]);
    return [section.table.toLowerCase(), () => priors];
  }),
);

/** The name of a table without its number: `tblmilestones` of `tblMilestones_3`. */
function stemOf(name: string): string {
  const line = name.lastIndexOf("_");
  const numbered = line !== -1 && line < name.length - 1 && isNumber(name, line + 1);
  return (numbered ? name.slice(0, line) : name).toLowerCase();
}

function isNumber(text: string, from: number): boolean {
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code < 48 || code > 57) return false;
  }
  return true;
}

/** Takes the cells of a table, and what was recognised there: nothing where it could be two things. */
export type Take = (box: Box, ...tables: readonly FoundTable[]) => void;

/** Takes the Excel tables of a tab, each with its section, as a log or as a register. */
export function findExcelTables(search: Search, take: Take): void {
  const { grid, lexicon, vocabularies } = search;
  for (const table of grid.tab.tables) {
    const range = toGridRange(grid, table.range);
    if (range.row < 0 || range.column < 0) continue;
    const right = range.column + range.columns - 1;
    const bottom = Math.min(range.row + range.rows, grid.rows) - 1;
    const body = { row: range.row + 1, left: range.column, right };
    // A table of headers alone, as other programs leave it, has its rows below it.
    const last = bottom > range.row ? bottom : lastBodyRow(grid, lexicon, body);
    const box = { top: range.row, left: range.column, bottom: Math.max(bottom, last), right };
    const stem = stemOf(table.name);
    const cells = tableHeader(search, box, stem);
    const type = typeColumnOf(search, { row: box.top, cells });
    if (type !== undefined) {
      take(box, ...splitLog(search, { row: box.top, cells }, { type, box }));
      continue;
    }
    const priors =
      ownPriors.get(stem) ??
      priorsLater(grid, lexicon, { row: box.top, left: box.left, right: box.right });
    const at = { grid, lexicon, row: box.top, cells, priors, vocabularies, storeys: 1 };
    const header = trackerHeader(at) ?? recogniseHeader(at);
    if (header === undefined) continue;
    const built = buildTable(search, { header: withUnits(search, header), box });
    if (built !== undefined) take(box, built);
  }
}

/** The texts of a table's header row; tables of one name mostly have the same. */
function tableHeader(search: Search, box: Box, stem: string): readonly HeaderCell[] {
  const held = search.headers.ofTable(stem);
  if (held !== undefined && isHeaderAt(search, box, held)) return held;
  const cells = textCells(search, box);
  search.headers.keepForTable(stem, cells);
  return cells;
}

function isHeaderAt(search: Search, box: Box, cells: readonly HeaderCell[]): boolean {
  let next = 0;
  for (let column = box.left; column <= box.right; column += 1) {
    const cell = search.grid.at(box.top, column);
    if (cells[next]?.column === column) {
      if (cells[next]?.text !== cell) return false;
      next += 1;
    } else if (!isBlank(cell)) return false;
  }
  return next === cells.length;
}

function textCells(search: Search, { top: row, left, right }: Box): readonly HeaderCell[] {
  const cells: HeaderCell[] = [];
  for (let column = left; column <= right; column += 1) {
    const cell = search.grid.at(row, column);
    if (typeof cell === "string" && !isBlank(cell)) {
      cells.push({ column, text: cell, meaning: search.lexicon.meaning(cell) });
    }
  }
  return search.headers.same(cells);
}
