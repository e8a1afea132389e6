import type { RowSettings } from "../cells/row-settings";
import type { SheetColumns } from "./sheet-columns";
import type { SheetShell } from "../package/sheet-shell";
import { numberAttribute, setAttributes } from "../package/xml";

/** Sizes and visibility of a sheet's rows and columns. */
export abstract class SheetSizes {
  abstract readonly rows: RowSettings;
  abstract readonly columns: SheetColumns;
  abstract shell(): SheetShell;

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

  outlineLevel(axis: "rows" | "columns", index: number): number {
    return axis === "rows" ? this.rows.get(index).level : this.columns.level(index);
  }

  setOutlineLevel(axis: "rows" | "columns", index: number, level: number): void {
    if (axis === "rows") this.rows.setLevel(index, level);
    else this.columns.change(index, 1, { level });
    // Programs make room for the outline by what the sheet says of its deepest level.
    const shell = this.shell();
    const format = shell.ensure("sheetFormatPr");
    const name = axis === "rows" ? "outlineLevelRow" : "outlineLevelCol";
    if ((numberAttribute(format, "defaultRowHeight") ?? 0) === 0)
      setAttributes(format, { defaultRowHeight: 15 });
    if ((numberAttribute(format, name) ?? 0) < level) setAttributes(format, { [name]: level });
    shell.changed = true;
  }

  outlined(axis: "rows" | "columns"): readonly number[] {
    return axis === "rows" ? this.rows.grouped() : this.columns.grouped();
  }

  rowHidden(row: number): boolean {
    return this.rows.get(row).hidden;
  }

  setRowHidden(row: number, rows: number, hidden: boolean): void {
    this.rows.setHidden(row, rows, hidden);
  }
}
