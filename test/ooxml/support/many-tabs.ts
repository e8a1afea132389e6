import { createWorkbookFile } from "#ooxml/open";
import type { CellScalar } from "#ooxml/workbook-file";

/** A workbook of the size a large project office has: so many tabs of 120 rows x 12 columns. */
export function manyTabs(tabs: number): Uint8Array {
  const file = createWorkbookFile();
  const look = file.styles.get(0);
  const date = file.styles.intern({ ...look, numberFormat: "dd-mmm-yy" });
  const money = file.styles.intern({ ...look, numberFormat: "#,##0.00" });
  for (let tab = 0; tab < tabs; tab += 1) {
    const sheet = file.addSheet(`P${tab + 1}`);
    const rows = Array.from({ length: 120 }, (_, row) =>
      Array.from({ length: 12 }, (_unused, column): CellScalar => cellOf(tab, row, column)),
    );
    sheet.cells.setValues({ row: 0, column: 0, rows: 120, columns: 12 }, rows);
    for (let row = 1; row < 120; row += 1)
      sheet.cells.setFormula(row, 11, `=SUM(F${row + 1}:G${row + 1})`, (row % 50) * 1.25 + 3000);
    sheet.cells.setStyle({ row: 1, column: 2, rows: 119, columns: 3 }, date);
    sheet.cells.setStyle({ row: 1, column: 5, rows: 119, columns: 3 }, money);
  }
  file.deleteSheet(file.sheets[0]?.id ?? "");
  return file.save();
}

function cellOf(tab: number, row: number, column: number): CellScalar {
  if (row === 0) return `Heading ${column + 1}`;
  if (column < 2 || column > 8)
    return `Task ${(row * 7 + column) % 90} of work package ${tab % 40}`;
  if (column < 5) return 45_000 + ((row * 13 + column * 31 + tab) % 900);
  return Math.round((row * 1234.567 + column * 77.7 + tab) * 100) / 100;
}
