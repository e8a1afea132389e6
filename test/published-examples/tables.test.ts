import { describe, expect, test } from "@jest/globals";

import { projectOn, rounded, serial } from "./report-on";

/** Cumulative amounts of a plan of nine months, earned to the end of July. */
const lipkePlanned = [10, 25, 45, 70, 95, 120, 140, 155, 165];
const lipkeEarned = [8, 18, 30, 45, 62, 80, 105];

describe("tables of tasks with published answers", () => {
  // Gray and Larson, Project Management, status of a project at period 7, as worked at
  // https://www.coursehero.com/file/p267p/; thousands as printed there.
  test("what each task and the whole come to at period 7", () => {
    const { figures, taskList } = projectOn([
      ["Task", "Budget", "% complete", "EV", "AC", "PV"],
      ["Task 1", 6, "Finished", 6, 5, 6],
      ["Task 2", 20, "Finished", 20, 14, 20],
      ["Task 3", 30, "Finished", 30, 20, 30],
      ["Task 4", 20, "Finished", 20, 15, 20],
      ["Task 5", 16, "0%", 0, 0, 0],
      ["Task 6", 18, "50%", 9, 9, 9],
      ["Rest", 8, "0%", "", "", ""],
      ["Cumulative", 118, "", 85, 63, 85],
    ]);
    const tasks = taskList.slice(0, 6);
    expect(tasks.map((task) => [task["costVariance"], task["scheduleVariance"]])).toEqual([
      [1, 0],
      [6, 0],
      [10, 0],
      [5, 0],
      [0, 0],
      [0, 0],
    ]);
    expect(rounded(figures, 2)).toMatchObject({
      costVariance: 22,
      scheduleVariance: 0,
      schedulePerformanceIndex: 1,
      costPerformanceIndex: 1.35,
      percentComplete: 0.72,
    });
    expect(rounded(figures, 0)).toMatchObject({
      estimateAtCompletion: 87,
      varianceAtCompletion: 31,
    });
  });

  // http://openstudy.com/updates/5313a40de4b0594f90a84c8e
  test("a task of 1,500 of which two thirds are done for 1,350", () => {
    const { figures } = projectOn([
      ["Task", "Budget", "% complete", "Planned % complete", "Actual cost"],
      ["Task", 1500, 2 / 3, "100%", 1350],
    ]);
    expect(rounded(figures, 6)).toMatchObject({
      earnedValue: 1000,
      costVariance: -350,
      scheduleVariance: -500,
      estimateAtCompletion: 2025,
    });
  });

  // https://solutioninn.com/study-help/questions/ (ten work packages of 100,000 each, 500,000 planned)
  test("ten work packages by their progress", () => {
    const progress = ["100%", "100%", "90%", "80%", "50%", "0%", "0%", "0%", "0%", "0%"];
    const spent = [120_000, 110_000, 80_000, 125_000, 75_000, 0, 0, 0, 0, 0];
    const { figures } = projectOn([
      ["Project", "Works"],
      ["PV", 500_000],
      [],
      ["Work Package", "%Progress", "Planned Value", "Earned Value", "Actual Cost"],
      ...progress.map((done, index) => [index + 1, done, 100_000, "", spent[index] ?? 0]),
    ]);
    expect(rounded(figures, 4)).toMatchObject({
      earnedValue: 420_000,
      budgetAtCompletion: 1_000_000,
      actualCost: 510_000,
      costVariance: -90_000,
      costPerformanceIndex: 0.8235,
      scheduleVariance: -80_000,
      schedulePerformanceIndex: 0.84,
    });
  });

  // Cost performance report, format 1: the formulas of the gold card (Defense Acquisition University).
  test("control accounts with BCWS, BCWP and ACWP", () => {
    const { figures, taskList } = projectOn([
      ["Project", "Radar"],
      [],
      ["Control account", "BCWS", "BCWP", "ACWP", "BAC"],
      ["1.1 Hardware", 1000, 900, 1100, 2000],
      ["1.2 Software", 500, 500, 450, 1000],
      ["Total", 1500, 1400, 1550, 3000],
    ]);
    expect(taskList.map((account) => account["costVariance"])).toEqual([-200, 50]);
    expect(rounded(figures, 3)).toMatchObject({
      budgetAtCompletion: 3000,
      costVariance: -150,
      scheduleVariance: -100,
      percentComplete: 0.467,
      percentSpent: 0.517,
    });
  });
});

describe("work breakdown structures with published answers", () => {
  // Lester, Project Management, Planning and Control, table 32.2 (value hours; its final hours are 4000
  // over 64.4 %, rounded first), https://fliphtml5.com/osspz/nzbg/Project_Management%2C_Planning_and_Control/279
  test("six activities by their progress", () => {
    const { figures } = projectOn([
      ["Activity No.", "Activity", "Budget", "% Complete", "Earned value", "Actual cost"],
      [1, "A", 1000, "100%", 1000, 1400],
      [2, "B", 800, "50%", 400, 600],
      [3, "C", 600, "60%", 360, 300],
      [4, "D", 1200, "40%", 480, 850],
      [5, "E", 300, "70%", 210, 250],
      [6, "F", 400, "80%", 320, 600],
      ["", "Total", 4300, "", 2770, 4000],
    ]);
    expect(figures).toMatchObject({
      budgetAtCompletion: 4300,
      earnedValue: 2770,
      actualCost: 4000,
    });
    expect(rounded(figures, 3)).toMatchObject({ percentComplete: 0.644 });
    expect(rounded(figures, 4)).toMatchObject({ costPerformanceIndex: 0.6925 });
    expect(Number(figures["estimateAtCompletion"])).toBeCloseTo(4000 / (2770 / 4300), 6);
  });

  // Project Performance Report, http://www.docstoc.com/docs/294456/Project-Performance-Report-Excel-Template:
  // programmes, projects and deliverables under one another, each with its amounts.
  test("three storeys of sums are counted once", () => {
    const { figures, taskList } = projectOn([
      ["Project Performance Report"],
      ["S#", "Item Description", "BAC ($)", "PV ($)", "EV ($)", "AC ($)"],
      ["A", "Program A", 489, 254, 225, 266],
      ["A.1", "Project 1", 186, 93, 90, 100],
      ["A.1.1", "Deliverable 1", 100, 55, 50, 60],
      ["A.1.2", "Deliverable 2", 28, 13, 14, 18],
      ["A.1.n", "Deliverable n", 58, 25, 26, 22],
      ["A.2", "Project 2", 303, 161, 135, 166],
      ["A.2.1", "Deliverable 1", 180, 92, 80, 100],
      ["A.2.2", "Deliverable 2", 45, 35, 20, 30],
      ["A.2.n", "Deliverable n", 78, 34, 35, 36],
      ["B", "Program B", 705, 363, 405, 430],
      ["B.1", "Project X", 375, 148, 210, 225],
      ["B.1.1", "Deliverable 1", 250, 55, 125, 150],
      ["B.1.2", "Deliverable 2", 100, 82, 70, 65],
      ["B.1.n", "Deliverable n", 25, 11, 15, 10],
      ["B.2", "Project Y", 330, 215, 195, 205],
      ["B.2.1", "Deliverable 1", 90, 55, 60, 50],
      ["B.2.2", "Deliverable 2", 90, 60, 50, 45],
      ["B.2.n", "Deliverable n", 150, 100, 85, 110],
    ]);
    expect(figures).toMatchObject({
      budgetAtCompletion: 489 + 705,
      plannedValue: 254 + 363,
      earnedValue: 225 + 405,
      actualCost: 266 + 430,
      costVariance: -41 - 25,
      scheduleVariance: -29 + 42,
    });
    expect(taskList.map((task) => task["costVariance"])).toEqual([
      -10, -4, 4, -20, -10, -1, -25, 5, 5, 10, 5, -25,
    ]);
  });
});

describe("tables of periods with published answers", () => {
  // Gray and Larson, Digital camera project, at the end of each second period, as worked at
  // https://www.coursehero.com/file/pbt8e/: SPI, CPI and share of the budget earned (PCIB). Earned
  // and actual values are as published there, planned ones follow from SPI; CPI of the last is
  // 148 / 210, printed as 0.70 and as 0.71.
  test("the indices of every period in one report", () => {
    const periods = ["02", "04", "06", "08", "10", "12"];
    const planned = [4, 8, 38, 73, 108, 158];
    const earned = [4, 8, 28, 38, 90, 148];
    const actual = [4, 10, 37, 55, 124, 210];
    const { performanceByPeriod, figures } = projectOn([
      ["Project", "Digital camera"],
      ["Status date", serial("2026-12-28")],
      ["BAC", 248],
      [],
      ["Period end", "Cumulative PV", "Cumulative EV", "Cumulative AC"],
      ...periods.map((period, index) => [
        serial(`2026-${period}-28`),
        planned[index] ?? "",
        earned[index] ?? "",
        actual[index] ?? "",
      ]),
    ]);
    const found = performanceByPeriod.map((line) => rounded(line, 2));
    const column = (key: string): readonly unknown[] => found.map((line) => line[key]);
    expect(column("schedulePerformanceIndex")).toEqual([1, 1, 0.74, 0.52, 0.83, 0.94]);
    expect(column("costPerformanceIndex")).toEqual([1, 0.8, 0.76, 0.69, 0.73, 0.7]);
    expect(rounded(figures, 2)).toMatchObject({ percentComplete: 0.6 });
    expect(rounded(figures, 0)).toMatchObject({
      estimateAtCompletion: 352,
      varianceAtCompletion: -104,
    });
  });

  // Lipke and Henderson, earned schedule training, slide 16: five whole months and part of June are
  // earned at the end of July, so that AT is 7 and ES is 5 + (EV - PV(May)) / (PV(June) - PV(May)).
  // The amounts are ours; https://www.scribd.com/doc/47929652/Earned-Schedule-Concept has the figure.
  test.each([
    [
      "months down",
      [
        ["Month", "PV cum", "EV cum"],
        ...["01-31", "02-28", "03-31", "04-30", "05-31", "06-30", "07-31", "08-31", "09-30"].map(
          (end, index) => [
            serial(`2026-${end}`),
            lipkePlanned[index] ?? "",
            lipkeEarned[index] ?? "",
          ],
        ),
      ],
    ],
    [
      "months across",
      [
        ["2026", "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep"],
        ["PV (cum)", ...lipkePlanned],
        ["EV (cum)", ...lipkeEarned],
      ],
    ],
  ])("the earned part of June at the end of July, %s", (_layout, table) => {
    const { figures } = projectOn([
      ["Project", "Seven months"],
      ["Status date", serial("2026-07-31")],
      [],
      ...table,
    ]);
    const es = 5 + (105 - 95) / (120 - 95);
    expect(rounded(figures, 9)).toMatchObject({
      actualTime: 7,
      earnedSchedule: es,
      scheduleVarianceTime: -1.6,
      schedulePerformanceIndexTime: Number((es / 7).toFixed(9)),
      planDuration: 9,
      toCompleteSchedulePerformanceIndex: Number(((9 - es) / (9 - 7)).toFixed(9)),
      periodUnit: "month",
    });
  });

  // Lipke, Schedule is Different (The Measurable News, 2003): of a project that finished late SPI
  // comes back to 1, SPI(t) does not. PD 4 and AT 6 months; the amounts are ours.
  test("the series of a late project", () => {
    const { performanceByPeriod } = projectOn([
      ["Month", "BCWS", "BCWP", "ACWP"],
      [1, 20, 15, 16],
      [2, 50, 35, 40],
      [3, 80, 60, 66],
      [4, 100, 80, 88],
      [5, 100, 92, 100],
      [6, 100, 100, 110],
    ]);
    const found = performanceByPeriod.map((line) => rounded(line, 3));
    expect(found.map((line) => line["earnedSchedule"])).toEqual([0.75, 1.5, 2.333, 3, 3.6, 4]);
    expect(found.at(-1)).toMatchObject({
      schedulePerformanceIndex: 1,
      scheduleVariance: 0,
      schedulePerformanceIndexTime: 0.667,
      scheduleVarianceTime: -2,
      forecastDuration: 6,
    });
  });

  // https://www.homeworkmarket.com/content/project-has-projected-timeframe-3-months (240,000 in 130,
  // 60 and 50 thousand a month)
  test("three months planned, one of them spent", () => {
    const { figures } = projectOn([
      ["Project", "Three months"],
      [],
      ["Month", "Planned", "Actual"],
      ["Month 1", 130_000, 43_000],
      ["Month 2", 60_000, ""],
      ["Month 3", 50_000, ""],
    ]);
    expect(figures).toMatchObject({
      budgetAtCompletion: 240_000,
      plannedValue: 130_000,
      actualCost: 43_000,
      planDuration: 3,
    });
  });
});
