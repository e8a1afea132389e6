import { columnLetters, columnNumber, MAXIMUM_COLUMNS, MAXIMUM_ROWS } from "../model/address";
import { quoteSheets, tokenizeFormula } from "./formula-tokens";

const PART = /\$?[A-Za-z]{1,3}|\$?\d+/g;

/** A formula as Excel fills it into a cell `rows` further down and `columns` further right. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return tokenizeFormula(formula)
    .map((token) =>
      token.kind === "reference" ? shiftReference(token.text, rows, columns) : token.text,
    )
    .join("");
}

function shiftReference(reference: string, rows: number, columns: number): string {
  return reference.replaceAll(PART, (part) => {
    if (part.startsWith("$")) return part;
    return /^\d/.test(part)
      ? `${wrap(Number(part) - 1 + rows, MAXIMUM_ROWS) + 1}`
      : columnLetters(wrap(columnNumber(part) + columns, MAXIMUM_COLUMNS));
  });
}

/** Excel lets relative references run over the sheet's edge and come back at the other side. */
function wrap(index: number, limit: number): number {
  return ((index % limit) + limit) % limit;
}

/** What became of a sheet: its new name, or undefined where it was deleted. */
export type SheetChange = { readonly from: string; readonly to: string | undefined };

/**
 * A formula after a sheet was renamed or deleted. References to a deleted sheet become `#REF!`
 * followed by the address they had, as Excel writes them.
 */
export function followSheet(formula: string, change: SheetChange): string {
  if (!formula.includes("!")) return formula;
  const from = change.from.toLowerCase();
  let skipMark = false;
  return tokenizeFormula(formula)
    .map((token) => {
      if (skipMark && token.text === "!") {
        skipMark = false;
        return "";
      }
      if (token.kind !== "sheet") return token.text;
      if (!token.sheets.some((name) => name.toLowerCase() === from)) return token.text;
      if (change.to === undefined) {
        skipMark = true;
        return "#REF!";
      }
      const renamed = change.to;
      return quoteSheets(
        token.sheets.map((name) => (name.toLowerCase() === from ? renamed : name)),
      );
    })
    .join("");
}

/** A reference such as `'Plan'!$A$2:$A$9` taken apart; undefined where it is anything else. */
export function splitReference(
  reference: string,
): { readonly sheet: string; readonly address: string } | undefined {
  const tokens = tokenizeFormula(reference.trim());
  const [sheet, mark, ...rest] = tokens;
  if (sheet?.kind !== "sheet" || mark?.text !== "!" || sheet.sheets.length !== 1) return undefined;
  const [name] = sheet.sheets;
  return name === undefined
    ? undefined
    : { sheet: name, address: rest.map((token) => token.text).join("") };
}
