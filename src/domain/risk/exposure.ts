import { exactSum } from "../kernel/exact-sum";
import { divide, subtract } from "../kernel/figure-arithmetic";
import type { Figure } from "../kernel/figure";
import { isKnown, unknown } from "../kernel/figure";
import { remembered } from "../kernel/remembered";
import type { ProjectFacts, Risk } from "../project/project-return";

import type { RiskScale } from "./risk-scale";
import { riskScaleOf } from "./risk-scale";
import { isOpenRisk } from "./risk-score";

/** Chance and effect of a risk: a cost is positive, a gain negative. */
export type QuantifiedRisk = { readonly probability: number; readonly amount: number };

/**
 * What the open risks are expected to cost. Sign: what the tab calls a threat is a cost, what it calls
 * an opportunity or answers by exploiting or enhancing is a gain. Where it says neither, an amount is a
 * cost and a negative one a gain, unless the amounts of the register are signed as cash is.
 */
export type RiskExposure = {
  /** Open risks with a probability and an amount, of all open risks. */
  readonly quantified: number;
  readonly open: number;
  /** Sum of the amounts of the threats, as if all of them happened. */
  readonly totalThreat: Figure;
  /** Sum of probability times amount over threats. */
  readonly threats: Figure;
  /** The same over opportunities, as a positive gain. */
  readonly opportunities: Figure;
  /** Threats less opportunities: the expected monetary value as a cost. */
  readonly net: Figure;
  /** Contingency less what is used of it. */
  readonly contingencyLeft: Figure;
  /** Expected cost of the threats over contingency left. */
  readonly overContingency: Figure;
};

/** Chance that stands for a level of five, where a tab gives levels instead of fractions. */
const levelChances: readonly number[] = [0.1, 0.3, 0.5, 0.7, 0.9];

/** The open risks with a probability and an amount; residual probability where it is given. */
export function quantifiedRisks(risks: readonly Risk[]): readonly QuantifiedRisk[] {
  const scale = riskScaleOf(risks);
  const found: QuantifiedRisk[] = [];
  for (const risk of risks) {
    const quantified = isOpenRisk(risk) ? quantify(risk, scale) : undefined;
    if (quantified !== undefined) found.push(quantified);
  }
  return found;
}

/** Chance and effect of one risk; undefined where it has no probability or no amount. */
export function quantify(risk: Risk, scale: RiskScale): QuantifiedRisk | undefined {
  const amount = signedAmount(risk, scale);
  if (amount === undefined) return undefined;
  const probability = chanceOf(risk, scale);
  return probability === undefined ? undefined : { probability, amount };
}

/** The chance of a risk as a fraction: the residual one where it is given. */
export function chanceOf(risk: Risk, { probabilityTop }: RiskScale): number | undefined {
  const written = (risk.residualProbability ?? risk.probability)?.value;
  if (written === undefined) return undefined;
  if (probabilityTop === 5 && written !== 0) return levelChances[Math.round(written) - 1];
  const chance = written / probabilityTop;
  return chance >= 0 && chance <= 1 ? chance : undefined;
}

/** The exposure of a project; unknown figures where no open risk has a probability and an amount. */
export function riskExposure(risks: readonly Risk[], facts: ProjectFacts): RiskExposure {
  const quantified = quantifiedRisks(risks);
  const amounts: number[] = [];
  const costs: number[] = [];
  const gains: number[] = [];
  for (const { probability, amount } of quantified) {
    if (amount < 0) gains.push(probability * -amount);
    if (amount <= 0) continue;
    amounts.push(amount);
    costs.push(probability * amount);
  }
  const open = risks.filter(isOpenRisk).length;
  // A list whose risks are all closed exposes to nothing; risks without amounts say nothing.
  const known = quantified.length > 0 || (risks.length > 0 && open === 0);
  const sum = (numbers: readonly number[]): Figure =>
    known ? exactSum(numbers) : unknown("notReported");
  const expected = sum(costs);
  const gain = sum(gains);
  const contingencyLeft = leftOf(facts);
  return {
    quantified: quantified.length,
    open,
    totalThreat: sum(amounts),
    threats: expected,
    opportunities: gain,
    net: subtract(expected, gain),
    contingencyLeft,
    overContingency: overContingency(expected, contingencyLeft),
  };
}

/**
 * Expected cost over contingency left. With nothing left there is no ratio: 0 where nothing is
 * expected either, else unknown because the contingency is spent.
 */
function overContingency(expected: Figure, left: Figure): Figure {
  if (!isKnown(expected)) return expected;
  if (!isKnown(left)) return left;
  if (left > 0) return divide(expected, left, "contingencySpent");
  return expected === 0 ? 0 : unknown("contingencySpent");
}

function leftOf({ contingency, contingencyUsed }: ProjectFacts): Figure {
  if (contingency === undefined) return unknown("noContingency");
  return contingency.value - (contingencyUsed?.value ?? 0);
}

function signedAmount(risk: Risk, { lossesAreNegative }: RiskScale): number | undefined {
  const amount = risk.impactAmount?.value;
  if (amount === undefined) return undefined;
  if (seeksGain(risk) || isOpportunity(risk)) return -Math.abs(amount);
  if (isThreat(risk)) return Math.abs(amount);
  return lossesAreNegative ? -amount : amount;
}

function seeksGain({ response }: Risk): boolean {
  return response !== undefined && saysExploit(response.value);
}

function isOpportunity({ nature }: Risk): boolean {
  return nature !== undefined && saysGain(nature.value);
}

function isThreat({ nature }: Risk): boolean {
  return nature !== undefined && saysLoss(nature.value);
}

const saysExploit = remembered((response) => /^(exploit|enhance)/i.test(response.trim()));
const saysGain = remembered((nature) => /^(opp|gain|chance|upside|positive)/i.test(nature.trim()));
const saysLoss = remembered((nature) => /^(threat|loss|downside|negative)/i.test(nature.trim()));
