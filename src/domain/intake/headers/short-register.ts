import { holdsKind, type BelowHeader } from "./column-fits";
import { isBlank } from "../cells/grid";
import type { HeaderCell } from "../scanning/header-cells";
import { scoreShortRegister, type RegisterScore } from "./score-register";

const mostShort = 8;
const fewestNames = 3;

/** A header row that heads nothing else as a short list of projects, where no name comes twice. */
export function shortRegister(
  cells: readonly HeaderCell[],
  body: BelowHeader,
): RegisterScore | undefined {
  if (cells.length > mostShort || !cells.some(namesProjects)) return undefined;
  const score = scoreShortRegister(
    cells,
    (cell, sense) => namesProjects(cell) || holdsKind(body, { cell, sense }),
  );
  const name = score?.columns.find(({ sense }) => sense.fact.key === "projectName");
  return name !== undefined && areDistinct(body, name.cell.column) ? score : undefined;
}

function namesProjects({ meaning }: HeaderCell): boolean {
  return (
    meaning?.facts.some(({ fact, byValue }) => fact.key === "projectName" && !byValue) === true
  );
}

function areDistinct({ grid, headerRow }: BelowHeader, column: number): boolean {
  const seen = new Set<string>();
  for (let row = headerRow + 1; row < grid.rows; row += 1) {
    const raw = grid.at(row, column);
    if (isBlank(raw)) continue;
    if (typeof raw !== "string" || seen.has(raw)) return false;
    seen.add(raw);
  }
  return seen.size >= fewestNames;
}
