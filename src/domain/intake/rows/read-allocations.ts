import type { Field, SourceCell } from "../../project/source";
import { workingDays, type WorkingCalendar } from "../../kernel/working-calendar";
import type { Grid } from "../cells/grid";
import type { FieldValue } from "../cells/read-column";
import type { ReadRow } from "./read-section";
import type { Allocations, PeriodDays } from "../scanning/table-shape";

const hoursADay = 8;
const percent = 100;

/**
 * The lines of a resource plan with its periods side by side: one for each stretch of periods with the
 * same amount. Its dates come from the headers of the stretch, its amount from the first of its cells.
 */
export function readAllocations(
  grid: Grid,
  people: readonly ReadRow[],
  { headerRow, across, calendar }: AllocationTable,
): readonly ReadRow[] {
  const { unit } = across;
  return people.flatMap((person) => {
    const lines: ReadRow[] = [];
    let open: Stretch | undefined;
    for (const period of across.periods) {
      const amount = amountOf(grid, person.row, { period, unit, calendar });
      if (open !== undefined && amount === open.amount) {
        open = { ...open, last: period };
        continue;
      }
      if (open !== undefined) lines.push(lineOf(grid, person, { ...open, headerRow }));
      open = amount === undefined ? undefined : { amount, first: period, last: period };
    }
    if (open !== undefined) lines.push(lineOf(grid, person, { ...open, headerRow }));
    return lines;
  });
}

type AllocationTable = {
  readonly headerRow: number;
  readonly across: Allocations;
  /** What days and hours are parts of. */
  readonly calendar: WorkingCalendar;
};

type Stretch = {
  readonly amount: number;
  readonly first: PeriodDays;
  readonly last: PeriodDays;
};

/** The part of a full-time person in one cell; nothing and zero are no allocation. */
function amountOf(
  grid: Grid,
  row: number,
  {
    period,
    unit,
    calendar,
  }: Pick<Allocations, "unit"> &
    Pick<AllocationTable, "calendar"> & { readonly period: PeriodDays },
): number | undefined {
  const raw = grid.at(row, period.column);
  if (typeof raw !== "number" || raw <= 0) return undefined;
  if (unit === "fullTime") return raw;
  if (unit === "percent") return raw / percent;
  const days = workingDays(period.from, period.to, calendar);
  if (days === 0) return undefined;
  const part = unit === "hours" ? raw / hoursADay / days : raw / days;
  return Math.round(part * 1000) / 1000;
}

function lineOf(
  grid: Grid,
  person: ReadRow,
  stretch: Stretch & { readonly headerRow: number },
): ReadRow {
  const { amount, first, last, headerRow } = stretch;
  const at = (row: number, column: number): SourceCell => ({
    tab: grid.tab.name,
    cell: grid.address(row, column),
  });
  const fields: Record<string, Field<FieldValue>> = {
    ...person.fields,
    from: { value: first.from, source: at(headerRow, first.column) },
    to: { value: last.to, source: at(headerRow, last.column) },
    allocation: { value: amount, source: at(person.row, first.column) },
  };
  return { row: person.row, source: person.source, fields };
}
