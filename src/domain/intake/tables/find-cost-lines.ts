import { factDefinition } from "../../project/fields";
import type { FactName } from "../../project/project-return";
import type { ColumnDefinition } from "../../project/sections";
import { costColumn, labelColumn, linesUnder } from "./cost-line-cells";
import { measureOf, speaksOfAmounts, textsAbout, type CostMeasure } from "../periods/cost-words";
import { estimateColumn } from "./estimate-lines";
import type { FoundFact } from "../facts/find-facts";
import type { FreeRow } from "../scanning/free-rows";
import { isBlank } from "../cells/grid";
import type { HeaderCell } from "../scanning/header-cells";
import type { Search } from "../scanning/search";
import type { SectionTable, TableColumn } from "../scanning/table-shape";
import { titledUnit } from "./table-title";
import { isTotalWord } from "../facts/total-row";
import { unitHint } from "../cells/units";

/** The table of the categories, and the sums under it as facts of the project. */
export type CostLines = { readonly table: SectionTable; readonly totals: readonly FoundFact[] };

const fewestLines = 2;
/** Amounts that a project brings in. */
const ofGains = /\bbenefits?\b|\bsavings\b/i;
const confidence = 0.9;

/**
 * A budget with a line for each category and no periods: "Staff" and "Software" down; budget, actual and what
 * remains across. Undefined where the lines are something else, or counted in something else than money.
 */
export function findCostLines(search: Search, free: FreeRow): CostLines | undefined {
  const { row, texts } = free;
  if (texts.some(isOfProjects)) return undefined;
  const { amounts, paid } = columnsOf(search, free);
  const [first] = amounts;
  if (first === undefined) return undefined;
  const before = texts.filter(({ column }) => column < first.column);
  if (before.some((header) => isOtherSubject(header, paid))) return undefined;
  const right = Math.max(...amounts.map(({ column }) => column));
  const lines = linesUnder(search, row, { left: first.column, right });
  const projects = projectColumns(search, before);
  const other = new Set(projects.map(({ column }) => column));
  const labels = labelColumn(search, lines, { left: first.column, other });
  if (labels === undefined) return undefined;
  const { body, total } = withoutTotal(search, lines, labels);
  const span = { left: first.column, right, columns: [], ends: undefined };
  const said = [...texts.map(({ text }) => text), ...textsAbout(search.grid, row, span)];
  const categories = body.map((line) => String(search.grid.at(line, labels)));
  if (new Set(categories).size < fewestLines || !(paid || areCosts(said, categories))) {
    return undefined;
  }
  const left = Math.min(labels, ...other);
  const box = { top: row, left, bottom: Math.max(...body), right };
  const table: SectionTable = {
    kind: "section",
    orientation: "rows",
    section: "costPeriods",
    headerRow: row,
    box,
    columns: [categoryColumn(search, row, labels), ...amounts],
    projectColumns: projects,
    cumulative: undefined,
    ...titledUnit(search, amounts, box),
  };
  const isOfOne = total !== undefined && projects.length === 0;
  return { table, totals: isOfOne ? totalsOf(search, amounts, total) : [] };
}

/** A header of what only a whole project has, such as a sponsor or a colour: its lines are projects. */
function isOfProjects({ meaning }: HeaderCell): boolean {
  return (
    meaning?.facts.some(
      ({ fact, byValue }) => !byValue && (fact.key === "sponsor" || fact.kind === "rag"),
    ) === true
  );
}

function areCosts(said: readonly string[], categories: readonly string[]): boolean {
  return speaksOfAmounts(said, categories) && !said.some((text) => ofGains.test(text));
}

type Amounts = TableColumn<ColumnDefinition>;

/** Two amounts or more side by side, else the one of an estimate, whose lines are paid by a rate. */
function columnsOf(
  search: Search,
  free: FreeRow,
): { readonly amounts: readonly Amounts[]; readonly paid: boolean } {
  const measured = amountsOf(search, free.texts);
  if (measured.length > 1) return { amounts: measured, paid: false };
  const estimate = estimateColumn(search, free);
  return { amounts: estimate === undefined ? [] : [estimate], paid: true };
}

/** The columns of different amounts: the first of each. */
function amountsOf({ lexicon }: Search, texts: readonly HeaderCell[]): readonly Amounts[] {
  const found = new Map<string, Amounts>();
  for (const { column, text, meaning } of texts) {
    const definition = measureOf(lexicon, text) ?? ofFact(meaning?.facts[0]?.fact.key);
    if (definition === undefined || found.has(definition.key)) continue;
    const hint = unitHint(lexicon.normal(text).hint);
    found.set(definition.key, { column, definition, header: text, confidence, hint });
  }
  return [...found.values()];
}

const measureOfFact: Readonly<Partial<Record<FactName, CostMeasure>>> = {
  budgetAtCompletion: "plannedValue",
  actualCost: "actualCost",
  estimateAtCompletion: "forecast",
};

function ofFact(key: FactName | undefined): ColumnDefinition | undefined {
  const measure = key === undefined ? undefined : measureOfFact[key];
  return measure === undefined ? undefined : costColumn(measure);
}

/** A header that says what else the lines are: milestones, tasks, periods; people only where nobody is paid. */
function isOtherSubject({ meaning }: HeaderCell, paid: boolean): boolean {
  return (
    meaning?.columns.some(({ section, column, subject, namesSection, score }) => {
      if (section === "costPeriods") return column.key === "periodEnd" && score > confidence;
      return subject && namesSection && score > confidence && !(paid && section === "resources");
    }) === true
  );
}

function projectColumns(
  { lexicon }: Search,
  headers: readonly HeaderCell[],
): SectionTable["projectColumns"] {
  return headers.flatMap(({ column, text, meaning }) => {
    const sense = meaning?.facts.find(
      ({ fact, byValue }) => !byValue && (fact.key === "projectId" || fact.key === "projectName"),
    );
    if (sense === undefined) return [];
    const hint = unitHint(lexicon.normal(text).hint);
    return [{ column, definition: sense.fact, header: text, confidence: sense.score, hint }];
  });
}

function categoryColumn({ grid }: Search, row: number, column: number): Amounts {
  const definition = costColumn("category");
  const header = grid.at(row, column);
  return {
    column,
    definition,
    header: typeof header === "string" && !isBlank(header) ? header : definition.header,
    confidence,
    hint: unitHint(""),
  };
}

/** The lines of categories, and the row of their sum at the end. */
function withoutTotal(
  { grid }: Search,
  lines: readonly number[],
  labels: number,
): { readonly body: readonly number[]; readonly total: number | undefined } {
  const total = lines.findLast((row) => isTotalWord(grid.at(row, labels)));
  const body = lines.filter((row) => !isBlank(grid.at(row, labels)) && row !== total);
  return { body: total === undefined ? body : body.filter((row) => row < total), total };
}

const ofTotals = 0.7;
const factOfMeasure: ReadonlyMap<string, FactName> = new Map<string, FactName>([
  ["plannedValue", "budgetAtCompletion"],
  ["actualCost", "actualCost"],
  ["forecast", "estimateAtCompletion"],
]);

/** The sums of all categories are those of the project. */
function totalsOf(
  { grid }: Search,
  amounts: readonly Amounts[],
  row: number,
): readonly FoundFact[] {
  return amounts.flatMap(({ definition, header, column, hint }) => {
    const key = factOfMeasure.get(definition.key);
    const raw = grid.at(row, column);
    if (key === undefined || isBlank(raw)) return [];
    const fact = factDefinition(key);
    return [{ fact, row, column, raw, label: header, confidence: ofTotals, hint }];
  });
}
