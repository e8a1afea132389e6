import { describe, expect, test } from "@jest/globals";

import type { FinancePeriod } from "#domain/overviews/finance-periods";
import { nodeCurve, nodePeriods, projectPeriods } from "#domain/overviews/finance-periods";
import type { CurvePoint } from "#domain/portfolio/report";
import { defaultSettings } from "#domain/settings/settings";

import type { ProjectSketch } from "../portfolio/a-project";
import { aProject, day, monthEndOf, monthlyPlan } from "../portfolio/a-project";
import { reportOf } from "../portfolio/report-of";

function periodsOf(costPeriods: ProjectSketch["costPeriods"]): readonly FinancePeriod[] {
  const [project] = reportOf([aProject({ costPeriods: costPeriods ?? [] })]).projects;
  return project === undefined ? [] : projectPeriods(project);
}

describe("what falls in a period", () => {
  test("is its amount less the last one known before it", () => {
    const periods = periodsOf([
      { periodEnd: monthEndOf(2026, 0), plannedValue: 10, earnedValue: 5, actualCost: 7 },
      { periodEnd: monthEndOf(2026, 1) },
      { periodEnd: monthEndOf(2026, 2), plannedValue: 40, earnedValue: 25, actualCost: 37 },
    ]);
    expect(periods.map(({ inPeriod }) => inPeriod)).toEqual([
      { planned: 10, earned: 5, actual: 7 },
      {},
      { planned: 30, earned: 20, actual: 30 },
    ]);
    expect(periods[2]?.cumulative).toEqual({ planned: 40, earned: 25, actual: 37 });
  });

  test.each([
    [
      "the actual cost, where a forecast begins",
      [{ actualCost: 7 }, { forecast: 10 }],
      [undefined, 3],
    ],
    [
      "the forecast before it",
      [{ actualCost: 7 }, { forecast: 10 }, { forecast: 14 }],
      [undefined, 3, 4],
    ],
    [
      "the last forecast before a gap",
      [{ actualCost: 7 }, { forecast: 10 }, {}, { forecast: 30 }],
      [undefined, 3, undefined, 20],
    ],
    [
      "the actual cost of a period after the last forecast",
      [{ actualCost: 7, forecast: 6 }, { actualCost: 20 }, { forecast: 30 }],
      [6, undefined, 10],
    ],
    ["nothing, where nothing is spent", [{ forecast: 4 }, { forecast: 9 }], [4, 5]],
  ])("of a forecast goes on from %s", (_from, amounts, steps) => {
    const periods = periodsOf(
      amounts.map((amount, month) => ({ periodEnd: monthEndOf(2026, month), ...amount })),
    );
    expect(periods.map(({ inPeriod }) => inPeriod.forecast)).toEqual(steps);
  });

  test("is not said of a row without its end", () => {
    const periods = periodsOf([
      { plannedValue: 3 },
      { periodEnd: monthEndOf(2026, 1), plannedValue: 10 },
    ]);
    expect(periods).toMatchObject([{ periodEnd: "2026-02-28", inPeriod: { planned: 10 } }]);
  });
});

describe("the curve of a programme", () => {
  const settings = {
    ...defaultSettings,
    reportCurrency: "GBP",
    rates: [{ currency: "EUR", rate: 0.5, date: undefined, source: undefined }],
  };
  const costPeriods = monthlyPlan(2026, [10, 20, 30], { earned: [10, 20, 24] });
  const part = (id: string, facts: ProjectSketch["facts"], tab = id): ReturnType<typeof aProject> =>
    aProject({ tab, facts: { projectId: id, programme: "A", ...facts }, costPeriods });
  const curveOf = (...projects: readonly ReturnType<typeof aProject>[]): readonly CurvePoint[] => {
    const report = reportOf(projects, { settings, date: day("2026-03-31") });
    const node = report.programmes.find(({ path }) => path === "A");
    return node === undefined ? [] : nodeCurve(report, node);
  };

  test("is in the report currency", () => {
    const curve = curveOf(part("1", {}), part("2", { currency: "EUR" }));
    // SPI(t) is 2.4 / 3: the forecast finish, after 3 / 0.8 = 3.75 months, is in April.
    expect(curve.map(({ plannedValue }) => plannedValue)).toEqual([15, 30, 45, 45]);
  });

  test("stands at each project's own status date", () => {
    const curve = curveOf(part("1", { statusDate: day("2026-02-28") }));
    expect(curve.map(({ earnedValue }) => earnedValue)).toEqual([10, 20, 20]);
  });

  test.each([
    ["of another programme", part("2", { programme: "B" })],
    ["cancelled", part("2", { lifecycle: "cancelled" })],
    ["without a rate", part("2", { currency: "USD" })],
  ])("leaves out projects %s", (_why, other) => {
    expect(curveOf(part("1", {}), other).at(-1)?.plannedValue).toBe(30);
  });

  test("leaves out projects with one id", () => {
    const curve = curveOf(part("1", {}), part("2", {}, "X"), part("2", {}, "Y"));
    expect(curve.at(-1)?.plannedValue).toBe(30);
  });

  test("is empty where no project has a plan by period", () => {
    const report = reportOf([aProject({ facts: { programme: "A" } })]);
    const [node] = report.programmes;
    expect(node === undefined ? undefined : nodePeriods(report, node)).toEqual([]);
  });
});
