import { describe, expect, test } from "@jest/globals";

import { takeIn } from "#domain/intake/take-in";
import type { ProjectFacts } from "#domain/project/project-return";
import type { RawCell } from "#domain/workbook/snapshot";

import { aTab, aWorkbook } from "../../support/snapshots";

const serial = 46112; // 31 March 2026

function facts(rows: readonly (readonly RawCell[])[], date1904 = false): Record<string, unknown> {
  const intake = takeIn(aWorkbook([aTab("Apollo", rows)], date1904));
  return plain(intake.projects[0]?.facts);
}

function plain(read: ProjectFacts | undefined): Record<string, unknown> {
  return Object.fromEntries(Object.entries(read ?? {}).map(([key, field]) => [key, field.value]));
}

describe("facts are read wherever their labels stand", () => {
  test("right of the label, several pairs in a row, over merged cells", () => {
    expect(
      facts([
        ["Apollo status report"],
        [],
        ["Project ID:", "A-1", "", "Project\nManager", "", "Amy Lee"],
        ["Project name", "Apollo", "", "Status Date", "", serial],
        ["Budget (£m)", 1.5, "", "RAG", "", "Amber/Red"],
      ]),
    ).toEqual({
      projectId: "A-1",
      projectName: "Apollo",
      projectManager: "Amy Lee",
      statusDate: "2026-03-31",
      budgetAtCompletion: 1_500_000,
      reportedOverall: "amberRed",
    });
  });

  test("below the label, where labels stand side by side", () => {
    expect(
      facts([
        ["Project name", "Project manager", "Sponsor", "Report date"],
        ["Apollo", "Amy Lee", "Bo Berg", serial],
      ]),
    ).toEqual({
      projectName: "Apollo",
      projectManager: "Amy Lee",
      sponsor: "Bo Berg",
      statusDate: "2026-03-31",
    });
  });

  test("within one cell after a colon", () => {
    expect(facts([["Project: Apollo"], ["Sponsor: Bo Berg"], ["Stage: Delivery"]])).toEqual({
      projectName: "Apollo",
      sponsor: "Bo Berg",
      stage: "Delivery",
    });
  });

  test("a label with several meanings is decided by its value", () => {
    const head = [
      ["Project", "Apollo"],
      ["Budget", 100],
    ];
    expect(facts([...head, ["Status", "On hold"]])).toMatchObject({ lifecycle: "onHold" });
    expect(facts([...head, ["Status", "Amber"]])).toMatchObject({ reportedOverall: "amber" });
    expect(
      facts([
        ["Project", "Apollo"],
        ["Budget", "Green"],
        ["PM", "Amy"],
      ]),
    ).toMatchObject({
      reportedCost: "green",
    });
  });

  test("the day that is now, and hours spent, are no time elapsed", () => {
    const read = facts([
      ["Project ID", "A-1"],
      ["Duration", "12 months"],
      ["Time now", serial],
      ["Time spent", 320],
      ["Months elapsed", 5],
    ]);
    expect(read).toMatchObject({ plannedDuration: "12 months", elapsedTime: "5 months" });
  });

  test("an empty value stays empty, whatever stands below", () => {
    expect(
      facts([
        ["Project", "Apollo"],
        ["Sponsor", ""],
        ["Stage", "Delivery"],
        ["PM", "Amy"],
      ]),
    ).toEqual({
      projectManager: "Amy",
      projectName: "Apollo",
      stage: "Delivery",
    });
  });

  test("dates are counted in the 1904 system where the workbook is", () => {
    expect(
      facts(
        [
          ["Project", "Apollo"],
          ["Status date", serial - 1462],
          ["PM", "Amy"],
        ],
        true,
      ),
    ).toMatchObject({
      statusDate: "2026-03-31",
    });
  });

  test("amounts take the unit of the tab, or of their own label", () => {
    expect(
      facts([
        ["Project", "Apollo"],
        ["Amounts in", "Thousands"],
        ["Currency", "£"],
        ["Actual cost", 12.5],
        ["Budget (£m)", 2],
      ]),
    ).toMatchObject({ actualCost: 12_500, budgetAtCompletion: 2_000_000, currency: "GBP" });
  });
});

describe("sections are read wherever their header row stands", () => {
  const identity = [["Project ID", "A-1"], ["Project name", "Apollo"], [""]];

  test("two under one another, below titles, with a total and a note left out", () => {
    const intake = takeIn(
      aWorkbook([
        aTab("Apollo", [
          ...identity,
          ["Key milestones"],
          ["Ref", "Milestone", "Original date", "Revised date", "Owner"],
          ["M1", "Go live", serial, serial + 30, "Amy"],
          ["M2", "Close", serial + 60, serial + 60, "Bo"],
          ["Dates are subject to approval"],
          [""],
          ["Risks"],
          [
            "ID",
            "Risk description",
            "Likelihood (1-5)",
            "Impact (1-5)",
            "Mitigation plan",
            "Owner",
          ],
          ["R1", "Supplier is late", 3, 4, "Weekly calls", "Amy"],
          ["Total", "", "", 4, "", ""],
        ]),
      ]),
    );
    const [project] = intake.projects;
    expect(project?.milestones).toHaveLength(2);
    expect(project?.milestones[0]).toMatchObject({
      name: { value: "Go live", source: { tab: "Apollo", cell: "B6" } },
      baselineDate: { value: "2026-03-31" },
      forecastDate: { value: "2026-04-30" },
    });
    expect(project?.risks).toHaveLength(1);
    expect(project?.risks[0]).toMatchObject({
      score: { value: 12 },
      mitigation: { value: "Weekly calls" },
    });
    expect(intake.findings.map(({ code }) => code)).toEqual(["TOTAL_ROW_LEFT_OUT"]);
  });

  test("side by side", () => {
    const intake = takeIn(
      aWorkbook([
        aTab("Apollo", [
          ...identity,
          [
            "Milestone",
            "Baseline",
            "Forecast",
            "Status",
            "",
            "Issue",
            "Severity",
            "Resolution",
            "Owner",
          ],
          ["Go live", serial, serial, "Open", "", "No room", "High", "Rent one", "Amy"],
          ["Close", serial, serial, "Open", "", "No desk", "Low", "Buy one", "Bo"],
        ]),
      ]),
    );
    expect(intake.projects[0]?.milestones).toHaveLength(2);
    expect(intake.projects[0]?.issues.map(({ title }) => title?.value)).toEqual([
      "No room",
      "No desk",
    ]);
  });

  test("with a header stacked over two rows", () => {
    const intake = takeIn(
      aWorkbook([
        aTab("Apollo", [
          ...identity,
          ["Task", "Baseline", "", "Actual", "", "% complete"],
          ["", "Start", "Finish", "Start", "Finish", ""],
          ["Design", serial, serial + 9, serial, "", 0.5],
        ]),
      ]),
    );
    expect(intake.projects[0]?.tasks).toEqual([
      expect.objectContaining({
        baselineStart: expect.objectContaining({ value: "2026-03-31" }),
        baselineFinish: expect.objectContaining({ value: "2026-04-09" }),
        actualStart: expect.objectContaining({ value: "2026-03-31" }),
        percentComplete: expect.objectContaining({ value: 0.5 }),
      }),
    ]);
  });

  test("costs per period are added up, costs to date are kept", () => {
    const table = (title: string): number[] => {
      const intake = takeIn(
        aWorkbook([
          aTab("Apollo", [
            ...identity,
            [title],
            ["Month", "Planned value", "Actual cost"],
            ["Jan 2026", 10, 12],
            ["Feb 2026", 30, 31],
          ]),
        ]),
      );
      return intake.projects[0]?.costPeriods.map((period) => period.plannedValue?.value ?? 0) ?? [];
    };
    expect(table("Costs per period")).toEqual([10, 40]);
    expect(table("Costs (cumulative)")).toEqual([10, 30]);
  });
});
