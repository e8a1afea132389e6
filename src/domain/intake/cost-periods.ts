import type { CostPeriod, ProjectFacts } from "../project/project-return";
import type { Field } from "../project/source";
import type { Note } from "./reading-context";
import type { ReadRow } from "./read-section";
import type { SectionTable } from "./table-shape";

const amountColumns = ["plannedValue", "earnedValue", "actualCost", "forecast"] as const;
type AmountColumn = (typeof amountColumns)[number];
type Period = { -readonly [K in keyof CostPeriod]: CostPeriod[K] };

/**
 * The time-phased plan in period order with amounts to date. Amounts per period are added up. Which of
 * the two a table holds is what its headers say; else what its planned values leave no choice of.
 */
export function toCostPeriods(
  rows: readonly ReadRow[],
  table: SectionTable,
  facts: ProjectFacts,
  note: Note,
): readonly CostPeriod[] {
  const periods = rows
    .filter((row) => row.fields["periodEnd"] !== undefined)
    .map((row) => toPeriod(row))
    .sort((a, b) => compare(a.periodEnd?.value, b.periodEnd?.value));
  const perPeriod = isPerPeriod(periods, table, { facts, note });
  const merged = mergeSamePeriod(periods, perPeriod);
  return perPeriod ? addUp(merged) : merged;
}

function toPeriod(row: ReadRow): Period {
  // A row's fields were read by the kinds of the section's columns, which are those of its type.
  const fields: Omit<Period, "row"> = row.fields;
  return { row: row.source, ...fields };
}

function compare(a = "", b = ""): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

function isPerPeriod(
  periods: readonly CostPeriod[],
  table: SectionTable,
  known: { readonly facts: ProjectFacts; readonly note: Note },
): boolean {
  if (table.cumulative !== undefined) return !table.cumulative;
  const planned = amountsOf(periods, "plannedValue");
  const amounts = planned.length > 1 ? planned : amountsOf(periods, "actualCost");
  if (amounts.length < 2) return false;
  if (falls(amounts)) return true;
  const decided = heldAgainstBudget(amounts, known.facts.budgetAtCompletion?.value ?? 0);
  if (decided !== undefined) return decided === "perPeriod";
  known.note(
    "PERIODS_BASIS_UNCLEAR",
    { row: table.headerRow, column: table.box.left },
    {
      field: "Planned value",
    },
  );
  return false;
}

/** What the budget says of the amounts: to date they end at it, per period they add up to it. */
function heldAgainstBudget(
  amounts: readonly number[],
  budget: number,
): "toDate" | "perPeriod" | undefined {
  const last = amounts.at(-1) ?? 0;
  const sum = amounts.reduce((total, amount) => total + amount, 0);
  const near = (amount: number): boolean => Math.abs(amount - budget) <= budget * 0.01;
  if (budget > 0 && near(last)) return "toDate";
  if (budget > 0 && near(sum)) return "perPeriod";
  if (budget > 0 && sum > budget * 1.5) return "toDate";
  // More than all the others together: no single period is that large.
  return last > sum - last ? "toDate" : undefined;
}

function amountsOf(periods: readonly CostPeriod[], column: AmountColumn): readonly number[] {
  return periods.flatMap((period) => period[column]?.value ?? []);
}

function falls(amounts: readonly number[]): boolean {
  return amounts.some((amount, index) => amount < (amounts[index - 1] ?? -Infinity));
}

/** Rows of one period (capex beside opex) become one. */
function mergeSamePeriod(periods: readonly Period[], perPeriod: boolean): readonly Period[] {
  const merged: Period[] = [];
  for (const period of periods) {
    const last = merged.at(-1);
    const same = last !== undefined && last.periodEnd?.value === period.periodEnd?.value;
    if (!same || (!perPeriod && period.category === undefined)) {
      merged.push({ ...period });
      continue;
    }
    for (const column of amountColumns) {
      const sum = addFields(last[column], period[column]);
      if (sum !== undefined) last[column] = sum;
    }
  }
  return merged;
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
    const sum: Period = { ...period };
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
