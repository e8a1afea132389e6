import { columnFits } from "#domain/intake/column-fits";
import { gridOf } from "#domain/intake/grid";
import { headerCells, type HeaderCell } from "#domain/intake/header-cells";
import { makeHeaderMemory } from "#domain/intake/header-memory";
import { makeLexicon } from "#domain/intake/lexicon";
import { makeDateReader, makeVocabularies } from "#domain/intake/reading-context";
import { scoreRegister, type RegisterScore } from "#domain/intake/score-register";
import { scoreSection, type SectionScore } from "#domain/intake/score-section";
import type { Search } from "#domain/intake/search";
import type { Box } from "#domain/intake/table-shape";
import type { SectionKey } from "#domain/project/sections";
import type { RawCell } from "#domain/workbook/snapshot";

import { aTab } from "../../support/snapshots";

export type Rows = readonly (readonly RawCell[])[];
/** A note: its code, the row and column it stands at and what it says. */
export type Told = readonly [code: string, row: number, column: number, facts: unknown];

/** What recognition knows of a sheet, and what it has noted. */
export function aSearch(
  rows: Rows,
  tab = "Sheet",
): { readonly search: Search; readonly told: readonly Told[] } {
  const told: Told[] = [];
  const search: Search = {
    grid: gridOf(aTab(tab, rows)),
    lexicon: makeLexicon(),
    headers: makeHeaderMemory(),
    note: (code, { row, column }, facts) => {
      told.push([code, row, column, facts]);
    },
    vocabularies: makeVocabularies([]),
    dateOf: makeDateReader(false),
    financialYearStart: 1,
  };
  return { search, told };
}

/** A sheet whose first row heads a table to its end: the place of the table and what its header may be. */
export function headed(
  header: readonly string[],
  body: Rows,
): {
  readonly search: Search;
  readonly told: readonly Told[];
  readonly place: {
    readonly headerRow: number;
    readonly box: Box;
    readonly cells: readonly HeaderCell[];
  };
  readonly asSection: (section: SectionKey) => SectionScore;
  readonly asRegister: () => RegisterScore;
} {
  const { search, told } = aSearch([header, ...body]);
  const box = { top: 0, left: 0, bottom: body.length, right: header.length - 1 };
  const cells = headerCells(search.grid, search.lexicon, { row: 0, ...box }) ?? [];
  return {
    search,
    told,
    place: { headerRow: 0, box, cells },
    asSection: (section) => {
      const claims = cells.flatMap((cell) =>
        (cell.meaning?.columns ?? [])
          .filter((sense) => sense.section === section)
          .map((sense) => ({ cell, sense })),
      );
      return scoreSection(section, claims, 0);
    },
    asRegister: () => {
      const body = { grid: search.grid, vocabularies: search.vocabularies, headerRow: 0 };
      const score = scoreRegister(cells, (cell, sense) => columnFits(body, { cell, sense }));
      if (score === undefined) throw new Error("The header is no register.");
      return score;
    },
  };
}
