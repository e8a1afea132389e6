import { isKnown } from "#domain/kernel/figure";
import type { Figure } from "#domain/kernel/figure";
import type { PortfolioReport, ProjectReport } from "#domain/portfolio/report";
import type { RiskOverview } from "#domain/overviews/risk-overview";
import type { PackSettings } from "#domain/settings/pack-settings";
import type { DecisionsSection } from "#domain/steering-pack/steering-pack";

import type { AmountScale } from "../sheets/amounts";

/** What the sections of a pack are made from. */
export type PackBasis = {
  readonly report: PortfolioReport;
  readonly settings: PackSettings;
  /** The unit of all amounts. */
  readonly scale: AmountScale;
  readonly decisions: DecisionsSection;
  /** Undefined where no project lists a risk or an issue. */
  readonly risks: RiskOverview | undefined;
  /** Whether amounts are shown. */
  readonly finance: boolean;
};

/** A figure as a cell holds it. */
export function figureOrDash(figure: Figure | undefined): number | string {
  return figure !== undefined && isKnown(figure) ? figure : "–";
}

/** Names of projects by id. */
export function namesOf(report: PortfolioReport): (id: string) => string {
  const names = new Map(report.projects.map(({ id, name }) => [id, name]));
  return (id) => names.get(id) ?? id;
}

/** Projects that take part in sums and colours. */
export function ownProjects({ projects }: PortfolioReport): readonly ProjectReport[] {
  return projects.filter(({ duplicate }) => duplicate !== true);
}

/** An amount of a project in the report currency; a dash where it or its rate is not known. */
export function inReportCurrency({ rate }: ProjectReport, amount: Figure): number | string {
  return isKnown(amount) && rate !== undefined ? amount * rate : "–";
}

const needRanks = { red: 0, amber: 1, grey: 2, green: 3 } as const;

/** The lower, the sooner a project needs the reader: reds first, what is not active last. */
export function needRank({ rag, lifecycle }: ProjectReport): number {
  return lifecycle === "active" ? needRanks[rag.overall.calculated] : 4;
}
