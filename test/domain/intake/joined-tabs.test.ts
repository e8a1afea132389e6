import { describe, expect, test } from "@jest/globals";

import type { Intake } from "#domain/intake/tabs/intake";
import { takeIn } from "#domain/intake/take-in";
import { defaultSettings, type Settings } from "#domain/settings/settings";
import type { RawCell, TabSnapshot } from "#domain/workbook/snapshot";

import { aTab, aWorkbook } from "../../support/snapshots";

type Rows = readonly (readonly RawCell[])[];

function project(name: string, id: string | undefined, more: Rows = []): TabSnapshot {
  return aTab(name, [
    ...(id === undefined ? [] : [["Project ID", id]]),
    ["Project name", name],
    ["Sponsor", "Bo Berg"],
    ["Project manager", "Amy Lee"],
    ...more,
  ]);
}

function riskLog(...lines: Rows): TabSnapshot {
  return aTab("RAID", [["Project", "Risk", "Probability", "Impact", "Mitigation"], ...lines]);
}

function registerOf(headers: readonly string[], ...lines: Rows): TabSnapshot {
  return aTab("Projects", [headers, ...lines]);
}

function codes({ findings }: Intake): readonly string[] {
  return findings.map(({ code }) => code);
}

function titles({ projects }: Intake): readonly unknown[] {
  return projects.map(({ risks }) => risks.map(({ title }) => title?.value));
}

describe("a line of a log", () => {
  test.each<[string, string]>([
    ["A-1", "its id"],
    [" a-1 ", "its id in another case, with spaces"],
    ["APOLLO", "its name in another case"],
  ])("goes to the project it calls %j: %s", (called) => {
    const log = riskLog([called, "Late", 3, 4, "Calls"], ["B-2", "Dear", 2, 2, "Tender"]);
    const intake = takeIn(aWorkbook([project("Apollo", "A-1"), project("Borealis", "B-2"), log]));
    expect(titles(intake)).toEqual([["Late"], ["Dear"]]);
    expect(codes(intake)).toEqual([]);
  });

  test("that names nobody known has a finding at its name and goes nowhere", () => {
    const log = riskLog(["Zeus", "Lost", 1, 1, "Map"], ["A-1", "Late", 3, 4, "Calls"]);
    const intake = takeIn(aWorkbook([project("Apollo", "A-1"), log]));
    expect(titles(intake)).toEqual([["Late"]]);
    expect(intake.findings).toMatchObject([
      {
        code: "LOG_PROJECT_UNKNOWN",
        at: { tab: "RAID", cell: "A2" },
        facts: { project: "Zeus" },
      },
    ]);
    expect(intake.findings[0]?.projectId).toBeUndefined();
  });

  test("by a name that two projects bear goes to neither", () => {
    const log = riskLog(["Apollo", "Late", 3, 4, "Calls"], ["A-2", "Dear", 2, 2, "Tender"]);
    const second = { ...project("Apollo", "A-2"), id: "{2}", name: "Apollo 2" };
    const intake = takeIn(aWorkbook([project("Apollo", "A-1"), second, log]));
    expect(titles(intake)).toEqual([[], ["Dear"]]);
    expect(codes(intake)).toContain("LOG_PROJECT_UNKNOWN");
  });

  test("by an id that two projects bear goes to the first", () => {
    const log = riskLog(["A-1", "Late", 3, 4, "Calls"], ["A-1", "Dear", 2, 2, "Tender"]);
    const intake = takeIn(aWorkbook([project("Apollo", "A-1"), project("Borealis", "A-1"), log]));
    expect(titles(intake)).toEqual([["Late", "Dear"], []]);
  });

  test("has the project of its row in its findings", () => {
    const log = riskLog(["A-1", "Late", 3, 4, "Calls"], ["B-2", "Dear", "two", 2, "Tender"]);
    const third: readonly RawCell[] = ["B-2", "Lost", "4", 2, "Map"];
    const more = { ...log, values: [...log.values, third] };
    const intake = takeIn(
      aWorkbook([
        project("Apollo", "A-1"),
        project("Borealis", "B-2"),
        { ...more, used: { row: 0, column: 0, rows: 4, columns: 5 } },
      ]),
    );
    const told = intake.findings.map(({ code, at, projectId }) => [code, at.cell, projectId]);
    expect(told).toEqual([
      ["NUMBER_NOT_A_NUMBER", "C3", "B-2"],
      ["NUMBER_IS_TEXT", "C4", "B-2"],
    ]);
  });

  test("by an id only the register knows goes to the project's own tab", () => {
    const register = registerOf(
      ["Project ID", "Project", "Sponsor", "Status", "Budget"],
      ["A-1", "Apollo", "Bo Berg", "Active", 100],
      ["B-2", "Borealis", "Cy Dunn", "On hold", 250],
    );
    const log = riskLog(["A-1", "Late", 3, 4, "Calls"], ["B-2", "Dear", 2, 2, "Tender"]);
    const intake = takeIn(aWorkbook([register, project("Apollo", undefined), log]));
    expect(titles(intake)).toEqual([["Late"], ["Dear"]]);
    expect(codes(intake)).toEqual([]);
  });
});

describe("a row of a register", () => {
  const headers = ["Project ID", "Project", "Sponsor", "Status", "Budget"];

  test.each<[RawCell, boolean, string]>([
    [100, false, "the same"],
    [100.004, false, "less than half a penny"],
    [99.996, false, "less than half a penny below"],
    [100.01, true, "a penny more"],
    [99.99, true, "a penny less"],
    ["", false, "nothing said"],
  ])("says that the budget is %p, the tab 100: told %p, for it is %s", (budget, told) => {
    const register = registerOf(
      headers,
      ["A-1", "apollo", " BO BERG", "Active", budget],
      ["B-2", "Borealis", "Cy Dunn", "On hold", 250],
    );
    const intake = takeIn(aWorkbook([register, project("Apollo", "A-1", [["Budget", 100]])]));
    expect(intake.projects[0]?.facts.budgetAtCompletion?.value).toBe(100);
    expect(codes(intake)).toEqual(told ? ["REGISTER_DIFFERS"] : []);
  });

  test("that differs from the tab is told with both values, the tab's is used", () => {
    const register = registerOf(
      headers,
      ["B-2", "Borealis", "Cy Dunn", "On hold", 250],
      ["A-1", "Apollo", "Di Eck", "Active", 120],
    );
    const intake = takeIn(aWorkbook([register, project("Apollo", "A-1", [["Budget", 100]])]));
    expect(intake.findings).toMatchObject([
      {
        code: "REGISTER_DIFFERS",
        at: { tab: "Projects", cell: "C3" },
        projectId: "A-1",
        facts: { onTab: "Bo Berg", inRegister: "Di Eck", register: "Projects" },
      },
      {
        code: "REGISTER_DIFFERS",
        at: { tab: "Projects", cell: "E3" },
        projectId: "A-1",
        facts: { onTab: "100", inRegister: "120", register: "Projects" },
      },
    ]);
    const [own] = intake.projects;
    expect([own?.facts.sponsor?.value, own?.facts.lifecycle?.value]).toEqual(["Bo Berg", "active"]);
  });

  test("gives its id to the findings of a project whose tab has none", () => {
    const register = registerOf(
      headers,
      ["A-1", "Apollo", "Di Eck", "Active", 100],
      ["B-2", "Borealis", "Cy Dunn", "On hold", 250],
    );
    const intake = takeIn(aWorkbook([register, project("Apollo", undefined)]));
    expect(intake.findings).toMatchObject([{ code: "REGISTER_DIFFERS", projectId: "A-1" }]);
  });

  test("has the currency, the unit and the date above the table, unless it has its own", () => {
    const register = aTab("Projects", [
      ["Status date", 46112],
      ["Currency", "EUR"],
      ["Amounts in", "Thousands"],
      ["Portfolio", "Rail"],
      [],
      [...headers, "Status date"],
      ["A-1", "Apollo", "Bo Berg", "Active", 100, 46082],
      ["B-2", "Borealis", "Cy Dunn", "On hold", 250, ""],
    ]);
    const facts = takeIn(aWorkbook([register])).projects.map((one) => one.facts);
    expect(facts.map(({ statusDate }) => statusDate?.value)).toEqual(["2026-03-01", "2026-03-31"]);
    expect(facts.map(({ currency }) => currency?.value)).toEqual(["EUR", "EUR"]);
    expect(facts.map(({ portfolio }) => portfolio?.value)).toEqual(["Rail", "Rail"]);
    expect(facts.map(({ budgetAtCompletion }) => budgetAtCompletion?.value)).toEqual([
      100_000, 250_000,
    ]);
  });

  test("without an id and a name is nobody's", () => {
    const register = registerOf(
      headers,
      ["A-1", "Apollo", "Bo Berg", "Active", 100],
      ["", "", "Cy Dunn", "On hold", 250],
      ["C-3", "", "Di Eck", "Active", 50],
      ["", "Daedalus", "Ed Falk", "Active", 60],
    );
    const { projects } = takeIn(aWorkbook([register]));
    expect(projects.map(({ facts }) => facts.projectId?.value ?? facts.projectName?.value)).toEqual(
      ["A-1", "C-3", "Daedalus"],
    );
  });
});

describe("a part", () => {
  const risks = aTab("Risks", [
    ["Risk", "Probability", "Impact", "Mitigation"],
    ["Late", 3, 4, "Calls"],
  ]);
  const both = [project("Apollo", "A-1"), project("Borealis", "B-2")];

  function given(tab: string, projectId: string | undefined): { readonly settings: Settings } {
    return { settings: { ...defaultSettings, tabRoles: [{ tab, role: "part", projectId }] } };
  }

  test.each<[string, string | undefined, readonly unknown[], string]>([
    ["Risks", "B-2", [[], ["Late"]], "its name and an id"],
    ["risks", "b-2", [[], ["Late"]], "whatever the case"],
    ["Ris*", "A-1", [["Late"], []], "a pattern of its name"],
    ["Risks", "Z-9", [[], []], "an id nobody has"],
    ["Risks", undefined, [[], []], "no id"],
  ])("is given by %s and %p to %j: %s", (tab, projectId, found) => {
    const intake = takeIn(aWorkbook([...both, risks]), given(tab, projectId));
    expect(titles(intake)).toEqual(found);
    const asked = found.every((one) => JSON.stringify(one) === "[]");
    expect(codes(intake)).toEqual(asked ? ["PART_WITHOUT_PROJECT"] : []);
  });

  test("goes to the project it names, not to the first", () => {
    const named = aTab("Risks", [["Project ID", "B-2"], [], ...risks.values]);
    expect(titles(takeIn(aWorkbook([...both, named]), given("Risks", undefined)))).toEqual([
      [],
      ["Late"],
    ]);
  });

  test("that names none goes to the only project", () => {
    expect(titles(takeIn(aWorkbook([project("Apollo", "A-1"), risks])))).toEqual([["Late"]]);
  });

  test("fills what the tab leaves out, and is told where it says otherwise", () => {
    const named = aTab("Risks", [
      ["Project ID", "A-1"],
      ["Sponsor", "Di Eck"],
      ["Stage", "Build"],
      ["Project manager", "Amy Lee"],
      [],
      ...risks.values,
    ]);
    const intake = takeIn(aWorkbook([...both, named]), given("Risks", undefined));
    const [own] = intake.projects;
    expect([own?.facts.sponsor?.value, own?.facts.stage?.value]).toEqual(["Bo Berg", "Build"]);
    expect(intake.findings).toMatchObject([
      {
        code: "FACT_CONTRADICTED",
        at: { tab: "Risks", cell: "B2" },
        projectId: "A-1",
        facts: { kept: "Bo Berg", other: "Di Eck", keptCell: "Apollo!B3" },
      },
    ]);
  });
});
