import type { BenefitsOverview } from "#domain/overviews/benefits-overview";
import { isKnown } from "#domain/kernel/figure";
import type { Figure } from "#domain/kernel/figure";

import { amountFormat, varianceFormat, writeAmount, writePercent } from "../amounts";
import type { AmountScale } from "../amounts";
import type { KpiCard } from "../cards";
import { orDash } from "../portfolio-kpis";
import { plural } from "../wording";

import { standingOf } from "./benefit-rows";

/** The band of figures over all benefits; worth in the report currency. */
export function benefitCards(overview: BenefitsOverview, scale: AmountScale): readonly KpiCard[] {
  const { benefits, late, netPresentValue: present } = overview;
  const money = amountFormat(scale);
  const projects = new Set(benefits.map(({ projectId }) => projectId)).size;
  const realised = benefits.filter((benefit) => standingOf(benefit) === "realised").length;
  const weighed = overview.weighted === "value" ? "by worth" : "each alike";
  return [
    {
      label: "Benefits",
      figure: benefits.length,
      numberFormat: "#,##0",
      comparison: `of ${plural(projects, "project")}, ${String(realised)} realised`,
    },
    {
      label: "Planned worth",
      figure: orDash(overview.plannedValue),
      numberFormat: money,
      comparison: "when every target is reached",
    },
    {
      label: "Forecast worth",
      figure: orDash(overview.forecastValue),
      numberFormat: money,
      comparison: shareOf(overview.forecastShare, `of the targets, ${weighed}`),
    },
    {
      label: "Realised worth",
      figure: orDash(overview.realisedValue),
      numberFormat: money,
      comparison: shareOf(overview.realisedShare, `of the targets, ${weighed}`),
    },
    {
      label: "Late",
      figure: late.length,
      numberFormat: "#,##0",
      comparison:
        late[0]?.daysLate === undefined
          ? "no target date has passed"
          : `the longest ${plural(late[0].daysLate, "day")}`,
    },
    {
      label: "Net present value to come",
      figure: orDash(present.net),
      numberFormat: varianceFormat(scale),
      comparison: isKnown(present.costs)
        ? `after ${writeAmount(present.costs, scale)} cost, at ${(present.rate * 100).toFixed(1)} %`
        : "no cost to come known",
    },
  ];
}

function shareOf(share: Figure, words: string): string {
  return isKnown(share) ? `${writePercent(share)} ${words}` : "not known";
}
