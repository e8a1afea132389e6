import { mappedField, type MappedField } from "../../settings/field-names";
import type { LayoutRow } from "../../settings/settings";

/** A row of the layout map with what it is about; `key` is a key of a form that is no field of ours. */
export type MappedRow = LayoutRow & {
  readonly about: MappedField | { readonly kind: "key" };
};

/** The layout map by tab. */
export type TabLayout = {
  /** Rows for a tab of this name; those bound to a shape are for the caller to choose from. */
  readonly rowsFor: (tab: string) => readonly MappedRow[];
};

const compiled = new WeakMap<readonly LayoutRow[], TabLayout>();

/** Sorts a layout map by tab once: forms have thousands of rows, and workbooks hundreds of tabs. */
export function tabLayout(layout: readonly LayoutRow[]): TabLayout {
  const known = compiled.get(layout);
  if (known !== undefined) return known;
  const byName = new Map<string, MappedRow[]>();
  const patterns: { readonly matches: (name: string) => boolean; readonly row: MappedRow }[] = [];
  for (const row of layout) {
    const mapped: MappedRow = { ...row, about: mappedField(row.field) ?? { kind: "key" } };
    const pattern = row.tabPattern.trim().toLowerCase();
    if (pattern.includes("*")) patterns.push({ matches: nameMatcher(pattern), row: mapped });
    else byName.set(pattern, [...(byName.get(pattern) ?? []), mapped]);
  }
  const made: TabLayout = {
    rowsFor: (tab) => {
      if (layout.length === 0) return noRows;
      const name = tab.trim().toLowerCase();
      const named = byName.get(name) ?? noRows;
      const fitting = patterns.filter(({ matches }) => matches(name)).map(({ row }) => row);
      return fitting.length === 0 ? named : [...named, ...fitting];
    },
  };
  compiled.set(layout, made);
  return made;
}

const noRows: readonly MappedRow[] = [];

/** Whether names fit a pattern in which `*` stands for any text; both in lower case. */
export function nameMatcher(pattern: string): (name: string) => boolean {
  const parts = pattern.split("*");
  if (parts.length === 1) return (name) => name === pattern;
  const first = parts[0] ?? "";
  const last = parts.at(-1) ?? "";
  const inner = parts.slice(1, -1);
  return (name) => {
    if (!name.startsWith(first) || !name.endsWith(last)) return false;
    let from = first.length;
    for (const part of inner) {
      const at = name.indexOf(part, from);
      if (at < 0) return false;
      from = at + part.length;
    }
    return from + last.length <= name.length;
  };
}
