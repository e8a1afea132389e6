import { describe, expect, test } from "@jest/globals";

import { priorsOf } from "#domain/intake/headers/recognise-header";

import { aSearch, type Rows } from "./a-search";

describe("what is known of a header beside its words", () => {
  const priors = (rows: Rows, tab = "Sheet", row = rows.length): unknown => {
    const { grid, lexicon } = aSearch([...rows, ["Description", "Owner"]], tab);
    return Object.fromEntries(priorsOf(grid, lexicon, { row, left: 0, right: 1 }));
  };

  test.each<[string, Rows, object]>([
    ["a title right above", [["Risks"]], { risks: 2.5 }],
    ["a title three rows above", [["Risks"], [], []], { risks: 2.5 }],
    ["no title four rows above", [["Risks"], [], [], []], {}],
    ["the nearest title alone", [["Risks"], ["Issues"]], { issues: 2.5 }],
    ["no title above other words", [["Risks"], ["Zebra"]], {}],
    ["no title above a number", [["Risks"], [1]], {}],
    ["both of two titles in a row", [["Risks", "Issues"]], { risks: 2.5, issues: 2.5 }],
    ["nothing in a row of three texts", [["Risks", "Zebra", "Issues"]], { risks: 2.5 }],
    ["a title beside blanks", [[" ", "Risks"]], { risks: 2.5 }],
    ["a section within a longer title", [["Issue log for the new portal"]], { issues: 2 }],
    ["one before a dash", [["Issue log - new portal"]], { issues: 2 }],
    ["one before a bracket", [["Issue log (portal) of last week"]], { issues: 2 }],
    ["one before a colon", [["Issue log: portal"]], { issues: 2 }],
    ["one before a bar", [["Issue log | portal"]], { issues: 2 }],
    ["none after the subject", [["Portal: risks"]], {}],
  ])("is %s", (_what, rows, expected) => {
    expect(priors(rows)).toEqual(expected);
  });

  test("is the name of the tab, and the title beside it", () => {
    expect(priors([], "Risks")).toEqual({ risks: 2 });
    expect(priors([["Risks"]], "Risks")).toEqual({ risks: 4.5 });
    expect(priors([["Risk log for the portal"]], "Risks")).toEqual({ risks: 2 });
    expect(priors([["Issues"]], "Risks")).toEqual({ risks: 2, issues: 2.5 });
  });
});
