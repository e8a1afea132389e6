import type { SheetPicture } from "#embedded-host/sheet-picture";
import type { Area } from "#ooxml/model/workbook-file";

import type { EditedCell } from "../host/messages";
import { readReferences } from "./formula-references";

/** Cells of the drawn sheet whose formulas wait for Excel, as `row.column`. */
export type StaleCells = ReadonlySet<string>;

type Waiting = {
  readonly key: string;
  readonly row: number;
  readonly column: number;
  readonly places: readonly Area[] | "anything";
};

/**
 * Nothing is recalculated here: formulas that look at a cell typed in, directly or through other formulas
 * of the sheet, show a value that may be wrong, and so does a formula just typed in. Chains through
 * another sheet are not followed beyond the cells typed in there.
 */
export function findStale(
  picture: SheetPicture,
  edited: readonly EditedCell[],
  nameOf: (sheetId: string) => string | undefined,
): StaleCells {
  const stale = new Set<string>();
  if (edited.length === 0) return stale;
  const changed = edited.map((cell) => ({ sheet: nameOf(cell.sheetId) ?? "", ...cell }));
  let waiting = formulasOf(picture, changed);
  let touched = changed
    .filter((cell) => cell.sheetId === picture.id)
    .map(({ row, column }) => ({ row, column }));
  for (const { row, column } of touched) {
    const key = cellKey(row, column);
    if (waiting.some((formula) => formula.key === key)) stale.add(key);
  }
  // At least once: cells typed in on other sheets are none of this one's.
  do {
    const reached = waiting.filter(({ places }) => places === "anything" || meets(places, touched));
    const next = reached.filter(({ key }) => !stale.has(key));
    for (const { key } of next) stale.add(key);
    waiting = waiting.filter(({ key }) => !stale.has(key));
    touched = next.map(({ row, column }) => ({ row, column }));
  } while (touched.length > 0);
  return stale;
}

type Changed = EditedCell & { readonly sheet: string };

/** The formulas of a sheet; one that looks at a cell typed in elsewhere counts as looking at anything. */
function formulasOf(picture: SheetPicture, changed: readonly Changed[]): readonly Waiting[] {
  return picture.cells.flatMap(({ row, cells }) =>
    cells.flatMap(({ column, formula }): readonly Waiting[] => {
      if (formula === undefined) return [];
      return [
        { key: cellKey(row, column), row, column, places: placesOf(formula, picture, changed) },
      ];
    }),
  );
}

function placesOf(
  formula: string,
  picture: SheetPicture,
  changed: readonly Changed[],
): readonly Area[] | "anything" {
  const { areas, uncertain } = readReferences(formula);
  if (uncertain) return "anything";
  const here = picture.name.toLowerCase();
  const own: Area[] = [];
  for (const { sheet, area } of areas) {
    const name = sheet?.toLowerCase() ?? here;
    if (name === here) own.push(area);
    else if (
      meets(
        [area],
        changed.filter((cell) => cell.sheet.toLowerCase() === name),
      )
    )
      return "anything";
  }
  return own;
}

function meets(
  places: readonly Area[],
  cells: readonly { readonly row: number; readonly column: number }[],
): boolean {
  return places.some((area) =>
    cells.some(
      ({ row, column }) =>
        row >= area.row &&
        row < area.row + area.rows &&
        column >= area.column &&
        column < area.column + area.columns,
    ),
  );
}

export function cellKey(row: number, column: number): string {
  return `${String(row)}.${String(column)}`;
}
