import type { CellFormat, PlanCell } from "#domain/workbook/sheet-plan";

import { firstColumn } from "./grid";
import { area, joinParts, merged } from "./sheet-part";
import type { RowHeight, SheetPart } from "./sheet-part";
import { showNumber } from "./show-number";
import { columnPixels, linePoints, wrappedLines } from "./text-width";
import { type } from "./type-scale";

/** A column of a text table: its head and how many sheet columns it spans. */
export type TextColumn = {
  readonly head: string;
  readonly span: number;
  readonly format: CellFormat;
};

export type TextCell = { readonly value: PlanCell; readonly format?: CellFormat };

export type TextTable = {
  readonly row: number;
  readonly columns: readonly TextColumn[];
  readonly rows: readonly (readonly TextCell[])[];
  /** Widths of the sheet's columns. */
  readonly widths: readonly number[];
  /** First sheet column of the table; the first after the margin unless given. */
  readonly start?: number;
  /** False for a table whose first column says it all. */
  readonly header?: boolean;
};

const least = 18;

/** A table of wrapped text on merged cells; each row is as high as its longest text needs. */
export function layOutTextTable(table: TextTable): SheetPart {
  const starts = columnStarts(table);
  const first = firstRow(table);
  const heads = table.columns.map((column, index) =>
    merged(area(table.row, starts[index] ?? 0, 1, column.span), column.head, {
      ...type.header,
      horizontal: column.format.horizontal ?? "left",
      indent: column.format.indent ?? 0,
    }),
  );
  const rows = table.rows.map((cells, index) =>
    joinParts(
      cells.map((one, at) => layOutCell(one, table.columns[at], first + index, starts[at] ?? 0)),
    ),
  );
  return joinParts([
    ...(table.header === false ? [] : heads),
    ...rows,
    { rowHeights: table.rows.map((cells, index) => rowHeight(table, cells, index)) },
  ]);
}

/** Points the rows of a table need, one figure a row. */
export function textRowPoints(table: Omit<TextTable, "row">): readonly number[] {
  return table.rows.map((cells, index) => rowHeight({ ...table, row: 0 }, cells, index).points);
}

function layOutCell(
  one: TextCell,
  column: TextColumn | undefined,
  row: number,
  start: number,
): SheetPart {
  if (column === undefined) return {};
  return merged(area(row, start, 1, column.span), one.value, {
    ...type.cell,
    ...column.format,
    ...one.format,
  });
}

function rowHeight(table: TextTable, cells: readonly TextCell[], index: number): RowHeight {
  const starts = columnStarts(table);
  const points = cells.map((one, at) => {
    const column = table.columns[at];
    if (column === undefined) return least;
    const start = starts[at] ?? 0;
    const wide = table.widths.slice(start, start + column.span).reduce((sum, one) => sum + one, 0);
    const format: CellFormat = { ...type.cell, ...column.format, ...one.format };
    const textLook = { size: format.fontSize ?? 10, bold: format.bold === true };
    const text =
      typeof one.value === "number"
        ? showNumber(one.value, format.numberFormat ?? "")
        : String(one.value ?? "");
    return Math.ceil(
      wrappedLines(text, textLook, columnPixels(wide) - 9 * (format.indent ?? 0)) *
        linePoints(textLook) +
        4,
    );
  });
  return { row: firstRow(table) + index, rows: 1, points: Math.max(least, ...points) };
}

function firstRow(table: TextTable): number {
  return table.header === false ? table.row : table.row + 1;
}

function columnStarts(table: TextTable): readonly number[] {
  const starts: number[] = [];
  let next = table.start ?? firstColumn;
  for (const column of table.columns) {
    starts.push(next);
    next += column.span;
  }
  return starts;
}
