import type { PlainDate } from "../../kernel/plain-date";
import type { ColumnDefinition } from "../../project/sections";
import type { Field, SourceCell } from "../../project/source";
import type { Grid } from "../cells/grid";
import type { FieldValue } from "../cells/read-column";
import { readRows, type AmountBasis, type ReadRow } from "./read-section";
import type { ReadingContext } from "../cells/reading-context";
import type { SectionTable, SpreadCosts, TableColumn } from "../scanning/table-shape";
import { assumedEnds } from "../periods/undated-periods";

/**
 * The amounts of a budget with its periods side by side: one row for each category and period. Periods
 * without dates are placed as those of any plan are.
 */
export function readSpread(
  grid: Grid,
  table: SectionTable & { readonly spread: SpreadCosts },
  basis: AmountBasis,
  context: ReadingContext,
): readonly ReadRow[] {
  const { spread } = table;
  const lines = readRows(
    grid,
    { ...table, columns: [...inLines(table).columns, ...asColumns(table)] },
    basis,
    context,
  );
  const ends = endsOf(grid, table, { basis, note: context.note });
  let category: Field<FieldValue> | undefined;
  return lines.flatMap((line) => {
    category = line.fields["category"] ?? category;
    const byEnd = new Map<PlainDate, Record<string, Field<FieldValue>>>();
    spread.columns.forEach((one, index) => {
      const amount = line.fields[keyOf(index)];
      const definition = one.definition ?? spread.byLine?.rows.get(line.row);
      const end = ends.get(one.period);
      if (amount === undefined || definition === undefined || end === undefined) return;
      const fields = byEnd.get(end.value) ?? rowOf(line, end, category);
      fields[definition.key] = amount;
      byEnd.set(end.value, fields);
    });
    return [...byEnd.values()].map((fields) => ({ row: line.row, source: line.source, fields }));
  });
}

/** The table with the words of its lines as a column, where each says what its amounts are: so none is a sum. */
export function inLines<T extends SectionTable>(table: T): T {
  const byLine = table.spread?.byLine;
  const [category] = table.columns;
  if (byLine === undefined || category === undefined) return table;
  const definition = { key: "measure", header: "Measure", kind: "text" as const, choices: [] };
  return { ...table, columns: [category, { ...category, column: byLine.column, definition }] };
}

const keyOf = (index: number): string => `amount ${index}`;

/** Every period as a column of amounts of its own, so that they are typed as the columns of a table are. */
function asColumns(
  table: SectionTable & { readonly spread: SpreadCosts },
): readonly TableColumn<ColumnDefinition>[] {
  // Of the columns of such a table the first alone, its categories, stands there by itself.
  return table.columns.slice(0, 1).flatMap((category) =>
    table.spread.columns.map(({ column }, index) => {
      const definition = {
        key: keyOf(index),
        header: "Amount",
        kind: "money",
        choices: [],
      } as const;
      return { ...category, column, definition };
    }),
  );
}

function rowOf(
  line: ReadRow,
  end: Field<PlainDate>,
  category: Field<FieldValue> | undefined,
): Record<string, Field<FieldValue>> {
  // The record of a row begins with the cell it begins at, as those of all sections do.
  const begun: object = { row: line.source, periodEnd: end };
  return {
    ...(begun as Record<string, Field<FieldValue>>),
    ...(category === undefined ? {} : { category }),
  };
}

/** Last days of the periods by the column of their header. */
function endsOf(
  grid: Grid,
  { spread }: { readonly spread: SpreadCosts },
  by: { readonly basis: AmountBasis; readonly note: ReadingContext["note"] },
): ReadonlyMap<number, Field<PlainDate>> {
  const at = (column: number): SourceCell => ({
    tab: grid.tab.name,
    cell: grid.address(spread.periodRow, column),
  });
  const dated = spread.columns.flatMap(({ period, to }) =>
    to === undefined ? [] : [[period, { value: to, source: at(period) }] as const],
  );
  if (dated.length > 0) return new Map(dated);
  const row = spread.periodRow;
  const cells = new Map(spread.columns.map(({ period }) => [period, grid.at(row, period)]));
  const ends = assumedEnds(cells, by, {
    header: "",
    lastReported: cells.size - 1,
    cellOf: (column) => ({ row, column }),
  });
  return new Map(
    [...(ends ?? [])].map(([column, value]) => [
      column,
      { value, source: at(column), assumed: true },
    ]),
  );
}
