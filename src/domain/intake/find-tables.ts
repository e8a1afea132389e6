import { sections } from "../project/sections";
import { isBlank, toGridRange } from "./grid";
import { segmentsOf, type HeaderCell } from "./header-cells";
import {
  priorsLater,
  recogniseHeader,
  recogniseUnderGroups,
  type HeaderRow,
  type RecognisedHeader,
} from "./recognise-header";
import type { SectionPriors } from "./score-section";
import { mostHeaderRows } from "./stacked-headers";
import { splitLog, typeColumnOf, type LogHeader } from "./combined-log";
import { findPeriodsAcross } from "./find-periods-across";
import { buildTable } from "./build-table";
import { findAllocations } from "./find-allocations";
import type { Search } from "./search";
import {
  fewestColumns,
  fewestFacts,
  freeRow,
  freeRows,
  mayHeadTable,
  type FreeRow,
} from "./free-rows";
import { filledUnder, isFactBlock, lastBodyRow } from "./table-extent";
import { boxesAcross, fillsRow, rowsFree, type Box, type FoundTable } from "./table-shape";

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

export type FoundTables = {
  readonly tables: readonly FoundTable[];
  /** What stands outside the Excel tables among them. */
  readonly free: readonly FreeRow[];
};

/** Tables of a tab, each with its section or as a register: Excel tables first, then header rows anywhere. */
export function findTables(search: Search): FoundTables {
  const found: FoundTable[] = [];
  const taken: Box[] = [];
  const take = (box: Box, ...tables: readonly FoundTable[]): void => {
    taken.push(box);
    found.push(...tables);
  };
  findExcelTables(search, take);
  const boxes = found.map(({ box }) => box);
  const free = freeRows(search.grid, search.lexicon, boxes);
  for (const row of free) findInRow(search, row, { taken, take });
  if (!found.some((table) => table.kind === "section" && table.section === "costPeriods")) {
    for (const across of findPeriodsAcross(search, taken)) take(across.box, across);
  }
  found.sort((a, b) => a.box.top - b.box.top || a.box.left - b.box.left);
  return { tables: found, free };
}

/** Takes the cells of a table, and what was recognised there: nothing where it could be two things. */
type Take = (box: Box, ...tables: readonly FoundTable[]) => void;

function findExcelTables(search: Search, take: Take): void {
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
    const header = recogniseHeader(at);
    if (header === undefined) continue;
    const built = buildTable(search, { header, box });
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

function findInRow(
  search: Search,
  outsideExcel: FreeRow,
  state: { readonly taken: readonly Box[]; readonly take: Take },
): void {
  const { grid, lexicon } = search;
  const { row } = outsideExcel;
  const boxes = boxesAcross(state.taken, row);
  if (fillsRow(boxes, grid)) return;
  const free = boxes.length === 0 ? outsideExcel : freeRow(grid, lexicon, { row, boxes });
  if (!mayHeadTable(free)) return;
  const { texts: cells, amounts } = free;
  const allocations = free.people ? findAllocations(search, row, { cells, boxes }) : undefined;
  if (allocations !== undefined) state.take(allocations.box, allocations);
  if (allocations !== undefined || free.known < 2) return;
  const isFilled = (column: number): boolean => filledUnder(grid, { row, column });
  const wide = segmentsOf(cells, isFilled).filter((segment) => segment.length > 1);
  const segments = free.types
    ? wide.filter((segment) => !takeLog(search, { row, cells: segment }, state.take))
    : wide;
  const mayBeWhole = cells.length > 2 && amounts === 0 && segments.length === wide.length;
  const storeys = rowsFree(state.taken, row, mostHeaderRows);
  for (const header of headersIn(search, row, { cells, segments, mayBeWhole, storeys })) {
    takeTable(search, header, state.take);
  }
}

/** The headers of a row: of its parts between blank columns, or of the row as a whole where that says more. */
function headersIn(
  search: Search,
  row: number,
  given: {
    readonly cells: readonly HeaderCell[];
    readonly segments: readonly (readonly HeaderCell[])[];
    readonly mayBeWhole: boolean;
    readonly storeys: number;
  },
): readonly Placed[] {
  const found = given.segments.map((segment) => recogniseAt(search, row, segment, given.storeys));
  const parts = found.filter((part) => part !== undefined);
  const whole =
    given.mayBeWhole && parts.length < 2
      ? recogniseAt(search, row, given.cells, given.storeys)
      : undefined;
  return whole === undefined || saysMore(found, whole) ? parts : [whole];
}

/** Takes a combined log, where these are its headers. */
function takeLog(search: Search, header: LogHeader, take: Take): boolean {
  const type = typeColumnOf(search, header);
  if (type === undefined) return false;
  const left = header.cells[0]?.column ?? 0;
  const right = header.cells.at(-1)?.column ?? 0;
  const start = { row: header.row + 1, left, right };
  const bottom = lastBodyRow(search.grid, search.lexicon, start);
  const box = { top: header.row, left, bottom, right };
  take(box, ...splitLog(search, header, { type, box }));
  return true;
}

type Placed = {
  readonly header: RecognisedHeader;
  readonly left: number;
  readonly right: number;
  readonly row: number;
};

function size(placed: Placed | undefined): number {
  if (placed === undefined || placed.header.kind === "unclear") return 0;
  return placed.header.score.columns.length;
}

/** Whether the parts of a header row are more columns than the row as a whole, or as many that say as much. */
function saysMore(parts: readonly (Placed | undefined)[], whole: Placed): boolean {
  const [part, ...others] = parts.filter((one) => one !== undefined);
  if (others.length > 0 || size(part) > size(whole)) return true;
  return size(part) === size(whole) && strength(part) >= strength(whole);
}

function strength(placed: Placed | undefined): number {
  return placed === undefined || placed.header.kind === "unclear" ? 0 : placed.header.score.score;
}

/** Two headers of columns, or the four facts of a register: cheap to ask of every row. */
function mayHead(cells: readonly HeaderCell[]): boolean {
  let columns = 0;
  let facts = 0;
  for (const { meaning } of cells) {
    if (meaning === undefined) continue;
    if (meaning.columns.length > 0) columns += 1;
    if (meaning.facts.length > 0) facts += 1;
    if (columns >= fewestColumns || facts >= fewestFacts) return true;
  }
  return false;
}

function recogniseAt(
  search: Search,
  row: number,
  cells: readonly HeaderCell[],
  storeys: number,
): Placed | undefined {
  const left = cells[0]?.column ?? 0;
  const right = cells.at(-1)?.column ?? 0;
  const { grid, lexicon, vocabularies } = search;
  if (!mayHead(cells)) return undefined;
  const priors = priorsLater(grid, lexicon, { row, left, right });
  const known = search.headers.same(cells);
  const at = { grid, lexicon, row, cells: known, priors, vocabularies, storeys };
  const header = recogniseHeader(at);
  // A header that was found stacked over the rows below it has its groups already.
  const alone = header === undefined || header.headerRow === row;
  const grouped = alone ? recogniseUnderGroups(grouping(at), header) : undefined;
  if (grouped !== undefined) return { header: grouped, left, right, row: row - 1 };
  return header === undefined ? undefined : { header, left, right, row };
}

/** Titles of a header with groups stand above the groups. */
function grouping(at: HeaderRow): HeaderRow {
  const { grid, lexicon, row, cells } = at;
  const left = cells[0]?.column ?? 0;
  const right = cells.at(-1)?.column ?? 0;
  return { ...at, priors: priorsLater(grid, lexicon, { row: row - 1, left, right }) };
}

function takeTable(search: Search, placed: Placed, take: Take): void {
  const { header, left } = placed;
  const last =
    header.kind === "unclear" ? placed.right : (header.cells.at(-1)?.column ?? placed.right);
  const right = Math.max(placed.right, last);
  const bottom = lastBodyRow(search.grid, search.lexicon, {
    row: header.headerRow + 1,
    left,
    right,
  });
  const box = { top: placed.row, left, bottom: Math.max(bottom, header.headerRow), right };
  if (
    header.kind === "register" &&
    isFactBlock(search.grid, header.headerRow, { left, right, bottom })
  ) {
    return;
  }
  const built = buildTable(search, { header, box });
  if (built === undefined) take(box);
  else take(built.box, built);
}
