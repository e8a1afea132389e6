import type { Area, CellPlace as Place, SheetFile } from "#ooxml/model/workbook-file";

import { formatCellText } from "../formats/format-cell-text";
import { intersect } from "./areas";
import type { OpenWorkbook } from "./open-workbook";
import { readStyles } from "./restyle";
import { wildcardPattern } from "./wildcards";

export type SearchCriteria = { readonly completeMatch: boolean; readonly matchCase: boolean };

/** The cells of an area whose text, as shown, holds what is looked for; row by row. */
export function searchCells(
  from: { readonly workbook: OpenWorkbook; readonly sheet: SheetFile; readonly area: Area },
  text: string,
  criteria: SearchCriteria,
): readonly Place[] {
  const { workbook, sheet } = from;
  const used = sheet.cells.usedArea(true);
  const area = used === undefined ? undefined : intersect(used, from.area);
  if (area === undefined || text === "") return [];
  const pattern = wildcardPattern(
    text,
    criteria.completeMatch ? "whole" : "part",
    criteria.matchCase,
  );
  const { styles, date1904 } = workbook.file;
  const indexes = readStyles(sheet, area);
  return sheet.cells.values(area).flatMap((line, r) =>
    line.flatMap((value, c) => {
      if (value === "") return [];
      const format = styles.get(indexes[r]?.[c] ?? 0).numberFormat;
      const found = pattern.test(formatCellText(value, format, date1904).text);
      return found ? [{ row: area.row + r, column: area.column + c }] : [];
    }),
  );
}

/** Rectangles that together hold the places: runs of a row, and equal runs below each other. */
export function areasOfPlaces(places: readonly Place[]): Area[] {
  const runs: Area[] = [];
  for (const { row, column } of places) {
    const last = runs.at(-1);
    if (last?.row === row && last.column + last.columns === column)
      runs[runs.length - 1] = { ...last, columns: last.columns + 1 };
    else runs.push({ row, column, rows: 1, columns: 1 });
  }
  return stackRuns(runs);
}

function stackRuns(runs: readonly Area[]): Area[] {
  const areas: Area[] = [];
  // Where an area ends that a run of the next row would go on: its place in the list.
  const open = new Map<string, number>();
  for (const run of runs) {
    const across = `${run.column} ${run.columns}`;
    const above = open.get(`${run.row} ${across}`);
    const found = above === undefined ? undefined : areas[above];
    const place = above ?? areas.length;
    if (found === undefined) areas.push(run);
    else areas[place] = { ...found, rows: found.rows + 1 };
    open.set(`${run.row + 1} ${across}`, place);
  }
  return areas;
}
