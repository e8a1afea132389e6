import type { PortfolioReport } from "#domain/portfolio/report";
import type { RagMeasure } from "#domain/rag/rag-report";
import type { RagDimension } from "#domain/project/project-return";

import { writePercent } from "./amounts";

type Wording = { readonly name: string; readonly unit: "index" | "share" | "count" };

/** How the measures behind a colour are named on sheets; a measure not listed keeps its code. */
const wordings: Readonly<Partial<Record<string, Wording>>> = {
  schedulePerformance: { name: "SPI(t), or SPI", unit: "index" },
  progressAgainstPlan: { name: "% complete over planned %", unit: "index" },
  finishSlipShare: { name: "finish slip over baseline duration", unit: "share" },
  overdueKeyMilestones: { name: "overdue key milestones", unit: "count" },
  costPerformance: { name: "CPI", unit: "index" },
  estimateOverBudget: { name: "forecast over budget", unit: "share" },
  actualOverPlannedSpend: { name: "actual over planned spend", unit: "share" },
  highestRiskScore: { name: "highest open risk score", unit: "count" },
  bufferZone: { name: "zone of the critical chain's buffer", unit: "count" },
  finishSlipDays: { name: "finish slip in days", unit: "count" },
  pendingChanges: { name: "pending changes over budget", unit: "share" },
  exposureOverContingency: { name: "risk exposure over contingency left", unit: "share" },
  openIssueWeight: { name: "open issues by severity", unit: "count" },
  peakAllocation: { name: "peak allocation of a person", unit: "share" },
  unfilledDemand: { name: "demand nobody is named for", unit: "share" },
  benefitsForecast: { name: "forecast benefits over target", unit: "share" },
  overdueCommunications: { name: "overdue communications by influence", unit: "count" },
};

/** How the RAG of this report was worked out: one sentence a dimension that has measures. */
export function describeMeasures(report: PortfolioReport): readonly string[] {
  const byCode = new Map<string, RagMeasure>();
  for (const project of report.projects) {
    for (const measure of project.rag.measures) byCode.set(measure.code, measure);
  }
  const dimensions = new Map<RagDimension, string[]>();
  for (const measure of byCode.values()) {
    const sentences = dimensions.get(measure.dimension) ?? [];
    dimensions.set(measure.dimension, [...sentences, describeLimits(measure)]);
  }
  return [...dimensions].map(
    ([dimension, sentences]) =>
      `${dimension.charAt(0).toUpperCase()}${dimension.slice(1)}: ${sentences.join("; ")}.`,
  );
}

function describeLimits(measure: RagMeasure): string {
  const wording = wordings[measure.code] ?? { name: measure.code, unit: "index" };
  const green = writeLimit(measure.greenLimit, wording.unit);
  const amber = writeLimit(measure.amberLimit, wording.unit);
  switch (measure.direction) {
    case "higherIsBetter":
      return `${wording.name} green from ${green}, amber from ${amber}`;
    case "lowerIsBetter":
      return `${wording.name} green up to ${green}, amber up to ${amber}`;
    case "twoSided":
      return `${wording.name} green within ${green} of 1, amber within ${amber}`;
  }
}

function writeLimit(limit: number, unit: Wording["unit"]): string {
  if (unit === "share") return writePercent(limit);
  return unit === "index" ? limit.toFixed(2) : String(limit);
}
