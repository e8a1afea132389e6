import { factDefinition, type FactDefinition } from "../../project/fields";
import { sectionDefinition, type ColumnDefinition } from "../../project/sections";
import type { HeaderCell } from "../scanning/header-cells";
import { isOfAnother } from "../words/another-thing";
import { knownColumnHeaders, type ColumnSense } from "../words/known-labels";
import { similarFact } from "../words/similar-fact";
import type { RecognisedHeader } from "../headers/recognise-header";
import type { Note } from "../cells/reading-context";
import type { RegisterScore } from "../headers/score-register";
import type { Search } from "../scanning/search";
import { residualColumn, type SectionScore } from "../headers/score-section";
import { findSimilar, indexWords, likenessMargin, likenessThreshold } from "../words/similar-words";
import type { Box, Doubt, FoundTable, SectionTable, TableColumn } from "../scanning/table-shape";
import { settleRegister, settleSection } from "../headers/settle-twins";
import { codeBesideName } from "../headers/code-beside-name";
import { channelInWords, mitigationInWords } from "../headers/columns-in-words";
import { statusInWords } from "../headers/status-in-words";
import { underMerges } from "../headers/merged-headers";
import { titledUnit, titleOf } from "./table-title";
import { unitHint } from "../cells/units";
import { doubtOf } from "../headers/weak-tables";

const headerIndex = indexWords(knownColumnHeaders);

/** A table from its recognised header; undefined, with a finding, where it could be two things. */
export function buildTable(
  search: Search,
  at: { readonly header: RecognisedHeader; readonly box: Box },
): FoundTable | undefined {
  const { header, box } = at;
  if (header.kind === "unclear") {
    search.note(
      "SECTION_UNCLEAR",
      { row: header.headerRow, column: box.left },
      {
        first: sectionDefinition(header.first).title,
        second: sectionDefinition(header.second).title,
      },
    );
    return undefined;
  }
  const { headerRow, cells } = header;
  const place = { headerRow, cells, box };
  if (header.kind === "register") {
    return buildRegister(search, settleRegister(search, header.score, place), place);
  }
  const settled = settleSection(search, header.score, place);
  const coded = codeBesideName(search, settled, place);
  const inWords = channelInWords(search, statusInWords(search, coded, place), place);
  const score = underMerges(search, mitigationInWords(search, inWords, place), place);
  // What is left of a table whose other columns turned out to be sentences is none.
  if (score.columns.length + score.repeated.length < 2 && !keepsItsRows(header.score, score)) {
    return undefined;
  }
  // Two headers with nothing under them are no table either.
  if (score.columns.length < 3 && place.box.bottom <= headerRow) return undefined;
  return buildSection(search, score, place);
}

/** A plan whose starts and ends are numbers of weeks still says by its noun what its rows are. */
function keepsItsRows(recognised: SectionScore, left: SectionScore): boolean {
  const named = left.columns.some(({ sense }) => sense.subject && sense.namesSection);
  const dates = recognised.columns.filter(({ sense }) => sense.column.kind === "date");
  return named && recognised.columns.length > 2 && dates.length > 1;
}

type Place = {
  readonly headerRow: number;
  readonly box: Box;
  readonly cells: readonly HeaderCell[];
};

function tableColumn<D>(
  search: Search,
  cell: HeaderCell,
  claim: { readonly definition: D; readonly confidence: number },
): TableColumn<D> {
  const hint = unitHint(cell.meaning?.label.hint ?? search.lexicon.normal(cell.text).hint);
  return { column: cell.column, header: cell.text, hint, ...claim };
}

function buildRegister(search: Search, score: RegisterScore, place: Place): FoundTable {
  for (const { cell, fact } of score.repeated) {
    search.note(
      "HEADER_REPEATED",
      { row: place.headerRow, column: cell.column },
      { text: cell.text, field: fact.label },
    );
  }
  const columns = score.columns.map(({ cell, sense }) =>
    tableColumn(search, cell, { definition: sense.fact, confidence: sense.score }),
  );
  const used = new Set(columns.map((column) => column.definition.key));
  for (const cell of place.cells) {
    if (cell.meaning !== undefined) continue;
    const fact = similarFact(search.lexicon.normal(cell.text));
    if (fact === undefined || used.has(fact.fact.key)) continue;
    used.add(fact.fact.key);
    const confidence = fact.likeness * 0.9;
    columns.push(tableColumn(search, cell, { definition: fact.fact, confidence }));
  }
  const described = used.has("projectName") ? undefined : descriptionOf(search, place);
  if (described !== undefined) {
    const claim = { definition: factDefinition("projectName"), confidence: describedConfidence };
    columns.push(tableColumn(search, described, claim));
  }
  return {
    kind: "register",
    orientation: "rows",
    headerRow: place.headerRow,
    box: place.box,
    columns,
  };
}

const describedConfidence = 0.85;

/** The description of projects that have a code and no name is what they are called. */
function descriptionOf({ lexicon }: Search, { cells }: Place): HeaderCell | undefined {
  return cells.find(({ text }) => lexicon.normal(text).text === "description");
}

/** What the columns of a section are, and what has to be asked about them. */
export type SectionColumns = Pick<SectionTable, "columns" | "projectColumns"> & {
  readonly questions: readonly ((note: Note, headerRow: number) => void)[];
};

/** Columns of header rows that were seen before. */
const remembered = new WeakMap<SectionScore, Known>();

type Known = SectionColumns & { readonly doubt: Doubt | undefined };

function buildSection(search: Search, score: SectionScore, place: Place): SectionTable {
  let known = remembered.get(score);
  if (known === undefined) remembered.set(score, (known = knownOf(search, score, place.cells)));
  for (const ask of known.questions) ask(search.note, place.headerRow);
  return {
    kind: "section",
    orientation: "rows",
    section: score.section,
    headerRow: place.headerRow,
    box: place.box,
    columns: known.columns,
    projectColumns: known.projectColumns,
    cumulative: score.section === "costPeriods" ? cumulative(search, place) : undefined,
    doubt: known.doubt,
    ...titledUnit(search, known.columns, place.box),
  };
}

function knownOf(search: Search, score: SectionScore, cells: readonly HeaderCell[]): Known {
  const { columns, projectColumns, questions } = columnsOf(search, score, cells);
  const read = columns.length + projectColumns.length;
  return { columns, projectColumns, questions, doubt: doubtOf(score, cells, read) };
}

/** What the columns of a section are, by the score of its header cells. */
export function columnsOf(
  search: Search,
  score: SectionScore,
  cells: readonly HeaderCell[],
): SectionColumns {
  const columns = score.columns.map(({ cell, sense }) =>
    tableColumn(search, cell, { definition: sense.column, confidence: sense.score }),
  );
  const used = new Set(columns.map((column) => column.definition.key));
  const questions: SectionColumns["questions"][number][] = [];
  placeRepeated(search, score, { columns, used, questions });
  const projectColumns: TableColumn<FactDefinition>[] = [];
  const read = new Set(columns.map((column) => column.column));
  for (const cell of cells) {
    if (read.has(cell.column)) continue;
    const project = cell.meaning?.facts.find(
      ({ fact, byValue }) => !byValue && (fact.key === "projectId" || fact.key === "projectName"),
    );
    if (project !== undefined) {
      const claim = { definition: project.fact, confidence: project.score };
      projectColumns.push(tableColumn(search, cell, claim));
    } else placeSimilar(search, cell, { score, columns, used, questions });
  }
  return { columns, projectColumns, questions };
}

type Building = {
  readonly questions: ((note: Note, headerRow: number) => void)[];
  readonly columns: TableColumn<ColumnDefinition>[];
  readonly used: Set<string>;
};

function placeRepeated(search: Search, score: SectionScore, building: Building): void {
  const definitions = sectionDefinition(score.section).columns;
  for (const { cell, column } of score.repeated) {
    const residual = sameWords(search, score, { cell, column })
      ? residualColumn(column)
      : undefined;
    const definition = definitions.find((candidate) => candidate.key === residual);
    if (definition !== undefined && !building.used.has(definition.key)) {
      building.columns.push(tableColumn(search, cell, { definition, confidence: 0.9 }));
      building.used.add(definition.key);
      continue;
    }
    building.questions.push((note, row) => {
      const facts = { text: cell.text, field: column.header };
      note("HEADER_REPEATED", { row, column: cell.column }, facts);
    });
  }
}

/** Whether a repeated header has the words of the one that was read: an "Impact" beside an "Impact". */
function sameWords(
  { lexicon }: Search,
  score: SectionScore,
  { cell, column }: SectionScore["repeated"][number],
): boolean {
  const read = score.columns.find(({ sense }) => sense.column.key === column.key);
  const words = (one: HeaderCell): string => lexicon.normal(one.lowest ?? one.text).text;
  return read !== undefined && words(read.cell) === words(cell);
}

/** Notes on something are words, whatever it is. */
const notesOf = /\b(?:note|detail|information)\b/;

/** A header nobody knows, but nearly: taken where one known header is clearly nearest, else asked about. */
function placeSimilar(
  search: Search,
  cell: HeaderCell,
  building: Building & { readonly score: SectionScore },
): void {
  if (cell.meaning !== undefined && cell.meaning.columns.length > 0) return;
  const label = search.lexicon.normal(cell.text);
  const noted = notesOf.test(label.text);
  const near = findSimilar(label, headerIndex).flatMap((candidate) => {
    const sense = candidate.senses.find(
      ({ section, column }: ColumnSense) =>
        section === building.score.section &&
        !building.used.has(column.key) &&
        (!noted || column.kind === "text") &&
        !isOfAnother(label.text, candidate.label, section),
    );
    return sense === undefined ? [] : [{ sense, likeness: candidate.likeness }];
  });
  const [best] = near;
  if (best === undefined) return;
  const rival = near.find(({ sense }) => sense.column.key !== best.sense.column.key);
  const clear = rival === undefined || best.likeness - rival.likeness >= likenessMargin;
  if (best.likeness >= likenessThreshold && clear) {
    const claim = { definition: best.sense.column, confidence: best.likeness * 0.9 };
    building.columns.push(tableColumn(search, cell, claim));
    building.used.add(best.sense.column.key);
    return;
  }
  const facts = {
    text: cell.text,
    first: best.sense.column.header,
    second: rival?.sense.column.header,
  };
  building.questions.push((note, row) => {
    note("HEADER_UNCLEAR", { row, column: cell.column }, facts);
  });
}

/** Whether headers or title say that amounts are to date, or per period; undefined where neither. */
function cumulative(search: Search, place: Place): boolean | undefined {
  const said = [...place.cells.map((cell) => cell.text), titleOf(search, place.box) ?? ""]
    .join(" ")
    .toLowerCase();
  if (/\bcum(?:ul|\b)/.test(said) || said.includes("to date")) return true;
  return /per period|in period|monthly|per (?:month|quarter|year|week)/.test(said)
    ? false
    : undefined;
}
