import type { FactName } from "../../project/project-return";
import { isLabel, type Words } from "./fact-values";
import type { Grid } from "../cells/grid";
import { isPlausible } from "../cells/plausible-value";
import type { PlacedValue } from "./listed-values";

/** Facts that are names of people; a contact may be an address alone. */
const names: ReadonlySet<FactName> = new Set<FactName>([
  "projectManager",
  "sponsor",
  "submittedBy",
  "signedOffBy",
]);
const address = /^\s*(?:mailto:)?[^\s@]+@[^\s@]+\.\p{L}{2,}\s*$/iu;
const mayBeName = /^[^\d@]*\p{L}{2}[^\d@]*$/u;

/**
 * A value of a list of contacts: where it is somebody's mail address, the name beyond it or before the
 * label ("Ada Holm, Sponsor, a@x.org"). An address with no name beside it stays: it says who it is.
 */
export function nameBeside(
  search: Words & { readonly grid: Grid },
  label: { readonly row: number; readonly column: number },
  value: PlacedValue,
): PlacedValue {
  const { sense, row, raw } = value;
  if (!names.has(sense.fact.key) || row !== label.row) return value;
  if (typeof raw !== "string" || !address.test(raw)) return value;
  for (const column of [value.column + 1, label.column - 1]) {
    const beside = search.grid.at(row, column);
    if (typeof beside !== "string" || !mayBeName.test(beside)) continue;
    if (isPlausible(sense.fact, beside) && !isLabel(search, beside, sense)) {
      return { ...value, column, raw: beside };
    }
  }
  return value;
}
