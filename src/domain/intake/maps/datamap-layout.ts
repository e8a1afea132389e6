import type { ColumnDefinition, SectionKey } from "../../project/sections";
import { sections } from "../../project/sections";
import type { Datamap, DatamapRow } from "../../settings/datamap";
import type { LayoutRow } from "../../settings/settings";
import { parseRange } from "../../workbook/address";
import { makeLexicon, meaningOf, type Lexicon } from "../words/lexicon";
import { normaliseLabel } from "../words/normalise-label";
import { sectionsNamed } from "../words/tab-titles";

/**
 * A datamap as a layout map: keys that are plain labels of a fact become that fact, numbered keys whose
 * words say a section (`Approval MM1 Status`, `Approval MM2 Status`) become columns of it, and every
 * other key keeps its own cell.
 */
export function layoutOfDatamap({ rows }: Datamap): readonly LayoutRow[] {
  const facts = new Map<string, LayoutRow>();
  const keys: LayoutRow[] = [];
  for (const row of rows) {
    const fact = factOf(row);
    if (fact !== undefined && !facts.has(fact)) {
      facts.set(fact, { field: fact, tabPattern: row.sheet, cell: row.cell });
    } else keys.push({ field: row.key, tabPattern: row.sheet, cell: row.cell, type: row.type });
  }
  return [...facts.values(), ...columnsOfDatamap(rows), ...keys];
}

function factOf({ key }: DatamapRow): string | undefined {
  const senses = meaningOf(key)?.facts.filter(({ byValue }) => !byValue) ?? [];
  const [sense] = senses;
  return senses.length === 1 ? sense?.fact.key : undefined;
}

/** A key such as `Approval MM1 Original Baseline`: what it is of, which one, and what of it. */
const numberedKey = /^(.*?[\p{L}\s/&.-])(\d{1,3})\b\s*[-:/]?\s*(.*)$/u;

type NumberedCell = {
  readonly number: number;
  readonly row: number;
  readonly column: number;
  readonly letters: string;
};

/** Cells of the keys of one group and one suffix, by their number. */
type Group = {
  readonly sheet: string;
  readonly stem: string;
  readonly bySuffix: Map<string, NumberedCell[]>;
};

/** Fewer numbered keys are no list. */
const fewestRows = 3;

function columnsOfDatamap(rows: readonly DatamapRow[]): readonly LayoutRow[] {
  const lexicon = makeLexicon();
  const groups = new Map<string, Group>();
  for (const row of rows) addToGroup(groups, row);
  return [...groups.values()].flatMap((group) => columnsOfGroup(group, lexicon));
}

function addToGroup(groups: Map<string, Group>, { key, sheet, cell }: DatamapRow): void {
  const match = numberedKey.exec(key.trim());
  const at = parseRange(cell);
  if (match === null || at === undefined) return;
  const [, stem = "", number = "", suffix = ""] = match;
  const name = `${sheet}\n${stem.trim().toLowerCase()}`;
  const group = groups.get(name) ?? {
    sheet,
    stem: stem.trim(),
    bySuffix: new Map<string, NumberedCell[]>(),
  };
  groups.set(name, group);
  const words = normaliseLabel(suffix).text;
  const cells = group.bySuffix.get(words) ?? [];
  cells.push({
    number: Number(number),
    row: at.row,
    column: at.column,
    letters: cell.replace(/\d+$/, ""),
  });
  group.bySuffix.set(words, cells);
}

/** Columns of a group of keys, where its words leave no doubt which section it is. */
function columnsOfGroup(group: Group, lexicon: Lexicon): readonly LayoutRow[] {
  const section = sectionOf(group, lexicon);
  if (section === undefined) return [];
  const found = new Map<string, LayoutRow>();
  for (const [suffix, cells] of group.bySuffix) {
    const span = spanOf(cells);
    if (span === undefined) continue;
    const column = columnOf(suffix, section);
    if (column === undefined || found.has(column.key)) continue;
    found.set(column.key, {
      field: `${section}.${column.key}`,
      tabPattern: group.sheet,
      cell: span,
    });
  }
  // Without what names its rows a list is none.
  return found.has(namingColumn(section)) && found.size > 1 ? [...found.values()] : [];
}

/** The section a word of the tab's name or of the keys names: the only one, or none. */
function sectionOf({ sheet, stem }: Group, lexicon: Lexicon): SectionKey | undefined {
  const parts = [...sheet.split(/[-:/|]/), sheet.replace(/^[\s\d]+[a-z]?\b/i, ""), stem];
  const named = new Set(parts.flatMap((part) => sectionsNamed(part.trim(), lexicon)));
  const [only] = named;
  return named.size === 1 ? only : undefined;
}

/** What a suffix means in a section; no suffix at all is what names the row. */
function columnOf(suffix: string, section: SectionKey): ColumnDefinition | undefined {
  const definition = sections.find(({ key }) => key === section);
  if (suffix === "") return definition?.columns.find(({ key }) => key === namingColumn(section));
  const senses = meaningOf(suffix)?.columns.filter((sense) => sense.section === section) ?? [];
  return senses.length === 1 ? senses[0]?.column : undefined;
}

const namedBy: Partial<Readonly<Record<SectionKey, string>>> = {
  milestones: "name",
  tasks: "name",
  benefits: "name",
  risks: "title",
  issues: "title",
  changes: "title",
  dependencies: "description",
  decisions: "question",
  resources: "person",
  communications: "audience",
  actions: "action",
};

function namingColumn(section: SectionKey): string {
  return namedBy[section] ?? "name";
}

/** The range of cells that lie under one another without a gap; undefined for any others. */
function spanOf(cells: readonly NumberedCell[]): string | undefined {
  const inOrder = [...cells].sort((a, b) => a.row - b.row);
  const [first] = inOrder;
  if (first === undefined || inOrder.length < fewestRows) return undefined;
  const straight = inOrder.every(
    ({ row, column }, at) => column === first.column && row === first.row + at,
  );
  if (!straight) return undefined;
  const from = `${first.letters}${String(first.row + 1)}`;
  return `${from}:${first.letters}${String(first.row + inOrder.length)}`;
}
