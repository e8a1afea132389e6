import type { ColumnFilter } from "#ooxml/model/filter-model";
import type { Area, SheetFile } from "#ooxml/model/workbook-file";

import { formatCellText } from "../formats/format-cell-text";
import { filterTest, type FilteredCell } from "./filter-match";
import type { OpenWorkbook } from "./open-workbook";
import { readStyles } from "./restyle";
import { hideRows } from "./sheet-events";

export type FilteredRows = {
  readonly workbook: OpenWorkbook;
  readonly sheet: SheetFile;
  /** The rows below the headings, over all columns of the filter. */
  readonly body: Area;
};

/** Hides the rows that do not pass all filters and shows the others. */
export function applyFilters(rows: FilteredRows, filters: readonly ColumnFilter[]): void {
  const { body } = rows;
  if (body.rows < 1) return;
  const passes = new Array<boolean>(body.rows).fill(true);
  for (const { column, criterion } of filters) {
    const cells = cellsOf(rows, column);
    const test = filterTest(criterion, cells);
    cells.forEach((cell, index) => {
      passes[index] = passes[index] === true && test(cell);
    });
  }
  for (let first = 0; first < passes.length;) {
    let last = first + 1;
    while (last < passes.length && passes[last] === passes[first]) last++;
    hideRows(rows, { row: body.row + first, rows: last - first }, passes[first] !== true);
    first = last;
  }
}

function cellsOf({ workbook, sheet, body }: FilteredRows, column: number): FilteredCell[] {
  const area = { ...body, column: body.column + column, columns: 1 };
  const indexes = readStyles(sheet, area);
  const { styles, date1904 } = workbook.file;
  return sheet.cells.values(area).map(([value = ""], row) => {
    const format = styles.get(indexes[row]?.[0] ?? 0).numberFormat;
    return { value, text: value === "" ? "" : formatCellText(value, format, date1904).text };
  });
}
