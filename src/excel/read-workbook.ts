import type { CellRange } from "#domain/workbook/address";
import type { RawCell, TabSnapshot, WorkbookSnapshot } from "#domain/workbook/snapshot";

import { readDate1904 } from "./date-system";
import { readValues, type Grid } from "./read-grids";
import {
  completeRecentHistory,
  planRecentHistory,
  type RecentHistory,
} from "./read-recent-history";
import { readOutline, type SheetOutline } from "./read-structure";
import type { Requests } from "./requests";

/** Roles of our own sheets that are input too; what the others hold is worked out anew each time. */
const rolesRead: ReadonlySet<string> = new Set(["projects", "settings", "history", "notes"]);

export type ReadRequest = {
  /** The one tab to read; all of them where absent. */
  readonly tab?: string;
  /** Whether of the closed periods only the last are read, however many there are. */
  readonly history?: "recent";
};

/** Own sheets hold what we have written, so they are read far further down than tabs. */
const ownRowLimit = 100_000;

/**
 * A picture of the workbook: requests for the outline, one for the date system, then as many for the
 * cells as their bytes need, whatever the number of tabs.
 */
export async function readWorkbook(
  requests: Requests,
  { tab, history }: ReadRequest,
): Promise<WorkbookSnapshot> {
  requests.report({ step: "reading", done: 0, total: 0, subject: undefined });
  const outline = await readOutline(requests);
  const date1904 = await readDate1904(requests);
  const wanted = outline.sheets.filter((sheet) => isRead(sheet, tab));
  const filled = wanted.flatMap((sheet): readonly Filled[] => {
    const range = clip(sheet, requests.options.readLimit);
    const recent = history === "recent" && sheet.role === "history";
    const plan = recent ? planRecentHistory(sheet) : undefined;
    return range === undefined ? [] : [{ sheet, range, plan }];
  });
  const read = await readFilled(requests, filled);
  const listed = tab === undefined ? outline.sheets : wanted;
  return {
    name: outline.name,
    date1904,
    tabs: listed.map((sheet) => toTab(sheet, read.get(sheet.id))),
  };
}

type Filled = {
  readonly sheet: SheetOutline;
  readonly range: CellRange;
  /** Where only a part of the sheet is read. */
  readonly plan: RecentHistory | undefined;
};

type ReadTab = { readonly range: CellRange; readonly values: TabSnapshot["values"] };

async function readFilled(
  requests: Requests,
  filled: readonly Filled[],
): Promise<ReadonlyMap<string, ReadTab>> {
  const areas = filled.flatMap(({ sheet, range, plan }) =>
    (plan?.areas ?? [range]).map((area) => ({ sheet, sheetId: sheet.id, range: area })),
  );
  const tabs = new Map(filled.map(({ sheet }, at) => [sheet.id, at + 1]));
  const grids = await readValues(requests, {
    areas,
    subject: "the cells of the tabs",
    onArea: (done) => {
      const sheet = areas[done - 1]?.sheet;
      const at = tabs.get(sheet?.id ?? "") ?? 0;
      requests.report({ step: "reading", done: at, total: filled.length, subject: sheet?.name });
    },
  });
  const read = new Map<string, ReadTab>();
  let next = 0;
  for (const { sheet, range, plan } of filled) {
    const own = grids.slice(next, next + (plan?.areas.length ?? 1));
    next += own.length;
    const values =
      plan === undefined ? own[0] : await readHistory(requests, { sheet, range, plan }, own);
    read.set(sheet.id, { range, values: values ?? [] });
  }
  return read;
}

/** The last periods, or, where the sheet is not in the order we write it, all of them. */
async function readHistory(
  requests: Requests,
  { sheet, range, plan }: Filled & { readonly plan: RecentHistory },
  grids: readonly Grid<RawCell>[],
): Promise<Grid<RawCell> | undefined> {
  const recent = await completeRecentHistory(requests, sheet.id, plan, grids);
  if (recent !== undefined) return recent;
  const areas = [{ sheetId: sheet.id, range }];
  const [all] = await readValues(requests, { areas, subject: "the closed periods" });
  return all;
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
