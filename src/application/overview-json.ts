import { benefitsOverview } from "#domain/overviews/benefits-overview";
import { resourceOverview } from "#domain/overviews/resource-overview";
import { riskOverview } from "#domain/overviews/risk-overview";
import type { PortfolioReport } from "#domain/portfolio/report";
import type { ExposureDistribution } from "#domain/risk/exposure-distribution";
import type { ExposureFigures } from "#domain/overviews/exposure-figures";
import type { NamedRisk } from "#domain/overviews/named-risk";
import type { DemandCause, RoleMonth } from "#domain/overviews/resource-overview";

import { figureJson } from "./figure-json";
import type { Json, JsonObject } from "./json";

/** Risks and issues over all projects. */
export function riskOverviewJson(report: PortfolioReport): JsonObject {
  const overview = riskOverview(report);
  const { heatMap } = overview;
  return {
    exposure: exposureJson(overview.exposure),
    programmes: overview.programmes.map(({ path, exposure }) => ({
      path,
      ...exposureJson(exposure),
    })),
    heatMap: {
      matrix: heatMap.matrix,
      probabilities: heatMap.probabilities,
      impacts: heatMap.impacts,
      notPlaced: heatMap.notPlaced,
      cells: heatMap.cells.map(({ probability, impact, score, band, colour, open }) => ({
        ...{ probability, impact, score, band, colour, open },
      })),
    },
    risks: overview.risks.map(namedRiskJson),
    moves: overview.moves === undefined ? null : { ...overview.moves },
    issueAges: overview.issueAges.map((ages) => ({ ...ages })),
    issues: overview.issues.map((issue) => ({
      projectId: issue.projectId,
      id: issue.id ?? null,
      title: issue.title,
      severity: issue.severity,
      owner: issue.owner ?? null,
      raised: issue.raised ?? null,
      ageDays: issue.ageDays ?? null,
      dueDate: issue.dueDate ?? null,
      overdue: issue.overdue,
      escalated: issue.escalated,
      tab: issue.tab,
      cell: issue.cell,
    })),
  };
}

/** P50, P80 and P90 of what risks may cost together; null where nothing is quantified. */
export function distributionJson(distribution: ExposureDistribution | undefined): Json {
  if (distribution === undefined) return null;
  const { method, mean, p50, p80, p90 } = distribution;
  return { method, mean, p50, p80, p90 };
}

/** People and roles by month, with what asks for them. */
export function resourceOverviewJson(report: PortfolioReport): JsonObject {
  const overview = resourceOverview(report);
  return {
    months: overview.months,
    people: overview.people.map(({ name, capacity, months }) => ({
      name,
      capacity,
      months: months.map(({ month, demand, load, over, causes }) => ({
        ...{ month, demand, utilisation: load, over },
        causes: causes.map(causeJson),
      })),
    })),
    roles: overview.roles.map(({ role, people, capacity, months }) => ({
      ...{ role, people, capacity },
      months: months.map(roleMonthJson),
    })),
    total: overview.total.map(roleMonthJson),
    overAllocations: overview.overAllocations.map(({ name, capacity, from, to, peak, causes }) => ({
      ...{ name, capacity, from, to, peak },
      causes: causes.map(causeJson),
    })),
  };
}

/** Benefits over all projects. */
export function benefitsOverviewJson(report: PortfolioReport): JsonObject {
  const overview = benefitsOverview(report);
  const { netPresentValue } = overview;
  return {
    weighted: overview.weighted,
    plannedValue: figureJson(overview.plannedValue),
    forecastValue: figureJson(overview.forecastValue),
    realisedValue: figureJson(overview.realisedValue),
    realisedShare: figureJson(overview.realisedShare),
    forecastShare: figureJson(overview.forecastShare),
    profile: overview.profile.map((point) => ({ ...point })),
    benefits: overview.benefits.map((benefit) => ({
      projectId: benefit.projectId,
      name: benefit.name,
      targetDate: benefit.targetDate ?? null,
      realisedShare: figureJson(benefit.realisedShare),
      forecastShare: figureJson(benefit.forecastShare),
      value: benefit.value ?? null,
      presentValue: benefit.presentValue ?? null,
      late: benefit.late,
      daysLate: benefit.daysLate ?? null,
      tab: benefit.tab,
      cell: benefit.cell,
    })),
    netPresentValue: {
      discountRate: netPresentValue.rate,
      benefits: figureJson(netPresentValue.benefits),
      costs: figureJson(netPresentValue.costs),
      net: figureJson(netPresentValue.net),
    },
  };
}

function exposureJson(exposure: ExposureFigures): JsonObject {
  return {
    open: exposure.open,
    quantified: exposure.quantified,
    totalThreat: figureJson(exposure.totalThreat),
    threats: figureJson(exposure.threats),
    opportunities: figureJson(exposure.opportunities),
    expectedMonetaryValue: figureJson(exposure.expectedMonetaryValue),
    distribution: distributionJson(exposure.distribution),
    contingencyLeft: figureJson(exposure.contingencyLeft),
    overContingency: figureJson(exposure.overContingency),
  };
}

function namedRiskJson(risk: NamedRisk): JsonObject {
  return {
    projectId: risk.projectId,
    id: risk.id ?? null,
    title: risk.title,
    owner: risk.owner ?? null,
    score: risk.score ?? null,
    band: risk.band ?? null,
    colour: risk.colour ?? null,
    exposure: risk.exposure ?? null,
    move: risk.move ?? null,
    tab: risk.tab,
    cell: risk.cell,
  };
}

function causeJson({ projectId, demand, tab, cell }: DemandCause): JsonObject {
  return { projectId, demand, tab, cell };
}

function roleMonthJson(of: RoleMonth): JsonObject {
  const { month, demand, unfilled, capacity, gap, gapShare } = of;
  return { month, demand, unfilled, capacity, gap, gapShare };
}
