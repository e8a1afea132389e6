import { gridOf } from "#domain/intake/cells/grid";
import { makeHeaderMemory } from "#domain/intake/scanning/header-memory";
import { makeLexicon } from "#domain/intake/words/lexicon";
import { makeDateReader, makeVocabularies } from "#domain/intake/cells/reading-context";
import type { Search } from "#domain/intake/scanning/search";
import type { FoundTable, TableColumn } from "#domain/intake/scanning/table-shape";
import { cellAddress, columnLetters } from "#domain/workbook/address";
import type { RawCell, TabSnapshot } from "#domain/workbook/snapshot";

import { aTab } from "../../support/snapshots";

export type Rows = readonly (readonly RawCell[])[];

/** Rows written as one text, with numbers for numbers: `Risk|Impact / late|3`. */
export function sheet(text: string): Rows {
  const cellOf = (cell: string): RawCell => (/^-?[\d.]+$/.test(cell) ? Number(cell) : cell);
  return text.split(" / ").map((row) => row.split("|").map(cellOf));
}

/** What was noted: its code, its cell and what the sentence needs. */
export type Told = readonly [code: string, cell: string, facts: unknown];

/** A search of a tab whose cells begin at A1, with a list of what is noted. */
export function aSearch(
  rows: Rows,
  name = "Sheet1",
  rest: Partial<TabSnapshot> = {},
): Search & { readonly told: readonly Told[] } {
  const told: Told[] = [];
  return {
    grid: gridOf(aTab(name, rows, rest)),
    lexicon: makeLexicon(),
    headers: makeHeaderMemory(),
    vocabularies: makeVocabularies([]),
    dateOf: makeDateReader(false),
    financialYearStart: 1,
    note: (code, { row, column }, facts) => {
      told.push([code, cellAddress(row, column), facts]);
    },
    told,
  };
}

/** A table as one object of texts: what it is, its cells, and its columns with their confidence. */
export type Shown = {
  readonly is: string;
  readonly header: number;
  readonly box: string;
  readonly columns: readonly string[];
  readonly projects?: readonly string[];
  readonly across?: readonly string[];
  readonly spread?: readonly string[];
};

export function shown(table: FoundTable | undefined): Shown | undefined {
  if (table === undefined) return undefined;
  const { box } = table;
  const place = {
    header: table.headerRow + 1,
    box: `${cellAddress(box.top, box.left)}:${cellAddress(box.bottom, box.right)}`,
    columns: table.columns.map(columnShown),
  };
  if (table.kind === "register") return { is: "register", ...place };
  const { across, spread, projectColumns } = table;
  return {
    is: table.section,
    ...place,
    ...(projectColumns.length === 0 ? {} : { projects: projectColumns.map(columnShown) }),
    ...(across === undefined
      ? {}
      : { across: [across.unit, ...across.periods.map(({ from, to }) => `${from}..${to}`)] }),
    ...(spread === undefined
      ? {}
      : {
          spread: spread.columns.map(
            ({ column, period, to, definition }) =>
              `${columnLetters(column)} of ${columnLetters(period)} to ${to ?? "?"}: ${definition?.key ?? "by line"}`,
          ),
        }),
  };
}

function columnShown({
  column,
  definition,
  confidence,
}: TableColumn<{ readonly key: string }>): string {
  return `${columnLetters(column)} ${definition.key} ${String(Math.round(confidence * 100) / 100)}`;
}
