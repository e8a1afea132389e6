import { describe, expect, test } from "@jest/globals";

import { projectOn, rounded, serial } from "./report-on";

/** Further examples with published answers, from ordinary layouts to the report as JSON. */
describe("textbook examples", () => {
  // Gray and Larson, Digital camera project, status at period 12, as worked at
  // https://www.coursehero.com/file/pbt8e/.
  test("a list of tasks with PV, EV and AC each", () => {
    const { figures } = projectOn([
      ["Task", "Budget", "% complete", "EV", "AC", "PV", "CV", "SV"],
      ["Task 1", 8, "Finished", 8, 10, 8, -2, 0],
      ["Task 2", 40, "Finished", 40, 50, 40, -10, 0],
      ["Task 3", 30, "Finished", 30, 40, 30, -10, 0],
      ["Task 4", 20, "Finished", 20, 40, 20, -20, 0],
      ["Task 5", 40, "50%", 20, 30, 20, -10, 0],
      ["Task 6", 60, "50%", 30, 40, 40, -10, -10],
      ["Task 7", 20, "0%", "", "", "", "", ""],
      ["Task 8", 30, "0%", "", "", "", "", ""],
      ["Cumulative", 248, "", 148, 210, 158, -62, -10],
    ]);
    expect(figures).toMatchObject({ earnedValue: 148, actualCost: 210, plannedValue: 158 });
    expect(rounded(figures, 2)).toMatchObject({
      costVariance: -62,
      scheduleVariance: -10,
      schedulePerformanceIndex: 0.94,
      costPerformanceIndex: 0.7,
      percentComplete: 0.6,
    });
    expect(rounded(figures, 0)).toMatchObject({
      estimateAtCompletion: 352,
      varianceAtCompletion: -104,
    });
  });

  // Schwalbe, Information Technology Project Management, cost exercise, as set at
  // https://www.mycoursehelp.com/QA/In-the-Microsoft-Excel-add-a-new-workshe/122105/1.
  test("a six-month project after three months", () => {
    const { figures } = projectOn([
      ["Project name", "IT project"],
      ["Start date", serial("2026-01-01")],
      ["Baseline start", serial("2026-01-01")],
      ["Baseline finish", serial("2026-06-30")],
      ["Status date", serial("2026-03-31")],
      ["BAC", 200_000],
      ["PV", 120_000],
      ["EV", 100_000],
      ["AC", 90_000],
    ]);
    expect(rounded(figures, 3)).toMatchObject({
      costVariance: 10_000,
      scheduleVariance: -20_000,
      costPerformanceIndex: 1.111,
      schedulePerformanceIndex: 0.833,
      estimateAtCompletion: 180_000,
      planDuration: 6,
      forecastDurationPlannedValueIndex: 7.2,
    });
  });

  // https://ceboardexamgenerator.com/subjects/mstc/construction/3project-control-and-earned-value
  test("a building of five million, and the efficiency another one needs", () => {
    const building = projectOn([
      ["BAC", 5_000_000],
      ["EV", 1_500_000],
      ["AC", 1_800_000],
    ]);
    expect(building.figures["estimateAtCompletion"]).toBeCloseTo(6_000_000, 6);
    const other = projectOn([
      ["BAC", 10_000_000],
      ["EV", 3_000_000],
      ["AC", 3_500_000],
    ]);
    expect(rounded(other.figures, 3)).toMatchObject({
      costPerformanceIndex: 0.857,
      toCompletePerformanceIndex: 1.077,
    });
  });

  // https://www.4pmti.com/blog/risk-example-in-dollars-and-sense/
  test("a threat beside an opportunity", () => {
    const { sections } = projectOn([
      ["Risk", "Threat or opportunity", "Probability", "Cost impact"],
      ["Bart is elected", "Threat", "60%", 8_000],
      ["Bonus from the customer", "Opportunity", "30%", 20_000],
    ]);
    expect(sections["risk"]).toMatchObject({
      threats: 4_800,
      opportunities: 6_000,
      expectedMonetaryValue: -1_200,
    });
  });

  // https://www.gristprojectmanagement.us/integration/finding-the-expected-monetary-value.html
  test("one risk of 10,000 at 20 %", () => {
    const { sections } = projectOn([
      ["Risk", "Probability", "Impact ($)", "Owner"],
      ["Delay", "20%", 10_000, "Ann Lee"],
    ]);
    expect(sections["risk"]).toMatchObject({ expectedMonetaryValue: 2_000 });
  });

  // Defense Acquisition University, Earned Value Management Gold Card: its formulas on the fence.
  test("the ratios of the gold card", () => {
    const { figures } = projectOn([
      ["BAC", 4000],
      ["BCWS", 3000],
      ["BCWP", 2500],
      ["ACWP", 2800],
    ]);
    expect(figures["costVarianceShare"]).toBeCloseTo(-300 / 2500, 12);
    expect(figures["scheduleVarianceShare"]).toBeCloseTo(-500 / 3000, 12);
    expect(figures["varianceAtCompletionShare"]).toBeCloseTo(-480 / 4000, 12);
    expect(figures["percentComplete"]).toBeCloseTo(2500 / 4000, 12);
    expect(figures["percentSpent"]).toBeCloseTo(2800 / 4000, 12);
    expect(figures["toCompletePerformanceIndexToEstimate"]).toBeCloseTo(1500 / (4480 - 2800), 12);
  });

  // Formulas of the Practice Standard for Earned Value Management (PMI) on the fence.
  test("every estimate at completion by its formula", () => {
    const { estimates } = projectOn([
      ["BAC", 4000],
      ["PV", 3000],
      ["EV", 2500],
      ["AC", 2800],
      ["ETC", 1700],
    ]);
    expect(estimates["typical"]).toBeCloseTo(4000 / (2500 / 2800), 9);
    expect(estimates["atypical"]).toBe(2800 + 1500);
    expect(estimates["costAndSchedule"]).toBeCloseTo(
      2800 + 1500 / ((2500 / 2800) * (2500 / 3000)),
      9,
    );
    expect(estimates["weightedIndices"]).toBeCloseTo(
      2800 + 1500 / ((0.8 * 2500) / 2800 + (0.2 * 2500) / 3000),
      9,
    );
    expect(estimates["reported"]).toBe(4500);
  });

  // Numbers of our own: quarters count as the periods of the earned schedule.
  test("a table of quarters with dates", () => {
    const { figures } = projectOn([
      ["Project", "Plant"],
      ["Status date", serial("2026-06-30")],
      [],
      [
        "Quarter",
        "Planned value (cumulative)",
        "Earned value (cumulative)",
        "Actual cost (cumulative)",
      ],
      [serial("2026-03-31"), 250, 200, 240],
      [serial("2026-06-30"), 500, 400, 480],
      [serial("2026-09-30"), 750, "", ""],
      [serial("2026-12-31"), 1000, "", ""],
    ]);
    expect(rounded(figures, 4)).toMatchObject({
      costPerformanceIndex: 0.8333,
      estimateAtCompletion: 1200,
      earnedSchedule: 1.6,
      schedulePerformanceIndexTime: 0.8,
      forecastDuration: 5,
      periodUnit: "quarter",
      forecastFinish: "2027-03-31",
    });
  });
});

describe("ordinary headers of a table of months", () => {
  const perMonth = [
    [1, 10, 8, 10],
    [2, 20, 12, 15],
    [3, 30, 22, 25],
    [4, 20, "", ""],
    [5, 20, "", ""],
  ];
  const toDate = [
    [1, 10, 8, 10],
    [2, 30, 20, 25],
    [3, 60, 42, 50],
    [4, 80, "", ""],
    [5, 100, "", ""],
  ];

  test.each([
    ["per month", ["Month", "PV per month", "EV per month", "AC per month"], perMonth],
    ["monthly", ["Month", "Monthly PV", "Monthly EV", "Monthly AC"], perMonth],
    ["nothing said, amounts that fall", ["Month", "PV", "EV", "AC"], perMonth],
    ["cumulative", ["Month", "Cumulative BCWS", "Cumulative BCWP", "Cumulative ACWP"], toDate],
    ["cum.", ["Period", "Cum. PV", "Cum. EV", "Cum. AC"], toDate],
    ["to date", ["End of month", "PV to date", "EV to date", "AC to date"], toDate],
    ["words alone", ["Time", "Planned", "Earned", "Actual"], toDate],
  ])("%s", (_what, header, rows) => {
    const { figures } = projectOn([["Project", "Bridge"], ["BAC", 100], [], header, ...rows]);
    expect(figures).toMatchObject({
      plannedValue: 60,
      earnedValue: 42,
      actualCost: 50,
      actualTime: 3,
      planDuration: 5,
    });
    expect(figures["earnedSchedule"]).toBeCloseTo(2.4, 12);
  });
});
