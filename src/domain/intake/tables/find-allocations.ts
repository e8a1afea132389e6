import { sectionDefinition } from "../../project/sections";
import { columnsOf } from "./build-table";
import { isBlank, type Grid } from "../cells/grid";
import { isTotalWord } from "../facts/total-row";
import type { HeaderCell } from "../scanning/header-cells";
import { isResource } from "../words/known-labels";
import { periodsIn, type PeriodSpan } from "../periods/period-headers";
import { spansOfPeriods } from "../periods/period-spans";
import { priorsOf } from "../headers/recognise-header";
import { scoreSection } from "../headers/score-section";
import type { Search } from "../scanning/search";
import { lastBodyRow } from "./table-extent";
import type { Allocations, Box, SectionTable } from "../scanning/table-shape";

/** Headers of people and roles that other tables have as well; alone they need a title that says more. */
const saysLittle: ReadonlySet<string> = new Set(
  "name,title,team,department,assigned to,responsibility,full name,function".split(","),
);

/**
 * A plan of resources with its periods side by side: people or roles down, months or weeks across, the
 * part of a full-time person in each cell. Undefined where the row is no header of one.
 */
export function findAllocations(
  search: Search,
  row: number,
  given: { readonly cells: readonly HeaderCell[]; readonly boxes: readonly Box[] },
): SectionTable | undefined {
  const span = periodsIn(search, row, given.boxes);
  if (span === undefined) return undefined;
  const claims = given.cells.flatMap((cell) =>
    (cell.meaning?.columns ?? []).flatMap((sense) => (isResource(sense) ? [{ cell, sense }] : [])),
  );
  const left = claims.filter(({ cell }) => cell.column < span.left);
  if (left.length === 0 || !speaksOfPeople(search, left, { row, span })) return undefined;
  const first = Math.min(...given.cells.map(({ column }) => column));
  const start = { row: row + 1, left: first, right: span.right };
  const box = {
    top: row,
    left: first,
    bottom: lastBodyRow(search.grid, search.lexicon, start),
    right: span.right,
  };
  const across = allocationsOf(search, span, { row, box });
  if (across === undefined) return undefined;
  const cells = given.cells.filter(({ column }) => column < span.left);
  return {
    kind: "section",
    orientation: "rows",
    section: "resources",
    headerRow: row,
    box,
    ...columnsOf(search, scoreSection("resources", left, 0), cells),
    cumulative: undefined,
    across,
  };
}

function speaksOfPeople(
  { grid, lexicon }: Search,
  claims: readonly { readonly cell: HeaderCell }[],
  at: { readonly row: number; readonly span: PeriodSpan },
): boolean {
  if (claims.some(({ cell }) => !saysLittle.has(lexicon.normal(cell.text).text))) return true;
  const row = at.span.ends === undefined ? at.row : at.row - 1;
  return priorsOf(grid, lexicon, { row, left: 0, right: at.span.right }).has("resources");
}

/** The periods with what 1 means in their cells; undefined, with a question, where nothing says it. */
function allocationsOf(
  search: Search,
  span: PeriodSpan,
  at: { readonly row: number; readonly box: Box },
): Allocations | undefined {
  const { grid, note } = search;
  const periods = spansOfPeriods(search, at.row, span);
  const column = sectionDefinition("resources").columns.find(({ key }) => key === "allocation");
  const most = mostOf(grid, span, at.box);
  if (periods === undefined || column === undefined || most === undefined) return undefined;
  const unit = unitOf(said(search, at.row), most);
  if (unit === undefined) {
    const place = { row: at.row, column: span.left };
    const facts = { first: "Allocation %", second: "Days" };
    note("HEADER_UNCLEAR", place, { text: String(grid.at(at.row, span.left)), ...facts });
    return undefined;
  }
  return { definition: column, unit, periods };
}

/** The largest amount of anybody; undefined where there is none, or most cells hold something else. */
function mostOf(grid: Grid, span: PeriodSpan, box: Box): number | undefined {
  let most: number | undefined;
  let others = 0;
  let numbers = 0;
  for (let row = box.top + 1; row <= box.bottom; row += 1) {
    if (isTotalWord(grid.at(row, box.left))) continue;
    for (const column of span.columns) {
      const cell = grid.at(row, column);
      if (typeof cell === "number") {
        numbers += 1;
        most = Math.max(most ?? 0, cell);
      } else if (!isBlank(cell)) others += 1;
    }
  }
  return numbers > others ? most : undefined;
}

const titleReach = 4;

/** Titles above the header and the name of the tab, where the unit may stand. */
function said({ grid }: Search, row: number): string {
  const texts = [grid.tab.name];
  for (let up = row; up >= Math.max(0, row - titleReach); up -= 1) {
    for (let column = 0; column < grid.columns; column += 1) {
      const cell = grid.at(up, column);
      if (typeof cell === "string" && cell.length < 80) texts.push(cell);
    }
  }
  return texts.join(" ").toLowerCase();
}

function unitOf(text: string, most: number): Allocations["unit"] | undefined {
  if (/%|percent/.test(text) && most > 2) return "percent";
  if (/\bfte|full.?time|headcount/.test(text) && most <= 50) return "fullTime";
  if (/\bdays?\b|person.?days|man.?days|\bmd\b/.test(text)) return "days";
  if (/\bhours?\b|\bhrs\b/.test(text)) return "hours";
  return most <= 1.5 ? "fullTime" : undefined;
}
