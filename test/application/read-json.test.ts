import { expect, test } from "@jest/globals";

import { readJson } from "#application/read-json";
import { takeIn } from "#domain/intake/take-in";

import { aTab, aWorkbook } from "../support/snapshots";

test("says of every tab its role, its facts with their cells, its tables with their columns", () => {
  const intake = takeIn(
    aWorkbook([
      aTab("Apollo", [
        ["Project name", "Apollo", "", "Status date", 46112],
        [],
        ["Milestones"],
        ["Milestone", "Baseline date", "Forecast date"],
        ["Roof on", 46112, 46142],
        ["Opening", 46203, 46234],
      ]),
      aTab("Lists", [["Red"], ["Green"]]),
    ]),
  );
  expect(readJson(intake)).toEqual({
    tabs: [
      {
        tab: "Apollo",
        role: "project",
        reason: "It names a project, with 2 facts and 1 section.",
        facts: [
          { field: "projectName", cell: "B1", value: "Apollo", confidence: 1 },
          { field: "statusDate", cell: "E1", value: "2026-03-31", confidence: 1 },
        ],
        sections: [
          {
            section: "milestones",
            headerRow: 4,
            firstRow: 5,
            lastRow: 6,
            orientation: "rows",
            confidence: 1,
            columns: { A: "name", B: "baselineDate", C: "forecastDate" },
          },
        ],
      },
      {
        tab: "Lists",
        role: "ignored",
        reason: "Its name says it is a tab of lists.",
        facts: [],
        sections: [],
      },
    ],
  });
});

test("names the columns it is in doubt of, with their confidence", () => {
  const intake = takeIn(
    aWorkbook([
      aTab("Apollo", [
        ["Project name", "Apollo", "", "Status date", 46112],
        [],
        ["Milestones"],
        ["Milestone", "Baseline date", "Due date"],
        ["Roof on", 46112, 46142],
        ["Opening", 46203, 46234],
      ]),
    ]),
  );
  expect(readJson(intake)).toMatchObject({
    tabs: [{ sections: [{ columns: { C: "forecastDate" }, doubtful: { C: 0.7 } }] }],
  });
});
