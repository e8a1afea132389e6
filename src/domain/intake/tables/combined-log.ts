import { sectionDefinition, type SectionKey } from "../../project/sections";
import { visibleText } from "../../kernel/visible-text";
import { isBlank, type Grid } from "../cells/grid";
import type { HeaderCell } from "../scanning/header-cells";
import { columnsOf } from "./build-table";
import { scoreSection } from "../headers/score-section";
import type { Search } from "../scanning/search";
import { filledCells } from "./table-extent";
import type { Box, SectionTable } from "../scanning/table-shape";
import { raidSubjects, raidTypes } from "../vocabulary/raid-words";

/** Header words and the row they stand in. */
export type LogHeader = { readonly row: number; readonly cells: readonly HeaderCell[] };

/** Cells under a header that are asked whether they say what a line is. */
const cellsAsked = 40;

/**
 * The column of a combined log (RAID) that says what each line is: its header is a word for a type,
 * nearly all its cells name kinds of lines, and more than one kind. Undefined for any other table.
 */
export function typeColumnOf(search: Search, header: LogHeader): HeaderCell | undefined {
  const headers = typeHeaders(search, header.cells);
  return headers.length === 0
    ? undefined
    : headers.find((cell) => namesKinds(search, header, cell.column));
}

/** Type headers of header rows that were seen before. */
const remembered = new WeakMap<readonly HeaderCell[], readonly HeaderCell[]>();

function typeHeaders({ lexicon }: Search, cells: readonly HeaderCell[]): readonly HeaderCell[] {
  const known = remembered.get(cells);
  if (known !== undefined) return known;
  const found = cells.filter(({ text }) => lexicon.word(text).headsTypes);
  remembered.set(cells, found);
  return found;
}

/** A row blank under every header ends the log: what stands below it is another table's. */
function namesKinds(search: Search, { row: headerRow, cells }: LogHeader, column: number): boolean {
  const { grid } = search;
  const kinds = new Set<SectionKey>();
  let asked = 0;
  let named = 0;
  for (let row = headerRow + 1; row < grid.rows && asked < cellsAsked; row += 1) {
    if (cells.every((other) => isBlank(grid.at(row, other.column)))) break;
    const cell = grid.at(row, column);
    if (isBlank(cell)) continue;
    asked += 1;
    const kind = kindOf(search, row, column);
    if (kind === undefined) continue;
    named += 1;
    kinds.add(kind);
  }
  return kinds.size > 1 && named * 4 >= asked * 3;
}

function kindOf({ grid, lexicon }: Search, row: number, column: number): SectionKey | undefined {
  const cell = grid.at(row, column);
  if (typeof cell !== "string" || cell.length > 30) return undefined;
  return raidTypes.get(lexicon.normal(cell).text);
}

/** The sections a combined log is split into, each with the rows of its kind. */
export function splitLog(
  search: Search,
  header: LogHeader,
  at: { readonly type: HeaderCell; readonly box: Box },
): readonly SectionTable[] {
  const rowsOf = new Map<SectionKey, Set<number>>();
  for (let row = header.row + 1; row <= at.box.bottom; row += 1) {
    const kind = kindOf(search, row, at.type.column);
    if (kind === undefined) {
      noteUnknown(search, row, at);
      continue;
    }
    const rows = rowsOf.get(kind);
    if (rows === undefined) rowsOf.set(kind, new Set([row]));
    else rows.add(row);
  }
  const cells = sharedSubject(
    search,
    header.cells.filter((cell) => cell !== at.type),
    [...rowsOf.keys()],
  );
  return [...rowsOf].map(([section, rows]) => ({
    kind: "section",
    orientation: "rows",
    section,
    headerRow: header.row,
    box: at.box,
    ...logColumns(search, section, cells),
    cumulative: undefined,
    only: rows,
  }));
}

/**
 * The headers without what would be the subject of one kind only, where another one can be that of all
 * kinds: "Resolution / Decision" beside "Item / Description".
 */
function sharedSubject(
  { lexicon }: Search,
  cells: readonly HeaderCell[],
  kinds: readonly SectionKey[],
): readonly HeaderCell[] {
  if (kinds.length < 2) return cells;
  const isSubjectOf = ({ meaning }: HeaderCell, kind: SectionKey): boolean =>
    meaning?.columns.some(({ section, subject }) => section === kind && subject) === true;
  const shared = cells.filter(
    (cell) =>
      raidSubjects.has(lexicon.normal(cell.text).text) ||
      kinds.every((kind) => isSubjectOf(cell, kind)),
  );
  if (shared.length === 0) return cells;
  return cells.map((cell) => {
    const { meaning } = cell;
    if (meaning === undefined || shared.includes(cell)) return cell;
    const columns = meaning.columns.filter(({ subject }) => !subject);
    return columns.length === meaning.columns.length
      ? cell
      : { ...cell, meaning: { ...meaning, columns } };
  });
}

/** A line of no known kind, or of none, is left out only with a finding; a total says that it is one. */
function noteUnknown(
  { grid, note }: Search,
  row: number,
  { type, box }: { readonly type: HeaderCell; readonly box: Box },
): void {
  const cell = grid.at(row, type.column);
  if (filledCells(grid, row, { left: box.left, right: box.right, limit: 2 }) < 2) return;
  if (/total/i.test(String(cell)) || isHeadingLine(grid, row, box)) return;
  const text = isBlank(cell) ? "(blank)" : visibleText(String(cell));
  note("RAID_TYPE_UNKNOWN", { row, column: type.column }, { text });
}

/** Only an id, and nothing a line could be about. */
function isHeadingLine(grid: Grid, row: number, box: Box): boolean {
  for (let column = box.left; column <= box.right; column += 1) {
    const cell = grid.at(row, column);
    if (typeof cell === "string" && cell.length > 3) return false;
  }
  return true;
}

/** What the headers mean for one kind of line; what the line is about may have a header for all kinds. */
function logColumns(
  search: Search,
  section: SectionKey,
  cells: readonly HeaderCell[],
): Pick<SectionTable, "columns" | "projectColumns"> {
  const claims = cells.flatMap((cell) =>
    (cell.meaning?.columns ?? []).flatMap((sense) =>
      sense.section === section ? [{ cell, sense }] : [],
    ),
  );
  const score = scoreSection(section, claims, 0);
  const { columns, projectColumns } = columnsOf(search, score, cells);
  if (score.hasSubject) return { columns, projectColumns };
  const placed = new Set(columns.map(({ column }) => column));
  const subject = cells.find(
    ({ column, text }) => !placed.has(column) && raidSubjects.has(search.lexicon.normal(text).text),
  );
  const definition = subjectOf(section);
  if (subject === undefined || definition === undefined) return { columns, projectColumns };
  const hint = { unit: undefined, currency: undefined };
  const { column, text: header } = subject;
  return {
    columns: [...columns, { column, header, definition, hint, confidence: 0.9 }],
    projectColumns,
  };
}

const subjects: Readonly<Partial<Record<SectionKey, string>>> = {
  risks: "title",
  issues: "title",
  assumptions: "text",
  lessons: "text",
  dependencies: "description",
  actions: "action",
  decisions: "question",
  changes: "title",
};

function subjectOf(section: SectionKey): SectionTable["columns"][number]["definition"] | undefined {
  return sectionDefinition(section).columns.find(({ key }) => key === subjects[section]);
}
