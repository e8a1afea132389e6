import type { RiskBand, RiskMatrix } from "./risk-matrix";

/**
 * Five levels each, score is the product; bands 1 to 3 low, 4 to 6 moderate, 8 to 12 high, 15 to 25
 * extreme. Source of the table: https://html.scirp.org/file/_15-7201262_8.htm; of the bands: NHS
 * National Patient Safety Agency, a risk matrix for risk managers.
 */
export const productMatrix: RiskMatrix = {
  name: "5 x 5 product",
  scoring: { kind: "product" },
  probabilityTop: 5,
  impactTop: 5,
  bands: [
    { name: "Low", upTo: 3, colour: "green" },
    { name: "Moderate", upTo: 6, colour: "green" },
    { name: "High", upTo: 12, colour: "amber" },
    { name: "Extreme", upTo: 25, colour: "red" },
  ],
};

/** Probability and impact on five levels each, added: 2 to 10. */
export const additiveMatrix: RiskMatrix = {
  name: "5 + 5 additive",
  scoring: { kind: "sum" },
  probabilityTop: 5,
  impactTop: 5,
  bands: [
    { name: "Low", upTo: 4, colour: "green" },
    { name: "Moderate", upTo: 5, colour: "green" },
    { name: "High", upTo: 7, colour: "amber" },
    { name: "Extreme", upTo: 10, colour: "red" },
  ],
};

/** Probability as a fraction times impact on five levels: the bands of the product at a fifth. */
export const fractionMatrix: RiskMatrix = {
  name: "0 to 1 x 5",
  scoring: { kind: "product" },
  probabilityTop: 1,
  impactTop: 5,
  bands: [
    { name: "Low", upTo: 0.6, colour: "green" },
    { name: "Moderate", upTo: 1.2, colour: "green" },
    { name: "High", upTo: 2.4, colour: "amber" },
    { name: "Extreme", upTo: 5, colour: "red" },
  ],
};

/**
 * Probability and impact both as fractions, the impacts doubling from step to step; low up to 0.05,
 * high from 0.18. Source: A Guide to the Project Management Body of Knowledge (PMI), probability and
 * impact matrix.
 */
export const doublingMatrix: RiskMatrix = {
  name: "PMBOK 0.9 x 0.8",
  scoring: { kind: "product" },
  probabilityTop: 1,
  impactTop: 1,
  steps: { probabilities: [0.1, 0.3, 0.5, 0.7, 0.9], impacts: [0.05, 0.1, 0.2, 0.4, 0.8] },
  bands: [
    { name: "Low", upTo: 0.05, colour: "green" },
    { name: "Moderate", upTo: 0.17, colour: "amber" },
    { name: "High", upTo: 0.9 * 0.8, colour: "red" },
  ],
};

const lookupBands: readonly [RiskBand, ...RiskBand[]] = [
  { name: "Very low", upTo: 1, colour: "green" },
  { name: "Low", upTo: 2, colour: "green" },
  { name: "Medium", upTo: 3, colour: "green" },
  { name: "High", upTo: 4, colour: "amber" },
  { name: "Extreme", upTo: 5, colour: "red" },
];

/**
 * A table that is not a product: a catastrophe is medium however rare.
 * Source: https://github.com/fengdancui/Project-Management, Risk Register.xlsx, sheet Risk Level.
 */
export const lookupMatrix: RiskMatrix = {
  name: "5 x 5 lookup",
  scoring: {
    kind: "lookup",
    probabilities: ["Rare", "Unlikely", "Possible", "Likely", "Almost certain"],
    impacts: ["Insignificant", "Minor", "Moderate", "Major", "Catastrophic"],
    cells: [
      [1, 1, 2, 2, 3],
      [2, 2, 3, 3, 3],
      [2, 3, 3, 3, 4],
      [2, 3, 3, 4, 5],
      [3, 3, 4, 5, 5],
    ],
  },
  probabilityTop: 5,
  impactTop: 5,
  bands: lookupBands,
};

/** The matrices a settings sheet can name. */
export const matrixPresets: readonly RiskMatrix[] = [
  productMatrix,
  additiveMatrix,
  fractionMatrix,
  doublingMatrix,
  lookupMatrix,
];
