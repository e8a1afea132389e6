import { visibleText } from "../kernel/visible-text";
import { parseRange } from "../workbook/address";

/** One cell of a form, as a datamap names it. */
export type DatamapRow = {
  readonly key: string;
  readonly sheet: string;
  /** Address of one cell, such as `C11`. */
  readonly cell: string;
  readonly type: "text" | "number" | "date";
};

/** A line of a datamap that was left out; lines are counted from 1, the header's. */
export type DatamapProblem = {
  readonly line: number;
  readonly reason: "noKey" | "noSheet" | "noCell" | "unknownType";
};

export type Datamap = {
  readonly rows: readonly DatamapRow[];
  readonly problems: readonly DatamapProblem[];
};

type Column = "key" | "sheet" | "cell" | "type";

export type DatamapReading =
  | { readonly kind: "read"; readonly datamap: Datamap }
  | { readonly kind: "refused"; readonly missing: readonly Column[] };

/** Names the columns go by in the datamaps of different years. */
const columnNames: ReadonlyMap<string, Column> = new Map([
  ["cell_key", "key"],
  ["cellname", "key"],
  ["key", "key"],
  ["template_sheet", "sheet"],
  ["sheet", "sheet"],
  ["cellreference", "cell"],
  ["cell_reference", "cell"],
  ["cellref", "cell"],
  ["cell", "cell"],
  ["type", "type"],
]);

const types: ReadonlyMap<string, DatamapRow["type"]> = new Map([
  ["", "text"],
  ["text", "text"],
  ["number", "number"],
  ["date", "date"],
]);

/** Reads the CSV of a datamap (key, sheet, cell reference, type); refused where a column is missing. */
export function parseDatamap(text: string): DatamapReading {
  const [header = [], ...lines] = csvRows(text);
  const at = new Map<Column, number>();
  header.forEach((name, index) => {
    const column = columnNames.get(visibleText(name).toLowerCase());
    if (column !== undefined && !at.has(column)) at.set(column, index);
  });
  const missing = (["key", "sheet", "cell"] as const).filter((column) => !at.has(column));
  if (missing.length > 0) return { kind: "refused", missing };
  const rows: DatamapRow[] = [];
  const problems: DatamapProblem[] = [];
  lines.forEach((fields, index) => {
    const field = (column: Column): string => visibleText(fields[at.get(column) ?? -1] ?? "");
    const read = readLine(field);
    if (typeof read === "string") problems.push({ line: index + 2, reason: read });
    else rows.push(read);
  });
  return { kind: "read", datamap: { rows, problems } };
}

function readLine(field: (column: Column) => string): DatamapRow | DatamapProblem["reason"] {
  const key = field("key");
  const sheet = field("sheet");
  const cell = field("cell").toUpperCase();
  const type = types.get(field("type").toLowerCase());
  if (key === "") return "noKey";
  if (sheet === "") return "noSheet";
  if (cell.includes(":") || parseRange(cell) === undefined) return "noCell";
  return type === undefined ? "unknownType" : { key, sheet, cell, type };
}

/** One field, quoted (quotes doubled, line breaks inside) or plain, with what ends it. */
const fieldAndEnd = /("(?:[^"]|"")*"|[^,\r\n]*)(,|\r?\n|$)/gy;

function csvRows(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, field = "", end] of text.replace(/^\ufeff/, "").matchAll(fieldAndEnd)) {
    row.push(field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field);
    if (end === ",") continue;
    if (row.some((cell) => cell !== "")) rows.push(row);
    row = [];
  }
  return rows;
}
