import type { PortfolioReport, ReportDate } from "#domain/portfolio/report";

import { writeDay } from "./days";

const origins: Readonly<Record<ReportDate["origin"], string>> = {
  argument: "as asked for",
  settings: "from the settings",
  latestStatusDate: "the latest status date",
  today: "today",
};

/** `Report date 31 Mar 2026 (the latest status date)`. */
export function describeReportDate(reportDate: ReportDate): string {
  return `Report date ${writeDay(reportDate.date)} (${origins[reportDate.origin]})`;
}

/** Header and footer of a printed sheet. */
export function pageTexts(report: Pick<PortfolioReport, "name" | "reportDate">): {
  readonly left: string;
  readonly center: string;
  readonly right: string;
} {
  return {
    left: escapeCodes(report.name),
    center: writeDay(report.reportDate.date),
    right: "Page &P of &N",
  };
}

/** In headers and footers & begins a code; doubled it is itself. */
function escapeCodes(text: string): string {
  return text.replaceAll("&", "&&");
}
