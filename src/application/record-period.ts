import type { ClosedPeriod, PastMilestone, PastProject, PastRisk } from "#domain/history/history";
import { isKnown, type Figure } from "#domain/kernel/figure";
import type { PortfolioReport, ProjectReport } from "#domain/portfolio/report";

/** Amounts and dates of the report as they go down in history; what is not known stays empty. */
export function recordPeriod(
  report: PortfolioReport,
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
    headline: project.return.facts.headline?.value,
    rate: project.rate,
  };
}

function recordMilestones(project: ProjectReport): readonly PastMilestone[] {
  return project.return.milestones.map((milestone) => ({
    projectId: project.id,
    id: milestone.id?.value,
    name: milestone.name?.value ?? milestone.id?.value ?? "",
    baselineDate: milestone.baselineDate?.value,
    forecastDate: milestone.forecastDate?.value,
    actualDate: milestone.actualDate?.value,
  }));
}

function recordRisks(project: ProjectReport): readonly PastRisk[] {
  return project.return.risks.map((risk) => ({
    projectId: project.id,
    id: risk.id?.value,
    title: risk.title?.value ?? risk.id?.value ?? "",
    score: risk.score?.value,
    status: risk.status?.value,
  }));
}

function known<T extends number | string>(figure: Figure<T>): T | undefined {
  return isKnown(figure) ? figure : undefined;
}
