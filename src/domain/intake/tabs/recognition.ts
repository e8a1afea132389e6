import { columnLetters } from "../../workbook/address";
import { isBlank, type Grid } from "../cells/grid";
import { bannerRows } from "../rows/banner-rows";
import type { RecognisedSection, TabRecognition } from "./intake";
import type { ReadRow } from "../rows/read-section";
import type { ReadTab } from "./read-tab";
import type { FoundTable, SectionTable } from "../scanning/table-shape";

/** How a tab was read, as the pane and the `read` command show it. */
export function recognitionOf(read: ReadTab): TabRecognition {
  const { grid } = read;
  return {
    tab: read.tab.name,
    facts: [
      ...read.facts.used.map((fact) => ({
        field: fact.fact.key,
        cell: grid.address(fact.row, fact.column),
        label: fact.label,
        value: read.facts.facts[fact.fact.key]?.value,
        confidence: fact.confidence,
      })),
      ...read.mapped.map(({ key, source, value }) => ({
        field: key,
        cell: source.cell,
        label: key,
        value,
        confidence: 1,
        mapped: true,
      })),
    ],
    sections: [...read.sections, ...read.registers].map(({ table, rows }) =>
      sectionOf(read, table, rows),
    ),
  };
}

function sectionOf(read: ReadTab, table: FoundTable, rows: readonly ReadRow[]): RecognisedSection {
  const top = (read.tab.used?.row ?? 0) + 1;
  const left = read.tab.used?.column ?? 0;
  if (table.orientation === "columns") return sideBySide(read, table);
  const { columns, confidence, doubtful } = columnsOf(table, left);
  const { first, last } = recordSpan(read.grid, table, rows);
  return {
    section: table.kind === "register" ? "register" : table.section,
    headerRow: top + table.headerRow,
    firstRow: top + first,
    lastRow: top + last,
    orientation: "rows",
    confidence: leavesOut(read, table) ? confidence * inDoubt : confidence,
    columns,
    ...(doubtful === undefined ? {} : { doubtful }),
    ...linesOf(table, top),
  };
}

/** Rows under a header in which its first record may stand. */
const recordReach = 4;

/** Whether something stands under headers alone, after a gap: they may not be what they seem. */
function leavesOut({ grid }: ReadTab, { box, headerRow, columns }: FoundTable): boolean {
  if (box.bottom > headerRow) return false;
  for (let row = headerRow + 1; row <= headerRow + recordReach; row += 1) {
    if (columns.some(({ column }) => !isBlank(grid.at(row, column)))) return true;
  }
  return false;
}

/** What the lines of a budget are, where each says it for itself. */
function linesOf(table: FoundTable, top: number): Pick<RecognisedSection, "rows"> {
  const byLine = table.kind === "section" ? table.spread?.byLine : undefined;
  if (byLine === undefined) return {};
  return {
    rows: Object.fromEntries([...byLine.rows].map(([row, { key }]) => [String(top + row), key])),
  };
}

/**
 * First and last record: without totals and template rows around them, with the heading of the first group. A
 * combined log shows all of its rows.
 */
function recordSpan(
  grid: Grid,
  table: FoundTable,
  rows: readonly ReadRow[],
): { readonly first: number; readonly last: number } {
  const shared = table.kind === "section" && table.only !== undefined;
  const [first] = rows;
  const last = rows.at(-1);
  return shared || first === undefined || last === undefined
    ? { first: table.headerRow + 1, last: table.box.bottom }
    : { first: Math.min(first.row, ...bannerRows(grid, table)), last: last.row };
}

/** Records side by side: the fields go by row, and the columns say what their records are named by. */
function sideBySide(
  read: ReadTab,
  table: FoundTable & { readonly orientation: "columns" },
): RecognisedSection {
  const top = (read.tab.used?.row ?? 0) + 1;
  const left = read.tab.used?.column ?? 0;
  const naming = table.columns.find(({ column }) => column === table.headerRow);
  const columns: Record<string, string> = {};
  for (let column = table.firstRecord; column <= table.box.right; column += 1) {
    columns[columnLetters(left + column)] = naming?.definition.key ?? "record";
  }
  const rows: Record<string, string> = {};
  let sure = 0;
  for (const { column, definition, confidence } of table.columns) {
    rows[String(top + column)] = definition.key;
    sure += confidence;
  }
  return {
    section: table.kind === "register" ? "register" : table.section,
    headerRow: top + table.headerRow,
    firstRow: top + table.headerRow + 1,
    lastRow: top + table.box.bottom,
    orientation: "columns",
    confidence: sure / Math.max(1, table.columns.length),
    columns,
    rows,
  };
}

/** What is left of the confidence in a table that little speaks for. */
const inDoubt = 0.7;

function evidenceOf(table: FoundTable): number {
  return table.kind === "section" && table.doubt !== undefined ? inDoubt : 1;
}

/** Columns of periods side by side, by what their cells hold. */
function periodColumns({
  across,
  spread,
}: SectionTable): readonly { readonly column: number; readonly key: string }[] {
  const people = across?.periods.map(({ column }) => ({ column, key: across.definition.key }));
  const costs = spread?.columns.map(({ column, definition }) => ({
    column,
    key: definition?.key ?? "periodEnd",
  }));
  return people ?? costs ?? [];
}

type ShownColumns = Pick<RecognisedSection, "columns" | "confidence" | "doubtful">;

/** Below it a column was known by a weak word or a likeness only. */
const sureFrom = 0.8;

function doubtfulOf(table: FoundTable, left: number): Pick<RecognisedSection, "doubtful"> {
  const doubtful = table.columns.filter(({ confidence }) => confidence < sureFrom);
  if (doubtful.length === 0) return {};
  const byLetters = doubtful.map(({ column, confidence }) => [
    columnLetters(left + column),
    confidence,
  ]);
  return { doubtful: Object.fromEntries(byLetters) as Record<string, number> };
}

/** Tables of equal headers share their columns, so these are put into words once. */
const remembered = new WeakMap<FoundTable["columns"], Map<number, ShownColumns>>();

function columnsOf(table: FoundTable, left: number): ShownColumns {
  let known = remembered.get(table.columns);
  if (known === undefined) remembered.set(table.columns, (known = new Map<number, ShownColumns>()));
  const held = known.get(left);
  if (held !== undefined) return held;
  const columns: Record<string, string> = {};
  let sure = 0;
  for (const { column, definition, confidence } of table.columns) {
    columns[columnLetters(left + column)] = definition.key;
    sure += confidence;
  }
  for (const { column, key } of table.kind === "section" ? periodColumns(table) : []) {
    columns[columnLetters(left + column)] = key;
  }
  const shown = {
    ...doubtfulOf(table, left),
    columns,
    confidence: (sure / Math.max(1, table.columns.length)) * evidenceOf(table),
  };
  known.set(left, shown);
  return shown;
}
