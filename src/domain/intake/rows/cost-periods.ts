import type { FindingFacts } from "../../finding/catalogue";
import { mapDefined } from "../../kernel/map-defined";
import { remembered } from "../../kernel/remembered";
import { daysBetween } from "../../kernel/plain-date";
import type { CostCategory, CostPeriod, ProjectFacts } from "../../project/project-return";
import type { Field } from "../../project/source";
import type { Note } from "../cells/reading-context";
import type { ReadRow } from "./read-section";
import type { SectionTable } from "../scanning/table-shape";

const amountColumns = ["plannedValue", "earnedValue", "actualCost", "forecast"] as const;
type AmountColumn = (typeof amountColumns)[number];
type Period = CostPeriod;
type Sum = { -readonly [K in keyof CostPeriod]: CostPeriod[K] };

/** What the rows of a cost table come to: all together, and by category where it has any. */
export type Costs = {
  readonly costPeriods: readonly CostPeriod[];
  readonly costCategories: readonly CostCategory[];
};

/**
 * The time-phased plan in period order with amounts to date. Amounts per period are added up. Which of
 * the two a table holds is what its headers say; else what its planned values leave no choice of.
 * Rows of one period in several categories (capex beside opex) are also kept by category.
 */
export function toCosts(
  rows: readonly ReadRow[],
  table: SectionTable,
  facts: ProjectFacts,
  note: Note,
): Costs {
  if (isWithoutPeriods(table)) return { costPeriods: [], costCategories: wholeLives(rows) };
  const periods = rows
    .filter((row) => row.fields["periodEnd"] !== undefined)
    .map(toPeriod)
    .sort((a, b) => compare(a.periodEnd?.value, b.periodEnd?.value));
  const perPeriod =
    table.cumulative === undefined
      ? isPerPeriod(sumSamePeriod(periods, "always"), table, { facts, note })
      : !table.cumulative;
  if (periods.every(({ category }) => category === undefined)) {
    const merged = sumSamePeriod(periods, perPeriod ? "always" : "never");
    return { costPeriods: perPeriod ? addUp(merged) : merged, costCategories: [] };
  }
  const costCategories = byCategory(periods).map(([category, own]) => {
    const merged = sumSamePeriod(own, "always");
    return { category, periods: perPeriod ? addUp(merged) : merged };
  });
  const [first, ...others] = costCategories;
  const costPeriods =
    first === undefined || others.length > 0
      ? addCategories(costCategories)
      : first.periods.map(withoutCategory);
  return { costPeriods, costCategories };
}

function toPeriod({ fields }: ReadRow): Period {
  // A row's fields were read by the kinds of the section's columns, which are those of its type; its
  // record begins with the cell it stands at.
  const record: object = fields;
  return record as Period;
}

/** A budget by category that has no periods at all. */
function isWithoutPeriods({ columns, spread }: SectionTable): boolean {
  return spread === undefined && columns.every(({ definition }) => definition.key !== "periodEnd");
}

/** Categories with what they come to over the whole project; lines of one category are added up. */
function wholeLives(rows: readonly ReadRow[]): readonly CostCategory[] {
  return byCategory(rows.map(toPeriod)).flatMap(([category, own]) => {
    const [sum] = sumSamePeriod(own, "always");
    return sum === undefined ? [] : [{ category, periods: [], wholeLife: withoutCategory(sum) }];
  });
}

function compare(a = "", b = ""): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function isPerPeriod(
  periods: readonly CostPeriod[],
  table: SectionTable,
  known: { readonly facts: ProjectFacts; readonly note: Note },
): boolean {
  const planned = amountsOf(periods, "plannedValue");
  const amounts = planned.length > 1 ? planned : amountsOf(periods, "actualCost");
  if (amounts.length < 2) return false;
  const budget = known.facts.budgetAtCompletion?.value ?? 0;
  if (falls(amounts) || runPerPeriod(periods, budget)) return true;
  const decided = heldAgainstBudget(amounts, budget);
  // Budgets by year are budgets of the years, unless the last one is the whole; but they may be to date.
  const yearly = areYears(periods) && (budget === 0 || decided === undefined);
  if (decided !== undefined && !yearly) return decided === "perPeriod";
  const at = { row: table.headerRow, column: table.box.left };
  known.note("PERIODS_BASIS_UNCLEAR", at, unclear(amounts === planned, yearly));
  return yearly;
}

function unclear(planned: boolean, yearly: boolean): FindingFacts["PERIODS_BASIS_UNCLEAR"] {
  const field = planned ? "Planned value" : "Actual cost";
  return yearly ? { field, taken: "perPeriod" } : { field };
}

/** Whether the plan, or what was spent, runs as no amounts to date do. */
function runPerPeriod(periods: readonly CostPeriod[], budget: number): boolean {
  const planned = amountsOf(periods, "plannedValue");
  // A plan that ends at the budget is to date, even where nothing of it was left to plan.
  if (isNear(planned.at(-1) ?? 0, budget)) return false;
  const earned = amountsOf(periods, "earnedValue");
  const actual = amountsOf(periods, "actualCost");
  if (collapses(actual)) return true;
  // Beside amounts that grow from period to period a flat plan may be all planned before.
  return isFlat(planned) && !grows(earned) && !grows(actual);
}

function grows(amounts: readonly number[]): boolean {
  return (
    amounts.length > 2 &&
    amounts.every((amount, index) => amount > (amounts[index - 1] ?? -Infinity))
  );
}

/** What the budget says of the amounts: to date they end at it, per period they add up to it. */
function heldAgainstBudget(
  amounts: readonly number[],
  budget: number,
): "toDate" | "perPeriod" | undefined {
  const last = amounts.at(-1) ?? 0;
  const sum = amounts.reduce((total, amount) => total + amount, 0);
  if (isNear(last, budget)) return "toDate";
  if (isNear(sum, budget)) return "perPeriod";
  if (budget > 0 && sum > budget * 1.5) return "toDate";
  // More than all the others together: no single period is that large.
  return last > sum - last ? "toDate" : undefined;
}

function isNear(amount: number, budget: number): boolean {
  return budget > 0 && Math.abs(amount - budget) <= budget * 0.01;
}

function amountsOf(periods: readonly CostPeriod[], column: AmountColumn): readonly number[] {
  return mapDefined(periods, (period) => period[column]?.value);
}

/** The same amount in every one of three periods or more: to date, nothing would be planned after the first. */
function isFlat(amounts: readonly number[]): boolean {
  const [first] = amounts;
  return amounts.length > 2 && first !== 0 && amounts.every((amount) => amount === first);
}

/** To less than half of the one before: more than a correction takes back, and more than nothing. */
function collapses(amounts: readonly number[]): boolean {
  return amounts.some((amount, index) => amount > 0 && amount * 2 < (amounts[index - 1] ?? 0));
}

const nearlyYear = 300;

/** Whether the periods are budgets by year. */
function areYears(periods: readonly CostPeriod[]): boolean {
  // Earned value is kept to date, whatever the periods.
  if (periods.some(({ earnedValue }) => earnedValue !== undefined)) return false;
  return periods.every(({ periodEnd }, index) => {
    const before = periods[index - 1]?.periodEnd?.value;
    if (before === undefined || periodEnd === undefined) return index === 0;
    return daysBetween(before, periodEnd.value) >= nearlyYear;
  });
}

function falls(amounts: readonly number[]): boolean {
  return amounts.some((amount, index) => amount < (amounts[index - 1] ?? -Infinity));
}

/** Rows of one period become one by adding them; to date, a second row of a period is no more of it. */
function sumSamePeriod(periods: readonly Period[], when: "always" | "never"): readonly Period[] {
  if (when === "never") return periods;
  const merged: Period[] = [];
  let sum: Sum | undefined;
  for (const period of periods) {
    const last = merged.at(-1);
    if (last === undefined || last.periodEnd?.value !== period.periodEnd?.value) {
      merged.push(period);
      sum = undefined;
      continue;
    }
    if (sum === undefined) merged[merged.length - 1] = sum = { ...last };
    for (const column of amountColumns) {
      const added = addFields(sum[column], period[column]);
      if (added !== undefined) sum[column] = added;
    }
  }
  return merged;
}

/** Words of categories that mean one of the two every office asks about. */
const knownCategories: readonly (readonly [RegExp, string])[] = [
  [/^(?:cap(?:ex|ital)|cdel|invest)/i, "Capex"],
  [/^(?:op(?:ex|erat)|rdel|revenue|running)/i, "Opex"],
];

const categoryName = remembered((written: string): string => {
  const text = written.trim().replace(/\s+/g, " ");
  if (text === "") return "Not stated";
  return knownCategories.find(([words]) => words.test(text))?.[1] ?? text;
});

/** Capex, opex, then the others by letter. */
function byCategory(periods: readonly Period[]): readonly (readonly [string, readonly Period[]])[] {
  const groups = new Map<string, { readonly name: string; readonly own: Period[] }>();
  for (const period of periods) {
    const name = categoryName(period.category?.value ?? "");
    const key = name.toLowerCase();
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { name, own: [period] });
    else group.own.push(period);
  }
  const rank = (name: string): string => {
    const known = knownCategories.findIndex(([, category]) => category === name);
    return known === -1 ? `9${name.toLowerCase()}` : String(known);
  };
  return [...groups.values()]
    .sort((a, b) => compare(rank(a.name), rank(b.name)))
    .map(({ name, own }) => [name, own]);
}

/** All categories together: a category that has ended, or has no row in a period, keeps its amount. */
function addCategories(categories: readonly CostCategory[]): readonly CostPeriod[] {
  const rows = categories
    .flatMap(({ periods }, index) => periods.map((period) => ({ period, index })))
    .sort((a, b) => compare(a.period.periodEnd?.value, b.period.periodEnd?.value));
  const latest = categories.map((): Partial<Record<AmountColumn, number>> => ({}));
  const sums: Sum[] = [];
  for (const { period, index } of rows) {
    let sum = sums.at(-1);
    if (sum === undefined || sum.periodEnd?.value !== period.periodEnd?.value) {
      sum = beginSum(period);
      sums.push(sum);
    }
    for (const column of amountColumns) {
      const field = period[column];
      const held = latest[index];
      if (field === undefined || held === undefined) continue;
      held[column] = field.value;
      const total = latest.reduce((all, one) => all + (one[column] ?? 0), 0);
      sum[column] = { value: total, source: sum[column]?.source ?? field.source };
    }
  }
  return sums;
}

function withoutCategory(period: Period): CostPeriod {
  const sum = beginSum(period);
  for (const column of amountColumns) {
    const field = period[column];
    if (field !== undefined) sum[column] = field;
  }
  return sum;
}

function beginSum({ row, periodEnd }: Period): Sum {
  return periodEnd === undefined ? { row } : { row, periodEnd };
}

function addFields(
  a: Field<number> | undefined,
  b: Field<number> | undefined,
): Field<number> | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return { value: a.value + b.value, source: a.source };
}

function addUp(periods: readonly Period[]): readonly CostPeriod[] {
  const totals = new Map<AmountColumn, number>();
  return periods.map((period) => {
    const sum: Sum = { ...period };
    for (const column of amountColumns) {
      const field = period[column];
      if (field === undefined) continue;
      const total = (totals.get(column) ?? 0) + field.value;
      totals.set(column, total);
      sum[column] = { ...field, value: total };
    }
    return sum;
  });
}
