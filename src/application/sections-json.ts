import type { DependencyLink } from "#domain/dependencies/dependency-links";
import type { DependencyReport } from "#domain/dependencies/dependency-report";
import type { ProjectSections } from "#domain/figures/project-sections";
import type { CalculationSettings } from "#domain/settings/calculation-settings";
import type { ProjectReport } from "#domain/portfolio/report";
import type { RagReport } from "#domain/rag/rag-report";
import type { Issue, Risk } from "#domain/project/project-return";
import type { IssueWeights } from "#domain/rag/issue-health";
import { openIssueWeight } from "#domain/rag/issue-health";
import { quantifiedRisks } from "#domain/risk/exposure";
import { exposureDistribution } from "#domain/risk/exposure-distribution";
import type { RiskLine } from "#domain/risk/risk-lines";
import { riskLines } from "#domain/risk/risk-lines";
import type { RiskMatrix } from "#domain/risk/risk-matrix";
import type { MonthDemand } from "#domain/resources/monthly-demand";
import type { ResourcePlan } from "#domain/resources/resource-plan";

import { figureJson, figuresOf, membersJson, valuesJson } from "./figure-json";
import type { Json, JsonObject } from "./json";
import { distributionJson } from "./overview-json";

/** Figures of the sections of a project; null for a section the tab does not keep. */
export function sectionsJson(project: ProjectReport, calculations: CalculationSettings): Json {
  const { sections } = project;
  if (sections === undefined) return null;
  return {
    criticalChain: figuresOf(sections.criticalChain),
    risk: riskJson(sections.risk, project.return.risks, calculations.riskMatrix),
    issues: issuesJson(project.return.issues, calculations.issueWeights),
    changes: changesJson(sections.changes),
    resources: resourcesJson(sections.resources),
    benefits: benefitsJson(sections.benefits),
    communications: communicationsJson(sections.communications),
  };
}

/** The override of a project's colour; null where it has none. */
export function overrideJson({ override }: RagReport): Json {
  if (override === undefined) return null;
  const { colour, shown, state, reason, by, expires, source } = override;
  const { tab, cell } = source;
  return { colour, shown, state, reason: reason ?? null, by: by ?? null, expires, tab, cell };
}

/** Demand against capacity over all projects. */
export function resourcePlanJson(plan: ResourcePlan | undefined): Json {
  if (plan === undefined) return null;
  return {
    people: plan.people.map((person) => ({
      name: person.name,
      spellings: person.spellings,
      roles: person.roles,
      projectIds: person.projectIds,
      capacity: person.capacity,
      peak: person.peak.demand,
      peakOn: person.peak.on,
      peakAhead: person.peakAhead?.demand ?? null,
      peakAheadOn: person.peakAhead?.on ?? null,
      overAllocated: person.overAllocated,
      months: monthsJson(person.months),
    })),
    roles: plan.roles.map((role) => ({
      role: role.role,
      people: role.people,
      capacity: role.capacity,
      gap: role.gap,
      gapShare: role.gapShare,
      months: monthsJson(role.months),
      unfilledMonths: monthsJson(role.unfilledMonths),
    })),
  };
}

/** What projects need of each other. */
export function dependenciesJson(report: DependencyReport | undefined): Json {
  if (report === undefined) return null;
  return {
    links: report.links.map(linkJson),
    late: report.late.map(linkJson),
    cycles: report.cycles,
    unknownTargets: report.unknownTargets.map(({ projectId, target, row }) => ({
      projectId,
      target,
      tab: row.tab,
      cell: row.cell,
    })),
  };
}

function linkJson(link: DependencyLink): JsonObject {
  return {
    needing: link.needing,
    supplier: link.supplier,
    description: link.description,
    listedBy: link.listedBy,
    needDate: link.needDate ?? null,
    supplyDate: figureJson(link.supplyDate),
    lateDays: figureJson(link.lateDays),
    oneSided: link.oneSided,
    tab: link.row.tab,
    cell: link.row.cell,
  };
}

function issuesJson(issues: readonly Issue[], weights: IssueWeights): Json {
  const openWeight = openIssueWeight(issues, weights);
  return openWeight === undefined ? null : { openWeight: figureJson(openWeight) };
}

function riskJson(risk: ProjectSections["risk"], risks: readonly Risk[], matrix: RiskMatrix): Json {
  if (risk === undefined) return null;
  return {
    highestScore: figureJson(risk.highestScore),
    highestBand: risk.highestBand ?? null,
    topScore: risk.topScore,
    bands: risk.bands.map(({ band, open }) => ({ band, open })),
    open: risk.open,
    quantified: risk.quantified,
    totalThreat: figureJson(risk.totalThreat),
    threats: figureJson(risk.threats),
    opportunities: figureJson(risk.opportunities),
    expectedMonetaryValue: figureJson(risk.net),
    contingencyLeft: figureJson(risk.contingencyLeft),
    overContingency: figureJson(risk.overContingency),
    distribution: distributionJson(exposureDistribution(quantifiedRisks(risks))),
    risks: riskLines(risks, matrix).map(riskLineJson),
  };
}

function riskLineJson(line: RiskLine): JsonObject {
  const { risk, inherent, residual } = line;
  return {
    ...valuesJson(risk, ["id", "title"]),
    open: line.open,
    ...membersJson(line, ["probability", "product", "amount", "expectedMonetaryValue"]),
    score: inherent?.score ?? null,
    band: inherent?.band.name ?? null,
    residualScore: residual?.score ?? null,
    residualBand: residual?.band.name ?? null,
    tab: risk.row.tab,
    cell: risk.row.cell,
  };
}

function changesJson(changes: ProjectSections["changes"]): Json {
  if (changes === undefined) return null;
  return {
    approved: { ...changes.approved },
    pending: { ...changes.pending },
    rejected: changes.rejected,
    expectedBudget: figureJson(changes.expectedBudget),
    unexplained: figureJson(changes.unexplained),
    pendingShare: figureJson(changes.pendingShare),
  };
}

function resourcesJson(resources: ProjectSections["resources"]): Json {
  if (resources === undefined) return null;
  return {
    peakAllocation: figureJson(resources.peakAllocation),
    peakPerson: resources.peakPerson ?? null,
    unfilledDemand: figureJson(resources.unfilledDemand),
    overAllocated: resources.overAllocated,
  };
}

function benefitsJson(benefits: ProjectSections["benefits"]): Json {
  if (benefits === undefined) return null;
  return {
    weighted: benefits.weighted,
    forecastOverTarget: figureJson(benefits.forecastOverTarget),
    realisedShare: figureJson(benefits.realisedShare),
    late: benefits.late,
    plannedValue: figureJson(benefits.plannedValue),
    forecastValue: figureJson(benefits.forecastValue),
    realisedValue: figureJson(benefits.realisedValue),
    benefits: benefits.benefits.map((one) => ({
      name: one.name,
      realisedShare: figureJson(one.realisedShare),
      forecastShare: figureJson(one.forecastShare),
      targetDate: one.targetDate ?? null,
      late: one.late,
      value: one.value ?? null,
    })),
  };
}

function communicationsJson(communications: ProjectSections["communications"]): Json {
  if (communications === undefined) return null;
  const { planned, overdue, dueNext, withoutPlan, overdueWeight } = communications;
  return { planned, overdue, dueNext, withoutPlan, overdueWeight };
}

function monthsJson(months: readonly MonthDemand[]): Json {
  return months.map(({ month, demand }) => ({ month, demand }));
}
