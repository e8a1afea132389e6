import type { PlainDate } from "../../kernel/plain-date";
import type { RawCell } from "../../workbook/snapshot";
import { isBlank, type Grid } from "../cells/grid";
import { parseDateText } from "../cells/parse-date-text";
import {
  bareMonth,
  parsePeriod,
  periodInYear,
  type PeriodEnd,
} from "../cells/parse-financial-period";
import { ordinalEnds, ordinalText } from "../cells/ordinal-periods";
import { bareWeek } from "../cells/parse-week-text";
import type { Search } from "../scanning/search";
import { contains, type Box } from "../scanning/table-shape";

/** Fewest periods side by side that make a plan. */
const fewestPeriods = 3;
/** Serials of 2000 to 2080 in either date system. */
const firstSerial = 35_000;
const lastSerial = 65_800;

/** Periods side by side in a row. */
export type PeriodSpan = {
  readonly left: number;
  readonly right: number;
  readonly columns: readonly number[];
  /** Last days of periods whose header does not say them alone: `Oct` under `2025`. */
  readonly ends: ReadonlyMap<number, PeriodEnd> | undefined;
};

/** The periods in a row outside the boxes; undefined where there are fewer than three, or two years. */
export function periodsIn(
  search: Search,
  row: number,
  boxes: readonly Box[],
  widest = 2,
): PeriodSpan | undefined {
  const among = { boxes, widest };
  return (
    datedPeriods(search.grid, row, among) ??
    twoYears(search, row, among) ??
    periodsUnderYears(search, row, among) ??
    undatedPeriods(search, row, among)
  );
}

/** Tables to look beside, and how many columns a period may have for itself. */
type Among = { readonly boxes: readonly Box[]; readonly widest: number };

/** Numbered periods (`Month 1`), months without any year, and plain numbers after a word for periods. */
function undatedPeriods(
  search: Search,
  row: number,
  { boxes, widest }: Among,
): PeriodSpan | undefined {
  const { grid } = search;
  const named = spanOf(
    runOf(grid, row, {
      boxes,
      fits: (cell) => typeof cell === "string" && ordinalText(cell) !== undefined,
    }),
    widest,
  );
  const isNumber = (cell: RawCell): boolean => Number.isInteger(cell) && Number(cell) < 400;
  const span = named ?? spanOf(runOf(grid, row, { boxes, fits: isNumber }), widest);
  if (span === undefined || span.left === 0) return undefined;
  const header = String(grid.at(row, span.left - 1));
  const isPeriodWord = search.lexicon
    .meaning(header)
    ?.columns.some(({ column }) => column.key === "periodEnd");
  if (named === undefined && isPeriodWord !== true) return undefined;
  const cells = span.columns.map((column) => grid.at(row, column));
  const nowhere = { start: undefined, statusDate: undefined, lastReported: 0 };
  return ordinalEnds(cells, header, nowhere) === undefined ? undefined : span;
}

function datedPeriods(grid: Grid, row: number, { boxes, widest }: Among): PeriodSpan | undefined {
  const span = spanOf(runOf(grid, row, { boxes, fits: isPeriod }), widest);
  if (span === undefined) return undefined;
  const serials = span.columns.flatMap((column) => {
    const cell = grid.at(row, column);
    return typeof cell === "number" ? [cell] : [];
  });
  return serials.length === 0 || isEven(serials) ? span : undefined;
}

/** `FY2026` or `2025/26`. */
const yearText =
  /^\s*(?:fy\s*'?(?:\d{2}|\d{4})(?:\s*[/-]\s*\d{2,4})?|\d{4}\s*[/-]\s*\d{2}(?:\d{2})?)\s*$/i;

/** Two financial years are a plan where a word for periods stands before them. */
function twoYears(
  { grid, lexicon }: Search,
  row: number,
  { boxes, widest }: Among,
): PeriodSpan | undefined {
  const fits = (cell: RawCell): boolean =>
    typeof cell === "string" && yearText.test(cell) && isPeriod(cell);
  const span = spanOf(runOf(grid, row, { boxes, fits, fewest: 2 }), widest, 2);
  if (span === undefined || span.left === 0) return undefined;
  const before = String(grid.at(row, span.left - 1));
  const saidSo = lexicon.meaning(before)?.columns.some(({ column }) => column.key === "periodEnd");
  return saidSo === true ? span : undefined;
}

function spanOf(
  columns: readonly number[],
  widest: number,
  fewest = fewestPeriods,
): PeriodSpan | undefined {
  const left = columns[0] ?? 0;
  const right = columns.at(-1) ?? 0;
  if (columns.length < fewest || columns.length * widest < right - left + 1) return undefined;
  return { left, right, columns, ends: undefined };
}

/** Columns of a row whose cells fit, from the first run of three on. */
function runOf(
  grid: Grid,
  row: number,
  at: {
    readonly boxes: readonly Box[];
    readonly fits: (cell: RawCell) => boolean;
    readonly fewest?: number;
  },
): readonly number[] {
  const { fewest = fewestPeriods } = at;
  const columns: number[] = [];
  for (let column = 0; column < grid.columns; column += 1) {
    const cell = grid.at(row, column);
    if (cell === "" || at.boxes.some((box) => contains(box, row, column))) continue;
    if (at.fits(cell)) columns.push(column);
    else if (columns.length > 0 && columns.length < fewest) columns.length = 0;
  }
  return columns;
}

function isPeriod(cell: RawCell): boolean {
  if (typeof cell === "number") return cell >= firstSerial && cell <= lastSerial;
  if (typeof cell !== "string" || cell.length > 24 || !/\d/.test(cell)) return false;
  return parsePeriod(cell, 1) !== undefined || parseDateText(cell) !== undefined;
}

/** Weeks, months, quarters and years differ by three days at most; amounts of money do not. */
function isEven(serials: readonly number[]): boolean {
  const steps = serials.slice(1).map((serial, index) => serial - (serials[index] ?? 0));
  const least = Math.min(...steps);
  return least >= 6 && Math.max(...steps) - least <= 3 && least <= 367;
}

const bareQuarter = /^\s*(?:q|qtr ?)[1-4]\s*$/i;

function isBare(cell: RawCell): boolean {
  if (typeof cell !== "string") return false;
  return bareQuarter.test(cell) || bareMonth(cell) !== undefined || bareWeek(cell) !== undefined;
}

/** Months or quarters without a year, whose years stand in the row above or in a title. */
function periodsUnderYears(
  search: Search,
  row: number,
  { boxes, widest }: Among,
): PeriodSpan | undefined {
  const { grid } = search;
  const span = spanOf(runOf(grid, row, { boxes, fits: isBare }), widest);
  if (span === undefined) return undefined;
  const ends = endsByRowAbove(search, row, span) ?? endsByTitle(search, row, span);
  if (ends === undefined) return undefined;
  const inOrder = span.columns.map((column) => ends.get(column)?.end ?? "");
  const rises = inOrder.every(
    (end, at) => end !== "" && (at === 0 || end > (inOrder[at - 1] ?? "")),
  );
  return rises ? { ...span, ends } : undefined;
}

/** Years above the first of their months, as merged cells have them. */
function endsByRowAbove(
  { grid, financialYearStart }: Search,
  row: number,
  span: PeriodSpan,
): ReadonlyMap<number, PeriodEnd> | undefined {
  if (row === 0) return undefined;
  const ends = new Map<number, PeriodEnd>();
  let year: string | undefined;
  for (let column = span.left; column <= span.right; column += 1) {
    const above = grid.at(row - 1, column);
    if (!isBlank(above)) year = String(above);
    const cell = grid.at(row, column);
    if (year === undefined || !isBare(cell)) continue;
    const end = periodInYear(String(cell), year, financialYearStart);
    if (end === undefined) return undefined;
    ends.set(column, end);
  }
  return ends.size === span.columns.length ? ends : undefined;
}

const titleReach = 4;
const yearInTitle =
  /(?:\b|fy\s?)((?:19|20)\d{2}\s*[-/\u2013]\s*(?:(?:19|20)\d{2}|\d{2})|20\d{2})(?!\d)/i;

/** One year for all, from the title above or the cell left of them; months before the first are next year's. */
function endsByTitle(
  search: Search,
  row: number,
  span: PeriodSpan,
): ReadonlyMap<number, PeriodEnd> | undefined {
  const year = titleYear(search.grid, row, span.left);
  if (year === undefined) return undefined;
  const ends = new Map<number, PeriodEnd>();
  let before: PlainDate | undefined;
  let turned = year;
  for (const column of span.columns) {
    const name = String(search.grid.at(row, column));
    let end = periodInYear(name, turned, search.financialYearStart);
    if (end !== undefined && before !== undefined && end.end <= before && /^\d{4}$/.test(turned)) {
      turned = String(Number(turned) + 1);
      end = periodInYear(name, turned, search.financialYearStart);
    }
    if (end === undefined) return undefined;
    before = end.end;
    ends.set(column, end);
  }
  return ends;
}

function titleYear(grid: Grid, row: number, left: number): string | undefined {
  for (let up = row; up >= Math.max(0, row - titleReach); up -= 1) {
    for (let column = 0; column < left; column += 1) {
      const cell = grid.at(up, column);
      if (typeof cell === "number" && cell >= 2000 && cell <= 2080) return String(cell);
      const year = typeof cell === "string" ? yearInTitle.exec(cell)?.[1] : undefined;
      if (year !== undefined) return year;
    }
  }
  return undefined;
}
