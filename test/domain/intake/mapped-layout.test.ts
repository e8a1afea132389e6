import { describe, expect, test } from "@jest/globals";

import { nameMatcher, tabLayout } from "#domain/intake/maps/mapped-layout";
import { takeIn } from "#domain/intake/take-in";
import { defaultSettings, type LayoutRow } from "#domain/settings/settings";

import { aTab, aWorkbook } from "../../support/snapshots";

describe("a pattern of tab names", () => {
  test.each<[string, string, boolean, string]>([
    ["plan", "plan", true, "no star: the name itself"],
    ["plan", "plans", false, "no star: nothing else"],
    ["plan", "the plan", false, "no star: nothing before it"],
    ["risk*", "risk", true, "a star may stand for nothing"],
    ["risk*", "risk log", true, "or for any text"],
    ["risk*", "our risks", false, "a name has to begin like the pattern"],
    ["*plan", "the plan", true, "any beginning"],
    ["*plan", "plans", false, "a name has to end like the pattern"],
    ["*plan*", "the plans", true, "both ends open"],
    ["*plan*", "plain", false, "the part between stars has to be there"],
    ["*", "anything", true, "a star alone fits every name"],
    ["p*1", "p1", true, "both ends side by side"],
    ["p*1", "project 1", true, "both ends apart"],
    ["p*1", "project 12", false, "the end is the end"],
    ["aba*ba", "aba", false, "the two ends may not share letters"],
    ["aba*ba", "ababa", true, "they may touch"],
    ["a*b*c*d", "a-b-c-d", true, "parts in their order"],
    ["a*b*c*d", "a-c-b-d", false, "parts in another order"],
    ["*xy*yx*", "xyx", false, "two parts may not share letters"],
    ["*xy*yx*", "xyyx", true, "two parts may touch"],
    ["ab*bc*", "abc", false, "a part may not share letters with the beginning"],
    ["*bc*c", "abc", false, "a part may not share letters with the end"],
    ["*bc*c", "abcc", true, "a part may touch the end"],
  ])("%s and %s: %p, for %s", (pattern, name, fits) => {
    expect(nameMatcher(pattern)(name)).toBe(fits);
  });
});

describe("a layout map", () => {
  const row = (field: string, tabPattern: string, cell = "B1"): LayoutRow => ({
    field,
    tabPattern,
    cell,
  });

  test("gives a tab the rows of its own name, then those of patterns, whatever the case and spaces", () => {
    const { rowsFor } = tabLayout([
      row("currency", "App*"),
      row("projectName", " APOLLO "),
      row("sponsor", "Zeus"),
      row("projectId", "apollo"),
      row("stage", "*llo"),
    ]);
    const fields = (tab: string): readonly string[] => rowsFor(tab).map(({ field }) => field);
    expect(fields("Apollo ")).toEqual(["projectName", "projectId", "stage"]);
    expect(fields("Appendix")).toEqual(["currency"]);
    expect(fields("Zeus")).toEqual(["sponsor"]);
    expect(fields("Hera")).toEqual([]);
    expect(tabLayout([]).rowsFor("Apollo")).toEqual([]);
  });

  test("tells facts, columns of sections and keys that are neither", () => {
    const rows = tabLayout([
      row("projectName", "*"),
      row("risks.owner", "*"),
      row("Blend", "*"),
    ]).rowsFor("Any");
    expect(rows.map(({ about }) => about.kind)).toEqual(["fact", "column", "key"]);
  });

  test("with a star reads every tab it fits, and no other", () => {
    const form = (name: string): ReturnType<typeof aTab> =>
      aTab(name, [
        ["", name],
        ["", "Bo Berg"],
        ["", 250],
      ]);
    const layout = [
      row("projectName", "Form*", "B1"),
      row("sponsor", "Form*", "B2"),
      row("budgetAtCompletion", "Form*", "B3"),
    ];
    const settings = { ...defaultSettings, layout };
    const intake = takeIn(aWorkbook([form("Form A"), form("Form B"), form("Other")]), {
      settings,
    });
    expect(intake.projects.map(({ facts }) => facts.projectName?.value)).toEqual([
      "Form A",
      "Form B",
    ]);
    expect(intake.projects.map(({ facts }) => facts.budgetAtCompletion?.value)).toEqual([250, 250]);
    expect(intake.tabs[2]?.role).toBe("ignored");
  });
});

describe("cells that keys of a form name", () => {
  type Type = "text" | "number" | "date";
  const cases: readonly [string | number | boolean, Type | undefined, unknown, string][] = [
    ["  Amy  ", "text", "Amy", "spaces around a text go"],
    [12.5, "text", 12.5, "a number that is called a text stays a number"],
    [12.5, undefined, 12.5, "no type is a text"],
    ["£1,200", "number", 1200, "a number as text is read"],
    ["soon", "number", undefined, "no number is told as none"],
    [46112, "date", "2026-03-31", "a serial is a date where the map says so"],
    [46112, "number", 46112, "and a number where it says so"],
    ["31/03/2026", "date", "2026-03-31", "a date as text is read"],
    ["03/04/2026", "date", undefined, "a date of two readings is told as none"],
    ["soon", "date", undefined, "no date is told as none"],
    [true, "text", true, "a tick is a tick"],
    ["No date yet", "text", "No date yet", "a text is not read as anything else"],
  ];

  test.each(cases)("%p as %p is %p: %s", (raw, type, value) => {
    const settings = {
      ...defaultSettings,
      layout: [
        { field: "Blend", tabPattern: "Form", cell: "C4", ...(type === undefined ? {} : { type }) },
      ],
    };
    const tab = aTab("Form", [["x", raw]], { used: { row: 3, column: 1, rows: 1, columns: 2 } });
    const intake = takeIn(aWorkbook([tab]), { settings, formats: [] });
    const found = intake.recognised[0]?.facts.find(({ field }) => field === "Blend");
    expect(found).toMatchObject({ cell: "C4", mapped: true });
    expect(found?.value).toBe(value);
  });

  test("are asked for their formats only where a number is called a text", () => {
    const row = (cell: string, type: Type): LayoutRow => ({
      field: `Key ${cell}`,
      tabPattern: "Form",
      cell,
      type,
    });
    const settings = {
      ...defaultSettings,
      layout: [row("B1", "text"), row("C1", "number"), row("D1", "date"), row("E1", "text")],
    };
    const tab = aTab("Form", [["x", 46112, 46112, 46112, "46112"]]);
    expect(takeIn(aWorkbook([tab]), { settings }).areasWanted).toEqual([
      { tabId: tab.id, range: { row: 0, column: 1, rows: 1, columns: 1 } },
    ]);
  });
});
