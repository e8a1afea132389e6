import type { Area, SheetFile } from "#ooxml/model/workbook-file";

import { putCopy, readCopies, type CellCopy } from "./cell-copies";

export type SortField = {
  /** Counted from the area's first column, or its first row where columns are sorted. */
  readonly key: number;
  readonly ascending: boolean;
  readonly textAsNumber: boolean;
};

export type SortOrder = {
  readonly fields: readonly SortField[];
  readonly matchCase: boolean;
  readonly by: "rows" | "columns";
};

/**
 * Sorts the rows (or columns) of an area with their looks; equal ones keep their order. Gives those
 * that hold something else then, counted from the first.
 */
export function sortCells(sheet: SheetFile, area: Area, order: SortOrder): number[] {
  const cells = readCopies(sheet, area);
  const lines = order.by === "rows" ? cells : transposed(cells);
  const sorted = lines.toSorted((one, other) => compareLines(one, other, order));
  sorted.forEach((line, at) => {
    line.forEach((copy, across) => {
      const row = area.row + (order.by === "rows" ? at : across);
      const column = area.column + (order.by === "rows" ? across : at);
      if (copy.row !== row || copy.column !== column)
        putCopy(sheet, { row, column }, { ...copy, travels: true }, "all");
    });
  });
  return sorted.flatMap((line, at) => (line === lines[at] ? [] : [at]));
}

function transposed(cells: readonly (readonly CellCopy[])[]): CellCopy[][] {
  return (cells[0] ?? []).map((_, column) =>
    cells.flatMap((line) => {
      const cell = line[column];
      return cell === undefined ? [] : [cell];
    }),
  );
}

function compareLines(
  one: readonly CellCopy[],
  other: readonly CellCopy[],
  { fields, matchCase }: SortOrder,
): number {
  for (const field of fields) {
    const first = one[field.key];
    const second = other[field.key];
    if (first === undefined || second === undefined) continue;
    const blanks = Number(first.value === "") - Number(second.value === "");
    // Blank cells come last in either direction.
    if (blanks !== 0) return blanks;
    const found = compareCells(rankOf(first, field), rankOf(second, field), matchCase);
    if (found !== 0) return field.ascending ? found : -found;
  }
  return 0;
}

type Ranked = { readonly rank: number; readonly number: number; readonly text: string };

/** Numbers come before texts, texts before logical values, errors last. */
function rankOf({ value, type }: CellCopy, { textAsNumber }: SortField): Ranked {
  const text = String(value);
  if (typeof value === "number") return { rank: 0, number: value, text };
  if (typeof value === "boolean") return { rank: 2, number: Number(value), text };
  if (type === "error") return { rank: 3, number: 0, text: "" };
  const number = textAsNumber && text.trim() !== "" ? Number(text) : NaN;
  return Number.isNaN(number) ? { rank: 1, number: 0, text } : { rank: 0, number, text };
}

function compareCells(one: Ranked, other: Ranked, matchCase: boolean): number {
  if (one.rank !== other.rank) return one.rank - other.rank;
  if (one.rank !== 1) return one.number - other.number;
  return one.text.localeCompare(other.text, "en", { sensitivity: matchCase ? "variant" : "base" });
}
