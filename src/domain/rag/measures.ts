import type { BufferZone } from "../critical-chain/buffer-zones";
import type { Figures } from "../figures/figures";
import type { ProjectSections } from "../figures/project-sections";
import type { Figure, Unknown } from "../kernel/figure";
import { isKnown } from "../kernel/figure";
import { divide } from "../kernel/figure-arithmetic";
import type { CalculatedRag } from "../project/vocabulary";

import { colourOf } from "./measure-colour";
import type { MeasureCode, MeasurePolicy } from "./policy";
import type { RagMeasure } from "./rag-report";

/** What the measures of a project are worked out from. */
export type MeasureInput = {
  readonly figures: Figures;
  /** Finish slip over baseline duration. */
  readonly finishSlipShare: Figure;
  readonly overdueKeyMilestones: Figure;
  /** Highest score of the open risks, on the 5 x 5 scale. */
  readonly highestRiskScore: Figure;
  /** Open issues by their severities; undefined where the project lists none. */
  readonly openIssueWeight: Figure | undefined;
  readonly sections: ProjectSections;
};

/** Every measure of the policy that applies to the project, with its colour; grey where unknown. */
export function takeMeasures(
  input: MeasureInput,
  policies: readonly MeasurePolicy[],
): readonly RagMeasure[] {
  const measures: RagMeasure[] = [];
  for (const policy of policies) {
    if (!policy.on) continue;
    const value = measureValue(policy.code, input);
    if (value === undefined) continue;
    const { code, dimension, direction, greenLimit, amberLimit } = policy;
    const colour = isKnown(value) ? colourOf(value, policy) : colourOfUnknown(value);
    measures.push({ code, dimension, direction, value, colour, greenLimit, amberLimit });
  }
  return measures;
}

/** The value of a measure; undefined where it does not apply because a better one does. */
function measureValue(code: MeasureCode, input: MeasureInput): Figure | undefined {
  return isSectionMeasure(code) ? sectionValue(code, input.sections) : plainMeasures[code](input);
}

type PlainMeasure = Exclude<MeasureCode, SectionMeasure>;

const plainMeasures: Readonly<Record<PlainMeasure, (input: MeasureInput) => Figure | undefined>> = {
  schedulePerformance: ({ figures }) => schedulePerformance(figures),
  progressAgainstPlan: ({ figures }) =>
    isKnown(schedulePerformance(figures)) ? undefined : progressAgainstPlan(figures),
  finishSlipShare: (input) => input.finishSlipShare,
  finishSlipDays: ({ figures }) => figures.finishSlipDays,
  overdueKeyMilestones: (input) => input.overdueKeyMilestones,
  costPerformance: ({ figures }) => figures.costPerformanceIndex,
  estimateOverBudget: ({ figures }) => estimateOverBudget(figures),
  actualOverPlannedSpend: ({ figures }) =>
    isKnown(figures.earnedValue) ? undefined : actualOverPlannedSpend(figures),
  highestRiskScore: (input) => input.highestRiskScore,
  openIssueWeight: (input) => input.openIssueWeight,
};

function isSectionMeasure(code: MeasureCode): code is SectionMeasure {
  return code in sectionMeasures;
}

type SectionMeasure = keyof typeof sectionMeasures;

/** Measures of the sections of a tab; a section the tab does not keep is not measured. */
const sectionMeasures = {
  bufferZone: ({ criticalChain }: ProjectSections) =>
    criticalChain === undefined ? undefined : zoneStep(criticalChain.zone),
  pendingChanges: ({ changes }: ProjectSections) => changes?.pendingShare,
  exposureOverContingency: ({ risk }: ProjectSections) => risk?.overContingency,
  peakAllocation: ({ resources }: ProjectSections) => resources?.peakAllocation,
  unfilledDemand: ({ resources }: ProjectSections) => resources?.unfilledDemand,
  benefitsForecast: ({ benefits }: ProjectSections) => benefits?.forecastOverTarget,
  overdueCommunications: ({ communications }: ProjectSections) => communications?.overdueWeight,
} as const;

function sectionValue(code: SectionMeasure, sections: ProjectSections): Figure | undefined {
  const value: Figure | undefined = sectionMeasures[code](sections);
  // Nobody who keeps no contingency, or prices no risk, misses the comparison of the two.
  const unasked =
    code === "exposureOverContingency" &&
    value !== undefined &&
    !isKnown(value) &&
    value.unknown !== "contingencySpent";
  return unasked ? undefined : value;
}

/** 0, 1, 2 for green, yellow, red. */
function zoneStep(zone: Figure<BufferZone>): Figure {
  return isKnown(zone) ? zoneSteps[zone] : zone;
}

const zoneSteps: Readonly<Record<BufferZone, number>> = { green: 0, yellow: 1, red: 2 };

/** Risks still open over a contingency that is used up are beyond any limit, though no ratio says so. */
function colourOfUnknown({ unknown: reason }: Unknown): CalculatedRag {
  return reason === "contingencySpent" ? "red" : "grey";
}

/** SPI(t), which stays true to the end of a late project; SPI where there is no time-phased plan. */
export function schedulePerformance(figures: Figures): Figure {
  const index = figures.schedulePerformanceIndexTime;
  return isKnown(index) ? index : figures.schedulePerformanceIndex;
}

function progressAgainstPlan(figures: Figures): Figure {
  return divide(figures.percentComplete, figures.plannedPercentComplete, "notStarted");
}

/** (EAC - BAC) / BAC: negative when the estimate is below the budget. */
function estimateOverBudget(figures: Figures): Figure {
  const share = figures.varianceAtCompletionShare;
  // Minus zero would show as "-0 %".
  return isKnown(share) ? 0 - share : share;
}

/**
 * AC / PV, for projects that keep no earned value. With earned value the comparison would mislead:
 * spend below plan may only mean that work is late.
 */
function actualOverPlannedSpend(figures: Figures): Figure {
  return divide(figures.actualCost, figures.plannedValue, "noPlannedValue");
}
