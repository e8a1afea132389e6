import { comesOnce, holdsKind, type BelowHeader } from "./column-fits";
import type { SectionKey } from "../../project/sections";
import type { RawCell } from "../../workbook/snapshot";
import { isBlank } from "../cells/grid";
import type { HeaderCell } from "../scanning/header-cells";
import { registerThreshold, scoreShortRegister, type RegisterScore } from "./score-register";
import type { SectionScore } from "./score-section";

const mostShort = 8;
const asNames = { rows: 3, may: (raw: RawCell): boolean => typeof raw === "string" };

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
  return name !== undefined && comesOnce(body, name.cell.column, asNames) ? score : undefined;
}

/** Sections whose columns a list of projects has as well: dates, progress and budgets. */
const likeRegister: ReadonlySet<SectionKey> = new Set<SectionKey>(["tasks", "milestones"]);

/** Whether a header row that may head both heads a list of projects rather than the best of its sections. */
export function isRegister(
  register: RegisterScore,
  section: SectionScore | undefined,
  body: BelowHeader,
): boolean {
  if (register.score < registerThreshold) return false;
  if (section === undefined || register.score > section.score) return true;
  return likeRegister.has(section.section) && listsEachOnce(register, section, body);
}

const fewestProjects = 5;

/**
 * Whether a table that could list the work of projects has one line for each of them: no code or name of
 * a project comes twice, and where something stands under a word such as "Task", each has both.
 */
function listsEachOnce(
  { columns }: RegisterScore,
  section: SectionScore,
  body: BelowHeader,
): boolean {
  const own = columns.filter(
    ({ sense: { fact, byValue } }) =>
      !byValue && (fact.key === "projectId" || fact.key === "projectName"),
  );
  if (own.length < 2 && hasOwnSubject(section, body)) return false;
  return own.some(({ cell }) => comesOnce(body, cell.column, { rows: fewestProjects }));
}

/** Whether something stands under the noun of a section: "Task" beside "Project" says that tasks are listed. */
function hasOwnSubject({ columns }: SectionScore, { grid, headerRow }: BelowHeader): boolean {
  const subject = columns.find(({ sense }) => sense.subject && sense.namesSection);
  if (subject === undefined) return false;
  for (let row = headerRow + 1; row < grid.rows; row += 1) {
    if (!isBlank(grid.at(row, subject.cell.column))) return true;
  }
  return false;
}

function namesProjects({ meaning }: HeaderCell): boolean {
  return (
    meaning?.facts.some(({ fact, byValue }) => fact.key === "projectName" && !byValue) === true
  );
}
