import { describe, expect, test } from "@jest/globals";

import { inWords, read, type Amounts, type Read } from "./a-cost-table";

const months = ["2026-01-31", "2026-02-28", "2026-03-31", "2026-04-30"];
const years = ["2026-12-31", "2027-12-31", "2028-12-31", "2029-12-31"];

describe("amounts by period", () => {
  const plan = (amounts: readonly number[], ends: readonly string[] = months): readonly Amounts[] =>
    amounts.map((amount, at) => ({ end: ends[at] ?? "", plan: amount }));
  const toDate = (costs: Read): readonly (number | undefined)[] =>
    costs.costPeriods.map(({ plannedValue }) => plannedValue?.value);
  const unclear = (field: string, taken?: string): readonly unknown[] => [
    "PERIODS_BASIS_UNCLEAR",
    { row: 4, column: 2 },
    taken === undefined ? { field } : { field, taken },
  ];

  test("are added up where the table says they are of their period", () => {
    const rows = [
      { end: "2026-02-28", plan: 20, spent: 2 },
      { end: "2026-01-31", plan: 10, earned: 5, spent: 1, forecast: 7 },
      { end: "2026-03-31", spent: 0 },
    ];
    expect(read(rows, { cumulative: false }).costPeriods.map(inWords)).toEqual([
      "2026-01-31, plan 10 C1, earned 5 D1, spent 1 E1, forecast 7 F1",
      "2026-02-28, plan 30 C0, spent 3 E0",
      "2026-03-31, spent 3 E2",
    ]);
    expect(read(rows, { cumulative: true }).costPeriods.map(inWords)).toEqual([
      "2026-01-31, plan 10 C1, earned 5 D1, spent 1 E1, forecast 7 F1",
      "2026-02-28, plan 20 C0, spent 2 E0",
      "2026-03-31, spent 0 E2",
    ]);
  });

  test("of one period in two rows are added, but not what is to date", () => {
    const rows = [
      { end: "2026-01-31", plan: 10, spent: 1 },
      { end: "2026-01-31", plan: 5, earned: 2 },
      { end: "2026-01-31", plan: 1 },
      { end: "2026-02-28", plan: 4 },
    ];
    expect(read(rows, { cumulative: false }).costPeriods.map(inWords)).toEqual([
      "2026-01-31, plan 16 C0, earned 2 D1, spent 1 E0",
      "2026-02-28, plan 20 C3",
    ]);
    expect(read(rows, { cumulative: true }).costPeriods.map(inWords)).toEqual([
      "2026-01-31, plan 10 C0, spent 1 E0",
      "2026-01-31, plan 5 C1, earned 2 D1",
      "2026-01-31, plan 1 C2",
      "2026-02-28, plan 4 C3",
    ]);
  });

  test("without a period are left out", () => {
    const rows = [{ plan: 99 }, { end: "2026-01-31", plan: 10 }];
    expect(read(rows, { cumulative: true }).costPeriods.map(inWords)).toEqual([
      "2026-01-31, plan 10 C1",
    ]);
  });

  test.each<[readonly number[], number | undefined, readonly number[], boolean, string]>([
    [[10], undefined, [10], false, "one amount"],
    [[10, 9], undefined, [10, 19], false, "it falls"],
    [[10, 10], undefined, [10, 10], true, "twice the same"],
    [[10, 10, 10], undefined, [10, 20, 30], false, "three times the same"],
    [[0, 0, 0], undefined, [0, 0, 0], true, "nothing three times"],
    [[10, 10, 10], 10, [10, 10, 10], false, "it ends at the budget"],
    [[10, 20, 40], 40, [10, 20, 40], false, "to date it ends at the budget"],
    [[0.5, 0.5, 99], 100, [0.5, 0.5, 99], false, "though they add up to it as well"],
    [[10, 20, 39.5], 40, [10, 20, 39.5], false, "one amount larger than all the others"],
    [[10, 20, 30], 60, [10, 30, 60], false, "its sum is the budget"],
    [[50, 60, 88], 200, [50, 110, 198], false, "within one in a hundred"],
    [[50, 60, 87.9], 200, [50, 60, 87.9], true, "neither"],
    [[20, 30, 40], 60, [20, 30, 40], true, "half as much again"],
    [[20, 30, 41], 60, [20, 30, 41], false, "more than that is to date"],
    [[10, 20, 30], undefined, [10, 20, 30], true, "the last as much as the others"],
    [[10, 20, 31], undefined, [10, 20, 31], false, "the last more than the others"],
  ])("of %j with a budget of %p are %j to date, asked %p: %s", (amounts, budget, sums, asked) => {
    const costs = read(plan(amounts), budget === undefined ? {} : { budget });
    expect(toDate(costs)).toEqual(sums);
    expect(costs.told).toEqual(asked ? [unclear("Planned value")] : []);
  });

  test.each<[readonly number[], number | undefined, readonly number[], boolean, string]>([
    [[10, 20, 31], undefined, [10, 30, 61], true, "budgets of the years"],
    [[10, 20, 30], 60, [10, 30, 60], false, "they add up to the whole"],
    [[10, 20, 60], 60, [10, 20, 60], false, "the last is the whole"],
    [[10, 20, 25], 60, [10, 30, 55], true, "neither"],
  ])(
    "of years, %j with a budget of %p are %j to date, asked %p: %s",
    (amounts, budget, sums, asked) => {
      const costs = read(plan(amounts, years), budget === undefined ? {} : { budget });
      expect(toDate(costs)).toEqual(sums);
      expect(costs.told).toEqual(asked ? [unclear("Planned value", "perPeriod")] : []);
    },
  );

  test.each<[readonly string[], number]>([
    [["2026-03-06", "2026-12-31"], 30],
    [["2026-03-07", "2026-12-31"], 20],
  ])("of periods to %j come to %d: three hundred days are nearly a year", (ends, last) => {
    expect(toDate(read(plan([10, 20], ends)))).toEqual([10, last]);
  });

  test("of years beside what was earned are to date", () => {
    const rows = plan([10, 20, 31], years).map((one) => ({ ...one, earned: 5 }));
    expect(toDate(read(rows))).toEqual([10, 20, 31]);
  });

  test.each<[readonly number[], readonly number[], string]>([
    [[10, 20, 30], [10, 10, 10], "spending grows, so the plan may be all planned before"],
    [[10, 10, 12], [10, 20, 30], "not from each period to the next"],
    [[10, 20], [10, 20, 30], "two amounts say nothing"],
    [[30, 20, 25], [10, 20, 30], "nor does a correction"],
  ])("of a flat plan beside %j spent are %j to date: %s", (spent, sums) => {
    const rows = months.slice(0, 3).map((end, at) => {
      const amount = spent[at];
      return { end, plan: 10, ...(amount === undefined ? {} : { spent: amount }) };
    });
    expect(toDate(read(rows))).toEqual(sums);
  });

  test.each<[readonly number[], readonly number[], string]>([
    [[50, 24, 60], [10, 30, 70], "to less than half"],
    [[50, 25, 60], [10, 20, 40], "to half is a correction"],
    [[50, 0, 60], [10, 20, 40], "to nothing is nobody's amount"],
  ])("of %j spent fall: the plan is %j, %s", (spent, sums) => {
    const rows = [10, 20, 40].map((amount, at) => ({
      end: months[at] ?? "",
      plan: amount,
      spent: spent[at] ?? 0,
    }));
    expect(toDate(read(rows))).toEqual(sums);
  });

  test("are judged by what was spent where nothing was planned", () => {
    const spent = (amounts: readonly number[]): readonly Amounts[] =>
      amounts.map((amount, at) => ({ end: months[at] ?? "", spent: amount }));
    const ten = read(spent([10, 11, 12]));
    expect(ten.costPeriods.map(({ actualCost }) => actualCost?.value)).toEqual([10, 11, 12]);
    expect(ten.told).toEqual([unclear("Actual cost")]);
    const falling = read([{ end: months[0] ?? "", plan: 5, spent: 10 }, ...spent([0, 9]).slice(1)]);
    expect(falling.costPeriods.map(({ actualCost }) => actualCost?.value)).toEqual([10, 19]);
  });
});
