import type { Area, SheetFile } from "#ooxml/model/workbook-file";

import { HostError } from "../protocol/host-error";
import { hideRows, type OnSheet } from "./sheet-events";

export type Axis = "rows" | "columns";

/** Excel's deepest outline. */
const deepest = 8;

function lines(area: Area, axis: Axis): readonly number[] {
  const first = axis === "rows" ? area.row : area.column;
  const count = axis === "rows" ? area.rows : area.columns;
  return Array.from({ length: count }, (_, index) => first + index);
}

/** Puts rows or columns one level deeper into the outline, or takes them one level out of it. */
export function changeLevel(sheet: SheetFile, area: Area, axis: Axis, by: 1 | -1): void {
  const levels = lines(area, axis).map((line) => sheet.outlineLevel(axis, line));
  const allowed =
    by === 1 ? levels.every((level) => level < deepest - 1) : levels.some((level) => level > 0);
  if (!allowed) throw new HostError("InvalidOperation");
  lines(area, axis).forEach((line, index) => {
    const level = Math.max(0, (levels[index] ?? 0) + by);
    if (level !== levels[index]) sheet.setOutlineLevel(axis, line, level);
  });
}

/** Shows or hides the rows or columns of the groups that an area lies in or ends beside. */
export function showDetails(on: OnSheet, area: Area, axis: Axis, shown: boolean): void {
  const { sheet } = on;
  const wanted = new Set(lines(area, axis));
  const groups = groupsOf(sheet, axis).filter(({ first, last }) => {
    for (let line = first; line <= last + 1; line += 1) if (wanted.has(line)) return true;
    return false;
  });
  if (groups.length === 0) throw new HostError("InvalidOperation");
  for (const { first, last } of groups) hideLines(on, axis, { first, last, hidden: !shown });
}

/** Shows the outline down to a level: what lies deeper is hidden. */
export function showLevels(on: OnSheet, axis: Axis, levels: number): void {
  const { sheet } = on;
  for (const line of sheet.outlined(axis)) {
    const hidden = sheet.outlineLevel(axis, line) >= levels;
    hideLines(on, axis, { first: line, last: line, hidden });
  }
}

type Run = { readonly first: number; readonly last: number };

function groupsOf(sheet: SheetFile, axis: Axis): readonly Run[] {
  const runs: { first: number; last: number }[] = [];
  for (const line of sheet.outlined(axis)) {
    const run = runs.at(-1);
    if (run?.last === line - 1) run.last = line;
    else runs.push({ first: line, last: line });
  }
  return runs;
}

function hideLines(
  on: OnSheet,
  axis: Axis,
  { first, last, hidden }: Run & { readonly hidden: boolean },
): void {
  if (axis === "rows") hideRows(on, { row: first, rows: last - first + 1 }, hidden);
  else on.sheet.setColumnHidden(first, last - first + 1, hidden);
}
