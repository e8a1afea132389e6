import type { Area, SheetFile } from "#ooxml/model/workbook-file";

import { bound, intersect } from "../../workbook/areas";

/** The block of cells around an area that is bounded by blank rows and columns (Ctrl+Shift+*). */
export function surroundingRegion(sheet: SheetFile, area: Area): Area {
  const used = sheet.cells.usedArea(true);
  if (used === undefined) return area;
  let region = area;
  for (;;) {
    const grown = grow(sheet, used, region);
    if (grown === undefined) return region;
    region = grown;
  }
}

function grow(sheet: SheetFile, used: Area, region: Area): Area | undefined {
  const { row, column, rows, columns } = region;
  const edges: readonly Area[] = [
    { row: row - 1, column: column - 1, rows: 1, columns: columns + 2 },
    { row: row + rows, column: column - 1, rows: 1, columns: columns + 2 },
    { row: row - 1, column: column - 1, rows: rows + 2, columns: 1 },
    { row: row - 1, column: column + columns, rows: rows + 2, columns: 1 },
  ];
  let grown = region;
  for (const edge of edges) {
    const inUse = intersect(edge, used);
    const filled = inUse === undefined ? undefined : filledCells(sheet, inUse);
    if (filled !== undefined) grown = bound(grown, filled);
  }
  return grown === region ? undefined : grown;
}

/** The cells of a strip that hold something. */
function filledCells(sheet: SheetFile, area: Area): Area | undefined {
  let filled: Area | undefined;
  sheet.cells.values(area).forEach((row, r) => {
    row.forEach((value, c) => {
      if (value === "") return;
      const cell = { row: area.row + r, column: area.column + c, rows: 1, columns: 1 };
      filled = filled === undefined ? cell : bound(filled, cell);
    });
  });
  return filled;
}
