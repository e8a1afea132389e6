import type { CellRange } from "#domain/workbook/address";
import type { TableSnapshot, TabVisibility } from "#domain/workbook/snapshot";

import { marks } from "./marks";
import { untracked, type Requests } from "./requests";
import { sendPacks } from "./send-packs";

/** A worksheet before its cells are read. */
export type SheetOutline = {
  readonly id: string;
  readonly name: string;
  readonly position: number;
  readonly visibility: TabVisibility;
  readonly role: string | undefined;
  /** Smallest range that holds all values. */
  readonly used: CellRange | undefined;
  readonly tables: readonly TableSnapshot[];
  readonly isProtected: boolean;
};

export type WorkbookOutline = { readonly name: string; readonly sheets: readonly SheetOutline[] };

type SheetEntry = Omit<SheetOutline, "role" | "used" | "tables"> & {
  readonly tables: readonly { readonly id: string; readonly name: string }[];
};

/** About what the calls for one sheet, and for one of its tables, take in a request. */
const sheetBytes = 1_100;
const tableBytes = 500;

/** Lists the sheets: one request for names and tables, one for marks and used ranges. */
export async function readOutline(requests: Requests): Promise<WorkbookOutline> {
  const list = await requests.send("the list of tabs", listSheets);
  const sheets = await sendPacks(requests, {
    pieces: list.sheets,
    bytesOf: (sheet) => sheetBytes + sheet.tables.length * tableBytes,
    send: (pack, bytes) =>
      requests.send(
        "the tabs",
        (context) => {
          const collectors = pack.map((entry) => outlineSheet(context, entry));
          return () => collectors.map((collect) => collect());
        },
        { bytes },
      ),
  });
  return { name: list.name, sheets };
}

function listSheets(context: Excel.RequestContext): () => { name: string; sheets: SheetEntry[] } {
  const { workbook } = context;
  workbook.load("name");
  workbook.worksheets.load(
    "items/id,items/name,items/position,items/visibility,items/protection/protected",
  );
  workbook.tables.load("items/id,items/name,items/worksheet/id");
  return () => {
    const tables = groupBySheet(workbook.tables.items);
    const sheets = workbook.worksheets.items.map((sheet) => ({
      id: sheet.id,
      name: sheet.name,
      position: sheet.position,
      visibility: toVisibility(sheet.visibility),
      isProtected: sheet.protection.protected,
      tables: (tables.get(sheet.id) ?? []).map(({ id, name }) => ({ id, name })),
    }));
    return { name: workbook.name, sheets };
  };
}

function groupBySheet(tables: readonly Excel.Table[]): ReadonlyMap<string, readonly Excel.Table[]> {
  const groups = new Map<string, Excel.Table[]>();
  for (const table of tables) {
    const group = groups.get(table.worksheet.id);
    if (group === undefined) groups.set(table.worksheet.id, [table]);
    else group.push(table);
  }
  return groups;
}

function outlineSheet(context: Excel.RequestContext, entry: SheetEntry): () => SheetOutline {
  const sheet = context.workbook.worksheets.getItem(entry.id);
  const used = loadExtent(sheet.getUsedRangeOrNullObject(true));
  const role = sheet.customProperties.getItemOrNullObject(marks.role);
  role.load("value");
  // Asked of the sheet and not of the workbook, whose tables are many more to search.
  const tables = entry.tables.map((table) => ({
    name: table.name,
    range: loadExtent(sheet.tables.getItem(table.id).getRange()),
  }));
  return () => ({
    id: entry.id,
    name: entry.name,
    position: entry.position,
    visibility: entry.visibility,
    isProtected: entry.isProtected,
    role: role.isNullObject ? undefined : role.value,
    used: used.isNullObject ? undefined : toCellRange(used),
    tables: tables.map(({ name, range }) => ({ name, range: toCellRange(range) })),
  });
}

/** Loads where a range is, without its cells. */
export function loadExtent(range: Excel.Range): Excel.Range {
  return untracked(range).load("rowIndex,columnIndex,rowCount,columnCount");
}

export function toCellRange(range: Excel.Range): CellRange {
  return {
    row: range.rowIndex,
    column: range.columnIndex,
    rows: range.rowCount,
    columns: range.columnCount,
  };
}

function toVisibility(visibility: string): TabVisibility {
  if (visibility === "Hidden") return "hidden";
  return visibility === "VeryHidden" ? "veryHidden" : "visible";
}
