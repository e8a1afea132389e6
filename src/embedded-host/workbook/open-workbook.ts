import type { CommentPerson } from "#ooxml/model/comment-model";
import type {
  Area,
  CellShift,
  SheetFile,
  TableFile,
  WorkbookFile,
} from "#ooxml/model/workbook-file";

import type { EventDesk } from "../protocol/events";
import { HostError } from "../protocol/host-error";
import type { ReferenceTable } from "../protocol/references";

/** Who changes the workbook: the add-in, the user beside it, or a co-author elsewhere. */
export type Author = "addIn" | "user" | "coAuthor";

/** The open workbook with what is not in the file: selection, kept references, events. */
export type OpenWorkbook = {
  readonly file: WorkbookFile;
  readonly fileName: string;
  /** When a new workbook was made, ISO; undefined for one that was opened. */
  readonly created: string | undefined;
  /** The time, ISO in UTC. */
  readonly now: () => string;
  /** Who writes the comments that are added. */
  readonly user: CommentPerson;
  readonly events: EventDesk;
  readonly references: ReferenceTable;
  /** Sheets that were deleted while the add-in still holds objects on them. */
  readonly deleted: WeakSet<SheetFile>;
  /** Selected area by sheet; the first cell where a sheet has none. */
  readonly selections: WeakMap<SheetFile, Area>;
  /** Tables whose one blank row waits for the first row added to them. */
  readonly blankTables: WeakSet<TableFile>;
  /** Places that the add-in bound to ids of its own. */
  readonly bindings: Map<string, Binding>;
  /** What the application was told about calculating; nothing is calculated here. */
  readonly calculation: CalculationSettings;
  /** Cells inserted and deleted so far, for ranges that the add-in holds. */
  readonly shifts: { readonly sheet: SheetFile; readonly shift: CellShift }[];
  author: Author;
};

export type Binding = {
  readonly type: "Range" | "Table" | "Text";
  readonly range: RangeTarget;
};

/** As the API names them; kept as long as the workbook is open. */
export type CalculationSettings = {
  mode: "Automatic" | "AutomaticExceptTables" | "Manual";
  iterative: { enabled: boolean; maxIteration: number; maxChange: number };
};

/** A sheet of the open workbook, as API objects hold it. */
export type SheetTarget = { readonly workbook: OpenWorkbook; readonly sheet: SheetFile };

/** Cells of a sheet; the area moves where cells are inserted or deleted before it. */
export type RangeTarget = SheetTarget & { readonly area: Area };

export type AreasTarget = SheetTarget & { areas: readonly Area[] };

/** The target's sheet; ItemNotFound once it was deleted. */
export function liveSheet(target: SheetTarget): SheetFile {
  if (target.workbook.deleted.has(target.sheet)) throw new HostError("ItemNotFound");
  return target.sheet;
}

export function sheetByName(workbook: OpenWorkbook, name: string): SheetFile | undefined {
  const wanted = name.toLowerCase();
  return workbook.file.sheets.find((sheet) => sheet.name.toLowerCase() === wanted);
}

/** The id that the API shows; the sheet's own number in the form Excel gives ids. */
export function sheetIdOf(sheet: SheetFile): string {
  const number = Number(sheet.id);
  return `{00000000-0001-0000-${number.toString(16).toUpperCase().padStart(4, "0")}-000000000000}`;
}

export function sheetByKey(workbook: OpenWorkbook, key: string | number): SheetFile | undefined {
  const text = String(key);
  const number = /^\{00000000-0001-0000-([0-9A-F]+)-000000000000\}$/i.exec(text)?.[1];
  if (number === undefined) return sheetByName(workbook, text);
  const id = String(Number.parseInt(number, 16));
  return workbook.file.sheets.find((sheet) => sheet.id === id);
}

export function activeSheet(workbook: OpenWorkbook): SheetFile {
  const { sheets, activeSheetId } = workbook.file;
  const sheet = sheets.find((candidate) => candidate.id === activeSheetId) ?? sheets[0];
  if (sheet === undefined) throw new Error("a workbook has at least one sheet");
  return sheet;
}

export function selectionOf(workbook: OpenWorkbook, sheet: SheetFile): Area {
  return workbook.selections.get(sheet) ?? { row: 0, column: 0, rows: 1, columns: 1 };
}

/** `source` and `triggerSource` of event arguments. */
export function eventSource(workbook: OpenWorkbook): {
  readonly source: string;
  readonly triggerSource: string;
} {
  const source = workbook.author === "coAuthor" ? "Remote" : "Local";
  return { source, triggerSource: workbook.author === "addIn" ? "ThisLocalAddin" : "Unknown" };
}
