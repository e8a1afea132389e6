import type { Area, CellScalar, SheetFile } from "#ooxml/model/workbook-file";

import { workbookTarget, type EventName } from "../protocol/events";
import { formatArea } from "./addresses";
import { eventSource, sheetIdOf, type OpenWorkbook } from "./open-workbook";

export type OnSheet = { readonly workbook: OpenWorkbook; readonly sheet: SheetFile };

function targetsOf(sheet: SheetFile): readonly string[] {
  return [sheetIdOf(sheet), workbookTarget];
}

export function isHeard({ workbook, sheet }: OnSheet, event: EventName): boolean {
  return !workbook.events.isQuiet() && workbook.events.listens(event, targetsOf(sheet));
}

/** Tells the handlers of a sheet and those of all sheets. */
export function raiseOnSheet(
  { workbook, sheet }: OnSheet,
  event: EventName,
  args: Readonly<Record<string, unknown>>,
): void {
  if (workbook.events.isQuiet()) return;
  const worksheetId = sheetIdOf(sheet);
  const source = eventSource(workbook);
  workbook.events.raise(event, targetsOf(sheet), { ...source, worksheetId, ...args });
}

/** Hides or shows rows; those that were so before are not told. */
export function hideRows(
  on: OnSheet,
  rows: { readonly row: number; readonly rows: number },
  hidden: boolean,
): void {
  const { sheet } = on;
  const { row, rows: count } = rows;
  const heard = isHeard(on, "worksheetRowHiddenChanged");
  const changed: number[] = [];
  if (heard)
    for (let index = row; index < row + count; index++)
      if (sheet.rowHidden(index) !== hidden) changed.push(index);
  sheet.setRowHidden(row, count, hidden);
  if (changed.length === 0) return;
  const address = runs(changed).map(({ first, last }) => `${first + 1}:${last + 1}`);
  raiseOnSheet(on, "worksheetRowHiddenChanged", {
    address: address.join(","),
    changeType: hidden ? "Hidden" : "Unhidden",
  });
}

/** Tells which lines of an area went elsewhere when it was sorted; nobody hears of a sort that moved none. */
export function raiseSorted(
  on: OnSheet,
  area: Area,
  by: "rows" | "columns",
  moved: readonly number[],
): void {
  if (moved.length === 0) return;
  const addresses = runs(moved).map(({ first, last }) =>
    formatArea(
      by === "rows"
        ? { ...area, row: area.row + first, rows: last - first + 1 }
        : { ...area, column: area.column + first, columns: last - first + 1 },
    ),
  );
  const event = by === "rows" ? "worksheetRowSorted" : "worksheetColumnSorted";
  raiseOnSheet(on, event, { address: addresses.join(",") });
}

function runs(numbers: readonly number[]): { readonly first: number; readonly last: number }[] {
  const found: { readonly first: number; readonly last: number }[] = [];
  for (const number of numbers) {
    const open = found.at(-1);
    if (open?.last === number - 1) found[found.length - 1] = { first: open.first, last: number };
    else found.push({ first: number, last: number });
  }
  return found;
}

/**
 * Watches the formulas of an area: what this gives is to be called after it was written to. Costs
 * nothing while nobody listens.
 */
export function watchFormulas(on: OnSheet, area: Area): () => void {
  if (!isHeard(on, "worksheetFormulaChanged")) return () => undefined;
  const before = on.sheet.cells.formulas(area);
  return () => {
    const details = on.sheet.cells.formulas(area).flatMap((line, r) =>
      line.flatMap((after, c) => {
        const previous = before[r]?.[c] ?? "";
        const concerns = isFormula(previous) || isFormula(after);
        if (!concerns || previous === after) return [];
        const cell = { row: area.row + r, column: area.column + c, rows: 1, columns: 1 };
        const cellAddress = formatArea(cell);
        return [{ cellAddress, previousFormula: String(previous) }];
      }),
    );
    if (details.length > 0)
      raiseOnSheet(on, "worksheetFormulaChanged", { formulaDetails: details });
  };
}

function isFormula(text: CellScalar): boolean {
  return typeof text === "string" && text.startsWith("=");
}

/** Excel calculates a sheet with formulas after a change of its cells, or when it is told to. */
export function raiseCalculated(on: OnSheet, area: Area | undefined): void {
  if (!isHeard(on, "worksheetCalculated")) return;
  const used = on.sheet.kind === "worksheet" ? on.sheet.cells.usedArea(false) : undefined;
  if (used === undefined || on.sheet.cells.formulaCells(used).length === 0) return;
  raiseOnSheet(on, "worksheetCalculated", { address: formatArea(area ?? used) });
}
