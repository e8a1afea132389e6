import type { Figures } from "../figures/figures";
import { isKnown } from "../kernel/figure";
import { count, writeAmount, writeIndex, writePercent } from "../kernel/wording";

import type { MeasureCode } from "./policy";
import type { RagMeasure } from "./rag-report";
import type { RatedProject } from "./rated-project";
import { sectionPhrases } from "./section-words";

/** What a measure measures, as a table heading says it. */
export const measureNames: Readonly<Record<MeasureCode, string>> = {
  schedulePerformance: "Schedule performance index",
  progressAgainstPlan: "Progress against plan",
  finishSlipShare: "Finish slip over planned duration",
  overdueKeyMilestones: "Overdue key milestones",
  costPerformance: "Cost performance index",
  estimateOverBudget: "Estimate over budget",
  actualOverPlannedSpend: "Actual over planned spend",
  highestRiskScore: "Highest open risk score",
  bufferZone: "Buffer of the critical chain",
  pendingChanges: "Pending changes over budget",
  exposureOverContingency: "Risk exposure over contingency left",
  peakAllocation: "Peak allocation of a person",
  unfilledDemand: "Demand nobody is named for",
  benefitsForecast: "Forecast benefits over target",
  overdueCommunications: "Overdue communications by influence",
  finishSlipDays: "Finish slip in days",
  openIssueWeight: "Open issues by severity",
};

/**
 * A measure with its value, to be joined into a sentence; undefined where it is not known.
 *
 * @example "finish 63 days late (17 % of the planned duration)"
 */
export function measurePhrase(
  measure: RagMeasure,
  project: Pick<RatedProject, "figures" | "currency" | "sections">,
): string | undefined {
  const { value } = measure;
  if (!isKnown(value)) {
    const spent = value.unknown === "contingencySpent";
    return spent ? "risks open and the contingency used up" : undefined;
  }
  return phrases[measure.code](value, project);
}

type Phrased = Pick<RatedProject, "figures" | "currency" | "sections">;

const phrases: Readonly<Record<MeasureCode, (value: number, project: Phrased) => string>> = {
  schedulePerformance: (value, { figures }) => `${scheduleIndexName(figures)} ${writeIndex(value)}`,
  progressAgainstPlan: (_value, { figures }) => progressPhrase(figures),
  finishSlipShare: (value, { figures }) => slipPhrase(figures, value),
  finishSlipDays: slipDaysPhrase,
  overdueKeyMilestones: overduePhrase,
  costPerformance: (value) => `CPI ${writeIndex(value)}`,
  estimateOverBudget: (value, project) => estimatePhrase(project, value),
  actualOverPlannedSpend: spendPhrase,
  highestRiskScore: (value, { sections }) => riskPhrase(value, sections?.risk?.topScore ?? 25),
  openIssueWeight: (value) => `open issues weigh ${String(value)}`,
  bufferZone: (_value, { sections }) => sectionPhrases.bufferZone(sections),
  pendingChanges: sectionPhrases.pendingChanges,
  exposureOverContingency: sectionPhrases.exposureOverContingency,
  peakAllocation: (value, { sections }) => sectionPhrases.peakAllocation(value, sections),
  unfilledDemand: sectionPhrases.unfilledDemand,
  benefitsForecast: sectionPhrases.benefitsForecast,
  overdueCommunications: (_value, { sections }) => sectionPhrases.overdueCommunications(sections),
};

const shareMeasures: ReadonlySet<MeasureCode> = new Set([
  "finishSlipShare",
  "estimateOverBudget",
  "pendingChanges",
  "exposureOverContingency",
  "peakAllocation",
  "unfilledDemand",
  "benefitsForecast",
]);

/** Whether the limits of a measure are written in percent. */
export function isShareMeasure(code: MeasureCode): boolean {
  return shareMeasures.has(code);
}

/** `SPI(t)` where the index by time is known, else `SPI`. */
export function scheduleIndexName(figures: Figures): string {
  return isKnown(figures.schedulePerformanceIndexTime) ? "SPI(t)" : "SPI";
}

function progressPhrase(figures: Figures): string {
  const { percentComplete, plannedPercentComplete } = figures;
  const done = isKnown(percentComplete) ? writePercent(percentComplete) : "n/a";
  const planned = isKnown(plannedPercentComplete) ? writePercent(plannedPercentComplete) : "n/a";
  return `${done} done against ${planned} planned`;
}

function slipPhrase(figures: Figures, share: number): string {
  const days = figures.finishSlipDays;
  if (!isKnown(days)) return `finish slip ${writePercent(share)} of the planned duration`;
  if (days === 0) return "finish on plan";
  const size = count(Math.abs(days), "day");
  if (days < 0) return `finish ${size} early`;
  return `finish ${size} late (${writePercent(share)} of the planned duration)`;
}

function estimatePhrase(
  project: Pick<RatedProject, "figures" | "currency">,
  share: number,
): string {
  const { varianceAtCompletion } = project.figures;
  if (share === 0 || !isKnown(varianceAtCompletion)) return "estimate at completion on budget";
  const amount = writeAmount(varianceAtCompletion, project.currency ?? "");
  const side = share > 0 ? "over" : "under";
  return `estimate at completion ${amount} (${writePercent(share)}) ${side} budget`;
}

function overduePhrase(overdue: number): string {
  if (overdue === 0) return "no key milestone overdue";
  return `${count(overdue, "key milestone")} overdue`;
}

function spendPhrase(ratio: number): string {
  if (ratio === 1) return "spend as planned";
  return `spend ${writePercent(ratio - 1)} ${ratio > 1 ? "over" : "under"} plan`;
}

function riskPhrase(score: number, top: number): string {
  if (score === 0) return "no open risk";
  return `highest open risk scores ${String(Math.round(score * 10) / 10)} of ${String(top)}`;
}

function slipDaysPhrase(days: number): string {
  if (days === 0) return "finish on plan";
  return `finish ${count(Math.abs(days), "day")} ${days > 0 ? "late" : "early"}`;
}
