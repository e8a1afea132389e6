import { describe, expect, test } from "@jest/globals";

import { correctionRow } from "#domain/intake/tabs/correction";
import { layoutOfDatamap } from "#domain/intake/maps/datamap-layout";
import type { DatamapRow } from "#domain/settings/datamap";
import { defaultSettings } from "#domain/settings/settings";

import { aTab } from "../../support/snapshots";
import { sheet } from "./a-search";

/** Rows of the layout map: `milestones.name at Form!B2:B4`. */
function layout(...cells: readonly string[]): readonly string[] {
  const rows = cells.map((one): DatamapRow => {
    const [key = "", place = ""] = one.split(" at ");
    const [tab = "", cell = ""] = place.split("!");
    return { key, sheet: tab, cell, type: "text" };
  });
  return layoutOfDatamap({ rows, problems: [] }).map(
    ({ field, tabPattern, cell, type }) =>
      `${field} at ${tabPattern}!${cell}${type === undefined ? "" : " as it is"}`,
  );
}

describe("keys of a datamap", () => {
  test("that are labels of a fact are that fact, the first of each; others keep their cell", () => {
    expect(
      layout(
        "Weather at Form!C9",
        "Project name at Form!B1",
        "Status at Form!B2",
        "Name of project at Form!B3",
        "Start date at Form!B4",
      ),
    ).toEqual([
      "projectName at Form!B1",
      "baselineStart at Form!B4",
      "Weather at Form!C9 as it is",
      "Status at Form!B2 as it is",
      "Name of project at Form!B3 as it is",
    ]);
  });

  const numbered = (words: readonly string[], cells: readonly string[], tab = "Form"): string[] =>
    words.flatMap((word, column) =>
      cells.map(
        (row, at) => `Milestone ${String(at + 1)} ${word} at ${tab}!${"BCD".charAt(column)}${row}`,
      ),
    );
  const columnsOf = (keys: readonly string[]): readonly string[] =>
    layout(...keys).filter((row) => !row.endsWith(" as it is"));
  const found = ["milestones.name at Form!B2:B4", "milestones.status at Form!C2:C4"];

  test("with numbers are columns of the section their words name", () => {
    const keys = numbered(["", "Status"], ["2", "3", "4"]);
    expect(columnsOf(keys)).toEqual(found);
    expect(layout(...keys)).toHaveLength(found.length + keys.length);
    expect(columnsOf([...keys].reverse())).toEqual([...found].reverse());
    expect(columnsOf(keys.map((key) => key.replace(/(\d) (?=S)/, "$1 - ")))).toEqual(found);
    expect(columnsOf(keys.map((key) => key.replace("Milestone", "MILESTONE")))).toEqual(found);
  });

  test.each<[readonly string[], string]>([
    [numbered(["", "Status"], ["2", "3"]), "two rows are no list"],
    [numbered([""], ["2", "3", "4"]), "names alone are none"],
    [numbered(["Status", "Owner"], ["2", "3", "4"]), "nothing names the rows"],
    [numbered(["", "Status"], ["2", "3", "5"]), "a gap between them"],
    [
      numbered(["", "Status"], ["2", "3", "4"]).map((key) => key.replace("B3", "E3")),
      "one stands beside",
    ],
    [
      numbered(["", "Status"], ["2", "3", "4"]).map((key) => key.replace("Milestone", "Ant")),
      "no section",
    ],
    [numbered(["", "Weather"], ["2", "3", "4"]), "no column of it"],
  ])("%j are none: %s", (keys) => {
    expect(columnsOf(keys)).toEqual([]);
  });

  test("name their section on the tab too, but only one", () => {
    const keys = (tab: string): string[] =>
      numbered(["", "Status"], ["2", "3", "4"], tab).map((key) => key.replace("Milestone", "MM"));
    expect(columnsOf(keys("2 - Milestones"))).toEqual([
      "milestones.name at 2 - Milestones!B2:B4",
      "milestones.status at 2 - Milestones!C2:C4",
    ]);
    expect(columnsOf(keys("3a Milestones"))).toHaveLength(2);
    expect(columnsOf(keys("Milestones / Risks"))).toEqual([]);
    expect(columnsOf(keys("Form"))).toEqual([]);
  });

  test("on two tabs are two lists", () => {
    const keys = ["Form", "More"].flatMap((tab) => numbered(["", "Status"], ["2", "3", "4"], tab));
    expect(columnsOf(keys)).toEqual([...found, ...found.map((row) => row.replace("Form", "More"))]);
  });

  test("of two columns that mean one are the first", () => {
    const keys = [
      ...numbered(["", "Status"], ["2", "3", "4"]),
      ...["2", "3", "4"].map((row, at) => `Milestone ${String(at + 1)} State at Form!D${row}`),
    ];
    expect(columnsOf(keys)).toEqual(found);
  });
});

describe("a correction", () => {
  const tab = {
    ...aTab("Apollo", sheet("Project name|Apollo / Sponsor|Amy / Budget|500 / Chosen by|Bo")),
    used: { row: 2, column: 1, rows: 4, columns: 2 },
  };
  const row = (field: string, cell: string, everyTabOfItsForm: boolean): object =>
    correctionRow(tab, { field, cell, everyTabOfItsForm }, defaultSettings);

  test("of one tab names its cell", () => {
    expect(row("sponsor", "C6", false)).toEqual({
      field: "sponsor",
      tabPattern: "Apollo",
      cell: "C6",
    });
  });

  test("of every tab of its form names the words beside the cell, and the form", () => {
    const shape: unknown = expect.any(String);
    expect(row("sponsor", "C6", true)).toEqual({
      field: "sponsor",
      tabPattern: "*",
      cell: "chosen by",
      shape,
    });
    expect(row("sponsor", "H20", true)).toMatchObject({ cell: "H20" });
    expect(row("risks.title", "C", true)).toMatchObject({ cell: "C" });
    expect(row("risks.title", "C6", true)).toMatchObject({ cell: "C6" });
  });

  test("of a tab without a form is of that tab alone", () => {
    const blank = aTab("Blank", sheet("Ants|Bees"));
    const given = { field: "sponsor", cell: "B1", everyTabOfItsForm: true };
    expect(correctionRow(blank, given, defaultSettings)).toEqual({
      field: "sponsor",
      tabPattern: "Blank",
      cell: "B1",
    });
  });
});
