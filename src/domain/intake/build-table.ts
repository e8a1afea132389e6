import type { FactDefinition } from "../project/fields";
import { sectionDefinition, type ColumnDefinition } from "../project/sections";
import type { HeaderCell } from "./header-cells";
import { knownColumnHeaders, type ColumnSense } from "./lexicon";
import { normaliseLabel } from "./normalise-label";
import { similarFact } from "./similar-fact";
import type { RecognisedHeader } from "./recognise-header";
import type { RegisterScore } from "./score-register";
import type { Search } from "./search";
import { residualColumn, type SectionScore } from "./score-section";
import { findSimilar, indexWords, likenessMargin, likenessThreshold } from "./similar-words";
import type { Box, FoundTable, SectionTable, TableColumn } from "./table-shape";
import { unitHint } from "./units";

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
  if (header.kind === "register") return buildRegister(search, header.score, { ...header, box });
  return buildSection(search, header.score, { ...header, box });
}

type Place = {
  readonly headerRow: number;
  readonly box: Box;
  readonly cells: readonly HeaderCell[];
};

function tableColumn<D>(cell: HeaderCell, definition: D, confidence: number): TableColumn<D> {
  const hint = unitHint(cell.meaning?.label.hint ?? normaliseLabel(cell.text).hint);
  return { column: cell.column, definition, header: cell.text, confidence, hint };
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
    tableColumn(cell, sense.fact, sense.score),
  );
  const used = new Set(columns.map((column) => column.definition.key));
  for (const cell of place.cells) {
    if (cell.meaning !== undefined) continue;
    const fact = similarFact(normaliseLabel(cell.text));
    if (fact === undefined || used.has(fact.fact.key)) continue;
    used.add(fact.fact.key);
    columns.push(tableColumn(cell, fact.fact, fact.likeness * 0.9));
  }
  return { kind: "register", headerRow: place.headerRow, box: place.box, columns };
}

function buildSection(search: Search, score: SectionScore, place: Place): SectionTable {
  const columns = score.columns.map(({ cell, sense }) =>
    tableColumn(cell, sense.column, sense.score),
  );
  const used = new Set(columns.map((column) => column.definition.key));
  placeRepeated(search, score, { place, columns, used });
  const projectColumns: TableColumn<FactDefinition>[] = [];
  const read = new Set(columns.map((column) => column.column));
  for (const cell of place.cells) {
    if (read.has(cell.column)) continue;
    const project = cell.meaning?.facts.find(
      ({ fact, byValue }) => !byValue && (fact.key === "projectId" || fact.key === "projectName"),
    );
    if (project !== undefined) projectColumns.push(tableColumn(cell, project.fact, project.score));
    else placeSimilar(search, cell, { score, place, columns, used });
  }
  return {
    kind: "section",
    section: score.section,
    headerRow: place.headerRow,
    box: place.box,
    columns,
    projectColumns,
    cumulative: cumulative(search, place),
  };
}

type Building = {
  readonly place: Place;
  readonly columns: TableColumn<ColumnDefinition>[];
  readonly used: Set<string>;
};

function placeRepeated(search: Search, score: SectionScore, building: Building): void {
  const definitions = sectionDefinition(score.section).columns;
  for (const { cell, column } of score.repeated) {
    const residual = residualColumn(column);
    const definition = definitions.find((candidate) => candidate.key === residual);
    if (definition !== undefined && !building.used.has(definition.key)) {
      building.columns.push(tableColumn(cell, definition, 0.9));
      building.used.add(definition.key);
      continue;
    }
    search.note(
      "HEADER_REPEATED",
      { row: building.place.headerRow, column: cell.column },
      { text: cell.text, field: column.header },
    );
  }
}

/** A header nobody knows, but nearly: taken where one known header is clearly nearest, else asked about. */
function placeSimilar(
  search: Search,
  cell: HeaderCell,
  building: Building & { readonly score: SectionScore },
): void {
  if (cell.meaning !== undefined && cell.meaning.columns.length > 0) return;
  const near = findSimilar(normaliseLabel(cell.text), headerIndex).flatMap((candidate) => {
    const sense = candidate.senses.find(
      ({ section, column }: ColumnSense) =>
        section === building.score.section && !building.used.has(column.key),
    );
    return sense === undefined ? [] : [{ sense, likeness: candidate.likeness }];
  });
  const [best] = near;
  if (best === undefined) return;
  const rival = near.find(({ sense }) => sense.column.key !== best.sense.column.key);
  const clear = rival === undefined || best.likeness - rival.likeness >= likenessMargin;
  if (best.likeness >= likenessThreshold && clear) {
    building.columns.push(tableColumn(cell, best.sense.column, best.likeness * 0.9));
    building.used.add(best.sense.column.key);
    return;
  }
  search.note(
    "HEADER_UNCLEAR",
    { row: building.place.headerRow, column: cell.column },
    { text: cell.text, first: best.sense.column.header, second: rival?.sense.column.header },
  );
}

/** Rows above a header that may say how its amounts are meant. */
const titleReach = 3;

/** Whether headers or title say that amounts are to date, or per period; undefined where neither. */
function cumulative(search: Search, place: Place): boolean | undefined {
  const texts = place.cells.map((cell) => cell.text);
  for (let row = place.box.top - 1; row >= Math.max(0, place.box.top - titleReach); row -= 1) {
    const title = search.grid.at(row, place.box.left);
    if (typeof title === "string" && title !== "") {
      texts.push(title);
      break;
    }
  }
  const said = texts.join(" ").toLowerCase();
  if (said.includes("cumul") || said.includes("to date")) return true;
  return /per period|in period|monthly|per month/.test(said) ? false : undefined;
}
