import { describe, expect, test } from "@jest/globals";

import type { ClosedPeriod } from "#domain/history/history";
import { financialYear } from "#domain/finance/financial-year";
import { nodeCurve, nodePeriods, projectPeriods } from "#domain/overviews/finance-periods";
import { defaultSettings } from "#domain/settings/settings";

import { aProject, day, field, monthlyPlan } from "./a-project";
import { reportOf } from "./report-of";

const plan = monthlyPlan(2026, [100, 200, 300, 400, 500, 600, 700, 800, 900, 1000, 1100, 1200], {
  earned: [90, 180, 270, 360, 450, 540, 630, 720, 810],
  actual: [110, 220, 330, 440, 550, 660, 770, 880, 990],
});
const steady = aProject({
  facts: {
    projectId: "P1",
    statusDate: day("2026-09-30"),
    budgetAtCompletion: 1200,
    contingency: 200,
    contingencyUsed: 50,
    estimateAtCompletion: 1300,
  },
  costPeriods: plan,
});
const fromApril = { ...defaultSettings, financialYearStart: 4 };

describe("financial years", () => {
  test.each([
    ["2026-03-31", 4, "2025/26", "2025-04-01", "2026-03-31"],
    ["2026-04-01", 4, "2026/27", "2026-04-01", "2027-03-31"],
    ["2026-12-31", 1, "2026", "2026-01-01", "2026-12-31"],
    ["1999-10-01", 10, "1999/00", "1999-10-01", "2000-09-30"],
  ])("%s with a start in month %i is in %s", (date, start, ...[label, from, to]) => {
    expect(financialYear(day(date), start)).toEqual({ label, from, to });
  });
});

describe("finance of a project", () => {
  test("this year holds what falls in it, the whole life all", () => {
    const [project] = reportOf([steady], { settings: fromApril }).projects;
    expect(project?.finance?.thisYear).toMatchObject({
      planned: 900,
      plannedToDate: 600,
      earnedToDate: 540,
      actualToDate: 660,
    });
    // BAC / CPI = 1200 / (810 / 990), less the 330 of the year before.
    expect(project?.finance?.thisYear.forecast).toBeCloseTo(1200 / (810 / 990) - 330);
    expect(project?.finance?.wholeLife).toMatchObject({ planned: 1200, actualToDate: 990 });
  });

  test("what is still to be spent is in no year where neither plan nor forecast dates it", () => {
    const amounts = [300, 600, 900];
    const started = (lifecycle: "active" | "complete") =>
      aProject({
        facts: {
          projectId: "P2",
          statusDate: day("2026-03-31"),
          budgetAtCompletion: 1200,
          lifecycle,
        },
        costPeriods: monthlyPlan(2026, amounts, { earned: amounts, actual: [320, 640, 960] }),
      });
    const yearOf = (lifecycle: "active" | "complete") =>
      reportOf([started(lifecycle)], { date: day("2026-03-31") }).projects[0]?.finance?.thisYear;
    expect(yearOf("active")).toMatchObject({
      actualToDate: 960,
      forecast: { unknown: "noForecast" },
      variance: { unknown: "noForecast" },
    });
    expect(yearOf("complete")).toMatchObject({ actualToDate: 960, forecast: 960 });
  });

  test("every method gives its estimate", () => {
    const [project] = reportOf([steady]).projects;
    const cpi = 810 / 990;
    const estimates = project?.finance?.estimates;
    expect(estimates?.typical).toBeCloseTo(1200 / cpi);
    expect(estimates?.atypical).toBeCloseTo(990 + 390);
    expect(estimates?.costAndSchedule).toBeCloseTo(990 + 390 / (cpi * 0.9));
    expect(estimates?.weightedIndices).toBeCloseTo(990 + 390 / (0.8 * cpi + 0.2 * 0.9));
    expect(estimates?.reported).toBe(1300);
    expect(estimates?.lowest).toBe(1300);
    expect(estimates?.highest).toBeCloseTo(990 + 390 / (cpi * 0.9));
  });

  test("contingency left is what is approved less what is used", () => {
    const [project] = reportOf([steady]).projects;
    expect(project?.finance?.contingency).toEqual({ approved: 200, used: 50, left: 150 });
  });

  test("a project without a plan by period has no year, and says why", () => {
    const [project] = reportOf([aProject({ facts: { budgetAtCompletion: 5 } })]).projects;
    expect(project?.finance?.thisYear.planned).toEqual({ unknown: "noTimePhasedPlan" });
    expect(project?.finance?.contingency.left).toEqual({ unknown: "noContingency" });
  });

  test("capex and opex stay apart, for the year and the whole life", () => {
    const rows = (values: readonly number[], spent: readonly number[]): typeof plan =>
      monthlyPlan(2026, values, { actual: spent });
    const named = aProject({
      facts: { statusDate: day("2026-02-28") },
      costPeriods: rows([1, 2], [1]),
    });
    const capex = aProject({ costPeriods: rows([60, 120, 180], [50, 100]) }).costPeriods;
    const opex = aProject({ costPeriods: rows([40, 80, 120], [50, 70]) }).costPeriods;
    const both = {
      ...named,
      costCategories: [
        { category: "Capex", periods: capex },
        { category: "Opex", periods: opex },
      ],
    };
    const { projects, portfolio } = reportOf([both]);
    expect(projects[0]?.finance?.categories.map(({ category }) => category)).toEqual([
      "Capex",
      "Opex",
    ]);
    expect(portfolio.finance?.categories[1]).toMatchObject({
      category: "Opex",
      thisYear: {
        planned: 120,
        plannedToDate: 80,
        actualToDate: 70,
        forecast: { unknown: "noChildFigure" },
      },
      wholeLife: { planned: 120, actualToDate: 70 },
    });
  });

  test("periods are given as they fall and as they add up", () => {
    const [project] = reportOf([steady]).projects;
    if (project === undefined) throw new Error("no project");
    const periods = projectPeriods(project);
    expect(periods[1]).toEqual({
      periodEnd: "2026-02-28",
      inPeriod: { planned: 100, earned: 90, actual: 110, forecast: undefined },
      cumulative: { planned: 200, earned: 180, actual: 220, forecast: undefined },
    });
  });
});

describe("finance of a node", () => {
  const other = {
    ...steady,
    tab: "P02",
    facts: { ...steady.facts, projectId: field("P2"), programme: field("B") },
  };
  const report = reportOf([steady, other], { settings: fromApril });

  test("adds the years of its projects", () => {
    expect(report.portfolio.finance?.thisYear.planned).toBe(1800);
    expect(report.portfolio.finance?.contingency.left).toBe(300);
    expect(report.portfolio.finance?.estimates.reported).toBe(2600);
  });

  test("has months of its own, and the portfolio's are those of the curve", () => {
    const node = report.programmes.find(({ path }) => path === "B");
    if (node === undefined) throw new Error("no programme");
    expect(nodePeriods(report, node)[1]?.inPeriod.planned).toBeCloseTo(100);
    expect(nodePeriods(report, report.portfolio)[1]?.inPeriod.planned).toBeCloseTo(200);
    expect(nodeCurve(report, report.portfolio)).toEqual(report.curve);
  });

  test("spends from now on what is forecast", () => {
    const months = nodePeriods(report, report.portfolio);
    const ahead = months.filter(({ periodEnd }) => periodEnd > "2026-09-30");
    const rest = ahead.reduce((sum, { inPeriod }) => sum + (inPeriod.forecast ?? 0), 0);
    expect(rest).toBeCloseTo(2 * (1200 / (810 / 990) - 990));
  });
});

describe("what changed rates did", () => {
  const euro = {
    ...steady,
    facts: { ...steady.facts, currency: field("EUR") },
  };
  const closed = (rate: number | undefined): ClosedPeriod => ({
    label: "August 2026",
    reportDate: day("2026-08-31"),
    closedOn: undefined,
    closedBy: undefined,
    milestones: [],
    risks: [],
    projects: [
      {
        id: "P1",
        name: undefined,
        lifecycle: "active",
        currency: "EUR",
        rate,
        statusDate: undefined,
        reportedOverall: undefined,
        calculatedOverall: undefined,
        budgetAtCompletion: 1100,
        plannedValue: undefined,
        earnedValue: undefined,
        actualCost: 880,
        estimateAtCompletion: undefined,
        baselineFinish: undefined,
        forecastFinish: undefined,
        percentComplete: undefined,
        headline: undefined,
      },
    ],
  });
  const settings = {
    ...defaultSettings,
    reportCurrency: "GBP",
    rates: [{ currency: "EUR", rate: 0.9, date: undefined, source: undefined }],
  };

  test("is kept apart from what the project did", () => {
    const { exchange } = reportOf([euro], { settings, history: { periods: [closed(0.8)] } });
    expect(exchange?.rates).toEqual([{ currency: "EUR", before: 0.8, now: 0.9 }]);
    // Before 1,100 at 0.8; now 1,200 at 0.9: 100 more at the old rate, the rest is the rate.
    const moved = exchange?.budgetAtCompletion;
    expect(moved?.before).toBeCloseTo(880);
    expect(moved?.now).toBeCloseTo(1080);
    expect(moved?.real).toBeCloseTo(80);
    expect(moved?.exchange).toBeCloseTo(120);
  });

  test.each([
    ["the rate is the same", 0.9],
    ["the period kept none", undefined],
  ])("is not spoken of where %s", (_why, rate) => {
    const { exchange } = reportOf([euro], { settings, history: { periods: [closed(rate)] } });
    expect(exchange).toBeUndefined();
  });
});

describe("progress of a node", () => {
  const part = (id: string, budget: number, complete: number, finish: string) =>
    aProject({
      tab: id,
      facts: {
        projectId: id,
        budgetAtCompletion: budget,
        percentComplete: complete,
        baselineStart: day("2026-01-01"),
        baselineFinish: day(finish),
      },
    });
  const parts = [part("P1", 300, 0.2, "2026-01-11"), part("P2", 100, 0.6, "2026-01-31")];
  const progress = (weighting: "budget" | "duration" | "equal", some = parts) =>
    reportOf(some, {
      settings: { ...defaultSettings, calculations: { progressWeighting: weighting } },
    }).portfolio;

  test.each([
    ["budget", 0.3],
    ["duration", (10 * 0.2 + 30 * 0.6) / 40],
    ["equal", 0.4],
  ] as const)("by %s it is %d, and the report says so", (weighting, complete) => {
    const node = progress(weighting);
    expect(node.figures.percentComplete).toBeCloseTo(complete);
    expect(node.progressWeighting).toBe(weighting);
  });

  test("without budgets all weigh alike, and the report says so", () => {
    const bare = [0.2, 0.6].map((complete, index) =>
      aProject({ tab: `P${String(index)}`, facts: { percentComplete: complete } }),
    );
    const node = progress("budget", bare);
    expect(node.figures.percentComplete).toBeCloseTo(0.4);
    expect(node.progressWeighting).toBe("equal");
  });
});

describe("slip of milestones", () => {
  const baselineDate = day("2026-03-01");
  const moved = aProject({
    milestones: [
      { name: "Gate", key: true, baselineDate, forecastDate: day("2026-03-31") },
      { name: "Step", baselineDate, forecastDate: baselineDate },
    ],
  });
  const { projects, portfolio } = reportOf([moved, aProject({ tab: "P02" })]);

  test("key milestones weigh more in the mean", () => {
    expect(projects[0]?.milestoneSlip).toEqual({
      weightedMeanDays: 20,
      largestDays: 30,
      weight: 3,
    });
  });

  test("a node weighs all of its milestones", () => {
    expect(portfolio.milestoneSlip).toEqual({ weightedMeanDays: 20, largestDays: 30, weight: 3 });
  });
});
