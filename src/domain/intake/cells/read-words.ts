import { mapDefined } from "../../kernel/map-defined";
import { hidesCharacters, isSuspect, trimmedText, visibleText } from "../../kernel/visible-text";
import type { Lifecycle, ReportedRag } from "../../project/vocabulary";
import { isErrorText, normaliseWord, saysNothing } from "../words/cell-words";
import type { CellToRead, FieldToRead, ReadingContext } from "./reading-context";
import { parseAmountUnit, parseCurrency } from "./units";
import { agreedSpelling } from "../vocabulary/colour-spellings";
import { flagWords } from "../vocabulary/words";

/** The text of a cell as written, without unseen characters; a number or yes/no as its text. */
export function readText(
  cell: CellToRead,
  field: FieldToRead,
  context: ReadingContext,
): string | undefined {
  if (typeof cell.raw === "number") return String(cell.raw);
  if (typeof cell.raw === "boolean") return cell.raw ? "Yes" : "No";
  if (!isSuspect(cell.raw)) return cell.raw === "" ? undefined : cell.raw;
  const text = trimmedText(cell.raw);
  if (text === "") return undefined;
  if (hidesCharacters(cell.raw)) {
    context.note("CELL_TEXT_INVISIBLE", cell, { field: field.label, text });
  }
  return text;
}

/** The colour a cell's word stands for; a sentence that opens with one ("Amber - late") has it. */
export function ragOf(raw: string, context: ReadingContext): ReportedRag | undefined {
  const words = context.vocabularies.rag;
  const word = normaliseWord(raw);
  const exact = words.get(word);
  if (exact !== undefined) return exact;
  if (word.startsWith("exempt")) return "grey";
  const opening = /^((?:red|amber|green|yellow|grey)(?:\/(?:red|amber|green))?)\s*[-:(,;.]/.exec(
    word,
  );
  return opening === null ? undefined : words.get(opening[1] ?? "");
}

/** Colours as a scale of three numbers: 1, 0 and -1. */
const threeKeys: ReadonlyMap<number, ReportedRag> = new Map([
  [1, "green"],
  [0, "amber"],
  [-1, "red"],
]);

/**
 * The colours of one column, or of the ratings of one tab. Where all numbers are 1, 0 and -1, and -1 is
 * among them, they are that scale; without it they could as well be yes and no.
 */
export function readRags(
  cells: readonly CellToRead[],
  field: FieldToRead,
  context: ReadingContext,
): readonly (ReportedRag | undefined)[] {
  const numbers = mapDefined(cells, ({ raw }) => (typeof raw === "number" ? raw : undefined));
  const scaled = numbers.includes(-1) && numbers.every((number) => threeKeys.has(number));
  return cells.map((cell) =>
    scaled && typeof cell.raw === "number"
      ? threeKeys.get(cell.raw)
      : readRag(cell, field, context),
  );
}

function readRag(
  cell: CellToRead,
  field: FieldToRead,
  context: ReadingContext,
): ReportedRag | undefined {
  const text = typeof cell.raw === "string" ? visibleText(cell.raw) : String(cell.raw);
  if (text === "") return undefined;
  const colour = ragOf(text, context);
  if (colour === undefined) {
    context.note("RAG_NOT_IN_VOCABULARY", cell, { field: field.label, text });
    return undefined;
  }
  const usual = agreedSpelling(colour, text, normaliseWord(text));
  if (usual !== undefined && text === cell.raw) {
    context.note("RAG_SPELT_DIFFERENTLY", cell, { field: field.label, text, usual });
  }
  return colour;
}

export function lifecycleOf(raw: string, context: ReadingContext): Lifecycle | undefined {
  return context.vocabularies.lifecycle.get(normaliseWord(raw));
}

export function readLifecycle(
  cell: CellToRead,
  _field: FieldToRead,
  context: ReadingContext,
): Lifecycle | undefined {
  const text = typeof cell.raw === "string" ? visibleText(cell.raw) : String(cell.raw);
  if (saysNothing(text)) return undefined;
  const lifecycle = lifecycleOf(text, context);
  if (lifecycle === undefined) context.note("LIFECYCLE_NOT_IN_VOCABULARY", cell, { text });
  return lifecycle;
}

export function readFlag(
  cell: CellToRead,
  field: FieldToRead,
  context: ReadingContext,
): boolean | undefined {
  if (typeof cell.raw === "boolean") return cell.raw;
  const text = String(cell.raw);
  if (visibleText(text) === "") return undefined;
  const flag = flagWords.get(normaliseWord(text));
  if (flag === undefined) {
    context.note("FLAG_NOT_IN_VOCABULARY", cell, { field: field.label, text: visibleText(text) });
  }
  return flag;
}

export function readCurrency(
  cell: CellToRead,
  _field: FieldToRead,
  context: ReadingContext,
): string | undefined {
  const text = visibleText(String(cell.raw));
  if (saysNothing(text)) return undefined;
  const code = parseCurrency(text);
  if (code === undefined) context.note("CURRENCY_NOT_KNOWN", cell, { text });
  return code;
}

export function readAmountUnit(
  cell: CellToRead,
  _field: FieldToRead,
  context: ReadingContext,
): number | undefined {
  const text = visibleText(String(cell.raw));
  if (saysNothing(text)) return undefined;
  const unit = parseAmountUnit(text);
  if (unit === undefined) context.note("AMOUNT_UNIT_NOT_KNOWN", cell, { text });
  return unit;
}

/** Whether a cell is one of Excel's error values. */
export function isErrorCell(cell: CellToRead): boolean {
  return typeof cell.raw === "string" && isErrorText(cell.raw);
}

/** Whether a cell is one of Excel's error values; it is noted. */
export function noteError(cell: CellToRead, field: FieldToRead, context: ReadingContext): boolean {
  if (!isErrorCell(cell)) return false;
  context.note("CELL_ERROR", cell, { field: field.label, text: String(cell.raw) });
  return true;
}
