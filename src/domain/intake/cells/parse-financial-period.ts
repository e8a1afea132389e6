import { addDays, type PlainDate } from "../../kernel/plain-date";
import { visibleText } from "../../kernel/visible-text";
import { monthOf, fullYear } from "./parse-date-text";
import { monthEnd, parsePeriodText } from "./parse-period-text";
import { bareWeek, mondayOf } from "./parse-week-text";

/** A period by its last day; `assumed`: of a year over two calendar years whose first month nobody has set. */
export type PeriodEnd = { readonly end: PlainDate; readonly assumed: boolean };

/** First month of a financial year that is written over two calendar years and set nowhere. */
const usualStart = 4;

const twoYears = /^(?:fy|year|financial year)?\s*'?(\d{4}|\d{2})\s*[-/\u2013]\s*'?(\d{4}|\d{2})$/;
const oneYear = /^(?:fy|financial year|fiscal year)\s*'?(\d{4}|\d{2})$/;
const quarterFirst = /^(?:q|qtr|quarter)\s*([1-4])\s*[-/ ,'(]*\s*(.+?)\)?$/;
const quarterLast = /^(.+?)\s*[-/ ,'(]*\s*(?:q|qtr|quarter)\s*([1-4])\)?$/;
const plainYear = /^'?(\d{4}|\d{2})$/;

type Year = {
  readonly last: number;
  /** Written over two calendar years, or as a financial year. */
  readonly financial: boolean;
  readonly two: boolean;
};

/** Reads `2025/26`, `FY25-26`, `FY26` and, where it is allowed, `2026`. */
function yearOf(text: string): Year | undefined {
  const both = twoYears.exec(text);
  if (both !== null) {
    const first = fullYear(both[1] ?? "");
    const last = fullYear(both[2] ?? "");
    return last === first + 1 ? { last, financial: true, two: true } : undefined;
  }
  const one = oneYear.exec(text);
  if (one !== null) return { last: fullYear(one[1] ?? ""), financial: true, two: false };
  const plain = plainYear.exec(text);
  return plain === null
    ? undefined
    : { last: fullYear(plain[1] ?? ""), financial: false, two: false };
}

/** Last day of the month `months` after the beginning of a year, or of the year itself for 12. */
function endWithin(year: Year, start: number, months: number): PeriodEnd | undefined {
  const assumed = year.two && start === 1;
  const first = year.financial ? (assumed ? usualStart : start) : 1;
  const firstYear = first === 1 ? year.last : year.last - 1;
  const month = first - 1 + months;
  const end = monthEnd(firstYear + Math.floor((month - 1) / 12), ((month - 1) % 12) + 1);
  return end === undefined ? undefined : { end, assumed };
}

/**
 * The last day of a period as text: months and quarters by name, financial years and their quarters
 * (`Q1 FY26`, `2025/26 Q3`). `start` is the month a financial year begins with; a financial year bears
 * the number of the calendar year it ends in.
 */
export function parsePeriod(text: string, start: number): PeriodEnd | undefined {
  if (text.length < 4 || text.length > 24) return undefined;
  const named = parsePeriodText(text);
  if (named !== undefined) return { end: named, assumed: false };
  const plain = visibleText(text).toLowerCase();
  const quarter = quarterOf(plain);
  if (quarter !== undefined) {
    const year = yearOf(quarter.year.trim());
    return year === undefined ? undefined : endWithin(year, start, quarter.no * 3);
  }
  const year = yearOf(plain);
  return year?.financial === true ? endWithin(year, start, 12) : undefined;
}

/** Number and year of `Q1 FY26` or `2025/26 Q3`. */
function quarterOf(plain: string): { readonly no: number; readonly year: string } | undefined {
  const [, first, yearAfter] = quarterFirst.exec(plain) ?? [];
  if (first !== undefined) return { no: Number(first), year: yearAfter ?? "" };
  const [, yearBefore, last] = quarterLast.exec(plain) ?? [];
  return last === undefined ? undefined : { no: Number(last), year: yearBefore ?? "" };
}

/**
 * A month, quarter or calendar week without its year (`Oct`, `Q3`, `KW 14`) in the year that stands above it. The months of a
 * financial year before its first one are those of the later calendar year.
 */
export function periodInYear(name: string, yearText: string, start: number): PeriodEnd | undefined {
  const plain = visibleText(name).toLowerCase().replace(/\.$/, "");
  const year = yearOf(visibleText(yearText).toLowerCase());
  if (year === undefined) return undefined;
  const week = year.financial ? undefined : bareWeek(plain);
  if (week !== undefined) return endOfWeek(year.last, week);
  if (/^(?:q|qtr ?)[1-4]$/.test(plain)) return endWithin(year, start, Number(plain.slice(-1)) * 3);
  const month = monthOf(plain);
  if (month === undefined) return undefined;
  const first = year.two && start === 1 ? usualStart : start;
  const months = year.financial ? ((month - first + 12) % 12) + 1 : month;
  return endWithin(year, start, months);
}

function endOfWeek(year: number, week: number): PeriodEnd | undefined {
  const monday = mondayOf(year, week);
  return monday === undefined ? undefined : { end: addDays(monday, 6), assumed: false };
}

/** Number of a month named alone, 1 to 12. */
export function bareMonth(text: string): number | undefined {
  if (text.length < 3 || text.length > 10) return undefined;
  const plain = visibleText(text).toLowerCase().replace(/\.$/, "");
  return /^[a-zäé]{3,9}$/.test(plain) ? monthOf(plain) : undefined;
}
