import { describe, expect, test } from "@jest/globals";

import type { Intake } from "#domain/intake/tabs/intake";
import { takeIn } from "#domain/intake/take-in";
import type { RawCell } from "#domain/workbook/snapshot";

import { aTab, aWorkbook } from "../../support/snapshots";

type Rows = readonly (readonly RawCell[])[];

const risks: Rows = [
  ["Risk", "Probability", "Impact", "Mitigation"],
  ["Late steel", 3, 4, "Second supplier"],
];
const actions: Rows = [
  ["Action", "Owner", "Due date", "Status"],
  ["Call the yard", "Amy", 46112, "Open"],
];
const named: Rows = [
  ["Project", "Risk", "Probability", "Impact", "Mitigation"],
  ["Apollo", "Late", 3, 4, "Calls"],
  ["Borealis", "Dear", 2, 2, "Tender"],
  ["Apollo", "Lost", 1, 1, "Map"],
];

function read(tabs: Readonly<Record<string, Rows>>, name = "Harbour crane.xlsx"): Intake {
  const workbook = aWorkbook(Object.entries(tabs).map(([tab, rows]) => aTab(tab, rows)));
  return takeIn({ ...workbook, name });
}

function told({ findings }: Intake): readonly unknown[] {
  return findings
    .filter(({ code }) => /NOT_NAMED|PROJECT_UNKNOWN|WITHOUT_PROJECT/.test(code))
    .map(({ code, at, facts }) => [code, at.tab, facts]);
}

const names = ({ projects }: Intake): readonly (string | undefined)[] =>
  projects.map(({ facts }) => facts.projectName?.value);

describe("a workbook whose tabs name no project", () => {
  test("is one project, called by the workbook, where each tab has other sections", () => {
    const intake = read({ Risks: risks, Actions: actions });
    expect(names(intake)).toEqual(["Harbour crane"]);
    expect(intake.projects[0]?.facts.projectName?.assumed).toBe(true);
    expect(intake.projects[0]?.risks).toHaveLength(1);
    expect(intake.projects[0]?.actions).toHaveLength(1);
    const facts = { tabs: ["Actions", "Risks"], taken: ["Harbour crane"], byRows: false };
    expect(told(intake)).toEqual([["PROJECT_NOT_NAMED", "Actions", facts]]);
    expect(intake.tabs.map(({ role }) => role)).toEqual(["part", "part"]);
  });

  test.each(["Book1.xlsx", "Mappe 2.xlsx", "Workbook", ".xlsx"])(
    "is called by its first tab where nobody has named it: %j",
    (workbook) => {
      const intake = read({ Risks: risks, Actions: actions }, workbook);
      expect(names(intake)).toEqual([undefined]);
      const facts = { tabs: ["Actions", "Risks"], taken: ["Actions"], byRows: false };
      expect(told(intake)).toEqual([["PROJECT_NOT_NAMED", "Actions", facts]]);
    },
  );

  test("is none where a section stands on two tabs, which is said once", () => {
    const intake = read({ "Risks May": risks, "Risks June": risks, Actions: actions });
    expect(intake.projects).toEqual([]);
    const tabs = ["Actions", "Risks June", "Risks May"];
    const facts = { tabs, taken: [], byRows: false };
    expect(told(intake)).toEqual([["PROJECT_NOT_NAMED", "Actions", facts]]);
  });

  test("with one tab is called by the workbook where the tab says only what sections it has", () => {
    const intake = read({ "Risk log": risks });
    expect(names(intake)).toEqual(["Harbour crane"]);
    const facts = { tabs: ["Risk log"], taken: ["Harbour crane"], byRows: false };
    expect(told(intake)).toEqual([["PROJECT_NOT_NAMED", "Risk log", facts]]);
  });

  test.each<[string, string, string | undefined]>([
    ["that says more", "Crane 2", undefined],
    ["that nobody has named", "Sheet1", "Harbour crane"],
  ])("with one tab %s: %s", (_what, tab, name) => {
    expect(names(read({ [tab]: risks }))).toEqual([name]);
  });
});

describe("logs in a workbook without projects", () => {
  test("give the projects that their rows name", () => {
    const intake = read({ Risks: named });
    expect(names(intake)).toEqual(["Apollo", "Borealis"]);
    expect(intake.projects.map((project) => project.risks.length)).toEqual([2, 1]);
    expect(intake.projects[1]?.facts.projectName?.source).toEqual({ tab: "Risks", cell: "A3" });
    const facts = { tabs: ["Risks"], taken: ["Apollo", "Borealis"], byRows: true };
    expect(told(intake)).toEqual([["PROJECT_NOT_NAMED", "Risks", facts]]);
  });

  test("give a row without a name to none", () => {
    const intake = read({ Risks: [...named, ["", "Cold", 1, 1, "Coats"]] });
    expect(told(intake)).toContainEqual(["LOG_PROJECT_UNKNOWN", "Risks", { project: "" }]);
  });

  test("give the other tabs to the only project they name", () => {
    const intake = read({ Risks: named.slice(0, 2), Actions: actions });
    expect(names(intake)).toEqual(["Apollo"]);
    expect(intake.projects[0]?.actions).toHaveLength(1);
  });

  test("give none beside a project of another name", () => {
    const intake = read({
      Risks: named,
      Apollo: [
        ["Project name", "Apollo"],
        ["Sponsor", "Bo"],
        ["Stage", "Build"],
      ],
    });
    expect(names(intake)).toEqual(["Apollo"]);
    expect(told(intake)).toEqual([["LOG_PROJECT_UNKNOWN", "Risks", { project: "Borealis" }]]);
  });
});
