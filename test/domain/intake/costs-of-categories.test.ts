import { describe, expect, test } from "@jest/globals";

import { toCosts } from "#domain/intake/rows/cost-periods";

import { aRow, aTable, inWords, read, type Amounts, type Read } from "./a-cost-table";

describe("amounts by category", () => {
  const twoMonths: readonly Amounts[] = [
    { end: "2026-01-31", category: "Staff", plan: 10 },
    { end: "2026-01-31", category: "capital works", plan: 5 },
    { end: "2026-02-28", category: "staff ", plan: 20 },
    { end: "2026-02-28", category: "Running costs", spent: 3 },
    { end: "2026-02-28", plan: 1 },
  ];
  const inLists = ({ costCategories }: Read): readonly unknown[] =>
    costCategories.map(({ category, periods }) => [category, ...periods.map(inWords)]);

  test("begin with capital and running costs, by whatever words", () => {
    const costs = read(twoMonths, { cumulative: false });
    expect(inLists(costs)).toEqual([
      ["Capex", "2026-01-31, plan 5 C1"],
      ["Opex", "2026-02-28, spent 3 E3"],
      ["Not stated", "2026-02-28, plan 1 C4"],
      ["Staff", "2026-01-31, plan 10 C0", "2026-02-28, plan 30 C2"],
    ]);
    expect(costs.costPeriods.map(inWords)).toEqual([
      "2026-01-31, plan 15 C1",
      "2026-02-28, plan 36 C4, spent 3 E3",
    ]);
  });

  test("to date keep their amount in periods without a row", () => {
    const costs = read(twoMonths, { cumulative: true });
    expect(inLists(costs)[3]).toEqual([
      "Staff",
      "2026-01-31, plan 10 C0",
      "2026-02-28, plan 20 C2",
    ]);
    expect(costs.costPeriods.map(inWords)).toEqual([
      "2026-01-31, plan 15 C1",
      "2026-02-28, plan 26 C4, spent 3 E3",
    ]);
  });

  test("of one category are the amounts by period, without it", () => {
    const rows = [
      { end: "2026-01-31", category: "Staff", plan: 10 },
      { end: "2026-01-31", category: "STAFF", plan: 5 },
    ];
    const costs = read(rows, { cumulative: true });
    expect(inLists(costs)).toEqual([["Staff", "2026-01-31, plan 15 C0"]]);
    expect(costs.costPeriods.map(inWords)).toEqual(["2026-01-31, plan 15 C0"]);
    expect(costs.costPeriods[0]).not.toHaveProperty("category");
  });

  test("without periods come to their sums", () => {
    const table = aTable(undefined, ["category", "plannedValue"]);
    const rows = [
      { category: "Staff", plan: 10, spent: 4 },
      { category: "Opex", plan: 1 },
      { category: "Staff", plan: 5 },
    ];
    const { costPeriods, costCategories } = toCosts(rows.map(aRow), table, {}, () => undefined);
    expect(costPeriods).toEqual([]);
    expect(
      costCategories.map(({ category, periods, wholeLife }) => [
        category,
        periods,
        wholeLife && inWords(wholeLife),
      ]),
    ).toEqual([
      ["Opex", [], "plan 1 C1"],
      ["Staff", [], "plan 15 C0, spent 4 E0"],
    ]);
  });
});
