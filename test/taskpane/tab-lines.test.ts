import { describe, expect, test } from "@jest/globals";

import { takeIn } from "#domain/intake/take-in";
import { defaultSettings, type Settings } from "#domain/settings/settings";
import { listTabs, type TabLine } from "#taskpane/state/tab-lines.ts";

import { aTab, aWorkbook } from "../support/snapshots";

const workbook = aWorkbook([
  aTab("Apollo", [
    ["Project name", "Apollo", "", ""],
    ["Status date", "2026-03-31", "", ""],
    ["Money man", "Ada", "", ""],
    ["", "", "", ""],
    ["ID", "Milestone", "Baseline date", "Forecast date"],
    ["M1", "Open", "2026-05-01", "2026-06-01"],
  ]),
  aTab("Notes", [["Lunch", "Monday"]]),
]);

function linesOf(settings: Settings): readonly TabLine[] {
  return listTabs(takeIn(workbook, { settings }), settings).lines;
}

describe("the tabs as the pane lists them", () => {
  test("have role and reason, their facts in words, and their tables", () => {
    const [apollo, notes] = linesOf(defaultSettings);
    expect(apollo).toMatchObject({ tab: "Apollo", role: "project", chosen: undefined });
    expect(apollo?.facts[0]).toMatchObject({
      field: "projectName",
      name: "Project name",
      cell: "B1",
      label: "Project name",
      value: "Apollo",
      confidence: 1,
    });
    expect(apollo?.sections).toEqual([
      {
        section: "milestones",
        headerRow: 5,
        rows: 1,
        confidence: 1,
        columns: [
          { place: "A", name: "ID" },
          { place: "B", name: "Milestone" },
          { place: "C", name: "Baseline date" },
          { place: "D", name: "Forecast date" },
        ],
      },
    ]);
    expect(notes).toMatchObject({ role: "ignored", facts: [], sections: [], corrections: [] });
  });

  test("say which role was chosen, and which corrections count on them", () => {
    const here = { field: "sponsor", tabPattern: "apollo", cell: "money man" };
    const settings: Settings = {
      ...defaultSettings,
      tabRoles: [{ tab: "N*", role: "part", projectId: "A-1" }],
      layout: [
        here,
        { field: "sponsor", tabPattern: "Other", cell: "C9" },
        { field: "A key of a form", tabPattern: "Apollo", cell: "B3", type: "text" },
      ],
    };
    const [apollo, notes] = linesOf(settings);
    expect(apollo?.corrections).toEqual([here]);
    expect(apollo?.facts.find(({ field }) => field === "sponsor")).toMatchObject({
      cell: "B3",
      label: "Money man",
      value: "Ada",
    });
    expect(notes).toMatchObject({ role: "part", chosen: { projectId: "A-1" } });
  });
});
