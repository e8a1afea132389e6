import type { CellRange } from "#domain/workbook/address";
import type { WorkbookSnapshot } from "#domain/workbook/snapshot";

import { marks, parseParts, parseStoredHash, type OwnParts, type StoredHash } from "./marks";
import { loadExtent, toCellRange } from "./read-structure";
import type { Requests } from "./requests";
import { sendPacks } from "./send-packs";

/** A sheet Steerbook writes, as it is just before writing. */
export type OwnSheet = {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly hash: StoredHash;
  readonly parts: OwnParts;
  /** Hash of the cells as we left them; empty where it is not known. */
  readonly cellsHash: string;
  readonly protected: boolean;
  /** Charts and tables that are on the sheet, whoever made them. */
  readonly charts: readonly string[];
  readonly tables: readonly { readonly name: string; readonly range: CellRange }[];
  /** Everything that holds a value or a format. */
  readonly used: CellRange | undefined;
  /** Some rows are hidden, as by the filter of a table. */
  readonly rowsHidden: boolean;
  /** A filter of the sheet itself, outside tables, hides rows. */
  readonly filtered: boolean;
};

export type SheetName = { readonly id: string; readonly name: string };

/** About what the calls for one sheet take in a request. */
const sheetBytes = 3_400;

/** The workbook just before writing. */
export type Site = {
  readonly sheets: readonly SheetName[];
  readonly own: readonly OwnSheet[];
  readonly structureProtected: boolean;
  /** Names of all tables with the sheet each is on. */
  readonly tables: readonly { readonly name: string; readonly sheetId: string }[];
};

/**
 * Finds our sheets by their mark, wherever they were moved and however they were renamed: one request
 * for the list, one for the sheets that were marked when the workbook was read or are new since.
 */
export async function surveySite(
  requests: Requests,
  basis: WorkbookSnapshot | undefined,
): Promise<Site> {
  const list = await requests.send("the list of tabs", listSite);
  const unmarked = new Set(
    (basis?.tabs ?? []).filter((tab) => tab.mark === undefined).map((tab) => tab.id),
  );
  const candidates = list.sheets.filter((sheet) => !unmarked.has(sheet.id));
  const surveyed = await surveySheets(requests, candidates, list.tables);
  return { ...list, own: surveyed.filter((sheet) => sheet.role !== "") };
}

/** The sheets as they are now; those without a mark have an empty role. */
export async function surveySheets(
  requests: Requests,
  candidates: readonly SheetName[],
  tables: Site["tables"],
): Promise<readonly OwnSheet[]> {
  return sendPacks(requests, {
    pieces: candidates,
    bytesOf: () => sheetBytes,
    send: (pack, bytes) =>
      requests.send(
        "Steerbook's own tabs",
        (context) => {
          const collectors = pack.map((sheet) => surveySheet(context, sheet, tables));
          return () => collectors.map((collect) => collect());
        },
        { bytes },
      ),
  });
}

function listSite(context: Excel.RequestContext): () => Omit<Site, "own"> {
  const { workbook } = context;
  workbook.worksheets.load("items/id,items/name");
  workbook.protection.load("protected");
  workbook.tables.load("items/name,items/worksheet/id");
  return () => ({
    sheets: workbook.worksheets.items.map(({ id, name }) => ({ id, name })),
    structureProtected: workbook.protection.protected,
    tables: workbook.tables.items.map((table) => ({
      name: table.name,
      sheetId: table.worksheet.id,
    })),
  });
}

function surveySheet(
  context: Excel.RequestContext,
  { id, name }: SheetName,
  allTables: Site["tables"],
): () => OwnSheet {
  const sheet = context.workbook.worksheets.getItem(id);
  const properties = [marks.role, marks.planHash, marks.parts, marks.cells].map((key) => {
    const property = sheet.customProperties.getItemOrNullObject(key);
    return property.load("value");
  });
  const textOf = (at: number): string | undefined => {
    const property = properties[at];
    return property === undefined || property.isNullObject ? undefined : property.value;
  };
  sheet.protection.load("protected");
  sheet.charts.load("items/name");
  sheet.autoFilter.load("isDataFiltered");
  const used = loadExtent(sheet.getUsedRangeOrNullObject(false)).load("rowHidden");
  const tables = allTables
    .filter((table) => table.sheetId === id)
    .map((table) => ({
      name: table.name,
      range: loadExtent(sheet.tables.getItem(table.name).getRange()),
    }));
  return () => {
    return {
      id,
      name,
      role: textOf(0) ?? "",
      hash: parseStoredHash(textOf(1) ?? ""),
      parts: parseParts(textOf(2)),
      cellsHash: textOf(3) ?? "",
      protected: sheet.protection.protected,
      charts: sheet.charts.items.map((chart) => chart.name),
      tables: tables.map((table) => ({ name: table.name, range: toCellRange(table.range) })),
      used: used.isNullObject ? undefined : toCellRange(used),
      rowsHidden: !used.isNullObject && someHidden(used),
      filtered: sheet.autoFilter.isDataFiltered,
    };
  };
}

/** Excel answers null where some rows are hidden and some are not, which the types do not say. */
function someHidden(range: Excel.Range): boolean {
  const hidden = range.rowHidden as boolean | null;
  return hidden !== false;
}
