import type { ColumnDefinition, SectionKey } from "../../project/sections";
import { columnIndex, parseRange } from "../../workbook/address";
import { isBlank, type Grid } from "../cells/grid";
import { plainWords } from "./mapped-facts";
import type { MappedRow } from "./mapped-layout";
import type { Search } from "../scanning/search";
import { lastBodyRow } from "../tables/table-extent";
import type { Box, FoundTable, SectionTable, TableColumn } from "../scanning/table-shape";

/** Where the layout map sees a column of a section. Rows and columns of the grid. */
type Seen = { readonly section: SectionKey; readonly definition: ColumnDefinition } & (
  | { readonly kind: "column"; readonly column: number }
  | { readonly kind: "header"; readonly row: number; readonly column: number }
  | { readonly kind: "cells"; readonly row: number; readonly last: number; readonly column: number }
  | { readonly kind: "words"; readonly words: string }
);

/**
 * The tables of a tab as the layout map has them: columns it names overrule those recognised in tables
 * of their section, and where no table of the section is there they make one.
 */
export function withMappedColumns(
  search: Search,
  tables: readonly FoundTable[],
  rows: readonly MappedRow[],
): readonly FoundTable[] {
  const seen = rows.flatMap((row) => seenColumn(search.grid, row) ?? []);
  let all = tables;
  for (const section of new Set(seen.map((one) => one.section))) {
    const own = seen.filter((one) => one.section === section);
    all = withSection(search, all, own);
  }
  return all;
}

function seenColumn(grid: Grid, { about, cell }: MappedRow): Seen | undefined {
  if (about.kind !== "column") return undefined;
  const { section, column: definition } = about;
  const top = grid.tab.used?.row ?? 0;
  const left = grid.tab.used?.column ?? 0;
  const range = parseRange(cell);
  if (range !== undefined) {
    const at = { row: range.row - top, column: range.column - left };
    return range.rows === 1
      ? { section, definition, kind: "header", ...at }
      : { section, definition, kind: "cells", ...at, last: at.row + range.rows - 1 };
  }
  if (/^[A-Z]{1,3}$/.test(cell)) {
    const column = columnIndex(cell) - left;
    if (column >= 0 && column < grid.columns)
      return { section, definition, kind: "column", column };
  }
  return { section, definition, kind: "words", words: plainWords(cell) };
}

function withSection(
  search: Search,
  tables: readonly FoundTable[],
  seen: readonly Seen[],
): readonly FoundTable[] {
  const placed = new Set<Seen>();
  const kept = tables.map((table) => {
    if (table.kind !== "section" || table.orientation !== "rows") return table;
    if (table.section !== seen[0]?.section) return table;
    const columns = seen.flatMap((one) => {
      const column = columnIn(search.grid, table, one);
      if (column === undefined) return [];
      placed.add(one);
      return [mappedColumn(search.grid, table.headerRow, { column, definition: one.definition })];
    });
    return columns.length === 0 ? table : overrule(table, columns);
  });
  const rest = seen.filter((one) => !placed.has(one));
  if (rest.length === 0 || placed.size > 0) return kept;
  const made = makeTable(search, rest);
  if (made === undefined) return kept;
  return [...kept.filter((table) => !overlap(table.box, made.box)), made].sort(
    (a, b) => a.box.top - b.box.top || a.box.left - b.box.left,
  );
}

/** The column of a table the map means; undefined where it means another place. */
function columnIn(grid: Grid, table: SectionTable, seen: Seen): number | undefined {
  const { box } = table;
  if (seen.kind === "words") {
    for (let column = box.left; column <= box.right; column += 1) {
      const raw = grid.at(table.headerRow, column);
      if (typeof raw === "string" && plainWords(raw) === seen.words) return column;
    }
    return undefined;
  }
  const inside = seen.column >= box.left - 1 && seen.column <= box.right + 1;
  if (seen.kind === "column") return inside ? seen.column : undefined;
  const row = seen.kind === "cells" ? seen.last : seen.row;
  return inside && seen.row <= box.bottom && row >= box.top ? seen.column : undefined;
}

type Columns = readonly TableColumn<ColumnDefinition>[];

function overrule(
  table: SectionTable & { readonly orientation: "rows" },
  columns: Columns,
): SectionTable {
  const places = new Set(columns.map(({ column }) => column));
  const keys = new Set(columns.map(({ definition }) => definition.key));
  const { box } = table;
  return {
    ...table,
    box: {
      ...box,
      left: Math.min(box.left, ...places),
      right: Math.max(box.right, ...places),
    },
    columns: [
      ...table.columns.filter(
        ({ column, definition }) => !places.has(column) && !keys.has(definition.key),
      ),
      ...columns,
    ],
    projectColumns: table.projectColumns.filter(({ column }) => !places.has(column)),
  };
}

function mappedColumn(
  grid: Grid,
  headerRow: number,
  { column, definition }: { readonly column: number; readonly definition: ColumnDefinition },
): TableColumn<ColumnDefinition> {
  const raw = headerRow < 0 ? "" : grid.at(headerRow, column);
  const header = typeof raw === "string" && raw !== "" ? raw : definition.header;
  return {
    column,
    definition,
    header,
    confidence: 1,
    hint: { unit: undefined, currency: undefined },
  };
}

/** A table where none of the section was recognised: from the cells, the headers or the columns named. */
function makeTable(search: Search, seen: readonly Seen[]): SectionTable | undefined {
  const [first] = seen;
  if (first === undefined) return undefined;
  const { grid } = search;
  const cells = seen.flatMap((one) => (one.kind === "cells" ? [one] : []));
  const columnsAt = (headerRow: number): Columns =>
    seen.flatMap((one) => {
      const column = one.kind === "words" ? headerWith(grid, headerRow, one.words) : one.column;
      return column === undefined
        ? []
        : [mappedColumn(grid, headerRow, { column, definition: one.definition })];
    });
  const headerRow =
    cells.length > 0 ? Math.min(...cells.map(({ row }) => row)) - 1 : headerRowOf(grid, seen);
  if (headerRow === undefined) return undefined;
  const columns = columnsAt(headerRow);
  if (columns.length === 0) return undefined;
  const left = Math.min(...columns.map(({ column }) => column));
  const right = Math.max(...columns.map(({ column }) => column));
  const bottom =
    cells.length > 0
      ? Math.max(...cells.map(({ last }) => last))
      : lastBodyRow(grid, search.lexicon, { row: headerRow + 1, left, right });
  return {
    kind: "section",
    orientation: "rows",
    section: first.section,
    headerRow,
    box: { top: Math.max(0, headerRow), left, bottom: Math.min(bottom, grid.rows - 1), right },
    columns,
    projectColumns: [],
    cumulative: undefined,
  };
}

/** The row of a header that is named by its cell, by its words, or by the first text over all columns named. */
function headerRowOf(grid: Grid, seen: readonly Seen[]): number | undefined {
  const named = seen.find((one) => one.kind === "header");
  if (named?.kind === "header") return named.row;
  for (let row = 0; row < grid.rows; row += 1) {
    const fits = seen.every((one) => {
      if (one.kind === "words") return headerWith(grid, row, one.words) !== undefined;
      const raw = grid.at(row, one.column);
      return typeof raw === "string" && !isBlank(raw);
    });
    if (fits) return row;
  }
  return undefined;
}

function headerWith(grid: Grid, row: number, words: string): number | undefined {
  for (let column = 0; column < grid.columns; column += 1) {
    const raw = grid.at(row, column);
    if (typeof raw === "string" && raw !== "" && plainWords(raw) === words) return column;
  }
  return undefined;
}

function overlap(one: Box, other: Box): boolean {
  return (
    one.top <= other.bottom &&
    other.top <= one.bottom &&
    one.left <= other.right &&
    other.left <= one.right
  );
}
