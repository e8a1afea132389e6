import { describe, expect, test } from "@jest/globals";

import { takeIn } from "#domain/intake/take-in";
import type { ProjectReturn } from "#domain/project/project-return";
import type { RawCell } from "#domain/workbook/snapshot";

import { aTab, aWorkbook } from "../../support/snapshots";

const january = 46053; // 31 January 2026

function projectsOn(rows: readonly (readonly RawCell[])[]): readonly ProjectReturn[] {
  return takeIn(aWorkbook([aTab("Apollo", rows)])).projects;
}

describe("what stands beside or below is not part of it", () => {
  const finance = [
    ["Budget at completion", 500_000],
    ["Actual cost", 195_000],
    ["Forecast cost", 510_000],
  ] as const;

  test.each([
    ["a table nobody knows", ["Day", "Bugs open", "Bugs shut"]],
    ["costs by period", ["Period", "PV", "EV"]],
  ])("amounts keep their labels beside the dates of %s", (_what, headers) => {
    const [project] = projectsOn([
      ["Project name: Apollo"],
      [],
      ["Finance", "", "", ...headers],
      ...finance.map((labelled, index) => [...labelled, "", january + index * 30, 10, 9]),
    ]);
    expect(project?.facts).toMatchObject({
      budgetAtCompletion: { value: 500_000 },
      actualCost: { value: 195_000 },
      estimateAtCompletion: { value: 510_000 },
    });
  });

  test("numbers side by side after a label are a line of a table", () => {
    const [project] = projectsOn([
      ["Project name: Apollo"],
      ["Project manager", "Amy Lee"],
      ["Status", "Green"],
      [],
      ["Budget", 10, 20, 30],
    ]);
    expect(project?.facts.projectManager?.value).toBe("Amy Lee");
    expect(project?.facts.budgetAtCompletion).toBeUndefined();
  });

  test("a short list of other projects does not make a register of a project's tab", () => {
    const [project, ...others] = projectsOn([
      ["Project name: Apollo"],
      ["Project manager", "Amy Lee"],
      ["Budget at completion", 500_000],
      [],
      ["Related projects"],
      ["Project", "Status", "Notes"],
      ["Alpha", "Green", "ok"],
      ["Beta", "Red", "late"],
      ["Gamma", "Amber", "hm"],
    ]);
    expect(project?.facts).toMatchObject({
      projectName: { value: "Apollo" },
      budgetAtCompletion: { value: 500_000 },
    });
    expect(others).toEqual([]);
  });

  test.each([
    [["", "Hand over"], ["Design", "Build", "Hand over"], "a task nobody has filled in"],
    [["", "Updated weekly by the office"], ["Design", "Build"], "it begins like a note"],
    [["", "", "", "Amy Lee"], ["Design", "Build"], "no name stands there"],
    [["", "", "", "Amy Lee", "x"], ["Design", "Build", undefined], "two cells are no note"],
  ])("%j under a list makes it %j: %s", (last, names) => {
    const [project] = projectsOn([
      ["Project name: Apollo"],
      [],
      ["ID", "Task", "Start", "Owner", "Comment"],
      ["1", "Design", january, "Amy"],
      ["2", "Build", january, "Amy"],
      last,
    ]);
    expect(project?.tasks?.map(({ name }) => name?.value)).toEqual(names);
  });

  test.each([
    [["Version", "Date", "Author", "Change"], 0, "the history of a document"],
    [["Rev. No.", "Date", "Author", "Description of change"], 0, "the same in other words"],
    [
      ["Version", "Date", "Status", "Change request"],
      2,
      "requests for a version, with their states",
    ],
  ])("%j are headers of %d change requests: %s", (headers, requests) => {
    const [project] = projectsOn([
      ["Project name: Apollo"],
      ["Project manager", "Amy Lee"],
      ["Budget at completion", 500_000],
      [],
      headers,
      ["1.0", january, "Amy", "First issue"],
      ["1.1", january, "Bob", "Budget added"],
    ]);
    expect(project?.facts.projectName?.value).toBe("Apollo");
    expect(project?.changes ?? []).toHaveLength(requests);
  });
});
