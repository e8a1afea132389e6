import { isBlank, type Grid } from "../cells/grid";
import { sectionNouns } from "../vocabulary/section-nouns";
import { normaliseLabel } from "../words/normalise-label";
import type { Box } from "../scanning/table-shape";

/** A table as banners are looked for in it. */
type Body = { readonly headerRow: number; readonly box: Box };

const longestBanner = 60;
const mostWords = 8;
const fewestColumns = 3;
/** Columns from the first one on in which a heading stands: a number and a mark may stand before the names. */
const furthest = 2;
/** Cells of a row that make it a record for sure. */
const fullRow = 3;

/** "PLANNING" among names with small letters. */
const capitals = /^[^\p{Ll}]*\p{Lu}{3}[^\p{Ll}]*$/u;
/** "1. Initiation" among names without a number. */
const numbered = /^(?:\d{1,2}|[ivx]{1,4}|[a-h])[.)]\s*\p{L}/iu;
/** "Phase 1", "Work package B: Walls", "For the yard:". */
const ofParts =
  /^(?:phase|stage|section|part|step|sprint|iteration|module|group|category|area|week|month|quarter|q[1-4]|work ?stream|work ?package|wp|teil|abschnitt|etappe|bereich|gruppe|arbeitspaket)[ .:#-]*(?:\d|[ivx]+\b|[a-h]\b)|\s\S+:\s*$/i;

/**
 * Rows between the records of a table that hold a single text, such as the name of a phase or a kind of
 * risks: what follows belongs to it, and it is no record itself. A name that nobody has filled in further
 * is one, so a lone text has to look like a heading, or all rows have to stand below such texts.
 */
export function bannerRows(grid: Grid, table: Body): ReadonlySet<number> {
  const { box } = table;
  if (box.right - box.left + 1 < fewestColumns) return none;
  const { lone, records, beginsLone } = loneTexts(grid, table);
  if (lone.length === 0) return none;
  const heads = lone.filter((one) => one.followers > 0 || isAbove(lone, one));
  const isOrdered = beginsLone && heads.length > 1 && records > heads.length;
  const found = heads.filter((one) => isOrdered || one.belowGap || isHeading(grid, table, one));
  return found.length === 0 ? none : new Set(found.map(({ row }) => row));
}

type Lones = {
  readonly lone: readonly Lone[];
  /** How many rows hold enough to be records. */
  readonly records: number;
  /** The first row that holds anything is a lone text. */
  readonly beginsLone: boolean;
};

/** The rows with a single text, each with the number of records right below it. */
function loneTexts(grid: Grid, { box, headerRow }: Body): Lones {
  const lone: Lone[] = [];
  let records = 0;
  let first = 0;
  for (let row = headerRow + 1; row <= box.bottom; row += 1) {
    const filled = filledCells(grid, row, box);
    if (filled === 0) continue;
    if (first === 0) first = row;
    if (filled >= fullRow) {
      records += 1;
      const last = lone.at(-1);
      if (last !== undefined) last.followers += 1;
    }
    const text = filled === 1 ? loneText(grid, row, box) : undefined;
    if (text === undefined) continue;
    const belowGap = row > first && filledCells(grid, row - 1, box) === 0;
    lone.push({ row, text, belowGap, followers: 0 });
  }
  return { lone, records, beginsLone: lone[0]?.row === first };
}

/** A row with a single text. */
type Lone = {
  readonly row: number;
  readonly text: string;
  /** A blank row stands between it and the records above. */
  readonly belowGap: boolean;
  /** Full rows between it and the next lone text. */
  followers: number;
};

const none: ReadonlySet<number> = new Set();

/** Whether a lone text stands right above another one that has records: "PHASE 1" over "Design". */
function isAbove(lone: readonly Lone[], one: Lone): boolean {
  const next = lone[lone.indexOf(one) + 1];
  return next?.row === one.row + 1 && next.followers > 0;
}

function filledCells(grid: Grid, row: number, { left, right }: Box): number {
  let filled = 0;
  for (let column = left; column <= right && filled < fullRow; column += 1) {
    if (!isBlank(grid.at(row, column))) filled += 1;
  }
  return filled;
}

/** The only text of a row, where it is short enough for a heading and no sentence. */
function loneText(grid: Grid, row: number, { left, right }: Box): string | undefined {
  for (let column = left; column <= Math.min(right, left + furthest); column += 1) {
    const cell = grid.at(row, column);
    if (isBlank(cell)) continue;
    if (typeof cell !== "string" || cell.length > longestBanner) return undefined;
    const text = cell.trim();
    return /[.!?]$/.test(text) || text.split(/\s+/).length > mostWords ? undefined : text;
  }
  return undefined;
}

/** Whether a text looks like the heading of a group, in a way the names of the records do not. */
function isHeading(grid: Grid, table: Body, { text }: Lone): boolean {
  if (ofParts.test(text) || namesKind(text)) return true;
  const looks = [capitals, numbered].filter((look) => look.test(text));
  return looks.length > 0 && !looks.every((look) => isOfRecords(grid, table, look));
}

/** Whether the name of a record looks like this. */
function isOfRecords(grid: Grid, { headerRow, box }: Body, look: RegExp): boolean {
  for (let row = headerRow + 1; row <= box.bottom; row += 1) {
    if (filledCells(grid, row, box) < fullRow) continue;
    const column = nameColumn(grid, row, box);
    if (column !== undefined && look.test(String(grid.at(row, column)))) return true;
  }
  return false;
}

/** The first column of a row with a text of letters. */
function nameColumn(grid: Grid, row: number, { left, right }: Box): number | undefined {
  for (let column = left; column <= right; column += 1) {
    const cell = grid.at(row, column);
    if (typeof cell === "string" && /\p{L}{3}/u.test(cell)) return column;
  }
  return undefined;
}

const plural = /s\s*$/i;

/** "Technical risks", "Open issues": the plural of what rows are. */
function namesKind(text: string): boolean {
  if (!plural.test(text)) return false;
  return sectionNouns.has(normaliseLabel(text).text.split(" ").at(-1) ?? "");
}
