import type { ClosedPeriod, PastProject } from "#domain/history/history";
import { isKnown } from "#domain/kernel/figure";
import type { PlainDate } from "#domain/kernel/plain-date";
import { mapInSteps, type Steps } from "#domain/kernel/steps";
import type { ColourTrend } from "#domain/history/colour-trend";
import { idKey } from "#domain/project/id-key";
import { programmePath } from "#domain/portfolio/programme-path";
import type { PortfolioReport, ProjectReport, RollupReport } from "#domain/portfolio/report";
import type { RagPair } from "#domain/rag/rag-report";
import type { RagDimension } from "#domain/project/project-return";
import type { CalculatedRag, Lifecycle, ReportedRag } from "#domain/project/vocabulary";
import { explainRag, type RagReason } from "#domain/rag/explain";
import type { RagOverride } from "#domain/rag/override";
import { ragDimensions } from "#domain/rag/project-rag";

/** The portfolio or a programme, with why it has its colour. */
export type ExplainedNode = {
  /** `A / B` for a sub-programme, "" for what has no programme. */
  readonly path: string;
  readonly name: string;
  readonly colour: CalculatedRag;
  readonly reason: string | undefined;
  /** Rated projects by colour. */
  readonly ragCounts: Readonly<Record<CalculatedRag, number>>;
  readonly projects: number;
};

/** How a project stood at one report; the indices as fractions. */
export type ProjectSight = {
  /** Label of the closed period; undefined for the report itself. */
  readonly period: string | undefined;
  readonly calculated: CalculatedRag | undefined;
  readonly reported: ReportedRag | undefined;
  readonly schedulePerformanceIndexTime: number | undefined;
  readonly costPerformanceIndex: number | undefined;
};

/** A project with everything behind its colour. */
export type ExplainedProject = {
  readonly id: string;
  readonly name: string;
  /** Path of the programme it is under; "" for none. */
  readonly path: string;
  readonly tab: string;
  readonly cell: string;
  readonly lifecycle: Lifecycle;
  readonly statusDate: PlainDate | undefined;
  /** Another tab has the same id: it is in no sum, count or colour. */
  readonly duplicate: boolean;
  readonly overall: RagPair;
  /** The sentence that explains the overall colour. */
  readonly sentence: string;
  readonly dimensions: readonly ({ readonly dimension: RagDimension } & RagPair)[];
  /** The measures, worst first. */
  readonly reasons: readonly RagReason[];
  readonly override: RagOverride | undefined;
  readonly trend: ColourTrend | undefined;
  /** The closed periods that have the project, oldest first, and the report itself. */
  readonly sights: readonly ProjectSight[];
};

/** The tree portfolio, programmes, projects, as people walk through it. */
export type ExplainedPortfolio = {
  readonly reportDate: PlainDate;
  readonly portfolio: ExplainedNode;
  /** In path order, what has no programme last. */
  readonly programmes: readonly ExplainedNode[];
  /** In programme, then name order. */
  readonly projects: readonly ExplainedProject[];
};

/** A millisecond or two of work. */
const projectsPerStep = 16;

/**
 * Explains every colour of a report. The result holds the words and cells only, so that a report of many
 * hundred projects need not be kept for it.
 */
export function* explainPortfolio(report: PortfolioReport): Steps<ExplainedPortfolio> {
  const past = (report.pastPeriods ?? []).map(indexProjects);
  const projects = yield* mapInSteps(report.projects, projectsPerStep, (project) =>
    explainProject(project, past),
  );
  return {
    reportDate: report.reportDate.date,
    portfolio: explainNode(report.portfolio),
    programmes: report.programmes.map(explainNode),
    projects,
  };
}

function explainNode({
  path,
  name,
  rag,
  ragReason,
  ragCounts,
  ...node
}: RollupReport): ExplainedNode {
  const colour = rag.overall.calculated;
  return { path, name, colour, reason: ragReason, ragCounts, projects: node.projectIds.length };
}

type PastReport = {
  readonly label: string;
  readonly projects: ReadonlyMap<string, PastProject>;
};

function indexProjects({ label, projects }: ClosedPeriod): PastReport {
  return { label, projects: new Map(projects.map((project) => [idKey(project.id), project])) };
}

function explainProject(project: ProjectReport, past: readonly PastReport[]): ExplainedProject {
  const { id, name, tab, cell, lifecycle, statusDate, rag } = project;
  const { text, reasons } = explainRag(project, "overall");
  return {
    id,
    name,
    path: programmePath(project.programme),
    tab,
    cell,
    lifecycle,
    statusDate,
    duplicate: project.duplicate === true,
    overall: rag.overall,
    sentence: text,
    dimensions: ragDimensions.map((dimension) => ({ dimension, ...rag.dimensions[dimension] })),
    reasons,
    override: rag.override,
    trend: project.trend,
    sights: [...past.flatMap((period) => pastSight(period, id) ?? []), presentSight(project)],
  };
}

function pastSight({ label, projects }: PastReport, id: string): ProjectSight | undefined {
  const project = projects.get(idKey(id));
  if (project === undefined) return undefined;
  const { earnedValue, actualCost } = project;
  const spent = earnedValue !== undefined && actualCost !== undefined && actualCost > 0;
  return {
    period: label,
    calculated: project.calculatedOverall,
    reported: project.reportedOverall,
    schedulePerformanceIndexTime: project.schedulePerformanceIndexTime,
    costPerformanceIndex: spent ? earnedValue / actualCost : undefined,
  };
}

function presentSight({ rag, figures }: ProjectReport): ProjectSight {
  const { schedulePerformanceIndexTime: time, costPerformanceIndex: cost } = figures;
  return {
    period: undefined,
    calculated: rag.overall.calculated,
    reported: rag.overall.reported,
    schedulePerformanceIndexTime: isKnown(time) ? time : undefined,
    costPerformanceIndex: isKnown(cost) ? cost : undefined,
  };
}
