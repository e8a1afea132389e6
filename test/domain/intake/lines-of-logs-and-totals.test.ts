import { describe, expect, test } from "@jest/globals";

import { takeIn } from "#domain/intake/take-in";
import type { Intake } from "#domain/intake/tabs/intake";
import type { RawCell } from "#domain/workbook/snapshot";

import { aTab, aWorkbook } from "../../support/snapshots";

type Rows = readonly (readonly RawCell[])[];

const project = aTab("Apollo", [
  ["Project ID", "A-1"],
  ["Project name", "Apollo"],
  ["Sponsor", "Bo Berg"],
]);

describe("a log of several kinds of lines", () => {
  const header = ["ID", "Type", "Description", "Probability", "Impact", "Owner", "Status"];
  const read = (types: readonly string[]): Intake => {
    const lines = types.map((type, at) => [
      `L${String(at)}`,
      type,
      `Something ${String(at)}`,
      3,
      4,
      "Amy",
      "Open",
    ]);
    return takeIn(aWorkbook([project, aTab("Log", [header, ...lines])]));
  };
  const unknown = ({ findings }: Intake): readonly unknown[] =>
    findings.flatMap(({ code, at, facts }) =>
      code === "RAID_TYPE_UNKNOWN" ? [[at.cell, "text" in facts ? facts.text : undefined]] : [],
    );

  test("is one where three lines of four say a kind; the others are told", () => {
    const intake = read(["Risk", "Issue", "Risk", "Banana"]);
    expect(intake.projects[0]?.risks).toHaveLength(2);
    expect(intake.projects[0]?.issues).toHaveLength(1);
    expect(unknown(intake)).toEqual([["B5", "Banana"]]);
  });

  test("is none where three of five do", () => {
    const intake = read(["Risk", "Issue", "Risk", "Banana", "Apple"]);
    expect(intake.projects[0]?.issues).toEqual([]);
    expect(unknown(intake)).toEqual([]);
  });

  test("may leave a line without a word, which is told", () => {
    const intake = read(["Risk", "Issue", "", "Risk"]);
    expect(intake.projects[0]?.risks).toHaveLength(2);
    expect(unknown(intake)).toEqual([["B4", "(blank)"]]);
  });
});

describe("the total under a table of amounts that is no section", () => {
  const facts = (rows: Rows): readonly unknown[] => {
    const { projects } = takeIn(
      aWorkbook([
        aTab("Apollo", [
          ["Project ID", "A-1"],
          ["Project name", "Apollo"],
          ["Sponsor", "Bo Berg"],
          [],
          ...rows,
        ]),
      ]),
    );
    const read = projects[0]?.facts;
    return [read?.budgetAtCompletion?.value, read?.actualCost?.value];
  };
  const header = ["Region", "Budget", "Actual cost"];
  const north = ["North", 100, 40];
  const south = ["South", 50, 20];

  test.each<[string, Rows, readonly unknown[]]>([
    ["is the project's", [header, north, south, ["Total", 150, 60]], [150, 60]],
    ["may be called a grand total", [header, north, south, ["Grand total:", 150, 60]], [150, 60]],
    [
      "is none where it says another thing",
      [header, north, south, ["Totals of it", 150, 60]],
      [undefined, undefined],
    ],
    [
      "is none without a line above it but one",
      [header, north, ["Total", 100, 40]],
      [undefined, undefined],
    ],
    [
      "is none where words stand among the amounts",
      [header, north, ["South", "soon", "later"], ["Total", 150, 60]],
      [undefined, undefined],
    ],
  ])("%s", (_rule, rows, expected) => {
    expect(facts(rows)).toEqual(expected);
  });
});
