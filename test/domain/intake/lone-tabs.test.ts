import { describe, expect, test } from "@jest/globals";

import type { Intake } from "#domain/intake/tabs/intake";
import { takeIn } from "#domain/intake/take-in";
import { defaultSettings } from "#domain/settings/settings";
import type { RawCell } from "#domain/workbook/snapshot";

import { aTab, aWorkbook } from "../../support/snapshots";

type Rows = readonly (readonly RawCell[])[];
type Tabs = Readonly<Record<string, Rows>>;

const day = 46112;
const risks: Rows = [
  ["Risk", "Probability", "Impact", "Mitigation"],
  ["Late", 3, 4, "Calls"],
  ["Dear", 2, 2, "Tender"],
];
const milestones: Rows = [
  ["Milestone", "Baseline date", "Forecast date", "Owner"],
  ["Go live", day, day, "Amy"],
  ["Close", day, day, "Amy"],
];
const costedTasks: Rows = [
  ["Task", "Start", "Finish", "Budget"],
  ["Design", day, day + 9, 100],
  ["Build", day, day + 30, 200],
];
const tasks: Rows = [
  ["Task", "Start", "Finish", "Owner"],
  ["Design", day, day + 9, "Amy"],
  ["Build", day, day + 30, "Bo"],
];
const months: Rows = [
  ["Month", "PV", "EV", "AC"],
  [1, 10, 9, 11],
  [2, 20, 18, 22],
];

function read(tabs: Tabs, chosen: Readonly<Record<string, "part" | "ignored">> = {}): Intake {
  const tabRoles = Object.entries(chosen).map(([tab, role]) => ({
    tab,
    role,
    projectId: undefined,
  }));
  return takeIn(aWorkbook(Object.entries(tabs).map(([name, rows]) => aTab(name, rows))), {
    settings: { ...defaultSettings, tabRoles },
  });
}

function roles({ tabs }: Intake): readonly string[] {
  return tabs.map(({ role }) => role);
}

describe("in a workbook that names no project", () => {
  test.each<[string, Tabs, readonly string[]]>([
    [
      "two figures are a project",
      {
        A: [
          ["BAC", 4000],
          ["PV", 3000],
        ],
      },
      ["project"],
    ],
    ["one figure is none", { A: [["BAC", 4000]] }, ["ignored"]],
    [
      "one figure twice is none",
      {
        A: [
          ["BAC", 4000],
          ["", ""],
          ["BAC", 5000],
        ],
      },
      ["ignored"],
    ],
    ["costs by month are a project", { A: months }, ["project"]],
    ["tasks with a budget are a project", { A: costedTasks, B: risks }, ["project", "part"]],
    ["every tab of figures is one", { A: months, B: costedTasks }, ["project", "project"]],
    ["the only section is a project", { A: risks, B: [["Buy milk"]] }, ["project", "ignored"]],
    ["two sections are nobody's", { A: risks, B: milestones }, ["part", "part"]],
    ["tasks without a budget are a section", { A: tasks, B: risks }, ["part", "part"]],
    ["a section beside figures is a part", { A: months, B: risks }, ["project", "part"]],
    [
      "a section without a row does not count",
      { A: risks, B: milestones.slice(0, 1) },
      ["project", "part"],
    ],
    ["an example is what it is about", { "Example month": months }, ["project"]],
    ["a list is never one", { Lists: months }, ["ignored"]],
  ])("%s", (_rule, tabs, expected) => {
    expect(roles(read(tabs))).toEqual(expected);
  });

  test("the tab's name is the project's, and its parts are its own", () => {
    const { projects, tabs } = read({ Fence: months, Risks: risks });
    expect(projects.map((one) => [one.tab, one.origin, one.risks.length])).toEqual([
      ["Fence", "tab", 2],
    ]);
    expect(tabs[0]?.reason).toMatch(/called by its tab/);
  });

  test.each<["part" | "ignored"]>([["part"], ["ignored"]])(
    "a tab the user calls %s stays that",
    (role) => {
      expect(
        roles(
          read(
            {
              Fence: months,
              Gate: [
                ["BAC", 1],
                ["PV", 1],
              ],
            },
            { Fence: role },
          ),
        ),
      ).toEqual([role, "project"]);
    },
  );

  test("a tab beside one that names a project stays what it is", () => {
    const named: Rows = [
      ["Project ID", "A-1"],
      ["Project name", "Apollo"],
      ["Sponsor", "Bo"],
    ];
    expect(
      roles(
        read({
          Apollo: named,
          Costs: [
            ["BAC", 4000],
            ["PV", 3000],
          ],
        }),
      ),
    ).toEqual(["project", "ignored"]);
  });
});

describe("a template somebody filled in", () => {
  const named: Rows = [["Project name", "Apollo"], ["Project ID", "A-1"], []];

  test.each<[string, Tabs, readonly string[]]>([
    ["is a project where it names one", { Template: [...named, ...risks] }, ["project"]],
    ["is the only section", { "Risk template": risks }, ["project"]],
    [
      "is a part beside other sections",
      { "Risk template": risks, Plan: milestones },
      ["part", "part"],
    ],
    ["is none without a row", { Template: [...named, ...risks.slice(0, 1)] }, ["ignored"]],
    [
      "is none beside a project",
      {
        Template: [...named, ...risks],
        Zeus: [
          ["Project name", "Zeus"],
          ["Sponsor", "Bo"],
          ["Stage", "Build"],
        ],
      },
      ["ignored", "project"],
    ],
  ])("%s", (_rule, tabs, expected) => {
    expect(roles(read(tabs))).toEqual(expected);
  });
});

describe("a dashboard", () => {
  const list: Rows = [
    ["Project ID", "Project", "Sponsor", "Status", "Budget"],
    ["A-1", "Apollo", "Bo Berg", "Active", 100],
    ["B-2", "Borealis", "Cy Dunn", "On hold", 250],
  ];

  test("is the register where no other tab names a project", () => {
    const intake = read({ Dashboard: list, Notes: [["Buy milk"]] });
    expect(roles(intake)).toEqual(["register", "ignored"]);
    expect(intake.tabs[0]?.reason).toBe("It lists 2 projects that no other tab names.");
    expect(intake.projects.map(({ facts }) => facts.projectId?.value)).toEqual(["A-1", "B-2"]);
  });

  test("with one project is none, nor is one beside a register", () => {
    expect(roles(read({ Dashboard: list.slice(0, 2) }))).toEqual(["ignored"]);
    expect(roles(read({ Dashboard: list, Projects: list }))).toEqual(["ignored", "register"]);
  });
});

describe("a page with the name of the project", () => {
  const page: Rows = [["Project name", "Apollo"]];

  test("is the project where other tabs have its sections", () => {
    const intake = read({ Start: page, Risks: risks, Plan: milestones });
    expect(roles(intake)).toEqual(["project", "part", "part"]);
    expect(intake.projects[0]?.risks).toHaveLength(2);
    expect(intake.projects[0]?.milestones).toHaveLength(2);
  });

  test.each<[string, Tabs, readonly string[]]>([
    ["not without sections", { Start: page, Notes: [["Buy milk"]] }, ["ignored", "ignored"]],
    [
      "not where two pages name one",
      { Start: page, End: [["Project name", "Zeus"]], Risks: risks, Plan: milestones },
      ["ignored", "ignored", "part", "part"],
    ],
  ])("%s", (_rule, tabs, expected) => {
    expect(roles(read(tabs))).toEqual(expected);
  });

  test("not where the user says what it is", () => {
    expect(roles(read({ Start: page, Risks: risks, Plan: milestones }, { Start: "part" }))).toEqual(
      ["part", "part", "part"],
    );
  });
});
