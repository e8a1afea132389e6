import type { PlainDate } from "../../kernel/plain-date";
import type { ColumnDefinition } from "../../project/sections";
import { costColumn, labelColumn, linesUnder } from "./cost-line-cells";
import { isBlank } from "../cells/grid";
import type { PeriodSpan } from "../periods/period-headers";
import { spansOfPeriods } from "../periods/period-spans";
import { measureOf, measureSaid, speaksOfAmounts, textsAbout } from "../periods/cost-words";
import { inLines } from "../rows/read-spread";
import type { Search } from "../scanning/search";
import { recordRows } from "../rows/table-rows";
import type { SectionTable, SpreadCosts, TableColumn } from "../scanning/table-shape";
import { corneredUnit } from "./table-title";

const fewestLines = 2;

/**
 * A budget with a line for each category and its periods side by side: "Labour" and "Materials" down,
 * months across. What the amounts are say the words under each period ("Plan", "Actual"), a word in
 * each line, or the title. Undefined where the lines are something else.
 */
export function findCategoryCosts(
  search: Search,
  row: number,
  span: PeriodSpan,
): SectionTable | undefined {
  const under = measuresUnder(search, row, span);
  const headerRow = under === undefined ? row : row + 1;
  const right = under?.at(-1)?.column ?? span.right;
  const lines = linesUnder(search, headerRow, { left: span.left, right });
  const labels =
    lines.length < fewestLines ? undefined : labelColumn(search, lines, { left: span.left });
  const texts = textsAbout(search.grid, row, span);
  if (labels === undefined || !speaksOfAmounts(texts, categoriesOf(search, lines, labels))) {
    return undefined;
  }
  const place = { row, headerRow, labels, right, bottom: Math.max(...lines), texts };
  const ends = endsOf(search, row, span);
  const dated = <T extends { readonly period: number }>(one: T): T & Pick<Spread, "to"> => ({
    ...one,
    to: ends?.get(one.period),
  });
  if (under !== undefined) {
    return tableOf(search, place, { periodRow: row, columns: under.map(dated) });
  }
  const measured = measureOfLines(search, lines, { labels, span, texts });
  if (measured === "plan") return undefined;
  if (measured === undefined) {
    askWhat(search, row, span);
    return undefined;
  }
  const { definition, ...byLine } = measured;
  const columns = span.columns.map((column) => dated({ column, period: column, definition }));
  return tableOf(search, place, { periodRow: row, columns, ...byLine });
}

type Spread = SpreadCosts["columns"][number];

function categoriesOf(
  { grid }: Search,
  lines: readonly number[],
  column: number,
): readonly string[] {
  return lines.map((row) => String(grid.at(row, column)));
}

type Place = {
  readonly row: number;
  readonly headerRow: number;
  readonly labels: number;
  readonly right: number;
  readonly bottom: number;
  readonly texts: readonly string[];
};

function tableOf(search: Search, place: Place, spread: SpreadCosts): SectionTable | undefined {
  const definition = costColumn("category");
  const { row, headerRow, labels, right, bottom, texts } = place;
  const header = search.grid.at(headerRow, labels);
  const category: TableColumn<ColumnDefinition> = {
    column: labels,
    definition,
    header: typeof header === "string" && !isBlank(header) ? header : definition.header,
    confidence: 0.9,
    hint: { unit: undefined, currency: undefined },
  };
  const box = { top: row, left: labels, bottom, right };
  const amount = { ...category, definition: costColumn("plannedValue") };
  const table: SectionTable = {
    kind: "section",
    orientation: "rows",
    section: "costPeriods",
    headerRow,
    box,
    columns: [category],
    projectColumns: [],
    cumulative: /\bcum(?:ul|\b)|to date/i.test(texts.join(" ")),
    ...corneredUnit(search, [amount], box),
    spread,
  };
  const records = recordRows(search.grid, inLines(table), () => undefined);
  return records.length < fewestLines ? undefined : table;
}

/** Nothing says whether the amounts were planned or spent, so somebody has to. */
function askWhat({ grid, note }: Search, row: number, span: PeriodSpan): void {
  const text = String(grid.at(row, span.left));
  note(
    "HEADER_UNCLEAR",
    { row, column: span.left },
    { text, first: "Planned value", second: "Actual cost" },
  );
}

function endsOf(
  search: Search,
  row: number,
  span: PeriodSpan,
): ReadonlyMap<number, PlainDate> | undefined {
  const periods = spansOfPeriods(search, row, span);
  return periods === undefined ? undefined : new Map(periods.map(({ column, to }) => [column, to]));
}

type Measured = {
  readonly column: number;
  readonly period: number;
  readonly definition: ColumnDefinition;
};

/** Words such as "Plan" and "Actual" in the row under the periods: two or more under most of them. */
function measuresUnder(
  { grid, lexicon }: Search,
  row: number,
  span: PeriodSpan,
): readonly Measured[] | undefined {
  const found: Measured[] = [];
  const periods = new Set(span.columns);
  let period = span.left;
  for (let column = span.left; column < grid.columns; column += 1) {
    if (periods.has(column)) period = column;
    else if (!isBlank(grid.at(row, column))) break;
    const definition = measureOf(lexicon, grid.at(row + 1, column));
    if (definition !== undefined) found.push({ column, period, definition });
  }
  const kinds = new Set(found.map(({ definition }) => definition.key));
  return kinds.size > 1 && found.length >= span.columns.length * 2 - 1 ? found : undefined;
}

type Measures = Pick<SpreadCosts, "byLine"> & Pick<Spread, "definition">;

/**
 * What the lines are: by a word of its own beside each category ("Labour", "Plan"), else by the title.
 * "plan" where the lines are measures alone, each once: a plan without categories. Undefined where
 * nothing says it.
 */
function measureOfLines(
  search: Search,
  lines: readonly number[],
  at: { readonly labels: number; readonly span: PeriodSpan; readonly texts: readonly string[] },
): Measures | "plan" | undefined {
  const found = wordsOfLines(search, lines, at.span.left);
  const kinds = new Set(found.map(({ definition }) => definition.key)).size;
  const beside = found.filter(({ column }) => column !== at.labels);
  const [first] = beside;
  if (first !== undefined && beside.length >= fewestLines && found.length > kinds) {
    const rows = new Map(found.map(({ row, definition }) => [row, definition]));
    return { byLine: { column: first.column, rows }, definition: undefined };
  }
  if (kinds > 1 || found.length * 2 > lines.length) return "plan";
  const said = measureSaid(at.texts);
  return said === undefined ? undefined : { definition: costColumn(said) };
}

type Word = {
  readonly row: number;
  readonly column: number;
  readonly definition: ColumnDefinition;
};

/** The first word for a measure in each line. */
function wordsOfLines(
  { grid, lexicon }: Search,
  lines: readonly number[],
  left: number,
): readonly Word[] {
  return lines.flatMap((row) => {
    for (let column = 0; column < left; column += 1) {
      const definition = measureOf(lexicon, grid.at(row, column));
      if (definition !== undefined) return [{ row, column, definition }];
    }
    return [];
  });
}
