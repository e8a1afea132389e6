import { visibleText } from "../../kernel/visible-text";
import { parseRange } from "../../workbook/address";
import type { FoundFact } from "../facts/find-facts";
import { isBlank, type Grid } from "../cells/grid";
import type { MappedRow } from "./mapped-layout";

/** Facts whose cells the layout map of the settings names for this tab; an empty cell is no value. */
export function mappedFacts(grid: Grid, rows: readonly MappedRow[]): readonly FoundFact[] {
  return rows.flatMap(({ about, cell }) => {
    if (about.kind !== "fact") return [];
    const place = placeOf(grid, cell);
    if (place === undefined) return [];
    const raw = grid.at(place.row, place.column);
    if (isBlank(raw)) return [];
    const hint = { unit: undefined, currency: undefined };
    const label = place.label ?? about.fact.label;
    return [{ fact: about.fact, ...place, raw, label, confidence: 1, hint }];
  });
}

type Place = {
  readonly row: number;
  readonly column: number;
  /** The words beside the cell, where these name it. */
  readonly label?: string;
};

function placeOf(grid: Grid, cell: string): Place | undefined {
  const at = parseRange(cell);
  if (at === undefined) return besideWords(grid, cell);
  const top = grid.tab.used?.row ?? 0;
  const left = grid.tab.used?.column ?? 0;
  return { row: at.row - top, column: at.column - left };
}

/** Blank cells between words and their value: merged cells leave them. */
const widestGap = 5;

/** The cell right of words, past the blanks of a merge, else the one below them. */
function besideWords(grid: Grid, words: string): Place | undefined {
  const wanted = plainWords(words);
  for (let row = 0; row < grid.rows; row += 1) {
    for (let column = 0; column < grid.columns; column += 1) {
      const raw = grid.at(row, column);
      if (typeof raw !== "string" || raw === "" || plainWords(raw) !== wanted) continue;
      for (let step = 1; step <= widestGap + 1; step += 1) {
        if (!isBlank(grid.at(row, column + step)))
          return { row, column: column + step, label: raw };
      }
      return { row: row + 1, column, label: raw };
    }
  }
  return undefined;
}

/** The words by which a layout map finds this cell and no other; undefined where there are none. */
export function wordsBeside(grid: Grid, row: number, column: number): string | undefined {
  const left = Array.from({ length: widestGap + 1 }, (_, step) => ({
    row,
    column: column - 1 - step,
  }));
  for (const at of [...left, { row: row - 1, column }]) {
    const raw = grid.at(at.row, at.column);
    if (
      typeof raw !== "string" ||
      isBlank(raw) ||
      parseRange(raw.trim().toUpperCase()) !== undefined
    )
      continue;
    const words = plainWords(raw);
    const found = besideWords(grid, words);
    if (found?.row === row && found.column === column) return words;
  }
  return undefined;
}

/** Words as they are compared: no case, no colon at their end. */
export function plainWords(text: string): string {
  return visibleText(text).toLowerCase().replace(/\s*:$/, "");
}
