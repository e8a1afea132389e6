import { mapDefined } from "../../kernel/map-defined";
import { usualCalendar } from "../../kernel/working-calendar";
import type { FactName } from "../../project/project-return";
import type { Settings } from "../../settings/settings";
import type { TabSnapshot } from "../../workbook/snapshot";
import { factsOf } from "./facts-of-tab";
import type { FoundFact } from "../facts/find-facts";
import { findSideBySide } from "../tables/find-side-by-side";
import { findTables, type FoundTables } from "../tables/find-tables";
import { freeRows } from "../scanning/free-rows";
import { gridOf, type Grid } from "../cells/grid";
import type { HeaderMemory } from "../scanning/header-memory";
import type { AreaFormats } from "./intake";
import type { Lexicon } from "../words/lexicon";
import { cellsInDoubt, readMappedCells, type MappedCell } from "../maps/mapped-cells";
import { withMappedColumns } from "../maps/mapped-columns";
import { tabLayout, type MappedRow } from "../maps/mapped-layout";
import { readAllocations } from "../rows/read-allocations";
import { readFacts, type TabFacts } from "../facts/read-facts";
import { readSpread } from "../rows/read-spread";
import { readRowProjects, readRows, type ReadRow, type RowProject } from "../rows/read-section";
import type { Note, ReadingContext, Vocabularies } from "../cells/reading-context";
import type { Search } from "../scanning/search";
import { takeNotes, type TabNotes } from "./tab-notes";
import { recordRows } from "../rows/table-rows";
import { chosenRole, roleByContent, roleWithoutContent, type RoleDecision } from "./tab-role";
import type { FoundTable, RegisterTable, SectionTable } from "../scanning/table-shape";
import { shapeOf } from "./tab-shape";
import { recordsAsRows } from "../tables/turn-table";
import { unitNote } from "../rows/unit-note";
import { yearInTitles } from "../periods/year-in-titles";

/** What the whole reading of a workbook has in common. */
export type Reading = {
  /** Name of the workbook, with or without its ending. */
  readonly workbook: string;
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
  /** Cells that keys of a form name in the layout map. */
  readonly mapped: readonly MappedCell[];
  /** Those of them whose number formats tell dates from numbers. */
  readonly inDoubt: readonly { readonly row: number; readonly column: number }[];
};

const noFacts: TabFacts = { facts: {}, basis: { unit: 1, currency: undefined }, used: [] };

/** Reads one tab: recognises tables and facts, decides the role, types the cells. */
export function readTab(tab: TabSnapshot, reading: Reading): ReadTab {
  const grid = gridOf(tab, reading.workbook);
  const notes = takeNotes(grid);
  const early = roleWithoutContent(tab, reading.settings);
  if (early !== undefined) return unread(grid, notes, early);
  const { lexicon } = reading;
  const search = searchOf(grid, notes, reading);
  const { tables, facts, rows } = recognise(search, reading);
  const context = contextOf(grid, notes, reading);
  const chosen = chosenRole(tab, reading.settings);
  const mapped = readMappedCells(grid, rows, context);
  const decision: RoleDecision =
    chosen === undefined
      ? withMap(
          roleByContent({
            name: lexicon.normal(tab.name),
            facts,
            tables,
            registerRows: registerRows(grid, tables, context),
          }),
          mapped.length,
        )
      : { role: chosen, reason: "You gave it this role." };
  if (decision.role === "ignored") {
    notes.clear();
    return unread(grid, notes, decision);
  }
  const { role } = decision;
  const typed = readFacts(grid, ofRole(facts, role), unitNote(grid), context);
  return {
    tab,
    grid,
    notes,
    facts: typed,
    sections: role === "register" ? [] : readSections(grid, tables, typed, context),
    registers: role === "register" ? readRegisters(grid, tables, typed, context) : [],
    mapped,
    inDoubt: cellsInDoubt(grid, rows),
    ...decision,
  };
}

/** A tab whose cells say nothing of a project. */
function unread(grid: Grid, notes: TabNotes, decision: RoleDecision): ReadTab {
  const nothing = { facts: noFacts, sections: [], registers: [], mapped: [], inDoubt: [] };
  return { tab: grid.tab, grid, notes, ...nothing, ...decision };
}

function searchOf(grid: Grid, { note }: TabNotes, reading: Reading): Search {
  const { lexicon, headers, vocabularies, dateOf } = reading;
  const { financialYearStart } = reading.settings;
  return { grid, lexicon, headers, note, vocabularies, dateOf, financialYearStart };
}

/** Facts of a tab for many projects: those that hold for all of its rows. */
const ofAllRows: ReadonlySet<FactName> = new Set<FactName>([
  "programme",
  "portfolio",
  "statusDate",
  "currency",
  "amountUnit",
  "priceBasis",
]);

function ofRole(facts: readonly FoundFact[], role: RoleDecision["role"]): readonly FoundFact[] {
  if (role !== "register" && role !== "log") return facts;
  return facts.filter(({ fact }) => ofAllRows.has(fact.key));
}

/** A tab whose cells somebody has mapped is read, though nothing on it may be known by its words. */
function withMap(decision: RoleDecision, cells: number): RoleDecision {
  if (decision.role !== "ignored" || cells === 0) return decision;
  const named = cells === 1 ? "1 of its cells" : `${cells} of its cells`;
  return { role: "part", reason: `The layout map names ${named}.` };
}

type Found = { readonly tables: readonly FoundTable[]; readonly facts: readonly FoundFact[] };
/** What stands on a tab by its words and by the layout map, with the rows of the map that are for it. */
type Recognised = Found & { readonly rows: readonly MappedRow[] };

function recognise(search: Search, reading: Reading): Recognised {
  const { grid } = search;
  const rows = tabLayout(reading.settings.layout).rowsFor(grid.tab.name);
  const found = findTables(search);
  if (rows.length === 0) {
    const { tables, facts } = recogniseWith(search, found, rows);
    return { tables, facts, rows };
  }
  const own = forThisShape(rows, () =>
    shapeOf(grid, reading.lexicon, {
      tables: found.tables,
      facts: recogniseWith(search, found, []).facts,
    }),
  );
  const tables = withMappedColumns(search, found.tables, own);
  const boxes = tables.map(({ box }) => box);
  const mapped = { ...found, tables, free: freeRows(grid, reading.lexicon, boxes) };
  return { ...recogniseWith(search, mapped, own), rows: own };
}

/** What tells the tabs of one form: see `shapeOf`. The layout map plays no part in it. */
export function shapeOfTab(tab: TabSnapshot, reading: Reading): string | undefined {
  const grid = gridOf(tab, reading.workbook);
  const { lexicon } = reading;
  const search = searchOf(grid, takeNotes(grid), reading);
  const found = findTables(search);
  return shapeOf(grid, lexicon, recogniseWith(search, found, []));
}

function forThisShape(
  rows: readonly MappedRow[],
  shape: () => string | undefined,
): readonly MappedRow[] {
  if (rows.every((row) => row.shape === undefined)) return rows;
  const own = shape();
  return rows.filter((row) => row.shape === undefined || row.shape === own);
}

function recogniseWith(search: Search, found: FoundTables, rows: readonly MappedRow[]): Found {
  const { tables } = found;
  const facts = factsOf(search, found, rows);
  const beside = tables.length > 0 ? undefined : findSideBySide(search, facts);
  if (beside === undefined) return { tables, facts };
  return { tables: [beside], facts: factsOf(search, { ...found, tables: [beside] }, rows) };
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
    financialYearStart: reading.settings.financialYearStart,
    calendar: reading.settings.calculations?.calendar ?? usualCalendar,
    note: notes.note,
    yearOfTab: () => yearInTitles(grid),
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
  return mapDefined(tables, (table) => {
    if (table.kind !== "section") return undefined;
    const rows = rowsOf(grid, table, { basis: facts.basis, context });
    const named = table.projectColumns.length > 0;
    return { table, rows, projects: named ? readRowProjects(grid, table, rows) : [] };
  });
}

function rowsOf(
  grid: Grid,
  table: SectionTable,
  { basis, context }: { readonly basis: TabFacts["basis"]; readonly context: ReadingContext },
): readonly ReadRow[] {
  const { across, spread } = table;
  if (spread !== undefined) return readSpread(grid, { ...table, spread }, basis, context);
  const reading = recordsAsRows({ grid, table, context });
  const records = readRows(reading.grid, reading.table, basis, reading.context);
  if (across === undefined) return records;
  const { calendar } = context;
  return readAllocations(grid, records, { headerRow: table.headerRow, across, calendar });
}

function readRegisters(
  grid: Grid,
  tables: readonly FoundTable[],
  facts: TabFacts,
  context: ReadingContext,
): readonly ReadRegister[] {
  return mapDefined(tables, (table) => {
    if (table.kind !== "register") return undefined;
    const reading = recordsAsRows({ grid, table, context });
    const rows = readRows(reading.grid, reading.table, facts.basis, reading.context);
    return { table, rows, note: reading.context.note };
  });
}
