import type { CellRange } from "#domain/workbook/address";
import type { TabSnapshot, WorkbookSnapshot } from "#domain/workbook/snapshot";

import { readDate1904 } from "./date-system";
import { readValues } from "./read-grids";
import { readOutline, type SheetOutline } from "./read-structure";
import type { Requests } from "./requests";

/** Roles of our own sheets that are input too; what the others hold is worked out anew each time. */
const rolesRead: ReadonlySet<string> = new Set(["projects", "settings", "history", "notes"]);

/** Own sheets hold what we have written, so they are read far further down than tabs. */
const ownRowLimit = 100_000;

/**
 * A picture of the workbook: requests for the outline, one for the date system, then as many for the
 * cells as their bytes need, whatever the number of tabs.
 */
export async function readWorkbook(
  requests: Requests,
  tab: string | undefined,
): Promise<WorkbookSnapshot> {
  requests.report({ step: "reading", done: 0, total: 0, subject: undefined });
  const outline = await readOutline(requests);
  const date1904 = await readDate1904(requests);
  const wanted = outline.sheets.filter((sheet) => isRead(sheet, tab));
  const filled = wanted.flatMap((sheet) => {
    const range = clip(sheet, requests.options.readLimit);
    return range === undefined ? [] : [{ sheet, sheetId: sheet.id, range }];
  });
  const grids = await readValues(requests, {
    areas: filled,
    subject: "the cells of the tabs",
    onArea: (done) => {
      const subject = filled[done - 1]?.sheet.name;
      requests.report({ step: "reading", done, total: filled.length, subject });
    },
  });
  const read = new Map(
    filled.map(({ sheetId, range }, at) => [sheetId, { range, values: grids[at] ?? [] }]),
  );
  const listed = tab === undefined ? outline.sheets : wanted;
  return {
    name: outline.name,
    date1904,
    tabs: listed.map((sheet) => toTab(sheet, read.get(sheet.id))),
  };
}

function isRead(sheet: SheetOutline, tab: string | undefined): boolean {
  if (sheet.role !== undefined) return rolesRead.has(sheet.role);
  return tab === undefined || sheet.name === tab;
}

function clip(
  sheet: SheetOutline,
  limit: { readonly rows: number; readonly columns: number },
): CellRange | undefined {
  if (sheet.used === undefined) return undefined;
  const rows = sheet.role === undefined ? limit.rows : ownRowLimit;
  return {
    ...sheet.used,
    rows: Math.min(sheet.used.rows, rows),
    columns: Math.min(sheet.used.columns, limit.columns),
  };
}

/** A sheet that was not read is listed without cells. */
function toTab(
  sheet: SheetOutline,
  read: { readonly range: CellRange; readonly values: TabSnapshot["values"] } | undefined,
): TabSnapshot {
  const { used } = sheet;
  const cut =
    read !== undefined &&
    used !== undefined &&
    (used.rows > read.range.rows || used.columns > read.range.columns);
  return {
    id: sheet.id,
    name: sheet.name,
    position: sheet.position,
    visibility: sheet.visibility,
    mark: sheet.role,
    used: read?.range,
    values: read?.values ?? [],
    tables: sheet.tables,
    ...(cut ? { usedInFull: used } : {}),
    ...(sheet.isProtected ? { isProtected: true as const } : {}),
  };
}
