import { changeState } from "../changes/change-effects";
import { isClosedStatus } from "../project/closed-status";
import type { FactName, ProjectReturn, SourceCell } from "../project/project-return";
import { isOpenRisk } from "../risk/risk-score";
import { isOverdue, keyMilestones } from "../schedule/milestone-state";

import type { MeasureCode } from "./policy";
import type { RatedProject } from "./rated-project";

const factsBehind: Readonly<Record<MeasureCode, readonly FactName[]>> = {
  schedulePerformance: ["earnedValue", "plannedValue", "percentComplete", "plannedPercentComplete"],
  progressAgainstPlan: ["percentComplete", "plannedPercentComplete"],
  finishSlipShare: ["forecastFinish", "actualFinish", "baselineFinish", "baselineStart"],
  overdueKeyMilestones: ["statusDate"],
  costPerformance: ["earnedValue", "actualCost", "percentComplete"],
  estimateOverBudget: ["estimateAtCompletion", "budgetAtCompletion"],
  actualOverPlannedSpend: ["actualCost", "plannedValue"],
  highestRiskScore: [],
  bufferZone: ["chainLength", "chainRemaining", "buffer", "bufferRemaining"],
  pendingChanges: ["budgetAtCompletion"],
  exposureOverContingency: ["contingency", "contingencyUsed"],
  peakAllocation: [],
  unfilledDemand: [],
  benefitsForecast: [],
  overdueCommunications: [],
  finishSlipDays: ["forecastFinish", "actualFinish", "baselineFinish"],
  openIssueWeight: [],
};

/** The cells a measure of a project was worked out from, as far as the project has them. */
export function measureSources(code: MeasureCode, project: RatedProject): readonly SourceCell[] {
  const { facts } = project.return;
  const cells = factsBehind[code].flatMap((name) => facts[name]?.source ?? []);
  return [...cells, ...rowsBehind[code](project)];
}

type Rows = (project: RatedProject) => readonly SourceCell[];

const noRows: Rows = () => [];

/** The rows of the tables a measure is worked out from. */
const rowsBehind: Readonly<Record<MeasureCode, Rows>> = {
  schedulePerformance: (project) => (usesPeriods(project) ? periodToDate(project) : []),
  progressAgainstPlan: noRows,
  finishSlipShare: forecastRows,
  finishSlipDays: forecastRows,
  overdueKeyMilestones: overdueRows,
  bufferZone: noRows,
  costPerformance: spendRows,
  estimateOverBudget: noRows,
  actualOverPlannedSpend: spendRows,
  highestRiskScore: (project) => rowsOf(project.return.risks.filter(isOpenRisk)),
  exposureOverContingency: (project) => rowsOf(project.return.risks.filter(isPriced)),
  pendingChanges: (project) =>
    rowsOf(project.return.changes?.filter((change) => changeState(change) === "pending")),
  peakAllocation: (project) => rowsOf(project.return.resources),
  unfilledDemand: (project) => rowsOf(project.return.resources),
  benefitsForecast: (project) => rowsOf(project.return.benefits),
  overdueCommunications: (project) => rowsOf(project.return.communications),
  openIssueWeight: (project) =>
    rowsOf(project.return.issues.filter((issue) => !isClosedStatus(issue.status?.value))),
};

function spendRows(project: RatedProject): readonly SourceCell[] {
  const { actualCost } = project.return.facts;
  return actualCost === undefined || usesPeriods(project) ? periodToDate(project) : [];
}

function isPriced(risk: ProjectReturn["risks"][number]): boolean {
  return isOpenRisk(risk) && risk.impactAmount !== undefined;
}

function rowsOf(rows: readonly { readonly row: SourceCell }[] | undefined): readonly SourceCell[] {
  return (rows ?? []).map(({ row }) => row);
}

function forecastRows(project: RatedProject): readonly SourceCell[] {
  if (project.forecastFinishSource !== "milestones") return [];
  return project.return.milestones.map((milestone) => milestone.row);
}

function overdueRows(project: RatedProject): readonly SourceCell[] {
  const { statusDate } = project;
  if (statusDate === undefined) return [];
  return keyMilestones(project.return.milestones)
    .filter((milestone) => isOverdue(milestone, statusDate))
    .map((milestone) => milestone.row);
}

function usesPeriods(project: RatedProject): boolean {
  return (
    project.earnedValueSource === "costPeriods" || project.plannedValueSource === "costPeriods"
  );
}

/** The row of the period the status date falls in, or the last one before it. */
function periodToDate(project: RatedProject): readonly SourceCell[] {
  const { statusDate } = project;
  const { costPeriods } = project.return;
  const current = costPeriods.find((period) => {
    const end = period.periodEnd?.value;
    return statusDate !== undefined && end !== undefined && end >= statusDate;
  });
  const row = (current ?? costPeriods.at(-1))?.row;
  return row === undefined ? [] : [row];
}
