import { isBlank, type Grid } from "../cells/grid";
import { headerCells, type HeaderCell } from "./header-cells";
import type { ColumnSense, Lexicon } from "../words/lexicon";

type Row = { readonly row: number; readonly left: number; readonly right: number };

/** Two headers are few: the noun of a section and a word for a column of it, or its ids and its noun. */
function isPair([first, second]: readonly HeaderCell[]): boolean {
  if (first === undefined || second === undefined) return false;
  return isNounBeside(first, second, "") || isNounBeside(second, first, "id");
}

function isNounBeside(noun: HeaderCell, other: HeaderCell, only: string): boolean {
  return columnsMeant(noun).some(
    ({ section, subject, namesSection, score }) =>
      subject &&
      namesSection &&
      score > surely &&
      columnsMeant(other).some(
        (sense) =>
          sense.section === section &&
          sense.score > surely &&
          (only === "" || (sense.column.key === only && sense.namesSection)),
      ),
  );
}

const surely = 0.9;

function columnsMeant({ meaning }: HeaderCell): readonly ColumnSense[] {
  return meaning?.columns ?? [];
}

/** A row of texts of which three and at least half are known headers, or two that surely are. */
export function isHeaderLike(grid: Grid, lexicon: Lexicon, at: Row): boolean {
  if (!beginsLikeHeader(grid, lexicon, at)) return false;
  const cells = headerCells(grid, lexicon, at);
  if (cells === undefined || cells.length < 3) return cells !== undefined && isPair(cells);
  const meant = cells.map(({ meaning }) => meaning !== undefined && isColumnWord(meaning));
  const known = meant.filter(Boolean).length;
  const adjacent = meant.filter((one, index) => one && meant[index - 1] === true).length;
  if (known < 3 || known * 2 < cells.length) return false;
  return adjacent >= 2 || known * 4 >= cells.length * 3;
}

/** A known header without a digit among the first three texts: cheap to ask of every row of a body. */
function beginsLikeHeader(grid: Grid, lexicon: Lexicon, at: Row): boolean {
  let seen = 0;
  for (let column = at.left; column <= at.right && seen < 3; column += 1) {
    const cell = grid.at(at.row, column);
    if (typeof cell !== "string") return false;
    if (isBlank(cell)) continue;
    seen += 1;
    if (cell.length > 40 || /\d/.test(cell)) continue;
    const meaning = lexicon.meaning(cell);
    if (meaning !== undefined && isColumnWord(meaning)) return true;
  }
  return false;
}

function isColumnWord(meaning: NonNullable<ReturnType<Lexicon["meaning"]>>): boolean {
  return meaning.columns.length > 0 || meaning.facts.length > 0;
}
