import type { RowSettings } from "./row-settings";
import type { SheetColumns } from "./sheet-columns";

/** Sizes and visibility of a sheet's rows and columns. */
export abstract class SheetSizes {
  abstract readonly rows: RowSettings;
  abstract readonly columns: SheetColumns;

  columnWidth(column: number): number | undefined {
    return this.columns.width(column);
  }

  setColumnWidth(column: number, columns: number, width: number | undefined): void {
    this.columns.change(column, columns, { width });
  }

  columnHidden(column: number): boolean {
    return this.columns.hidden(column);
  }

  setColumnHidden(column: number, columns: number, hidden: boolean): void {
    this.columns.change(column, columns, { hidden });
  }

  rowHeight(row: number): number | undefined {
    return this.rows.get(row).height;
  }

  setRowHeight(row: number, rows: number, height: number | undefined): void {
    this.rows.setHeight(row, rows, height);
  }

  rowHidden(row: number): boolean {
    return this.rows.get(row).hidden;
  }

  setRowHidden(row: number, rows: number, hidden: boolean): void {
    this.rows.setHidden(row, rows, hidden);
  }
}
