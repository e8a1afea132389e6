import { segmentsOf, type HeaderCell } from "../scanning/header-cells";
import {
  priorsLater,
  recogniseHeader,
  recogniseUnderGroups,
  type HeaderRow,
  type RecognisedHeader,
} from "../headers/recognise-header";
import { mostHeaderRows } from "../headers/stacked-headers";
import { splitLog, typeColumnOf, type LogHeader } from "./combined-log";
import { findCostLines } from "./find-cost-lines";
import type { FoundFact } from "../facts/find-facts";
import { findExcelTables, type Take } from "./find-excel-tables";
import { findPeriodsAcross } from "./find-periods-across";
import { buildTable } from "./build-table";
import { findAllocations } from "./find-allocations";
import type { Search } from "../scanning/search";
import {
  fewestColumns,
  fewestFacts,
  freeRow,
  freeRows,
  mayHeadTable,
  type FreeRow,
} from "../scanning/free-rows";
import { filledUnder, isFactBlock, lastBodyRow } from "./table-extent";
import { trackerHeader } from "./tracker-exports";
import { isUnitRow, withUnits } from "../headers/unit-row";
import {
  boxesAcross,
  fillsRow,
  rowsFree,
  type Box,
  type FoundTable,
} from "../scanning/table-shape";

export type FoundTables = {
  readonly tables: readonly FoundTable[];
  /** What stands outside the Excel tables among them. */
  readonly free: readonly FreeRow[];
  /** Sums under budgets by category, which are the project's. */
  readonly totals: readonly FoundFact[];
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
  if (!found.some(isOfCosts)) {
    for (const across of findPeriodsAcross(search, taken)) take(across.box, across);
  }
  const totals = found.some(isOfCosts) ? [] : takeCostLines(search, free, { taken, take });
  found.sort((a, b) => a.box.top - b.box.top || a.box.left - b.box.left);
  return { tables: found, free, totals };
}

function isOfCosts(table: FoundTable): boolean {
  return table.kind === "section" && table.section === "costPeriods";
}

/** Budgets by category without periods, where no costs by period were found. */
function takeCostLines(
  search: Search,
  free: readonly FreeRow[],
  state: { readonly taken: readonly Box[]; readonly take: Take },
): readonly FoundFact[] {
  const totals: FoundFact[] = [];
  for (const row of free) {
    if (row.known < 2 || row.amounts > 0 || boxesAcross(state.taken, row.row).length > 0) continue;
    const lines = findCostLines(search, row);
    if (lines === undefined) continue;
    state.take(lines.table.box, lines.table);
    totals.push(...lines.totals);
  }
  return totals;
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
  if (size(part) + 1 === size(whole) && addsIdBeyond(part, whole)) return true;
  return size(part) === size(whole) && strength(part) >= strength(whole);
}

/** Ids stand at the left of their lines: what is called one beyond a blank column is the key to something. */
function addsIdBeyond(part: Placed | undefined, { header }: Placed): boolean {
  if (part === undefined || header.kind !== "section") return false;
  const id = header.score.columns.find(({ sense }) => sense.column.key === "id");
  return id !== undefined && id.cell.column > part.right;
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
  const free = storeysAbove(search, { row, left, right }, storeys);
  const at = { grid, lexicon, row, cells: known, priors, vocabularies, storeys: free };
  const tracker = trackerHeader(at);
  if (tracker !== undefined) return { header: tracker, left, right, row };
  const header = recogniseHeader(at);
  // A header that was found stacked over the rows below it has its groups already.
  const alone = header === undefined || header.headerRow === row;
  const grouped = alone ? recogniseUnderGroups(grouping(at), header) : undefined;
  if (grouped !== undefined) {
    return { header: withUnits(search, grouped), left, right, row: row - 1 };
  }
  return header && { header: withUnits(search, header), left, right, row };
}

/** How many rows a header may be stacked over: none of them a row of units, which no header goes beyond. */
function storeysAbove(
  search: Search,
  { row, left, right }: { readonly row: number; readonly left: number; readonly right: number },
  most: number,
): number {
  for (let storeys = 1; storeys < most; storeys += 1) {
    if (isUnitRow(search, { row: row + storeys, left, right })) return storeys;
  }
  return most;
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
    section: header.kind === "section" ? header.score.section : undefined,
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
