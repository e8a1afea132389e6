import { describe, expect, test } from "@jest/globals";

import { findTables } from "#domain/intake/tables/find-tables";

import { aSearch, sheet, shown, type Told } from "./a-search";

type Found = {
  /** `risks A1:C2 A title, B impact` with the rows it has of a log. */
  readonly tables: readonly string[];
  readonly told: readonly Told[];
};

function found(text: string): Found {
  const search = aSearch(sheet(text));
  const tables = findTables(search).tables.map((table) => {
    const { is, box, columns, projects = [] } = shown(table) ?? { is: "", box: "", columns: [] };
    const names = [...columns, ...projects].map((column) => column.replace(/ [\d.]+$/, ""));
    const only = table.kind === "section" && table.only !== undefined ? [...table.only] : [];
    const rows = only.length === 0 ? "" : ` of ${only.map((row) => row + 1).join(" ")}`;
    return `${is} ${box} ${names.join(", ")}${rows}`;
  });
  return { tables, told: search.told };
}

type Case = readonly [sheet: string, tables: readonly string[], rule: string];

const risks = "Risk|Impact|Owner / late|3|Amy";

describe("tables of a tab", () => {
  test.each<Case>([
    [
      "Risk|Impact|Owner||Issue|Severity|Owner / late|3|Amy||leak|High|Bo",
      ["risks A1:C2 A title, B impact, C owner", "issues E1:G2 E title, F severity, G owner"],
      "two beside each other",
    ],
    [
      "Risk||Impact||Owner / late||3||Amy",
      ["risks A1:E2 A title, C impact, E owner"],
      "blank columns everywhere",
    ],
    [
      "Risk|Impact||Mitigation|Owner / late|3||x|Amy",
      ["risks A1:E2 A title, B impact, D mitigation, E owner"],
      "one in the middle, where the whole says more",
    ],
    [
      "Task|Start|Finish||Owner|Status / Roof|46112|46113||Amy|Open / Door|46112|46113||Amy|Open",
      ["tasks A1:F3 A name, B forecastStart, C forecastFinish, E owner, F status"],
      "what stands apart is no list of its own",
    ],
    [
      "Task|Start|Finish|Owner||Ants|Bees / Roof|46112|46113|Amy||x|y / Door|46112|46113|Amy||x|y",
      ["tasks A1:D3 A name, B forecastStart, C forecastFinish, D owner"],
      "what nobody knows stays outside",
    ],
    [
      `${risks} /  /  / Issue|Severity|Owner / leak|High|Bo`,
      ["risks A1:C2 A title, B impact, C owner", "issues A5:C6 A title, B severity, C owner"],
      "two below each other",
    ],
    ["Risk|Ants|Bees / late|3|Amy", [], "one known header"],
    ["Risk|Impact|Owner|5 / late|3|Amy|6", ["risks A1:C2 A title, B impact, C owner"], "a number"],
    ["Risk||Impact|5|Owner / late||3|1|Amy / dear||3|1|Bo", [], "a number between its parts"],
    [
      "Role|Jan 2026|Feb 2026|Mar 2026 / Amy|1|1|1",
      ["resources A1:D2 A role"],
      "people and their periods",
    ],
  ])("%j are %j: %s", (text, tables) => {
    expect(found(text).tables).toEqual(tables);
  });

  const register = "Project name|Sponsor|Budget at completion|Actual cost / Apollo|Amy|500|100";
  test.each<Case>([
    [register, [], "one row is a block of facts"],
    [
      `${register} / Borealis|Bo|600|200`,
      ["register A1:D3 A projectName, B sponsor, C budgetAtCompletion, D actualCost"],
      "two are a list",
    ],
  ])("of projects, %j: %j, %s", (text, tables) => {
    expect(found(text).tables).toEqual(tables);
  });

  const budget = "Category|Budget|Actual / Staff|1|2 / Software|3|4";
  const lines = "category, B plannedValue, C actualCost";
  test.each<Case>([
    [budget, [`costPeriods A1:C3 A ${lines}`], "alone"],
    [
      `${risks} /  /  / ${budget}`,
      ["risks A1:C2 A title, B impact, C owner", `costPeriods A5:C7 A ${lines}`],
      "below another table",
    ],
    [
      `${budget} /  /  / ${budget}`,
      [`costPeriods A1:C3 A ${lines}`, `costPeriods A6:C8 A ${lines}`],
      "twice",
    ],
    [
      `Period|Planned value|Actual cost / 46053|1|2 / 46081|1|2 /  /  / ${budget}`,
      ["costPeriods A1:C3 A periodEnd, B plannedValue, C actualCost"],
      "not below costs by period",
    ],
    [
      `|Jan 2026|Feb 2026|Mar 2026 / Planned value|1|2|3 / Actual cost|1|2|3 /  /  /  / ${budget}`,
      ["costPeriods A1:D3 A periodEnd, B plannedValue, C actualCost"],
      "nor below a plan across",
    ],
    ["Category|Budget|Actual|5 / Staff|1|2|1 / Software|3|4|1", [], "not with a number above"],
  ])("a budget by category, %j: %j, %s", (text, tables) => {
    expect(found(text).tables).toEqual(tables);
  });

  test("have the sums of budgets by category", () => {
    const totals = (text: string): readonly unknown[] =>
      findTables(aSearch(sheet(text))).totals.map(({ fact, raw }) => [fact.key, raw]);
    expect(totals(`${budget} / Total|4|6`)).toEqual([
      ["budgetAtCompletion", 4],
      ["actualCost", 6],
    ]);
    expect(totals(budget)).toEqual([]);
    expect(totals(risks)).toEqual([]);
  });
});

describe("a combined log", () => {
  const head = "Type|Description|Owner";
  const risk = "Risk|late|Amy";
  const issue = "Issue|leak|Bo";
  const blue = (cell: string): Told => ["RAID_TYPE_UNKNOWN", cell, { text: "Blue" }];

  test.each<
    readonly [sheet: string, tables: readonly string[], told: readonly Told[], rule: string]
  >([
    [
      `${head} / ${risk} / ${issue} / R|dear|Cy`,
      ["risks A1:C4 B title, C owner of 2 4", "issues A1:C4 B title, C owner of 3"],
      [],
      "two kinds, one by its letter",
    ],
    [`${head} / ${risk} / ${risk}`, [], [], "one kind is no log of many"],
    [
      `${head} / ${risk} / ${issue} / Blue|x|y / ${risk}`,
      ["risks A1:C5 B title, C owner of 2 5", "issues A1:C5 B title, C owner of 3"],
      [blue("A4")],
      "three of four are kinds",
    ],
    [`${head} / ${risk} / ${issue} / Blue|x|y`, [], [], "two of three are too few"],
    [
      `${head} / ${risk} / ${issue} / |Roof of it|Amy`,
      ["risks A1:C4 B title, C owner of 2", "issues A1:C4 B title, C owner of 3"],
      [["RAID_TYPE_UNKNOWN", "A4", { text: "(blank)" }]],
      "a blank cell is not asked, but told",
    ],
    [
      `${head} / ${risk} / ${issue}${` / ${risk}`.repeat(4)} / Blue|| / Grand total|of them|5`,
      ["risks A1:C9 B title, C owner of 2 4 5 6 7", "issues A1:C9 B title, C owner of 3"],
      [],
      "neither a lone word nor a total is told",
    ],
    [
      `${head} / ${risk} / ${issue} / ${risk} / A1|R2|5`,
      ["risks A1:C5 B title, C owner of 2 4", "issues A1:C5 B title, C owner of 3"],
      [],
      "nor a line of numbers",
    ],
    [`Colour|Description|Owner / ${risk} / ${issue}`, [], [], "no word for kinds above them"],
    [
      `${head} / Risk of the whole wide world to be|x|y / Issue of it all and of all the rest|x|y`,
      [],
      [],
      "sentences are no kinds",
    ],
    [
      "Type|Project|Item|Probability|Due date / Risk|Apollo|late|3|46112 / Action|Apollo|call||46112",
      [
        "risks A1:E3 D probability, E dueDate, C title, B projectName of 2",
        "actions A1:E3 E dueDate, C action, B projectName of 3",
      ],
      [],
      "what a line is about may have a header for all kinds",
    ],
    [
      "Type|Description|Decision|Owner / Action|call|done|Amy / Decision|where|here|Bo",
      ["actions A1:D3 B action, D owner of 2", "decisions A1:D3 B question, D owner of 3"],
      [],
      "which goes before that of one kind",
    ],
    [
      "Type|Risk|Decision|Owner / Risk|late||Amy / Decision||here|Bo",
      ["risks A1:D3 B title, D owner of 2", "decisions A1:D3 C question, D owner of 3"],
      [],
      "but each kind may have its own",
    ],
    [
      "ID|Type|Description|Owner||Risk|Impact|Owner / 1|Risk|late|Amy||late|3|Amy / 2|Issue|x|Bo||y|3|Bo",
      [
        "risks A1:D3 A id, C title, D owner of 2",
        "issues A1:D3 A id, C title, D owner of 3",
        "risks F1:H3 F title, G impact, H owner",
      ],
      [],
      "another table stands beside it",
    ],
  ])("%j is %j %j: %s", (text, tables, told) => {
    expect(found(text)).toEqual({ tables, told });
  });

  test("is asked for its kinds in its first forty lines", () => {
    const last = [head, ...Array<string>(39).fill(risk), issue];
    expect(found(last.join(" / ")).tables).toHaveLength(2);
    expect(found([...last.slice(0, 40), risk, issue].join(" / ")).tables).toEqual([]);
  });
});
