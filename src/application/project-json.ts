import type { PortfolioReport, ProjectReport } from "#domain/portfolio/report";
import { figuresDate } from "#domain/portfolio/assess-project";
import { defaultCalculationSettings } from "#domain/settings/calculation-settings";
import { presetColours } from "#domain/overviews/preset-colours";
import { forecastFinishes } from "#domain/figures/further-figures";
import { projectPeriods } from "#domain/overviews/finance-periods";
import { dcmaChecks } from "#domain/schedule/dcma-checks";
import { isOverdue } from "#domain/schedule/milestone-state";
import { milestoneSlip } from "#domain/schedule/milestone-figures";
import { defaultThresholds } from "#domain/settings/rule-settings";

import { figureJson, figuresOf, valuesJson } from "./figure-json";
import { estimatesJson, financeJson, periodsJson } from "./finance-json";
import type { Json, JsonObject } from "./json";
import { completionJson, performanceJson, taskListJson } from "./performance-json";

/** What the report has on a project beyond what its row on a sheet shows. */
export function furtherProjectJson(project: ProjectReport, report: PortfolioReport): JsonObject {
  const statusDate = figuresDate(project.statusDate, report.reportDate.date);
  const limits = report.ruleThresholds ?? defaultThresholds;
  return {
    estimates: estimatesJson(project.finance),
    completion: completionJson(project),
    forecastFinishes: figuresOf(forecastFinishes(project)),
    finance: financeJson(project.finance),
    periods: periodsJson(projectPeriods(project)),
    performanceByPeriod: performanceJson(project, statusDate),
    taskList: taskListJson(project, statusDate, report.calculations ?? defaultCalculationSettings),
    milestoneSlip: slipJson(project.milestoneSlip),
    milestoneList: project.return.milestones.map((milestone) => ({
      ...valuesJson(milestone, ["id", "name", "key", "baselineDate", "forecastDate", "actualDate"]),
      slipDays: figureJson(milestoneSlip(milestone)),
      overdue: isOverdue(milestone, statusDate),
      tab: milestone.row.tab,
      cell: milestone.row.cell,
    })),
    planChecks: dcmaChecks(project.return, statusDate, limits).map((check) => ({
      number: check.number,
      name: check.name,
      value: figureJson(check.value),
      count: check.count,
      of: check.of,
      limit: check.limit,
      direction: check.direction,
      passed: check.passed ?? null,
      notPossible: check.notPossible ?? null,
    })),
    coloursByPolicy: presetColours(project, report).map(({ policy, overall, dimensions }) => ({
      policy,
      overall,
      ...dimensions,
    })),
  };
}

/** Slip of the milestones of a project or a node; null where it is not worked out. */
export function slipJson(slip: ProjectReport["milestoneSlip"]): Json {
  if (slip === undefined) return null;
  return {
    weightedMeanDays: figureJson(slip.weightedMeanDays),
    largestDays: figureJson(slip.largestDays),
  };
}
