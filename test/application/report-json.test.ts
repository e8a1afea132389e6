import { describe, expect, test } from "@jest/globals";

import { assessPortfolio } from "#application/assess-portfolio";
import { reportJson } from "#application/report-json";
import type { PlainDate } from "#domain/kernel/plain-date";
import { toSerial } from "#domain/kernel/plain-date";
import type { RawCell, TabSnapshot } from "#domain/workbook/snapshot";

import { day, monthEndOf } from "../domain/portfolio/a-project";
import { aTab, aWorkbook } from "../support/snapshots";

type Line = readonly RawCell[];
type JsonReport = {
  readonly [key: string]: unknown;
  readonly projects: readonly {
    readonly [key: string]: unknown;
    readonly figures: Readonly<Record<string, unknown>>;
  }[];
  readonly portfolio: { readonly figures: Readonly<Record<string, unknown>> };
};

const today = day("2026-10-15");

/** The report of plainly labelled tabs, written and read as text: what a reader of the file has. */
function reportOnTabs(...tabs: readonly TabSnapshot[]): JsonReport {
  const report = assessPortfolio(aWorkbook(tabs), { today });
  return JSON.parse(JSON.stringify(reportJson(report))) as JsonReport;
}

function serial(date: PlainDate): number {
  return toSerial(date, false);
}

function tabOf(name: string, facts: readonly Line[], table: readonly Line[] = []): TabSnapshot {
  return aTab(name, [
    ["Project ID", name],
    ["Project name", `Project ${name}`],
    ["Status date", serial(day("2026-09-30"))],
    ...facts,
    [],
    ...table,
  ]);
}

/** Source: PMP Exam Prep p. 210, as reproduced at https://studylib.net/doc/5898152/earned-value-exercise */
test("the fence of PMP Exam Prep from cells to JSON", () => {
  const report = reportOnTabs(
    tabOf("F1", [
      ["Budget at completion", 4000],
      ["Planned value", 3000],
      ["Earned value", 2500],
      ["Actual cost", 2800],
    ]),
  );
  const figures = report.projects[0]?.figures ?? {};
  expect(figures).toMatchObject({
    plannedValue: 3000,
    earnedValue: 2500,
    actualCost: 2800,
    budgetAtCompletion: 4000,
    scheduleVariance: -500,
    costVariance: -300,
    earnedSchedule: { unknown: "noTimePhasedPlan" },
  });
  expect(figures["costPerformanceIndex"]).toBeCloseTo(0.893, 3);
  expect(figures["schedulePerformanceIndex"]).toBeCloseTo(0.833, 3);
  expect(figures["estimateAtCompletion"]).toBeCloseTo(4480, 6);
});

/**
 * Source: castor00/EVapp, "Earned Value - Earned Schedule.xlsx" @59f509f, the re-vamp check-in project
 * of Vandevoorde & Vanhoucke (2006), month 6.
 */
test("the re-vamp check-in project from a table of periods to JSON", () => {
  const planned = [28.975, 81.681, 91.681, 138.586, 218.141, 302.478, 323.632, 345.876, 360.738];
  const earned = [25.645, 68.074, 89.135, 125.244, 198.754, 268.763];
  const actual = [25.567, 66.293, 78.293, 124.073, 191.367, 259.845];
  const rows = planned.map((value, index): Line => {
    return [serial(monthEndOf(2026, index + 3)), value, earned[index] ?? "", actual[index] ?? ""];
  });
  const report = reportOnTabs(
    tabOf(
      "R1",
      [["Budget at completion", 360.738]],
      [["Period end", "Planned value (cumulative)", "Earned value", "Actual cost"], ...rows],
    ),
  );
  const figures = report.projects[0]?.figures ?? {};
  expect(figures).toMatchObject({ actualTime: 6, planDuration: 9, periodUnit: "month" });
  expect(figures["earnedSchedule"]).toBeCloseTo(5.6002, 4);
  expect(figures["schedulePerformanceIndexTime"]).toBeCloseTo(0.9334, 4);
  expect(figures["scheduleVarianceTime"]).toBeCloseTo(-0.3998, 4);
  expect(figures["forecastDuration"]).toBeCloseTo(9.6425, 4);
  expect(report.portfolio.figures["schedulePerformanceIndexTime"]).toBeCloseTo(0.9334, 4);
});

describe("the shape of the report", () => {
  const report = reportOnTabs(
    tabOf("B2", [
      ["Budget at completion", 10],
      ["Programme", "Estates"],
      ["Currency", "GBP"],
      ["Overall RAG", "Green"],
    ]),
    tabOf("A1", [["Budget at completion", "lots"]]),
  );

  test("keys come in a fixed order", () => {
    expect(Object.keys(report)).toEqual([
      "schemaVersion",
      "reportDate",
      "oldestStatusDate",
      "currency",
      "keepsEarnedValue",
      "previousPeriod",
      "financialYear",
      "portfolio",
      "programmes",
      "projects",
      "attention",
      "headlines",
      "curve",
      "leftOut",
      "risk",
      "resources",
      "resourcesByMonth",
      "benefits",
      "dependencies",
      "sinceLastPeriod",
      "exchange",
      "milestoneTrend",
      "ragTrend",
      "tabs",
      "findings",
    ]);
    expect(report).toMatchObject({
      schemaVersion: 1,
      reportDate: { date: "2026-09-30", origin: "latestStatusDate" },
      currency: "GBP",
    });
  });

  test("a project states its identity, figures and both colours", () => {
    const [project] = report.projects;
    expect(project).toMatchObject({
      id: "B2",
      name: "Project B2",
      programme: "Estates",
      tab: "B2",
      lifecycle: "active",
      currency: "GBP",
      rag: {
        overall: { reported: "green", calculated: "grey" },
        schedule: { reported: null, calculated: "grey" },
      },
    });
    expect(project?.figures["actualCost"]).toEqual({ unknown: "noActualCost" });
  });

  test("a programme states its projects and sums in the report currency", () => {
    expect(report["programmes"]).toMatchObject([
      { path: "Estates", projectIds: ["B2"], figures: { budgetAtCompletion: 10 } },
      { path: "", projectIds: ["A1"] },
    ]);
  });

  test("findings name code, severity, tab, cell, project and say it in a sentence", () => {
    const findings = report["findings"] as readonly Readonly<Record<string, unknown>>[];
    const found = findings.find((finding) => finding["code"] === "NUMBER_NOT_A_NUMBER");
    expect(found).toMatchObject({ tab: "A1", cell: "B4", severity: "error" });
    expect(found?.["message"]).toEqual(expect.stringContaining("lots"));
    expect(findings.map((finding) => finding["tab"])).toEqual(
      findings
        .map((finding) => finding["tab"])
        .sort((one, other) => (one === other ? 0 : one === "B2" ? -1 : 1)),
    );
  });
});

test("a workbook without projects gives a report without projects", () => {
  const report = reportOnTabs(aTab("Notes", [["Hello"], ["World"]]));
  expect(report.projects).toEqual([]);
  expect(report.portfolio).toMatchObject({
    projectIds: [],
    rag: { overall: { calculated: "grey" } },
  });
  expect(report["tabs"]).toHaveLength(1);
});

test("the same workbook gives the same bytes", () => {
  const tabs = ["A", "B", "C"].map((name) => tabOf(name, [["Budget at completion", 5]]));
  const text = (): string => JSON.stringify(reportOnTabs(...tabs));
  expect(text()).toBe(text());
});
