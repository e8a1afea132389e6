import { describe, expect, test } from "@jest/globals";

import { takeIn } from "#domain/intake/take-in";
import { defaultSettings, type Settings } from "#domain/settings/settings";
import type { RawCell, TabSnapshot } from "#domain/workbook/snapshot";

import { aTab, aWorkbook } from "../../support/snapshots";

type Rows = readonly (readonly RawCell[])[];
type Choice = Settings["tabRoles"][number];

const facts: Rows = [
  ["Project ID", "A-1"],
  ["Project name", "Apollo"],
  ["Sponsor", "Bo Berg"],
  ["Project manager", "Amy Lee"],
  ["Stage", "Build"],
  ["Budget", 100],
];
const risks: Rows = [[], ["Risk", "Probability", "Impact", "Mitigation"], ["Late", 3, 4, "Calls"]];
const list: Rows = [
  ["Project ID", "Project", "Sponsor", "Status", "Budget"],
  ["A-1", "Apollo", "Bo Berg", "Active", 100],
  ["B-2", "Borealis", "Cy Dunn", "On hold", 250],
];
/** Names a project, so that no other tab is taken for one. */
const other = aTab("Zeus", [
  ["Project ID", "Z-9"],
  ["Project name", "Zeus"],
  ["Sponsor", "Di Eck"],
]);

function roleOf(tab: TabSnapshot, chosen: readonly Choice[] = []): string | undefined {
  const settings = { ...defaultSettings, tabRoles: chosen };
  return takeIn(aWorkbook([tab, other]), { settings }).tabs[0]?.role;
}

describe("the role of a tab by what stands on it", () => {
  test.each<[string, Rows, string, string]>([
    ["A", facts.slice(0, 3), "project", "a name and two more facts"],
    ["A", facts.slice(0, 2), "ignored", "an id and a name alone"],
    ["A", [...facts.slice(0, 1), ...risks], "project", "an id and a section"],
    ["A", facts.slice(2, 5), "part", "three facts without a name"],
    ["A", facts.slice(2, 4), "ignored", "two facts without a name"],
    [
      "A",
      [["Project ID", ""], ["Project name", ""], ...facts.slice(2, 5)],
      "part",
      "labels without a name",
    ],
    ["A", risks, "part", "a section without a name"],
    ["A", list, "register", "two projects, one a row"],
    ["A", [...facts.slice(0, 3), ...risks], "project", "a name beside a section"],
    ["Template", facts, "project", "six facts, whatever its name"],
    ["Template", facts.slice(0, 5), "ignored", "five facts under a name of templates"],
    [
      "Template",
      [...facts.slice(2), ["Portfolio", "Rail"], ["Programme", "East"]],
      "ignored",
      "six facts without a name",
    ],
    ["Status dashboard", facts.slice(0, 5), "ignored", "the last word decides"],
    ["Dashboard March", facts.slice(0, 5), "ignored", "the first word decides"],
    ["The dashboard page", facts.slice(0, 5), "project", "a word in the middle does not"],
    ["Notes", facts.slice(0, 5), "ignored", "the whole name decides"],
    ["Apollo notes", facts.slice(0, 5), "project", "notes decide only as the whole name"],
  ])("%s with %j is a %s: %s", (name, rows, role) => {
    expect(roleOf(aTab(name, rows))).toBe(role);
  });

  test("is a log where the rows of a section name projects", () => {
    const log = aTab("A", [
      ["Project", "Risk", "Probability", "Impact", "Mitigation"],
      ["Z-9", "Late", 3, 4, "Calls"],
      ["Z-9", "Dear", 2, 2, "Tender"],
    ]);
    expect(roleOf(log)).toBe("log");
  });
});

describe("the role the user gives a tab", () => {
  const choose = (tab: string, role: Choice["role"]): Choice => ({
    tab,
    role,
    projectId: undefined,
  });

  test.each<[string, Partial<TabSnapshot>, readonly Choice[], string, string]>([
    ["A", {}, [choose("a", "part")], "part", "by its name in any case"],
    ["A", {}, [choose("B", "part")], "project", "not by another name"],
    ["Form 1", {}, [choose("form*", "part")], "part", "by a pattern"],
    ["A", {}, [choose("*", "part"), choose("A", "register")], "part", "the first that fits"],
    ["A", { visibility: "hidden" }, [choose("A", "project")], "project", "though it is hidden"],
    ["A", { visibility: "veryHidden" }, [], "ignored", "a tab hidden for good is not read"],
    [
      "A",
      { mark: "portfolio" },
      [choose("A", "project")],
      "report",
      "not where Steerbook writes it",
    ],
    [
      "A",
      { mark: "portfolio" },
      [choose("A", "ignored")],
      "ignored",
      "but it may always be ignored",
    ],
    ["Template", {}, [choose("Template", "project")], "project", "whatever its name says"],
  ])("%s %j with %j is %s: %s", (name, rest, chosen, role) => {
    expect(roleOf(aTab(name, facts.slice(0, 4), rest), chosen)).toBe(role);
  });
});
