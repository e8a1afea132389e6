import { describe, expect, test } from "@jest/globals";

import type { Intake } from "#domain/intake/tabs/intake";
import { takeIn } from "#domain/intake/take-in";
import type { RawCell } from "#domain/workbook/snapshot";

import { aTab, aWorkbook } from "../../support/snapshots";

type Rows = readonly (readonly RawCell[])[];

const march = 46112;
const project = aTab("Apollo", [
  ["Project name", "Apollo", "", "Status date", march],
  ["Project manager", "Amy Lee", "", "RAG", "Green"],
]);

function read(rows: Rows, name = "RAID log"): Intake {
  return takeIn(aWorkbook([project, aTab(name, rows)]));
}

const header = [
  "ID",
  "Type",
  "Description",
  "Probability",
  "Impact",
  "Owner",
  "Due date",
  "Status",
];
const raid: Rows = [
  ["RAID log"],
  [],
  header,
  ["R1", "Risk", "Crane is late", 3, 4, "Amy", march, "Open"],
  ["I1", "ISSUE", "Roof leaks", "", "", "Bo", march, "Open"],
  ["A1", "Assumption", "Permit by May", "", "", "Cy", "", "Open"],
  ["D1", "Dependency", "Power from Zeus", "", "", "Di", march, "Agreed"],
  ["R2", "Risk ", "Price of steel", 2, 5, "Amy", "", "Closed"],
  ["X1", "Action", "Call the supplier", "", "", "Ed", march, "Open"],
];

describe("a combined log", () => {
  test("is split into its risks, issues, assumptions, dependencies and actions", () => {
    const [only] = read(raid).projects;
    if (only === undefined) throw new Error("no project was read");
    expect(only.risks.map(({ title, score }) => [title?.value, score?.value])).toEqual([
      ["Crane is late", 12],
      ["Price of steel", 10],
    ]);
    expect(only.issues.map(({ title, dueDate }) => [title?.value, dueDate?.value])).toEqual([
      ["Roof leaks", "2026-03-31"],
    ]);
    expect(only.assumptions?.map(({ text }) => text?.value)).toEqual(["Permit by May"]);
    expect(only.dependencies?.map(({ description }) => description?.value)).toEqual([
      "Power from Zeus",
    ]);
    expect(only.actions?.map(({ action, owner }) => [action?.value, owner?.value])).toEqual([
      ["Call the supplier", "Ed"],
    ]);
    expect(only.risks[1]?.title?.source).toEqual({ tab: "RAID log", cell: "C8" });
  });

  test("ends at a blank row, whatever other tables stand below it", () => {
    const below: Rows = [
      [],
      ["Team"],
      ["Team member", "Project role", "FTE"],
      ...Array.from({ length: 12 }, (_, at) => [`Person ${String(at)}`, "Developer", "half"]),
    ];
    const [only] = read([...raid, ...below]).projects;
    expect(only?.issues.map(({ title }) => title?.value)).toEqual(["Roof leaks"]);
  });

  test("may belong to many projects, each line to the one it names", () => {
    const named = raid.map((row, index) =>
      index === 2 ? ["Project", ...row] : index > 2 ? ["Apollo", ...row] : row,
    );
    const intake = read(named);
    expect(intake.tabs[1]?.role).toBe("log");
    expect(intake.projects[0]?.risks).toHaveLength(2);
    expect(intake.projects[0]?.issues).toHaveLength(1);
  });

  test("may be an Excel table, its types single letters", () => {
    const letters = raid
      .slice(2)
      .map((row, index) =>
        index === 0 ? row : row.map((cell, at) => (at === 1 ? String(cell).charAt(0) : cell)),
      );
    const range = { row: 0, column: 0, rows: letters.length, columns: header.length };
    const tab = aTab("Log", letters.slice(0, -1), { tables: [{ name: "Table1", range }] });
    const intake = takeIn(aWorkbook([project, tab]));
    expect(intake.projects[0]?.risks).toHaveLength(2);
    expect(intake.projects[0]?.dependencies).toHaveLength(1);
  });

  test("is not what a risk register with a category column is", () => {
    const intake = read([
      ["ID", "Category", "Risk", "Probability", "Impact", "Owner"],
      ["R1", "Commercial", "Crane is late", 3, 4, "Amy"],
      ["R2", "Technical", "Roof leaks", 2, 4, "Bo"],
    ]);
    expect(intake.projects[0]?.risks).toHaveLength(2);
  });
});
