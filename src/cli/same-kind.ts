import { extname } from "node:path";

import { usageError } from "./exit";

/**
 * Excel refuses a workbook whose name ends otherwise than its contents say, so a workbook with macros
 * stays .xlsm.
 */
export function requireSameKind(input: string, out: string): void {
  const from = extname(input).toLowerCase();
  const to = extname(out).toLowerCase();
  // Of other kinds the reader says why it cannot take them.
  if (from === to || (from !== ".xlsx" && from !== ".xlsm")) return;
  throw usageError(`"${out}" must end in ${from} like the workbook that is read.`);
}

/** New workbooks and decks have one kind only. */
export function requireEnding(path: string, ending: ".xlsx" | ".pptx"): void {
  if (extname(path).toLowerCase() === ending) return;
  throw usageError(`"${path}" must end in ${ending}.`);
}
