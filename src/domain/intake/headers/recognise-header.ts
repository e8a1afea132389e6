import type { SectionKey } from "../../project/sections";
import { isBlank, type Grid } from "../cells/grid";
import type { HeaderCell } from "../scanning/header-cells";
import type { Lexicon } from "../words/lexicon";
import type { Vocabularies } from "../cells/reading-context";
import { scoreRegister, type RegisterScore } from "./score-register";
import { cellsAsked, columnFits } from "./column-fits";
import { isProgressCurve } from "./progress-curve";
import { isRegister, shortRegister } from "./short-register";
import { listsProjects, withProjectNames } from "./project-lists";
import { namedByFacts } from "./projects-by-facts";
import { withSubjectByPlace } from "./subject-by-place";
import {
  isNamed,
  isPlain,
  namedThreshold,
  plainFirst,
  scoreSections,
  sectionMargin,
  sectionThreshold,
  type SectionPriors,
  type SectionScore,
} from "./score-section";
import { isOrdinal } from "../cells/ordinal-periods";
import { isCalendar } from "../cells/period-texts";
import { groupsAbove, stackHeaders } from "./stacked-headers";
import { sectionsNamed } from "../words/tab-titles";
import { fitsKind } from "../cells/value-fit";
import { titledFirst } from "./titled-first";
import { isVersionHistory } from "./version-history";

/** What a header row was recognised as. `headerRow` is its last row. */
export type RecognisedHeader =
  | {
      readonly kind: "section";
      readonly headerRow: number;
      readonly score: SectionScore;
      readonly cells: readonly HeaderCell[];
    }
  | {
      readonly kind: "register";
      readonly headerRow: number;
      readonly score: RegisterScore;
      readonly cells: readonly HeaderCell[];
    }
  | {
      readonly kind: "unclear";
      readonly headerRow: number;
      readonly first: SectionKey;
      readonly second: SectionKey;
    };

export type HeaderRow = {
  readonly grid: Grid;
  readonly lexicon: Lexicon;
  readonly row: number;
  readonly cells: readonly HeaderCell[];
  readonly priors: () => SectionPriors;
  readonly vocabularies: Vocabularies;
  /** Most rows it may be stacked over; an Excel table has one header row. */
  readonly storeys: number;
};

const titlePrior = 2.5;
const tabNamePrior = 2;
/** Rows above a header in which its title may stand. */
const titleReach = 3;

/** Section titles above a header and the tab's name, as weights for the sections they name. */
export function priorsOf(
  grid: Grid,
  lexicon: Lexicon,
  at: { readonly row: number; readonly left: number; readonly right: number },
): SectionPriors {
  const priors = new Map<SectionKey, number>();
  for (const section of sectionsNamed(grid.title, lexicon)) priors.set(section, tabNamePrior);
  for (let row = at.row - 1; row >= Math.max(0, at.row - titleReach); row -= 1) {
    const texts = textsIn(grid, { ...at, row });
    if (texts === undefined) break;
    for (const text of texts) addTitle(priors, text, lexicon);
    if (texts.length > 0) break;
  }
  return priors;
}

function addTitle(priors: Map<SectionKey, number>, text: string, lexicon: Lexicon): void {
  const titles = lexicon.meaning(text)?.titleOf ?? [];
  for (const section of titles) priors.set(section, (priors.get(section) ?? 0) + titlePrior);
  if (titles.length > 0) return;
  for (const section of sectionsNamed(beforeSubject(text), lexicon)) {
    priors.set(section, Math.max(priors.get(section) ?? 0, tabNamePrior));
  }
}

/** "Issue log" of "Issue log for the new portal". */
function beforeSubject(title: string): string {
  return title.split(/ (?:for|of|in)\b| ?[-–:|(]/i)[0] ?? title;
}

/** The same, worked out when it is first asked for: most rows of words head nothing. */
export function priorsLater(
  grid: Grid,
  lexicon: Lexicon,
  at: { readonly row: number; readonly left: number; readonly right: number },
): () => SectionPriors {
  let priors: SectionPriors | undefined;
  return () => (priors ??= priorsOf(grid, lexicon, at));
}

/** The texts of a title row: one or two; undefined where the row holds more or other things. */
function textsIn(
  grid: Grid,
  at: { readonly row: number; readonly left: number; readonly right: number },
): readonly string[] | undefined {
  const texts: string[] = [];
  for (let column = at.left; column <= at.right; column += 1) {
    const cell = grid.at(at.row, column);
    if (typeof cell !== "string") return undefined;
    if (isBlank(cell)) continue;
    texts.push(cell);
    if (texts.length > 2) return undefined;
  }
  return texts;
}

/** Recognises a header row, alone or stacked with the one or two rows under it. */
export function recogniseHeader(header: HeaderRow): RecognisedHeader | undefined {
  let best = recogniseCells(header.cells, header.row, header);
  let cells = header.cells;
  let right = header.cells.at(-1)?.column ?? 0;
  for (let row = header.row + 1; row < header.row + header.storeys; row += 1) {
    if (row === header.row + 1) right += trailingColumns(header.grid, row, right);
    const stacked = stackHeaders(cells, { grid: header.grid, row, right }, header.lexicon);
    if (stacked === undefined) break;
    cells = stacked.cells;
    const found = recogniseCells(cells, row, header);
    if (found === undefined) continue;
    const more = columnCount(found) - columnCount(best);
    // A row of header words under groups they belong to is a header even where it adds no column.
    if (more > 0 || (more === 0 && stacked.joined > 1)) best = found;
  }
  return best;
}

/** Recognises a header row together with the row of groups above it, where both make more sense. */
export function recogniseUnderGroups(
  header: HeaderRow,
  plain: RecognisedHeader | undefined,
): RecognisedHeader | undefined {
  const { grid, lexicon, row, cells } = header;
  const below = { grid, row, left: cells[0]?.column ?? 0, right: cells.at(-1)?.column ?? 0 };
  const groups = groupsAbove(below, cells.length, lexicon);
  if (groups === undefined) return undefined;
  const stacked = stackHeaders(groups, below, lexicon);
  if (stacked === undefined || stacked.joined === 0) return undefined;
  const found = recogniseCells(stacked.cells, row, header);
  if (found === undefined) return undefined;
  // What a group says of the project is no column of the rows, however much it looks like one.
  return columnCount(found) + stacked.ofProject >= columnCount(plain) ? found : undefined;
}

/** Filled cells right of a merged group header that belong to its last group. */
function trailingColumns(grid: Grid, row: number, right: number): number {
  let extra = 0;
  while (extra < 8 && !isBlank(grid.at(row, right + extra + 1))) extra += 1;
  return extra;
}

function columnCount(found: RecognisedHeader | undefined): number {
  return found === undefined || found.kind === "unclear" ? 0 : found.score.columns.length;
}

function recogniseCells(
  cells: readonly HeaderCell[],
  headerRow: number,
  header: HeaderRow,
): RecognisedHeader | undefined {
  const scores = scoreSections(cells, header.priors, isSection).filter((score) =>
    hasPeriods(header, headerRow, score),
  );
  const [best, second] = plainFirst(titledFirst(scores, header.priors, titlePrior));
  const body = { grid: header.grid, vocabularies: header.vocabularies, headerRow };
  const listed = withProjectNames(cells, () => listsProjects(header));
  const named = listed === cells ? (namedByFacts(cells, body) ?? cells) : listed;
  const register = scoreRegister(
    named,
    (cell, sense) => columnFits(body, { cell, sense }),
    named !== cells,
  );
  if (register !== undefined && isRegister(register, best, body)) {
    return { kind: "register", headerRow, score: register, cells };
  }
  if (best === undefined) {
    const placed = withSubjectByPlace(cells, body);
    if (placed !== undefined) return recogniseCells(placed, headerRow, header);
    const score = shortRegister(cells, body);
    return score === undefined ? undefined : { kind: "register", headerRow, score, cells };
  }
  return between(best, second, { headerRow, cells });
}

/** The better of two sections; unclear where they are close and neither noun, or both, speak for them. */
function between(
  best: SectionScore,
  second: SectionScore | undefined,
  at: { readonly headerRow: number; readonly cells: readonly HeaderCell[] },
): RecognisedHeader {
  const isClose = second !== undefined && best.score - second.score < sectionMargin;
  if (!isClose || isPlain(best)) {
    if (!isClose || !isPlain(second)) return { kind: "section", ...at, score: best };
  } else if (isPlain(second)) return { kind: "section", ...at, score: second };
  const { headerRow } = at;
  return { kind: "unclear", headerRow, first: best.section, second: second.section };
}

function isSection(
  score: SectionScore,
  cells: readonly HeaderCell[],
  priors: SectionPriors,
): boolean {
  if (!score.hasSubject || score.score < leastScore(score)) return false;
  if (isVersionHistory(score, cells)) return false;
  const prior = priors.get(score.section) ?? 0;
  const titled = prior >= titlePrior;
  if (!titled && !isTelling(score, prior)) return false;
  if (titled || (prior > 0 && isNamed(score))) return isNamedSection(score, cells, prior);
  return isListOf(score, cells, score.score - prior);
}

/** A section that nothing names but its own headers. */
function isListOf(score: SectionScore, cells: readonly HeaderCell[], own: number): boolean {
  const columns = score.columns.length;
  // A noun and one more column are a list where there is little else.
  if (columns === 2) return isPlain(score) && columns * 2 >= cells.length;
  return columns >= 4 || (columns === 3 && isMostOf(cells, columns + subjectTwins(score), own));
}

function leastScore(score: SectionScore): number {
  if (isPlain(score)) return namedThreshold;
  const named = score.columns.some(({ sense }) => sense.namesSection && sense.score > 0.9);
  return named && isNamed(score) ? namedThreshold : sectionThreshold;
}

/** A section that its title or the tab names needs two headers; only a title speaks for any two. */
function isNamedSection(score: SectionScore, cells: readonly HeaderCell[], prior: number): boolean {
  // A second header for what the rows are about speaks for the section as well.
  const columns = score.columns.length + subjectTwins(score);
  if (columns < 2) return false;
  if (prior >= titlePrior || columns >= 4 || columns * 5 >= cells.length) return true;
  return isMostOf(cells, columns, score.score - prior);
}

function subjectTwins({ columns, repeated }: SectionScore): number {
  const subject = columns.find(({ sense }) => sense.subject && sense.column.kind === "text");
  return repeated.filter(({ column }) => column.key === subject?.sense.column.key).length;
}

/** Whether columns that are known are enough of a header row, or say enough. */
function isMostOf(cells: readonly HeaderCell[], columns: number, score: number): boolean {
  if (columns * 5 >= cells.length * 2) return true;
  if (score >= specificScore) return true;
  return columns * 5 >= cells.filter(({ text }) => !isCalendar(text)).length * 2;
}

/** Three columns of so much weight are a section, however many other columns stand beside them. */
const specificScore = 5;

/** Weight from which a column says something of its section: owners, ids and states are in any table. */
const tellingWeight = 0.5;

/**
 * Whether any column of substance is more than a word such as "Description", "Type" or "Level"; on a tab
 * called by the section its noun is enough.
 */
function isTelling({ columns }: SectionScore, prior: number): boolean {
  return columns.some(
    ({ sense }) =>
      sense.score > 0.75 && (sense.weight >= tellingWeight || (prior > 0 && sense.namesSection)),
  );
}

/** Costs by period need periods: under "Month" may stand the names of phases as well. */
function hasPeriods(
  header: HeaderRow,
  headerRow: number,
  { section, columns }: SectionScore,
): boolean {
  if (section !== "costPeriods") return true;
  if (isProgressCurve(header.grid, headerRow, columns)) return false;
  const period = columns.find(({ sense }) => sense.column.key === "periodEnd");
  let asked = 0;
  for (let row = headerRow + 1; row < header.grid.rows && asked < cellsAsked; row += 1) {
    const raw = header.grid.at(row, period?.cell.column ?? 0);
    if (isBlank(raw)) continue;
    if (isOrdinal(raw) || fitsKind("period", raw, header.vocabularies)) return true;
    asked += 1;
  }
  return asked < 3;
}
