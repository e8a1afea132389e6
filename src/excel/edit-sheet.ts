import type { ApplyAnswer } from "#application/ports/workbook-port";
import { cellAddress, rangeAddress, type CellRange } from "#domain/workbook/address";
import type { SheetEdit } from "#domain/workbook/sheet-edit";
import type { RawCell, TabSnapshot } from "#domain/workbook/snapshot";

import { toExcelValue } from "./cell-values";
import { loadExtent, toCellRange } from "./read-structure";
import { quietly, writing } from "./quiet-request";
import { untracked, type Requests } from "./requests";
import { callBytes } from "./sheet-steps";

/**
 * Changes single cells of a sheet that people edit too. One request makes sure that the sheet still is
 * as it was read, one writes: in Excel that is one step to undo.
 */
export async function editSheet(
  requests: Requests,
  tab: TabSnapshot,
  edit: SheetEdit,
): Promise<ApplyAnswer> {
  requests.report({ step: "writing", done: 0, total: 1, subject: tab.name });
  const subject = `the tab "${tab.name}"`;
  const now = await requests.send(subject, (context) => lookAt(context, tab));
  if (now === "protected") {
    const reason =
      `The tab "${tab.name}" is protected, so it cannot be updated. ` +
      "Take the protection off (Review, Unprotect Sheet) and try again.";
    return { kind: "blocked", reason, sheets: [] };
  }
  if (now === "changed") return { kind: "stale", tabs: [tab.name] };
  requests.checkCancelled();
  const bytes = (edit.cells.length + 8) * callBytes;
  await requests.send(
    subject,
    quietly((context) => {
      carryOut(context.workbook.worksheets.getItem(tab.id), edit);
      return () => undefined;
    }),
    { ...writing, bytes },
  );
  const role = tab.mark ?? "";
  return { kind: "applied", sheets: [{ role, sheet: tab.name, result: "written" }] };
}

function lookAt(
  context: Excel.RequestContext,
  tab: TabSnapshot,
): () => "asRead" | "changed" | "protected" {
  const sheet = context.workbook.worksheets.getItemOrNullObject(tab.id);
  sheet.protection.load("protected");
  const used = loadExtent(sheet.getUsedRangeOrNullObject(true)).load("values");
  return () => {
    if (sheet.isNullObject) return "changed";
    if (sheet.protection.protected) return "protected";
    const range = used.isNullObject ? undefined : toCellRange(used);
    const values: readonly (readonly RawCell[])[] = used.isNullObject ? [] : used.values;
    return isAsRead(tab, range, values) ? "asRead" : "changed";
  };
}

/** Compares what was read, which for a very large sheet is less than all there is. */
function isAsRead(
  tab: TabSnapshot,
  range: CellRange | undefined,
  values: readonly (readonly RawCell[])[],
): boolean {
  if (range === undefined || tab.used === undefined) return range === tab.used;
  if (range.row !== tab.used.row || range.column !== tab.used.column) return false;
  const full = tab.usedInFull ?? tab.used;
  if (range.rows !== full.rows || range.columns !== full.columns) return false;
  return tab.values.every((row, r) => row.every((cell, c) => values[r]?.[c] === cell));
}

function carryOut(sheet: Excel.Worksheet, edit: SheetEdit): void {
  // From the bottom up, so that the rows named are those before the edit.
  const insertions = [...edit.insertions].sort((a, b) => b.before - a.before);
  for (const { before, rows } of insertions) {
    const address = `${String(before + 1)}:${String(before + rows)}`;
    untracked(sheet.getRange(address)).insert("Down");
  }
  for (const { name, range } of edit.longer) {
    sheet.tables.getItem(name).resize(rangeAddress(range));
  }
  // Before the values: a cell formatted as text keeps what is written to it as a text.
  for (const { row, column, numberFormat } of edit.cells) {
    if (numberFormat === undefined) continue;
    untracked(sheet.getRange(cellAddress(row, column))).numberFormat = [[numberFormat]];
  }
  for (const { from, values } of runsOf(edit)) {
    untracked(sheet.getRange(from)).values = values;
  }
  for (const { name, range } of edit.added) {
    const table = sheet.tables.add(rangeAddress(range), true);
    table.name = name;
    table.showFilterButton = false;
  }
}

/** Cells that lie side by side in one row are written together. */
function runsOf({
  cells,
}: SheetEdit): readonly { readonly from: string; readonly values: RawCell[][] }[] {
  const inOrder = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
  const runs: { row: number; column: number; values: RawCell[] }[] = [];
  for (const { row, column, value } of inOrder) {
    const last = runs.at(-1);
    if (last?.row === row && last.column + last.values.length === column) {
      last.values.push(toExcelValue(value));
    } else runs.push({ row, column, values: [toExcelValue(value)] });
  }
  return runs.map(({ row, column, values }) => ({
    from: `${cellAddress(row, column)}:${cellAddress(row, column + values.length - 1)}`,
    values: [values],
  }));
}
