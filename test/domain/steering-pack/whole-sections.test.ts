import { describe, expect, test } from "@jest/globals";

import { unknown } from "#domain/kernel/figure";
import type { PortfolioReport } from "#domain/portfolio/report";
import { collectDecisions } from "#domain/steering-pack/decisions";
import { summarise } from "#domain/steering-pack/summary";

import {
  aField,
  anAttention,
  aPair,
  aProject,
  aRag,
  aReport,
  aRollup,
  someFigures,
} from "../../support/builders";
import { aProject as aReturn, day, factsOf } from "../portfolio/a-project";

describe("a decision of the pack", () => {
  test("is all the tab says of it; one that asks nothing is none", () => {
    const project = aProject({
      id: "P1",
      name: "Depot",
      rag: aRag("amber"),
      return: aReturn({
        decisions: [
          {
            question: "Buy a second site?",
            options: "A or B",
            recommendation: "B",
            consequence: "A month lost",
            deadline: day("2026-10-01"),
            owner: "Kim",
          },
          { question: "Go?" },
          { owner: "Kim" },
        ],
      }),
    });
    expect(collectDecisions(aReport({ projects: [project] }), 16)).toEqual({
      onPage: [
        {
          projectId: "P1",
          projectName: "Depot",
          colour: "amber",
          question: "Buy a second site?",
          options: "A or B",
          recommendation: "B",
          consequence: "A month lost",
          deadline: "2026-10-01",
          overdue: false,
          owner: "Kim",
          source: { tab: "P01", cell: "A20" },
        },
        {
          projectId: "P1",
          projectName: "Depot",
          colour: "amber",
          question: "Go?",
          overdue: false,
          source: { tab: "P01", cell: "A21" },
        },
      ],
      behind: [],
      left: 0,
      missing: [],
      lead: { text: "2 decisions are asked for.", source: "Decisions of Depot" },
    });
  });
});

describe("the executive summary", () => {
  const depot = aProject({
    id: "P1",
    name: "Depot",
    facts: { achievements: aField("Site cleared") },
    rag: aRag("red"),
    previousOverall: "green",
  });
  const office = aProject({ id: "P2", name: "Office", rag: aRag("green"), previousOverall: "red" });
  const quiet = aProject({ id: "P3", name: "Quiet", rag: aRag("amber"), previousOverall: "amber" });
  const projects = [depot, office, quiet];
  const portfolio = {
    ...aRollup("", projects),
    ragReason: "Amber: one of three is red.",
    rag: { ...aRag("amber"), overall: aPair("amber") },
    milestones: { due: 8, onTime: 6, overdue: 1 },
    openHighRisks: 4,
    figures: someFigures({
      budgetAtCompletion: 100,
      actualCost: 50,
      estimateAtCompletion: 110,
      varianceAtCompletion: -10,
      costPerformanceIndex: 0.9,
      schedulePerformanceIndexTime: 0.8,
      schedulePerformanceIndex: 0.95,
    }),
  };
  const report = (more: Partial<PortfolioReport> = {}): PortfolioReport =>
    aReport({
      projects,
      portfolio,
      headlines: ["One.", "Two."],
      attention: [anAttention("P1", "red", "Red: late.")],
      previousPeriod: "Aug 2026",
      keepsEarnedValue: true,
      ...more,
    });
  const figure = (code: string, label: string, value: unknown, unit: string): unknown => ({
    code,
    label,
    value,
    unit,
    note: undefined,
  });

  test("is its colour, change, achievement, concern, figures and headlines, each with its source", () => {
    const source = "3 projects, oldest figures of 31 Aug 2026";
    expect(summarise(report())).toEqual({
      rag: aPair("amber"),
      why: {
        text: "Amber: one of three is red.",
        source: "Figures of 3 projects at 30 Sep 2026",
      },
      change: {
        text: "Since Aug 2026: 1 worse (Depot), 1 better (Office).",
        source: "History of Aug 2026, 3 projects compared",
      },
      achievement: { text: "Depot: Site cleared.", source: "P1, cell C4" },
      concern: { text: "Depot: Red: late.", source: "P1, its figures at 30 Sep 2026" },
      figures: [
        {
          ...(figure("projects", "Projects", 3, "count") as object),
          note: "3 active",
        },
        figure("budgetAtCompletion", "Approved", 100, "amount"),
        figure("actualCost", "Actual", 50, "amount"),
        figure("estimateAtCompletion", "Forecast", 110, "amount"),
        figure("varianceAtCompletion", "Variance", -10, "amount"),
        figure("costPerformanceIndex", "CPI", 0.9, "index"),
        figure("schedulePerformance", "SPI(t)", 0.8, "index"),
        {
          ...(figure("milestonesOnTime", "Milestones on time", 0.75, "share") as object),
          note: "of 8 due",
        },
        figure("openHighRisks", "Open high risks", 4, "count"),
      ],
      headlines: [
        { text: "One.", source },
        { text: "Two.", source },
      ],
    });
  });

  test.each<readonly [string, Partial<PortfolioReport>, object]>([
    [
      "before a period is closed",
      { previousPeriod: undefined },
      {
        change: {
          text: "No period is closed yet, so there is nothing to compare with.",
          source: "History",
        },
      },
    ],
    [
      "without a change of colour",
      { projects: [quiet] },
      {
        change: {
          text: "No project has changed colour since Aug 2026.",
          source: "History of Aug 2026, 1 project compared",
        },
      },
    ],
    [
      "with changes to the worse alone",
      { projects: [depot] },
      {
        change: {
          text: "Since Aug 2026: 1 worse (Depot).",
          source: "History of Aug 2026, 1 project compared",
        },
      },
    ],
    [
      "with changes to the better alone",
      { projects: [office] },
      {
        change: {
          text: "Since Aug 2026: 1 better (Office).",
          source: "History of Aug 2026, 1 project compared",
        },
      },
    ],
    ["where nothing needs attention", { attention: [] }, { concern: undefined }],
    [
      "where what needs attention is no project of the report",
      { attention: [anAttention("P9", "red", "Red: late.")] },
      { concern: { text: "P9: Red: late.", source: "" } },
    ],
    ["where nobody achieved anything", { projects: [office] }, { achievement: undefined }],
    [
      "where the achiever's id is on two tabs",
      { projects: [{ ...depot, duplicate: true }] },
      { achievement: undefined },
    ],
    [
      "without dates",
      { oldestStatusDate: undefined, headlines: ["One."] },
      { headlines: [{ text: "One.", source: "3 projects" }] },
    ],
  ])("%s", (_when, more, expected) => {
    expect(summarise(report(more))).toMatchObject(expected);
  });

  test("has no reason and no share where none is known, and no index nobody keeps", () => {
    const summary = summarise(
      report({
        keepsEarnedValue: false,
        portfolio: { ...aRollup("", projects), milestones: { due: 0, onTime: 0, overdue: 0 } },
      }),
    );
    expect(summary.why.text).toBe("");
    expect(summary.figures.map(({ code }) => code)).toEqual([
      ...["projects", "budgetAtCompletion", "actualCost", "estimateAtCompletion"],
      ...["varianceAtCompletion", "milestonesOnTime", "openHighRisks"],
    ]);
    expect(summary.figures[5]).toMatchObject({ value: unknown("notReported"), note: "of 0 due" });
  });

  test("names the cell of an achievement", () => {
    const facts = factsOf({ headline: "On plan", achievements: "Site cleared!" }, "Tab 7");
    const project = aProject({ name: "Depot", tab: "Tab 7", return: { ...aReturn(), facts } });
    expect(summarise(aReport({ projects: [project] })).achievement).toEqual({
      text: "Depot: Site cleared!",
      source: "Tab 7, cell B2",
    });
  });
});
