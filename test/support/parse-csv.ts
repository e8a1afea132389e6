/** One field, quoted (quotes doubled, line breaks inside) or plain, with what ends it. */
const fieldAndEnd = /("(?:[^"]|"")*"|[^,\r\n]*)(,|\r?\n|$)/gy;

/** Reads CSV; every cell stays a text. */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  for (const [, field = "", end] of text.matchAll(fieldAndEnd)) {
    row.push(field.startsWith('"') ? field.slice(1, -1).replaceAll('""', '"') : field);
    if (end === ",") continue;
    if (row.length > 1 || row[0] !== "") rows.push(row);
    row = [];
  }
  return rows;
}
