import type { EstimateRange, SpanAmounts } from "#domain/finance/finance";
import { isKnown } from "#domain/kernel/figure";
import type { PortfolioReport } from "#domain/portfolio/report";

import { amountFormat, varianceFormat } from "../amounts";
import type { AmountScale } from "../amounts";
import { orDash } from "../portfolio-kpis";
import { knownLines, layOutFigureLines, sectionHeading } from "../report-sections";
import type { FigureLine, Place } from "../report-sections";
import { joinParts } from "../sheet-part";
import type { SheetPart } from "../sheet-part";

const methods: readonly (readonly [keyof EstimateRange, label: string])[] = [
  ["typical", "BAC / CPI"],
  ["atypical", "AC + (BAC - EV)"],
  ["costAndSchedule", "AC + (BAC - EV) / (CPI x SPI)"],
  ["weightedIndices", "AC + (BAC - EV) / (0.8 CPI + 0.2 SPI)"],
  ["reported", "As the projects report it"],
];

/** Rows of the lines with their headings. */
export const estimateLineRows = 14;

/** Estimates by method, contingency and this financial year; none where there is nothing beside the sum. */
export function estimateLines(report: PortfolioReport, scale: AmountScale): readonly FigureLine[] {
  const { finance, figures } = report.portfolio;
  if (finance === undefined) return [];
  const money = amountFormat(scale);
  const line = (label: string, figure: Parameters<typeof orDash>[0]): FigureLine => ({
    label,
    figure: orDash(figure),
    numberFormat: money,
  });
  const estimates = report.keepsEarnedValue
    ? methods.map(([key, label]) => line(label, finance.estimates[key]))
    : [];
  const { contingency, thisYear } = finance;
  const year = report.financialYear?.label ?? "this year";
  const lines: readonly FigureLine[] = [
    {
      ...line("In the sums, each project by the method set", figures.estimateAtCompletion),
      strong: true,
    },
    ...estimates,
    line("Contingency approved", contingency.approved),
    line("Contingency used", contingency.used),
    { ...line("Contingency left", contingency.left), strong: true },
    line(`Planned for ${year}`, thisYear.planned),
    line(`Actual in ${year} to date`, thisYear.actualToDate),
    line(`Forecast for ${year}`, thisYear.forecast),
    {
      ...line(`Variance of ${year} (favourable is +)`, thisYear.variance),
      numberFormat: varianceFormat(scale),
      strong: true,
    },
  ];
  const known = knownLines(lines);
  return known.length < 2 ? [] : known;
}

/** The lines from a row, under what they are about. */
export function layOutEstimateLines(
  lines: readonly FigureLine[],
  { portfolio: { finance } }: PortfolioReport,
  place: Place,
): SheetPart {
  if (lines.length === 0 || finance === undefined) return {};
  const { contingency, thisYear } = finance;
  const parts = [
    "Estimate at completion by method",
    ...(isKnown(contingency.approved) || isKnown(contingency.used) ? ["contingency"] : []),
    ...(yearAmounts(thisYear) ? ["this year"] : []),
  ];
  return joinParts([
    sectionHeading(parts.join(", "), place),
    layOutFigureLines(lines, { ...place, row: place.row + 1 }),
  ]);
}

function yearAmounts({ planned, actualToDate, forecast }: SpanAmounts): boolean {
  return [planned, actualToDate, forecast].some(isKnown);
}
