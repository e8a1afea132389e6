import type { FoundFact } from "./find-facts";
import { buildTable } from "./build-table";
import { isErrorText } from "./cell-words";
import { isBlank, transpose, type Grid } from "./grid";
import { headerCells } from "./header-cells";
import { recogniseHeader } from "./recognise-header";
import type { SectionPriors } from "./score-section";
import type { Search } from "./search";
import type { RegisterTable } from "./table-shape";
import { turnBox, turnNote } from "./turn-table";
import { fitsKind } from "./value-fit";

const nothingBeside: SectionPriors = new Map();

/** Fewest facts of one column that may be those of a project beside others. */
const fewestFacts = 4;

/**
 * A register whose projects stand side by side: labels down one column, a project in each of the next
 * ones. Read as labels and values it would look like the facts of the first project alone.
 */
export function findSideBySide(
  search: Search,
  facts: readonly FoundFact[],
): RegisterTable | undefined {
  const identity = facts.find(({ fact }) => fact.key === "projectName" || fact.key === "projectId");
  if (identity === undefined) return undefined;
  const ofFirst = facts.filter(({ column }) => column === identity.column);
  if (ofFirst.length < fewestFacts) return undefined;
  const right = lastProject(search, identity, ofFirst);
  const labels = labelColumn(search.grid, identity);
  if (right === identity.column || labels === undefined) return undefined;
  const rows = ofFirst.map(({ row }) => row);
  const top = Math.min(...rows);
  const last = lastLabelled(search.grid, { row: Math.max(...rows), left: labels, right });
  const box = { top, left: labels, bottom: last, right };
  return turnedRegister(search, { identity, box });
}

/** The last of the columns right of the first project that hold a project too. */
function lastProject(search: Search, identity: FoundFact, ofFirst: readonly FoundFact[]): number {
  let last = identity.column;
  for (let column = last + 1; column < search.grid.columns; column += 1) {
    const name = search.grid.at(identity.row, column);
    if (isBlank(name)) break;
    if (typeof name === "string" && search.lexicon.meaning(name) !== undefined) break;
    if (!fitsLikeFirst(search, column, ofFirst)) break;
    last = column;
  }
  return last;
}

/** Whether a column answers at least half of the labels, and mostly with values of their kinds. */
function fitsLikeFirst(search: Search, column: number, ofFirst: readonly FoundFact[]): boolean {
  let filled = 0;
  let fitting = 0;
  for (const { fact, row } of ofFirst) {
    const raw = search.grid.at(row, column);
    if (isBlank(raw)) continue;
    filled += 1;
    // Ids may be numbers, and a broken formula says nothing of what should stand there.
    const open = fact.kind === "text" || (typeof raw === "string" && isErrorText(raw));
    if (open || fitsKind(fact.kind, raw, search.vocabularies)) fitting += 1;
  }
  return filled * 2 >= ofFirst.length && fitting * 4 >= filled * 3;
}

/** Rows right below the facts that have a label and a value too belong to the projects as well. */
function lastLabelled(
  grid: Grid,
  from: { readonly row: number; readonly left: number; readonly right: number },
): number {
  let row = from.row;
  for (; row + 1 < grid.rows; row += 1) {
    const label = grid.at(row + 1, from.left);
    if (isBlank(label) || typeof label !== "string" || isBlank(grid.at(row + 1, from.right))) break;
  }
  return row;
}

function labelColumn(grid: Grid, { row, column }: FoundFact): number | undefined {
  for (let left = column - 1; left >= 0; left -= 1) if (!isBlank(grid.at(row, left))) return left;
  return undefined;
}

function turnedRegister(
  search: Search,
  at: { readonly identity: FoundFact; readonly box: RegisterTable["box"] },
): RegisterTable | undefined {
  const { lexicon, vocabularies } = search;
  const grid = transpose(search.grid);
  const box = turnBox(at.box);
  const cells = headerCells(grid, lexicon, { row: box.top, left: box.left, right: box.right });
  if (cells === undefined) return undefined;
  const header = recogniseHeader({
    ...{ grid, lexicon, vocabularies, cells, row: box.top },
    priors: () => nothingBeside,
    storeys: 1,
  });
  if (header?.kind !== "register") return undefined;
  const turned = { ...search, grid, note: turnNote(search.note) };
  const table = buildTable(turned, { header, box });
  if (table?.kind !== "register") return undefined;
  return {
    ...table,
    orientation: "columns",
    firstRecord: at.identity.column,
    headerRow: at.identity.row,
    box: at.box,
  };
}
