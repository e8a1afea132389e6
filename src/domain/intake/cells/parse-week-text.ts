import { addDays, toPlainDate, toSerial, type PlainDate } from "../../kernel/plain-date";
import { visibleText } from "../../kernel/visible-text";

/** A calendar week by its Monday. */
export type Week = { readonly monday: PlainDate; readonly twoDigitYear: boolean };

const names = "(?:kw|cw|wk|w|week|woche|calendar week|kalenderwoche)";
/** `W14 2026`, `KW14/26`, `14. KW 2026`. */
const weekFirst = new RegExp(
  `^(?:${names}[ .#-]*(\\d{1,2})|(\\d{1,2})\\. ?${names})(?:[ ,.'/-]*(20\\d{2})|[ ,.'/-]+(\\d{2}))$`,
);
/** `2026-W14`, `2026 KW 14`. */
const yearFirst = new RegExp(`^(20\\d{2})[ ,/-]*${names}[ .#-]*(\\d{1,2})$`);
/** Weeks of the calendar without a year; a "Week 14" may be one of the project. */
const bare = /^(?:(?:kw|cw)[ .#-]*(\d{1,2})|(\d{1,2})\. ?(?:kw|cw))$/;
/** Letters one of which every word for a week has, and a digit; cheap to ask of any text. */
const mayBeWeek = /[wk].*\d|\d.*[wk]/i;
const longest = 24;

/** Reads a calendar week with its year; undefined for anything else. */
export function parseWeekText(text: string): Week | undefined {
  if (text.length > longest || !mayBeWeek.test(text)) return undefined;
  const plain = visibleText(text).toLowerCase();
  const [, after, before, long, short] = weekFirst.exec(plain) ?? [];
  const year = long ?? short;
  if (year !== undefined) return weekOf(year, Number(after ?? before));
  const [, first, number] = yearFirst.exec(plain) ?? [];
  return first === undefined ? undefined : weekOf(first, Number(number));
}

/** Number of a calendar week named without its year: `KW 14`. */
export function bareWeek(text: string): number | undefined {
  if (text.length > longest || !mayBeWeek.test(text)) return undefined;
  const [, after, before] = bare.exec(visibleText(text).toLowerCase()) ?? [];
  const number = after ?? before;
  return number === undefined ? undefined : Number(number);
}

function weekOf(year: string, number: number): Week | undefined {
  const twoDigitYear = year.length === 2;
  const monday = mondayOf(Number(year) + (twoDigitYear ? 2000 : 0), number);
  return monday === undefined ? undefined : { monday, twoDigitYear };
}

/** Monday of an ISO week: the first one of a year holds the 4th of January. Undefined where a year has fewer. */
export function mondayOf(year: number, number: number): PlainDate | undefined {
  const first = firstMonday(year);
  const next = firstMonday(year + 1);
  if (first === undefined || next === undefined || number < 1) return undefined;
  const monday = addDays(first, 7 * (number - 1));
  return monday < next ? monday : undefined;
}

function firstMonday(year: number): PlainDate | undefined {
  const fourth = toPlainDate(year, 1, 4);
  // Serial 2 is a Monday.
  return fourth === undefined ? undefined : addDays(fourth, -((toSerial(fourth, false) + 5) % 7));
}
