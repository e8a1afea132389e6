import { fromSerial } from "../kernel/plain-date";
import { trimmedText } from "../kernel/visible-text";
import type { SourceCell } from "../project/source";
import type { Datamap, DatamapRow } from "../settings/datamap";
import type { LayoutRow } from "../settings/settings";
import { parseRange } from "../workbook/address";
import type { RawCell, TabSnapshot, WorkbookSnapshot } from "../workbook/snapshot";
import type { AreaFormats, FormatArea } from "./intake";
import { meaningOf } from "./lexicon";
import { parseDateText } from "./parse-date-text";
import { parseNumberText } from "./parse-number-text";
import type { FieldValue } from "./read-column";

/** A cell of a form read by a datamap; dates are `YYYY-MM-DD`. Undefined: blank, or not of its type. */
export type MappedCell = {
  readonly key: string;
  readonly source: SourceCell;
  readonly value: FieldValue | undefined;
};

/** Areas whose number formats tell dates from numbers: a datamap calls nearly everything a text. */
export function mappedAreas(snapshot: WorkbookSnapshot, { rows }: Datamap): readonly FormatArea[] {
  const spans = new Map<string, FormatArea>();
  for (const row of rows) {
    const found = cellOf(snapshot, row);
    if (found === undefined || typeof found.raw !== "number") continue;
    const key = `${found.tab.id} ${found.column}`;
    const held = spans.get(key)?.range;
    const top = Math.min(held?.row ?? found.row, found.row);
    const bottom = Math.max(held === undefined ? 0 : held.row + held.rows - 1, found.row);
    const range = { row: top, column: found.column, rows: bottom - top + 1, columns: 1 };
    spans.set(key, { tabId: found.tab.id, range });
  }
  return [...spans.values()];
}

/** Reads every cell a datamap names, typed by the map's type and the cell's number format. */
export function readMapped(
  snapshot: WorkbookSnapshot,
  { rows }: Datamap,
  formats: readonly AreaFormats[],
): readonly MappedCell[] {
  return rows.map((row) => {
    const found = cellOf(snapshot, row);
    const dated = found !== undefined && isDateFormat(formatAt(formats, found));
    const type = row.type === "text" && dated ? "date" : row.type;
    const value = found === undefined ? undefined : typed(found.raw, type, snapshot.date1904);
    return { key: row.key, source: { tab: row.sheet, cell: row.cell }, value };
  });
}

/** The keys of a datamap that are plain labels of facts, as a layout map of the settings. */
export function layoutOf({ rows }: Datamap): readonly LayoutRow[] {
  const layout = new Map<string, LayoutRow>();
  for (const { key, sheet, cell } of rows) {
    const senses = meaningOf(key)?.facts.filter(({ byValue }) => !byValue) ?? [];
    const [sense] = senses;
    if (sense === undefined || senses.length > 1 || layout.has(sense.fact.key)) continue;
    layout.set(sense.fact.key, { field: sense.fact.key, tabPattern: sheet, cell });
  }
  return [...layout.values()];
}

type FoundCell = {
  readonly tab: TabSnapshot;
  readonly row: number;
  readonly column: number;
  readonly raw: RawCell;
};

function cellOf(snapshot: WorkbookSnapshot, { sheet, cell }: DatamapRow): FoundCell | undefined {
  const name = sheet.toLowerCase();
  const tab = snapshot.tabs.find((candidate) => candidate.name.trim().toLowerCase() === name);
  const at = parseRange(cell);
  if (tab?.used === undefined || at === undefined) return undefined;
  const raw = tab.values[at.row - tab.used.row]?.[at.column - tab.used.column] ?? "";
  return { tab, row: at.row, column: at.column, raw };
}

function formatAt(formats: readonly AreaFormats[], cell: FoundCell): string {
  for (const { tabId, range, formats: rows } of formats) {
    const format = rows[cell.row - range.row]?.[cell.column - range.column];
    if (tabId === cell.tab.id && format !== undefined) return format;
  }
  return "";
}

/** Whether a number format shows a day: it has a day or a year outside quotes and brackets. */
function isDateFormat(format: string): boolean {
  return /[dy]/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|\\./g, "").replace(/general/i, ""));
}

function typed(raw: RawCell, type: DatamapRow["type"], date1904: boolean): FieldValue | undefined {
  if (typeof raw === "boolean") return raw;
  if (typeof raw === "number") return type === "date" ? fromSerial(raw, date1904) : raw;
  const text = trimmedText(raw);
  if (text === "") return undefined;
  if (type === "number") return parseNumberText(text)?.value;
  if (type === "text") return text;
  const date = parseDateText(text);
  return date?.kind === "date" ? date.date : undefined;
}
