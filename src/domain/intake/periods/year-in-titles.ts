import type { Grid } from "../cells/grid";

/** Rows at the top of a tab in which its titles and headers stand. */
const rowsLookedAt = 15;
const longestTitle = 80;
const years = /(?<![\d./-])20\d{2}(?![\d./-])/g;

/** The one year that the name of a tab and its titles name; undefined where none or several do. */
export function yearInTitles(grid: Grid): number | undefined {
  const found = new Set<string>(grid.title.match(years) ?? []);
  for (let row = 0; row < Math.min(grid.rows, rowsLookedAt); row += 1) {
    for (let column = 0; column < grid.columns; column += 1) {
      const cell = grid.at(row, column);
      if (typeof cell !== "string" || cell.length > longestTitle) continue;
      for (const year of cell.match(years) ?? []) found.add(year);
    }
  }
  const [year] = found;
  return found.size === 1 ? Number(year) : undefined;
}
