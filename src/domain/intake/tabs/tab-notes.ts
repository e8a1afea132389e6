import type { FindingCode, FindingFacts } from "../../finding/catalogue";
import type { Finding } from "../../finding/finding";
import { makeFinding } from "../../finding/make-finding";
import type { Grid } from "../cells/grid";
import type { RowOwner } from "../rows/row-owner";
import type { Note } from "../cells/reading-context";

/** Findings of one tab while it is read: the project they belong to is known only afterwards. */
export type TabNotes = {
  readonly note: Note;
  /** Rows and columns of the grid where a finding of a code stands. */
  readonly cellsOf: (
    code: FindingCode,
  ) => readonly { readonly row: number; readonly column: number }[];
  /** Forgets everything noted so far. */
  readonly clear: () => void;
  /** The findings, each with the project its cell belongs to. */
  readonly findings: (projectOf: RowOwner) => readonly Finding[];
};

type Pending = {
  readonly code: FindingCode;
  readonly row: number;
  readonly column: number;
  readonly facts: FindingFacts[FindingCode];
};

export function takeNotes(grid: Grid): TabNotes {
  let pending: Pending[] = [];
  return {
    note: (code, { row, column }, facts) => {
      pending.push({ code, row, column, facts });
    },
    cellsOf: (code) => pending.filter((note) => note.code === code),
    clear: () => {
      pending = [];
    },
    findings: (projectOf) =>
      pending.map(({ code, row, column, facts }) =>
        makeFinding(
          code,
          { tab: grid.tab.name, cell: grid.address(row, column) },
          facts,
          projectOf(row, column),
        ),
      ),
  };
}
