import { tokenizeFormula, type FormulaToken } from "#ooxml/formulas/formula-tokens";
import type { Area, SheetFile } from "#ooxml/model/workbook-file";

import { parseArea } from "./addresses";
import { intersect } from "./areas";
import { sheetByName, type OpenWorkbook, type RangeTarget } from "./open-workbook";

/** Finds what a name or a table's name stands for. */
export type NameFinder = (from: SheetFile, name: string) => RangeTarget | undefined;

type Place = { readonly sheet: SheetFile; readonly area: Area };

/** The cells that a formula of the sheet refers to, in the order of the formula. */
export function placesInFormula(
  workbook: OpenWorkbook,
  from: SheetFile,
  formula: string,
  findName: NameFinder,
): readonly Place[] {
  const tokens = tokenizeFormula(formula);
  const places: Place[] = [];
  for (let index = 0; index < tokens.length;) {
    const sheet = sheetBefore(workbook, tokens, index) ?? from;
    const { area, length } = referenceAt(tokens, index);
    if (area !== undefined) places.push({ sheet, area });
    else if (isName(tokens, index)) {
      const found = findName(sheet, tokens[index]?.text ?? "");
      const column = /^\[([^[\]]+)\]$/.exec(tokens[index + 1]?.text ?? "")?.[1];
      if (found !== undefined) places.push(columnOf(found, column) ?? found);
    }
    index += length;
  }
  return places;
}

/** The area of a reference that begins here, and how many tokens it takes. */
function referenceAt(
  tokens: readonly FormulaToken[],
  index: number,
): { readonly area: Area | undefined; readonly length: number } {
  const token = tokens[index];
  if (token?.kind !== "reference") return { area: undefined, length: 1 };
  const second = tokens[index + 2];
  if (tokens[index + 1]?.text === ":" && second?.kind === "reference")
    return { area: parseArea(`${token.text}:${second.text}`), length: 3 };
  return { area: parseArea(token.text), length: 1 };
}

function sheetBefore(
  workbook: OpenWorkbook,
  tokens: readonly FormulaToken[],
  index: number,
): SheetFile | undefined {
  const before = tokens[index - 2];
  if (tokens[index - 1]?.text !== "!" || before?.kind !== "sheet") return undefined;
  return before.sheets[0] === undefined ? undefined : sheetByName(workbook, before.sheets[0]);
}

function isName(tokens: readonly FormulaToken[], index: number): boolean {
  const token = tokens[index];
  return (
    token?.kind === "other" &&
    /^[\p{L}_\\]/u.test(token.text) &&
    tokens[index + 1]?.text !== "(" &&
    !/^(true|false)$/i.test(token.text)
  );
}

/** `Costs[Planned]` is a column of the table's body. */
function columnOf(body: RangeTarget, name: string | undefined): Place | undefined {
  if (name === undefined) return undefined;
  const table = body.sheet.tables.find(({ area }) => intersect(area, body.area) !== undefined);
  const index = table?.columns.findIndex((each) => each.toLowerCase() === name.toLowerCase()) ?? -1;
  if (index < 0) return undefined;
  return {
    sheet: body.sheet,
    area: { ...body.area, column: body.area.column + index, columns: 1 },
  };
}

export type FormulaCell = Place & { readonly formula: string };

/** Every cell with a formula, of an area or of the whole sheet. */
export function formulaCells(sheet: SheetFile, within?: Area): readonly FormulaCell[] {
  const used = sheet.kind === "worksheet" ? sheet.cells.usedArea(true) : undefined;
  const area = used === undefined || within === undefined ? used : intersect(used, within);
  if (area === undefined) return [];
  return sheet.cells.formulas(area).flatMap((line, row) =>
    line.flatMap((value, column) =>
      typeof value === "string" && value.startsWith("=")
        ? [
            {
              sheet,
              area: { row: area.row + row, column: area.column + column, rows: 1, columns: 1 },
              formula: value.slice(1),
            },
          ]
        : [],
    ),
  );
}
