import { runThrough, type Steps } from "../kernel/steps";
import type { PortfolioReport, ProjectReport } from "../portfolio/report";
import { distributionInSteps } from "../risk/exposure-distribution";

import type { ExposureFigures } from "./exposure-figures";
import { convertedRisks, exposureOf, isExposed } from "./exposure-figures";
import type { IssueAges, NamedIssue } from "./issue-overview";
import { issueAges, openIssues } from "./issue-overview";
import type { NamedRisk, PlacedRisk } from "./named-risk";
import { matrixOf, placedRisks } from "./named-risk";
import type { HeatMap } from "./risk-heat-map";
import { heatMap } from "./risk-heat-map";

/** Risks and issues over all projects that are neither complete nor cancelled. */
export type RiskOverview = {
  readonly exposure: ExposureFigures;
  /** In path order, programmes with quantified risks only. Without distributions. */
  readonly programmes: readonly { readonly path: string; readonly exposure: ExposureFigures }[];
  readonly heatMap: HeatMap;
  /** Open risks, largest exposure first, then highest score. */
  readonly risks: readonly NamedRisk[];
  /** Since the last closed period; undefined where none is closed. */
  readonly moves:
    | {
        readonly since: string;
        readonly new: number;
        readonly escalated: number;
        readonly eased: number;
        readonly closed: number;
      }
    | undefined;
  /** Critical first. */
  readonly issueAges: readonly IssueAges[];
  /** Open issues, most severe first, then oldest. */
  readonly issues: readonly NamedIssue[];
};

/** Risks and issues of a report at one sight; worked out on demand. */
export function riskOverview(report: PortfolioReport): RiskOverview {
  return runThrough(riskOverviewInSteps(report));
}

/** The same in steps: what the risks may cost is simulated. */
export function* riskOverviewInSteps(report: PortfolioReport): Steps<RiskOverview> {
  const projects = report.projects.filter(isExposed);
  const placed = placedRisks(report, projects);
  yield undefined;
  const issues = openIssues(projects, report.reportDate.date);
  const distribution = yield* distributionInSteps(convertedRisks(projects));
  return {
    exposure: { ...exposureOf(projects), distribution },
    programmes: programmeExposures(report, projects),
    heatMap: heatMap(placed, matrixOf(report)),
    risks: ranked(placed),
    moves: countMoves(report),
    issueAges: issueAges(issues),
    issues,
  };
}

/** The open risks alone, in the order of the overview: what it costs to add them up is left out. */
export function rankedRisks(report: PortfolioReport): readonly NamedRisk[] {
  return ranked(placedRisks(report, report.projects.filter(isExposed)));
}

function ranked(placed: readonly PlacedRisk[]): readonly NamedRisk[] {
  return placed.map(({ risk }) => risk).sort(byExposure);
}

function programmeExposures(
  report: PortfolioReport,
  projects: readonly ProjectReport[],
): RiskOverview["programmes"] {
  const byId = new Map(projects.map((project) => [project.id, project]));
  return report.programmes.flatMap(({ path, projectIds }) => {
    const below = projectIds.flatMap((id) => byId.get(id) ?? []);
    const exposure = { ...exposureOf(below), distribution: undefined };
    return exposure.quantified === 0 ? [] : [{ path, exposure }];
  });
}

function countMoves({ sinceLastPeriod }: PortfolioReport): RiskOverview["moves"] {
  if (sinceLastPeriod === undefined) return undefined;
  const counts = { new: 0, escalated: 0, eased: 0, closed: 0 };
  for (const { move } of sinceLastPeriod.risks) counts[move] += 1;
  return { since: sinceLastPeriod.since, ...counts };
}

/** Largest exposure first, then highest score; the order of the projects decides between equals. */
function byExposure(left: NamedRisk, right: NamedRisk): number {
  return falling(left.exposure, right.exposure) || falling(left.score, right.score);
}

/** Larger numbers first, none last. */
function falling(left: number | undefined, right: number | undefined): number {
  if (left === undefined || right === undefined) {
    return Number(left === undefined) - Number(right === undefined);
  }
  return right - left;
}
