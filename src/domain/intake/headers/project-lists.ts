import { isBlank, type Grid } from "../cells/grid";
import type { HeaderCell } from "../scanning/header-cells";
import type { FactSense } from "../words/lexicon";

/** Titles of lists of projects; "Project plan" is one of tasks. */
const listTitle =
  /\bprojects\b|\bproject (?:name )?(?:list|register|portfolio|inventory|pipeline)\b|\bprojekt(?:e|liste|übersicht|portfolio)\b/i;
const longestTitle = 60;
/** Rows above a header in which its title may stand. */
const titleReach = 3;

/** Whether the tab or a title above a header row says that projects are listed. */
export function listsProjects(header: {
  readonly grid: Grid;
  readonly row: number;
  readonly cells: readonly HeaderCell[];
}): boolean {
  const { grid, row, cells } = header;
  if (listTitle.test(grid.title)) return true;
  const left = cells[0]?.column ?? 0;
  for (let above = row - 1; above >= Math.max(0, row - titleReach); above -= 1) {
    const text = grid.at(above, left);
    if (isBlank(text)) continue;
    return typeof text === "string" && text.length <= longestTitle && listTitle.test(text);
  }
  return false;
}

/** The headers of a list of projects, where "Name" or "Title" heads their names and nothing else does. */
export function withProjectNames(
  cells: readonly HeaderCell[],
  areListed: () => boolean,
): readonly HeaderCell[] {
  if (cells.some(({ meaning }) => meaning?.facts.some(namesProjects) === true)) return cells;
  const name = cells.find(({ meaning }) => meaning?.facts.some(mayNameProjects) === true);
  if (name?.meaning === undefined || !areListed()) return cells;
  const facts = name.meaning.facts.map((sense) =>
    mayNameProjects(sense) ? { ...sense, byValue: false } : sense,
  );
  const meaning = { ...name.meaning, facts, labels: true };
  return cells.map((cell) => (cell === name ? { ...cell, meaning } : cell));
}

function mayNameProjects({ fact }: FactSense): boolean {
  return fact.key === "projectName";
}

function namesProjects(sense: FactSense): boolean {
  return mayNameProjects(sense) && !sense.byValue;
}
