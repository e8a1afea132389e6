import { financialYear } from "#domain/finance/financial-year";
import type { FinancePeriod, PeriodAmounts } from "#domain/overviews/finance-periods";
import type { PortfolioReport } from "#domain/portfolio/report";

import { amountFormat } from "../amounts";
import type { AmountScale } from "../amounts";
import { writeMonth } from "../days";
import { dayColumn, figureColumn, indented, textColumn } from "../table-column";
import type { TableColumn } from "../table-column";

import { periodWords, startMonthOf } from "./group-periods";
import type { PeriodLength } from "./group-periods";

type Column = TableColumn<FinancePeriod>;

/** The columns of the table of periods: its amounts begin where those of the other tables do. */
export function periodColumns(
  report: PortfolioReport,
  scale: AmountScale,
  length: PeriodLength,
): readonly Column[] {
  const money = amountFormat(scale);
  const startMonth = startMonthOf(report.financialYear);
  const amount = (head: string, of: "inPeriod" | "cumulative", key: keyof PeriodAmounts): Column =>
    figureColumn(head, (period) => period[of][key], money);
  const block = (of: "inPeriod" | "cumulative", suffix: string): readonly Column[] => [
    amount(`Planned ${suffix}`, of, "planned"),
    ...(report.keepsEarnedValue ? [amount(`Earned ${suffix}`, of, "earned")] : []),
    amount(`Actual ${suffix}`, of, "actual"),
    amount(`Forecast ${suffix}`, of, "forecast"),
  ];
  const words = length === 1 ? "" : `${capitalise(periodWords[length])} to `;
  return [
    textColumn("Period", ({ periodEnd }) => `${words}${writeMonth(periodEnd)}`, 30),
    textColumn("Financial year", ({ periodEnd }) => financialYear(periodEnd, startMonth).label, 20),
    indented(dayColumn("Ends on", ({ periodEnd }) => periodEnd, report.date1904)),
    ...block("inPeriod", "in period"),
    ...block("cumulative", "to date"),
  ];
}

function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
