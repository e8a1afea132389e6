import type { CellStyle } from "#ooxml/model/style-model";
import type { Area, SheetFile } from "#ooxml/model/workbook-file";

import { formatArea } from "./addresses";
import { intersect } from "./areas";
import { isUnbounded } from "./guards";
import type { OpenWorkbook } from "./open-workbook";
import { raiseOnSheet } from "./sheet-events";

type Change = (style: CellStyle) => CellStyle;

export type StyledPlace = { readonly workbook: OpenWorkbook; readonly sheet: SheetFile };

/**
 * Changes the look of every cell of an area; whole rows and columns keep it for cells still to come.
 *
 * @param key Names the change where changes with that key make the same of the same look.
 */
export function restyle(
  { workbook, sheet }: StyledPlace,
  area: Area,
  change: Change,
  key?: string,
): void {
  const { styles } = workbook.file;
  raiseOnSheet({ workbook, sheet }, "worksheetFormatChanged", { address: formatArea(area) });
  if (key !== undefined) {
    restyleBy(sheet, area, (index) => styles.derive(index, key, change));
    return;
  }
  const changed = new Map<number, number>();
  restyleBy(sheet, area, (index) => {
    let result = changed.get(index);
    if (result === undefined) {
      result = styles.intern(change(styles.get(index)));
      changed.set(index, result);
    }
    return result;
  });
}

function restyleBy(sheet: SheetFile, area: Area, next: (index: number) => number): void {
  if (!isUnbounded(area)) {
    restyleCells(sheet, area, next);
    return;
  }
  const used = sheet.cells.usedArea(false);
  const inUse = used === undefined ? undefined : intersect(used, area);
  const before = inUse === undefined ? [] : readStyles(sheet, inUse);
  sheet.cells.setStyle(
    area,
    next(sheet.cells.style(area.row + area.rows - 1, area.column + area.columns - 1)),
  );
  if (inUse !== undefined)
    writeStyles(
      sheet,
      inUse,
      before.map((row) => row.map(next)),
    );
}

function restyleCells(sheet: SheetFile, area: Area, next: (index: number) => number): void {
  const styles = readStyles(sheet, area);
  for (const row of styles) {
    // Neighbours mostly look alike.
    let last = -1;
    let changed = -1;
    for (let at = 0; at < row.length; at++) {
      const index = row[at] ?? 0;
      if (index !== last) {
        last = index;
        changed = next(index);
      }
      row[at] = changed;
    }
  }
  writeStyles(sheet, area, styles);
}

export function readStyles({ cells }: SheetFile, area: Area): number[][] {
  const styles: number[][] = [];
  for (let row = area.row; row < area.row + area.rows; row++) {
    const line: number[] = [];
    for (let column = area.column; column < area.column + area.columns; column++)
      line.push(cells.style(row, column));
    styles.push(line);
  }
  return styles;
}

/** Sets runs of equal rows and cells at once. */
function writeStyles(sheet: SheetFile, area: Area, styles: readonly (readonly number[])[]): void {
  for (let first = 0; first < styles.length;) {
    const row = styles[first] ?? [];
    let last = first + 1;
    while (last < styles.length && sameRow(row, styles[last] ?? [])) last++;
    writeRun(sheet, { ...area, row: area.row + first, rows: last - first }, row);
    first = last;
  }
}

function writeRun(sheet: SheetFile, area: Area, row: readonly number[]): void {
  for (let first = 0; first < row.length;) {
    const index = row[first] ?? 0;
    let last = first + 1;
    while (last < row.length && row[last] === index) last++;
    sheet.cells.setStyle({ ...area, column: area.column + first, columns: last - first }, index);
    first = last;
  }
}

function sameRow(one: readonly number[], other: readonly number[]): boolean {
  if (one.length !== other.length) return false;
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false;
  return true;
}

/** The looks that occur in an area; of whole rows and columns that of the cells in use and of the rest. */
export function stylesIn(
  workbook: OpenWorkbook,
  sheet: SheetFile,
  area: Area,
): readonly CellStyle[] {
  const indexes = new Set<number>();
  let looked: Area | undefined = area;
  if (isUnbounded(area)) {
    indexes.add(sheet.cells.style(area.row + area.rows - 1, area.column + area.columns - 1));
    const used = sheet.cells.usedArea(false);
    looked = used === undefined ? undefined : intersect(used, area);
  }
  if (looked !== undefined)
    for (const row of readStyles(sheet, looked)) for (const index of row) indexes.add(index);
  return [...indexes].map((index) => workbook.file.styles.get(index));
}

/** The value all looks agree on; undefined where they differ. */
export function common<T>(
  styles: readonly CellStyle[],
  pick: (style: CellStyle) => T,
): T | undefined {
  const [first, ...others] = styles;
  if (first === undefined) return undefined;
  const value = pick(first);
  return others.every((style) => Object.is(pick(style), value)) ? value : undefined;
}
