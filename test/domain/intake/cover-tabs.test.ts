import { describe, expect, test } from "@jest/globals";

import { takeIn } from "#domain/intake/take-in";
import { defaultSettings } from "#domain/settings/settings";
import type { RawCell } from "#domain/workbook/snapshot";

import { aTab, aWorkbook } from "../../support/snapshots";

type Rows = readonly (readonly RawCell[])[];
type Tabs = Readonly<Record<string, Rows>>;

const day = 46112;
const facts: Rows = [
  ["Project name", "Apollo"],
  ["Sponsor", "Bo Berg"],
  ["Project manager", "Amy Lee"],
  ["Stage", "Build"],
  ["Portfolio", "Rail"],
  ["Budget", 100],
  ["Actual cost", 50],
];
const risks: Rows = [[], ["Risk", "Probability", "Impact", "Mitigation"], ["Late", 3, 4, "Calls"]];
const milestones: Rows = [
  [],
  ["Milestone", "Baseline date", "Forecast date", "Owner"],
  ["Go live", day, day, "Amy"],
];

function roles(tabs: Tabs, chosen: readonly string[] = []): readonly string[] {
  const tabRoles = chosen.map((tab) => ({ tab, role: "project" as const, projectId: undefined }));
  const workbook = aWorkbook(Object.entries(tabs).map(([name, rows]) => aTab(name, rows)));
  const intake = takeIn(workbook, { settings: { ...defaultSettings, tabRoles } });
  return intake.tabs.map(({ role }) => role);
}

const id = (text: string): Rows => [["Project ID", text]];
const dated = (serial: number): Rows => [["Status date", serial]];
const named = (name: string): Rows => [["Project name", name], ...facts.slice(1, 3)];

describe("two tabs that name one project", () => {
  test.each<[string, Tabs, readonly string[]]>([
    [
      "half as many facts are a cover",
      { A: facts.slice(0, 3), B: facts.slice(0, 6) },
      ["part", "project"],
    ],
    [
      "more than half are a project",
      { A: facts.slice(0, 3), B: facts.slice(0, 5) },
      ["project", "project"],
    ],
    [
      "the cover may stand last",
      { A: facts.slice(0, 6), B: facts.slice(0, 3) },
      ["project", "part"],
    ],
    ["as many facts are two projects", { A: facts, B: facts }, ["project", "project"]],
    [
      "any facts are a cover of sections",
      { A: facts, B: [...facts.slice(0, 3), ...risks] },
      ["part", "project"],
    ],
    ["names are the same in any case", { A: named(" APOLLO "), B: facts }, ["part", "project"]],
    ["other names are other projects", { A: named("Apollo 2"), B: facts }, ["project", "project"]],
    [
      "another id is another project",
      { A: [...id("A-1"), ...facts.slice(0, 2)], B: [...id("A-2"), ...facts, ...risks] },
      ["project", "project"],
    ],
    [
      "the same id is the same project",
      { A: [...id("A-1"), ...facts.slice(0, 2)], B: [...id("A-1"), ...facts, ...risks] },
      ["part", "project"],
    ],
    [
      "an id on one of them is no other",
      { A: [...id("A-1"), ...facts.slice(0, 2)], B: [...facts, ...risks] },
      ["part", "project"],
    ],
  ])("%s", (_rule, tabs, expected) => {
    expect(roles(tabs)).toEqual(expected);
  });
});

describe("tabs of one name with sections", () => {
  const one = [...facts.slice(0, 4), ...risks];
  const other = [...facts.slice(0, 3), ...milestones];

  test.each<[string, Tabs, readonly string[]]>([
    ["other sections each are one project", { A: one, B: other }, ["project", "part"]],
    [
      "of equal size the first is its own tab",
      { A: [...facts.slice(0, 3), ...risks], B: other },
      ["project", "part"],
    ],
    ["the larger one is its own tab", { A: other, B: one }, ["part", "project"]],
    [
      "the same section on both is two reports",
      { A: one, B: [...facts.slice(0, 3), ...risks] },
      ["project", "project"],
    ],
    [
      "one section on two of three is two reports",
      { A: one, B: other, C: [...facts.slice(0, 3), ...milestones] },
      ["project", "project", "project"],
    ],
    [
      "two ids are two projects",
      { A: [...id("A-1"), ...one], B: [...id("A-2"), ...other] },
      ["project", "project"],
    ],
    [
      "one id is one project",
      { A: [...id("A-1"), ...one], B: [...id("A-1"), ...other] },
      ["project", "part"],
    ],
    [
      "two dates are two reports",
      { A: [...dated(day), ...one], B: [...dated(day + 31), ...other] },
      ["project", "project"],
    ],
    [
      "one date is one report",
      { A: [...dated(day), ...one], B: [...dated(day), ...other] },
      ["project", "part"],
    ],
  ])("%s", (_rule, tabs, expected) => {
    expect(roles(tabs)).toEqual(expected);
  });

  test("stay what the user says they are", () => {
    expect(roles({ A: one, B: other }, ["B"])).toEqual(["project", "project"]);
    expect(roles({ A: facts.slice(0, 3), B: facts }, ["A"])).toEqual(["project", "project"]);
  });

  test("say why they are a part", () => {
    const reasons = (tabs: Tabs): readonly string[] =>
      takeIn(aWorkbook(Object.entries(tabs).map(([name, rows]) => aTab(name, rows)))).tabs.map(
        ({ reason }) => reason,
      );
    expect(reasons({ A: one, B: other })[1]).toBe(
      'It names the project of "A" and holds other sections of it.',
    );
    expect(reasons({ A: facts.slice(0, 3), B: facts })[0]).toBe(
      'It names the project of "B" and has little more of it.',
    );
  });
});
