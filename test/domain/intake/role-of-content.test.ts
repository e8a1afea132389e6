import { describe, expect, test } from "@jest/globals";

import type { FoundFact } from "#domain/intake/facts/find-facts";
import { normaliseLabel } from "#domain/intake/words/normalise-label";
import {
  chosenRole,
  roleByContent,
  roleWithoutContent,
  type RoleDecision,
  type TabContent,
} from "#domain/intake/tabs/tab-role";
import type { FoundTable } from "#domain/intake/scanning/table-shape";
import { factDefinition } from "#domain/project/fields";
import type { FactName } from "#domain/project/project-return";
import { defaultSettings, type Settings } from "#domain/settings/settings";
import { sheetSignature } from "#domain/workbook/signature";
import type { RawCell, TabSnapshot } from "#domain/workbook/snapshot";

import { aTab } from "../../support/snapshots";

const hint = { unit: undefined, currency: undefined };

function fact(key: FactName, raw: RawCell = "x", confidence = 1): FoundFact {
  return { fact: factDefinition(key), label: key, row: 0, column: 0, raw, confidence, hint };
}

const box = { top: 0, left: 0, bottom: 3, right: 3 };
const section: FoundTable = {
  kind: "section",
  orientation: "rows",
  section: "risks",
  headerRow: 0,
  box,
  columns: [],
  projectColumns: [],
  cumulative: undefined,
};

/** A column that says which project a row belongs to. */
function named(key: FactName): FoundTable["columns"][number] & { definition: FoundFact["fact"] } {
  return { column: 0, header: key, definition: factDefinition(key), confidence: 1, hint };
}

function register(columns: number, orientation: "rows" | "columns" = "rows"): FoundTable {
  const shape = orientation === "rows" ? { orientation } : { orientation, firstRecord: 1 };
  return {
    kind: "register",
    ...shape,
    headerRow: 0,
    box,
    columns: Array.from({ length: columns }, () => named("projectName")),
  };
}

function decided(name: string, content: Partial<TabContent> = {}): RoleDecision {
  const empty = { facts: [], tables: [], registerRows: 0 };
  return roleByContent({ ...empty, ...content, name: normaliseLabel(name) });
}

const identity = fact("projectName");
const others = [
  fact("sponsor"),
  fact("stage"),
  fact("programme"),
  fact("portfolio"),
  fact("lifecycle"),
];

describe("a tab whose content shows nothing of a project", () => {
  test("is ignored for that", () => {
    expect(decided("Apollo")).toEqual({
      role: "ignored",
      reason: "Nothing on it was recognised as part of a project.",
      because: "nothing",
    });
  });

  test.each<[string, string | undefined]>([
    ["Template", "template"],
    ["Status template", "template"],
    ["Template for projects", "template"],
    ["The template of all", undefined],
    ["Status dashboard", "dashboard"],
    ["Lists", "lists"],
    ["Old lists", undefined],
  ])("is called %j: %s", (name, kind) => {
    const { because, role } = decided(name, { facts: [identity, ...others.slice(0, 2)] });
    expect([role, because]).toEqual(
      kind === undefined ? ["project", undefined] : ["ignored", expect.any(String)],
    );
  });

  test("says what its name says it is, unless it names a project with six facts", () => {
    expect(decided("Template", { facts: [identity, ...others.slice(0, 4)] })).toMatchObject({
      role: "ignored",
      reason: expect.stringMatching(/^Its name says it is .+\.$/),
    });
    expect(decided("Template", { facts: [identity, ...others] }).role).toBe("project");
    expect(decided("Template", { facts: [fact("gateDate"), ...others] }).role).toBe("ignored");
  });
});

describe("a tab that names a project", () => {
  const project = (facts: number, sections: string): object => ({
    role: "project",
    reason: `It names a project, with ${String(facts)} facts and ${sections}.`,
  });

  test.each<[string, Partial<TabContent>, object]>([
    ["by three facts", { facts: [identity, ...others.slice(0, 2)] }, project(3, "0 sections")],
    ["by its id", { facts: [fact("projectId"), ...others.slice(0, 2)] }, project(3, "0 sections")],
    ["by a section", { facts: [identity], tables: [section] }, project(1, "1 section")],
    ["by two", { facts: [identity], tables: [section, section] }, project(1, "2 sections")],
    [
      "beside its neighbours",
      { facts: [identity, ...others.slice(0, 2)], tables: [register(3)], registerRows: 2 },
      project(3, "0 sections"),
    ],
    [
      "beside a register and a section",
      { facts: [identity], tables: [register(4), section], registerRows: 2 },
      project(1, "1 section"),
    ],
  ])("is one %s", (_how, content, expected) => {
    expect(decided("Apollo", content)).toEqual(expected);
  });

  test.each<[string, Partial<TabContent>]>([
    ["two facts", { facts: [identity, ...others.slice(0, 1)] }],
    ["one fact twice and another", { facts: [identity, identity, ...others.slice(0, 1)] }],
    ["two facts and a register", { facts: [identity], tables: [register(4)], registerRows: 1 }],
  ])("is none with %s", (_what, content) => {
    expect(decided("Apollo", content).role).toBe("ignored");
  });

  test("names it by a value", () => {
    const facts = [fact("projectName", ""), ...others.slice(0, 2)];
    expect(decided("Apollo", { facts }).role).toBe("part");
  });
});

describe("a tab of many projects", () => {
  const list = (content: Partial<TabContent>): RoleDecision =>
    decided("Projects", { tables: [register(4)], registerRows: 2, ...content });

  test("is a register from two rows on, one a row or side by side", () => {
    expect(list({})).toEqual({
      role: "register",
      reason: "It lists 2 projects, one a row.",
    });
    expect(list({ tables: [register(4, "columns")], registerRows: 5 })).toEqual({
      role: "register",
      reason: "It lists 5 projects, side by side.",
    });
    expect(list({ registerRows: 1 }).role).toBe("ignored");
  });

  test("is one with sections, and where it has a name as well", () => {
    expect(list({ tables: [register(4), section] }).role).toBe("register");
    expect(list({ facts: [identity] }).role).toBe("register");
    expect(list({ facts: [identity], tables: [register(3), register(4)] }).role).toBe("register");
  });
});

describe("a tab of parts", () => {
  test("is a log where its rows name their project", () => {
    const log = { ...section, projectColumns: [named("projectId")] };
    expect(decided("Risks", { tables: [section, log] })).toEqual({
      role: "log",
      reason: "Its rows name the project they belong to.",
    });
  });

  test("is a part of a project it does not name", () => {
    expect(decided("Risks", { tables: [section] })).toEqual({
      role: "part",
      reason: "It has sections of a project and does not say of which.",
    });
    expect(decided("Costs", { facts: others.slice(0, 3) })).toEqual({
      role: "part",
      reason: "It has 3 facts of a project and does not say of which.",
    });
  });

  test.each<[string, readonly FoundFact[], boolean]>([
    ["two facts", others.slice(0, 2), false],
    ["one of them twice", [...others.slice(0, 2), fact("stage")], false],
    ["a third by a doubtful word", [...others.slice(0, 2), fact("programme", "x", 0.9)], false],
    ["a third by a surer one", [...others.slice(0, 2), fact("programme", "x", 0.91)], true],
  ])("is one with %s: %p", (_what, facts, is) => {
    expect(decided("Costs", { facts }).role).toBe(is ? "part" : "ignored");
  });
});

describe("a tab that needs no look at its cells", () => {
  const withRole = (role: Settings["tabRoles"][number]["role"], tab = "Apollo"): Settings => ({
    ...defaultSettings,
    tabRoles: [{ tab, role, projectId: undefined }],
  });
  const apollo = (rest: Partial<TabSnapshot> = {}): TabSnapshot => aTab("Apollo", [["x"]], rest);

  test.each<[string, TabSnapshot, Settings, string | undefined]>([
    ["any other", apollo(), defaultSettings, undefined],
    ["one the user ignores", apollo(), withRole("ignored"), "You set it to be ignored."],
    ["one the user chose", apollo({ visibility: "hidden" }), withRole("project"), undefined],
    ["another the user ignores", apollo(), withRole("ignored", "Other"), undefined],
    [
      "one with a mark",
      apollo({ mark: "portfolio" }),
      defaultSettings,
      "A sheet Steerbook writes.",
    ],
    [
      "one with a mark, chosen or not",
      apollo({ mark: "portfolio" }),
      withRole("project"),
      "A sheet Steerbook writes.",
    ],
    [
      "our history",
      apollo({ mark: "history" }),
      defaultSettings,
      "Steerbook's history of closed periods.",
    ],
    ["our settings", apollo({ mark: "settings" }), defaultSettings, "Steerbook's settings."],
    [
      "a copy",
      aTab("Apollo", [[sheetSignature]]),
      defaultSettings,
      "A copy of a sheet Steerbook wrote; copies are not read.",
    ],
    [
      "a hidden one",
      apollo({ visibility: "hidden" }),
      defaultSettings,
      "The tab is hidden; give it a role in the settings to have it read.",
    ],
    ["an empty one", aTab("Apollo", []), defaultSettings, "The tab is empty."],
  ])("is %s", (_what, tab, settings, reason) => {
    expect(roleWithoutContent(tab, settings)?.reason).toBe(reason);
  });

  test("is chosen by its name in whatever case, or by a pattern", () => {
    expect(chosenRole(apollo(), withRole("log", "APOLLO"))).toBe("log");
    expect(chosenRole(apollo(), withRole("log", "ap*"))).toBe("log");
    expect(chosenRole(apollo(), withRole("log", "Zeus"))).toBeUndefined();
    expect(chosenRole(apollo(), defaultSettings)).toBeUndefined();
  });
});
