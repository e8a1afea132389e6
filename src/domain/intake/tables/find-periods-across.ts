import { sectionDefinition } from "../../project/sections";
import { findCategoryCosts } from "./find-category-costs";
import { isBlank, type Grid } from "../cells/grid";
import type { ColumnSense } from "../words/lexicon";
import { periodsIn, type PeriodSpan } from "../periods/period-headers";
import { priorsOf } from "../headers/recognise-header";
import type { Search } from "../scanning/search";
import { fillsRow, type Box, type SectionTable, type TableColumn } from "../scanning/table-shape";
import { corneredUnit } from "./table-title";
import { unitHint } from "../cells/units";

/** Rows under the periods in which lines of amounts are looked for, and blank ones that end them. */
const rowsLookedAt = 40;
const blankRowsBridged = 2;
/** Columns left of the first period in which the words of a line may stand. */
const labelReach = 8;

/**
 * A time-phased plan whose periods stand side by side: a row of dates at even distances, or of month
 * names, with lines such as "Planned value" and "Actual cost" under it; or budgets with a line for each
 * category.
 */
export function findPeriodsAcross(search: Search, taken: readonly Box[]): readonly SectionTable[] {
  const { grid } = search;
  const found: SectionTable[] = [];
  for (let row = 0; row < grid.rows - 1; row += 1) {
    const boxes = taken.filter((box) => row >= box.top && row <= box.bottom);
    if (fillsRow(boxes, grid)) continue;
    const span = periodsIn(search, row, boxes, widestPeriod);
    if (span === undefined || span.left === 0) continue;
    const budget = findCategoryCosts(search, row, span);
    const plan = budget === undefined && isDense(span) ? tableUnder(search, row, span) : undefined;
    if (plan !== undefined) return [...found, plan];
    if (budget === undefined) continue;
    found.push(budget);
    row = budget.box.bottom;
  }
  return found;
}

/** Columns one period may have for itself: plan, actual, variance and the like. */
const widestPeriod = 5;

/** Whether the periods stand side by side rather than each over several columns. */
function isDense({ columns, left, right }: PeriodSpan): boolean {
  return columns.length * 2 >= right - left + 1;
}

type Line = TableColumn<ColumnSense["column"]>;

function tableUnder(search: Search, row: number, span: PeriodSpan): SectionTable | undefined {
  const lines = linesUnder(search, row, span);
  const amounts = lines.filter(({ definition }) => definition.key !== "category");
  if (amounts.length < 2 || !speaksOfMoney(search, amounts, { row, ...span })) return undefined;
  const periodEnd = sectionDefinition("costPeriods").columns[0];
  if (periodEnd === undefined) return undefined;
  const hint = { unit: undefined, currency: undefined };
  const before = search.grid.at(row, span.left - 1);
  const header = typeof before === "string" ? before : "";
  const top: Line = { column: row, definition: periodEnd, header, confidence: 0.9, hint };
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
    cumulative: cumulative([...amounts.map(({ header }) => header), ...titles(search.grid, row)]),
    ...endsOf(search, row, span),
    ...corneredUnit(search, amounts, { top: row, left: labels, bottom, right: span.right }),
  };
}

/** Last days that only years above say; years over two calendar years may need a question. */
function endsOf(search: Search, row: number, span: PeriodSpan): Pick<SectionTable, "ends"> {
  if (span.ends === undefined) return {};
  for (const [column, { end, assumed }] of span.ends) {
    if (!assumed) continue;
    const text = String(search.grid.at(row, column));
    search.note("FINANCIAL_YEAR_ASSUMED", { row, column }, { text, read: end });
  }
  return { ends: new Map([...span.ends].map(([column, { end }]) => [column, end])) };
}

/** Words that weekly counts of tasks or people have as well as amounts. */
const countedToo: ReadonlySet<string> = new Set(
  "planned plan actual forecast baseline target".split(" "),
);

const moneySign = /[£$€¥₹]/;

/** Whether a line, a title or the tab's name says that the lines are amounts. */
function speaksOfMoney(
  { grid, lexicon }: Search,
  lines: readonly Line[],
  at: PeriodSpan & { readonly row: number },
): boolean {
  if (lines.some(({ header }) => !countedToo.has(lexicon.normal(header).text))) return true;
  if (titles(grid, at.row).some((text) => moneySign.test(text))) return true;
  const below = at.ends === undefined ? at.row : at.row - 1;
  return [at.row, below].some((row) =>
    priorsOf(grid, lexicon, { row, left: 0, right: at.right }).has("costPeriods"),
  );
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

function linesUnder(search: Search, top: number, span: PeriodSpan): readonly Line[] {
  const { grid } = search;
  const found = new Map<string, Line>();
  let blank = 0;
  for (let row = top + 1; row < Math.min(grid.rows, top + rowsLookedAt); row += 1) {
    const filled = filledPeriods(grid, row, span);
    blank = filled === 0 ? blank + 1 : 0;
    if (blank > blankRowsBridged) break;
    if (filled === 0) continue;
    if (periodsIn(search, row, []) !== undefined) break;
    const line = lineAt(search, row, span);
    if (line !== undefined && !found.has(line.definition.key)) {
      found.set(line.definition.key, line);
    }
  }
  return [...found.values()];
}

function filledPeriods(grid: Grid, row: number, span: PeriodSpan): number {
  let filled = 0;
  for (let column = span.left; column <= span.right; column += 1) {
    if (typeof grid.at(row, column) === "number") filled += 1;
  }
  return filled;
}

/** What the words left of a line's amounts say it is. */
function lineAt({ grid, lexicon }: Search, row: number, span: PeriodSpan): Line | undefined {
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

/** Rows above the periods whose words may say how the amounts are meant. */
const titleReach = 4;

function titles(grid: Grid, row: number): readonly string[] {
  const texts: string[] = [];
  for (let up = row; up >= Math.max(0, row - titleReach); up -= 1) {
    for (let column = 0; column < Math.min(grid.columns, labelReach); column += 1) {
      const cell = grid.at(up, column);
      if (typeof cell === "string" && cell.length < 80) texts.push(cell);
    }
  }
  return texts;
}

function cumulative(texts: readonly string[]): boolean | undefined {
  const said = texts.join(" ").toLowerCase();
  if (/\bcum(?:ul|\b)/.test(said) || said.includes("to date")) return true;
  return /per period|in period|monthly|annual\b|per (?:month|quarter|year|week)/.test(said)
    ? false
    : undefined;
}
