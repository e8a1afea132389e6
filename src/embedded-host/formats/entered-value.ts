import { serialOfDate } from "./serial-date";

/** What Excel makes of a text that is typed into a cell, or set through `values`. */
export type EnteredValue =
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "formula"; readonly formula: string }
  /** `format` is given where typing also formats a cell that had the General format. */
  | { readonly kind: "number"; readonly value: number; readonly format: string | undefined }
  | { readonly kind: "boolean"; readonly value: boolean }
  | { readonly kind: "error"; readonly error: string };

/** Errors as cells show them. */
export const errorTexts: ReadonlySet<string> = new Set([
  "#DIV/0!",
  "#N/A",
  "#NAME?",
  "#NULL!",
  "#NUM!",
  "#REF!",
  "#VALUE!",
  "#SPILL!",
  "#CALC!",
]);

/** `year` is the current one, for dates without a year. English (United States), as the API documents. */
export function readEnteredText(text: string, year: number): EnteredValue {
  const first = text.charCodeAt(0);
  if (first === 0x3d && text.length > 1) return { kind: "formula", formula: text };
  if (first === 0x27) return { kind: "text", text: text.slice(1) };
  if (!/\d/.test(text)) return readWord(text);
  const trimmed = text.trim();
  return (
    readNumber(trimmed) ?? readDate(trimmed, year) ?? readTime(trimmed) ?? { kind: "text", text }
  );
}

function readWord(text: string): EnteredValue {
  const upper = text.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { kind: "boolean", value: upper === "TRUE" };
  return errorTexts.has(upper) ? { kind: "error", error: upper } : { kind: "text", text };
}

/** Groups: sign, bracket, sign inside, currency, digits, exponent, percent, bracket. */
const numeric =
  /^([-+]?)(\(?)([-+]?)(\$?)((?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d*)?)((?:e[-+]?\d+)?)(%?)(\)?)$/i;

function readNumber(text: string): EnteredValue | undefined {
  const match = numeric.exec(text);
  if (match === null) return undefined;
  const group = (at: number): string => match[at] ?? "";
  const [open, digits] = [group(2), group(5)];
  const signs = group(1) + group(3);
  if ((open === "") !== (group(8) === "") || signs.length > 1 || !/\d/.test(digits))
    return undefined;
  const size = Number(digits.replaceAll(",", "") + group(6)) / (group(7) === "" ? 1 : 100);
  if (!Number.isFinite(size)) return undefined;
  const negative = signs === "-" || open !== "";
  return { kind: "number", value: negative ? -size : size, format: formatOfNumber(match) };
}

function formatOfNumber(match: RegExpExecArray): string | undefined {
  const [, , , , dollar = "", digits = "", exponent = "", percent = ""] = match;
  const decimals = digits.includes(".");
  if (percent !== "") return decimals ? "0.00%" : "0%";
  if (dollar !== "") return decimals ? "$#,##0.00_);[Red]($#,##0.00)" : "$#,##0_);[Red]($#,##0)";
  if (exponent !== "") return "0.00E+00";
  if (digits.includes(",")) return decimals ? "#,##0.00" : "#,##0";
  return undefined;
}

const monthNames = [
  "jan",
  "feb",
  "mar",
  "apr",
  "may",
  "jun",
  "jul",
  "aug",
  "sep",
  "oct",
  "nov",
  "dec",
];

type DatePattern = {
  readonly pattern: RegExp;
  readonly read: (parts: readonly string[], year: number) => readonly [number, number, number];
  readonly format: string;
};

const datePatterns: readonly DatePattern[] = [
  {
    pattern: /^(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})$/,
    read: ([m = "", d = "", y = ""]) => [fullYear(y), Number(m), Number(d)],
    format: "m/d/yyyy",
  },
  {
    pattern: /^(\d{4})[/-](\d{1,2})[/-](\d{1,2})$/,
    read: ([y = "", m = "", d = ""]) => [Number(y), Number(m), Number(d)],
    format: "m/d/yyyy",
  },
  {
    pattern: /^(\d{1,2})[/-](\d{1,2})$/,
    read: ([m = "", d = ""], year) => [year, Number(m), Number(d)],
    format: "d-mmm",
  },
  {
    pattern: /^(\d{1,2})[ -]?([a-z]{3,9})[ -,]*(\d{4}|\d{2})$/i,
    read: ([d = "", m = "", y = ""]) => [fullYear(y), monthOfName(m), Number(d)],
    format: "d-mmm-yy",
  },
  {
    pattern: /^([a-z]{3,9})[ -](\d{1,2}), ?(\d{4})$/i,
    read: ([m = "", d = "", y = ""]) => [Number(y), monthOfName(m), Number(d)],
    format: "d-mmm-yy",
  },
  {
    pattern: /^([a-z]{3,9})[ -](\d{4})$/i,
    read: ([m = "", y = ""]) => [Number(y), monthOfName(m), 1],
    format: "mmm-yy",
  },
  {
    pattern: /^(\d{1,2})[ -]([a-z]{3,9})$/i,
    read: ([d = "", m = ""], year) => [year, monthOfName(m), Number(d)],
    format: "d-mmm",
  },
];

function readDate(text: string, year: number): EnteredValue | undefined {
  for (const { pattern, read, format } of datePatterns) {
    const match = pattern.exec(text);
    if (match === null) continue;
    const serial = serialOfDate(...read(match.slice(1), year));
    if (serial !== undefined) return { kind: "number", value: serial, format };
  }
  return undefined;
}

function readTime(text: string): EnteredValue | undefined {
  const match = /^(\d{1,2}):([0-5]\d)(?::([0-5]\d))?(?: ?([ap])m?)?$/i.exec(text);
  if (match === null) return undefined;
  const [, h = "", m = "", s = "", half = ""] = match;
  const hour = hourOfDay(Number(h), half.toLowerCase());
  if (hour === undefined) return undefined;
  const format = `h:mm${s === "" ? "" : ":ss"}${half === "" ? "" : " AM/PM"}`;
  return { kind: "number", value: (hour * 3600 + Number(m) * 60 + Number(s)) / 86400, format };
}

function hourOfDay(hour: number, half: string): number | undefined {
  if (half === "") return hour;
  if (hour < 1 || hour > 12) return undefined;
  return (hour % 12) + (half === "p" ? 12 : 0);
}

/** Two-digit years below 30 are of this century, as in Excel. */
function fullYear(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

/** 0, which is no month, for other words. */
function monthOfName(name: string): number {
  const lower = name.toLowerCase();
  const index = monthNames.findIndex((month) => lower.startsWith(month));
  return longMonths[index]?.startsWith(lower) === true ? index + 1 : 0;
}

const longMonths = [
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
