import { describe, expect, test } from "@jest/globals";

import { takeIn } from "#domain/intake/take-in";
import type { ProjectFacts } from "#domain/project/project-return";
import { defaultSettings } from "#domain/settings/settings";
import { sheetSignature } from "#domain/workbook/signature";

import { aTab, aWorkbook } from "../../support/snapshots";

const serial = 46112; // 31 March 2026

function plain(read: ProjectFacts | undefined): Record<string, unknown> {
  return Object.fromEntries(Object.entries(read ?? {}).map(([key, field]) => [key, field.value]));
}

describe("the role of a tab", () => {
  const project = [
    ["Project ID", "A-1"],
    ["Project name", "Apollo"],
    ["Budget", 100],
  ];

  test.each([
    ["Apollo", project, {}, "project"],
    ["Template", project, {}, "ignored"],
    ["Lists", [["Green"], ["Amber"]], {}, "ignored"],
    ["Apollo", project, { visibility: "hidden" as const }, "ignored"],
    ["Portfolio", project, { mark: "portfolio" }, "report"],
    ["Portfolio (2)", [[sheetSignature], ...project], {}, "copy"],
    ["Steerbook Settings", [["Setting", "Value"]], {}, "settings"],
    ["Empty", [], {}, "ignored"],
    ["Notes to self", [["Buy milk"]], {}, "ignored"],
  ])("%s is %4$s", (name, rows, rest, role) => {
    const [tab] = takeIn(aWorkbook([aTab(name, rows, rest)])).tabs;
    expect(tab?.role).toBe(role);
    expect(tab?.reason).toMatch(/\.$/);
  });

  test("is what the user says first", () => {
    const settings = {
      ...defaultSettings,
      tabRoles: [{ tab: "template", role: "project" as const, projectId: undefined }],
    };
    const intake = takeIn(aWorkbook([aTab("Template", project)]), { settings });
    expect(intake.tabs[0]?.role).toBe("project");
    expect(intake.projects).toHaveLength(1);
  });

  test("two sheets with one mark are asked about", () => {
    const tabs = [
      aTab("A", project, { mark: "portfolio" }),
      aTab("B", project, { mark: "portfolio" }),
    ];
    expect(takeIn(aWorkbook(tabs)).findings).toMatchObject([
      { code: "MARK_REPEATED", facts: { others: ["B"] } },
    ]);
  });
});

describe("registers, logs and parts", () => {
  const register = aTab("Projects", [
    ["Project ID", "Project", "Sponsor", "Status", "Budget"],
    ["A-1", "Apollo", "Bo Berg", "Active", 100],
    ["B-2", "Borealis", "Cy Dunn", "On hold", 250],
  ]);
  const tab = aTab("Apollo", [
    ["Project ID", "A-1"],
    ["Project name", "Apollo"],
    ["Budget", 120],
  ]);

  test("a row and a tab of one project are one return, the tab wins and the difference is told", () => {
    const intake = takeIn(aWorkbook([register, tab]));
    expect(intake.projects.map(({ origin }) => origin)).toEqual(["tab", "register"]);
    expect(plain(intake.projects[0]?.facts)).toMatchObject({
      budgetAtCompletion: 120,
      sponsor: "Bo Berg",
    });
    expect(plain(intake.projects[1]?.facts)).toMatchObject({ lifecycle: "onHold" });
    expect(intake.findings).toMatchObject([
      { code: "REGISTER_DIFFERS", at: { tab: "Projects", cell: "E2" }, projectId: "A-1" },
    ]);
  });

  test("rows of a log go to the project they name; unknown names are told", () => {
    const log = aTab("RAID", [
      ["Project", "Risk", "Probability", "Impact", "Mitigation"],
      ["A-1", "Late", 3, 4, "Calls"],
      ["borealis", "Dear", 2, 2, "Tender"],
      ["Zeus", "Lost", 1, 1, "Map"],
    ]);
    const intake = takeIn(aWorkbook([register, tab, log]));
    expect(intake.projects.map(({ risks }) => risks.length)).toEqual([1, 1]);
    expect(intake.findings.map(({ code }) => code)).toContain("LOG_PROJECT_UNKNOWN");
  });

  test("a part belongs to the only project, else it is asked about", () => {
    const part = aTab("Milestones", [
      ["Milestone", "Baseline", "Forecast"],
      ["Go live", serial, serial],
    ]);
    expect(takeIn(aWorkbook([tab, part])).projects[0]?.milestones).toHaveLength(1);
    const other = aTab("Borealis", [
      ["Project ID", "B-2"],
      ["Project", "Borealis"],
      ["Budget", 1],
    ]);
    const unsure = takeIn(aWorkbook([tab, other, part]));
    expect(unsure.findings.map(({ code }) => code)).toContain("PART_WITHOUT_PROJECT");
  });
});

describe("number formats", () => {
  const tab = aTab("Apollo", [
    ["Project", "Apollo"],
    ["PM", "Amy"],
    ["% complete", 1],
  ]);

  test("are wanted only where they decide something, and decide it", () => {
    const first = takeIn(aWorkbook([tab]));
    expect(first.areasWanted).toEqual([
      { tabId: tab.id, range: { row: 2, column: 1, rows: 1, columns: 1 } },
    ]);
    expect(plain(first.projects[0]?.facts)).not.toHaveProperty("percentComplete");
    const formats = first.areasWanted.map((area) => ({ ...area, formats: [["0%"]] }));
    const second = takeIn(aWorkbook([tab]), { formats });
    expect(plain(second.projects[0]?.facts)).toMatchObject({ percentComplete: 1 });
    expect(second.findings).toEqual([]);
  });
});
