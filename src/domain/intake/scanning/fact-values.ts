import { isBlank, type Grid } from "../cells/grid";
import type { FactSense, Lexicon, Meaning } from "../words/lexicon";
import { longestLabel } from "../words/normalise-label";
import { endsLikeLabel, isPlausible } from "../cells/plausible-value";
import type { Vocabularies } from "../cells/reading-context";
import type { TakenCells } from "./table-shape";
import { fitsKind } from "../cells/value-fit";
import type { RawCell } from "../../workbook/snapshot";

/** What values of facts are judged by. */
export type Words = { readonly lexicon: Lexicon; readonly vocabularies: Vocabularies };

/** A text beyond a gap that is a label of something else: it ends like one, and its value stands beside it. */
export function isOtherLabel(
  grid: Grid,
  { row, column, raw }: { readonly row: number; readonly column: number; readonly raw: RawCell },
): boolean {
  return endsLikeLabel(raw) && !isBlank(grid.at(row, column + 1));
}

/** The meaning a value fits: the first by-value sense it fits, or the plain one whatever it holds. */
export function senseFor(
  search: Words,
  senses: readonly FactSense[],
  raw: RawCell,
): FactSense | undefined {
  let plain: FactSense | undefined;
  for (const sense of senses) {
    if (!isPlausible(sense.fact, raw)) continue;
    if (fitsKind(sense.fact.kind, raw, search.vocabularies)) return sense;
    if (!sense.byValue) plain ??= sense;
  }
  return plain;
}

/** Letters before the colon of a label with its value in one cell. */
export const longestLabelOfPair = 40;

/** Whether a value is what its fact holds: any text is a text, but no other word is a colour or a date. */
export function isOfItsKind(
  { vocabularies }: Words,
  { sense, raw }: { readonly sense: FactSense; readonly raw: RawCell },
): boolean {
  return sense.fact.kind === "text" || fitsKind(sense.fact.kind, raw, vocabularies);
}

/** Whether a value can be told from any text: a colour, a date, an amount. */
export function tells(
  search: Words,
  value: { readonly sense: FactSense; readonly raw: RawCell },
): boolean {
  return value.sense.fact.kind !== "text" && isOfItsKind(search, value);
}

/** Kinds whose values are words of a closed list. */
const closedKinds: ReadonlySet<string> = new Set(["rag", "lifecycle", "amountUnit", "currency"]);

/** A label by its colon; a number in brackets after it is that of its note. */
const colonOfLabel = /:\s*(?:\(\d{1,2}\)\s*)?$/;

export function endsInColon(cell: RawCell): boolean {
  return typeof cell === "string" && colonOfLabel.test(cell);
}

/** Whether a cell is a label itself rather than the value of the one before it. */
export function isLabel(search: Words, raw: RawCell, sense: FactSense): boolean {
  if (typeof raw !== "string") return false;
  const { kind } = sense.fact;
  // A word of a closed vocabulary ("Active", "Amber") is a value even where it is a header elsewhere.
  if (closedKinds.has(kind) && fitsKind(kind, raw, search.vocabularies)) return false;
  const word = search.lexicon.word(raw);
  const meaning = word.meaning ?? meaningOfFirst(search, raw);
  if (word.meaning === undefined && isOtherOrPair(search, raw, sense)) return true;
  if (meaning === undefined || meaning.mended) return endsInColon(raw);
  if (meaning.labels || meaning.columns.length > 0) return true;
  return meaning.facts.length > 0 && kind !== "text";
}

function isOtherOrPair(search: Words, raw: string, sense: FactSense): boolean {
  return search.lexicon.word(raw).labelsOther || beginsPair(search, raw, sense);
}

/** Whether a cell is a label with its own value, such as "Sponsor: Amy"; a narrative may begin like one. */
function beginsPair(search: Words, raw: string, { fact }: FactSense): boolean {
  const colon = raw.indexOf(":");
  if (colon < 2 || colon > longestLabelOfPair || fact.group === "narrative") return false;
  const meaning = search.lexicon.meaning(raw.slice(0, colon));
  if (meaning === undefined || meaning.mended) return false;
  if (meaning.labels) return true;
  const rest = raw.slice(colon + 1).trim();
  return meaning.facts.some(({ fact: { kind } }) => fitsKind(kind, rest, search.vocabularies));
}

/** "Project sponsor" of "Project Sponsor/Champion". */
function meaningOfFirst({ lexicon }: Words, text: string): Meaning | undefined {
  const slash = text.length > longestLabel ? -1 : text.indexOf("/");
  return slash === -1 ? undefined : lexicon.meaning(text.slice(0, slash));
}

export function isLabelText(search: Words, raw: RawCell): boolean {
  return typeof raw === "string" && isFactWord(search.lexicon.meaning(raw));
}

/** Whether a text may be the label of a fact. */
export function isFactWord(meaning: Meaning | undefined): boolean {
  return meaning !== undefined && meaning.facts.length > 0;
}

/** Whether a text is a label of forms that means no fact of ours. */
export function isOtherThing({ lexicon }: Words, raw: RawCell): boolean {
  return typeof raw === "string" && lexicon.word(raw).labelsOther;
}

/** Whether any text fits a meaning that depends on the value. */
export function isAnyText({ byValue, fact }: FactSense): boolean {
  return byValue && fact.kind === "text";
}

/** Kinds that any number fits. */
export const numberKinds: ReadonlySet<string> = new Set(["money", "percent", "number"]);

/** Numbers side by side that are a line of a table, whatever its label. */
const fewestOfLine = 3;

/**
 * Whether a number begins a line of amounts rather than being the value of a label: with nothing between
 * them and outside of tables, for another table may stand beside the labels. Where projects stand side by
 * side, each of them has one of its own.
 */
export function isLineOfAmounts(
  { grid, lexicon, taken }: Words & { readonly grid: Grid; readonly taken: TakenCells },
  row: number,
  from: number,
): boolean {
  for (let column = from; column < from + fewestOfLine; column += 1) {
    if (typeof grid.at(row, column) !== "number" || taken.has(row, column)) return false;
  }
  return !isUnderProject(grid, lexicon, { row, column: from });
}

/** Whether a column has the name of a project above: it says so, or the label before it does. */
function isUnderProject(
  grid: Grid,
  lexicon: Lexicon,
  { row, column }: { readonly row: number; readonly column: number },
): boolean {
  for (let above = row - 1; !isBlank(grid.at(above, column)); above -= 1) {
    const name = grid.at(above, column);
    if (typeof name !== "string") continue;
    if (/^(?:project|projekt)\b/i.test(name)) return true;
    const label = grid.at(above, column - 1);
    const facts = typeof label === "string" ? lexicon.meaning(label)?.facts : undefined;
    const names = facts?.some(({ fact }) => fact.key === "projectName" || fact.key === "projectId");
    if (names === true) return true;
  }
  return false;
}
