import type { PortfolioReport } from "#domain/portfolio/report";
import type { SheetPlan } from "#domain/workbook/sheet-plan";

import { layOutPortfolio } from "./portfolio-sheet";
import { layOutProjects } from "./projects-sheet";

/**
 * The report sheets in the order they are written: Portfolio is last, so that a run that stops half
 * way is seen. `notes` are the users' notes by project id.
 */
export function layOutReport(
  report: PortfolioReport,
  notes: ReadonlyMap<string, string>,
): readonly SheetPlan[] {
  return [layOutProjects(report, notes), layOutPortfolio(report)];
}
