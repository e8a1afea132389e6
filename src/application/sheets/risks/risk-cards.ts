import { isKnown } from "#domain/kernel/figure";

import { amountFormat, writeAmount, writePercent } from "../amounts";
import { knownCards } from "../cards";
import type { KpiCard } from "../cards";
import { orDash } from "../portfolio-kpis";
import { plural } from "../wording";
import type { RiskBasis } from "./risk-basis";

/** Up to six cards: open risks, what they may cost, what is there for it, what moved, issues. */
export function riskCards({ overview, scale }: RiskBasis): readonly KpiCard[] {
  const { exposure, risks, issues } = overview;
  const money = amountFormat(scale);
  const high = risks.filter(({ colour }) => colour === "amber" || colour === "red").length;
  const overdue = issues.filter((issue) => issue.overdue).length;
  const severe = issues.filter(
    ({ severity }) => severity === "critical" || severity === "high",
  ).length;
  const { distribution } = exposure;
  return knownCards([
    count("Open risks", risks.length, `${String(high)} above the green bands`),
    {
      label: "Expected cost of the threats",
      figure: orDash(exposure.threats),
      numberFormat: money,
      comparison: `${String(exposure.quantified)} of ${String(exposure.open)} with an amount`,
    },
    {
      label: "Not exceeded in 80 of 100 cases",
      figure: distribution?.p80 ?? "–",
      numberFormat: money,
      comparison:
        distribution === undefined
          ? "no risk has an amount"
          : `P50 ${writeAmount(distribution.p50, scale)} · P90 ${writeAmount(distribution.p90, scale)}`,
    },
    {
      label: "Contingency left",
      figure: orDash(exposure.contingencyLeft),
      numberFormat: money,
      comparison: isKnown(exposure.overContingency)
        ? `threats take ${writePercent(exposure.overContingency)}`
        : "not known",
    },
    movesCard(overview.moves),
    count(
      "Open issues",
      issues.length,
      `${plural(severe, "severe one")} · ${String(overdue)} overdue`,
    ),
  ]);
}

function count(label: string, figure: number, comparison: string): KpiCard {
  return { label, figure, numberFormat: "#,##0", comparison };
}

function movesCard(moves: RiskBasis["overview"]["moves"]): KpiCard {
  const label = "New or escalated risks";
  if (moves === undefined) {
    return { label, figure: "–", numberFormat: "@", comparison: "no period is closed yet" };
  }
  const comparison = `${String(moves.closed)} closed · ${String(moves.eased)} eased`;
  return { label, figure: moves.new + moves.escalated, numberFormat: "#,##0", comparison };
}
