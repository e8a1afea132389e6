import type { PlainDate } from "../kernel/plain-date";
import type { PortfolioReport, ProjectReport } from "../portfolio/report";
import type { Risk } from "../project/project-return";
import type { RatedColour } from "../project/vocabulary";
import { quantify } from "../risk/exposure";
import { riskLevels } from "../risk/heat-map";
import { rateRisk } from "../risk/rate-risk";
import type { RiskMatrix } from "../risk/risk-matrix";
import type { RiskScale } from "../risk/risk-scale";
import { riskScaleOf } from "../risk/risk-scale";
import { isOpenRisk } from "../risk/risk-score";
import { defaultCalculationSettings } from "../settings/calculation-settings";

/** A risk as an overview names it; `tab` and `cell` are where its row is. */
export type NamedRisk = {
  readonly projectId: string;
  readonly projectName: string;
  readonly programme: string | undefined;
  readonly id: string | undefined;
  readonly title: string;
  readonly owner: string | undefined;
  readonly response: string | undefined;
  readonly mitigation: string | undefined;
  readonly dueDate: PlainDate | undefined;
  /** By the matrix set: residual where it is given. */
  readonly score: number | undefined;
  readonly band: string | undefined;
  readonly colour: RatedColour | undefined;
  /** Probability times amount, report currency; a gain is negative. */
  readonly exposure: number | undefined;
  /** Against the last closed period; undefined where none is closed or nothing moved. */
  readonly move: "new" | "escalated" | "eased" | undefined;
  readonly tab: string;
  readonly cell: string;
};

/** A risk with its levels on the matrix; undefined where it has none the matrix knows. */
export type PlacedRisk = {
  readonly risk: NamedRisk;
  readonly levels: ReturnType<typeof riskLevels>;
};

/** The matrix the risks of a report were scored by. */
export function matrixOf({ calculations }: PortfolioReport): RiskMatrix {
  return (calculations ?? defaultCalculationSettings).riskMatrix;
}

/** The open risks of some projects, each with its levels on the matrix set, in the order of the projects. */
export function placedRisks(
  report: PortfolioReport,
  projects: readonly ProjectReport[],
): readonly PlacedRisk[] {
  const moves = movesOf(report);
  return projects.flatMap((project) => openRisks(project, matrixOf(report), moves));
}

type Moves = ReadonlyMap<string, NamedRisk["move"]>;

function openRisks(
  project: ProjectReport,
  matrix: RiskMatrix,
  moves: Moves,
): readonly PlacedRisk[] {
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
