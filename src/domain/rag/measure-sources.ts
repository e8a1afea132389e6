import type { ProjectReport } from "../portfolio/report";
import type { FactName, ProjectReturn, SourceCell } from "../project/project-return";
import { isOverdue, keyMilestones } from "../schedule/milestone-state";

import type { MeasureCode } from "./policy";
import { isOpenRisk } from "./risk-score";

const factsBehind: Readonly<Record<MeasureCode, readonly FactName[]>> = {
  schedulePerformance: ["earnedValue", "plannedValue", "percentComplete", "plannedPercentComplete"],
  progressAgainstPlan: ["percentComplete", "plannedPercentComplete"],
  finishSlipShare: ["forecastFinish", "actualFinish", "baselineFinish", "baselineStart"],
  overdueKeyMilestones: ["statusDate"],
  costPerformance: ["earnedValue", "actualCost", "percentComplete"],
  estimateOverBudget: ["estimateAtCompletion", "budgetAtCompletion"],
  actualOverPlannedSpend: ["actualCost", "plannedValue"],
  highestRiskScore: [],
};

/** The cells a measure of a project was worked out from, as far as the project has them. */
export function measureSources(code: MeasureCode, project: ProjectReport): readonly SourceCell[] {
  const { facts } = project.return;
  const cells = factsBehind[code].flatMap((name) => facts[name]?.source ?? []);
  return [...cells, ...rowsBehind(code, project)];
}

function rowsBehind(code: MeasureCode, project: ProjectReport): readonly SourceCell[] {
  switch (code) {
    case "schedulePerformance":
      return usesPeriods(project) ? periodsToDate(project.return, project.statusDate) : [];
    case "costPerformance":
    case "actualOverPlannedSpend":
      return project.return.facts.actualCost === undefined || usesPeriods(project)
        ? periodsToDate(project.return, project.statusDate)
        : [];
    case "overdueKeyMilestones":
      return keyMilestones(project.return.milestones)
        .filter((one) => project.statusDate !== undefined && isOverdue(one, project.statusDate))
        .map((milestone) => milestone.row);
    case "highestRiskScore":
      return project.return.risks.filter(isOpenRisk).map((risk) => risk.row);
    case "finishSlipShare":
      return project.forecastFinishSource === "milestones"
        ? project.return.milestones.map((milestone) => milestone.row)
        : [];
    case "progressAgainstPlan":
    case "estimateOverBudget":
      return [];
  }
}

function usesPeriods(project: ProjectReport): boolean {
  return (
    project.earnedValueSource === "costPeriods" || project.plannedValueSource === "costPeriods"
  );
}

/** The row of the period the status date falls in, or the last one before it. */
function periodsToDate(
  project: ProjectReturn,
  statusDate: ProjectReport["statusDate"],
): readonly SourceCell[] {
  const { costPeriods } = project;
  if (statusDate === undefined) return costPeriods.slice(-1).map((period) => period.row);
  const current =
    costPeriods.find((period) => (period.periodEnd?.value ?? "") >= statusDate) ??
    costPeriods.at(-1);
  return current === undefined ? [] : [current.row];
}
