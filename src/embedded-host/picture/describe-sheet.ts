import type { CellStyle } from "#ooxml/model/style-model";
import type { Area, CellScalar, CellType, SheetFile } from "#ooxml/model/workbook-file";

import { formatCellText } from "../formats/format-cell-text";
import type { CellPicture, RowPicture, SheetPicture } from "../sheet-picture";
import { bound } from "../workbook/areas";
import { sheetByKey, type OpenWorkbook } from "../workbook/open-workbook";
import {
  columnPixels,
  rowPixels,
  standardColumnPixels,
  standardRowPixels,
} from "../workbook/sizes";
import { readStyles } from "../workbook/restyle";
import { describeChart } from "./describe-chart";
import { summarise } from "./describe-workbook";

/** Undefined where no sheet has that id or name. */
export function describeSheet(workbook: OpenWorkbook, key: string): SheetPicture | undefined {
  const sheet = sheetByKey(workbook, key);
  if (sheet === undefined) return undefined;
  const area = drawnArea(sheet);
  const palette = createPalette(workbook);
  const cells = area === undefined ? [] : describeCells(workbook, sheet, area, palette);
  const rows = area === undefined ? 0 : area.row + area.rows;
  const columns = area === undefined ? 0 : area.column + area.columns;
  return {
    ...summarise(sheet),
    rows,
    columns,
    cells,
    styles: palette.styles,
    merges: sheet.merges,
    defaultColumnWidth: standardColumnPixels,
    defaultRowHeight: standardRowPixels,
    columnWidths: unusualSizes(columns, standardColumnPixels, (column) =>
      columnPixels(sheet, column),
    ),
    rowHeights: unusualSizes(rows, standardRowPixels, (row) => rowPixels(sheet, row)),
    freeze: sheet.freeze,
    gridlines: sheet.showGridlines,
    headings: true,
    protected: sheet.protected,
    links: sheet.hyperlinks.map(({ area: place, url, location, tip }) => ({
      area: place,
      url,
      location,
      tip,
    })),
    tables: sheet.tables.map(
      ({
        name,
        area: place,
        showHeaders,
        showTotals,
        showFilterButton,
        showBandedRows,
        style,
      }) => ({
        name,
        area: place,
        showHeaders,
        showTotals,
        showFilterButton,
        showBandedRows,
        style,
      }),
    ),
    charts: sheet.charts.map((chart) => describeChart(workbook, chart)),
  };
}

function drawnArea(sheet: SheetFile): Area | undefined {
  if (sheet.kind !== "worksheet") return undefined;
  const used = sheet.cells.usedArea(false);
  return sheet.merges.reduce<Area | undefined>(
    (area, merge) => (area === undefined ? merge : bound(area, merge)),
    used,
  );
}

type Palette = { readonly styles: CellStyle[]; place(index: number): number };

/** Only the looks that occur, numbered anew. */
function createPalette(workbook: OpenWorkbook): Palette {
  const places = new Map<number, number>();
  const styles: CellStyle[] = [];
  return {
    styles,
    place(index) {
      let at = places.get(index);
      if (at === undefined) {
        at = styles.push(workbook.file.styles.get(index)) - 1;
        places.set(index, at);
      }
      return at;
    },
  };
}

function describeCells(
  workbook: OpenWorkbook,
  sheet: SheetFile,
  area: Area,
  palette: Palette,
): readonly RowPicture[] {
  const plain = palette.place(0);
  const values = sheet.cells.values(area);
  const formulas = sheet.cells.formulas(area);
  const types = sheet.cells.types(area);
  const indexes = readStyles(sheet, area);
  const rows: RowPicture[] = [];
  values.forEach((row, r) => {
    const cells: CellPicture[] = [];
    row.forEach((value, c) => {
      const style = palette.place(indexes[r]?.[c] ?? 0);
      const type = types[r]?.[c] ?? "empty";
      const formula = formulas[r]?.[c];
      if (type === "empty" && style === plain && !isFormula(formula, value)) return;
      cells.push(
        describeCell(workbook, { column: area.column + c, value, type, style }, palette, formula),
      );
    });
    if (cells.length > 0) rows.push({ row: area.row + r, cells });
  });
  return rows;
}

type CellCore = {
  readonly column: number;
  readonly value: CellScalar;
  readonly type: CellType;
  readonly style: number;
};

function describeCell(
  workbook: OpenWorkbook,
  cell: CellCore,
  palette: Palette,
  formula: CellScalar | undefined,
): CellPicture {
  const format = palette.styles[cell.style]?.numberFormat ?? "General";
  const { text, colour } = formatCellText(cell.value, format, workbook.file.date1904);
  return {
    ...cell,
    text: cell.type === "empty" ? "" : text,
    ...(isFormula(formula, cell.value) ? { formula } : {}),
    ...(colour === undefined ? {} : { colour }),
  };
}

/** A formula has no value before it is calculated; a text may look like a formula. */
function isFormula(formula: CellScalar | undefined, value: CellScalar): formula is string {
  return typeof formula === "string" && formula.startsWith("=") && formula !== value;
}

function unusualSizes(
  count: number,
  standard: number,
  sizeOf: (index: number) => number,
): { readonly index: number; readonly size: number }[] {
  const sizes: { readonly index: number; readonly size: number }[] = [];
  for (let index = 0; index < count; index++) {
    const size = sizeOf(index);
    if (size !== standard) sizes.push({ index, size });
  }
  return sizes;
}
