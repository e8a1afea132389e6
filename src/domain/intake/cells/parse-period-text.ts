import { addDays, toPlainDate, type PlainDate } from "../../kernel/plain-date";
import { visibleText } from "../../kernel/visible-text";
import { fullYear, monthOf } from "./parse-date-text";
import { parseWeekText } from "./parse-week-text";

const monthYear = /^([a-zä]{3,9})\.?[-/ ,']*(\d{4}|\d{2})$/;
const yearMonth = /^(\d{4})[-/. ](?:m)?(\d{1,2})$/;
const monthSlashYear = /^(\d{1,2})[-/](\d{4})$/;
const quarter = /^q([1-4])[-/ ]*(\d{4})$/;
const yearQuarter = /^(\d{4})[-/ ]*q([1-4])$/;

/** Last day of a month 1 to 12; undefined for any other number. */
export function monthEnd(year: number, month: number): PlainDate | undefined {
  if (month < 1) return undefined;
  const next = month === 12 ? toPlainDate(year + 1, 1, 1) : toPlainDate(year, month + 1, 1);
  return next === undefined ? undefined : addDays(next, -1);
}

/** Last day of the month a date is in. */
export function endOfMonthOf(date: PlainDate): PlainDate {
  return monthEnd(Number(date.slice(0, 4)), Number(date.slice(5, 7))) ?? date;
}

/** Last day of a period written as text: `Apr 2026`, `Apr-26`, `2026-04`, `04/2026`, `Q2 2026`, `W14 2026`. */
export function parsePeriodText(text: string): PlainDate | undefined {
  if (text.length < 5 || text.length > 20) return undefined;
  const plain = visibleText(text).toLowerCase();
  const named = monthYear.exec(plain);
  if (named !== null) {
    const month = monthOf(named[1] ?? "");
    return month === undefined ? undefined : monthEnd(fullYear(named[2] ?? ""), month);
  }
  const numbered = yearMonth.exec(plain);
  if (numbered !== null) return monthEnd(Number(numbered[1]), Number(numbered[2]));
  const slashed = monthSlashYear.exec(plain);
  if (slashed !== null) return monthEnd(Number(slashed[2]), Number(slashed[1]));
  const quartered = quarter.exec(plain);
  if (quartered !== null) return monthEnd(Number(quartered[2]), Number(quartered[1]) * 3);
  const yearFirst = yearQuarter.exec(plain);
  if (yearFirst !== null) return monthEnd(Number(yearFirst[1]), Number(yearFirst[2]) * 3);
  const week = parseWeekText(plain);
  return week === undefined ? undefined : addDays(week.monday, 6);
}
