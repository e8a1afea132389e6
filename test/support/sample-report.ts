import { assessPortfolio } from "#application/assess-portfolio";
import { planSample, writtenProjects } from "#application/sample/plan-sample";
import type { PortfolioReport } from "#domain/portfolio/report";

import { day } from "./builders";
import { asWorkbook } from "./plan-snapshots";

/** The report of the sample portfolio, with two closed periods behind it. */
export function sampleReport(projects = writtenProjects): PortfolioReport {
  return assessPortfolio(asWorkbook(planSample({ projects, seed: 1 })), {
    today: day("2026-11-05"),
  });
}
