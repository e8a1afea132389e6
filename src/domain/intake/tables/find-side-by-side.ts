import { factDefinition, type FactDefinition } from "../../project/fields";
import type { RawCell } from "../../workbook/snapshot";
import type { FoundFact } from "../facts/find-facts";
import { buildTable } from "./build-table";
import { isErrorText } from "../words/cell-words";
import { isBlank, transpose, type Grid } from "../cells/grid";
import { headerCells, type HeaderCell } from "../scanning/header-cells";
import type { Lexicon } from "../words/lexicon";
import { recogniseHeader } from "../headers/recognise-header";
import type { SectionPriors } from "../headers/score-section";
import type { Search } from "../scanning/search";
import type { RegisterTable } from "../scanning/table-shape";
import { turnBox, turnNote } from "./turn-table";
import { fitsKind } from "../cells/value-fit";

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
  const named = facts.find(({ fact }) => isIdentity(fact));
  const identity = named ?? nameAbove(search, facts);
  if (identity === undefined) return undefined;
  // Names without a label stand at the top; what is above them is not theirs.
  const top = named === undefined ? identity.row : 0;
  const ofFirst = facts.filter(({ column, row }) => column === identity.column && row >= top);
  if (ofFirst.length < fewestFacts) return undefined;
  const right = lastProject(search, identity, ofFirst);
  const labels = labelColumn(search.grid, named ?? ofFirst[0] ?? identity);
  if (right === identity.column || labels === undefined) return undefined;
  const rows = ofFirst.map(({ row }) => row);
  const last = lastLabelled(search.grid, { row: Math.max(...rows), left: labels, right });
  const box = { top: Math.min(identity.row, ...rows), left: labels, bottom: last, right };
  return turnedRegister(search, { identity, box });
}

function isIdentity({ key }: FactDefinition): boolean {
  return key === "projectName" || key === "projectId";
}

/** Words over a column of labels, beside the names of the projects. */
const overLabels =
  /^(?:metric|measure|item|parameter|indicator|data|figure|value|element|description|kpi)?s?:?$/i;

/**
 * The name of the first project where names stand over their columns and no label says so: "Project A",
 * "Project B" beside a blank cell or a word such as "Metric".
 */
function nameAbove({ grid }: Search, facts: readonly FoundFact[]): FoundFact | undefined {
  for (const first of facts) {
    const { column } = first;
    const row = first.row - 1;
    const raw = grid.at(row, column);
    if (!isProjectName(raw) || !isProjectName(grid.at(row, column + 1))) continue;
    if (!overLabels.test(String(grid.at(row, column - 1)).trim())) continue;
    return { ...first, fact: factDefinition("projectName"), row, column, raw, label: "Project" };
  }
  return undefined;
}

function isProjectName(raw: RawCell): boolean {
  return typeof raw === "string" && /^\s*(?:project|projekt)\b.*\s\S/i.test(raw);
}

/** "Document date: (dd mmm yyyy)" is a label of a form, not the name of a project. */
const labelWithColon = /:\s*(?:\(|$)/;

/** The last of the columns right of the first project that hold a project too. */
function lastProject(search: Search, identity: FoundFact, ofFirst: readonly FoundFact[]): number {
  let last = identity.column;
  for (let column = last + 1; column < search.grid.columns; column += 1) {
    const name = search.grid.at(identity.row, column);
    if (isBlank(name)) break;
    if (typeof name === "string" && search.lexicon.meaning(name) !== undefined) break;
    if (typeof name === "string" && labelWithColon.test(name)) break;
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

/** The labels, with one over the names of the projects where none stands there. */
function withName(
  cells: readonly HeaderCell[],
  lexicon: Lexicon,
  column: number,
): readonly HeaderCell[] {
  const over = cells.find((cell) => cell.column === column);
  if (over?.meaning?.facts.some(({ fact }) => isIdentity(fact)) === true) return cells;
  const text = factDefinition("projectName").label;
  const name = { column, text, meaning: lexicon.meaning(text) };
  return [name, ...cells.filter((cell) => cell.column !== column)].sort(
    (one, other) => one.column - other.column,
  );
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
    ...{ grid, lexicon, vocabularies, row: box.top },
    cells: withName(cells, lexicon, at.identity.row),
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
