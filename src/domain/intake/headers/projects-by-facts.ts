import { factDefinition } from "../../project/fields";
import type { FactName } from "../../project/project-return";
import type { RawCell } from "../../workbook/snapshot";
import type { HeaderCell } from "../scanning/header-cells";
import type { FactSense } from "../words/known-labels";
import { normaliseLabel } from "../words/normalise-label";
import { comesOnce, type BelowHeader } from "./column-fits";

/** Who runs a project, by words that nothing else has. */
const persons: ReadonlySet<FactName> = new Set<FactName>(["projectManager", "sponsor"]);
/** What is told of a project as a whole, by words of its own. */
const told: ReadonlySet<FactName> = new Set<FactName>([
  "programme",
  "reportedOverall",
  "reportedSchedule",
  "reportedCost",
  "reportedScope",
  "originalBudget",
  "budgetAtCompletion",
  "estimateAtCompletion",
]);
const fewestTold = 2;
/** Longer texts describe a project rather than name it. */
const longestName = 100;
const asNames = {
  rows: 2,
  may: (raw: RawCell): boolean => typeof raw !== "string" || raw.length <= longestName,
};

/** Headers that may head the names of projects, the plainest first, in normal form. */
const nameHeaders = [
  "name",
  "title",
  "scheme",
  "short description",
  "project description",
  "scheme description",
  "description",
];
const nameByFacts = 0.75;

/**
 * The headers of a list of projects where no word names them: with somebody who runs each row as a project and
 * two things that are told of a project as a whole, or one and its id, "Scheme" or "Short description" heads
 * their names, if no two are the same. Undefined for all other headers.
 */
export function namedByFacts(
  cells: readonly HeaderCell[],
  body: BelowHeader,
): readonly HeaderCell[] | undefined {
  if (!cells.some((cell) => means(cell, isPerson)) || cells.some((cell) => means(cell, isName))) {
    return undefined;
  }
  const id = cells.find((cell) => means(cell, isId));
  const whole = cells.filter((cell) => means(cell, isTold)).length;
  if (whole < (id === undefined ? fewestTold : fewestTold - 1)) return undefined;
  if (id !== undefined && !comesOnce(body, id.column, asNames)) return undefined;
  const name = nameCell(cells, body);
  if (name === undefined) return undefined;
  const sense: FactSense = {
    fact: factDefinition("projectName"),
    score: nameByFacts,
    byValue: false,
  };
  const meaning = {
    label: name.meaning?.label ?? normaliseLabel(name.text),
    facts: [sense],
    columns: [],
    titleOf: [],
    mended: false,
    labels: true,
    asks: false,
  };
  return cells.map((cell) => (cell === name ? { ...cell, meaning } : cell));
}

function nameCell(cells: readonly HeaderCell[], body: BelowHeader): HeaderCell | undefined {
  for (const header of nameHeaders) {
    const cell = cells.find(({ text }) => normaliseLabel(text).text === header);
    if (cell !== undefined && comesOnce(body, cell.column, asNames)) return cell;
  }
  return undefined;
}

function means({ meaning }: HeaderCell, asked: (name: FactName) => boolean): boolean {
  return meaning?.facts.some(({ fact, byValue }) => !byValue && asked(fact.key)) === true;
}

const isPerson = (name: FactName): boolean => persons.has(name);
const isTold = (name: FactName): boolean => told.has(name);
const isId = (name: FactName): boolean => name === "projectId";
const isName = (name: FactName): boolean => name === "projectName";
