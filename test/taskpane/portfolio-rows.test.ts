import { describe, expect, test } from "@jest/globals";

import type {
  ExplainedNode,
  ExplainedPortfolio,
  ExplainedProject,
} from "#application/explain-portfolio";
import {
  firstOpen,
  layOutPortfolio,
  portfolioKey,
  type PortfolioRow,
  programmeKey,
} from "#taskpane/state/portfolio-rows.ts";
import { treeMove, typeAhead } from "#taskpane/state/tree-keys.ts";

function aNode(path: string, name: string): ExplainedNode {
  const ragCounts = { green: 1, amber: 0, red: 0, grey: 0 };
  return { path, name, colour: "green", reason: undefined, ragCounts, projects: 1 };
}

function aProject(name: string, path: string): ExplainedProject {
  return {
    id: name.slice(0, 3),
    name,
    path,
    tab: name,
    cell: "B2",
    lifecycle: "active",
    statusDate: undefined,
    duplicate: false,
    overall: { reported: undefined, calculated: "green", difference: "notComparable" },
    sentence: "Green.",
    dimensions: [],
    reasons: [],
    override: undefined,
    trend: undefined,
    sights: [],
  };
}

const estates: ExplainedPortfolio = {
  reportDate: "2026-10-31" as ExplainedPortfolio["reportDate"],
  portfolio: aNode("", "All of it"),
  programmes: [
    aNode("Estates", "Estates"),
    aNode("Estates / Depots", "Depots"),
    aNode("Health", "Health"),
  ],
  projects: [
    aProject("Civic Hall", "Estates"),
    aProject("Northgate", "Estates / Depots"),
    aProject("Telecare", "Health"),
    aProject("Odds and ends", ""),
  ],
};

const everything = new Set([
  portfolioKey,
  ...estates.programmes.map(({ path }) => programmeKey(path)),
]);

function names(rows: readonly PortfolioRow[]): readonly string[] {
  return rows.map(({ level, name }) => `${".".repeat(level - 1)}${name}`);
}

function shown(open: ReadonlySet<string>, wanted = ""): readonly PortfolioRow[] {
  return layOutPortfolio(estates, { open, wanted });
}

describe("the tree of the portfolio", () => {
  test("puts programmes under their programme, projects after the programmes of a node", () => {
    expect(names(shown(everything))).toEqual([
      "All of it",
      ".Estates",
      "..Depots",
      "...Northgate",
      "..Civic Hall",
      ".Health",
      "..Telecare",
      ".Odds and ends",
    ]);
  });

  test("shows nothing of a node that is closed", () => {
    expect(names(shown(new Set([portfolioKey])))).toEqual([
      "All of it",
      ".Estates",
      ".Health",
      ".Odds and ends",
    ]);
  });

  test("counts the rows of a level for screen readers", () => {
    const depots = shown(everything).find(({ name }) => name === "Depots");
    const civic = shown(everything).find(({ name }) => name === "Civic Hall");
    expect(depots).toMatchObject({ level: 3, place: 1, siblings: 2 });
    expect(civic).toMatchObject({ level: 3, place: 2, siblings: 2 });
  });

  test("opens the way to what is looked for, by name or id", () => {
    expect(names(shown(new Set(), "northG"))).toEqual([
      "All of it",
      ".Estates",
      "..Depots",
      "...Northgate",
    ]);
    expect(names(shown(new Set(), "odd"))).toEqual(["All of it", ".Odds and ends"]);
  });

  test("is open at first where there are few projects, and closed where there are hundreds", () => {
    expect(firstOpen(estates)).toEqual(everything);
    const many = Array.from({ length: 200 }, (_, at) => aProject(`P${String(at)}`, "Health"));
    expect(firstOpen({ ...estates, projects: many })).toEqual(new Set([portfolioKey]));
  });
});

describe("the keys of the tree", () => {
  const rows = shown(everything);
  const at = (name: string): number => rows.findIndex((row) => row.name === name);
  const moves: readonly (readonly [key: string, from: string, to: unknown])[] = [
    ["ArrowDown", "All of it", { kind: "go", to: 1 }],
    ["ArrowDown", "Odds and ends", { kind: "go", to: 7 }],
    ["ArrowUp", "All of it", { kind: "go", to: 0 }],
    ["Home", "Telecare", { kind: "go", to: 0 }],
    ["End", "Estates", { kind: "go", to: 7 }],
    ["ArrowRight", "Estates", { kind: "go", to: 2 }],
    ["ArrowRight", "Civic Hall", undefined],
    ["ArrowLeft", "Estates", { kind: "close", keys: ["programme Estates"] }],
    ["ArrowLeft", "Civic Hall", { kind: "go", to: 1 }],
    ["*", "Estates", { kind: "open", keys: ["programme Estates", "programme Health"] }],
    ["Enter", "Civic Hall", { kind: "use" }],
    ["F5", "Civic Hall", undefined],
  ];
  test.each(moves)("%s on %s", (key, from, to) => {
    expect(treeMove(key, rows, at(from))).toEqual(to);
  });

  test("an arrow to the right opens a closed node, one to the left goes up from it", () => {
    const closed = shown(new Set([portfolioKey]));
    expect(treeMove("ArrowRight", closed, 1)).toEqual({
      kind: "open",
      keys: ["programme Estates"],
    });
    expect(treeMove("ArrowLeft", closed, 1)).toEqual({ kind: "go", to: 0 });
  });

  test("letters go to the next name that begins with them, further ones narrow it", () => {
    expect(typeAhead(rows, at("Estates"), "c")).toBe(at("Civic Hall"));
    expect(typeAhead(rows, at("Telecare"), "e")).toBe(at("Estates"));
    expect(typeAhead(rows, at("Depots"), "de")).toBe(at("Depots"));
    expect(typeAhead(rows, 0, "x")).toBeUndefined();
  });
});
