import { describe, expect, test } from "@jest/globals";

import { benefitsOverview } from "#domain/overviews/benefits-overview";
import { projectDistribution } from "#domain/overviews/exposure-figures";
import { resourceOverview } from "#domain/overviews/resource-overview";
import { riskOverview } from "#domain/overviews/risk-overview";
import { lookupMatrix } from "#domain/risk/matrix-presets";
import { defaultSettings } from "#domain/settings/settings";

import { aProject, day } from "../portfolio/a-project";
import { reportOf } from "../portfolio/report-of";

// tenstep.com, Use expected monetary value to create a risk contingency budget: six risks, EMV 33,500.
const tenstep = aProject({
  facts: { projectId: "P1", currency: "GBP", contingency: 40_000, contingencyUsed: 6_500 },
  risks: [
    [0.8, 10_000],
    [0.3, 30_000],
    [0.5, 8_000],
    [0.1, 40_000],
    [0.3, 20_000],
    [0.25, 10_000],
  ].map(([probability = 0, impactAmount = 0], index) => ({
    id: `R${String(index + 1)}`,
    title: `Risk ${String(index + 1)}`,
    probability,
    impact: 3,
    impactAmount,
  })),
});
const euro = aProject({
  tab: "P02",
  facts: { projectId: "P2", currency: "EUR", programme: "B" },
  risks: [{ id: "R1", title: "Big one", probability: 0.5, impact: 5, impactAmount: 100_000 }],
});
const over = aProject({
  tab: "P03",
  facts: { projectId: "P3", lifecycle: "complete", currency: "GBP" },
  risks: [{ title: "Nobody's any more", probability: 0.5, impact: 5, impactAmount: 1 }],
});
const inPounds = {
  ...defaultSettings,
  reportCurrency: "GBP",
  rates: [{ currency: "EUR", rate: 0.8, date: undefined, source: undefined }],
};

describe("risks at one sight", () => {
  const report = reportOf([tenstep, euro, over], { settings: inPounds });
  const overview = riskOverview(report);

  test("exposure is summed in the report currency, with its tails beside it", () => {
    expect(overview.exposure).toMatchObject({
      open: 7,
      quantified: 7,
      totalThreat: 118_000 + 80_000,
      expectedMonetaryValue: 33_500 + 40_000,
      contingencyLeft: 33_500,
      // Only the first project has both: 33,500 over 33,500.
      overContingency: 1,
    });
    const { p50 = 0, p80 = 0, p90 = 0, method } = overview.exposure.distribution ?? {};
    expect(method).toBe("exact");
    expect(p50).toBeLessThan(p80);
    expect(p80).toBeLessThanOrEqual(p90);
    expect(p90).toBeGreaterThan(33_500 + 40_000);
  });

  test("a single project has its own distribution", () => {
    const [project] = report.projects.filter(({ id }) => id === "P1");
    if (project === undefined) throw new Error("no project");
    expect(projectDistribution(project)?.mean).toBe(33_500);
  });

  test("risks come by exposure, largest first, each with its cell", () => {
    expect(overview.risks[0]).toMatchObject({ title: "Big one", exposure: 40_000, cell: "A20" });
    expect(overview.risks.map(({ exposure }) => Math.round(exposure ?? 0))).toEqual([
      40_000, 9_000, 8_000, 6_000, 4_000, 4_000, 2_500,
    ]);
  });

  test("the heat map counts every open risk in one cell of the matrix set", () => {
    const { heatMap } = overview;
    expect(heatMap.cells).toHaveLength(25);
    expect(heatMap.cells.reduce((sum, { open }) => sum + open, heatMap.notPlaced)).toBe(7);
    const at = (probability: number, impact: number): number | undefined =>
      heatMap.cells.find((cell) => cell.probability === probability && cell.impact === impact)
        ?.open;
    // 30, 30 and 25 % are in the second fifth, 50 % in the third, 80 % in the fourth.
    expect([at(1, 3), at(2, 3), at(3, 3), at(4, 3), at(3, 5)]).toEqual([1, 3, 1, 1, 1]);
    expect(heatMap.cells[0]).toMatchObject({ impact: 5, probability: 1, band: "Moderate" });
  });

  test("another matrix gives other bands and words", () => {
    const settings = { ...inPounds, calculations: { riskMatrix: lookupMatrix } };
    const { heatMap } = riskOverview(reportOf([tenstep], { settings }));
    expect(heatMap.probabilities[4]).toBe("Almost certain");
    // Catastrophic and rare is medium there, not low.
    expect(heatMap.cells[0]).toMatchObject({ impact: 5, probability: 1, band: "Medium" });
  });

  test("programmes show what they add", () => {
    expect(overview.programmes.map(({ path, exposure }) => [path, exposure.threats])).toEqual([
      ["B", 40_000],
      ["", 33_500],
    ]);
  });
});

describe("issues by severity and age", () => {
  const listed = {
    ...aProject({ facts: { projectId: "P1", statusDate: day("2026-09-30") } }),
    issues: [
      { severity: "Low", raised: "2026-09-20" },
      { severity: "Critical", raised: "2026-01-01", dueDate: "2026-09-01" },
      { severity: "High" },
      { severity: "High", raised: "2026-08-15", status: "Closed" },
      { raised: "2026-07-20" },
    ].map((issue, index) => ({
      row: { tab: "P01", cell: `A${String(index + 40)}` },
      ...Object.fromEntries(
        Object.entries(issue).map(([key, value]) => [
          key,
          { value, source: { tab: "P01", cell: "B1" } },
        ]),
      ),
    })),
  };

  test("counts the open ones", () => {
    const { issueAges, issues } = riskOverview(reportOf([listed]));
    expect(issueAges).toEqual([
      {
        severity: "critical",
        upTo30: 0,
        upTo60: 0,
        upTo90: 0,
        over90: 1,
        undated: 0,
        open: 1,
        overdue: 1,
      },
      {
        severity: "high",
        upTo30: 0,
        upTo60: 0,
        upTo90: 0,
        over90: 0,
        undated: 1,
        open: 1,
        overdue: 0,
      },
      {
        severity: "medium",
        upTo30: 0,
        upTo60: 0,
        upTo90: 1,
        over90: 0,
        undated: 0,
        open: 1,
        overdue: 0,
      },
      {
        severity: "low",
        upTo30: 1,
        upTo60: 0,
        upTo90: 0,
        over90: 0,
        undated: 0,
        open: 1,
        overdue: 0,
      },
    ]);
    expect(issues.map(({ severity }) => severity)).toEqual(["critical", "high", "medium", "low"]);
  });
});

describe("resources at one sight", () => {
  const line = (person: string | undefined, role: string, allocation: number, to: string) => ({
    ...(person === undefined ? {} : { person }),
    role,
    from: day("2026-10-01"),
    to: day(to),
    allocation,
  });
  const first = aProject({
    facts: { projectId: "P1" },
    resources: [
      line("Rao, Sunita", "Architect", 0.8, "2026-11-30"),
      line(undefined, "Tester", 1, "2026-10-31"),
    ],
  });
  const second = aProject({
    tab: "P02",
    facts: { projectId: "P2", projectName: "Second" },
    resources: [line("Sunita Rao", "Architect", 0.4, "2026-10-31")],
  });
  const overview = resourceOverview(reportOf([first, second]));

  test("a person's months name the lines that ask for them", () => {
    expect(overview.months).toEqual(["2026-10", "2026-11"]);
    const [rao] = overview.people;
    expect(rao?.months.map(({ demand, over }) => [demand, over])).toEqual([
      [expect.closeTo(1.2), true],
      [0.8, false],
    ]);
    expect(rao?.months[0]?.causes).toEqual([
      { projectId: "P1", projectName: "P1", demand: 0.8, tab: "P01", cell: "A20" },
      { projectId: "P2", projectName: "Second", demand: 0.4, tab: "P02", cell: "A20" },
    ]);
  });

  test("over-allocation is a stretch of days with who causes it", () => {
    expect(overview.overAllocations).toMatchObject([
      { from: "2026-10-01", to: "2026-10-31", peak: expect.closeTo(1.2), capacity: 1 },
    ]);
    expect(overview.overAllocations[0]?.causes.map(({ projectId }) => projectId)).toEqual([
      "P1",
      "P2",
    ]);
  });

  test("roles hold demand against capacity, in people and in percent", () => {
    const tester = overview.roles.find(({ role }) => role === "Tester");
    expect(tester?.months[0]).toEqual({
      month: "2026-10",
      demand: 1,
      unfilled: 1,
      capacity: 0,
      gap: -1,
      gapShare: -1,
    });
    expect(overview.total[0]).toMatchObject({ demand: expect.closeTo(2.2), capacity: 1 });
  });
});

describe("benefits at one sight", () => {
  const project = aProject({
    facts: {
      projectId: "P1",
      statusDate: day("2026-09-30"),
      budgetAtCompletion: 100,
      earnedValue: 50,
      actualCost: 50,
      plannedValue: 50,
      forecastFinish: day("2027-09-30"),
    },
    benefits: [
      {
        name: "Savings",
        baseline: 0,
        target: 10,
        forecast: 10,
        value: 18_000,
        targetDate: day("2027-09-30"),
      },
      {
        name: "Speed",
        baseline: 100,
        target: 50,
        realised: 75,
        value: 1_000,
        targetDate: day("2026-06-30"),
      },
    ],
  });
  const settings = {
    ...defaultSettings,
    calculations: { discountRate: 0.048 },
  };
  const overview = benefitsOverview(reportOf([project], { settings }));

  test("late benefits are named with their days", () => {
    expect(overview.late.map(({ name, daysLate }) => [name, daysLate])).toEqual([["Speed", 92]]);
    expect(overview.realisedValue).toBe(500);
  });

  // Question1.xlsx of github.com/fengdancui/Project-Management: 18,000 after one year at 4.8 %.
  test("what comes in a year is worth less today", () => {
    expect(overview.benefits[0]?.presentValue).toBeCloseTo(17_175.57251908397, 8);
  });

  test("net present value takes the cost still to come, half way to the finish", () => {
    const { benefits, costs, net, rate } = overview.netPresentValue;
    expect(rate).toBe(0.048);
    expect(costs).toBeCloseTo(50 / 1.048 ** 0.5);
    expect(Number(net)).toBeCloseTo(Number(benefits) - Number(costs));
  });

  test("without any worth there is no net present value", () => {
    const { netPresentValue } = benefitsOverview(reportOf([aProject()]));
    expect(netPresentValue.net).toEqual({ unknown: "notReported" });
  });
});
