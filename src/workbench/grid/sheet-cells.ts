import type { CellPicture, LinkPicture, SheetPicture } from "#embedded-host/sheet-picture";
import type { CellStyle } from "#ooxml/model/style-model";
import type { Area } from "#ooxml/model/workbook-file";

/** A sheet's cells for look-up while drawing. */
export type SheetCells = {
  readonly at: (row: number, column: number) => CellPicture | undefined;
  readonly style: (cell: CellPicture) => CellStyle | undefined;
  /** The merged area a cell is in. */
  readonly mergeAt: (row: number, column: number) => Area | undefined;
  readonly linkAt: (row: number, column: number) => LinkPicture | undefined;
};

export function indexCells(picture: SheetPicture): SheetCells {
  const rows = new Map<number, Map<number, CellPicture>>();
  for (const { row, cells } of picture.cells) {
    rows.set(row, new Map(cells.map((cell) => [cell.column, cell])));
  }
  const merges = byRow(picture.merges, (area) => area);
  const links = byRow(picture.links, (link) => link.area);
  return {
    at: (row, column) => rows.get(row)?.get(column),
    style: (cell) => picture.styles[cell.style],
    mergeAt: (row, column) => merges.get(row)?.find((area) => covers(area, row, column)),
    linkAt: (row, column) => links.get(row)?.find((link) => covers(link.area, row, column)),
  };
}

function byRow<T>(all: readonly T[], areaOf: (one: T) => Area): ReadonlyMap<number, readonly T[]> {
  const rows = new Map<number, T[]>();
  for (const one of all) {
    const { row, rows: height } = areaOf(one);
    for (let at = row; at < row + height; at += 1) {
      const there = rows.get(at);
      if (there === undefined) rows.set(at, [one]);
      else there.push(one);
    }
  }
  return rows;
}

function covers(area: Area, row: number, column: number): boolean {
  return (
    row >= area.row &&
    row < area.row + area.rows &&
    column >= area.column &&
    column < area.column + area.columns
  );
}
