import { describe, expect, test } from "@jest/globals";

import { cellScore, levelWords, riskLevels } from "#domain/risk/heat-map";
import {
  additiveMatrix,
  doublingMatrix,
  fractionMatrix,
  lookupMatrix,
  productMatrix,
} from "#domain/risk/matrix-presets";
import { projectRisk } from "#domain/risk/project-risk";
import { rateRisk, scoreOf } from "#domain/risk/rate-risk";
import { riskLines } from "#domain/risk/risk-lines";
import type { RiskMatrix } from "#domain/risk/risk-matrix";
import { bandOf, matrixScore, scoreLimits, topScore } from "#domain/risk/risk-matrix";
import { impactOn, probabilityOn, riskScaleOf, scoreFactor } from "#domain/risk/risk-scale";
import type { RiskScale } from "#domain/risk/risk-scale";
import { isOpenRisk, openRiskScores } from "#domain/risk/risk-score";

import { aProject, day } from "../portfolio/a-project";
import type { ProjectSketch } from "../portfolio/a-project";

type Rows = NonNullable<ProjectSketch["risks"]>;
const register = (...risks: Rows): ReturnType<typeof aProject>["risks"] =>
  aProject({ risks }).risks;
const scale = (probabilityTop: 1 | 5 | 100, impactTop: 1 | 5): RiskScale => ({
  probabilityTop,
  impactTop,
  lossesAreNegative: false,
});

describe("the scale of a register at its edges", () => {
  test.each<readonly [Rows, RiskScale["probabilityTop"], because: string]>([
    [[{ probability: 1 }, { probability: 0.999 }], 1, "one below 1, none above"],
    [[{ probability: 0 }], 5, "nothing is no fraction"],
    [[{ probability: 1.01 }, { probability: 0.5 }], 5, "one above 1"],
    [[{ probability: 10 }], 5, "10 may be a level of ten"],
    [[{ probability: 11 }], 100, "11 is beyond all levels"],
    [[{ probability: 100 }], 100, "100 is certain"],
    [[{ probability: 101 }], 5, "101 is a slip"],
    [[{ probability: 5 }, { probability: 30 }], 100, "half above 5"],
    [[{ probability: 5 }, { probability: 5 }, { probability: 30 }], 5, "fewer than half above 5"],
    [[{ probability: 0 }, { probability: 5 }, { probability: 30 }], 100, "a 0 is not counted"],
    [[{ residualProbability: 0.5 }], 1, "residual ones count"],
    [[{ probability: 3, residualProbability: 0.5 }], 5, "beside the others"],
    [[{ probability: 4, residualProbability: 40 }], 100, "as per cents too"],
  ])("%j: %d stands for certain, because %s", (risks, top) => {
    expect(riskScaleOf(register(...risks)).probabilityTop).toBe(top);
  });

  test.each<readonly [Rows, RiskScale["impactTop"], because: string]>([
    [[{ impact: 1 }], 5, "1 alone is a level"],
    [[{ impact: 1 }, { impact: 0.4 }], 1, "all at most 1, one between"],
    [[{ impact: 0 }], 5, "nothing lies between"],
    [[{ impact: 0.4 }, { impact: 2 }], 5, "one above 1"],
    [[{ impact: 0.4, residualImpact: 3 }], 5, "a residual one above 1"],
    [[{ impact: 1, residualImpact: 0.3 }], 1, "a residual one between"],
    [[], 5, "nothing given"],
  ])("%j: %d stands for the worst, because %s", (risks, top) => {
    expect(riskScaleOf(register(...risks)).impactTop).toBe(top);
  });

  test.each<readonly [readonly number[], boolean]>([
    [[-1, 1], true],
    [[-1, 1, 1], false],
    [[-1, 1, 0], true],
    [[-1, -1, 1], true],
    [[0], false],
    [[5], false],
    [[], false],
  ])("amounts %j have their losses negative: %s", (amounts, negative) => {
    const risks = register(...amounts.map((impactAmount) => ({ impactAmount })));
    expect(riskScaleOf(risks).lossesAreNegative).toBe(negative);
    expect(riskScaleOf(risks)).toBe(riskScaleOf(risks));
  });
});

describe("a figure of a register on a matrix", () => {
  test.each<readonly [string, RiskMatrix, RiskScale, number, number, number]>([
    ["levels on levels", productMatrix, scale(5, 5), 4, 4, 1],
    ["per cents on levels", productMatrix, scale(100, 5), 60, 3, 5 / 100],
    ["fractions on levels", productMatrix, scale(1, 5), 0.6, 3, 5],
    ["levels on fractions", fractionMatrix, scale(5, 5), 3, 0.6, 1 / 5],
    ["per cents on fractions", fractionMatrix, scale(100, 5), 60, 0.6, 1 / 100],
    ["fractions on fractions", fractionMatrix, scale(1, 5), 0.6, 0.6, 1],
    ["levels on steps", doublingMatrix, scale(5, 5), 2, 0.3, 1 / 25],
    ["between two levels, the nearer step", doublingMatrix, scale(5, 5), 2.6, 0.5, 1 / 25],
    ["beyond the steps, a fifth a level", doublingMatrix, scale(5, 5), 6, 1.2, 1 / 25],
  ])("%s", (...[, matrix, by, written, chance, product]) => {
    expect(probabilityOn(matrix, by, written)).toBeCloseTo(chance, 12);
    expect(scoreFactor(matrix, by)).toBeCloseTo(product, 12);
  });

  test.each<readonly [RiskMatrix, RiskScale, number, number]>([
    [productMatrix, scale(5, 5), 4, 4],
    [productMatrix, scale(5, 1), 0.8, 4],
    [doublingMatrix, scale(5, 5), 4, 0.4],
    [doublingMatrix, scale(5, 1), 0.4, 0.4],
    [doublingMatrix, scale(5, 5), 0, 0],
  ])("impacts on %o by %o: %d is %d", (matrix, by, written, effect) => {
    expect(impactOn(matrix, by, written)).toBeCloseTo(effect, 12);
  });

  test.each<readonly [number, number, RiskScale, number | undefined]>([
    [0.2, 0.2, scale(1, 1), 1],
    [0.4, 0.2, scale(1, 1), 1],
    [0.41, 0.2, scale(1, 1), 2],
    [0, 0, scale(1, 1), 1],
    [1, 1, scale(1, 1), 5],
    [2.5, 2, scale(5, 5), undefined],
    [2, 2.5, scale(5, 5), undefined],
  ])("in a table %d and %d by %o are %s", (chance, effect, by, score) => {
    expect(scoreOf(chance, effect, { matrix: lookupMatrix, scale: by })).toBe(score);
  });

  test("needs both", () => {
    const by = { matrix: productMatrix, scale: scale(5, 5) };
    expect(scoreOf(3, undefined, by)).toBeUndefined();
    expect(scoreOf(undefined, 3, by)).toBeUndefined();
    expect(scoreOf(0, 5, by)).toBe(0);
    expect(scoreOf(2, 5, { ...by, matrix: additiveMatrix })).toBe(7);
  });
});

describe("bands", () => {
  test.each<readonly [RiskMatrix, number, string]>([
    [productMatrix, 0, "Low"],
    [productMatrix, 3.001, "Moderate"],
    [productMatrix, 6.001, "High"],
    [productMatrix, 12.001, "Extreme"],
    [fractionMatrix, 0.2 * 3, "Low"],
    [fractionMatrix, 0.61, "Moderate"],
    [fractionMatrix, 1, "Moderate"],
    [doublingMatrix, 0.05, "Low"],
    [doublingMatrix, 0.18, "High"],
    [additiveMatrix, 5, "Moderate"],
    [additiveMatrix, 6, "High"],
  ])("of %o: %d is %s", (matrix, score, band) => {
    expect(bandOf(matrix, score).name).toBe(band);
  });

  test("top scores are the product of the tops, their sum, or the number of bands", () => {
    const matrices = [productMatrix, additiveMatrix, fractionMatrix, doublingMatrix, lookupMatrix];
    expect(matrices.map(topScore)).toEqual([25, 10, 5, 0.9 * 0.8, 5]);
    expect(matrixScore(lookupMatrix, 0, 1)).toBeUndefined();
  });

  test("without an amber band amber ends where green does, without a green one at 0", () => {
    const red = { name: "High", upTo: 25, colour: "red" } as const;
    const green = { name: "Low", upTo: 4, colour: "green" } as const;
    const limits = (bands: RiskMatrix["bands"]): unknown =>
      scoreLimits({ ...productMatrix, bands });
    expect(limits([green, red])).toEqual({ greenLimit: 4, amberLimit: 4 });
    expect(limits([red])).toEqual({ greenLimit: 0, amberLimit: 0 });
  });
});

describe("the place of a risk on the map", () => {
  const place = (risk: Rows[number], matrix: RiskMatrix, by: RiskScale): unknown => {
    const found = riskLevels(register(risk)[0]!, matrix, by);
    return found === undefined ? undefined : [found.probability, found.impact];
  };

  test.each<readonly [Rows[number], RiskMatrix, RiskScale, unknown, because: string]>([
    [{ probability: 2.5, impact: 3 }, productMatrix, scale(5, 5), [3, 3], "between: the higher"],
    [{ probability: 0, impact: 0 }, productMatrix, scale(5, 5), [1, 1], "nothing is the lowest"],
    [{ probability: 6, impact: 3 }, productMatrix, scale(5, 5), undefined, "beyond the top"],
    [{ probability: 3, impact: 6 }, productMatrix, scale(5, 5), undefined, "beyond the worst"],
    [{ probability: -1, impact: 3 }, productMatrix, scale(5, 5), undefined, "below nothing"],
    [{ probability: 3 }, productMatrix, scale(5, 5), undefined, "no impact"],
    [{ impact: 3 }, productMatrix, scale(5, 5), undefined, "no probability"],
    [{ probability: 0.2, impact: 1 }, fractionMatrix, scale(1, 5), [1, 1], "20 % exactly"],
    [{ probability: 0.21, impact: 1 }, fractionMatrix, scale(1, 5), [2, 1], "above 20 %"],
    [{ probability: 1, impact: 5 }, fractionMatrix, scale(1, 5), [5, 5], "certain"],
    [{ probability: 1.1, impact: 5 }, fractionMatrix, scale(1, 5), undefined, "more than certain"],
    [{ probability: 0.1, impact: 0.05 }, doublingMatrix, scale(1, 1), [1, 1], "on the step"],
    [{ probability: 0.11, impact: 0.06 }, doublingMatrix, scale(1, 1), [2, 2], "above it"],
    [{ probability: 1, impact: 1 }, doublingMatrix, scale(1, 1), [5, 5], "above the last step"],
    [{ probability: 1.2, impact: 1 }, doublingMatrix, scale(1, 1), undefined, "beyond the top"],
    [
      { probability: 5, impact: 5, residualProbability: 1, residualImpact: 2 },
      productMatrix,
      scale(5, 5),
      [1, 2],
      "the residual one where both are given",
    ],
    [
      { probability: 5, impact: 4, residualProbability: 1 },
      productMatrix,
      scale(5, 5),
      [5, 4],
      "the first where but the residual probability is given",
    ],
    [
      { probability: 5, impact: 4, residualImpact: 1 },
      productMatrix,
      scale(5, 5),
      [5, 4],
      "or but the residual impact",
    ],
  ])("%j on %o by %o is %j: %s", (risk, matrix, by, expected) => {
    expect(place(risk, matrix, by)).toEqual(expected);
  });

  test.each<readonly [RiskMatrix, number, number, number]>([
    [productMatrix, 4, 3, 12],
    [additiveMatrix, 4, 3, 7],
    [fractionMatrix, 2, 5, 2],
    [doublingMatrix, 5, 1, 0.9 * 0.05],
    [lookupMatrix, 1, 5, 3],
  ])("a cell of %o at %d and %d scores %d", (matrix, probability, impact, score) => {
    expect(cellScore(matrix, { probability, impact })).toBeCloseTo(score, 12);
  });

  test("levels have the words of the matrix, numbers where it has none", () => {
    expect(levelWords(productMatrix).probabilities[0]).toBe("Rare");
    expect(levelWords(productMatrix).impacts[4]).toBe("Catastrophic");
    expect(levelWords(lookupMatrix).impacts[0]).toBe("Insignificant");
    expect(levelWords(doublingMatrix).impacts).toEqual(["0.05", "0.1", "0.2", "0.4", "0.8"]);
    expect(levelWords(fractionMatrix).probabilities).toEqual(
      [20, 40, 60, 80, 100].map((share) => `to ${String(share)} %`),
    );
    const three = { ...productMatrix, probabilityTop: 3 };
    expect(levelWords(three).probabilities).toEqual(["1", "2", "3"]);
  });
});

describe("scores", () => {
  test("a written score counts on a product, on other matrices where there are no levels", () => {
    const [both, written] = register({ score: 7, probability: 2, impact: 3 }, { score: 4 });
    const by = scale(5, 5);
    expect(rateRisk(both!, productMatrix, by).inherent?.score).toBe(7);
    expect(rateRisk(both!, additiveMatrix, by).inherent?.score).toBe(5);
    expect(rateRisk(written!, additiveMatrix, by)).toMatchObject({
      inherent: { score: 4, band: { name: "Low" } },
      residual: undefined,
      current: { score: 4 },
    });
  });

  test.each([
    [{ status: "Open" }, true],
    [{ status: "Closed" }, false],
    [{ closed: day("2026-01-01"), status: "Open" }, false],
    [{}, true],
  ])("%j is open: %s", (risk, open) => {
    expect(isOpenRisk(register(risk)[0]!)).toBe(open);
  });

  test("risks at the limit of green are not high, those above are; bands count each once", () => {
    const risks: Rows = [6, 6.5, 12, 13, 3].map((score) => ({ score }));
    const project = aProject({ risks: [...risks, { score: 25, status: "Closed" }, {}] });
    const found = projectRisk(project, productMatrix);
    expect(found).toMatchObject({
      openHigh: 3,
      open: 6,
      highestScore: 13,
      highestBand: "Extreme",
      topScore: 25,
      bands: [
        { band: "Low", open: 1 },
        { band: "Moderate", open: 1 },
        { band: "High", open: 2 },
        { band: "Extreme", open: 1 },
      ],
    });
    expect(openRiskScores(project.risks)).toEqual([6, 6.5, 12, 13, 3]);
    const closed = aProject({ risks: [{ score: 25, status: "Closed" }] });
    expect(projectRisk(closed, productMatrix)).toMatchObject({
      highestScore: 0,
      highestBand: undefined,
    });
  });

  test("a line of the register has its product, its amount and what it is expected to cost", () => {
    const [full, bare] = riskLines(
      register({ probability: 3, impact: 4, impactAmount: 200 }, { impact: 4, status: "Closed" }),
      productMatrix,
    );
    expect(full).toMatchObject({
      open: true,
      probability: 0.5,
      product: 12,
      amount: 200,
      expectedMonetaryValue: 100,
    });
    expect(bare).toMatchObject({
      open: false,
      probability: undefined,
      product: undefined,
      amount: undefined,
      expectedMonetaryValue: undefined,
      inherent: undefined,
    });
  });
});
