import type { StatesArea } from "../../workbook/cell-states";
import type { ReadTab } from "./read-tab";

/** The part of a tab that its tables and facts stand in; undefined where nothing was recognised. */
export function stateAreaOf(read: ReadTab): StatesArea | undefined {
  const { tab, facts, sections, registers } = read;
  const boxes = [...sections, ...registers].map(({ table }) => table.box);
  let top = Infinity;
  let left = Infinity;
  let bottom = -1;
  let right = -1;
  for (const box of boxes) {
    top = Math.min(top, box.top);
    left = Math.min(left, box.left);
    bottom = Math.max(bottom, box.bottom);
    right = Math.max(right, box.right);
  }
  for (const { row, column } of facts.used) {
    top = Math.min(top, row);
    left = Math.min(left, column);
    bottom = Math.max(bottom, row);
    right = Math.max(right, column);
  }
  if (bottom < 0 || tab.used === undefined) return undefined;
  return {
    tabId: tab.id,
    range: {
      row: tab.used.row + top,
      column: tab.used.column + left,
      // Excel takes a single cell for the whole sheet when it looks for special cells.
      rows: Math.max(2, bottom - top + 1),
      columns: right - left + 1,
    },
    isProtected: tab.isProtected === true,
  };
}
