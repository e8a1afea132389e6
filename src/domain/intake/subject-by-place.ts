import { sectionDefinition } from "../project/sections";
import type { BelowHeader } from "./column-fits";
import { cellsAsked } from "./column-fits";
import { isBlank } from "./grid";
import type { HeaderCell } from "./header-cells";
import { normaliseLabel } from "./normalise-label";

/** Shorter texts are codes and categories. */
const leastLength = 8;
const scoreByPlace = 0.7;

/**
 * The header cells of a list of risks whose risks stand under a word nobody knows ("Description of work"):
 * with probability and impact beside it the column of the longest texts is what they are about. Undefined where
 * the row is no such header.
 */
export function withRisksByPlace(
  cells: readonly HeaderCell[],
  body: BelowHeader,
): readonly HeaderCell[] | undefined {
  if (!has(cells, "probability") || !has(cells, "impact") || has(cells, "title")) return undefined;
  const subject = longestTexts(cells.filter(meansNothing), body);
  const column = sectionDefinition("risks").columns.find(({ key }) => key === "title");
  if (subject === undefined || column === undefined) return undefined;
  const sense = { section: "risks", column, weight: 1, score: scoreByPlace } as const;
  const meaning = {
    label: subject.meaning?.label ?? normaliseLabel(subject.text),
    facts: [],
    columns: [{ ...sense, subject: true, namesSection: false }],
    titleOf: [],
    mended: false,
    labels: false,
  };
  return cells.map((cell) => (cell === subject ? { ...cell, meaning } : cell));
}

function has(cells: readonly HeaderCell[], key: string): boolean {
  return cells.some(({ meaning }) =>
    (meaning?.columns ?? []).some(
      ({ section, column, score }) =>
        section === "risks" && column.key === key && (key === "title" || score > scoreByPlace),
    ),
  );
}

function meansNothing({ meaning }: HeaderCell): boolean {
  return !(meaning?.columns ?? []).some(({ section }) => section === "risks");
}

/** The cell with the longest texts under it, in most rows. */
function longestTexts(cells: readonly HeaderCell[], body: BelowHeader): HeaderCell | undefined {
  let best: HeaderCell | undefined;
  let longest = leastLength;
  for (const cell of cells) {
    const length = averageLength(body, cell);
    if (length < longest) continue;
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
