import { describe, expect, test } from "@jest/globals";

import type { Intake } from "#domain/intake/tabs/intake";
import { takeIn } from "#domain/intake/take-in";
import type { RawCell } from "#domain/workbook/snapshot";

import { aTab, aWorkbook } from "../../support/snapshots";

type Rows = readonly (readonly RawCell[])[];

const head: Rows = [
  ["Project ID", "A-1"],
  ["Project name", "Apollo"],
];
/** Below this a reading is shown as doubtful. */
const sure = 0.8;

function read(tabs: Readonly<Record<string, Rows>>): Intake {
  return takeIn(aWorkbook(Object.entries(tabs).map(([name, rows]) => aTab(name, rows))));
}

function told({ findings }: Intake, code: string): readonly string[] {
  return findings.filter((finding) => finding.code === code).map(({ at }) => at.cell ?? "");
}

/** A tab with a table of these headers and three full rows. */
function tableOf(...headers: readonly string[]): Rows {
  const row = headers.map((_header, column) => `text ${String(column)}`);
  return [...head, [], headers, row, row, row];
}

describe("a table", () => {
  test.each<[string, readonly string[], boolean]>([
    ["whose headers are all known", ["Risk", "Probability", "Impact", "Mitigation"], false],
    ["of four known headers that say little each", ["Action", "Owner", "Due", "Status"], false],
    ["known by most of its headers", ["Risk", "Probability", "Impact", "Colour", "Size"], false],
    [
      "known so well that other headers do not matter",
      ["Risk", "Probability", "Impact", "Mitigation", "Owner", "A1", "B1", "C1", "D1", "E1", "F1"],
      false,
    ],
    [
      "with more headers unknown than known",
      ["Task", "Owner", "Start", "Colour", "Shape", "Size", "Weight"],
      true,
    ],
    [
      "beside whose few headers stand painted weeks",
      ["Task", "Owner", "Start", "Finish", "W1", "W2", "W3", "W4", "W5", "W6", "W7", "W8"],
      false,
    ],
    ["told by three words of which one is weak", ["Lesson", "Owner", "Status", "Colour"], true],
  ])("%s", (_reason, headers, isDoubted) => {
    const intake = read({ Apollo: tableOf(...headers) });
    const [section] = intake.recognised[0]?.sections ?? [];
    expect(section).toBeDefined();
    expect((section?.confidence ?? 1) < sure).toBe(isDoubted);
    expect(told(intake, "SECTION_DOUBTFUL")).toEqual(isDoubted ? ["A4"] : []);
  });

  test.each<[string, Rows, boolean]>([
    ["with nothing under its headers is what it says", [], false],
    [
      "with rows under its headers that are none of its records is in doubt",
      [[], [], [], ["Late", 3, 4, "Calls"]],
      true,
    ],
    [
      "is not in doubt for what stands further below",
      [[], [], [], [], ["Late", 3, 4, "Calls"]],
      false,
    ],
  ])("%s", (_reason, below, isDoubted) => {
    const headers = ["Risk", "Probability", "Impact", "Mitigation"];
    const intake = read({ Apollo: [...head, [], headers, ...below] });
    const confidence = intake.recognised[0]?.sections[0]?.confidence ?? 0;
    expect(confidence < sure).toBe(isDoubted);
    expect(told(intake, "SECTION_DOUBTFUL")).toEqual([]);
  });

  test("says how many of its headers were known", () => {
    const intake = read({
      Apollo: tableOf("Task", "Owner", "Start", "Colour", "Shape", "Size", "Hue"),
    });
    expect(intake.findings.find(({ code }) => code === "SECTION_DOUBTFUL")).toMatchObject({
      facts: { section: "Tasks", known: 3, headers: 7 },
      projectId: "A-1",
    });
  });
});

describe("the value of a label", () => {
  test.each<[string, Rows, boolean]>([
    ["that stands alone", [["Sponsor", "Bo"]], false],
    ["before a further label", [["Sponsor", "Bo", "Status date", 46112]], false],
    ["before a label nobody knows", [["Sponsor", "Bo", "Colour:", "blue"]], false],
    ["before a remark", [["Sponsor", "Bo", "since May"]], false],
    ["first of several texts side by side", [["Sponsor", "Bo", "Cy", "Di"]], true],
    [
      "that stands again below itself",
      [
        ["Sponsor", "Bo"],
        ["Colour", "Bo"],
      ],
      true,
    ],
    [
      "that stands again above itself",
      [
        ["Colour", "Bo"],
        ["Sponsor", "Bo"],
      ],
      true,
    ],
    ["first of two numbers side by side", [["Budget", 5, 6]], true],
    ["before another amount with its label", [["Budget", 5, "Actual cost", 6]], false],
    [
      "in a row of values under labels",
      [
        ["Sponsor", "Stage", "Programme"],
        ["Bo", "Build", "West"],
      ],
      false,
    ],
  ])("%s", (_reason, rows, isDoubted) => {
    const { recognised } = read({ Apollo: [...head, [], ...rows] });
    const fact = recognised[0]?.facts.find(
      ({ field }) => field === "sponsor" || field === "budgetAtCompletion",
    );
    expect(fact).toBeDefined();
    expect((fact?.confidence ?? 1) < sure).toBe(isDoubted);
  });
});

describe("a tab on which nothing was recognised", () => {
  const list: Rows = [
    ["Owner", "Colour", "Status"],
    ["Amy", "blue", "x"],
    ["Bo", "red", "y"],
  ];

  test("is named in a workbook without any project, with the words it would have been known by", () => {
    const intake = read({ Sheet1: [["Our list"], ...list], Sheet2: list });
    expect(told(intake, "TAB_NOT_READ")).toEqual(["A2", "A1"]);
    expect(intake.findings[0]).toMatchObject({ facts: { words: ["Owner", "Status"] } });
  });

  test("is named with seven others at most", () => {
    const tabs = Array.from({ length: 10 }, (_one, at) => [`List ${String(at)}`, list] as const);
    expect(told(read(Object.fromEntries(tabs)), "TAB_NOT_READ")).toHaveLength(8);
  });

  test.each<[string, Readonly<Record<string, Rows>>]>([
    ["beside a project", { Sheet1: list, Apollo: head.concat([["Sponsor", "Bo"]]) }],
    [
      "without known words",
      {
        Sheet1: [
          ["A", "B"],
          ["c", "d"],
          ["e", "f"],
        ],
      },
    ],
    [
      "with one known word in a row",
      {
        Sheet1: [
          ["Owner", "x"],
          ["Status", "y"],
          ["e", "f"],
        ],
      },
    ],
    ["of two rows", { Sheet1: list.slice(0, 2) }],
    ["that its name tells for a legend", { Legend: list }],
  ])("is not named %s", (_reason, tabs) => {
    expect(told(read(tabs), "TAB_NOT_READ")).toEqual([]);
  });
});
