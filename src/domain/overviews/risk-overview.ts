import { runThrough, type Steps } from "../kernel/steps";
import type { Risk } from "../project/project-return";
import { quantify } from "../risk/exposure";
import { distributionInSteps } from "../risk/exposure-distribution";
import { cellScore, levelWords, riskLevels } from "../risk/heat-map";
import { rateRisk } from "../risk/rate-risk";
import type { RiskMatrix } from "../risk/risk-matrix";
import { bandOf } from "../risk/risk-matrix";
import type { HeatCell, HeatMap, NamedRisk, RiskOverview } from "../risk/risk-overview";
import type { RiskScale } from "../risk/risk-scale";
import { riskScaleOf } from "../risk/risk-scale";
import { isOpenRisk } from "../risk/risk-score";
import { defaultCalculationSettings } from "../settings/calculation-settings";
import type { PortfolioReport, ProjectReport } from "../portfolio/report";

import { convertedRisks, exposureOf, isExposed } from "./exposure-figures";
import { issueAges, openIssues } from "./issue-overview";

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

function ranked(placed: readonly Placed[]): readonly NamedRisk[] {
  return placed.map(({ risk }) => risk).sort(byExposure);
}

function matrixOf({ calculations }: PortfolioReport): RiskMatrix {
  return (calculations ?? defaultCalculationSettings).riskMatrix;
}

function placedRisks(
  report: PortfolioReport,
  projects: readonly ProjectReport[],
): readonly Placed[] {
  const moves = movesOf(report);
  return projects.flatMap((project) => openRisks(project, matrixOf(report), moves));
}

type Placed = { readonly risk: NamedRisk; readonly levels: ReturnType<typeof riskLevels> };
type Moves = ReadonlyMap<string, NamedRisk["move"]>;

function openRisks(project: ProjectReport, matrix: RiskMatrix, moves: Moves): readonly Placed[] {
  const { risks } = project.return;
  const scale = riskScaleOf(risks);
  return risks.filter(isOpenRisk).map((risk) => ({
    risk: nameRisk(risk, project, { matrix, scale, moves }),
    levels: riskLevels(risk, matrix, scale),
  }));
}

function nameRisk(
  risk: Risk,
  project: ProjectReport,
  by: { readonly matrix: RiskMatrix; readonly scale: RiskScale; readonly moves: Moves },
): NamedRisk {
  const rated = rateRisk(risk, by.matrix, by.scale).current;
  const title = risk.title?.value ?? risk.id?.value ?? "";
  return {
    projectId: project.id,
    projectName: project.name,
    programme: project.programme,
    ...wordsOf(risk),
    title,
    score: rated?.score,
    band: rated?.band.name,
    colour: rated?.band.colour,
    exposure: exposureOfRisk(risk, by.scale, project.rate),
    move: by.moves.get(moveKey(project.id, title)),
    tab: risk.row.tab,
    cell: risk.row.cell,
  };
}

function wordsOf({
  id,
  owner,
  response,
  mitigation,
  dueDate,
}: Risk): Pick<NamedRisk, "id" | "owner" | "response" | "mitigation" | "dueDate"> {
  return {
    id: id?.value,
    owner: owner?.value,
    response: response?.value,
    mitigation: mitigation?.value,
    dueDate: dueDate?.value,
  };
}

function exposureOfRisk(
  risk: Risk,
  scale: RiskScale,
  rate: number | undefined,
): number | undefined {
  const quantified = quantify(risk, scale);
  if (quantified === undefined || rate === undefined) return undefined;
  return quantified.probability * quantified.amount * rate;
}

function heatMap(placed: readonly Placed[], matrix: RiskMatrix): HeatMap {
  const words = levelWords(matrix);
  const impacts = words.impacts.map((_, index) => words.impacts.length - index);
  const byCell = risksByCell(placed);
  const cells = impacts.flatMap((impact) =>
    words.probabilities.map((_, index) =>
      heatCell(byCell, matrix, { impact, probability: index + 1 }),
    ),
  );
  return {
    matrix: matrix.name,
    probabilities: words.probabilities,
    impacts: words.impacts,
    cells,
    notPlaced: placed.filter(({ levels }) => levels === undefined).length,
  };
}

/** Cells by probability and impact. */
type RisksByCell = ReadonlyMap<string, readonly NamedRisk[]>;

function risksByCell(placed: readonly Placed[]): RisksByCell {
  const cells = new Map<string, NamedRisk[]>();
  for (const { risk, levels } of placed) {
    if (levels === undefined) continue;
    const key = cellKey(levels);
    const cell = cells.get(key);
    if (cell === undefined) cells.set(key, [risk]);
    else cell.push(risk);
  }
  return cells;
}

function cellKey(at: { readonly probability: number; readonly impact: number }): string {
  return `${String(at.probability)} ${String(at.impact)}`;
}

function heatCell(
  byCell: RisksByCell,
  matrix: RiskMatrix,
  at: { readonly probability: number; readonly impact: number },
): HeatCell {
  const score = cellScore(matrix, at) ?? 0;
  const band = bandOf(matrix, score);
  const risks = byCell.get(cellKey(at)) ?? [];
  return {
    ...at,
    score,
    band: band.name,
    colour: band.colour,
    open: risks.length,
    risks,
  };
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

function movesOf({ sinceLastPeriod }: PortfolioReport): Moves {
  const moves = new Map<string, NamedRisk["move"]>();
  for (const { projectId, title, move } of sinceLastPeriod?.risks ?? []) {
    if (move !== "closed") moves.set(moveKey(projectId, title), move);
  }
  return moves;
}

function moveKey(projectId: string, title: string): string {
  return `${projectId}\n${title}`;
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
