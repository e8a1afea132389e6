import { noHistory } from "#domain/history/history";
import type { PlainDate } from "#domain/kernel/plain-date";
import type { ReportInput } from "#domain/portfolio/portfolio-report";
import { reportPortfolio } from "#domain/portfolio/portfolio-report";
import type { PortfolioReport } from "#domain/portfolio/report";
import type { ProjectReturn } from "#domain/project/project-return";
import { defaultSettings } from "#domain/settings/settings";

import { day } from "./a-project";

/** The report of some projects at 30 September 2026 with default settings. */
export function reportOf(
  projects: readonly ProjectReturn[],
  more: Partial<ReportInput> & { readonly date?: PlainDate } = {},
): PortfolioReport {
  const { date = day("2026-09-30"), ...rest } = more;
  return reportPortfolio({
    projects,
    tabs: projects.map((project) => ({ tab: project.tab, role: "project", reason: "" })),
    findings: [],
    settings: defaultSettings,
    history: noHistory,
    reportDate: { date, origin: "argument" },
    date1904: false,
    ...rest,
  });
}
