import { exactSum } from "../kernel/exact-sum";
import type { Figure } from "../kernel/figure";
import { isKnown, unknown } from "../kernel/figure";
import type { ProjectReport } from "../portfolio/report";
import type { QuantifiedRisk } from "../risk/exposure";
import { quantifiedRisks } from "../risk/exposure";
import type { ExposureDistribution } from "../risk/exposure-distribution";
import { exposureDistribution } from "../risk/exposure-distribution";
import type { ProjectRisk } from "../risk/project-risk";

/** Exposure of a project, a programme or the portfolio. A cost is positive. */
export type ExposureFigures = {
  readonly open: number;
  /** Open risks with probability and amount. */
  readonly quantified: number;
  readonly totalThreat: Figure;
  readonly threats: Figure;
  readonly opportunities: Figure;
  /** The plain sum: threats less opportunities. */
  readonly expectedMonetaryValue: Figure;
  /** P50, P80 and P90 of the total; undefined where nothing is quantified. */
  readonly distribution: ExposureDistribution | undefined;
  readonly contingencyLeft: Figure;
  /** Threats over contingency left. */
  readonly overContingency: Figure;
};

/** Distribution of what the open risks of a project may cost, in its currency; on demand. */
export function projectDistribution(project: ProjectReport): ExposureDistribution | undefined {
  return exposureDistribution(quantifiedRisks(project.return.risks));
}

/** Projects whose risks count: neither complete nor cancelled, and known by one id. */
export function isExposed({ lifecycle, duplicate }: ProjectReport): boolean {
  return duplicate !== true && lifecycle !== "complete" && lifecycle !== "cancelled";
}

/**
 * The exposure of some projects in the report currency: sums over those that quantify their risks. The
 * ratio to the contingency takes only those that have both.
 */
export function exposureOf(
  projects: readonly ProjectReport[],
): Omit<ExposureFigures, "distribution"> {
  const parts = projects.flatMap(({ sections, rate }) => {
    const risk = sections?.risk;
    return risk === undefined || rate === undefined ? [] : [{ risk, rate }];
  });
  const sum = (key: "totalThreat" | "threats" | "opportunities" | "net"): Figure =>
    sumKnown(parts.map(({ risk, rate }) => times(risk[key], rate)));
  const contingencyLeft = sumKnown(
    projects.map(({ finance, rate }) =>
      finance === undefined || rate === undefined
        ? unknown("noContingency")
        : times(finance.contingency.left, rate),
    ),
  );
  return {
    open: count(parts, (risk) => risk.open),
    quantified: count(parts, (risk) => risk.quantified),
    totalThreat: sum("totalThreat"),
    threats: sum("threats"),
    opportunities: sum("opportunities"),
    expectedMonetaryValue: sum("net"),
    contingencyLeft: isKnown(contingencyLeft) ? contingencyLeft : unknown("noContingency"),
    overContingency: overContingency(parts),
  };
}

/** The quantified risks of some projects, amounts in the report currency. */
export function convertedRisks(projects: readonly ProjectReport[]): readonly QuantifiedRisk[] {
  return projects.flatMap(({ rate, return: { risks } }) =>
    rate === undefined
      ? []
      : quantifiedRisks(risks).map(({ probability, amount }) => ({
          probability,
          amount: amount * rate,
        })),
  );
}

type Part = { readonly risk: ProjectRisk; readonly rate: number };

function overContingency(parts: readonly Part[]): Figure {
  const threats: number[] = [];
  const left: number[] = [];
  for (const { risk, rate } of parts) {
    if (!isKnown(risk.threats) || !isKnown(risk.contingencyLeft)) continue;
    threats.push(risk.threats * rate);
    left.push(risk.contingencyLeft * rate);
  }
  if (left.length === 0) return unknown("noContingency");
  const money = exactSum(left);
  const expected = exactSum(threats);
  if (money > 0) return expected / money;
  return expected === 0 ? 0 : unknown("contingencySpent");
}

function count(parts: readonly Part[], of: (risk: ProjectRisk) => number): number {
  return parts.reduce((sum, { risk }) => sum + of(risk), 0);
}

function times(figure: Figure, factor: number): Figure {
  return isKnown(figure) ? figure * factor : figure;
}

function sumKnown(figures: readonly Figure[]): Figure {
  const known = figures.filter((figure) => isKnown(figure));
  return known.length === 0 ? unknown("notReported") : exactSum(known);
}
