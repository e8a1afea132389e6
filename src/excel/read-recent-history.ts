import { historyTables } from "#domain/history/history-schema";
import type { CellRange } from "#domain/workbook/address";
import type { RawCell } from "#domain/workbook/snapshot";

import { readValues, type SheetArea } from "./read-grids";
import type { SheetOutline } from "./read-structure";
import type { Requests } from "./requests";

type Values = readonly (readonly RawCell[])[];

/** Periods a report compares with at most, and the one it may itself have been closed as. */
const periodsWanted = 7;

const spareRows = 20;

/** One of the tables that grow with every period, and its last rows as far as they are read. */
type Growing = { readonly range: CellRange; readonly rows: number };

/** What is read of the history sheet at first: its heads, its index, and the last rows of each table. */
export type RecentHistory = {
  readonly used: CellRange;
  readonly index: CellRange;
  readonly growing: readonly Growing[];
  readonly areas: readonly CellRange[];
};

/**
 * Plans to read the last periods of the history sheet, whose tables have the periods in their order one
 * below the other. Undefined where the sheet is not as we write it: then all of it is to be read.
 */
export function planRecentHistory({ used, tables }: SheetOutline): RecentHistory | undefined {
  const index = rangeOf(tables, historyTables.periods.table);
  const ranges = [historyTables.projects, historyTables.milestones, historyTables.risks].map(
    ({ table }) => rangeOf(tables, table),
  );
  if (used === undefined || index === undefined) return undefined;
  const periods = index.rows - 1;
  const growing = ranges.flatMap((range): readonly Growing[] =>
    range === undefined ? [] : [{ range, rows: guessRows(range.rows - 1, periods) }],
  );
  if (growing.length < ranges.length || periods <= periodsWanted) return undefined;
  if (growing.every(({ range, rows }) => rows === range.rows - 1)) return undefined;
  return { used, index, growing, areas: areasOf(index, growing) };
}

function rangeOf(tables: SheetOutline["tables"], name: string): CellRange | undefined {
  const wanted = name.toLowerCase();
  return tables.find((table) => table.name.toLowerCase().replace(/_\d+$/, "") === wanted)?.range;
}

/** Somewhat more rows than the periods wanted have on average. */
function guessRows(rows: number, periods: number): number {
  return Math.min(rows, Math.ceil((rows / periods) * (periodsWanted + 1) * 1.5) + spareRows);
}

function areasOf(index: CellRange, growing: readonly Growing[]): readonly CellRange[] {
  return [
    index,
    ...growing.flatMap(({ range, rows }) => [{ ...range, rows: 1 }, lastRows(range, rows)]),
  ];
}

function lastRows(range: CellRange, rows: number): CellRange {
  return { ...range, row: range.row + range.rows - rows, rows };
}

/**
 * The values of the history sheet with the rows of earlier periods left empty, also those that were read
 * of one in part: a period is there whole or not at all. More rows are asked for until those of the
 * periods wanted are complete; undefined where their order does not tell.
 */
export async function completeRecentHistory(
  requests: Requests,
  sheetId: string,
  plan: RecentHistory,
  grids: readonly Values[],
): Promise<Values | undefined> {
  const [index = [], ...others] = grids;
  const labels = labelsInOrder(index);
  if (labels === undefined) return undefined;
  const places = new Map(labels.map((label, place) => [label, place]));
  const firstWanted = labels.length - periodsWanted;
  const isEarlier = (row: readonly RawCell[] | undefined): boolean =>
    (places.get(String(row?.[0])) ?? labels.length) < firstWanted;
  const placed: Placed[] = [{ range: plan.index, values: index }];
  for (const [at, table] of plan.growing.entries()) {
    const [head, first] = [others[2 * at], others[2 * at + 1]];
    if (head?.[0]?.[0] !== "Period" || first === undefined) return undefined;
    placed.push({ range: { ...table.range, rows: 1 }, values: head });
    let last: LastRows = { rows: table.rows, values: first };
    // Rows that reach up to an earlier period hold all of those wanted.
    while (!isWhole(last, table.range) && !isEarlier(last.values[0])) {
      last = await readFurtherUp(requests, { sheetId, range: table.range }, last.rows * 2);
    }
    if (!isInOrder(last.values, places)) return undefined;
    const values = last.values.filter((row) => !isEarlier(row));
    placed.push({ range: lastRows(table.range, values.length), values });
  }
  return spread(plan.used, placed);
}

type Placed = { readonly range: CellRange; readonly values: Values };
type LastRows = { readonly rows: number; readonly values: Values };

function isWhole({ rows }: LastRows, range: CellRange): boolean {
  return rows === range.rows - 1;
}

async function readFurtherUp(
  requests: Requests,
  { sheetId, range }: SheetArea,
  wanted: number,
): Promise<LastRows> {
  const rows = Math.min(range.rows - 1, wanted);
  const areas = [{ sheetId, range: lastRows(range, rows) }];
  const [values = []] = await readValues(requests, { areas, subject: "the closed periods" });
  return { rows, values };
}

/** Labels of the index, where its dates show that the last ones are the latest. */
function labelsInOrder(index: Values): readonly string[] | undefined {
  const [head = [], ...rows] = index;
  if (head[0] !== "Period" || head[1] !== "Report date") return undefined;
  const dates = rows.map((row) => row[1]);
  const inOrder = dates.every((date, at) => {
    const before = dates[at - 1];
    return typeof date === "number" && (typeof before !== "number" || before < date);
  });
  return inOrder ? rows.map((row) => String(row[0])) : undefined;
}

/** True where the rows are of periods of the index, in its order. */
function isInOrder(rows: Values, places: ReadonlyMap<string, number>): boolean {
  let last = -1;
  return rows.every(([label]) => {
    // A table without rows has one blank one.
    if (label === "") return true;
    const place = places.get(String(label)) ?? -1;
    const inOrder = place >= last && place !== -1;
    last = place;
    return inOrder;
  });
}

const unread: readonly RawCell[] = [];

function spread(used: CellRange, pieces: readonly Placed[]): Values {
  const sheet: (readonly RawCell[] | RawCell[])[] = Array.from({ length: used.rows }, () => unread);
  for (const { range, values } of pieces) {
    values.forEach((cells, step) => {
      const at = range.row - used.row + step;
      const line: RawCell[] =
        sheet[at] === unread
          ? Array.from({ length: used.columns }, () => "")
          : [...(sheet[at] ?? [])];
      line.splice(range.column - used.column, cells.length, ...cells);
      sheet[at] = line;
    });
  }
  return sheet;
}
