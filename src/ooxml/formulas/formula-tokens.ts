/** A piece of a formula; texts joined give the formula again. */
export type FormulaToken =
  /** A sheet before `!`; both ends of `First:Last!`; `external` where another workbook is meant. */
  | { readonly kind: "sheet"; readonly text: string; readonly sheets: readonly string[] }
  | { readonly kind: "reference"; readonly text: string }
  | { readonly kind: "other"; readonly text: string };

const PIECES =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\[(?:[^[\]']|'[\s\S]|\[(?:[^[\]']|'[\s\S])*\])*\]|#[A-Z/]+[!?0A]?|[\w$.\\?\u0080-\uffff]+|[\s\S]/g;
const CELL = /^\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}$/;
const COLUMN = /^\$?[A-Za-z]{1,3}$/;
const ROW = /^\$?[1-9]\d{0,6}$/;
const PLAIN_SHEET = /^[A-Za-z_\u0080-\uffff][\w.\u0080-\uffff]*$/;
const LOOKS_LIKE_CELL = /^(?:[A-Za-z]{1,3}\d+|[rR]\d*(?:[cC]\d*)?|[cC]\d*|true|false)$/i;

/** Splits a formula (without its `=`) so that sheets and cell references can be told apart. */
export function tokenizeFormula(formula: string): FormulaToken[] {
  const pieces = formula.match(PIECES) ?? [];
  const tokens: FormulaToken[] = [];
  let index = 0;
  while (index < pieces.length) {
    const sheet = sheetAt(pieces, index);
    if (sheet) {
      tokens.push(sheet.token);
      index += sheet.length;
      continue;
    }
    const length = referenceLength(pieces, index);
    const text = pieces.slice(index, index + Math.max(1, length)).join("");
    tokens.push({ kind: length > 0 ? "reference" : "other", text });
    index += Math.max(1, length);
  }
  return tokens;
}

type SheetPiece = { readonly token: FormulaToken; readonly length: number };

/** The sheet part starting here, up to but without its `!`. */
function sheetAt(pieces: readonly string[], index: number): SheetPiece | undefined {
  const piece = pieces[index] ?? "";
  if (piece.startsWith("'") && pieces[index + 1] === "!") {
    const name = piece.slice(1, -1).replaceAll("''", "'");
    if (name.includes("[")) return undefined;
    return { token: { kind: "sheet", text: piece, sheets: name.split(":") }, length: 1 };
  }
  const isExternal = pieces[index - 1]?.endsWith("]") === true;
  return isExternal || !isWord(piece) ? undefined : plainSheetAt(pieces, index);
}

function plainSheetAt(pieces: readonly string[], index: number): SheetPiece | undefined {
  const piece = pieces[index] ?? "";
  if (pieces[index + 1] === "!")
    return { token: { kind: "sheet", text: piece, sheets: [piece] }, length: 1 };
  const last = pieces[index + 2] ?? "";
  if (pieces[index + 1] === ":" && isWord(last) && pieces[index + 3] === "!")
    return {
      token: { kind: "sheet", text: `${piece}:${last}`, sheets: [piece, last] },
      length: 3,
    };
  return undefined;
}

/** Pieces a cell, area, row or column reference takes from here; 0 where there is none. */
function referenceLength(pieces: readonly string[], index: number): number {
  const piece = pieces[index] ?? "";
  const next = pieces[index + 1];
  if (next !== undefined && "([!".includes(next)) return 0;
  if (CELL.test(piece)) return 1;
  const last = pieces[index + 2] ?? "";
  if (next !== ":" || pieces[index + 3] === "(") return 0;
  return [COLUMN, ROW].some((pattern) => pattern.test(piece) && pattern.test(last)) ? 3 : 0;
}

function isWord(piece: string): boolean {
  return /^[\w.\\?\u0080-\uffff]/.test(piece);
}

/** A sheet name as formulas write it: `Plan`, `'Plan 2026'`. */
export function quoteSheetName(name: string): string {
  return PLAIN_SHEET.test(name) && !LOOKS_LIKE_CELL.test(name)
    ? name
    : `'${name.replaceAll("'", "''")}'`;
}

/** First and last sheet of a range across sheets, as formulas write it. */
export function quoteSheets(names: readonly string[]): string {
  const quoted = names.map(quoteSheetName);
  return quoted.some((name) => name.startsWith("'"))
    ? `'${names.join(":").replaceAll("'", "''")}'`
    : quoted.join(":");
}
