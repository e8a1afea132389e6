import type { BenefitPoint } from "#domain/benefits/benefit-profile";
import type { BenefitsOverview } from "#domain/overviews/benefits-overview";
import { isKnown } from "#domain/kernel/figure";
import { toSerial } from "#domain/kernel/plain-date";
import type { PortfolioReport } from "#domain/portfolio/report";

import { amountFormat, describeUnit, writeAmount, writePercent } from "../amounts";
import type { AmountScale } from "../amounts";
import type { ChartDraft } from "../chart-draft";
import { mostCategories } from "../curve-chart";
import { writeMonth } from "../days";
import { palette } from "../palette";
import { plural } from "../wording";

/** Worth of the benefits by the month of their target dates: planned as an area, forecast and realised as lines. */
export function draftProfile(
  report: PortfolioReport,
  overview: BenefitsOverview,
  scale: AmountScale,
): ChartDraft | undefined {
  const points = thinOut(overview.profile);
  if (points.length < 2) return undefined;
  return {
    name: "SteerbookBenefitProfile",
    kind: "area",
    title: profileMessage(overview),
    sentence: profileSentence(report, { overview, drawn: points.length }, scale),
    categoryHead: "Due by",
    categories: points.map(({ periodEnd }) => toSerial(periodEnd, report.date1904)),
    categoryFormat: "mmm yy",
    series: [
      { name: "Planned", values: points.map(({ planned }) => planned), colour: palette.line },
      {
        name: "Forecast",
        values: points.map(({ forecast }) => forecast),
        colour: palette.blue,
        kind: "line" as const,
        marker: "none" as const,
        dashed: true,
        weight: 2,
      },
      {
        name: "Realised so far",
        values: points.map(({ realised }) => realised),
        colour: palette.navy,
        kind: "line" as const,
        marker: "none" as const,
        weight: 2,
      },
    ],
    valueFormat: amountFormat(scale),
  };
}

/** Every n-th month, counted back from the last one. */
function thinOut(points: readonly BenefitPoint[]): readonly BenefitPoint[] {
  const step = Math.ceil(points.length / mostCategories);
  return points.filter((_, index) => (points.length - 1 - index) % step === 0);
}

function profileMessage({ forecastValue, plannedValue, late }: BenefitsOverview): string {
  const behind = late.length === 0 ? "none is late" : `${plural(late.length, "benefit")} late`;
  if (!isKnown(forecastValue) || !isKnown(plannedValue) || plannedValue === 0) {
    return `Worth of the benefits by target date; ${behind}`;
  }
  const share = forecastValue / plannedValue;
  if (share >= 0.995 && share < 1.005) return `The planned worth is forecast in full; ${behind}`;
  return `${writePercent(share)} of the planned worth is forecast; ${behind}`;
}

function profileSentence(
  report: PortfolioReport,
  { overview, drawn }: { readonly overview: BenefitsOverview; readonly drawn: number },
  scale: AmountScale,
): string {
  const { plannedValue, forecastValue, realisedValue, profile, benefits } = overview;
  const unit = describeUnit(report.currency, scale);
  const words = [
    ["planned", plannedValue],
    ["forecast", forecastValue],
    ["realised", realisedValue],
  ] as const;
  const figures = words.flatMap(([name, value]) =>
    isKnown(value) ? [`${name} ${writeAmount(value, scale)}`] : [],
  );
  const without = benefits.filter(
    ({ value, targetDate }) => value === undefined || targetDate === undefined,
  ).length;
  const left =
    without === 0
      ? ""
      : ` ${plural(without, "benefit")} without worth or date ${without === 1 ? "is" : "are"} not drawn.`;
  const last = profile.at(-1);
  const until = last === undefined ? "" : ` to ${writeMonth(last.periodEnd)}`;
  const cut =
    drawn < profile.length
      ? ` ${String(drawn)} of ${String(profile.length)} months are drawn.`
      : "";
  return `Cumulative worth of the benefits due${until}, ${unit}: ${figures.join(", ")}.${left}${cut}`;
}
