import type { PlainDate } from "../../kernel/plain-date";
import type { RawCell } from "../../workbook/snapshot";
import { isBlank, type Grid } from "../cells/grid";
import { isOrdinal, ordinalEnds, type PeriodAnchor } from "../cells/ordinal-periods";
import type { Note } from "../cells/reading-context";
import type { SectionTable } from "../scanning/table-shape";

type By = { readonly basis: { readonly anchor?: PeriodAnchor }; readonly note: Note };

/**
 * Last days of the periods of a plan that have numbers or names of months and no dates, by row;
 * undefined where they have dates, or are none.
 */
export function undatedEnds(
  grid: Grid,
  table: SectionTable,
  rows: readonly number[],
  by: By,
): ReadonlyMap<number, PlainDate> | undefined {
  const period = table.columns.find(({ definition }) => definition.key === "periodEnd");
  if (period === undefined) return undefined;
  const { column, header } = period;
  const cells = new Map<number, RawCell>();
  let lastReported: number | undefined;
  for (const row of rows) {
    const raw = grid.at(row, column);
    if (isBlank(raw)) continue;
    // Most plans have dates, and then the first cell has one.
    if (!isOrdinal(raw)) return undefined;
    if (isReported(grid, table, row)) lastReported = cells.size;
    cells.set(row, raw);
  }
  return assumedEnds(cells, by, {
    header,
    lastReported: lastReported ?? cells.size - 1,
    cellOf: (row) => ({ row, column }),
  });
}

function isReported(grid: Grid, { columns }: SectionTable, row: number): boolean {
  return columns.some(
    ({ column, definition: { key } }) =>
      (key === "earnedValue" || key === "actualCost") && typeof grid.at(row, column) === "number",
  );
}

/**
 * Last days of periods without dates by their row or column, with a finding at the first of them;
 * undefined where they are no periods.
 */
export function assumedEnds(
  cells: ReadonlyMap<number, RawCell>,
  { basis, note }: By,
  of: {
    readonly header: string;
    /** Which of them is the last one with something reported. */
    readonly lastReported: number;
    readonly cellOf: (place: number) => { readonly row: number; readonly column: number };
  },
): ReadonlyMap<number, PlainDate> | undefined {
  const anchor = basis.anchor ?? { start: undefined, statusDate: undefined };
  const { header, lastReported } = of;
  const ends = ordinalEnds([...cells.values()], header, { ...anchor, lastReported }) ?? [];
  const byPlace = new Map<number, PlainDate>();
  for (const place of cells.keys()) {
    const end = ends[byPlace.size];
    if (end !== undefined) byPlace.set(place, end);
  }
  const [[place, first] = []] = byPlace;
  const last = ends.at(-1);
  if (place === undefined || first === undefined || last === undefined) return undefined;
  note("PERIODS_WITHOUT_DATES", of.cellOf(place), { first, last });
  return byPlace;
}
