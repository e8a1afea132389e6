import { describe, expect, test } from "@jest/globals";

import { riskLevels } from "#domain/risk/heat-map";
import { doublingMatrix, lookupMatrix, productMatrix } from "#domain/risk/matrix-presets";
import { rateRisk } from "#domain/risk/rate-risk";
import type { RiskMatrix } from "#domain/risk/risk-matrix";
import { riskScaleOf } from "#domain/risk/risk-scale";
import { riskLines } from "#domain/risk/risk-lines";

import { aProject } from "../portfolio/a-project";

type Given = {
  readonly probability?: number;
  readonly impact?: number;
  readonly impactAmount?: number;
  readonly nature?: string;
};

const register = (...risks: readonly Given[]) => aProject({ risks: [...risks] }).risks;
const chances = (...values: readonly number[]) =>
  riskScaleOf(register(...values.map((probability) => ({ probability })))).probabilityTop;

describe("what stands for certain in a register", () => {
  test.each([
    ["levels", [1, 3, 5], 5],
    ["fractions", [0.1, 0.5, 1], 1],
    ["per cents", [5, 30, 75], 100],
    ["one per cent", [30], 100],
    ["per cents with small ones among them", [1, 20, 60, 90], 100],
    ["levels with a slip", [2, 3, 4, 33], 5],
    ["certain ones alone are levels", [1, 1], 5],
    ["levels of ten", [2, 8, 10], 5],
    ["nothing", [], 5],
  ])("%s", (_what, values, top) => {
    expect(chances(...values)).toBe(top);
  });
});

describe("the sign of the amounts of a register", () => {
  const amounts = (...risks: readonly Given[]) =>
    riskLines(register(...risks.map((risk) => ({ probability: 0.5, ...risk }))), productMatrix).map(
      (line) => line.amount,
    );

  test.each<[string, readonly Given[], readonly number[]]>([
    ["costs are positive", [{ impactAmount: 10 }, { impactAmount: 20 }], [10, 20]],
    [
      "a gain among costs",
      [{ impactAmount: 10 }, { impactAmount: 20 }, { impactAmount: -5 }],
      [10, 20, -5],
    ],
    ["signed as cash", [{ impactAmount: -10 }, { impactAmount: 5 }], [10, -5]],
    [
      "what the register calls them",
      [
        { impactAmount: -10, nature: "Threat" },
        { impactAmount: 5, nature: "Opportunity" },
      ],
      [10, -5],
    ],
  ])("%s", (_what, risks, wanted) => {
    expect(amounts(...risks)).toEqual(wanted);
  });
});

describe("a register on a matrix of another scale", () => {
  const three: RiskMatrix = {
    name: "3 x 3",
    scoring: { kind: "product" },
    probabilityTop: 3,
    impactTop: 3,
    bands: [
      { name: "Low", upTo: 2, colour: "green" },
      { name: "High", upTo: 9, colour: "red" },
    ],
  };
  const scored = (risk: Given, matrix: RiskMatrix) => {
    const risks = register(risk);
    const [one] = risks;
    const scale = riskScaleOf(risks);
    if (one === undefined) throw new Error("a register of one risk");
    return [rateRisk(one, matrix, scale).current?.score, riskLevels(one, matrix, scale)];
  };

  test.each<[string, Given, RiskMatrix, readonly [number, object]]>([
    [
      "three levels stay three",
      { probability: 3, impact: 2 },
      three,
      [6, { probability: 3, impact: 2 }],
    ],
    [
      "per cents on five levels",
      { probability: 30, impact: 4 },
      productMatrix,
      [6, { probability: 2, impact: 4 }],
    ],
    [
      "fractions of both on five levels",
      { probability: 0.8, impact: 0.6 },
      productMatrix,
      [12, { probability: 4, impact: 3 }],
    ],
    [
      "levels on PMI's steps",
      { probability: 5, impact: 5 },
      doublingMatrix,
      [0.9 * 0.8, { probability: 5, impact: 5 }],
    ],
    [
      "fractions in a table of levels",
      { probability: 0.3, impact: 4 },
      lookupMatrix,
      [3, { probability: 2, impact: 4 }],
    ],
  ])("%s", (_what, risk, matrix, [score, levels]) => {
    const [found, place] = scored(risk, matrix);
    expect(found).toBeCloseTo(score, 12);
    expect(place).toEqual(levels);
  });
});
