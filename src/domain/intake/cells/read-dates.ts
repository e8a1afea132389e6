import type { PlainDate } from "../../kernel/plain-date";
import { visibleText } from "../../kernel/visible-text";
import { saysNothing } from "../words/cell-words";
import { dateInWeek, parseDateText, type DateText } from "./parse-date-text";
import { parsePeriod } from "./parse-financial-period";
import { endOfMonthOf } from "./parse-period-text";
import { bareWeek, mondayOf } from "./parse-week-text";
import type { CellToRead, FieldToRead, ReadingContext } from "./reading-context";

type DayOrder = "dayFirst" | "monthFirst";

/**
 * The dates of one column (or of the facts of one tab). The order of day and month in numeric texts is
 * the one that some value of the column leaves no choice of; without such a value, or with values for
 * both, an unclear text stays unread with a finding.
 */
export function readDates(
  cells: readonly CellToRead[],
  field: FieldToRead,
  context: ReadingContext,
): readonly (PlainDate | undefined)[] {
  const texts = cells.map((cell) =>
    typeof cell.raw === "string" ? parseDateText(cell.raw) : undefined,
  );
  const order = orderOf(texts);
  return cells.map((cell, index) => readDate(cell, { text: texts[index], order, field }, context));
}

function orderOf(texts: readonly (DateText | undefined)[]): DayOrder | undefined {
  let order: DayOrder | undefined;
  for (const text of texts) {
    if (text?.kind !== "date" || text.decides === undefined) continue;
    if (order !== undefined && order !== text.decides) return undefined;
    order = text.decides;
  }
  return order;
}

type DateCell = {
  readonly text: DateText | undefined;
  readonly order: DayOrder | undefined;
  readonly field: FieldToRead;
};

function readDate(
  cell: CellToRead,
  read: DateCell,
  context: ReadingContext,
): PlainDate | undefined {
  const field = read.field.label;
  if (typeof cell.raw === "number") return readSerial(cell.raw, cell, { field, context });
  if (typeof cell.raw === "boolean") {
    context.note("DATE_NOT_A_DATE", cell, { field, text: cell.raw ? "TRUE" : "FALSE" });
    return undefined;
  }
  if (saysNothing(cell.raw)) return undefined;
  const text = visibleText(cell.raw);
  const known = read.text ?? weekOfTab(text, context);
  if (known === undefined) {
    context.note("DATE_NOT_A_DATE", cell, { field, text });
    return undefined;
  }
  return readText(known, cell, { ...read, shown: text, context });
}

/** A calendar week without its year, where the tab says of which year it is. */
function weekOfTab(text: string, { yearOfTab }: ReadingContext): DateText | undefined {
  const week = bareWeek(text);
  const year = week === undefined ? undefined : yearOfTab?.();
  if (week === undefined || year === undefined) return undefined;
  const monday = mondayOf(year, week);
  return monday === undefined ? undefined : dateInWeek({ monday, twoDigitYear: false });
}

/** What begins in a week begins on its Monday. */
const starts = /\bstart\b|^from$/i;

function readSerial(
  serial: number,
  cell: CellToRead,
  at: { readonly field: string; readonly context: ReadingContext },
): PlainDate | undefined {
  if (serial === 0) return undefined;
  // A bare year typed into a date cell would be a day of 1905.
  const year = Number.isInteger(serial) && serial >= 1950 && serial <= 2100;
  const date = year ? undefined : at.context.dateOf(serial);
  if (date === undefined) {
    at.context.note("DATE_NOT_A_DATE", cell, { field: at.field, text: String(serial) });
  }
  return date;
}

function readText(
  text: DateText,
  cell: CellToRead,
  read: DateCell & { readonly shown: string; readonly context: ReadingContext },
): PlainDate | undefined {
  const field = read.field.label;
  if (text.kind === "ambiguous" && read.order === undefined) {
    const { dayFirst, monthFirst } = text;
    read.context.note("DATE_AMBIGUOUS", cell, { field, text: read.shown, dayFirst, monthFirst });
    return undefined;
  }
  const date =
    text.kind === "date"
      ? ((starts.test(field) ? text.monday : undefined) ?? text.date)
      : read.order === "dayFirst"
        ? text.dayFirst
        : text.monthFirst;
  const code = text.twoDigitYear ? "DATE_TWO_DIGIT_YEAR" : "DATE_IS_TEXT";
  read.context.note(code, cell, { field, text: read.shown, read: date });
  return date;
}

/**
 * The last days of the periods of a plan: month names and quarters as text, dates as they are. Where
 * every date is the first of a month, the months are meant and their last days are taken.
 */
export function readPeriods(
  cells: readonly CellToRead[],
  field: FieldToRead,
  context: ReadingContext,
): readonly (PlainDate | undefined)[] {
  const named = cells.map((cell) => {
    const period =
      typeof cell.raw === "string" ? parsePeriod(cell.raw, context.financialYearStart) : undefined;
    if (period?.assumed === true) {
      context.note("FINANCIAL_YEAR_ASSUMED", cell, { text: String(cell.raw), read: period.end });
    }
    return period?.end;
  });
  const dated = cells.filter((_cell, index) => named[index] === undefined);
  const dates = readDates(dated, field, context);
  const known = dates.filter((date) => date !== undefined);
  const monthStarts = known.length > 0 && known.every((date) => date.endsWith("-01"));
  let next = 0;
  return named.map((period) => {
    if (period !== undefined) return period;
    const date = dates[next];
    next += 1;
    return date !== undefined && monthStarts ? endOfMonthOf(date) : date;
  });
}
