import { divide } from "#domain/kernel/figure-arithmetic";
import { describeFinding } from "#domain/finding/describe-finding";
import { workbookTab, type Finding, type Fix } from "#domain/finding/finding";
import { defaultCalculationSettings } from "#domain/settings/calculation-settings";
import { nodePeriods } from "#domain/overviews/finance-periods";
import { furtherFigures } from "#domain/figures/further-figures";
import { nodeColours } from "#domain/overviews/preset-colours";
import type { Figures } from "#domain/figures/figures";
import type { PortfolioReport, ProjectReport, RollupReport } from "#domain/portfolio/report";
import type { RagPair, RagReport } from "#domain/rag/rag-report";

import type { Json, JsonObject } from "./json";
import { milestoneTrendJson, periodChangesJson, ragTrendJson } from "./periods-json";
import { figureJson } from "./figure-json";
import { estimatesJson, exchangeJson, financeJson, periodsJson } from "./finance-json";
import { benefitsOverviewJson, resourceOverviewJson, riskOverviewJson } from "./overview-json";
import { furtherProjectJson, slipJson } from "./project-json";
import { dependenciesJson, overrideJson, resourcePlanJson, sectionsJson } from "./sections-json";

export type { JsonObject } from "./json";

/** Version of the shape; goes up when a key is renamed, removed or changes its meaning. */
export const reportSchemaVersion = 1;

/**
 * The report as JSON, described key by key in docs/report.md: amounts in major units, shares as
 * fractions, dates as `YYYY-MM-DD`. Keys and findings have a fixed order, so that two reports of the
 * same workbook are the same bytes.
 */
export function reportJson(report: PortfolioReport): JsonObject {
  return {
    schemaVersion: reportSchemaVersion,
    reportDate: { date: report.reportDate.date, origin: report.reportDate.origin },
    oldestStatusDate: report.oldestStatusDate ?? null,
    currency: report.currency,
    keepsEarnedValue: report.keepsEarnedValue,
    previousPeriod: report.previousPeriod ?? null,
    financialYear: report.financialYear === undefined ? null : { ...report.financialYear },
    portfolio: nodeJson(report.portfolio, report),
    programmes: report.programmes.map((node) => nodeJson(node, report)),
    projects: report.projects.map((project) => projectJson(project, report)),
    attention: report.attention.map((thing) => ({
      projectId: thing.projectId,
      colour: thing.colour,
      why: thing.why,
      ask: thing.ask,
      by: thing.by ?? null,
      owner: thing.owner ?? null,
    })),
    headlines: report.headlines,
    curve: report.curve.map((point) => ({
      periodEnd: point.periodEnd,
      plannedValue: point.plannedValue ?? null,
      earnedValue: point.earnedValue ?? null,
      actualCost: point.actualCost ?? null,
      forecast: point.forecast ?? null,
    })),
    leftOut: report.leftOut,
    risk: riskOverviewJson(report),
    resources: resourcePlanJson(report.resources),
    resourcesByMonth: resourceOverviewJson(report),
    benefits: benefitsOverviewJson(report),
    dependencies: dependenciesJson(report.dependencies),
    sinceLastPeriod: periodChangesJson(report.sinceLastPeriod),
    exchange: exchangeJson(report.exchange),
    milestoneTrend: milestoneTrendJson(report.milestoneTrend),
    ragTrend: ragTrendJson(report.ragTrend),
    tabs: report.tabs.map(({ tab, role, reason }) => ({ tab, role, reason })),
    findings: report.findings.map(findingJson),
  };
}

/** One finding; the report and `validate --json` share this shape. */
export function findingJson(finding: Finding): JsonObject {
  return {
    code: finding.code,
    severity: finding.severity,
    tab: finding.at.tab === workbookTab ? null : finding.at.tab,
    cell: finding.at.cell ?? null,
    ...(finding.projectId === undefined ? {} : { projectId: finding.projectId }),
    message: describeFinding(finding),
    ...(finding.count === undefined ? {} : { count: finding.count }),
    ...(finding.fix === undefined ? {} : { fix: fixJson(finding.fix) }),
    ...(finding.fixes === undefined ? {} : { fixes: finding.fixes.map(fixJson) }),
  };
}

/** What a cell shows now and what should be typed instead. */
function fixJson({ cell, before, after }: Fix): JsonObject {
  return { cell, before, after: { ...after } };
}

function nodeJson(node: RollupReport, report: PortfolioReport): JsonObject {
  return {
    name: node.name,
    path: node.path,
    projectIds: node.projectIds,
    figures: figuresJson(node.figures),
    progressWeighting: node.progressWeighting ?? null,
    estimates: estimatesJson(node.finance),
    finance: financeJson(node.finance),
    periods: periodsJson(nodePeriods(report, node)),
    rag: ragJson(node.rag),
    coloursByRule: nodeColours(node, report.projects),
    ragReason: node.ragReason ?? null,
    ragCounts: {
      green: node.ragCounts.green,
      amber: node.ragCounts.amber,
      red: node.ragCounts.red,
      grey: node.ragCounts.grey,
    },
    lifecycleCounts: {
      proposed: node.lifecycleCounts.proposed,
      active: node.lifecycleCounts.active,
      onHold: node.lifecycleCounts.onHold,
      complete: node.lifecycleCounts.complete,
      cancelled: node.lifecycleCounts.cancelled,
    },
    milestones: milestonesJson(node.milestones),
    milestoneSlip: slipJson(node.milestoneSlip),
    openHighRisks: node.openHighRisks,
  };
}

function projectJson(project: ProjectReport, report: PortfolioReport): JsonObject {
  return {
    id: project.id,
    name: project.name,
    programme: project.programme ?? null,
    tab: project.tab,
    cell: project.cell,
    lifecycle: project.lifecycle,
    currency: project.currency ?? null,
    statusDate: project.statusDate ?? null,
    duplicate: project.duplicate ?? false,
    figures: figuresJson(project.figures),
    ...furtherProjectJson(project, report),
    sources: {
      plannedValue: project.plannedValueSource,
      earnedValue: project.earnedValueSource,
      estimateAtCompletion: project.estimateSource ?? "none",
      forecastFinish: project.forecastFinishSource ?? "none",
    },
    rag: ragJson(project.rag),
    measures: project.rag.measures.map((measure) => ({
      code: measure.code,
      dimension: measure.dimension,
      value: figureJson(measure.value),
      colour: measure.colour,
      direction: measure.direction,
      greenLimit: measure.greenLimit,
      amberLimit: measure.amberLimit,
    })),
    sections: sectionsJson(project, report.calculations ?? defaultCalculationSettings),
    override: overrideJson(project.rag),
    previousOverall: project.previousOverall ?? null,
    trend: project.trend === undefined ? null : { ...project.trend },
    nextMilestone: nextMilestoneJson(project),
    milestones: milestonesJson(project.milestones),
    openHighRisks: project.openHighRisks,
    findingCounts: {
      errors: project.findingCounts.errors,
      warnings: project.findingCounts.warnings,
      hints: project.findingCounts.hints,
    },
  };
}

const figureKeys = [
  "plannedValue",
  "earnedValue",
  "actualCost",
  "budgetAtCompletion",
  "scheduleVariance",
  "costVariance",
  "schedulePerformanceIndex",
  "costPerformanceIndex",
  "estimateAtCompletion",
  "estimateToComplete",
  "varianceAtCompletion",
  "varianceAtCompletionShare",
  "toCompletePerformanceIndex",
  "toCompletePerformanceIndexToEstimate",
  "earnedSchedule",
  "actualTime",
  "planDuration",
  "scheduleVarianceTime",
  "schedulePerformanceIndexTime",
  "forecastDuration",
  "toCompleteSchedulePerformanceIndex",
  "baselineFinish",
  "forecastFinish",
  "finishSlipDays",
  "finishSlipShare",
  "percentComplete",
  "plannedPercentComplete",
] as const satisfies readonly (keyof Figures)[];

function figuresJson(figures: Figures): JsonObject {
  const entries = figureKeys.flatMap((key): readonly (readonly [string, Json])[] => {
    const figure = figures[key];
    return figure === undefined ? [] : [[key, figureJson(figure)]];
  });
  return {
    ...Object.fromEntries(entries),
    ...furtherJson(figures),
    periodUnit: figures.periodUnit,
  };
}

function furtherJson(figures: Figures): JsonObject {
  return Object.fromEntries(
    Object.entries(furtherFigures(figures)).map(([key, figure]) => [key, figureJson(figure)]),
  );
}

function ragJson(rag: RagReport): JsonObject {
  const { dimensions } = rag;
  return {
    overall: pairJson(rag.overall),
    schedule: pairJson(dimensions.schedule),
    cost: pairJson(dimensions.cost),
    scope: pairJson(dimensions.scope),
    risk: pairJson(dimensions.risk),
    resources: pairJson(dimensions.resources),
    benefits: pairJson(dimensions.benefits),
    communications: pairJson(dimensions.communications),
    known: rag.known,
  };
}

function pairJson(pair: RagPair): Json {
  return {
    reported: pair.reported ?? null,
    calculated: pair.calculated,
    difference: pair.difference,
  };
}

function nextMilestoneJson(project: ProjectReport): Json {
  const next = project.nextMilestone;
  if (next === undefined) return null;
  return { name: next.name, date: next.date, slipDays: figureJson(next.slipDays) };
}

function milestonesJson(counts: ProjectReport["milestones"]): Json {
  const { due, onTime, overdue } = counts;
  return { due, onTime, onTimeShare: figureJson(divide(onTime, due, "noBaseline")), overdue };
}
