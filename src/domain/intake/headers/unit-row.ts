import { isBlank, type Grid } from "../cells/grid";
import type { HeaderCell } from "../scanning/header-cells";
import type { RecognisedHeader } from "./recognise-header";
import type { Search } from "../scanning/search";

const longestUnit = 16;
const fewestUnits = 2;
const around = /^[\s([{]+|[\s)\]}]+$/g;
const units =
  /^(?:[£$€¥₹]|(?:[£$€¥₹] ?)?(?:k|m|mn|bn|mio\.?|mrd\.?|tsd\.?|'?000s?|crores?|lakhs?|billions?|millions?|thousands?)(?: ?[£$€¥₹])?|t ?€|[kmt]?(?:eur|gbp|usd|chf)|(?:eur|gbp|usd|chf) ?(?:k|m|mn|'?000s?)|%|days?|weeks?|months?|hours?|hrs?|h|tage?|wochen?|stunden|d{1,2}[./-]m{1,2}[./-]y{2,4}|m{1,2}\/d{1,2}\/y{2,4}|yyyy-mm-dd|y\/n|yes\/no|h\/m\/l|\d{1,2} ?(?:-|–|to) ?\d{1,3})$/i;
/** What such a row says where a column has no unit; by itself it may well be a header. */
const others = /^(?:date|datum|text|name|rag|no\.?|#|n\/a|[-–])$/i;

/** Whether a row holds nothing but units of the columns above it: `date`, `£k`, `weeks`, `1-5`. */
export function isUnitRow(
  { grid }: { readonly grid: Grid },
  { row, left, right }: { readonly row: number; readonly left: number; readonly right: number },
): boolean {
  let filled = 0;
  let measured = 0;
  for (let column = left; column <= right; column += 1) {
    const cell = grid.at(row, column);
    if (isBlank(cell)) continue;
    if (typeof cell !== "string" || cell.length > longestUnit) return false;
    const unit = cell.replace(around, "");
    if (units.test(unit)) measured += 1;
    else if (!others.test(unit)) return false;
    filled += 1;
  }
  return filled >= fewestUnits && measured > 0;
}

/** A header with the row of units under it, where there is one: "Budget" over "£k" becomes "Budget (£k)". */
export function withUnits(search: Search, header: RecognisedHeader): RecognisedHeader {
  if (header.kind === "unclear") return header;
  const row = header.headerRow + 1;
  const left = header.cells[0]?.column ?? 0;
  const right = header.cells.at(-1)?.column ?? left;
  if (!isUnitRow(search, { row, left, right })) return header;
  const byCell = new Map(header.cells.map((cell) => [cell, withUnit(search, row, cell)]));
  const cells = [...byCell.values()];
  const named = (cell: HeaderCell): HeaderCell => byCell.get(cell) ?? withUnit(search, row, cell);
  if (header.kind === "register") {
    const columns = header.score.columns.map((one) => ({ ...one, cell: named(one.cell) }));
    const repeated = header.score.repeated.map((one) => ({ ...one, cell: named(one.cell) }));
    return { ...header, headerRow: row, cells, score: { ...header.score, columns, repeated } };
  }
  const columns = header.score.columns.map((one) => ({ ...one, cell: named(one.cell) }));
  const repeated = header.score.repeated.map((one) => ({ ...one, cell: named(one.cell) }));
  return { ...header, headerRow: row, cells, score: { ...header.score, columns, repeated } };
}

/** Only a unit changes what a column's cells come to; its header means what it meant. */
function withUnit({ grid }: Search, row: number, cell: HeaderCell): HeaderCell {
  const raw = grid.at(row, cell.column);
  const unit = typeof raw === "string" ? raw.replace(around, "") : "";
  if (!units.test(unit)) return cell;
  const text = `${cell.text} (${unit})`;
  if (cell.meaning === undefined) return { ...cell, text };
  const { label } = cell.meaning;
  const hint = `${label.hint} ${unit.toLowerCase()}`.trim();
  return { ...cell, text, meaning: { ...cell.meaning, label: { ...label, hint } } };
}
