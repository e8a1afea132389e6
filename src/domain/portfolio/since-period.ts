import type { ClosedPeriod } from "../history/history";
import { exchangeEffect } from "../history/exchange-effect";

import { periodChanges } from "./period-changes";
import { recordPeriod } from "./record-period";
import type { PortfolioReport } from "./report";

/** What a report says against a closed period; nothing where there is none. */
export function sincePeriod(
  period: ClosedPeriod | undefined,
  report: Pick<PortfolioReport, "projects" | "reportDate">,
): Pick<PortfolioReport, "sinceLastPeriod" | "exchange"> {
  if (period === undefined) return {};
  const now = recordPeriod(report, { label: "", closedOn: undefined, closedBy: undefined });
  const exchange = exchangeEffect(now, period);
  return {
    sinceLastPeriod: periodChanges(report.projects, period, now),
    ...(exchange === undefined ? {} : { exchange }),
  };
}
