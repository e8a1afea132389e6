import { describe, expect, test } from "@jest/globals";

import { lookupMatrix, matrixPresets, productMatrix } from "#domain/risk/matrix-presets";
import { rateRisk } from "#domain/risk/rate-risk";
import { bandOf, matrixScore, scoreLimits, topScore } from "#domain/risk/risk-matrix";
import { riskScaleOf } from "#domain/risk/risk-scale";

import { aProject } from "../portfolio/a-project";

const levels = [1, 2, 3, 4, 5];

/** Source: https://html.scirp.org/file/_15-7201262_8.htm */
test("the product matrix has the published table", () => {
  expect(
    levels.map((impact) => levels.map((chance) => matrixScore(productMatrix, chance, impact))),
  ).toEqual([
    [1, 2, 3, 4, 5],
    [2, 4, 6, 8, 10],
    [3, 6, 9, 12, 15],
    [4, 8, 12, 16, 20],
    [5, 10, 15, 20, 25],
  ]);
});

/** Source: https://github.com/fengdancui/Project-Management, Risk Register.xlsx, sheet Risk Level */
describe("the lookup matrix has the published table", () => {
  test.each([
    ["Catastrophic", ["Medium", "Medium", "High", "Extreme", "Extreme"]],
    ["Major", ["Low", "Medium", "Medium", "High", "Extreme"]],
    ["Moderate", ["Low", "Medium", "Medium", "Medium", "High"]],
    ["Minor", ["Low", "Low", "Medium", "Medium", "Medium"]],
    ["Insignificant", ["Very low", "Very low", "Low", "Low", "Medium"]],
  ])("%s", (impact, bands) => {
    if (lookupMatrix.scoring.kind !== "lookup") throw new Error("a lookup matrix looks up");
    const row = lookupMatrix.scoring.impacts.indexOf(impact) + 1;
    const found = levels.map((chance) => matrixScore(lookupMatrix, chance, row) ?? 0);
    expect(found.map((score) => bandOf(lookupMatrix, score).name)).toEqual(bands);
  });

  test("between its levels there is no score", () => {
    expect(matrixScore(lookupMatrix, 2.5, 3)).toBeUndefined();
    expect(matrixScore(lookupMatrix, 6, 3)).toBeUndefined();
  });
});

test.each([
  [3, "Low"],
  [4, "Moderate"],
  [6, "Moderate"],
  [8, "High"],
  [12, "High"],
  [15, "Extreme"],
  [25, "Extreme"],
  [30, "Extreme"],
])("a product of %d is %s", (score, band) => {
  expect(bandOf(productMatrix, score).name).toBe(band);
});

test.each(matrixPresets.map((matrix) => [matrix.name, matrix] as const))(
  "%s: bands rise to the top score and get no better",
  (_name, matrix) => {
    const limits = matrix.bands.map((band) => band.upTo);
    expect(limits).toEqual([...limits].sort((left, right) => left - right));
    expect(limits.at(-1)).toBe(topScore(matrix));
    const rank = { green: 0, amber: 1, red: 2 };
    const ranks = matrix.bands.map((band) => rank[band.colour]);
    expect(ranks).toEqual([...ranks].sort());
    const { greenLimit, amberLimit } = scoreLimits(matrix);
    expect(bandOf(matrix, greenLimit).colour).toBe("green");
    expect(bandOf(matrix, amberLimit).colour).toBe("amber");
  },
);

test("the limits of the default matrix are those of the default policy", () => {
  expect(scoreLimits(productMatrix)).toEqual({ greenLimit: 6, amberLimit: 12 });
});

describe("a risk before and after its response", () => {
  const [risk] = aProject({
    risks: [{ probability: 4, impact: 5, score: 20, residualProbability: 2, residualImpact: 3 }],
  }).risks;

  test("is extreme and moderate on the product", () => {
    const rated = rateRisk(risk!, productMatrix, riskScaleOf([risk!]));
    expect([rated.inherent?.band.name, rated.residual?.band.name]).toEqual(["Extreme", "Moderate"]);
    expect(rated.current).toEqual(rated.residual);
  });

  test("is looked up by its levels, not by the product on the tab", () => {
    const rated = rateRisk(risk!, lookupMatrix, riskScaleOf([risk!]));
    expect([rated.inherent?.band.name, rated.residual?.band.name]).toEqual(["Extreme", "Medium"]);
  });
});
