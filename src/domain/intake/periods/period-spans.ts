import { addDays, daysBetween, toPlainDate, type PlainDate } from "../../kernel/plain-date";
import { parseDateText } from "../cells/parse-date-text";
import { parsePeriod } from "../cells/parse-financial-period";
import { endOfMonthOf } from "../cells/parse-period-text";
import type { PeriodSpan } from "./period-headers";
import type { Search } from "../scanning/search";
import type { PeriodDays } from "../scanning/table-shape";

/** First and last days of periods side by side; undefined where one of them cannot be placed. */
export function spansOfPeriods(
  search: Search,
  row: number,
  span: PeriodSpan,
): readonly PeriodDays[] | undefined {
  const marks: { readonly column: number; readonly date: PlainDate; readonly isEnd: boolean }[] =
    [];
  for (const column of span.columns) {
    const mark = markOf(search, row, { column, span });
    if (mark === undefined) return undefined;
    marks.push({ column, ...mark });
  }
  const dates = marks.map(({ date }) => date);
  const starts = !marks.some(({ isEnd }) => isEnd) && beginPeriods(dates);
  return marks.map(({ column, date }, at) =>
    starts
      ? { column, from: date, to: lastDay(dates, at) }
      : { column, from: firstDay(dates, at), to: date },
  );
}

function markOf(
  { grid, financialYearStart, dateOf }: Search,
  row: number,
  { column, span }: { readonly column: number; readonly span: PeriodSpan },
): { readonly date: PlainDate; readonly isEnd: boolean } | undefined {
  const known = span.ends?.get(column);
  if (known !== undefined) return { date: known.end, isEnd: true };
  const cell = grid.at(row, column);
  if (typeof cell === "number") {
    const date = dateOf(cell);
    return date === undefined ? undefined : { date, isEnd: false };
  }
  const period = typeof cell === "string" ? parsePeriod(cell, financialYearStart) : undefined;
  if (period !== undefined) return { date: period.end, isEnd: true };
  const text = typeof cell === "string" ? parseDateText(cell) : undefined;
  return text?.kind === "date" ? { date: text.date, isEnd: false } : undefined;
}

/** Firsts of months and Mondays or Sundays begin their periods; other dates end them. */
function beginPeriods(dates: readonly PlainDate[]): boolean {
  if (dates.every((date) => date.endsWith("-01"))) return true;
  const [first] = dates;
  // 1 January 2024 was a Monday.
  const monday = toPlainDate(2024, 1, 1);
  if (first === undefined || monday === undefined) return false;
  const weekday = ((daysBetween(monday, first) % 7) + 7) % 7;
  return weekday === 0 || weekday === 6;
}

function lastDay(dates: readonly PlainDate[], at: number): PlainDate {
  const next = dates[at + 1];
  const date = dates[at];
  if (date === undefined) throw new Error("a period without a date");
  if (next !== undefined) return addDays(next, -1);
  const before = dates[at - 1];
  if (before === undefined) return date;
  if (date.endsWith("-01") && before.endsWith("-01")) {
    const months = monthNumber(date) - monthNumber(before);
    return addDays(firstOfMonth(monthNumber(date) + months) ?? date, -1);
  }
  return addDays(date, daysBetween(before, date) - 1);
}

function firstDay(dates: readonly PlainDate[], at: number): PlainDate {
  const date = dates[at];
  if (date === undefined) throw new Error("a period without a date");
  const before = dates[at - 1];
  if (before !== undefined) return addDays(before, 1);
  const next = dates[at + 1];
  if (next === undefined) return date;
  if (endOfMonthOf(date) !== date) return addDays(date, 1 - daysBetween(date, next));
  const months = monthNumber(next) - monthNumber(date);
  return firstOfMonth(monthNumber(date) - months + 1) ?? date;
}

/** First day of a month by its number since year 0. */
function firstOfMonth(month: number): PlainDate | undefined {
  return toPlainDate(Math.floor(month / 12), (month % 12) + 1, 1);
}

/** Months since year 0, so that months can be counted. */
function monthNumber(date: PlainDate): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}
