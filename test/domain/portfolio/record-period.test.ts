import { describe, expect, test } from "@jest/globals";

import type { ProjectSections } from "#domain/figures/project-sections";
import { recordPeriod } from "#domain/portfolio/record-period";
import type { ProjectReport } from "#domain/portfolio/report";

import { aProject as aReportOf, aRag, someFigures } from "../../support/builders";
import { unknown } from "#domain/kernel/figure";
import { aProject, day, factsOf } from "./a-project";

const closing = { label: "Q1", closedOn: day("2026-04-05"), closedBy: "Ann Lee" };

function recorded(...projects: readonly ProjectReport[]): ReturnType<typeof recordPeriod> {
  const reportDate = { date: day("2026-03-31"), origin: "argument" } as const;
  return recordPeriod({ projects, reportDate }, closing);
}

const grey = { reported: undefined, calculated: "grey" };

describe("what goes down in history", () => {
  test("of a project nothing is known about is empty", () => {
    const project = aReportOf({ id: "P1", currency: undefined, statusDate: undefined });
    expect(recorded(project)).toEqual({
      ...closing,
      reportDate: "2026-03-31",
      projects: [
        {
          id: "P1",
          name: "Project P1",
          lifecycle: "active",
          calculatedOverall: "grey",
          earnedValueSource: "none",
          plannedValueSource: "none",
          dimensions: {
            schedule: grey,
            cost: grey,
            scope: grey,
            risk: grey,
            resources: grey,
            benefits: grey,
            communications: grey,
          },
        },
      ],
      milestones: [],
      risks: [],
    });
  });

  test("of a project that says everything is everything", () => {
    const facts = factsOf({
      originalBudget: 900,
      baselineStart: day("2026-01-01"),
      headline: "On plan",
      achievements: "Site cleared",
      nextSteps: "Build",
      pathToGreen: "None needed",
    });
    // Only what goes down of a chain; the whole section would say no more.
    const sections = {
      criticalChain: { chainComplete: 0.5, bufferConsumed: 0.25 },
    } as ProjectSections;
    const [project] = recorded(
      aReportOf({
        id: "P1",
        name: "Depot",
        programme: "Estates",
        lifecycle: "onHold",
        currency: "GBP",
        rate: 1.2,
        statusDate: day("2026-03-30"),
        return: { ...aProject(), facts },
        rag: { ...aRag("red", "green", { cost: "amber" }) },
        figures: someFigures({
          budgetAtCompletion: 1,
          plannedValue: 2,
          earnedValue: 3,
          actualCost: 4,
          estimateAtCompletion: 5,
          baselineFinish: day("2026-12-31"),
          forecastFinish: day("2027-01-31"),
          percentComplete: 0.6,
          schedulePerformanceIndexTime: 0.9,
        }),
        sections,
        earnedValueSource: "tasks",
        plannedValueSource: "costPeriods",
        estimateSource: "reported",
        forecastFinishSource: "milestones",
      }),
    ).projects;
    expect(project).toEqual({
      id: "P1",
      name: "Depot",
      lifecycle: "onHold",
      currency: "GBP",
      statusDate: "2026-03-30",
      reportedOverall: "green",
      calculatedOverall: "red",
      budgetAtCompletion: 1,
      plannedValue: 2,
      earnedValue: 3,
      actualCost: 4,
      estimateAtCompletion: 5,
      baselineFinish: "2026-12-31",
      forecastFinish: "2027-01-31",
      percentComplete: 0.6,
      rate: 1.2,
      programme: "Estates",
      originalBudget: 900,
      baselineStart: "2026-01-01",
      headline: "On plan",
      achievements: "Site cleared",
      nextSteps: "Build",
      pathToGreen: "None needed",
      chainComplete: 0.5,
      bufferConsumed: 0.25,
      schedulePerformanceIndexTime: 0.9,
      earnedValueSource: "tasks",
      plannedValueSource: "costPeriods",
      estimateSource: "reported",
      forecastFinishSource: "milestones",
      dimensions: expect.objectContaining({
        cost: { reported: undefined, calculated: "amber" },
        risk: grey,
      }),
    });
  });

  test("of a chain that is not known is left empty", () => {
    const none = unknown("notReported");
    const sections = {
      criticalChain: { chainComplete: none, bufferConsumed: none },
    } as ProjectSections;
    const [project] = recorded(aReportOf({ sections })).projects;
    expect([project?.chainComplete, project?.bufferConsumed]).toEqual([undefined, undefined]);
  });

  test("is nothing of projects that share an id", () => {
    const twice = aReportOf({
      duplicate: true,
      return: aProject({ milestones: [{ name: "M" }], risks: [{ title: "R" }] }),
    });
    expect(recorded(twice)).toMatchObject({ projects: [], milestones: [], risks: [] });
  });
});

describe("milestones in history", () => {
  test("have their dates, and a name or an id", () => {
    const { milestones } = recorded(
      aReportOf({
        id: "P1",
        return: aProject({
          milestones: [
            {
              id: "M1",
              name: "Start",
              baselineDate: day("2026-01-31"),
              forecastDate: day("2026-02-01"),
              actualDate: day("2026-02-02"),
              key: true,
            },
            { id: "M2" },
            {},
          ],
        }),
      }),
    );
    expect(milestones).toEqual([
      {
        projectId: "P1",
        id: "M1",
        name: "Start",
        baselineDate: "2026-01-31",
        forecastDate: "2026-02-01",
        actualDate: "2026-02-02",
        key: true,
      },
      { projectId: "P1", id: "M2", name: "M2" },
      { projectId: "P1", name: "" },
    ]);
  });
});

describe("risks in history", () => {
  test("have the score as it stands now, and say when they are closed", () => {
    const { risks } = recorded(
      aReportOf({
        id: "P1",
        return: aProject({
          risks: [
            { id: "R1", title: "Supplier", score: 20, status: "Open" },
            { id: "R2", status: "Closed by the board" },
            { title: "By date", status: "Watched", closed: day("2026-02-01") },
            { title: "By date alone", closed: day("2026-02-01") },
            { probability: 3, impact: 4 },
          ],
        }),
      }),
    );
    expect(risks).toEqual([
      { projectId: "P1", id: "R1", title: "Supplier", score: 20, status: "Open" },
      { projectId: "P1", id: "R2", title: "R2", status: "Closed by the board" },
      { projectId: "P1", title: "By date", status: "Closed" },
      { projectId: "P1", title: "By date alone", status: "Closed" },
      { projectId: "P1", title: "", score: 12 },
    ]);
  });
});
