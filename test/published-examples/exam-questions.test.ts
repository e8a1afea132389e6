import { describe, expect, test } from "@jest/globals";

import { projectOn, rounded, serial, type Cells } from "./report-on";

type Figures = Readonly<Record<string, number>>;

/**
 * Worked questions with their published answers: what the tab says, and the answers to so many
 * decimals. Amounts and sources are as published; the layouts are those of ordinary tabs.
 */
const questions: readonly (readonly [
  question: string,
  cells: Cells,
  decimals: number,
  answers: Figures,
])[] = [
  [
    // https://pmstudycircle.com/ (earned value management, examples of 12 months and 100,000)
    "half of twelve months, 40 % done for 60,000",
    [
      ["Project name", "Twelve months"],
      ["Project duration", "12 months"],
      ["Time elapsed", "6 months"],
      ["Budget", "$100,000"],
      ["% planned", "50%"],
      ["% complete", "40%"],
      ["Actual costs to date", 60_000],
    ],
    2,
    {
      plannedValue: 50_000,
      earnedValue: 40_000,
      scheduleVariance: -10_000,
      costVariance: -20_000,
      schedulePerformanceIndex: 0.8,
      costPerformanceIndex: 0.67,
      estimateAtCompletion: 150_000,
      toCompletePerformanceIndex: 1.5,
      percentElapsed: 0.5,
      forecastDurationPlannedValueIndex: 15,
    },
  ],
  [
    // http://grafana.stuvia.com/doc/2567119/cost-management-answers (Company A, questions 1 to 8)
    "a budget of 1,000 of which 240 are spent",
    [
      ["Company A"],
      ["Project's budget ($)", 1000],
      ["Planned value to date ($)", 400],
      ["% completed", "30%"],
      ["Actual cost to date ($)", 240],
    ],
    2,
    {
      earnedValue: 300,
      scheduleVariance: -100,
      costVariance: 60,
      costPerformanceIndex: 1.25,
      estimateAtCompletion: 800,
      estimateToComplete: 560,
      varianceAtCompletion: 200,
      toCompletePerformanceIndex: 0.92,
    },
  ],
  [
    // PMI, Practice Standard for Earned Value Management, project EZ at April 30, thousands of dollars
    "project EZ",
    [
      ["Project", "EZ"],
      ["Status date", serial("2026-04-30")],
      ["All figures in $000"],
      ["BAC", 150],
      ["PV", 48],
      ["EV", 32],
      ["AC", 40],
    ],
    2,
    {
      scheduleVariance: -16_000,
      scheduleVarianceShare: -0.33,
      costVariance: -8_000,
      costVarianceShare: -0.25,
      schedulePerformanceIndex: 0.67,
      costPerformanceIndex: 0.8,
      estimateAtCompletion: 187_500,
      varianceAtCompletion: -37_500,
      varianceAtCompletionShare: -0.25,
      toCompletePerformanceIndex: 1.07,
    },
  ],
  [
    // Anbari, Earned Value Project Management Method and Extensions, PMJ 34 (4), 2003
    "40 weeks of which 20 are over",
    [
      ["Project", "Extensions"],
      ["Planned duration (weeks)", 40],
      ["Weeks elapsed", 20],
      ["BAC", 100_000],
      ["PV", 50_000],
      ["EV", 40_000],
      ["AC", 60_000],
    ],
    3,
    {
      costPerformanceIndex: 0.667,
      schedulePerformanceIndex: 0.8,
      costScheduleIndex: 0.533,
      toCompletePerformanceIndex: 1.5,
      planDuration: 40,
      forecastDurationPlannedValueIndex: 50,
      forecastDurationPlannedValue: 44,
    },
  ],
  [
    // https://studylib.net/doc/9750505/itpm-task-3-cost-mgmt-3232009; its 12.90 is 12 / 0.93, rounded first
    "twelve months with half of them over",
    [
      ["Project", "Cost management"],
      ["Start date", serial("2026-01-01")],
      ["Baseline finish", serial("2026-12-31")],
      ["Status date", serial("2026-06-30")],
      ["Budget at Completion (BAC)", "$500,000"],
      ["Planned Value (PV)", "$300,000"],
      ["Earned Value (EV)", "$280,000"],
      ["Actual Cost (AC)", "$250,000"],
    ],
    2,
    {
      costVariance: 30_000,
      scheduleVariance: -20_000,
      costPerformanceIndex: 1.12,
      schedulePerformanceIndex: 0.93,
      estimateAtCompletion: 446_428.57,
      actualTime: 6,
      forecastDurationPlannedValueIndex: 12.86,
    },
  ],
  [
    // https://www.studypool.com/discuss/204913/earned-value-calculations-1; EAC there from CPI 0.7551
    "an overrun that goes on",
    [
      ["Metric", "Value"],
      ["BAC", 100_000],
      ["BCWS", 45_000],
      ["BCWP", 37_000],
      ["ACWP", 49_000],
    ],
    3,
    {
      schedulePerformanceIndex: 0.822,
      costPerformanceIndex: 0.755,
      costVariance: -12_000,
      estimateAtCompletion: 132_432.432,
      estimateToComplete: 83_432.432,
    },
  ],
  [
    // Schwalbe, Information Technology Project Management, earned value of Activity A after a week
    "one activity after a week",
    [
      ["Activity", "Web server purchase and installation"],
      ["Earned value (EV)", 5000],
      ["Planned value (PV)", 10_000],
      ["Actual cost (AC)", 15_000],
    ],
    2,
    {
      costVariance: -10_000,
      scheduleVariance: -5000,
      costPerformanceIndex: 0.33,
      schedulePerformanceIndex: 0.5,
    },
  ],
  [
    // NASA, EVM tutorial, https://www.nasa.gov/evm/tutorial, thousands of dollars
    "24 months of 240k, twelve of them over",
    [
      ["Task", "Baseline plan"],
      ["Planned duration", "24 months"],
      ["Actual time", "12 months"],
      ["Budget ($k)", 240],
      ["Planned value ($k)", 100],
      ["Earned value ($k)", 60],
    ],
    3,
    {
      budgetAtCompletion: 240_000,
      plannedPercentComplete: 0.417,
      scheduleVariance: -40_000,
      percentElapsed: 0.5,
    },
  ],
  [
    // http://pmzilla.com/eac-calculation-question, with the values it derives
    "ahead and under budget",
    [
      ["Project's Budget at Completion", 750_000],
      ["Planned value", 100_000],
      ["Earned value", 130_000],
      ["Actual cost", 80_000],
    ],
    4,
    {
      scheduleVariance: 30_000,
      costVariance: 50_000,
      percentComplete: 0.1733,
      estimateAtCompletion: 461_538.4615,
    },
  ],
  [
    // https://pmp.epcland.com/project-cost-management-quiz-6/, questions 1 to 3
    "what is needed to reach an estimate of 107,000",
    [
      ["BAC", 100_000],
      ["EAC", 107_000],
      ["EV", 68_000],
      ["AC", 70_000],
    ],
    3,
    { toCompletePerformanceIndexToEstimate: 0.865 },
  ],
  [
    // https://pmp.epcland.com/project-cost-management-quiz-6/, question 3
    "what is needed to reach a budget of 40,000",
    [
      ["BAC", 40_000],
      ["EAC", 30_000],
      ["EV", 17_000],
      ["AC", 15_000],
    ],
    2,
    { toCompletePerformanceIndex: 0.92 },
  ],
  [
    // https://www.scribd.com/document/371711432/EVM-Questions, question 2
    "an estimate below the budget",
    [
      ["BAC", 135_000],
      ["Earned value", 45_000],
      ["Actual costs", 70_000],
      ["EAC", 130_000],
    ],
    1,
    { toCompletePerformanceIndexToEstimate: 1.5 },
  ],
  [
    // https://pmmilestone.org/tools/earned-schedule-calculator
    "an earned schedule of 18 weeks after 20",
    [
      ["Project", "Programme works"],
      ["Earned schedule", "18 weeks"],
      ["Actual time", "20 weeks"],
    ],
    2,
    { earnedSchedule: 18, schedulePerformanceIndexTime: 0.9, scheduleVarianceTime: -2 },
  ],
];

describe("questions with published answers", () => {
  test.each(questions)("%s", (_question, cells, decimals, answers) => {
    expect(rounded(projectOn(cells).figures, decimals)).toMatchObject(answers);
  });
});
