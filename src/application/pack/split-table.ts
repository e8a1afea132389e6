import type { Face } from "./face";
import { continuedWords, tableHeight } from "./fit-block";
import type { FittedRow, FittedTable } from "./fit-block";
import type { TableBlock } from "./page-content";

/** A piece of a table that fits, and what is left for the next page. */
export type Split = {
  readonly piece: FittedTable;
  readonly left: FittedTable | undefined;
};

const leastPiece = 2;

/**
 * The rows of a table that fit into some height, at most as many as a page may have. Undefined where
 * too few would: the table then begins on the next page.
 */
export function splitTable(
  fitted: FittedTable,
  { face, room, fresh }: { readonly face: Face; readonly room: number; readonly fresh: boolean },
): Split | undefined {
  const { rows } = fitted;
  const taken = rowsThatFit(fitted, face, room);
  if (taken === rows.length) return { piece: fitted, left: undefined };
  const wanted = Math.min(leastPiece, rows.length);
  if (taken < wanted && !fresh) return undefined;
  const count = Math.max(1, taken);
  const table: TableBlock = { ...fitted.table, note: "" };
  return {
    piece: { ...fitted, table, noteHeight: 0, rows: rows.slice(0, count) },
    left: rest(fitted, count),
  };
}

function rowsThatFit(fitted: FittedTable, face: Face, room: number): number {
  const { rows } = fitted;
  const whole = tableHeight(fitted, face, true);
  if (whole <= room && rows.length <= face.mostRows) return rows.length;
  let used = tableHeight({ ...fitted, rows: [] }, face, false);
  let count = 0;
  for (const { height } of rows) {
    if (used + height > room || count >= face.mostRows) break;
    used += height;
    count += 1;
  }
  // The note follows the last row: a row goes along with it to the next page.
  if (count === rows.length) count -= 1;
  while (count > 0 && rows[count - 1]?.row.group === true) count -= 1;
  return count;
}

/** What is left begins with the heading of the group it was cut in. */
function rest(fitted: FittedTable, from: number): FittedTable {
  const { table, rows } = fitted;
  const next = rows[from];
  const group = next?.row.group === true ? undefined : headingBefore(rows, from);
  const { heading } = table;
  return {
    ...fitted,
    table: {
      ...table,
      ...(heading === undefined ? {} : { heading: continued(heading, ", continued") }),
    },
    rows: [...(group === undefined ? [] : [repeated(group)]), ...rows.slice(from)],
  };
}

function headingBefore(rows: readonly FittedRow[], from: number): FittedRow | undefined {
  return rows.slice(0, from).findLast(({ row }) => row.group === true);
}

function repeated(group: FittedRow): FittedRow {
  const [first, ...others] = group.row.cells;
  if (first === undefined) return group;
  const name = continued(String(first.value ?? ""), continuedWords);
  return {
    ...group,
    row: { ...group.row, cells: [{ ...first, value: name }, ...others] },
    notes: [],
  };
}

function continued(words: string, how: string): string {
  return words.endsWith(how) ? words : `${words}${how}`;
}
