import { describe, expect, test } from "@jest/globals";

import { commonSettings, withCommonSettings } from "#domain/settings/common-settings";
import { allFields, fieldName, mappedField } from "#domain/settings/field-names";
import { withLayoutRows } from "#domain/settings/layout-rows";
import { defaultRuleSettings } from "#domain/settings/rule-settings";
import { defaultSettings, type LayoutRow } from "#domain/settings/settings";

import { day } from "../portfolio/a-project";

describe("the settings of the small form", () => {
  const common = {
    portfolioName: "Estates",
    reportDate: day("2026-03-31"),
    reportCurrency: "GBP",
    ragOfProgrammes: "worstOf",
    ragPolicy: undefined,
    profile: "strict",
    reportSheets: ["risks"],
  } as const;

  test("go into the others and come out as they were", () => {
    const stages = { ...defaultRuleSettings, stages: ["Design"] };
    const before = { ...defaultSettings, stalenessDays: 45, rules: stages };
    const after = withCommonSettings(before, common);
    expect(commonSettings(after)).toEqual(common);
    expect(after).toMatchObject({
      portfolioName: "Estates",
      reportDate: "2026-03-31",
      reportCurrency: "GBP",
      stalenessDays: 45,
      rules: { profile: "strict", stages: ["Design"] },
      reportSheets: ["risks"],
      ragPolicy: { rollup: { kind: "worstOf" } },
    });
  });

  test("of an office that has set nothing are the usual ones", () => {
    expect(commonSettings(defaultSettings)).toMatchObject({
      portfolioName: undefined,
      reportDate: undefined,
      reportCurrency: undefined,
      ragOfProgrammes: "budgetWeightedWithFloor",
      profile: undefined,
    });
  });
});

describe("a layout map with further rows", () => {
  const row = (cell: string, more: Partial<LayoutRow> = {}): LayoutRow => ({
    field: "headline",
    tabPattern: "*",
    cell,
    ...more,
  });

  test.each<readonly [string, readonly LayoutRow[], readonly LayoutRow[], readonly LayoutRow[]]>([
    ["keeps what it has", [row("A1")], [], [row("A1")]],
    [
      "gets what is new at its end",
      [row("A1")],
      [row("B1", { field: "projectId" })],
      [row("A1"), row("B1", { field: "projectId" })],
    ],
    [
      "has a row for the same field on the same tabs replaced in its place",
      [row("A1"), row("A2", { field: "projectId" })],
      [row("B1", { tabPattern: "*" })],
      [row("B1"), row("A2", { field: "projectId" })],
    ],
    [
      "tells tabs and shapes apart, not the case of words",
      [row("A1", { tabPattern: "P*" }), row("A2", { shape: "s1" })],
      [row("B1", { tabPattern: "p*" }), row("B2", { shape: "s2" })],
      [row("B1", { tabPattern: "p*" }), row("A2", { shape: "s1" }), row("B2", { shape: "s2" })],
    ],
    [
      "replaces as many as there are, in their order",
      [row("A1"), row("A2"), row("A3")],
      [row("B1"), row("B2")],
      [row("B1"), row("B2"), row("A3")],
    ],
    ["adds those that are left over", [row("A1")], [row("B1"), row("B2")], [row("B1"), row("B2")]],
  ])("%s", (_rule, held, further, expected) => {
    expect(withLayoutRows(held, further)).toEqual(expected);
  });
});

describe("a field of the layout map", () => {
  test("is known by its key and by its words, in any case", () => {
    expect(mappedField("projectName")).toMatchObject({ kind: "fact", key: "projectName" });
    expect(mappedField(" project NAME ")).toMatchObject({ kind: "fact", key: "projectName" });
    expect(mappedField("milestones: baseline date")).toMatchObject({
      kind: "column",
      key: "milestones.baselineDate",
      section: "milestones",
      column: { header: "Baseline date" },
    });
    expect(mappedField("MILESTONES.baselinedate")).toMatchObject({
      key: "milestones.baselineDate",
    });
    expect(mappedField("Baseline date")).toBeUndefined();
  });

  test("is named by its words; a key that is none stays", () => {
    expect(fieldName("milestones.baselineDate")).toBe("Milestones: Baseline date");
    expect(fieldName("projectName")).toBe("Project name");
    expect(fieldName("ours")).toBe("ours");
    expect(allFields[0]).toEqual({ key: "projectId", name: fieldName("projectId") });
    expect(allFields.at(-1)).toEqual({ key: "lessons.status", name: "Lessons: Status" });
  });
});
