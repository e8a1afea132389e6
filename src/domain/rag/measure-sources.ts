import type { ProjectReport } from "../portfolio/report";
import type { FactName, SourceCell } from "../project/project-return";
import { isOverdue, keyMilestones } from "../schedule/milestone-state";

import type { MeasureCode } from "./policy";
import { isOpenRisk } from "../risk/risk-score";

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
      return usesPeriods(project) ? periodToDate(project) : [];
    case "costPerformance":
    case "actualOverPlannedSpend": {
      const { actualCost } = project.return.facts;
      return actualCost === undefined || usesPeriods(project) ? periodToDate(project) : [];
    }
    case "overdueKeyMilestones":
      return overdueRows(project);
    case "highestRiskScore":
      return project.return.risks.filter(isOpenRisk).map((risk) => risk.row);
    case "finishSlipShare":
      return forecastRows(project);
    case "progressAgainstPlan":
    case "estimateOverBudget":
      return [];
  }
}

function forecastRows(project: ProjectReport): readonly SourceCell[] {
  if (project.forecastFinishSource !== "milestones") return [];
  return project.return.milestones.map((milestone) => milestone.row);
}

function overdueRows(project: ProjectReport): readonly SourceCell[] {
  const { statusDate } = project;
  if (statusDate === undefined) return [];
  return keyMilestones(project.return.milestones)
    .filter((milestone) => isOverdue(milestone, statusDate))
    .map((milestone) => milestone.row);
}

function usesPeriods(project: ProjectReport): boolean {
  return (
    project.earnedValueSource === "costPeriods" || project.plannedValueSource === "costPeriods"
  );
}

/** The row of the period the status date falls in, or the last one before it. */
function periodToDate(project: ProjectReport): readonly SourceCell[] {
  const { statusDate } = project;
  const { costPeriods } = project.return;
  const current = costPeriods.find((period) => {
    const end = period.periodEnd?.value;
    return statusDate !== undefined && end !== undefined && end >= statusDate;
  });
  const row = (current ?? costPeriods.at(-1))?.row;
  return row === undefined ? [] : [row];
}
