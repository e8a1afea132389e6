import { mapDefined } from "../../kernel/map-defined";
import { visibleText } from "../../kernel/visible-text";
import { saysNothing } from "../words/cell-words";
import { parseNumberText } from "./parse-number-text";
import type { CellToRead, FieldToRead, ReadingContext } from "./reading-context";

/** How the bare numbers of a column are meant: 0.85, or 85. */
export type PercentScale = "fraction" | "hundred" | "mixed" | "undecided";

/** Fewest numbers that, being all 0 or 1, are shares: hardly one per cent again and again. */
const fewestDecided = 3;

/**
 * The scale that bare numbers of a column leave no choice of. 1 alone can be one per cent or the
 * whole; 0 is 0 on both. Up to 1.5 beside fractions is a fraction over the whole.
 */
export function percentScale(numbers: readonly number[]): PercentScale {
  let fractions = false;
  let hundreds = false;
  let over = false;
  let open = false;
  for (const number of numbers) {
    const size = Math.abs(number);
    if (size === 1) open = true;
    else if (size > 1.5) hundreds = true;
    else if (size > 1) over = true;
    else if (size > 0) fractions = true;
  }
  if (hundreds) return fractions ? "mixed" : "hundred";
  if (fractions) return "fraction";
  return over || (open && numbers.length < fewestDecided) ? "undecided" : "fraction";
}

/** Shares as fractions, from 0.85, 85 or "85%"; the scale is decided for the column as a whole. */
export function readPercents(
  cells: readonly CellToRead[],
  field: FieldToRead,
  context: ReadingContext,
): readonly (number | undefined)[] {
  const parsed = cells.map((cell) => parsePercent(cell, field, context));
  const bare = mapDefined(parsed, (read) => (read?.kind === "bare" ? read.value : undefined));
  const scale = percentScale(bare);
  return parsed.map((read, index) => {
    if (read === undefined || read.kind === "fraction") return read?.value;
    const cell = cells[index];
    if (scale === "undecided" && Math.abs(read.value) === 1 && cell !== undefined) {
      context.note("PERCENT_SCALE_UNCLEAR", cell, { field: field.label, text: String(read.value) });
      return undefined;
    }
    const fraction = toFraction(read.value, scale);
    if (fraction === undefined && cell !== undefined) noteMixed(cell, field, context);
    return fraction;
  });
}

/** What a fraction among per cents most likely means; the whole, 1, as well as one per cent. */
function noteMixed(cell: CellToRead, field: FieldToRead, context: ReadingContext): void {
  const { raw } = cell;
  const told = { field: field.label, text: String(raw) };
  const likely = typeof raw === "number" && Math.abs(raw) < 1 ? toPercent(raw) : undefined;
  context.note("PERCENT_SCALE_MIXED", cell, { ...told, likely });
}

/** Without the last digits that multiplying leaves: 0.57 is 57, not 56.99999999999999. */
function toPercent(fraction: number): number {
  return Number((fraction * 100).toPrecision(12));
}

function toFraction(value: number, scale: PercentScale): number | undefined {
  if (scale === "hundred") return value / 100;
  if (scale !== "mixed") return value;
  // In a mixed column only what has one reading is read.
  if (Math.abs(value) > 1.5) return value / 100;
  return value === 0 ? 0 : undefined;
}

/** Progress said in words: all of it, or nothing yet. */
function shareInWords(text: string): number | undefined {
  if (/^(?:100 ?%|finished|complete|completed|done|closed|fertig)$/i.test(text)) return 1;
  return /^(?:not (?:yet )?started|none|nil)$/i.test(text) ? 0 : undefined;
}

type Parsed =
  | { readonly kind: "bare"; readonly value: number }
  | { readonly kind: "fraction"; readonly value: number };

function parsePercent(
  cell: CellToRead,
  field: FieldToRead,
  context: ReadingContext,
): Parsed | undefined {
  if (typeof cell.raw === "number") {
    const format = context.formatAt(cell.row, cell.column);
    if (format === undefined) return { kind: "bare", value: cell.raw };
    if (format.includes("%")) return { kind: "fraction", value: cell.raw };
    // Without a per cent format the sheet shows 1 as 1: one of a hundred, or the whole as typed.
    return { kind: "bare", value: cell.raw };
  }
  if (typeof cell.raw === "string" && saysNothing(cell.raw)) return undefined;
  return parseShown(cell, field, context);
}

/** A share that stands as text, or as something else that is no number. */
function parseShown(
  cell: CellToRead,
  field: FieldToRead,
  context: ReadingContext,
): Parsed | undefined {
  const number = typeof cell.raw === "string" ? parseNumberText(cell.raw) : undefined;
  const shown =
    typeof cell.raw === "string" ? visibleText(cell.raw) : String(cell.raw).toUpperCase();
  const inWords = number === undefined ? shareInWords(shown) : undefined;
  if (inWords !== undefined) return { kind: "fraction", value: inWords };
  if (number === undefined || number.currency !== undefined) {
    context.note("NUMBER_NOT_A_NUMBER", cell, { field: field.label, text: shown });
    return undefined;
  }
  const read = number.percent ? number.value / 100 : number.value;
  context.note("NUMBER_IS_TEXT", cell, { field: field.label, text: shown, read });
  return number.percent ? { kind: "fraction", value: read } : { kind: "bare", value: read };
}
