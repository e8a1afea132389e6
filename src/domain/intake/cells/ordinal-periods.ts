import { addMonths } from "../../kernel/calendar-months";
import { addDays, type PlainDate } from "../../kernel/plain-date";
import { visibleText } from "../../kernel/visible-text";
import type { RawCell } from "../../workbook/snapshot";
import { monthOf } from "./parse-date-text";

/** What the number of a period counts. */
type OrdinalUnit = "month" | "week" | "quarter" | "year";

/** A period that has a number or the name of a month, and no date. */
type Ordinal = {
  readonly kind: "number" | "month" | "year";
  readonly number: number;
  /** What a number counts, where the cell says it. */
  readonly unit?: OrdinalUnit;
};

/** What places such periods in the calendar. */
export type PeriodAnchor = {
  /** First day of the first period. */
  readonly start: PlainDate | undefined;
  readonly statusDate: PlainDate | undefined;
};

const words: readonly (readonly [OrdinalUnit, string])[] = [
  ["month", "months?|mth|mon|m|monat|period|per|p"],
  ["week", "weeks?|wk|w|woche|kw"],
  ["quarter", "quarters?|qtr|q|quartal"],
  ["year", "years?|yr|y|jahr"],
];
const numbered = words.map(
  ([unit, names]) => [unit, new RegExp(`^(?:${names})[\\s.#_-]*(\\d{1,3})$`)] as const,
);

/** A period as `Month 3`, `W12`, `Q2`, `Jan`; undefined for anything else, numbers alone among it. */
export function ordinalText(text: string): Ordinal | undefined {
  const plain = visibleText(text).toLowerCase().replace(/\.$/, "");
  if (plain === "" || plain.length > 12) return undefined;
  for (const [unit, pattern] of numbered) {
    const number = pattern.exec(plain)?.[1];
    if (number !== undefined) return { kind: "number", number: Number(number), unit };
  }
  const month = /^[a-zä]{3,9}$/.test(plain) ? monthOf(plain) : undefined;
  return month === undefined ? undefined : { kind: "month", number: month };
}

/** Whether a cell is a period without a date: `Month 3`, `Jan`, a small whole number, a year. */
export function isOrdinal(raw: RawCell): boolean {
  return ordinalOf(raw) !== undefined;
}

function ordinalOf(raw: RawCell): Ordinal | undefined {
  if (typeof raw === "string") {
    const digits = /^\d{1,4}$/.test(raw.trim()) ? Number(raw) : undefined;
    return digits === undefined ? ordinalText(raw) : ordinalNumber(digits);
  }
  return typeof raw === "number" ? ordinalNumber(raw) : undefined;
}

function ordinalNumber(number: number): Ordinal | undefined {
  if (!Number.isInteger(number) || number < 0) return undefined;
  if (number >= 1950 && number <= 2100) return { kind: "year", number };
  return number < 400 ? { kind: "number", number } : undefined;
}

/** The first day of periods that nothing places in the calendar, and its year. */
const nowhere = "2000-01-01" as PlainDate;
const yearOfNowhere = 2000;

/**
 * The last days of periods without dates, one a cell: from the start of the work where it is known,
 * else so that the last period with something reported ends with the status date, else from January
 * 2000. Undefined where the cells are not all periods of one kind in rising order.
 */
export function ordinalEnds(
  cells: readonly RawCell[],
  header: string,
  at: PeriodAnchor & { readonly lastReported: number },
): readonly PlainDate[] | undefined {
  const ordinals = cells.map(ordinalOf);
  const [first] = ordinals;
  if (first === undefined) return undefined;
  const known = ordinals.flatMap((one) => (one?.kind === first.kind ? [one] : []));
  if (known.length < cells.length) return undefined;
  const numbers = first.kind === "month" ? monthNumbers(known) : known.map(({ number }) => number);
  if (!rises(numbers)) return undefined;
  const { unit, start, before } = placeOf(first, header, {
    ...at,
    lastReported: numbers[at.lastReported] ?? 0,
  });
  return numbers.map((number) => endOf(unit, start, number - before));
}

function rises(numbers: readonly number[]): boolean {
  const rising = numbers.every((number, index) => number >= (numbers[index - 1] ?? 0));
  return rising && numbers.at(-1) !== numbers[0];
}

/** What the numbers count, the day the first of them begins, and the number before that one. */
function placeOf(
  first: Ordinal,
  header: string,
  at: PeriodAnchor & { readonly lastReported: number },
): { readonly unit: OrdinalUnit; readonly start: PlainDate; readonly before: number } {
  const { kind, number } = first;
  if (kind === "year") return { unit: "year", start: nowhere, before: yearOfNowhere - 1 };
  if (kind === "month") {
    return { unit: "month", start: startOfNamed(number, at), before: number - 1 };
  }
  const unit = first.unit ?? unitOfHeader(header);
  return { unit, start: startOf(unit, at), before: 0 };
}

/** Months counted on over the turn of the year: October is 10 and the January after it 13. */
function monthNumbers(months: readonly Ordinal[]): readonly number[] {
  let years = 0;
  let last = 0;
  return months.map(({ number }) => {
    if (number + years * 12 < last) years += 1;
    last = number + years * 12;
    return last;
  });
}

function unitOfHeader(header: string): OrdinalUnit {
  const plain = header.toLowerCase();
  if (/week|wk|woche/.test(plain)) return "week";
  if (/quarter|qtr|quartal/.test(plain)) return "quarter";
  return /year|jahr/.test(plain) ? "year" : "month";
}

const monthsIn: Readonly<Record<Exclude<OrdinalUnit, "week">, number>> = {
  month: 1,
  quarter: 3,
  year: 12,
};

/** The first day of period 1. */
function startOf(
  unit: OrdinalUnit,
  { start, statusDate, lastReported }: PeriodAnchor & { readonly lastReported: number },
): PlainDate {
  if (start !== undefined) return unit === "week" ? start : firstOfMonth(start);
  if (statusDate === undefined) return nowhere;
  if (unit === "week") return addDays(statusDate, 1 - 7 * lastReported);
  return addMonths(firstOfMonth(statusDate), 1 - monthsIn[unit] * lastReported);
}

/** The first day of the first named month, in the year that fits what is known. */
function startOfNamed(
  month: number,
  { start, statusDate, lastReported }: PeriodAnchor & { readonly lastReported: number },
): PlainDate {
  if (start !== undefined) {
    const later = month < monthIn(start);
    return firstDayOf(yearIn(start) + (later ? 1 : 0), month);
  }
  if (statusDate === undefined) return firstDayOf(yearOfNowhere, month);
  // The last month reported on is that of the status date or one before it.
  const reported = ((lastReported - 1) % 12) + 1;
  const before = reported > monthIn(statusDate) ? 1 : 0;
  const turns = Math.floor((lastReported - 1) / 12);
  return firstDayOf(yearIn(statusDate) - before - turns, month);
}

function yearIn(date: PlainDate): number {
  return Number(date.slice(0, 4));
}

function monthIn(date: PlainDate): number {
  return Number(date.slice(5, 7));
}

function firstDayOf(year: number, month: number): PlainDate {
  return addMonths(nowhere, (year - yearOfNowhere) * 12 + month - 1);
}

function firstOfMonth(date: PlainDate): PlainDate {
  return addDays(date, 1 - Number(date.slice(8, 10)));
}

function endOf(unit: OrdinalUnit, start: PlainDate, number: number): PlainDate {
  if (unit === "week") return addDays(start, 7 * number - 1);
  return addDays(addMonths(start, monthsIn[unit] * number), -1);
}
