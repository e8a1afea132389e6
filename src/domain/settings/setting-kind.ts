import { fromSerial, parsePlainDate, toSerial, type PlainDate } from "../kernel/plain-date";
import { visibleText } from "../kernel/visible-text";
import type { PlanCell } from "../workbook/sheet-plan";
import type { RawCell } from "../workbook/snapshot";

/** How a value is read from a cell of the settings sheet, and written to one: the one undoes the other. */
export type SettingKind<T> = {
  /** What belongs in the cell, as the finding about another value says it. */
  readonly wanted: string;
  /** Words of the drop-down list; empty where anything may be typed. */
  readonly choices: readonly string[];
  readonly numberFormat?: string;
  /** Undefined where the cell holds something else; never called with an empty cell. */
  readonly parse: (raw: RawCell, date1904: boolean) => T | undefined;
  readonly write: (value: T, date1904: boolean) => PlanCell;
};

export const textKind: SettingKind<string> = {
  wanted: "a text",
  choices: [],
  parse: (raw) => visibleText(String(raw)),
  write: (value) => value,
};

/** ISO codes of currencies, in any case. */
export const currencyKind: SettingKind<string> = {
  wanted: "an ISO code such as GBP",
  choices: [],
  parse: (raw) => {
    const code = visibleText(String(raw)).toUpperCase();
    return /^[A-Z]{3}$/.test(code) ? code : undefined;
  },
  write: (value) => value,
};

/** A day: a date of Excel in the workbook's date system, or a text such as 2026-03-31. */
export const dateKind: SettingKind<PlainDate> = {
  wanted: "a date",
  choices: [],
  numberFormat: "yyyy-mm-dd",
  parse: (raw, date1904) =>
    typeof raw === "number" ? fromSerial(raw, date1904) : parsePlainDate(visibleText(String(raw))),
  write: (value, date1904) => toSerial(value, date1904),
};

export type NumberLimits = {
  readonly least?: number;
  /** True where the least value itself is too small. */
  readonly above?: boolean;
  readonly most?: number;
  readonly whole?: boolean;
  readonly numberFormat?: string;
};

/** Numbers between limits; what lies outside is refused. */
export function numberKind(wanted: string, limits: NumberLimits = {}): SettingKind<number> {
  const { least = -Infinity, most = Infinity, above = false, whole = false } = limits;
  const { numberFormat } = limits;
  return {
    wanted,
    choices: [],
    ...(numberFormat === undefined ? {} : { numberFormat }),
    parse: (raw) => {
      if (typeof raw !== "number" || !Number.isFinite(raw)) return undefined;
      if (raw < least || raw > most || (above && raw === least)) return undefined;
      return whole && !Number.isInteger(raw) ? undefined : raw;
    },
    write: (value) => value,
  };
}

/** A word for a value, with further words that are read as it. */
export type ChoiceWord<T> = readonly [word: string, value: T, ...others: string[]];

/** One of a few words, in any case. */
export function choiceKind<T>(words: readonly ChoiceWord<T>[]): SettingKind<T> {
  const values = new Map<string, T>();
  for (const [word, value, ...others] of words) {
    for (const one of [word, ...others]) values.set(one.toLowerCase(), value);
  }
  const choices = words.map(([word]) => word);
  return {
    wanted: inWords(choices),
    choices,
    parse: (raw) => values.get(visibleText(String(raw)).toLowerCase()),
    write: (value) => words.find(([, one]) => one === value)?.[0],
  };
}

/** The same, from a record of words by value. */
export function wordsKind<T extends string>(words: Readonly<Record<T, string>>): SettingKind<T> {
  // The keys of a record of T are T.
  return choiceKind((Object.keys(words) as T[]).map((value) => [words[value], value, value]));
}

export const yesNoKind: SettingKind<boolean> = choiceKind([
  ["Yes", true, "true", "on", "y", "x"],
  ["No", false, "false", "off", "n"],
]);

function inWords(words: readonly string[]): string {
  const quoted = words.map((word) => `"${word}"`);
  const last = quoted.at(-1) ?? "";
  return quoted.length < 2 ? last : `${quoted.slice(0, -1).join(", ")} or ${last}`;
}
