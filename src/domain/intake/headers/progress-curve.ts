import { isBlank, type Grid } from "../cells/grid";
import type { SectionScore } from "./score-section";

/** A header by which amounts are money. */
const ofMoney =
  /cost|budget|value|spen[dt]|amount|[£$€¥]|\b(?:pv|ev|ac|bcws|bcwp|acwp)\b|kosten|ausgaben/i;
const fewestPeriods = 4;
const wholeWork = 100;

/**
 * Whether what looks like costs by period is an S-curve of progress: under "Planned" or "Baseline", without
 * a word of money, the numbers grow to exactly 100.
 */
export function isProgressCurve(
  grid: Grid,
  headerRow: number,
  columns: SectionScore["columns"],
): boolean {
  const planned = columns.find(({ sense }) => sense.column.key === "plannedValue");
  if (planned === undefined) return false;
  // What is earned is an amount, whatever its total.
  if (columns.some(({ sense }) => sense.column.key === "earnedValue")) return false;
  if (columns.some(({ cell, sense }) => sense.column.kind === "money" && ofMoney.test(cell.text))) {
    return false;
  }
  let last = -1;
  let periods = 0;
  for (let row = headerRow + 1; row < grid.rows; row += 1) {
    const raw = grid.at(row, planned.cell.column);
    if (isBlank(raw)) continue;
    if (typeof raw !== "number" || raw < last || raw > wholeWork) return false;
    last = raw;
    periods += 1;
  }
  return periods >= fewestPeriods && last === wholeWork;
}
