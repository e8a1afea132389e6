import { facts as factTable, type FactDefinition } from "../project/fields";
import type { LayoutRow } from "../settings/settings";
import { parseRange } from "../workbook/address";
import type { FoundFact } from "./find-facts";
import type { Grid } from "./grid";

const byKey: ReadonlyMap<string, FactDefinition> = new Map(
  factTable.map((fact) => [fact.key, fact]),
);

/** Facts whose cells the layout map of the settings names for this tab. */
export function mappedFacts(grid: Grid, layout: readonly LayoutRow[]): readonly FoundFact[] {
  const top = grid.tab.used?.row ?? 0;
  const left = grid.tab.used?.column ?? 0;
  return layout.flatMap(({ field, tabPattern, cell }) => {
    const fact = byKey.get(field);
    const at = parseRange(cell);
    if (fact === undefined || at === undefined || !matches(grid.tab.name, tabPattern)) return [];
    const row = at.row - top;
    const column = at.column - left;
    const raw = grid.at(row, column);
    if (raw === "") return [];
    const hint = { unit: undefined, currency: undefined };
    return [{ fact, row, column, raw, label: fact.label, confidence: 1, hint }];
  });
}

/** Whether a tab's name fits a pattern in which `*` stands for any text; case does not count. */
function matches(name: string, pattern: string): boolean {
  const parts = pattern.toLowerCase().split("*");
  const text = name.toLowerCase();
  if (parts.length === 1) return text === parts[0];
  const [first = ""] = parts;
  const last = parts.at(-1) ?? "";
  if (!text.startsWith(first) || !text.endsWith(last)) return false;
  let from = first.length;
  for (const part of parts.slice(1, -1)) {
    const at = text.indexOf(part, from);
    if (at < 0) return false;
    from = at + part.length;
  }
  return from + last.length <= text.length;
}
