import { describe, expect, test } from "@jest/globals";

import { unknown } from "#domain/kernel/figure";
import { taskLines } from "#domain/earned-value/task-lines";
import type { TaskRule, TaskValues } from "#domain/earned-value/task-values";
import {
  budgetColumn,
  earnedShare,
  leafTasks,
  plannedShare,
  saysProgress,
  taskValues,
} from "#domain/earned-value/task-values";

import { aProject, day } from "../portfolio/a-project";
import type { ProjectSketch } from "../portfolio/a-project";

type Rows = NonNullable<ProjectSketch["tasks"]>;
type Row = Rows[number];
const today = day("2026-06-15");
const read = (tasks: Rows): NonNullable<ReturnType<typeof aProject>["tasks"]> =>
  aProject({ tasks }).tasks ?? [];
const one = (row: Row): ReturnType<typeof read>[number] => read([row])[0]!;
const valuesOf = (tasks: Rows, rule: TaskRule = "percentComplete"): TaskValues =>
  taskValues(read(tasks), rule, today);
const rules: readonly TaskRule[] = ["zeroHundred", "fiftyFifty", "percentComplete"];

describe("the share a task has earned", () => {
  test.each<readonly [Row, readonly number[], because: string]>([
    [{}, [0, 0, 0], "nothing said"],
    [{ percentComplete: 0 }, [0, 0, 0], "nothing done"],
    [{ percentComplete: 0.01 }, [0, 0.5, 0.01], "begun"],
    [{ percentComplete: 0.99 }, [0, 0.5, 0.99], "nearly done"],
    [{ percentComplete: 1 }, [1, 1, 1], "all done"],
    [{ percentComplete: 1.2 }, [1, 1, 1], "never more than all"],
    [{ percentComplete: -0.2 }, [0, 0, 0], "never less than nothing"],
    [{ actualStart: today }, [0, 0.5, 0], "a start alone is half by half"],
    [{ actualFinish: today, percentComplete: 0.5 }, [1, 1, 1], "a finish is all"],
    [{ status: "Done", percentComplete: 0.5 }, [1, 1, 1], "as is a status"],
    [{ status: "Open" }, [0, 0, 0], "an open one is none"],
  ])("of %j is %j by the three rules: %s", (row, shares) => {
    expect(rules.map((rule) => earnedShare(one(row), rule))).toEqual(shares);
  });
});

describe("the share a task should have earned", () => {
  const dates = (from: string, to: string): Row => ({
    baselineStart: day(from),
    baselineFinish: day(to),
  });
  const tenth = { ...dates("2026-06-01", "2026-06-30"), plannedPercentComplete: 0.1 };

  test.each<readonly [Row, readonly (number | undefined)[], because: string]>([
    [{}, [undefined, undefined, undefined], "nothing planned"],
    [{ plannedPercentComplete: 0.4 }, [0.4, 0.4, 0.4], "no dates: as it says"],
    [{ baselineStart: day("2026-06-01") }, [undefined, undefined, undefined], "a start alone"],
    [{ baselineFinish: today }, [1, 1, 1], "due today"],
    [{ baselineFinish: day("2026-06-16") }, [0, 0, 0], "due tomorrow, begun nobody knows when"],
    [dates("2026-06-16", "2026-06-20"), [0, 0, 0], "begins tomorrow"],
    [dates("2026-06-15", "2026-06-19"), [0, 0.5, 1 / 5], "the first of five days"],
    [dates("2026-06-12", "2026-06-16"), [0, 0.5, 4 / 5], "the fourth of five days"],
    [dates("2026-06-11", "2026-06-15"), [1, 1, 1], "the last of five days"],
    [tenth, [0, 0.5, 0.1], "its own % counts by that rule alone"],
  ])("of %j is %j by the three rules: %s", (row, shares) => {
    expect(rules.map((rule) => plannedShare(one(row), rule, today))).toEqual(shares);
  });
});

describe("sums over tasks", () => {
  const due = { baselineFinish: day("2026-06-01") };

  test("planned value may leave out a twentieth of the budget, not more", () => {
    expect(valuesOf([{ budget: 95, ...due }, { budget: 5 }]).plannedValue).toBe(95);
    expect(valuesOf([{ budget: 94, ...due }, { budget: 6 }]).plannedValue).toBeUndefined();
    expect(valuesOf([{ budget: 100 }]).plannedValue).toBeUndefined();
    expect(valuesOf([{ name: "Unpriced", ...due }]).plannedValue).toBeUndefined();
  });

  test("amounts of the lines count before shares of their budgets", () => {
    const rows = [
      {
        budget: 100,
        percentComplete: 0.5,
        ...due,
        plannedValue: 30,
        earnedValue: 20,
        actualCost: 7,
      },
      { budget: 100, percentComplete: 0.5, ...due, actualCost: 3 },
    ];
    expect(valuesOf(rows)).toEqual({
      budget: 200,
      plannedValue: 30,
      earnedValue: 20,
      actualCost: 10,
      percentComplete: undefined,
    });
  });

  test("without any tasks nothing is known", () => {
    const none = undefined;
    expect(valuesOf([])).toEqual({
      ...{ budget: none, plannedValue: none, earnedValue: none },
      ...{ actualCost: none, percentComplete: none },
    });
  });

  test.each<readonly [Row, boolean]>([
    [{ percentComplete: 0 }, true],
    [{ actualStart: today }, true],
    [{ actualFinish: today }, true],
    [{ status: "Open" }, true],
    [{ budget: 5, name: "Build" }, false],
  ])("%j says how far it is: %s", (row, says) => {
    expect(saysProgress(one(row))).toBe(says);
    // Progress of a task without a budget earns nothing and does not speak for the others.
    const earned = valuesOf([{ budget: 10, ...row }, { status: "Done" }]).earnedValue;
    expect(earned === undefined).toBe(!says);
  });

  test.each<readonly [Rows, "budget" | "plannedValue"]>([
    [[{ plannedValue: 10, percentComplete: 0.5 }], "plannedValue"],
    [[{ plannedValue: 10 }, { percentComplete: 0.5 }], "plannedValue"],
    [[{ plannedValue: 10 }], "budget"],
    [[{ percentComplete: 0.5 }], "budget"],
    [[{ plannedValue: 10, percentComplete: 0.5, budget: 1 }], "budget"],
    [[{ plannedValue: 10, percentComplete: 0.5, earnedValue: 1 }], "budget"],
  ])("the budgets of %j are in the column %s", (rows, column) => {
    expect(budgetColumn(read(rows))).toBe(column);
  });

  test("planned values that stand for budgets are earned by % complete", () => {
    expect(valuesOf([{ plannedValue: 80, percentComplete: 0.25 }])).toMatchObject({
      budget: 80,
      plannedValue: 80,
      earnedValue: 20,
    });
  });

  test.each<readonly [Rows, number | undefined, because: string]>([
    [
      [
        { baselineStart: day("2026-06-01"), baselineFinish: day("2026-06-04"), percentComplete: 1 },
        { duration: 12, percentComplete: 0 },
      ],
      1 / 4,
      "four days from first to last against twelve",
    ],
    [
      [
        { baselineStart: day("2026-06-04"), baselineFinish: day("2026-06-04"), percentComplete: 1 },
        { duration: 1, percentComplete: 0 },
      ],
      1 / 2,
      "a day is one day long",
    ],
    [
      [
        { baselineStart: day("2026-06-05"), baselineFinish: day("2026-06-04"), percentComplete: 1 },
        { duration: 1, percentComplete: 0.25 },
      ],
      0.25,
      "dates the wrong way round have no length",
    ],
    [[{ duration: 0, percentComplete: 1 }], undefined, "no duration, no mean"],
    [
      [
        { duration: -4, percentComplete: 0 },
        { duration: 2, percentComplete: 0.5 },
      ],
      0.5,
      "less than none is none",
    ],
    [[{ duration: 3 }, { duration: 1, percentComplete: 0.5 }], 0.5, "who says nothing is out"],
    [[{ baselineFinish: today, percentComplete: 0.5 }], undefined, "a finish is no duration"],
  ])("%j are %s done: %s", (rows, complete) => {
    expect(valuesOf(rows).percentComplete).toBe(complete);
  });
});

describe("lines without those below them", () => {
  const names = (rows: Rows): unknown => leafTasks(read(rows)).map(({ name }) => name?.value);

  test("go by the level of the next line", () => {
    expect(
      names([
        { name: "A", level: 1 },
        { name: "B", level: 1 },
      ]),
    ).toEqual(["A", "B"]);
    expect(
      names([
        { name: "A", level: 1 },
        { name: "B", level: 2 },
      ]),
    ).toEqual(["B"]);
    expect(
      names([
        { name: "A", level: 2 },
        { name: "B", level: 1 },
      ]),
    ).toEqual(["A", "B"]);
    expect(names([{ name: "A", level: 1 }, { name: "B" }])).toEqual(["A", "B"]);
    expect(names([])).toEqual([]);
  });

  test("have their own amounts, else shares of their budget", () => {
    const due = { baselineFinish: day("2026-06-01") };
    const lines = taskLines(
      read([
        { budget: 100, percentComplete: 0.5, ...due },
        { budget: 40, plannedValue: 30, earnedValue: 20, actualCost: 7, percentComplete: 1 },
        { percentComplete: 1, ...due },
      ]),
      "percentComplete",
      today,
    );
    expect(lines.map(({ values }) => values)).toEqual([
      {
        plannedValue: 100,
        earnedValue: 50,
        actualCost: unknown("noActualCost"),
        budgetAtCompletion: 100,
      },
      { plannedValue: 30, earnedValue: 20, actualCost: 7, budgetAtCompletion: 40 },
      {
        plannedValue: unknown("noPlannedValue"),
        earnedValue: unknown("noEarnedValue"),
        actualCost: unknown("noActualCost"),
        budgetAtCompletion: unknown("noBudget"),
      },
    ]);
  });

  test("earn nothing that is known where no priced task says how far it is", () => {
    const [priced] = taskLines(read([{ budget: 9 }, { percentComplete: 1 }]), "zeroHundred", today);
    expect(priced?.values.earnedValue).toEqual(unknown("noEarnedValue"));
    const [first] = taskLines(
      read([{ budget: 9 }, { budget: 1, status: "Open" }]),
      "fiftyFifty",
      today,
    );
    expect(first?.values.earnedValue).toBe(0);
  });
});
