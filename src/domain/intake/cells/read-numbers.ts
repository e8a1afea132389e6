import { visibleText } from "../../kernel/visible-text";
import { normaliseWord, saysNothing } from "../words/cell-words";
import { parseDurationText } from "./parse-duration-text";
import { parseNumberText } from "./parse-number-text";
import type { CellToRead, FieldToRead, ReadingContext } from "./reading-context";
import { parseCurrency, scaleAmount } from "./units";
import { levelIn } from "../words/level-words";

type Reader<T> = (cell: CellToRead, field: FieldToRead, context: ReadingContext) => T | undefined;

/** A number; text that is one is read, with a finding. A duration says its unit and needs none. */
export const readNumber: Reader<number> = (cell, field, context) => {
  const { days = 1 } = field;
  if (typeof cell.raw === "number") return cell.raw * days;
  if (typeof cell.raw === "string" && field.label.includes("(days)")) {
    const duration = parseDurationText(cell.raw);
    if (duration !== undefined) return duration;
  }
  const number = readNumberText(cell, field, context);
  return number === undefined ? undefined : number * days;
};

function readNumberText(
  cell: CellToRead,
  field: FieldToRead,
  context: ReadingContext,
): number | undefined {
  const shown =
    typeof cell.raw === "string" ? visibleText(cell.raw) : String(cell.raw).toUpperCase();
  if (typeof cell.raw === "string" && saysNothing(cell.raw)) return undefined;
  const parsed = typeof cell.raw === "string" ? parseNumberText(cell.raw) : undefined;
  if (parsed === undefined || parsed.percent) {
    context.note("NUMBER_NOT_A_NUMBER", cell, { field: field.label, text: shown });
    return undefined;
  }
  const found = parsed.currency === undefined ? undefined : parseCurrency(parsed.currency);
  if (found !== undefined && field.currency !== undefined && found !== field.currency) {
    context.note("CURRENCY_DIFFERS", cell, {
      field: field.label,
      declared: field.currency,
      found,
    });
    return undefined;
  }
  context.note("NUMBER_IS_TEXT", cell, { field: field.label, text: shown, read: parsed.value });
  return parsed.value;
}

/** An amount in major units: the number times what 1 means in its column or on its tab. */
export const readMoney: Reader<number> = (cell, field, context) => {
  const value = readNumber(cell, field, context);
  if (value === undefined || field.unit === 1) return value;
  // `1.2m` says its own unit, so that of the tab does not apply again.
  if (typeof cell.raw === "string" && /[a-z]\s*\)?$/i.test(cell.raw)) return value;
  return scaleAmount(value, field.unit);
};

/** A probability, an impact or a score: a number, a share or a word of the five-step scale. */
export const readScore: Reader<number> = (cell, field, context) => {
  if (typeof cell.raw === "number") return cell.raw;
  if (typeof cell.raw === "string") {
    if (saysNothing(cell.raw)) return undefined;
    const word = normaliseWord(cell.raw);
    const named = levelIn(cell.raw);
    const number = /^(\d+(?:\.\d+)?)\s*[-:.)]?\s*\p{L}|^[\p{L} ]+\((\d+)\)$/u.exec(word);
    if (number !== null && named !== undefined) return Number(number[1] ?? number[2]);
    if (named !== undefined) return named;
    const parsed = parseNumberText(cell.raw);
    if (parsed?.percent === true) return parsed.value / 100;
  }
  return readNumberText(cell, field, context);
};
