import { facts, type FactDefinition } from "../project/fields";
import { sections, type ColumnDefinition, type SectionKey } from "../project/sections";

/** What a row of the layout map is about. */
export type MappedField =
  | { readonly kind: "fact"; readonly key: string; readonly fact: FactDefinition }
  | {
      readonly kind: "column";
      readonly key: string;
      readonly section: SectionKey;
      readonly column: ColumnDefinition;
    };

const named: readonly (readonly [name: string, field: MappedField])[] = [
  ...facts.map((fact): [string, MappedField] => [
    fact.label,
    { kind: "fact", key: fact.key, fact },
  ]),
  ...sections.flatMap((section) =>
    section.columns.map((column): [string, MappedField] => [
      `${section.title}: ${column.header}`,
      { kind: "column", key: `${section.key}.${column.key}`, section: section.key, column },
    ]),
  ),
];

const byName: ReadonlyMap<string, MappedField> = new Map(
  named.flatMap(([name, field]) => [
    [field.key.toLowerCase(), field] as const,
    [name.toLowerCase(), field] as const,
  ]),
);
const names: ReadonlyMap<string, string> = new Map(named.map(([name, { key }]) => [key, name]));

/** A field by its key or by its words (`Project name`, `Milestones: Baseline date`), in any case. */
export function mappedField(name: string): MappedField | undefined {
  return byName.get(name.trim().toLowerCase());
}

/** The words of a field; a key that is none stays as it is. */
export function fieldName(key: string): string {
  return names.get(key) ?? key;
}

/** Every field the layout map knows, facts first, by its key and its words. */
export const allFields: readonly { readonly key: string; readonly name: string }[] = named.map(
  ([name, { key }]) => ({ key, name }),
);
