import { isKnown } from "../kernel/figure";
import type { CurvePoint, PortfolioReport } from "../portfolio/report";
import { count, writeAmount, writePercent } from "../kernel/wording";

import type { PackSentence } from "./steering-pack";

/** What the S-curve shows at the report date, with the forecast of the whole portfolio. */
export function describeCurve(report: PortfolioReport): PackSentence {
  const { curve, currency } = report;
  const now = curve.findLast((point) => point.actualCost !== undefined);
  const source = `Plans by period of the project tabs, ${count(curve.length, "month")}`;
  if (curve.length === 0) {
    return {
      text: "No project has a plan by period, so there is no curve.",
      source: "Project tabs",
    };
  }
  if (now?.actualCost === undefined) {
    return { text: "No project with a plan by period states an actual cost.", source };
  }
  const spent = `${writeAmount(now.actualCost, currency)} spent`;
  return { text: `${spent}${againstPlan(now)}${toEnd(report)}.`, source };
}

function againstPlan(now: CurvePoint): string {
  const { actualCost = 0, plannedValue } = now;
  if (plannedValue === undefined || plannedValue === 0) return "";
  const gap = actualCost / plannedValue - 1;
  if (Math.abs(gap) < 0.005) return ", as planned";
  return `, ${writePercent(gap)} ${gap > 0 ? "above" : "below"} the plan`;
}

/** The forecast of the whole portfolio, which the curve itself may fall short of. */
function toEnd(report: PortfolioReport): string {
  const { estimateAtCompletion, budgetAtCompletion } = report.portfolio.figures;
  if (!isKnown(estimateAtCompletion) || !isKnown(budgetAtCompletion)) return "";
  const forecast = writeAmount(estimateAtCompletion, report.currency);
  const budget = writeAmount(budgetAtCompletion, report.currency);
  return `; forecast ${forecast} against a budget of ${budget}`;
}
