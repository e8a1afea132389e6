import { visibleText } from "../../kernel/visible-text";
import { parseCurrency } from "./units";

/** A number written as text. `value` has the factor of k, m, bn, lakh and crore in it; a percent is not divided. */
export type NumberText = {
  readonly value: number;
  readonly percent: boolean;
  /** Currency sign or code as written. */
  readonly currency: string | undefined;
};

const shape =
  /^(\()?([-+])?\s?(us\$|ca\$|au\$|nz\$|[ca]\$|[£$€¥₹]|[a-z]{3}(?= ?[-\d(]))?\s?([-+])?(\()?(\d[\d,.' ]*|\.\d+)\s?(k|m|mn|mio|bn|mrd|million|thousand|billion|crores?|cr|lakhs?)?\s?(%)?\s?([£$€¥₹]|gbp|eur|usd|cad|aud|chf)?\s?(-)?(\))?$/;
const factors: ReadonlyMap<string, number> = new Map([
  ["k", 1e3],
  ["thousand", 1e3],
  ["m", 1e6],
  ["mn", 1e6],
  ["mio", 1e6],
  ["million", 1e6],
  ["bn", 1e9],
  ["billion", 1e9],
  ["mrd", 1e9],
  ["crore", 1e7],
  ["crores", 1e7],
  ["cr", 1e7],
  ["lakh", 1e5],
  ["lakhs", 1e5],
]);
const thousandsOnly = /^\d{1,3}(?:([,.' ])\d{3})(?:\1\d{3})*$/;

/** Lakhs and crores: two digits between commas but for the last three. */
const indian = /^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/;

/** The plain number of digits with separators; undefined where the separators make no sense. */
function digitsValue(digits: string): number | undefined {
  const trimmed = digits.trim();
  if (/^\d+(?:\.\d+)?$|^\.\d+$/.test(trimmed)) return Number(trimmed);
  if (indian.test(trimmed)) return Number(trimmed.replaceAll(",", ""));
  const groups = thousandsOnly.exec(trimmed);
  if (groups !== null && (groups[1] !== "." || trimmed.split(".").length > 2)) {
    return Number(trimmed.replace(/[,.' ]/g, ""));
  }
  if (/^\d{1,3}(?:[,' ]\d{3})*\.\d+$/.test(trimmed)) return Number(trimmed.replace(/[,' ]/g, ""));
  if (/^\d{1,3}(?:[.' ]\d{3})*,\d+$/.test(trimmed)) {
    return Number(trimmed.replace(/[.' ]/g, "").replace(",", "."));
  }
  if (/^\d+,\d{1,2}$/.test(trimmed)) return Number(trimmed.replace(",", "."));
  return undefined;
}

/** Reads `1,234.50`, `£1,234.50`, `(1,200)`, `1.2m`, `85%`, `1 200 EUR`; undefined for anything else. */
export function parseNumberText(text: string): NumberText | undefined {
  if (text.length > 32) return undefined;
  const match = shape.exec(visibleText(text).toLowerCase());
  if (match === null) return undefined;
  const [
    ,
    open,
    sign,
    before,
    innerSign,
    innerOpen,
    digits = "",
    factor,
    percent,
    after,
    trailing,
    close,
  ] = match;
  const bracketed = open !== undefined || innerOpen !== undefined;
  const isClosed = bracketed === (close !== undefined);
  const size = isClosed && !isWord(before) ? digitsValue(digits) : undefined;
  if (size === undefined) return undefined;
  const minus = minusSigns([sign, innerSign, trailing]) + (bracketed ? 1 : 0);
  if (minus > 1) return undefined;
  const value = size * factorOf(factor) * (minus === 1 ? -1 : 1);
  return { value, percent: percent !== undefined, currency: before ?? after };
}

/** Letters that are no currency: "Mar 2026" and "Day 5" are no amounts. */
function isWord(before = ""): boolean {
  return /^[a-z]{3}$/.test(before) && parseCurrency(before) === undefined;
}

function factorOf(suffix: string | undefined): number {
  return factors.get(suffix ?? "") ?? 1;
}

function minusSigns(signs: readonly (string | undefined)[]): number {
  return signs.filter((sign) => sign === "-").length;
}
