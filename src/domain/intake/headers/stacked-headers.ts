import type { RawCell } from "../../workbook/snapshot";
import { isBlank, type Grid } from "../cells/grid";
import { headerCells, type HeaderCell } from "../scanning/header-cells";
import { namesWhole } from "../words/another-thing";
import type { Lexicon } from "../words/lexicon";

/** Most rows that one header is stacked over. */
export const mostHeaderRows = 3;

/** The lower of two header rows; `left` where it begins left of the upper one. */
export type StoreyBelow = {
  readonly grid: Grid;
  readonly row: number;
  readonly left?: number;
  readonly right: number;
};

/** Headers under their groups. */
export type Stacked = {
  readonly cells: readonly HeaderCell[];
  /** How many of them mean something together with their group. */
  readonly joined: number;
  /** How many say something of the project, by a group of that name, and nothing of the row. */
  readonly ofProject: number;
};

/**
 * Reads the row under a header row as its second storey: "Baseline" over "Start" and "Finish" becomes
 * "Baseline Start" and "Baseline Finish". Undefined where that row has something else than texts, or
 * nothing. A combination nobody knows falls back to what its parts mean alone.
 */
export function stackHeaders(
  upper: readonly HeaderCell[],
  below: StoreyBelow,
  lexicon: Lexicon,
): Stacked | undefined {
  const { grid, row } = below;
  const left = below.left ?? upper[0]?.column ?? 0;
  const byColumn = new Map(upper.map((cell) => [cell.column, cell]));
  if (!isSecondStorey(below, lexicon, { left, upper: byColumn })) return undefined;
  const repeated = repeatedTexts({ ...below, left }, lexicon);
  const stacked: HeaderCell[] = [];
  let group: HeaderCell | undefined;
  let joined = 0;
  let ofProject = 0;
  for (let column = left; column <= below.right; column += 1) {
    const own = byColumn.get(column);
    group = groupFrom(own, group);
    const cell = grid.at(row, column);
    if (isBlank(cell) || !mayHead(cell)) {
      if (own !== undefined) stacked.push(own);
      continue;
    }
    const header = join(group, { column, text: cell }, { lexicon, repeated });
    if (header.together) joined += 1;
    if (isOfProject(group, header.cell, lexicon)) ofProject += 1;
    stacked.push(
      header.cell.meaning === undefined ? { ...header.cell, ...meant(own) } : header.cell,
    );
  }
  return { cells: stacked, joined, ofProject };
}

/** Whether a header means no column under a group that names the project, and one by itself. */
function isOfProject(
  group: HeaderCell | undefined,
  { meaning, lowest }: HeaderCell,
  lexicon: Lexicon,
): boolean {
  if (group === undefined || !namesWhole(lexicon.normal(group.lowest ?? group.text).text))
    return false;
  return (meaning?.columns.length ?? 0) === 0 && headsColumn(lexicon, lowest ?? "");
}

/** "Project: Apollo" above headers is no group of theirs. */
const saysMore = /:\s*\S/;

/** The group from a column on: the one that begins there, else that of the column before. */
function groupFrom(
  own: HeaderCell | undefined,
  before: HeaderCell | undefined,
): HeaderCell | undefined {
  if (own === undefined) return before;
  return saysMore.test(own.text) ? undefined : own;
}

/** The meaning of a cell's own upper header, for a lower one that nobody knows. */
function meant(own: HeaderCell | undefined): Partial<HeaderCell> {
  return own === undefined ? {} : { meaning: own.meaning };
}

/** Words of a group under which a header does not mean what it means by itself. */
const otherThings: ReadonlySet<string> = new Set(
  "residual target post mitigated controlled after net previous last prior next old".split(" "),
);

function turnsAway(group: HeaderCell, lexicon: Lexicon): boolean {
  const { text } = lexicon.normal(group.lowest ?? group.text);
  return otherThings.has(text.split(" ")[0] ?? "") || namesWhole(text);
}

/** One header under its group: what both words mean together, else what the lower one means alone. */
function join(
  group: HeaderCell | undefined,
  lower: { readonly column: number; readonly text: string },
  { lexicon, repeated }: { readonly lexicon: Lexicon; readonly repeated: ReadonlySet<string> },
): { readonly cell: HeaderCell; readonly together: boolean } {
  const text = group === undefined ? lower.text : `${group.text} ${lower.text}`;
  const near = group?.lowest === undefined ? undefined : `${group.lowest} ${lower.text}`;
  const meaning = lexicon.meaning(text) ?? (near === undefined ? undefined : lexicon.meaning(near));
  const twice = repeated.has(lexicon.normal(lower.text).text);
  const alone = group !== undefined && twice && turnsAway(group, lexicon);
  const cell = {
    ...lower,
    text,
    lowest: lower.text,
    meaning: meaning ?? (alone ? undefined : lexicon.meaning(lower.text)),
  };
  return { cell, together: group !== undefined && meaning !== undefined };
}

/** Normal texts that head more than one column of a row. */
function repeatedTexts(
  below: StoreyBelow & { readonly left: number },
  lexicon: Lexicon,
): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (let column = below.left; column <= below.right; column += 1) {
    const cell = below.grid.at(below.row, column);
    if (typeof cell !== "string" || isBlank(cell)) continue;
    const { text } = lexicon.normal(cell);
    if (seen.has(text)) repeated.add(text);
    seen.add(text);
  }
  return repeated;
}

const longestGroup = 40;

/**
 * The groups in the row above a header row: fewer texts than it has headers, and not a title alone at
 * its left edge. Undefined where that row is something else.
 */
export function groupsAbove(
  below: StoreyBelow & { readonly left: number },
  headers: number,
  lexicon: Lexicon,
): readonly HeaderCell[] | undefined {
  if (below.row === 0) return undefined;
  const at = { row: below.row - 1, left: below.left, right: below.right };
  const groups = headerCells(below.grid, lexicon, at);
  if (groups === undefined || groups.length === 0) return undefined;
  // A group may be written over each of its columns.
  if (new Set(groups.map(({ text }) => text)).size * 5 > headers * 3) return undefined;
  if (groups.length === 1 && groups[0]?.column === below.left) return undefined;
  return groups.every(({ text }) => text.length <= longestGroup) ? groups : undefined;
}

const longestHeader = 40;

function headsColumn(lexicon: Lexicon, text: string): boolean {
  return (lexicon.meaning(text)?.columns.length ?? 0) > 0;
}

function mayHead(cell: RawCell): cell is string {
  return typeof cell === "string" && cell.length <= longestHeader;
}

/**
 * Texts only, two of them headers by themselves: what the row under a group header looks like. Where
 * none of its other texts stands under a known header, a few cells may be explanations or sums.
 */
function isSecondStorey(
  below: StoreyBelow,
  lexicon: Lexicon,
  { left, upper }: { readonly left: number; readonly upper: ReadonlyMap<number, HeaderCell> },
): boolean {
  let known = 0;
  let strange = 0;
  let others = 0;
  for (let column = left; column <= below.right; column += 1) {
    const cell = below.grid.at(below.row, column);
    if (isBlank(cell)) continue;
    if (!mayHead(cell)) {
      if (!upper.has(column)) return false;
      others += 1;
    } else if (headsColumn(lexicon, cell)) known += 1;
    else if (upper.get(column)?.meaning !== undefined) strange += 1;
  }
  if (others === 0) return known >= 2;
  return known >= 3 && strange === 0 && others * 2 <= known;
}
