import type { ColumnDefinition } from "../../project/sections";
import type { RawCell } from "../../workbook/snapshot";
import { isBlank, type Grid } from "../cells/grid";
import type { Lexicon } from "../words/lexicon";
import type { PeriodSpan } from "./period-headers";

/** What an amount by period can be. */
export type CostMeasure = "plannedValue" | "actualCost" | "forecast";

const measures: ReadonlySet<string> = new Set([
  "plannedValue",
  "earnedValue",
  "actualCost",
  "forecast",
]);

/** What a cell such as "Plan" or "Actual" says the amounts beside or under it are. */
export function measureOf(lexicon: Lexicon, cell: RawCell): ColumnDefinition | undefined {
  if (typeof cell !== "string" || isBlank(cell)) return undefined;
  return lexicon
    .meaning(cell)
    ?.columns.find(({ section, column }) => section === "costPeriods" && measures.has(column.key))
    ?.column;
}

const titleReach = 4;
const longestTitle = 80;

/** Texts that may say what the amounts under periods are, nearest first: beside them, above them, the tab's name. */
export function textsAbout(grid: Grid, row: number, span: PeriodSpan): readonly string[] {
  const texts: string[] = [];
  for (let up = row; up >= Math.max(0, row - titleReach); up -= 1) {
    for (let column = 0; column < (up === row ? span.left : grid.columns); column += 1) {
      const cell = grid.at(up, column);
      if (typeof cell === "string" && !isBlank(cell) && cell.length < longestTitle)
        texts.push(cell);
    }
  }
  return [...texts, grid.tab.name];
}

const money =
  /budget|cost|spend|spent|expenditure|expense|financ|cash ?flow|capex|opex|funding|invoice|[£$€¥]|kosten|ausgaben|aufwand/i;
const counted =
  /\bhours?\b|\bhrs\b|\bftes?\b|headcount|man-?days|person-?days|allocation|utili[sz]ation|capacity|story points|\bvisits\b|\bunits? (?:sold|forecast)|quantity|\bvolume|customers|\bkpis?\b|scorecard|\bstunden\b|\bpt\b/i;
/** Categories that only costs have. */
const costs =
  /labou?r|material|software|hardware|licen[cs]e|travel|contingency|training|consult|equipment|salar|subcontract|contractor|capex|opex|capital|overhead|\bfees?\b|personnel|\bstaff|personal|reise|infrastructure/i;

/** Whether titles or categories speak of money, and none of them of anything that is only counted. */
export function speaksOfAmounts(texts: readonly string[], categories: readonly string[]): boolean {
  if ([...texts, ...categories].some((text) => counted.test(text))) return false;
  return texts.some((text) => money.test(text)) || categories.some((text) => costs.test(text));
}

const said: readonly (readonly [CostMeasure, RegExp])[] = [
  ["actualCost", /\bactuals?\b|\bspent\b|spend to date|expenditure|invoiced|\bpaid\b|\bist\b/i],
  ["forecast", /forecast|projected|projection|outturn|prognose/i],
  ["plannedValue", /budget|\bplan(?:ned)?\b|baseline|estimate|soll/i],
];

/** What the nearest text that says one thing says the amounts are; undefined where none does. */
export function measureSaid(texts: readonly string[]): CostMeasure | undefined {
  for (const text of texts) {
    const found = said.flatMap(([measure, words]) => (words.test(text) ? [measure] : []));
    if (found.length === 1) return found[0];
  }
  return undefined;
}
