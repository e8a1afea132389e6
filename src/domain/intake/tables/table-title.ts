import type { ColumnDefinition } from "../../project/sections";
import { isBlank } from "../cells/grid";
import type { Search } from "../scanning/search";
import type { Box, SectionTable, TableColumn } from "../scanning/table-shape";
import { unitHint } from "../cells/units";

/** Rows above a header in which its title may stand. */
const titleReach = 3;

/** The text that stands nearest above the left edge of a table. */
export function titleOf({ grid }: Search, box: Pick<Box, "top" | "left">): string | undefined {
  for (let row = box.top - 1; row >= Math.max(0, box.top - titleReach); row -= 1) {
    const title = grid.at(row, box.left);
    if (!isBlank(title)) return typeof title === "string" ? title : undefined;
  }
  return undefined;
}

const mayNameUnit = /[£$€¥₹(]|\bk\b|illion|thousand|crore|lakh|\d000/i;

/** What a title such as "Costs (£m)" says of the amounts below it; nothing for a table without amounts. */
export function titledUnit(
  search: Search,
  columns: readonly TableColumn<ColumnDefinition>[],
  box: Box,
): Pick<SectionTable, "titled"> {
  if (!columns.some(({ definition }) => definition.kind === "money")) return {};
  return unitIn(titleOf(search, box));
}

/** The same of a table with periods side by side, where the corner before the first may say it: "£k". */
export function corneredUnit(
  search: Search,
  columns: readonly TableColumn<ColumnDefinition>[],
  box: Box,
): Pick<SectionTable, "titled"> {
  for (let column = box.left; column < box.right; column += 1) {
    const corner = search.grid.at(box.top, column);
    const said = typeof corner === "string" ? unitIn(corner) : {};
    if (said.titled !== undefined) return said;
    if (!isBlank(corner) && typeof corner !== "string") break;
  }
  return titledUnit(search, columns, box);
}

function unitIn(text: string | undefined): Pick<SectionTable, "titled"> {
  if (text === undefined || text.length > 80 || !mayNameUnit.test(text)) return {};
  const hint = unitHint(text.toLowerCase());
  return hint.unit === undefined && hint.currency === undefined ? {} : { titled: hint };
}
