import { describe, expect, test } from "@jest/globals";

import { crossedField, crossedWords } from "#domain/intake/words/crossed-words";
import { findCrossedFacts } from "#domain/intake/facts/find-crossed-facts";
import { freeRows } from "#domain/intake/scanning/free-rows";
import { makeLexicon } from "#domain/intake/words/lexicon";
import type { Box } from "#domain/intake/scanning/table-shape";

import { aSearch, sheet } from "./a-search";

type Found = { readonly facts: readonly string[]; readonly boxes: readonly string[] };

function found(text: string, taken: readonly Box[] = []): Found {
  const { grid, lexicon, vocabularies } = aSearch(sheet(text));
  const free = freeRows(grid, lexicon, []);
  const { facts, boxes } = findCrossedFacts({ grid, lexicon, vocabularies, taken, free });
  return {
    facts: facts.map(
      ({ fact, row, column, raw }) => `${fact.key} ${grid.address(row, column)} ${String(raw)}`,
    ),
    boxes: boxes.map(
      ({ top, left, bottom, right }) => `${grid.address(top, left)}:${grid.address(bottom, right)}`,
    ),
  };
}

const nothing: Found = { facts: [], boxes: [] };
const cost = ["budgetAtCompletion B2 500", "estimateAtCompletion C2 600"];

describe("words at the edge of a table of figures", () => {
  test.each<[string, string | undefined, string | undefined]>([
    ["Baseline", "baseline", "cost"],
    ["Baseline value", "baseline", undefined],
    ["Planned", "baseline", undefined],
    ["Forecast", "forecast", undefined],
    ["Current", "forecast", undefined],
    ["Revised position", "forecast", undefined],
    ["Original figure", "original", undefined],
    ["Actual date", "actual", undefined],
    ["Budget", "baseline", "cost"],
    ["Original budget", "original", undefined],
    ["Estimate at completion", "forecast", undefined],
    ["Actual cost", "actual", undefined],
    ["Cost", undefined, "cost"],
    ["Start date", undefined, "start"],
    ["Finish date", undefined, "finish"],
    ["% complete", undefined, "progress"],
    ["Variance", undefined, undefined],
    ["Sponsor", undefined, undefined],
  ])("%j say when %p and what %p", (text, version, subject) => {
    expect(crossedWords(makeLexicon(), text)).toEqual({ version, subject });
  });

  test("are no more than forty letters", () => {
    const lexicon = makeLexicon();
    const subject = (length: number): unknown =>
      crossedWords(lexicon, `Cost (${"x".repeat(length - 7)})`).subject;
    expect([subject(40), subject(41)]).toEqual(["cost", undefined]);
  });

  test.each<["cost" | "start" | "finish" | "progress", readonly unknown[]]>([
    ["cost", ["originalBudget", "budgetAtCompletion", "estimateAtCompletion", "actualCost"]],
    ["start", ["baselineStart", "baselineStart", undefined, "actualStart"]],
    ["finish", ["originalBaselineFinish", "baselineFinish", "forecastFinish", "actualFinish"]],
    ["progress", [undefined, "plannedPercentComplete", undefined, "percentComplete"]],
  ])("name for the %s %j", (subject, fields) => {
    const versions = ["original", "baseline", "forecast", "actual"] as const;
    expect(versions.map((version) => crossedField(subject, version))).toEqual(fields);
  });
});

describe("facts that row and column name together", () => {
  test("have both for their label, and the unit of either", () => {
    const search = aSearch(
      sheet("|Baseline|Forecast (€) / Budget (£m)|1|2 / Cost (k)|3|4 / Finish date|46112|46143"),
    );
    const { grid, lexicon, vocabularies } = search;
    const free = freeRows(grid, lexicon, []);
    const { facts } = findCrossedFacts({ grid, lexicon, vocabularies, taken: [], free });
    const none = { unit: undefined, currency: undefined };
    expect(facts).toMatchObject([
      { label: "Budget (£m), Baseline", hint: { unit: 1_000_000, currency: "GBP" } },
      { label: "Budget (£m), Forecast (€)", hint: { unit: 1_000_000, currency: "GBP" } },
      { label: "Finish date, Baseline", hint: none, confidence: 0.95 },
      { label: "Finish date, Forecast (€)", hint: { unit: undefined, currency: "EUR" } },
    ]);
  });

  test.each<[string, Found, string]>([
    [
      "|Baseline|Forecast|Variance / Budget|500|600|100 / Finish date|46112|46143|31",
      {
        facts: [...cost, "baselineFinish B3 46112", "forecastFinish C3 46143"],
        boxes: ["A1:C3"],
      },
      "times across",
    ],
    [
      "|Cost|Finish date / Baseline|500|46112 / Forecast|600|46143",
      {
        facts: [
          "budgetAtCompletion B2 500",
          "baselineFinish C2 46112",
          "estimateAtCompletion B3 600",
          "forecastFinish C3 46143",
        ],
        boxes: ["A1:C3"],
      },
      "times down",
    ],
    ["|Start date|Finish date / Baseline|46023|46112", nothing, "one time down is a row of dates"],
    ["|Baseline|Forecast / Cost|500|600", { facts: cost, boxes: ["A1:C2"] }, "one line"],
    ["|Baseline / Budget|500", nothing, "one time"],
    ["|Baseline|Planned / Budget|500|600", nothing, "twice the same time"],
    ["|Baseline|Forecast / Ants|1|2", nothing, "no line of a project"],
    ["|Baseline|Forecast|5 / Cost|500|600|1", nothing, "an amount among the headers"],
    [
      "||Baseline|Forecast / Cost||500|600",
      {
        facts: ["budgetAtCompletion C2 500", "estimateAtCompletion D2 600"],
        boxes: ["A1:D2"],
      },
      "a gap behind the labels",
    ],
    ["|Baseline|Forecast / 5|500|600", nothing, "a number is no label"],
    ["Baseline|Forecast / 500|600", nothing, "no label at all"],
    ["|Baseline|Forecast / Cost|soon|later", nothing, "no figures"],
    [
      "|Baseline|Forecast / Cost|500|soon / Finish date|x|46113",
      { facts: ["budgetAtCompletion B2 500", "forecastFinish C3 46113"], boxes: ["A1:C3"] },
      "one figure in a line",
    ],
    [
      "|Baseline|Forecast / Cost|500|600 / |1|2 / Finish date|46112|46113",
      { facts: cost, boxes: ["A1:C2"] },
      "a line without a label ends it",
    ],
    [
      "|Baseline|Forecast / Cost|500|600 / x|a|b / Finish date|46112|46113",
      { facts: cost, boxes: ["A1:C2"] },
      "so does one without figures",
    ],
    [
      "|Baseline|Forecast / Cost|500|600 / Budget|700|800",
      { facts: cost, boxes: ["A1:C3"] },
      "the first of two",
    ],
    [
      "|Baseline|Forecast / % complete|0.5|0.4 / Finish date||46113",
      { facts: ["plannedPercentComplete B2 0.5", "forecastFinish C3 46113"], boxes: ["A1:C3"] },
      "a project has no forecast of its progress",
    ],
  ])("%j: %j, %s", (text, expected) => {
    expect(found(text)).toEqual(expected);
  });

  test.each<[string, readonly string[], string]>([
    ["Item|Baseline|Forecast / Staff|1|2 / Cost|500|600", ["C", "F"], "one other line"],
    ["Item|Baseline|Forecast / Staff|1|2 / Food|3|4 / Cost|500|600", [], "two are a budget"],
    [
      "Item|Baseline|Forecast / Staff|1|2 / Food|3|4 / Cost|500|600 / Finish date|46112|46113",
      ["C", "F", "C", "F"],
      "but a date is none of it",
    ],
  ])("%j is of the project: %j, %s", (text, of) => {
    expect(found(text).facts.map((fact) => (/^budget|^baseline/.test(fact) ? "C" : "F"))).toEqual(
      of,
    );
  });

  test.each<[string, readonly string[], string]>([
    ["|Baseline|Forecast / Budget|2|2.1", ["estimateAtCompletion C2 2.1"], "two is a share"],
    ["|Baseline|Forecast / Budget|-2|-2.1", ["estimateAtCompletion C2 -2.1"], "below nothing too"],
    [
      "|Baseline|Forecast / Budget (£m)|2|2.1",
      ["budgetAtCompletion B2 2", "estimateAtCompletion C2 2.1"],
      "not of millions",
    ],
    ["|Target|Actual|Forecast / Cost|500|400|600", [], "beside a target stands any amount"],
    [
      "|Target|Actual|Forecast / Finish date|46112|46113|46114",
      ["baselineFinish B2 46112", "actualFinish C2 46113", "forecastFinish D2 46114"],
      "but a date is one",
    ],
    [
      "|Original|Current / Budget|500|600",
      ["originalBudget B2 500", "budgetAtCompletion C2 600"],
      "the budget of today",
    ],
    ["|Baseline|Current / Budget|500|600", cost, "beside a baseline it is a forecast"],
    [
      "|Original|Forecast / Budget|500|600",
      ["originalBudget B2 500", "estimateAtCompletion C2 600"],
      "a forecast is one",
    ],
    [
      "|Original|Revised / Cost|500|600",
      ["originalBudget B2 500", "estimateAtCompletion C2 600"],
      "costs are no budget",
    ],
  ])("%j: %j, %s", (text, facts) => {
    expect(found(text).facts).toEqual(facts);
  });

  test("are none in another table", () => {
    const text = "|Baseline|Forecast / Cost|500|600 / Finish date|46112|46113";
    const box = (row: number, column: number): readonly Box[] => [
      { top: row, left: column, bottom: row, right: column },
    ];
    expect(found(text, box(0, 1))).toEqual(nothing);
    expect(found(text, box(2, 0)).boxes).toEqual(["A1:C2"]);
    expect(found(text, box(2, 1)).boxes).toEqual(["A1:C3"]);
  });

  test("of two tables of a tab are all of them", () => {
    const text =
      "|Baseline|Forecast / Cost|500|600 /  / |Baseline|Actual / Finish date|46112|46113";
    expect(found(text)).toEqual({
      facts: [...cost, "baselineFinish B5 46112", "actualFinish C5 46113"],
      boxes: ["A1:C2", "A4:C5"],
    });
  });
});
