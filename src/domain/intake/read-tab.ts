import type { Settings } from "../settings/settings";
import type { TabSnapshot } from "../workbook/snapshot";
import { findFacts, type FoundFact } from "./find-facts";
import { findSideBySide } from "./find-side-by-side";
import { findTables } from "./find-tables";
import { gridOf, type Grid } from "./grid";
import type { HeaderMemory } from "./header-memory";
import type { AreaFormats } from "./intake";
import type { Lexicon } from "./lexicon";
import { mappedFacts } from "./mapped-facts";
import { readFacts, type TabFacts } from "./read-facts";
import { readRowProjects, readRows, type ReadRow, type RowProject } from "./read-section";
import type { Note, ReadingContext, Vocabularies } from "./reading-context";
import type { Search } from "./search";
import { takeNotes, type TabNotes } from "./tab-notes";
import { recordRows } from "./table-rows";
import { chosenRole, roleByContent, roleWithoutContent, type RoleDecision } from "./tab-role";
import type { FoundTable, RegisterTable, SectionTable } from "./table-shape";
import { recordsAsRows } from "./turn-table";
import { unitNote } from "./unit-note";

/** What the whole reading of a workbook has in common. */
export type Reading = {
  readonly dateOf: ReadingContext["dateOf"];
  readonly lexicon: Lexicon;
  readonly headers: HeaderMemory;
  readonly vocabularies: Vocabularies;
  readonly settings: Settings;
  readonly formats: readonly AreaFormats[];
};

export type ReadSection = {
  readonly table: SectionTable;
  readonly rows: readonly ReadRow[];
  /** Project each row names; empty on tabs that are no log. */
  readonly projects: readonly RowProject[];
};

export type ReadRegister = {
  readonly table: RegisterTable;
  readonly rows: readonly ReadRow[];
  /** Takes findings by the rows and columns the rows were read by. */
  readonly note: Note;
};

/** A tab with its role, and what was read where the role has content. */
export type ReadTab = RoleDecision & {
  readonly tab: TabSnapshot;
  readonly grid: Grid;
  readonly notes: TabNotes;
  readonly facts: TabFacts;
  readonly sections: readonly ReadSection[];
  readonly registers: readonly ReadRegister[];
};

const noFacts: TabFacts = { facts: {}, basis: { unit: 1, currency: undefined }, used: [] };

/** Reads one tab: recognises tables and facts, decides the role, types the cells. */
export function readTab(tab: TabSnapshot, reading: Reading): ReadTab {
  const grid = gridOf(tab);
  const notes = takeNotes(grid);
  const empty = { tab, grid, notes, facts: noFacts, sections: [], registers: [] };
  const early = roleWithoutContent(tab, reading.settings);
  if (early !== undefined) return { ...empty, ...early };
  const { lexicon, headers, vocabularies } = reading;
  const search = { grid, lexicon, headers, vocabularies, note: notes.note };
  const { tables, facts } = recognise(search, reading);
  const context = contextOf(grid, notes, reading);
  const chosen = chosenRole(tab, reading.settings);
  const decision: RoleDecision =
    chosen === undefined
      ? roleByContent(tab, { facts, tables, registerRows: registerRows(grid, tables, context) })
      : { role: chosen, reason: "You gave it this role." };
  if (decision.role === "ignored") {
    notes.clear();
    return { ...empty, ...decision };
  }
  const typed = readFacts(grid, facts, unitNote(grid), context);
  return {
    ...empty,
    ...decision,
    facts: typed,
    sections: decision.role === "register" ? [] : readSections(grid, tables, typed, context),
    registers: decision.role === "register" ? readRegisters(grid, tables, typed, context) : [],
  };
}

type Recognised = { readonly tables: readonly FoundTable[]; readonly facts: readonly FoundFact[] };

function recognise(search: Search, reading: Reading): Recognised {
  const { grid } = search;
  const tables = findTables(search);
  const facts = factsOf(grid, tables, reading);
  const beside = tables.length > 0 ? undefined : findSideBySide(search, facts);
  if (beside === undefined) return { tables, facts };
  return { tables: [beside], facts: factsOf(grid, [beside], reading) };
}

function factsOf(
  grid: Grid,
  tables: readonly FoundTable[],
  reading: Reading,
): readonly FoundFact[] {
  const { lexicon, vocabularies, settings } = reading;
  const found = findFacts({ grid, lexicon, vocabularies, taken: tables.map(({ box }) => box) });
  const mapped = mappedFacts(grid, settings.layout);
  if (mapped.length === 0) return found;
  const keys = new Set(mapped.map(({ fact }) => fact.key));
  return [...mapped, ...found.filter(({ fact }) => !keys.has(fact.key))];
}

function registerRows(grid: Grid, tables: readonly FoundTable[], context: ReadingContext): number {
  let rows = 0;
  for (const table of tables) {
    if (table.kind !== "register") continue;
    const quiet = { ...context, note: () => undefined };
    const turned = recordsAsRows({ grid, table, context: quiet });
    rows += recordRows(turned.grid, turned.table, turned.context.note).length;
  }
  return rows;
}

function contextOf(grid: Grid, notes: TabNotes, reading: Reading): ReadingContext {
  const top = grid.tab.used?.row ?? 0;
  const left = grid.tab.used?.column ?? 0;
  const areas = reading.formats.filter((area) => area.tabId === grid.tab.id);
  return {
    dateOf: reading.dateOf,
    vocabularies: reading.vocabularies,
    note: notes.note,
    formatAt: (row, column) => {
      for (const { range, formats } of areas) {
        const format = formats[top + row - range.row]?.[left + column - range.column];
        if (format !== undefined) return format;
      }
      return undefined;
    },
  };
}

function readSections(
  grid: Grid,
  tables: readonly FoundTable[],
  facts: TabFacts,
  context: ReadingContext,
): readonly ReadSection[] {
  return tables.flatMap((table) => {
    if (table.kind !== "section") return [];
    const reading = recordsAsRows({ grid, table, context });
    const rows = readRows(reading.grid, reading.table, facts.basis, reading.context);
    const named = table.projectColumns.length > 0;
    return [{ table, rows, projects: named ? readRowProjects(grid, table, rows) : [] }];
  });
}

function readRegisters(
  grid: Grid,
  tables: readonly FoundTable[],
  facts: TabFacts,
  context: ReadingContext,
): readonly ReadRegister[] {
  return tables.flatMap((table) => {
    if (table.kind !== "register") return [];
    const reading = recordsAsRows({ grid, table, context });
    const rows = readRows(reading.grid, reading.table, facts.basis, reading.context);
    return [{ table, rows, note: reading.context.note }];
  });
}
