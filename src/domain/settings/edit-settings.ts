import type { CellRange } from "../workbook/address";
import type { CellEdit, SheetEdit } from "../workbook/sheet-edit";
import type { PlanCell } from "../workbook/sheet-plan";
import type { TabSnapshot } from "../workbook/snapshot";
import type { PlacedTable, TableRow } from "../workbook/named-table";

import { appendRows, appendTable, moveDown, type Growth } from "./grow-sheet";
import { placesOf } from "./places-of";
import type { Settings } from "./settings";
import { draftOf } from "./settings-draft";
import type { ListLine, SettingsList } from "./settings-list";
import { settingsLists } from "./settings-lists";

/** How a settings sheet has to change; undefined where it says what is wanted already. */
export type SettingsEdit =
  | { readonly kind: "edit"; readonly edit: SheetEdit }
  /** A table on the sheet has no column for what is to be set. */
  | { readonly kind: "noColumn"; readonly table: string; readonly header: string };

/** What is to be set: the settings as the sheet says them now, and as they shall be. */
export type SettingsChange = {
  readonly before: Settings;
  readonly after: Settings;
  readonly date1904: boolean;
};

/**
 * The cells of a settings sheet that must change, and no other: values that people have typed, notes
 * beside the tables and values that could not be read stay as they are.
 */
export function editSettings(tab: TabSnapshot, change: SettingsChange): SettingsEdit | undefined {
  const { date1904 } = change;
  const before = draftOf(change.before);
  const after = draftOf(change.after);
  const cells: CellEdit[] = [];
  const growths: Growth[] = [];
  const grown = { tab, growths };
  for (const list of settingsLists) {
    const old = byKey(list.lines(before, date1904));
    const wanted = byKey(list.lines(after, date1904));
    const changed = [...wanted].filter(([key, line]) => !isSame(old.get(key), line));
    const gone = [...old.keys()].filter((key) => !wanted.has(key));
    if (changed.length === 0 && gone.length === 0) continue;
    const places = allPlacesOf(tab, list);
    const rows = rowsByKey(list, places);
    for (const key of gone) cells.push(...blankRow(rows.get(key)));
    const missing: ListLine[] = [];
    for (const [key, line] of changed) {
      const row = rows.get(key);
      if (row === undefined) {
        missing.push(line);
        continue;
      }
      const edits = editRow(list, row, { line, old: old.get(key) });
      if (!Array.isArray(edits)) return { kind: "noColumn", table: list.schema.table, ...edits };
      cells.push(...edits);
    }
    addLines(grown, list, { places, missing });
  }
  return toEdit(cells, growths);
}

type FoundRow = { readonly place: PlacedTable; readonly row: TableRow };

/** A line of a setting is changed wherever it stands, be it in the table of another subject. */
function allPlacesOf(tab: TabSnapshot, list: SettingsList): readonly PlacedTable[] {
  if (list.headers[0] !== "Setting") return placesOf(tab, list);
  const own = placesOf(tab, list);
  const others = settingsLists
    .filter((other) => other !== list && other.headers[0] === "Setting")
    .flatMap((other) => placesOf(tab, other));
  return [...own, ...others];
}

function rowsByKey(
  list: SettingsList,
  places: readonly PlacedTable[],
): ReadonlyMap<string, FoundRow> {
  const rows = new Map<string, FoundRow>();
  const counts = new Map<string, number>();
  for (const place of places) {
    for (const row of place.rows) {
      const key = list.keyOf(row);
      if (key === undefined) continue;
      rows.set(numbered(key, counts), { place, row });
    }
  }
  return rows;
}

function byKey(lines: readonly ListLine[]): ReadonlyMap<string, ListLine> {
  const counts = new Map<string, number>();
  return new Map(lines.map((line) => [numbered(line.key, counts), line]));
}

/** The second row of a key is told from the first. */
function numbered(key: string, counts: Map<string, number>): string {
  const count = counts.get(key) ?? 0;
  counts.set(key, count + 1);
  return count === 0 ? key : `${key}\n#${String(count)}`;
}

function isSame(old: ListLine | undefined, line: ListLine): boolean {
  return old !== undefined && line.cells.every((cell, at) => cell === old.cells[at]);
}

function editRow(
  list: SettingsList,
  { place, row }: FoundRow,
  { line, old }: { readonly line: ListLine; readonly old: ListLine | undefined },
): CellEdit[] | { readonly header: string } {
  const edits: CellEdit[] = [];
  for (const [at, header] of list.headers.entries()) {
    if (list.columns[at]?.input !== true || line.cells[at] === old?.cells[at]) continue;
    const column = place.columnOf(header);
    if (column === undefined) return { header };
    edits.push({ row: row.row, column, value: line.cells[at] });
  }
  return edits;
}

function blankRow(found: FoundRow | undefined): readonly CellEdit[] {
  if (found === undefined) return [];
  const { place, row } = found;
  return Array.from({ length: place.columns }, (_, at) => ({
    row: row.row,
    column: place.left + at,
    value: undefined,
  }));
}

/** Lines that stand nowhere yet go to the end of their table, or with a new table to the end of the sheet. */
function addLines(
  grown: { readonly tab: TabSnapshot; readonly growths: Growth[] },
  list: SettingsList,
  {
    places,
    missing,
  }: { readonly places: readonly PlacedTable[]; readonly missing: readonly ListLine[] },
): void {
  if (missing.length === 0) return;
  const [place] = places;
  if (place === undefined) {
    const values = [list.headers, ...missing.map(({ cells }) => cells)];
    grown.growths.push(appendTable(grown, { name: list.schema.table, values }));
    return;
  }
  const rows = missing.map((line) => {
    const cells = new Map<number, PlanCell>();
    list.headers.forEach((header, at) => {
      const column = place.columnOf(header);
      if (column !== undefined && line.cells[at] !== undefined) cells.set(column, line.cells[at]);
    });
    return cells;
  });
  grown.growths.push(appendRows(grown.tab, place, rows));
}

function toEdit(cells: readonly CellEdit[], growths: readonly Growth[]): SettingsEdit | undefined {
  if (cells.length === 0 && growths.length === 0) return undefined;
  const insertions = growths.flatMap(({ insertion }) => insertion ?? []);
  const down = (row: number): number => moveDown(row, insertions);
  const moved = (edit: CellEdit): CellEdit => ({ ...edit, row: down(edit.row) });
  const stretch = (range: CellRange, rows: number): CellRange => ({
    ...range,
    row: down(range.row),
    rows: range.rows + rows,
  });
  return {
    kind: "edit",
    edit: {
      insertions,
      cells: [
        ...cells.map(moved),
        ...growths.flatMap((growth) => growth.cells.map((cell) => growth.place(cell, down))),
      ],
      longer: growths.flatMap(({ longer }) =>
        longer === undefined
          ? []
          : [{ name: longer.name, range: stretch(longer.range, longer.rows) }],
      ),
      added: growths.flatMap(({ added }) =>
        added === undefined ? [] : [{ name: added.name, range: stretch(added.range, 0) }],
      ),
    },
  };
}
