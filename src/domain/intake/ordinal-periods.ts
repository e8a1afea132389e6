import { addMonths } from "../earned-value/calendar-months";
import { addDays, type PlainDate } from "../kernel/plain-date";
import { visibleText } from "../kernel/visible-text";
import type { RawCell } from "../workbook/snapshot";
import { monthOf } from "./parse-date-text";
import { monthEnd } from "./parse-period-text";

/** What the number of a period counts. */
type OrdinalUnit = "month" | "week" | "quarter" | "year";

/** A period that has a number or the name of a month, and no date. */
type Ordinal =
  | { readonly kind: "number"; readonly number: number; readonly unit: OrdinalUnit | undefined }
  | { readonly kind: "month"; readonly month: number }
  | { readonly kind: "year"; readonly year: number };

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
  return month === undefined ? undefined : { kind: "month", month };
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
  if (number >= 1950 && number <= 2100) return { kind: "year", year: number };
  return number < 400 ? { kind: "number", number, unit: undefined } : undefined;
}

/** The first month of periods that nothing places in the calendar. */
const nowhere = "2000-01-01" as PlainDate;

/** The last days of such periods, and whether something placed them in the calendar. */
export type OrdinalEnds = { readonly ends: readonly PlainDate[]; readonly placed: boolean };

/**
 * The last days of periods without dates, one a cell: from the start of the work where it is known,
 * else so that the last period with something reported ends with the status date, else from January
 * 2000. Undefined where the cells are not all periods of one kind in rising order.
 */
export function ordinalEnds(
  cells: readonly RawCell[],
  header: string,
  at: PeriodAnchor & { readonly lastReported: number },
): OrdinalEnds | undefined {
  const ordinals = cells.map(ordinalOf);
  const [first] = ordinals;
  if (first === undefined || cells.length < 2) return undefined;
  const known = ordinals.flatMap((one) => (one?.kind === first.kind ? [one] : []));
  if (known.length < cells.length) return undefined;
  if (first.kind === "year") {
    const years = known.flatMap((one) => (one.kind === "year" ? [one.year] : []));
    return risesOr(years, {
      ends: years.flatMap((year) => monthEnd(year, 12) ?? []),
      placed: true,
    });
  }
  const numbers = first.kind === "month" ? monthNumbers(known) : plainNumbers(known);
  const unit = first.kind === "number" ? (first.unit ?? unitOfHeader(header)) : "month";
  const anchor = numbers[at.lastReported] ?? 0;
  const start =
    first.kind === "month" ? startOfNamed(first.month, anchor, at) : startOf(unit, anchor, at);
  const base = first.kind === "month" ? 1 - (numbers[0] ?? 0) : 0;
  return risesOr(numbers, {
    ends: numbers.map((number) => endOf(unit, start.day, number + base)),
    placed: start.placed,
  });
}

function risesOr(numbers: readonly number[], ends: OrdinalEnds): OrdinalEnds | undefined {
  const rising = numbers.every((number, index) => number >= (numbers[index - 1] ?? -1));
  return rising && numbers.at(-1) !== numbers[0] ? ends : undefined;
}

function plainNumbers(ordinals: readonly Ordinal[]): readonly number[] {
  return ordinals.flatMap((one) => (one.kind === "number" ? [one.number] : []));
}

/** Months counted on over the turn of the year: October is 10 and the January after it 13. */
function monthNumbers(ordinals: readonly Ordinal[]): readonly number[] {
  let years = 0;
  let last = 0;
  return ordinals.flatMap((one) => {
    if (one.kind !== "month") return [];
    if (one.month + years * 12 < last) years += 1;
    last = one.month + years * 12;
    return [last];
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

type Start = { readonly day: PlainDate; readonly placed: boolean };

/** The first day of period 1. */
function startOf(unit: OrdinalUnit, lastReported: number, at: PeriodAnchor): Start {
  if (at.start !== undefined) {
    return { day: unit === "week" ? at.start : firstOfMonth(at.start), placed: true };
  }
  if (at.statusDate === undefined) return { day: nowhere, placed: false };
  if (unit === "week") return { day: addDays(at.statusDate, 1 - 7 * lastReported), placed: true };
  const months = monthsIn[unit] * lastReported - 1;
  return { day: firstOfMonth(addMonths(firstOfMonth(at.statusDate), -months)), placed: true };
}

/** The first day of the first named month, in the year that fits what is known. */
function startOfNamed(month: number, lastReported: number, at: PeriodAnchor): Start {
  const known = at.start ?? at.statusDate;
  if (known === undefined) return { day: dayIn(Number(nowhere.slice(0, 4)), month), placed: false };
  const year = Number(known.slice(0, 4));
  if (at.start !== undefined) {
    const later = month < Number(known.slice(5, 7));
    return { day: dayIn(later ? year + 1 : year, month), placed: true };
  }
  // The last month reported on is that of the status date or one before it.
  const reported = ((lastReported - 1) % 12) + 1;
  const before = reported > Number(known.slice(5, 7)) ? 1 : 0;
  const turns = Math.floor((lastReported - 1) / 12);
  return { day: dayIn(year - before - turns, month), placed: true };
}

function dayIn(year: number, month: number): PlainDate {
  const end = monthEnd(year, month);
  return end === undefined ? nowhere : firstOfMonth(end);
}

function firstOfMonth(date: PlainDate): PlainDate {
  return addDays(date, 1 - Number(date.slice(8, 10)));
}

function endOf(unit: OrdinalUnit, start: PlainDate, number: number): PlainDate {
  if (unit === "week") return addDays(start, 7 * number - 1);
  return addDays(addMonths(start, monthsIn[unit] * number), -1);
}
