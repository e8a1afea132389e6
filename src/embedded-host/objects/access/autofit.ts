import type { Area, SheetFile } from "#ooxml/model/workbook-file";

import { formatCellText } from "../../formats/format-cell-text";
import { intersect } from "../../workbook/areas";
import { requireUnprotected } from "../../workbook/guards";
import { liveSheet, type OpenWorkbook } from "../../workbook/open-workbook";
import type { FormatTarget } from "./object-selves";

/** Excel measures with the font; here a character counts as a digit of Calibri, bold a little more. */
const boldFactor = 1.1;
const padding = 1.7;
const widestColumn = 255;
const pointsPerLine = 1.35;

/** Best effort: by the length of the longest line, the text's size and boldness. */
export function autofitColumns(target: FormatTarget): void {
  const sheet = liveSheet(target);
  requireUnprotected(sheet);
  for (const area of target.areas) {
    const used = sheet.cells.usedArea(true);
    const inUse =
      used === undefined
        ? undefined
        : intersect(used, { ...area, row: 0, rows: used.row + used.rows });
    if (inUse === undefined) continue;
    const widths = widestTexts(target.workbook, sheet, inUse);
    widths.forEach((width, index) => {
      if (width > 0)
        sheet.setColumnWidth(inUse.column + index, 1, Math.min(widestColumn, width + padding));
    });
  }
}

function widestTexts(workbook: OpenWorkbook, sheet: SheetFile, area: Area): readonly number[] {
  const widths = Array.from({ length: area.columns }, () => 0);
  const { file } = workbook;
  sheet.cells.values(area).forEach((row, r) => {
    row.forEach((value, c) => {
      if (value === "" || isMerged(sheet, area.row + r, area.column + c)) return;
      const style = file.styles.get(sheet.cells.style(area.row + r, area.column + c));
      const { text } = formatCellText(value, style.numberFormat, file.date1904);
      const longest = Math.max(...text.split("\n").map((line) => line.length));
      const width =
        longest * (style.font.size / 11) * (style.font.bold ? boldFactor : 1) +
        style.alignment.indent;
      widths[c] = Math.max(widths[c] ?? 0, width);
    });
  });
  return widths;
}

/** Cells of merged areas do not count, in Excel as here. */
function isMerged(sheet: SheetFile, row: number, column: number): boolean {
  return sheet.merges.some(
    (merge) => intersect(merge, { row, column, rows: 1, columns: 1 }) !== undefined,
  );
}

/** Rows without a height of their own fit themselves when Excel opens the file. */
export function autofitRows(target: FormatTarget): void {
  const sheet = liveSheet(target);
  requireUnprotected(sheet);
  for (const area of target.areas) {
    const used = sheet.cells.usedArea(false);
    const inUse =
      used === undefined
        ? undefined
        : intersect(used, { ...area, column: 0, columns: used.column + used.columns });
    if (inUse === undefined) continue;
    for (let row = inUse.row; row < inUse.row + inUse.rows; row++) {
      const tallest = tallestFont(target.workbook, sheet, { ...inUse, row, rows: 1 });
      const standard = tallest <= 11;
      sheet.setRowHeight(
        row,
        1,
        standard ? undefined : Math.round(tallest * pointsPerLine * 4) / 4,
      );
    }
  }
}

function tallestFont(workbook: OpenWorkbook, sheet: SheetFile, row: Area): number {
  let size = 0;
  for (let column = row.column; column < row.column + row.columns; column++) {
    size = Math.max(size, workbook.file.styles.get(sheet.cells.style(row.row, column)).font.size);
  }
  return size;
}
