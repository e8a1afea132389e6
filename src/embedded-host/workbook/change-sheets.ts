import type { SheetFile, SheetVisibility } from "#ooxml/model/workbook-file";

import { workbookTarget } from "../protocol/events";
import { HostError } from "../protocol/host-error";
import { requireUnlockedStructure, requireWorksheet } from "./guards";
import {
  activeSheet,
  eventSource,
  sheetByName,
  sheetIdOf,
  type OpenWorkbook,
} from "./open-workbook";
import { raiseOnSheet } from "./sheet-events";

/** Excel's rules: 1 to 31 characters, none of `\ / ? * [ ] :`, no apostrophe at the ends, not History. */
function requireSheetName(name: string): void {
  const allowed =
    name.length > 0 && name.length <= 31 && !/[\\/?*[\]:]/.test(name) && !/^'|'$/.test(name);
  if (!allowed || name.toLowerCase() === "history") throw new HostError("InvalidArgument");
}

function requireFreeName(workbook: OpenWorkbook, name: string, except?: SheetFile): void {
  const owner = sheetByName(workbook, name);
  if (owner !== undefined && owner !== except) throw new HostError("ItemAlreadyExists");
}

/** Adds a sheet at the end; without a name Excel numbers them. */
export function addSheet(workbook: OpenWorkbook, name: string | undefined): SheetFile {
  requireUnlockedStructure(workbook);
  const chosen = name ?? freeSheetName(workbook);
  requireSheetName(chosen);
  requireFreeName(workbook, chosen);
  const sheet = workbook.file.addSheet(chosen);
  const args = { worksheetId: sheetIdOf(sheet), source: eventSource(workbook).source };
  workbook.events.raise("worksheetAdded", [workbookTarget], args);
  return sheet;
}

/** Copies a sheet under its name with a number behind it, as Excel does. */
export function copySheet(workbook: OpenWorkbook, sheet: SheetFile, position: number): SheetFile {
  requireUnlockedStructure(workbook);
  requireWorksheet(sheet);
  const base = sheet.name.replace(/ \(\d+\)$/, "").slice(0, 26);
  let number = 2;
  while (sheetByName(workbook, `${base} (${number})`) !== undefined) number++;
  const copy = workbook.file.copySheet(sheet.id, `${base} (${number})`, position);
  const args = { worksheetId: sheetIdOf(copy), source: eventSource(workbook).source };
  workbook.events.raise("worksheetAdded", [workbookTarget], args);
  return copy;
}

function freeSheetName(workbook: OpenWorkbook): string {
  let number = workbook.file.sheets.length + 1;
  while (sheetByName(workbook, `Sheet${number}`) !== undefined) number++;
  return `Sheet${number}`;
}

export function renameSheet(workbook: OpenWorkbook, sheet: SheetFile, name: string): void {
  requireUnlockedStructure(workbook);
  requireSheetName(name);
  requireFreeName(workbook, name, sheet);
  const before = sheet.name;
  if (name === before) return;
  workbook.file.renameSheet(sheet.id, name);
  const args = {
    worksheetId: sheetIdOf(sheet),
    nameBefore: before,
    nameAfter: name,
    source: eventSource(workbook).source,
  };
  workbook.events.raise("worksheetNameChanged", [sheetIdOf(sheet), workbookTarget], args);
}

/** The last visible sheet stays, and a very hidden one has to be shown first. */
export function deleteSheet(workbook: OpenWorkbook, sheet: SheetFile): void {
  requireUnlockedStructure(workbook);
  if (sheet.visibility === "veryHidden") throw new HostError("InvalidOperation");
  requireAnotherVisible(workbook, sheet);
  const wasActive = activeSheet(workbook) === sheet;
  const position = workbook.file.sheets.indexOf(sheet);
  const id = sheetIdOf(sheet);
  workbook.file.deleteSheet(sheet.id);
  workbook.deleted.add(sheet);
  if (wasActive) activateNeighbour(workbook, position);
  workbook.events.raise("worksheetDeleted", [workbookTarget], {
    worksheetId: id,
    source: eventSource(workbook).source,
  });
}

/** As event arguments spell it. */
const visibilityWords = {
  visible: "Visible",
  hidden: "Hidden",
  veryHidden: "VeryHidden",
} as const satisfies Record<SheetVisibility, string>;

export function setVisibility(
  workbook: OpenWorkbook,
  sheet: SheetFile,
  visibility: SheetVisibility,
): void {
  if (sheet.visibility === visibility) return;
  requireUnlockedStructure(workbook);
  const wasActive = activeSheet(workbook) === sheet;
  if (visibility !== "visible") requireAnotherVisible(workbook, sheet);
  const before = sheet.visibility;
  sheet.visibility = visibility;
  raiseOnSheet({ workbook, sheet }, "worksheetVisibilityChanged", {
    visibilityBefore: visibilityWords[before],
    visibilityAfter: visibilityWords[visibility],
  });
  if (visibility !== "visible" && wasActive)
    activateNeighbour(workbook, workbook.file.sheets.indexOf(sheet));
}

export function moveSheet(workbook: OpenWorkbook, sheet: SheetFile, position: number): void {
  requireUnlockedStructure(workbook);
  if (!Number.isInteger(position) || position < 0 || position >= workbook.file.sheets.length) {
    throw new HostError("InvalidArgument");
  }
  const positionBefore = workbook.file.sheets.indexOf(sheet);
  if (positionBefore === position) return;
  workbook.file.moveSheet(sheet.id, position);
  raiseOnSheet({ workbook, sheet }, "worksheetMoved", { positionBefore, positionAfter: position });
}

export function activateSheet(workbook: OpenWorkbook, sheet: SheetFile): void {
  if (sheet.visibility !== "visible") throw new HostError("InvalidOperation");
  const before = activeSheet(workbook);
  if (before === sheet) return;
  workbook.file.activeSheetId = sheet.id;
  const left = sheetIdOf(before);
  const entered = sheetIdOf(sheet);
  workbook.events.raise("worksheetDeactivated", [left, workbookTarget], { worksheetId: left });
  workbook.events.raise("worksheetActivated", [entered, workbookTarget], { worksheetId: entered });
}

function requireAnotherVisible(workbook: OpenWorkbook, sheet: SheetFile): void {
  const others = workbook.file.sheets.some(
    (other) => other !== sheet && other.visibility === "visible",
  );
  if (!others) throw new HostError("InvalidOperation");
}

function activateNeighbour(workbook: OpenWorkbook, position: number): void {
  const { sheets } = workbook.file;
  const next =
    sheets.slice(position).find((sheet) => sheet.visibility === "visible") ??
    sheets.slice(0, position).findLast((sheet) => sheet.visibility === "visible");
  if (next !== undefined) workbook.file.activeSheetId = next.id;
}
