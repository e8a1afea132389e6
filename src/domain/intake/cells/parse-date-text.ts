import { addDays, toPlainDate, type PlainDate } from "../../kernel/plain-date";
import { visibleText } from "../../kernel/visible-text";
import { parseWeekText, type Week } from "./parse-week-text";

/** What a text says as a date; `decides` tells which order of day and month its numbers leave no choice of. */
export type DateText =
  | {
      readonly kind: "date";
      readonly date: PlainDate;
      readonly twoDigitYear: boolean;
      readonly decides: "dayFirst" | "monthFirst" | undefined;
      /** First day of a calendar week; its `date` is the Friday. */
      readonly monday?: PlainDate;
    }
  | {
      readonly kind: "ambiguous";
      readonly dayFirst: PlainDate;
      readonly monthFirst: PlainDate;
      readonly twoDigitYear: boolean;
    };

const isoText = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})$/;
const numericText = /^(\d{1,2})([-/. ])(\d{1,2})\2(\d{4}|\d{2})$/;
const dayMonthName = /^(\d{1,2})(?:st|nd|rd|th)?[-/. ]*([a-zä]{3,9})\.?[-/., ]+'?(\d{4}|\d{2})$/;
const monthNameDay = /^([a-zä]{3,9})\.?[-/. ]+(\d{1,2})(?:st|nd|rd|th)?[-/., ]+(\d{4}|\d{2})$/;
const timeOfDay = /[t ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[ap]m)?z?$/;
const weekday =
  /^(?:(?:mon|tue|wed|thu|fri|sat|sun|die|mit|don|fre|sam|son)[a-z]*|mo|di|mi|do|fr|sa|so)[,. ]+/;

const months = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const fullMonths = [
  "january",
  "february",
  "march",
  "april",
  "may",
  "june",
  "july",
  "august",
  "september",
  "october",
  "november",
  "december",
];

/** German names that differ from the English ones. */
const germanMonths: ReadonlyMap<string, number> = new Map([
  ["januar", 1],
  ["februar", 2],
  ["mär", 3],
  ["mrz", 3],
  ["märz", 3],
  ["mai", 5],
  ["juni", 6],
  ["juli", 7],
  ["okt", 10],
  ["oktober", 10],
  ["dez", 12],
  ["dezember", 12],
]);

/** Month 1..12 of an English or German name or its short form; undefined for any other word. */
export function monthOf(word: string): number | undefined {
  const german = germanMonths.get(word);
  if (german !== undefined) return german;
  const index = months.indexOf(word.slice(0, 3));
  const full = fullMonths[index];
  return full?.startsWith(word) === true || word === "sept" ? index + 1 : undefined;
}

/** The year two digits are taken for: 70 to 99 the last century, the others this one. */
export function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 4) return year;
  return year >= 70 ? 1900 + year : 2000 + year;
}

function certain(
  parts: readonly [year: string, month: number, day: number],
  decides: "dayFirst" | "monthFirst" | undefined,
): DateText | undefined {
  const date = toPlainDate(fullYear(parts[0]), parts[1], parts[2]);
  if (date === undefined) return undefined;
  return { kind: "date", date, twoDigitYear: parts[0].length === 2, decides };
}

function numeric(match: RegExpExecArray): DateText | undefined {
  const [, first = "", separator = "", second = "", year = ""] = match;
  const one = Number(first);
  const two = Number(second);
  // Nobody writes the month first with full stops.
  if (separator === "." || one > 12) return certain([year, two, one], "dayFirst");
  if (two > 12) return certain([year, one, two], "monthFirst");
  if (one === two) return certain([year, one, two], undefined);
  const dayFirst = toPlainDate(fullYear(year), two, one);
  const monthFirst = toPlainDate(fullYear(year), one, two);
  if (dayFirst === undefined || monthFirst === undefined) return undefined;
  return { kind: "ambiguous", dayFirst, monthFirst, twoDigitYear: year.length === 2 };
}

/** Reads a date written as text (ISO, 31/03/2026, 31.03.26, 31 Mar 2026, March 31, 2026, W14 2026); a time is dropped. */
export function parseDateText(text: string): DateText | undefined {
  if (text.length < 6 || text.length > 40) return undefined;
  const plain = visibleText(text).toLowerCase().replace(timeOfDay, "").replace(weekday, "");
  const iso = isoText.exec(plain);
  if (iso !== null) return certain([iso[1] ?? "", Number(iso[2]), Number(iso[3])], undefined);
  const numbers = numericText.exec(plain);
  if (numbers !== null) return numeric(numbers);
  const dayName = dayMonthName.exec(plain);
  if (dayName !== null) return named(dayName[2], dayName[1], dayName[3]);
  const nameDay = monthNameDay.exec(plain);
  const dated = nameDay === null ? undefined : named(nameDay[1], nameDay[2], nameDay[3]);
  if (dated !== undefined) return dated;
  const week = parseWeekText(plain);
  return week === undefined ? undefined : dateInWeek(week);
}

/** A calendar week as a date: what ends in it ends on its Friday. */
export function dateInWeek({ monday, twoDigitYear }: Week): DateText {
  return { kind: "date", date: addDays(monday, 4), monday, twoDigitYear, decides: undefined };
}

function named(name = "", day = "", year = ""): DateText | undefined {
  const month = monthOf(name);
  return month === undefined ? undefined : certain([year, month, Number(day)], undefined);
}
