import type { FieldKind } from "../../project/field-kinds";
import { daysInHeader } from "../cells/parse-duration-text";
import type { FieldToRead } from "../cells/reading-context";
import type { FoundTable } from "./table-shape";

/** A column of a table as its cells are read. */
export type ColumnToRead = {
  /** Column of the grid. */
  readonly column: number;
  readonly key: string;
  readonly kind: FieldKind;
  readonly field: FieldToRead;
};

type ColumnsToRead = {
  readonly unit: number;
  readonly currency: string | undefined;
  /** The first of them, where rows begin. */
  readonly left: number;
  readonly columns: readonly ColumnToRead[];
};

/** Tables of equal headers share their columns, and the tabs of a workbook mostly their unit. */
const remembered = new WeakMap<FoundTable["columns"], ColumnsToRead>();

/** How the columns of a table are read whose amounts are in a unit and a currency, unless a header says more. */
export function columnsToRead(
  columns: FoundTable["columns"],
  unit: number,
  currency: string | undefined,
): ColumnsToRead {
  const held = remembered.get(columns);
  if (held?.unit === unit && held.currency === currency) return held;
  const made: ColumnsToRead = {
    unit,
    currency,
    left: columns.reduce((least, { column }) => Math.min(least, column), Infinity),
    columns: columns.map((column) => columnToRead(column, unit, currency)),
  };
  remembered.set(columns, made);
  return made;
}

/** Columns that are read in working days. */
const inDays: ReadonlySet<string> = new Set(["duration", "totalFloat", "scheduleEffect"]);

function columnToRead(
  { column, definition, header, hint }: FoundTable["columns"][number],
  unit: number,
  currency: string | undefined,
): ColumnToRead {
  const { key, kind } = definition;
  const days = inDays.has(key) ? daysInHeader(header) : undefined;
  const field: FieldToRead = {
    label: "header" in definition ? definition.header : definition.label,
    unit: hint.unit ?? unit,
    currency: hint.currency ?? currency,
    ...(days === undefined ? {} : { days }),
  };
  return { column, key, kind, field };
}
