import { describe, expect, test } from "@jest/globals";

import { day } from "../domain/portfolio/a-project";
import { projectOn, reportOn, serial } from "./report-on";

describe("budgets by year and by category", () => {
  const year = (label: string, from: string, startMonth: number) => ({ label, from, startMonth });

  // The United States year from October (31 U.S.C. 1102), the Australian one from July; amounts of ours.
  test.each([
    ["FY2026", "FY2027", year("2026/27", "2026-10-01", 10), "2026-11-30"],
    ["2025-26", "2026-27", year("2026/27", "2026-07-01", 7), "2026-09-30"],
  ])("%s and %s", (first, second, { label, from, startMonth }, status) => {
    const { financialYear, projects } = reportOn(
      {
        Finance: [
          ["Project", "Roads"],
          ["Status date", serial(status)],
          [],
          ["Financial year", first, second],
          ["Budget", 100, 200],
          ["Actual", 100, 20],
        ],
        "Steerbook Settings": [
          ["Setting", "Value"],
          ["Financial year starts in month", startMonth],
        ],
      },
      day(status),
    );
    expect(financialYear).toMatchObject({ label, from });
    expect(projects[0]?.finance.thisYear).toMatchObject({ planned: 200, actualToDate: 20 });
    expect(projects[0]?.finance.wholeLife).toMatchObject({ planned: 300, actualToDate: 120 });
  });

  test("capital and running costs of the same months", () => {
    const { figures, finance } = projectOn([
      ["Project", "Roads"],
      ["Status date", serial("2026-03-31")],
      [],
      ["Month", "Category", "Budget", "Actual"],
      ...(["01-31", "02-28", "03-31", "04-30"] as const).flatMap((end, index) => [
        [serial(`2026-${end}`), "Capex", 100, [90, 110, 100, ""][index] ?? ""],
        [serial(`2026-${end}`), "Opex", 50, [60, 40, 55, ""][index] ?? ""],
      ]),
    ]);
    expect(figures).toMatchObject({ budgetAtCompletion: 600, plannedValue: 450, actualCost: 455 });
    expect(finance.categories).toMatchObject([
      { category: "Capex", wholeLife: { planned: 400, actualToDate: 300 } },
      { category: "Opex", wholeLife: { planned: 200, actualToDate: 155 } },
    ]);
  });

  test("categories without periods, by their total", () => {
    const { figures } = projectOn([
      ["Project", "Roads"],
      [],
      ["Category", "Budget", "Actual to date", "Forecast at completion", "Variance"],
      ["Labour", 1000, 400, 1100, -100],
      ["Materials", 500, 250, 450, 50],
      ["Total", 1500, 650, 1550, -50],
    ]);
    expect(figures).toMatchObject({ budgetAtCompletion: 1500, actualCost: 650 });
  });

  test("projects side by side under their names", () => {
    const { projects } = reportOn({
      Comparison: [
        ["Metric", "Project A", "Project B", "Project C"],
        ["BAC", 100, 200, 300],
        ["PV", 50, 100, 100],
        ["EV", 40, 110, 120],
        ["AC", 50, 100, 90],
      ],
    });
    expect(projects.map(({ figures }) => figures["costPerformanceIndex"])).toEqual([
      0.8,
      1.1,
      120 / 90,
    ]);
  });
});
