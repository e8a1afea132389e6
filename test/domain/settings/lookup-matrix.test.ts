import { describe, expect, test } from "@jest/globals";

import { lookupMatrix, productMatrix } from "#domain/risk/matrix-presets";
import type { RiskMatrix } from "#domain/risk/risk-matrix";
import { bandsInOrder, matrixRulesOf, settleMatrix } from "#domain/settings/matrix-rules";
import { readSettings, type SettingsReading } from "#domain/settings/read-settings";
import type { RawCell } from "#domain/workbook/snapshot";

import { aTab, aWorkbook } from "../../support/snapshots";

type Row = readonly RawCell[];

const levels = [
  ...["Level", "Probability is called", "Impact is called"],
  ...["At probability 1", "At probability 2", "At probability 3"],
];

function read(...rows: readonly Row[]): SettingsReading {
  const tab = aTab("Steerbook Settings", rows, { mark: "settings" });
  return readSettings(aWorkbook([tab]));
}

function matrixOf({ settings }: SettingsReading): RiskMatrix | undefined {
  return settings.calculations?.riskMatrix;
}

const lookedUp: readonly Row[] = [["Setting", "Value"], ["Score of a risk", "Lookup table"], []];

describe("a lookup table on the settings sheet", () => {
  test("is read by level, in any order of its rows, by the names of its bands", () => {
    const reading = read(
      ...lookedUp,
      levels,
      [2, "Likely", "Major", "high", "Extreme", "Extreme"],
      [1, "Rare", "Minor", "Low", " MODERATE", "High"],
    );
    expect(reading.findings).toEqual([]);
    expect(matrixOf(reading)).toEqual({
      name: "settings",
      scoring: {
        kind: "lookup",
        probabilities: ["Rare", "Likely"],
        impacts: ["Minor", "Major"],
        // As many as there are probabilities.
        cells: [
          [1, 2],
          [3, 4],
        ],
      },
      probabilityTop: 2,
      impactTop: 2,
      bands: productMatrix.bands,
    });
  });

  test("may have more probabilities than impacts", () => {
    const reading = read(
      ...lookedUp,
      levels,
      [1, "Rare", "Any", "Low", "Low", "High"],
      [2, "Likely"],
      [3, "Certain"],
      [4],
    );
    expect(matrixOf(reading)?.scoring).toEqual({
      kind: "lookup",
      probabilities: ["Rare", "Likely", "Certain"],
      impacts: ["Any"],
      cells: [[1, 1, 3]],
    });
    expect(matrixOf(reading)).toMatchObject({ probabilityTop: 3, impactTop: 1 });
  });

  test.each<readonly [string, readonly Row[], readonly string[]]>([
    ["a band that is not there", [[1, "Rare", "Minor", "Low", "Dire"]], ["E5"]],
    ["a level beyond five", [[6, "Rare", "Minor", "Low"]], ["A5"]],
    ["a level between two", [[1.5, "Rare", "Minor", "Low"]], ["A5"]],
    ["no level", [["", "Rare", "Minor", "Low"]], []],
    ["no words", [[1, "", "", "Low"]], []],
    ["words for probabilities alone", [[1, "Rare"]], []],
    ["words for impacts alone", [[1, "", "Minor", "Low"]], []],
  ])("with %s is none: the usual matrix stands", (_because, rows, refused) => {
    const reading = read(...lookedUp, levels, ...rows);
    expect(matrixOf(reading)).toEqual(productMatrix);
    expect(reading.findings.map(({ at }) => at.cell)).toEqual(refused);
  });

  test("is not read where the score is a product", () => {
    const reading = read(levels, [1, "Rare", "Minor", "Low"]);
    expect(matrixOf(reading)).toBe(productMatrix);
  });
});

describe("a matrix as cells", () => {
  test("of a published one keeps its name; the usual one has none", () => {
    expect(matrixRulesOf(lookupMatrix)).toMatchObject({
      preset: lookupMatrix,
      scoring: "lookup",
      levels: expect.arrayContaining([
        { probability: "Rare", impact: "Insignificant", bands: [1, 1, 2, 2, 3] },
      ]),
    });
    expect(matrixRulesOf(lookupMatrix).levels).toHaveLength(5);
    expect(matrixRulesOf(productMatrix)).toEqual({
      preset: undefined,
      scoring: "product",
      probabilityTop: 5,
      impactTop: 5,
      bands: productMatrix.bands,
      levels: [],
    });
  });

  test("has room for five levels, and gaps where words or bands are missing", () => {
    const own = (probabilities: number, impacts: number): RiskMatrix => ({
      ...lookupMatrix,
      name: "Own",
      scoring: {
        kind: "lookup",
        probabilities: Array.from({ length: probabilities }, (_, at) => `P${String(at)}`),
        impacts: Array.from({ length: impacts }, (_, at) => `I${String(at)}`),
        cells: Array.from({ length: impacts }, () => [1]),
      },
    });
    expect(matrixRulesOf(own(7, 1)).levels).toHaveLength(5);
    expect(matrixRulesOf(own(1, 2))).toMatchObject({
      preset: undefined,
      levels: [
        { probability: "P0", impact: "I0", bands: [1] },
        { probability: undefined, impact: "I1", bands: [1] },
      ],
    });
    expect(matrixRulesOf(own(2, 1)).levels.at(-1)).toEqual({
      probability: "P1",
      impact: undefined,
      bands: [],
    });
  });

  test("settles as the usual matrix where it says the same, else by a name of its own", () => {
    const rules = matrixRulesOf(productMatrix);
    expect(settleMatrix(rules)).toBe(productMatrix);
    expect(settleMatrix({ ...rules, preset: lookupMatrix })).toBe(lookupMatrix);
    expect(settleMatrix({ ...rules, impactTop: 4 })).toEqual({
      ...productMatrix,
      name: "settings",
      impactTop: 4,
    });
  });

  test("has bands that rise from row to row", () => {
    const band = (upTo: number) => ({ name: String(upTo), upTo, colour: "red" as const });
    expect(bandsInOrder([])).toBeUndefined();
    expect(bandsInOrder([band(5)])).toEqual([band(5)]);
    expect(bandsInOrder([band(1), band(2), band(2)])).toBeUndefined();
    expect(bandsInOrder([band(1), band(2), band(3)])).toHaveLength(3);
  });
});
