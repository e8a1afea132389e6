import { sectionDefinition, type SectionKey } from "../../project/sections";
import type { BelowHeader } from "./column-fits";
import { cellsAsked } from "./column-fits";
import { isBlank } from "../cells/grid";
import type { HeaderCell } from "../scanning/header-cells";
import type { ColumnSense } from "../words/known-labels";
import { normaliseLabel } from "../words/normalise-label";
import { raidSubjects } from "../vocabulary/raid-words";

/** Shorter texts are codes and categories. */
const leastLength = 8;
const scoreByPlace = 0.7;

/**
 * The header cells of a list of risks that stand under a word nobody knows ("Description of work"): with
 * probability and impact beside it the column of the longest texts is what they are about. So with issues
 * by an issue's id and its resolution. Undefined where the row is no such header.
 */
export function withSubjectByPlace(
  cells: readonly HeaderCell[],
  body: BelowHeader,
): readonly HeaderCell[] | undefined {
  const section = telling.find((one) => tells(cells, one))?.section;
  if (section === undefined) return undefined;
  const subject = longestTexts(
    cells.filter((cell) => meansNothing(cell, section)),
    body,
  );
  const column = sectionDefinition(section).columns.find(({ key }) => key === "title");
  if (subject === undefined || column === undefined) return undefined;
  const sense = { section, column, weight: 1, score: scoreByPlace } as const;
  const meaning = {
    label: subject.meaning?.label ?? normaliseLabel(subject.text),
    facts: [],
    columns: [{ ...sense, subject: true, namesSection: false }],
    titleOf: [],
    mended: false,
    labels: false,
    asks: false,
  };
  return cells.map((cell) => (cell === subject ? { ...cell, meaning } : cell));
}

/** Columns that leave no doubt of what a list is of. */
type Telling = { readonly section: "risks" | "issues"; readonly keys: readonly string[] };

const telling: readonly Telling[] = [
  { section: "risks", keys: ["probability", "impact"] },
  { section: "issues", keys: ["id", "resolution"] },
];

function tells(cells: readonly HeaderCell[], { section, keys }: Telling): boolean {
  if (cells.some((cell) => senseOf(cell, section, "title") !== undefined)) return false;
  const found = keys.map((key) => bestSense(cells, section, key));
  const least = section === "risks" && hasScore(cells) ? 0 : scoreByPlace;
  if (found.some((sense) => sense === undefined || sense.score <= least)) return false;
  // An id is in any list: it has to say whose it is.
  return section === "risks" || found[0]?.namesSection === true;
}

/** "P" and "I" say what they are beside their product. */
function hasScore(cells: readonly HeaderCell[]): boolean {
  return (bestSense(cells, "risks", "score")?.score ?? 0) > scoreByPlace;
}

function bestSense(
  cells: readonly HeaderCell[],
  section: SectionKey,
  key: string,
): ColumnSense | undefined {
  return cells
    .flatMap((cell) => senseOf(cell, section, key) ?? [])
    .toSorted((one, other) => other.score - one.score)[0];
}

function senseOf(
  { meaning }: HeaderCell,
  section: SectionKey,
  key: string,
): ColumnSense | undefined {
  return meaning?.columns.find((sense) => sense.section === section && sense.column.key === key);
}

function meansNothing({ meaning }: HeaderCell, section: SectionKey): boolean {
  return !(meaning?.columns ?? []).some((sense) => sense.section === section);
}

/** The cell that says what lines are about, or the one with the longest texts under it, in most rows. */
function longestTexts(cells: readonly HeaderCell[], body: BelowHeader): HeaderCell | undefined {
  let best: HeaderCell | undefined;
  let longest = leastLength;
  for (const cell of cells) {
    const length = averageLength(body, cell);
    if (length < longest) continue;
    if (raidSubjects.has(normaliseLabel(cell.text).text)) return cell;
    best = cell;
    longest = length;
  }
  return best;
}

/** Letters a row under a header; 0 where it holds numbers too, or next to nothing. */
function averageLength({ grid, headerRow }: BelowHeader, { column }: HeaderCell): number {
  let rows = 0;
  let filled = 0;
  let letters = 0;
  for (let row = headerRow + 1; row < grid.rows && rows < cellsAsked; row += 1) {
    rows += 1;
    const raw = grid.at(row, column);
    if (isBlank(raw)) continue;
    if (typeof raw !== "string") return 0;
    filled += 1;
    letters += raw.length;
  }
  return filled * 2 < rows || filled < 2 ? 0 : letters / filled;
}
