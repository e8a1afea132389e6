import type { Grid } from "../cells/grid";
import type { AmountBasis } from "./read-section";
import { unitHint } from "../cells/units";

const speaksOfAmounts =
  /(?:all|figures|amounts|costs|values|budgets?|in)\b.{0,30}(?:£|\$|€|₹|rs\.?|gbp|eur|usd|inr)?\s?(?:m\b|mn\b|bn\b|k\b|000|[mb]illion|thousand|crore|lakh)/i;
const opens = /^\W*(?:all|figures|amounts|costs|values)\b/i;
const rowsLookedAt = 12;

/** A line such as "All figures in £m" near the top of a tab: what its amounts are in. */
export function unitNote(grid: Grid): AmountBasis {
  const rows = Math.min(grid.rows, rowsLookedAt);
  for (let row = 0; row < rows; row += 1) {
    for (let column = 0; column < grid.columns; column += 1) {
      const cell = grid.at(row, column);
      if (typeof cell !== "string" || cell.length < 5 || cell.length > 60) continue;
      if (!opens.test(cell) || !speaksOfAmounts.test(cell)) continue;
      const hint = unitHint(cell.toLowerCase());
      if (hint.unit !== undefined) return { unit: hint.unit, currency: hint.currency };
    }
  }
  return { unit: 1, currency: undefined };
}
