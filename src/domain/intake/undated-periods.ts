import type { PlainDate } from "../kernel/plain-date";
import { isBlank, type Grid } from "./grid";
import type { PeriodAnchor } from "./ordinal-periods";
import { isOrdinal, ordinalEnds } from "./ordinal-periods";
import type { Note } from "./reading-context";
import type { SectionTable } from "./table-shape";

/**
 * Last days of the periods of a plan that have numbers or names of months and no dates, by row;
 * undefined where they have dates, or are none.
 */
export function undatedEnds(
  grid: Grid,
  table: SectionTable,
  rows: readonly number[],
  by: { readonly basis: { readonly anchor?: PeriodAnchor }; readonly note: Note },
): ReadonlyMap<number, PlainDate> | undefined {
  const period = table.columns.find(({ definition }) => definition.key === "periodEnd");
  if (period === undefined || table.section !== "costPeriods") return undefined;
  const first = rows.find((row) => !isBlank(grid.at(row, period.column)));
  // Most plans have dates, and then the first cell has one.
  if (first === undefined || !isOrdinal(grid.at(first, period.column))) return undefined;
  const filled = rows.filter((row) => !isBlank(grid.at(row, period.column)));
  const cells = filled.map((row) => grid.at(row, period.column));
  const anchor = by.basis.anchor ?? { start: undefined, statusDate: undefined };
  const lastReported = filled.findLastIndex((row) => isReported(grid, table, row));
  const found = ordinalEnds(cells, period.header, {
    ...anchor,
    lastReported: lastReported === -1 ? filled.length - 1 : lastReported,
  });
  const [begin, last] = [found?.ends[0], found?.ends.at(-1)];
  if (found === undefined || begin === undefined || last === undefined) return undefined;
  const place = { row: first, column: period.column };
  by.note("PERIODS_WITHOUT_DATES", place, { first: begin, last });
  return new Map(filled.flatMap((row, index) => pairOf(row, found.ends[index])));
}

function pairOf(
  row: number,
  end: PlainDate | undefined,
): readonly (readonly [number, PlainDate])[] {
  return end === undefined ? [] : [[row, end]];
}

function isReported(grid: Grid, { columns }: SectionTable, row: number): boolean {
  return columns.some(
    ({ column, definition: { key } }) =>
      (key === "earnedValue" || key === "actualCost") && typeof grid.at(row, column) === "number",
  );
}
