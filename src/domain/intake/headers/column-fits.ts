import type { RawCell } from "../../workbook/snapshot";
import { isBlank, type Grid } from "../cells/grid";
import type { HeaderCell } from "../scanning/header-cells";
import type { FactSense } from "../words/lexicon";
import type { Vocabularies } from "../cells/reading-context";
import { fitsKind } from "../cells/value-fit";

/** The cells below a header row. */
export type BelowHeader = {
  readonly grid: Grid;
  readonly vocabularies: Vocabularies;
  readonly headerRow: number;
};

export type FactClaim = { readonly cell: HeaderCell; readonly sense: FactSense };

/** Filled cells under a header that are asked what it means. */
export const cellsAsked = 8;

/**
 * Whether the cells under a header fit one of its meanings: half of the first filled ones do. A header
 * with one plain meaning is not asked.
 */
export function columnFits(body: BelowHeader, claim: FactClaim): boolean {
  if (!claim.sense.byValue && (claim.cell.meaning?.facts.length ?? 0) < 2) return true;
  return claim.sense.fact.key === "projectId" ? holdsIds(body, claim) : holdsKind(body, claim);
}

/** Whether the first filled cells under a header are codes or whole numbers, none of them twice. */
function holdsIds({ grid, headerRow }: BelowHeader, { cell }: FactClaim): boolean {
  const seen = new Set<string | number>();
  for (let row = headerRow + 1; row < grid.rows && seen.size < cellsAsked; row += 1) {
    const raw = grid.at(row, cell.column);
    if (isBlank(raw)) continue;
    if (typeof raw === "boolean" || (typeof raw === "number" && !Number.isInteger(raw)))
      return false;
    if (seen.has(raw)) return false;
    seen.add(raw);
  }
  return seen.size > 0;
}

/** Whether half of the first filled cells under a header are of a kind. */
export function holdsKind(
  { grid, vocabularies, headerRow }: BelowHeader,
  { cell, sense }: FactClaim,
): boolean {
  let asked = 0;
  let fitting = 0;
  for (let row = headerRow + 1; row < grid.rows && asked < cellsAsked; row += 1) {
    const raw = grid.at(row, cell.column);
    if (isBlank(raw)) continue;
    asked += 1;
    if (fitsKind(sense.fact.kind, raw, vocabularies)) fitting += 1;
  }
  return asked > 0 && fitting * 2 >= asked;
}

/**
 * Whether what stands under a header is filled in differently in each row, in so many rows at least and by
 * cells that may be what it heads.
 */
export function comesOnce(
  { grid, headerRow }: BelowHeader,
  column: number,
  asked: { readonly rows: number; readonly may?: (raw: RawCell) => boolean },
): boolean {
  const seen = new Set<RawCell>();
  for (let row = headerRow + 1; row < grid.rows; row += 1) {
    const raw = grid.at(row, column);
    if (isBlank(raw)) continue;
    if (seen.has(raw) || asked.may?.(raw) === false) return false;
    seen.add(raw);
  }
  return seen.size >= asked.rows;
}
