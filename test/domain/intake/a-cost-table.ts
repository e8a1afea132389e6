import { toCosts } from "#domain/intake/rows/cost-periods";
import type { ReadRow } from "#domain/intake/rows/read-section";
import type { SectionTable } from "#domain/intake/scanning/table-shape";
import type { CostPeriod, ProjectFacts } from "#domain/project/project-return";
import { sectionDefinition } from "#domain/project/sections";

import { day } from "../../support/builders";

const hint = { unit: undefined, currency: undefined };

/** A table of costs by period, or without periods. */
export function aTable(cumulative: boolean | undefined, keys: readonly string[]): SectionTable {
  return {
    kind: "section",
    orientation: "rows",
    section: "costPeriods",
    headerRow: 4,
    box: { top: 4, left: 2, bottom: 9, right: 6 },
    columns: sectionDefinition("costPeriods").columns.flatMap((definition, column) =>
      keys.includes(definition.key)
        ? [{ column, definition, header: definition.header, confidence: 1, hint }]
        : [],
    ),
    projectColumns: [],
    cumulative,
  };
}

export type Amounts = {
  readonly end?: string;
  readonly category?: string;
  readonly plan?: number;
  readonly earned?: number;
  readonly spent?: number;
  readonly forecast?: number;
};

export function aRow(amounts: Amounts, row: number): ReadRow {
  const at = (letter: string): { tab: string; cell: string } => ({
    tab: "Costs",
    cell: `${letter}${String(row)}`,
  });
  const field = (letter: string, value: unknown): object => ({ value, source: at(letter) });
  const { end, category, plan, earned, spent, forecast } = amounts;
  // Fields of a row are those of the section's columns.
  const fields = {
    row: at("A"),
    ...(end === undefined ? {} : { periodEnd: field("A", day(end)) }),
    ...(category === undefined ? {} : { category: field("B", category) }),
    ...(plan === undefined ? {} : { plannedValue: field("C", plan) }),
    ...(earned === undefined ? {} : { earnedValue: field("D", earned) }),
    ...(spent === undefined ? {} : { actualCost: field("E", spent) }),
    ...(forecast === undefined ? {} : { forecast: field("F", forecast) }),
  };
  return { row, source: at("A"), fields: fields as unknown as ReadRow["fields"] };
}

export type Read = ReturnType<typeof toCosts> & { readonly told: readonly unknown[] };

export function read(
  rows: readonly Amounts[],
  rest: { readonly cumulative?: boolean; readonly budget?: number } = {},
): Read {
  const told: unknown[] = [];
  const { budget } = rest;
  const source = { tab: "Costs", cell: "B1" };
  const facts: ProjectFacts =
    budget === undefined ? {} : { budgetAtCompletion: { value: budget, source } };
  const table = aTable(rest.cumulative, ["periodEnd", "plannedValue"]);
  const costs = toCosts(rows.map(aRow), table, facts, (code, cell, given) => {
    told.push([code, cell, given]);
  });
  return { ...costs, told };
}

/** `2026-01-31 plan 5 spent 3` with the cells of the amounts. */
export function inWords({
  periodEnd,
  plannedValue,
  earnedValue,
  actualCost,
  forecast,
}: CostPeriod): string {
  const end = periodEnd?.value;
  return [
    ...(end === undefined ? [] : [end]),
    ...Object.entries({
      plan: plannedValue,
      earned: earnedValue,
      spent: actualCost,
      forecast,
    }).flatMap(([name, field]) =>
      field === undefined ? [] : [`${name} ${String(field.value)} ${field.source.cell}`],
    ),
  ].join(", ");
}
