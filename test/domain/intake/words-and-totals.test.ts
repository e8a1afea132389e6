import { describe, expect, test } from "@jest/globals";

import { isPlaceholder } from "#domain/intake/words/placeholder";
import { findSimilar, indexWords } from "#domain/intake/words/similar-words";
import { statusInWords } from "#domain/intake/headers/status-in-words";
import { sectionsNamed } from "#domain/intake/words/tab-titles";
import { titledUnit, titleOf } from "#domain/intake/tables/table-title";
import { headsEarlier, headsTypes } from "#domain/intake/words/telling-headers";
import { isTotalWord, totalUnder } from "#domain/intake/facts/total-row";
import { makeLexicon } from "#domain/intake/words/lexicon";
import { sectionDefinition } from "#domain/project/sections";
import type { RawCell } from "#domain/workbook/snapshot";

import { aSearch, type Rows } from "./a-search";
import { headed } from "./headed";

describe("the words most like a label", () => {
  const index = indexWords(
    new Map([
      ["gate review board", [1]],
      ["gate review meeting", [2]],
      ["steering group", [3]],
      ["gate review board meeting", [4]],
      ["gate review date board", [5]],
      ["review", [6]],
    ]),
  );
  const like = (text: string): readonly (readonly [string, number])[] =>
    findSimilar({ text, hint: "" }, index).map(({ label, likeness }) => [
      label,
      Math.round(likeness * 1000) / 1000,
    ]);

  test("share most of their weight, the best and then the first by name coming first", () => {
    // Of 3 and 3 words 2 are shared, of 3 and 4 words 3; a light word weighs 0.35.
    expect(like("gate review board")).toEqual([
      ["gate review board", 1],
      ["gate review board meeting", 0.857],
      ["gate review meeting", 0.667],
    ]);
    expect(like("gate review panel")).toEqual([
      ["gate review board", 0.667],
      ["gate review meeting", 0.667],
    ]);
  });

  test("are four at most", () => {
    const many = indexWords(new Map("bcdef".split("").map((one) => [`gate review ${one}`, [one]])));
    const found = findSimilar({ text: "gate review", hint: "" }, many);
    expect(found.map(({ senses }) => senses)).toEqual([["b"], ["c"], ["d"], ["e"]]);
    expect(found.map(({ likeness }) => likeness)).toEqual([0.8, 0.8, 0.8, 0.8]);
  });

  test.each<[string, readonly (readonly [string, number])[], string]>([
    ["steering", [], "one word alone is no label of several"],
    ["steering group of a b c d", [], "two of seven words are too few"],
    ["the steering group", [["steering group", 0.92]], "a light word weighs little"],
    ["steering group status", [], "a word that turns the meaning may not come with it"],
    ["review date board", [["gate review date board", 0.825]], "nor be left out"],
    ["date of the", [], "light words alone find nothing"],
    ["steering committee", [], "half is too little"],
  ])("of %j: %j, %s", (text, expected) => {
    expect(like(text)).toEqual(expected);
  });

  test("are looked for with seven words and not with eight", () => {
    const long = indexWords(new Map([["a1 b1 c1 d1 e1 f1 g1", [1]]]));
    const found = (text: string): number => findSimilar({ text, hint: "" }, long).length;
    expect(found("a1 b1 c1 d1 e1 f1 g1")).toBe(1);
    expect(found("a1 b1 c1 d1 e1 f1 g1 h1")).toBe(0);
  });
});

describe("a text that templates hold", () => {
  test.each<[string, boolean]>([
    ["[Project name]", true],
    ["<name>", true],
    ["{{name}}", true],
    ["«Name»", true],
    ["[]", false],
    ["[Name] of it", false],
    ["EXAMPLE", true],
    ["Example of it", false],
    ["xxx", true],
    ["Enter the name here", true],
    ["Please complete", true],
    ["Click to select", true],
    ["Please note it", false],
    ["Enterprise architecture", false],
    ["Insert new rows above this one", true],
    ["Insert rows below", true],
    ["To add more tasks, insert lines above", true],
    ["Do not delete this row", true],
    ["Insert the cables", false],
    [`[${"x".repeat(78)}]`, true],
    [`[${"x".repeat(79)}]`, false],
    ["\u200b", false],
    ["", false],
  ])("%j: %p", (text, is) => {
    expect(isPlaceholder(text)).toBe(is);
  });
});

describe("headers that tell", () => {
  test.each<[string, boolean]>([
    ["Type", true],
    ["RAID type", true],
    ["Category", true],
    ["Type of building", false],
    ["Owner", false],
  ])("%s heads the types of a combined log: %p", (text, is) => {
    expect(headsTypes(text)).toBe(is);
  });

  test.each<[string, boolean]>([
    ["Last period", true],
    ["Previous RAG", true],
    ["Prior month:", true],
    ["Old", true],
    ["Letzte Woche", true],
    ["Lately", false],
    ["Last reviewed", false],
    ["Previous owner", false],
    ["This period", false],
    ["La", false],
    ["Last reporting period (of the y)", false],
    ["Last reporting period (2025-12)", false],
    ["Last reporting period (12/25)", true],
  ])("%s heads what was said before: %p", (text, is) => {
    expect(headsEarlier(text)).toBe(is);
  });
});

describe("what the name of a tab says", () => {
  const lexicon = makeLexicon();
  test.each<[string, readonly string[]]>([
    ["Risks", ["risks"]],
    ["Risk register", ["risks"]],
    ["Closed risks 2024", ["risks"]],
    ["Project risk log v1.2", ["risks"]],
    ["Issues and decisions", ["issues", "decisions"]],
    ["Stakeholders", ["communications"]],
    ["Risky business", []],
    ["Cover", []],
    ["Walrus and otter risk of last October's", ["risks"]],
    ["Walrus and otter risk of last October in it", []],
  ])("%j: %j", (name, sections) => {
    expect(sectionsNamed(name, lexicon)).toEqual(sections);
    expect(sectionsNamed(name, lexicon)).toEqual(sections);
  });
});

describe("a title above a table", () => {
  const title = (rows: Rows, left = 0): string | undefined =>
    titleOf(aSearch(rows), { top: rows.length, left });

  test.each<[string, Rows, string | undefined]>([
    ["right above it", [["Costs"]], "Costs"],
    ["three rows above it", [["Costs"], [], [" "]], "Costs"],
    ["not four rows above it", [["Costs"], [], [], []], undefined],
    ["the nearest one", [["Plan"], ["Costs"]], "Costs"],
    ["none over a number", [["Costs"], [12]], undefined],
    ["none", [], undefined],
  ])("is %s", (_where, rows, expected) => {
    expect(title(rows)).toBe(expected);
  });

  test("stands over its left edge", () => {
    expect(title([["Costs", "Plan"]], 1)).toBe("Plan");
    expect(title([["Costs"]], 1)).toBeUndefined();
  });

  const columns = (key: string): Parameters<typeof titledUnit>[1] =>
    sectionDefinition("costPeriods")
      .columns.filter((column) => column.key === key)
      .map((definition) => ({
        column: 0,
        header: "",
        definition,
        confidence: 1,
        hint: { unit: undefined, currency: undefined },
      }));
  const box = { top: 1, left: 0, bottom: 2, right: 3 };

  test.each<[string, object]>([
    ["Costs (£m)", { titled: { unit: 1_000_000, currency: "GBP" } }],
    ["Costs in thousand", { titled: { unit: 1000, currency: undefined } }],
    ["Costs (EUR)", { titled: { unit: undefined, currency: "EUR" } }],
    ["Costs in $ 000", { titled: { unit: 1000, currency: undefined } }],
    ["Costs", {}],
    ["Costs (to date)", {}],
    [`${"x".repeat(75)} (£m)`, { titled: { unit: 1_000_000, currency: "GBP" } }],
    [`${"x".repeat(76)} (£m)`, {}],
  ])("says what amounts are in: %j", (text, said) => {
    const search = aSearch([[text]]);
    expect(titledUnit(search, columns("plannedValue"), box)).toEqual(said);
    expect(titledUnit(search, columns("periodEnd"), box)).toEqual({});
  });
});

describe("the total of an unknown table of amounts", () => {
  const header = ["Category", "Budget", "Actual cost"];
  const total = (rows: Rows, column = 1, top: Rows[number] = header): unknown => {
    const { grid, lexicon } = aSearch([top, ...rows]);
    const senses = lexicon.meaning(String(top[column]))?.facts ?? [];
    const found = totalUnder(grid, lexicon, { row: 0, column, senses });
    return found === undefined
      ? undefined
      : [found.sense.fact.key, found.sense.score, found.row, found.column, found.raw];
  };
  const lines: Rows = [
    ["Labour", 10, 5],
    ["Travel", 2, 1],
  ];
  const sum = ["Total", 12, 6];

  test("is the number beside its word", () => {
    expect(total([...lines, sum])).toEqual(["budgetAtCompletion", 0.7, 3, 1, 12]);
    expect(total([...lines, sum], 2)).toEqual(["actualCost", 0.7, 3, 2, 6]);
  });

  test.each<[string, Rows, boolean]>([
    ["two lines and the total", [...lines, sum], true],
    ["one line and the total", [["Labour", 10, 5], sum], false],
    ["no total", lines, false],
    ["a text among the amounts", [["Labour", "ten", 5], ...lines, sum], false],
    ["a blank among them", [["Labour", "", 5], ...lines, sum], true],
    ["a line without a word", [["", 10, 5], ...lines, sum], false],
    ["a total without a number", [...lines, ["Total", "", 6]], false],
    ["a total as text", [...lines, ["Total", "12", 6]], false],
    ["sixty rows", [...Array<Rows[number]>(59).fill(["Labour", 1, 1]), sum], true],
    ["sixty-one", [...Array<Rows[number]>(60).fill(["Labour", 1, 1]), sum], false],
    ["the first of two totals", [...lines, sum, ["Total", 1, 1]], true],
  ])("of %s: %p", (_what, rows, is) => {
    expect(total(rows) !== undefined).toBe(is);
  });

  test("is looked for where two headers are different amounts", () => {
    const rows = [...lines, sum];
    expect(total(rows, 1, ["Category", "Budget", "Walrus"])).toBeUndefined();
    expect(total(rows, 1, ["Category", "Budget", "BAC"])).toBeUndefined();
    expect(total(rows, 1, ["Category", "Sponsor", "Actual cost", "Budget"])).toBeUndefined();
  });

  test.each<[RawCell, boolean]>([
    ["Total", true],
    [" total: ", true],
    ["Grand total", true],
    ["Project total cost", true],
    ["Total budget", true],
    ["Sum", true],
    ["Summe", true],
    ["Totals by year", false],
    ["Subtotal", false],
    [12, false],
  ])("has a word: %j, %p", (cell, is) => {
    expect(isTotalWord(cell)).toBe(is);
  });
});

describe("a column of progress", () => {
  const read = (cells: readonly RawCell[], header = ["Task", "% complete"]): readonly string[] => {
    const { search, place, asSection } = headed(
      header,
      cells.map((cell) => ["Build", cell]),
    );
    const score = asSection("tasks");
    const found = statusInWords(search, score, place);
    expect(found === score).toBe(!found.columns.some(({ sense }) => sense.score < 1));
    return found.columns.map(
      ({ sense }) => `${sense.column.key} ${String(Math.round(sense.score * 1000) / 1000)}`,
    );
  };

  test.each<[string, readonly RawCell[], boolean]>([
    ["two words are the status", ["Done", "Open"], true],
    ["with blanks between them as well", ["Done", "", "Open"], true],
    ["one word is not", ["Done"], false],
    ["numbers are progress", [0.5, 1], false],
    ["a number after a word is progress", ["Done", 1, "Open"], false],
    ["words and then a number are progress", ["Done", "Open", 1], false],
    ["a sign is no word", ["Done", "-"], false],
    ["shares as texts are progress", ["50 %", "100 %"], false],
  ])("%s", (_rule, cells, isStatus) => {
    expect(read(cells)).toEqual(["name 1", isStatus ? "status 0.9" : "percentComplete 1"]);
  });

  test("stays beside a status", () => {
    expect(read(["Done", "Open"], ["Task", "% complete", "Status"])).toEqual([
      "name 1",
      "percentComplete 1",
      "status 1",
    ]);
  });
});
