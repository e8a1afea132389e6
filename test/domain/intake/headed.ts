import { columnFits } from "#domain/intake/headers/column-fits";
import { headerCells, type HeaderCell } from "#domain/intake/scanning/header-cells";
import { scoreRegister, type RegisterScore } from "#domain/intake/headers/score-register";
import { scoreSection, type SectionScore } from "#domain/intake/headers/score-section";
import type { Box } from "#domain/intake/scanning/table-shape";
import type { SectionKey } from "#domain/project/sections";

import { aSearch, type Rows } from "./a-search";

/** A sheet whose first row heads a table to its end: the place of the table and what its header may be. */
export function headed(
  header: readonly string[],
  body: Rows,
): {
  readonly search: ReturnType<typeof aSearch>;
  readonly place: {
    readonly headerRow: number;
    readonly box: Box;
    readonly cells: readonly HeaderCell[];
  };
  readonly asSection: (section: SectionKey) => SectionScore;
  readonly asRegister: () => RegisterScore;
} {
  const search = aSearch([header, ...body]);
  const box = { top: 0, left: 0, bottom: body.length, right: header.length - 1 };
  const cells = headerCells(search.grid, search.lexicon, { row: 0, ...box }) ?? [];
  return {
    search,
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
