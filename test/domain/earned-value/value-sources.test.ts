import { describe, expect, test } from "@jest/globals";

import { collectValues } from "#domain/earned-value/value-sources";
import { unknown } from "#domain/kernel/figure";

import { aProject, day, monthlyPlan } from "../portfolio/a-project";

const at = day("2025-03-31");
const periods = monthlyPlan(2025, [100, 200, 300, 400], {
  earned: [90, 180, 250],
  actual: [95, 190, 270],
});

describe("planned and earned value come from the first source that has them", () => {
  test("a fact on the tab goes before the periods", () => {
    const values = collectValues(
      aProject({ facts: { plannedValue: 1, earnedValue: 2, actualCost: 3 }, costPeriods: periods }),
      at,
    );
    expect(values).toMatchObject({
      plannedValue: 1,
      plannedValueSource: "fact",
      earnedValue: 2,
      earnedValueSource: "fact",
      actualCost: 3,
    });
  });

  test("the periods go before the percentage", () => {
    const values = collectValues(
      aProject({
        facts: { budgetAtCompletion: 400, percentComplete: 0.1, plannedPercentComplete: 0.2 },
        costPeriods: periods,
      }),
      at,
    );
    expect(values).toMatchObject({
      plannedValue: 300,
      plannedValueSource: "costPeriods",
      earnedValue: 250,
      earnedValueSource: "costPeriods",
      actualCost: 270,
      budgetAtCompletion: 400,
    });
  });

  test("the percentage is of the budget", () => {
    const values = collectValues(
      aProject({
        facts: { budgetAtCompletion: 500, percentComplete: 0.25, plannedPercentComplete: 0.5 },
      }),
      at,
    );
    expect(values).toMatchObject({
      plannedValue: 250,
      plannedValueSource: "percentComplete",
      earnedValue: 125,
      earnedValueSource: "percentComplete",
    });
  });

  test("without any source nothing is made up", () => {
    expect(collectValues(aProject(), at)).toMatchObject({
      plannedValue: unknown("noPlannedValue"),
      earnedValue: unknown("noEarnedValue"),
      actualCost: unknown("noActualCost"),
      budgetAtCompletion: unknown("noBudget"),
      reportedEstimate: unknown("noForecast"),
      earnedValueSource: "none",
    });
  });
});

describe("amounts of the period the status date falls in", () => {
  test("count as of the status date, while the plan is cut at that day", () => {
    const values = collectValues(aProject({ costPeriods: periods }), day("2025-03-16"));
    expect(values.earnedValue).toBe(250);
    expect(values.plannedValue).toBeCloseTo(200 + (100 * 16) / 31, 9);
  });

  test("rows prepared with zeros are not read as a fall to zero", () => {
    const prepared = monthlyPlan(2025, [100, 200, 300], { actual: [95, 190, 0] });
    const values = collectValues(aProject({ costPeriods: prepared }), day("2025-03-10"));
    expect(values.actualCost).toBe(190);
  });

  test("later rows are the future", () => {
    const values = collectValues(aProject({ costPeriods: periods }), day("2025-02-28"));
    expect(values).toMatchObject({ earnedValue: 180, actualCost: 190, plannedValue: 200 });
  });
});

test.each([
  [{ budgetAtCompletion: 500, originalBudget: 450 }, 500],
  [{ originalBudget: 450 }, 400],
])("the budget of %o with a plan of 400 is %d", (facts, budget) => {
  const values = collectValues(aProject({ facts, costPeriods: periods }), at);
  expect(values.budgetAtCompletion).toBe(budget);
});

test("the last forecast by period is the project's own estimate", () => {
  const forecast = periods.map((period, index) => ({ ...period, forecast: 100 * (index + 2) }));
  expect(collectValues(aProject({ costPeriods: forecast }), at).reportedEstimate).toBe(500);
});
