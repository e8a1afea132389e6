import { factDefinition } from "../../project/fields";
import type { FactName } from "../../project/project-return";
import type { RawCell } from "../../workbook/snapshot";
import { crossedField, crossedWords, type Subject, type Version } from "../words/crossed-words";
import type { FactSearch, FoundFact } from "./find-facts";
import { isBlank, type Grid } from "../cells/grid";
import type { HeaderCell } from "../scanning/header-cells";
import { takenCells, type Box, type TakenCells } from "../scanning/table-shape";
import { unitHint } from "../cells/units";
import { fitsKind } from "../cells/value-fit";

/** Facts that row and column name together, and the cells nobody else has to look at. */
export type CrossedFacts = {
  readonly facts: readonly FoundFact[];
  readonly boxes: readonly Box[];
};

const confidence = 0.95;
const nothing: CrossedFacts = { facts: [], boxes: [] };

/**
 * Small tables of figures: "Budget" and "Finish date" down, "Baseline", "Forecast" and "Variance" across,
 * or the other way round. A line read by its first word alone would take the baseline for today's figure.
 */
export function findCrossedFacts(search: FactSearch): CrossedFacts {
  let found = nothing;
  let taken: TakenCells | undefined;
  for (const { row, texts, amounts } of search.free) {
    if (texts.length < 2 || amounts > 0) continue;
    const across = axisAcross(search, texts);
    if (across === undefined) continue;
    taken ??= takenCells(search.taken, search.grid);
    const edges = edgesOf(search, texts);
    const table = tableUnder({ ...search, taken }, row, { across, edges });
    if (table === undefined) continue;
    found = {
      facts: [...found.facts, ...table.facts],
      boxes: [...found.boxes, table.box],
    };
  }
  return found;
}

type Edge = {
  readonly at: number;
  readonly text: string;
  readonly version: Version | undefined;
  readonly subject: Subject | undefined;
};

type Axis = "version" | "subject";

function edgesOf({ lexicon }: FactSearch, texts: readonly HeaderCell[]): readonly Edge[] {
  return texts.map(({ column, text }) => ({ at: column, text, ...crossedWords(lexicon, text) }));
}

/** What the headers of a row tell apart: two times of figures, or two things figures are of. */
function axisAcross({ lexicon }: FactSearch, texts: readonly HeaderCell[]): Axis | undefined {
  let version: Version | undefined;
  let subject: Subject | undefined;
  let subjects = false;
  for (const { text } of texts) {
    const words = crossedWords(lexicon, text);
    if (words.version !== undefined && (version ??= words.version) !== words.version) {
      return "version";
    }
    subjects ||= words.subject !== undefined && (subject ??= words.subject) !== words.subject;
  }
  return subjects ? "subject" : undefined;
}

type Headers = { readonly across: Axis; readonly edges: readonly Edge[] };
type Searching = Omit<FactSearch, "taken"> & { readonly taken: TakenCells };
type Crossed = { readonly facts: readonly FoundFact[]; readonly box: Box };

function tableUnder(search: Searching, top: number, headers: Headers): Crossed | undefined {
  const columns = headers.edges.filter((edge) => edge[headers.across] !== undefined);
  const left = columns[0]?.at ?? 0;
  const labels = labelColumn(search.grid, top + 1, left);
  if (labels === undefined || search.taken.has(top, left)) return undefined;
  const lines = linesUnder(search, { row: top + 1, labels }, columns);
  const known = lines.filter((line) => line[down[headers.across]] !== undefined);
  if (!areTold(known, headers.across)) return undefined;
  const facts: FoundFact[] = [];
  for (const line of known) {
    for (const column of columns) addFact(search, { line, column, headers }, facts);
  }
  if (isBudget(facts, lines.length - known.length)) return undefined;
  const right = columns.at(-1)?.at ?? left;
  return { facts, box: { top, left: labels, bottom: top + lines.length, right } };
}

/** Whether the lines say what their figures are of, or two times or more at which they were set. */
function areTold(known: readonly Edge[], across: Axis): boolean {
  return known.length > 0 && (across === "version" || new Set(known.map(timeOf)).size > 1);
}

const timeOf = ({ version }: Edge): Version | undefined => version;

/** What the lines of a table say where its headers say the other. */
const down: Readonly<Record<Axis, Axis>> = { version: "subject", subject: "version" };

/** Lines with a label and any figure, to the first that is none. */
function linesUnder(
  search: Searching,
  from: { readonly row: number; readonly labels: number },
  columns: readonly Edge[],
): readonly Edge[] {
  const { grid, lexicon, taken } = search;
  const lines: Edge[] = [];
  for (let { row } = from; row < grid.rows; row += 1) {
    const text = grid.at(row, from.labels);
    if (typeof text !== "string" || isBlank(text) || taken.has(row, from.labels)) break;
    if (!holdsFigures(search, row, columns)) break;
    lines.push({ at: row, text, ...crossedWords(lexicon, text) });
  }
  return lines;
}

/** A line for each category and one for their sum: a budget by category, not figures of a project alone. */
function isBudget(facts: readonly FoundFact[], others: number): boolean {
  return others > 1 && facts.every(({ fact }) => fact.kind === "money");
}

/** The column of the label of a line, next to its first figure or beyond blank cells. */
function labelColumn(grid: Grid, row: number, left: number): number | undefined {
  for (let column = left - 1; column >= 0; column -= 1) {
    const cell = grid.at(row, column);
    if (!isBlank(cell)) return typeof cell === "string" ? column : undefined;
  }
  return undefined;
}

function holdsFigures(
  { grid, vocabularies }: Searching,
  row: number,
  columns: readonly Edge[],
): boolean {
  return columns.some(({ at }) => {
    const raw = grid.at(row, at);
    return fitsKind("money", raw, vocabularies) || fitsKind("date", raw, vocabularies);
  });
}

type Crossing = { readonly line: Edge; readonly column: Edge; readonly headers: Headers };

function addFact(search: Searching, crossing: Crossing, facts: FoundFact[]): void {
  const { line, column } = crossing;
  const raw = search.grid.at(line.at, column.at);
  const key = isBlank(raw) ? undefined : fieldOf(crossing);
  if (key === undefined || facts.some(({ fact }) => fact.key === key)) return;
  const fact = factDefinition(key);
  const hint = hintOf(search, crossing);
  if (!fitsKind(fact.kind, raw, search.vocabularies)) return;
  if (fact.kind === "money" && isShare(raw) && hint.unit === undefined) return;
  const label = `${line.text.trim()}, ${column.text.trim()}`;
  facts.push({ fact, row: line.at, column: column.at, raw, label, confidence, hint });
}

/** No budget is so small: a share of it, or a score. */
function isShare(raw: RawCell): boolean {
  return typeof raw === "number" && Math.abs(raw) <= 2;
}

function hintOf({ lexicon }: Searching, { line, column }: Crossing): FoundFact["hint"] {
  const own = unitHint(lexicon.normal(line.text).hint);
  const above = unitHint(lexicon.normal(column.text).hint);
  return { unit: own.unit ?? above.unit, currency: own.currency ?? above.currency };
}

const targets = /^target/i;

function fieldOf({ line, column, headers }: Crossing): FactName | undefined {
  const [of, set] = headers.across === "version" ? [line, column] : [column, line];
  if (of.subject === undefined || set.version === undefined) return undefined;
  // Beside a target stand amounts of all kinds: a budget used to 96 of 100 is a measure of its own.
  if (of.subject === "cost" && headers.edges.some(({ text }) => targets.test(text)))
    return undefined;
  return crossedField(of.subject, isRevised(of, set, headers) ? "baseline" : set.version);
}

/** Beside the original budget the current or revised one is the budget of today, not a forecast of costs. */
function isRevised(of: Edge, set: Edge, { edges }: Headers): boolean {
  if (set.version !== "forecast" || !/budget/i.test(of.text)) return false;
  if (!/^(?:current|revised|latest)/i.test(set.text.trim())) return false;
  return !edges.some(({ version }) => version === "baseline");
}
