import type {
  ClosedPeriod,
  PastColours,
  PastMilestone,
  PastProject,
  PastRisk,
} from "../history/history";
import { isKnown, type Figure } from "../kernel/figure";
import type { Risk } from "../project/project-return";
import { productMatrix } from "../risk/matrix-presets";
import { rateRisk } from "../risk/rate-risk";
import { riskScaleOf } from "../risk/risk-scale";
import { isOpenRisk } from "../risk/risk-score";
import { isClosedStatus } from "../project/closed-status";

import type { PortfolioReport, ProjectReport } from "./report";

/** Amounts and dates of the report as they go down in history; what is not known stays empty. */
export function recordPeriod(
  report: Pick<PortfolioReport, "projects" | "reportDate">,
  closing: Pick<ClosedPeriod, "label" | "closedOn" | "closedBy">,
): ClosedPeriod {
  const counted = report.projects.filter((project) => project.duplicate !== true);
  return {
    ...closing,
    reportDate: report.reportDate.date,
    projects: counted.map(recordProject),
    milestones: counted.flatMap(recordMilestones),
    risks: counted.flatMap(recordRisks),
  };
}

function recordProject(project: ProjectReport): PastProject {
  const { figures, rag } = project;
  return {
    id: project.id,
    name: project.name,
    lifecycle: project.lifecycle,
    currency: project.currency,
    statusDate: project.statusDate,
    reportedOverall: rag.overall.reported,
    calculatedOverall: rag.overall.calculated,
    budgetAtCompletion: known(figures.budgetAtCompletion),
    plannedValue: known(figures.plannedValue),
    earnedValue: known(figures.earnedValue),
    actualCost: known(figures.actualCost),
    estimateAtCompletion: known(figures.estimateAtCompletion),
    baselineFinish: known(figures.baselineFinish),
    forecastFinish: known(figures.forecastFinish),
    percentComplete: known(figures.percentComplete),
    rate: project.rate,
    ...recordFacts(project),
    ...recordChain(project),
    schedulePerformanceIndexTime: known(figures.schedulePerformanceIndexTime),
    earnedValueSource: project.earnedValueSource,
    plannedValueSource: project.plannedValueSource,
    estimateSource: project.estimateSource,
    forecastFinishSource: project.forecastFinishSource,
    dimensions: recordColours(project),
  };
}

function recordFacts(
  project: ProjectReport,
): Pick<
  PastProject,
  | "programme"
  | "originalBudget"
  | "baselineStart"
  | "headline"
  | "achievements"
  | "nextSteps"
  | "pathToGreen"
> {
  const { facts } = project.return;
  return {
    programme: project.programme,
    originalBudget: facts.originalBudget?.value,
    baselineStart: facts.baselineStart?.value,
    headline: facts.headline?.value,
    achievements: facts.achievements?.value,
    nextSteps: facts.nextSteps?.value,
    pathToGreen: facts.pathToGreen?.value,
  };
}

function recordChain(
  project: ProjectReport,
): Pick<PastProject, "chainComplete" | "bufferConsumed"> {
  const chain = project.sections?.criticalChain;
  if (chain === undefined) return {};
  return {
    chainComplete: known(chain.chainComplete),
    bufferConsumed: known(chain.bufferConsumed),
  };
}

/** Every dimension with a colour; a calculated one that is not known is grey. */
function recordColours({ rag }: ProjectReport): PastColours {
  return Object.fromEntries(
    Object.entries(rag.dimensions).map(([dimension, { reported, calculated }]) => [
      dimension,
      { reported, calculated },
    ]),
  );
}

function recordMilestones(project: ProjectReport): readonly PastMilestone[] {
  return project.return.milestones.map((milestone) => ({
    projectId: project.id,
    id: milestone.id?.value,
    name: milestone.name?.value ?? milestone.id?.value ?? "",
    baselineDate: milestone.baselineDate?.value,
    forecastDate: milestone.forecastDate?.value,
    actualDate: milestone.actualDate?.value,
    key: milestone.key?.value,
  }));
}

function recordRisks(project: ProjectReport): readonly PastRisk[] {
  const { risks } = project.return;
  const scale = riskScaleOf(risks);
  return risks.map((risk) => ({
    projectId: project.id,
    id: risk.id?.value,
    title: risk.title?.value ?? risk.id?.value ?? "",
    score: rateRisk(risk, productMatrix, scale).current?.score,
    // A risk may be closed by its date alone.
    status: isOpenRisk(risk) ? risk.status?.value : (closedWord(risk) ?? "Closed"),
  }));
}

function closedWord({ status }: Risk): string | undefined {
  return isClosedStatus(status?.value) ? status?.value : undefined;
}

function known<T extends number | string>(figure: Figure<T>): T | undefined {
  return isKnown(figure) ? figure : undefined;
}
