import { columnLetters, columnNumber } from "#ooxml/model/address";
import { tokenizeFormula } from "#ooxml/formulas/formula-tokens";

type Cell = { readonly row: number; readonly column: number };

/** A formula in A1 notation (without its `=`) as the cell reads it in R1C1 notation. */
export function toR1C1(formula: string, cell: Cell): string {
  return tokenizeFormula(formula)
    .map((token) => (token.kind === "reference" ? referenceToR1C1(token.text, cell) : token.text))
    .join("");
}

function referenceToR1C1(reference: string, cell: Cell): string {
  const corners = reference.split(":").map((corner) => cornerToR1C1(corner, cell));
  // Whole rows and columns are one corner where both are the same.
  const [first, last] = corners;
  const isCell = /[A-Za-z]/.test(reference) && /\d/.test(reference);
  return !isCell && first === last ? (first ?? "") : corners.join(":");
}

function cornerToR1C1(corner: string, cell: Cell): string {
  const match = /^(\$?)([A-Za-z]{0,3})(\$?)(\d*)$/.exec(corner);
  if (match === null) return corner;
  const [, columnFixed = "", letters = "", rowFixed = "", digits = ""] = match;
  // `$5` is a fixed row: its mark stands where that of a column would.
  const fixedRow = letters === "" ? columnFixed + rowFixed : rowFixed;
  const row = digits === "" ? "" : part("R", Number(digits) - 1, fixedRow !== "", cell.row);
  const column =
    letters === "" ? "" : part("C", columnNumber(letters), columnFixed !== "", cell.column);
  return row + column;
}

function part(letter: "R" | "C", index: number, fixed: boolean, from: number): string {
  if (fixed) return `${letter}${index + 1}`;
  return index === from ? letter : `${letter}[${index - from}]`;
}

const pieces =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.\\])(?:R(?:\[-?\d+\]|\d+)?(?:C(?:\[-?\d+\]|\d+)?)?|C(?:\[-?\d+\]|\d+)?)(?![\w.\\(!])/gi;
const corner = /^(?:R(\[-?\d+\]|\d+)?)?(?:C(\[-?\d+\]|\d+)?)?$/i;

/** A formula in R1C1 notation (without its `=`) in A1 notation, as seen from the cell. */
export function fromR1C1(formula: string, cell: Cell): string {
  return formula.replaceAll(pieces, (piece, at: number) => {
    if (/^["']/.test(piece)) return piece;
    const match = corner.exec(piece);
    if (match === null) return piece;
    const hasRow = /^R/i.test(piece);
    const hasColumn = /C(?:\[|\d|$)/i.test(piece);
    const row = hasRow ? rowText(match[1], cell.row) : "";
    const column = hasColumn ? columnText(match[2], cell.column) : "";
    if (hasRow && hasColumn) return column + row;
    // A row or a column alone is the whole of it, unless a range of such was written.
    const whole = hasRow ? row : column;
    const inRange = formula[at - 1] === ":" || formula[at + piece.length] === ":";
    return inRange ? whole : `${whole}:${whole}`;
  });
}

function rowText(text: string | undefined, from: number): string {
  const { index, fixed } = place(text, from);
  return `${fixed}${index + 1}`;
}

function columnText(text: string | undefined, from: number): string {
  const { index, fixed } = place(text, from);
  return `${fixed}${columnLetters(index)}`;
}

function place(text: string | undefined, from: number): { index: number; fixed: "" | "$" } {
  if (text === undefined) return { index: from, fixed: "" };
  if (text.startsWith("[")) return { index: from + Number(text.slice(1, -1)), fixed: "" };
  return { index: Number(text) - 1, fixed: "$" };
}
