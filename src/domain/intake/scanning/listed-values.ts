import { isLabel, numberKinds, type Words } from "./fact-values";
import { isBlank, type Grid } from "../cells/grid";
import type { FactSense } from "../words/lexicon";
import type { RawCell } from "../../workbook/snapshot";

/** The value of a label, where it was found. */
export type PlacedValue = {
  readonly sense: FactSense;
  readonly row: number;
  readonly column: number;
  readonly raw: RawCell;
};

/** What is left of the trust in a value that looks like one of a list. */
const inDoubt = 0.7;

/**
 * A value right of its label with less trust in it where it seems to stand in a list that nothing else recognised: the same
 * text again above or below it, or a further value of its kind right beside it that no label explains.
 */
export function weighed(
  search: Words & { readonly grid: Grid },
  label: { readonly row: number },
  value: PlacedValue,
): PlacedValue {
  const { sense, row } = value;
  if (row !== label.row || !isListed(search, value)) return value;
  return { ...value, sense: { ...sense, score: sense.score * inDoubt } };
}

function isListed(search: Words & { readonly grid: Grid }, value: PlacedValue): boolean {
  const { grid } = search;
  const { row, column, raw, sense } = value;
  const beside = grid.at(row, column + 1);
  const { kind } = sense.fact;
  if (typeof raw === "number") {
    return typeof beside === "number" && (kind === "text" || numberKinds.has(kind));
  }
  if (kind !== "text") return false;
  if (grid.at(row - 1, column) === raw || grid.at(row + 1, column) === raw) return true;
  if (typeof beside !== "string" || isBlank(grid.at(row, column + 2))) return false;
  return !isBlank(beside) && !beside.includes(":") && !isLabel(search, beside, sense);
}
