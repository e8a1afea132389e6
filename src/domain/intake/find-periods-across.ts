import { sectionDefinition } from "../project/sections";
import type { RawCell } from "../workbook/snapshot";
import { isBlank, type Grid } from "./grid";
import type { ColumnSense } from "./lexicon";
import { parseDateText } from "./parse-date-text";
import { parsePeriodText } from "./parse-period-text";
import { priorsOf } from "./recognise-header";
import type { Search } from "./search";
import { contains, fillsRow, type Box, type SectionTable, type TableColumn } from "./table-shape";
import { unitHint } from "./units";

/** Fewest periods side by side that make a plan. */
const fewestPeriods = 3;
/** Rows under the periods in which lines of amounts are looked for, and blank ones that end them. */
const rowsLookedAt = 40;
const blankRowsBridged = 2;
/** Columns left of the first period in which the words of a line may stand. */
const labelReach = 8;

/**
 * A time-phased plan whose periods stand side by side: a row of dates at even distances, or of month
 * names, with lines such as "Planned value" and "Actual cost" under it.
 */
export function findPeriodsAcross(search: Search, taken: readonly Box[]): SectionTable | undefined {
  const { grid } = search;
  for (let row = 0; row < grid.rows - 1; row += 1) {
    const boxes = taken.filter((box) => row >= box.top && row <= box.bottom);
    if (fillsRow(boxes, grid)) continue;
    const span = periodsIn(grid, row, boxes);
    if (span === undefined || span.left === 0) continue;
    const table = tableUnder(search, row, span);
    if (table !== undefined) return table;
  }
  return undefined;
}

type Span = { readonly left: number; readonly right: number };

/** The first and the last of the periods in a row; undefined where there are fewer than three. */
function periodsIn(grid: Grid, row: number, boxes: readonly Box[]): Span | undefined {
  const columns = periodColumns(grid, row, boxes);
  const left = columns[0] ?? 0;
  const right = columns.at(-1) ?? 0;
  if (columns.length < fewestPeriods || columns.length * 2 < right - left + 1) return undefined;
  const serials = columns.flatMap((column) => {
    const cell = grid.at(row, column);
    return typeof cell === "number" ? [cell] : [];
  });
  return serials.length === 0 || isEven(serials) ? { left, right } : undefined;
}

function periodColumns(grid: Grid, row: number, boxes: readonly Box[]): readonly number[] {
  const columns: number[] = [];
  for (let column = 0; column < grid.columns; column += 1) {
    const cell = grid.at(row, column);
    if (cell === "" || boxes.some((box) => contains(box, row, column))) continue;
    if (isPeriod(cell)) columns.push(column);
    else if (columns.length > 0 && columns.length < fewestPeriods) columns.length = 0;
  }
  return columns;
}

/** Serials of 2000 to 2080 in either date system. */
const firstSerial = 35_000;
const lastSerial = 65_800;

function isPeriod(cell: RawCell): boolean {
  if (typeof cell === "number") return cell >= firstSerial && cell <= lastSerial;
  if (typeof cell !== "string" || !/\d/.test(cell)) return false;
  return parsePeriodText(cell) !== undefined || parseDateText(cell) !== undefined;
}

/** Weeks, months, quarters and years differ by three days at most; amounts of money do not. */
function isEven(serials: readonly number[]): boolean {
  const steps = serials.slice(1).map((serial, index) => serial - (serials[index] ?? 0));
  const least = Math.min(...steps);
  return least >= 6 && Math.max(...steps) - least <= 3 && least <= 367;
}

type Line = TableColumn<ColumnSense["column"]>;

function tableUnder(search: Search, row: number, span: Span): SectionTable | undefined {
  const lines = linesUnder(search, row, span);
  const amounts = lines.filter(({ definition }) => definition.key !== "category");
  if (amounts.length < 2 || !speaksOfMoney(search, amounts, { row, ...span })) return undefined;
  const periodEnd = sectionDefinition("costPeriods").columns[0];
  if (periodEnd === undefined) return undefined;
  const hint = { unit: undefined, currency: undefined };
  const top: Line = { column: row, definition: periodEnd, header: "", confidence: 0.9, hint };
  const bottom = Math.max(...amounts.map(({ column }) => column));
  const labels = labelsOf(search, { top: row, left: 0, bottom, right: span.left - 1 });
  return {
    kind: "section",
    orientation: "columns",
    firstRecord: span.left,
    section: "costPeriods",
    headerRow: row,
    box: { top: row, left: labels, bottom, right: span.right },
    columns: [top, ...amounts],
    projectColumns: [],
    cumulative: cumulative(amounts),
  };
}

/** Words that weekly counts of tasks or people have as well as amounts. */
const countedToo: ReadonlySet<string> = new Set(
  "planned plan actual forecast baseline target".split(" "),
);

/** Whether a line, a title or the tab's name says that the lines are amounts. */
function speaksOfMoney(
  { grid, lexicon }: Search,
  lines: readonly Line[],
  at: Span & { readonly row: number },
): boolean {
  if (lines.some(({ header }) => !countedToo.has(lexicon.normal(header).text))) return true;
  return priorsOf(grid, lexicon, { ...at, left: 0 }).has("costPeriods");
}

/** The leftmost column in which words of the lines stand. */
function labelsOf({ grid }: Search, box: Box): number {
  for (let column = Math.max(0, box.right - labelReach); column < box.right; column += 1) {
    for (let row = box.top + 1; row <= box.bottom; row += 1) {
      if (typeof grid.at(row, column) === "string" && !isBlank(grid.at(row, column))) return column;
    }
  }
  return box.right;
}

function linesUnder(search: Search, top: number, span: Span): readonly Line[] {
  const { grid } = search;
  const found = new Map<string, Line>();
  let blank = 0;
  for (let row = top + 1; row < Math.min(grid.rows, top + rowsLookedAt); row += 1) {
    const filled = filledPeriods(grid, row, span);
    blank = filled === 0 ? blank + 1 : 0;
    if (blank > blankRowsBridged) break;
    if (filled === 0) continue;
    if (periodsIn(grid, row, []) !== undefined) break;
    const line = lineAt(search, row, span);
    if (line !== undefined && !found.has(line.definition.key)) {
      found.set(line.definition.key, line);
    }
  }
  return [...found.values()];
}

function filledPeriods(grid: Grid, row: number, span: Span): number {
  let filled = 0;
  for (let column = span.left; column <= span.right; column += 1) {
    if (typeof grid.at(row, column) === "number") filled += 1;
  }
  return filled;
}

/** What the words left of a line's amounts say it is. */
function lineAt({ grid, lexicon }: Search, row: number, span: Span): Line | undefined {
  for (let step = 1; step <= labelReach && step <= span.left; step += 1) {
    const cell = grid.at(row, span.left - step);
    if (typeof cell !== "string" || isBlank(cell)) continue;
    const meaning = lexicon.meaning(cell);
    const sense = meaning?.columns.find(
      ({ section, column }) => section === "costPeriods" && column.key !== "periodEnd",
    );
    if (meaning === undefined || sense === undefined) continue;
    const { column: definition, score: confidence } = sense;
    const hint = unitHint(meaning.label.hint);
    return { column: row, definition, header: cell, confidence, hint };
  }
  return undefined;
}

function cumulative(lines: readonly Line[]): boolean | undefined {
  const said = lines.map(({ header }) => header.toLowerCase()).join(" ");
  if (said.includes("cumul") || said.includes("to date")) return true;
  return /per period|in period|monthly|per month/.test(said) ? false : undefined;
}
