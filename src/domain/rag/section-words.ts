import type { ProjectSections } from "../figures/project-sections";
import { isKnown } from "../kernel/figure";
import { count, listNames, writePercent } from "../kernel/wording";

function bufferPhrase(sections: ProjectSections | undefined): string {
  const chain = sections?.criticalChain;
  if (chain === undefined || !isKnown(chain.bufferConsumed) || !isKnown(chain.chainComplete)) {
    return "buffer of the critical chain";
  }
  const used = chain.bufferConsumed < 0 ? 0 : chain.bufferConsumed;
  return `${writePercent(used)} of the buffer used with ${writePercent(chain.chainComplete)} of the chain done`;
}

function overduePhrase(sections: ProjectSections | undefined): string {
  const overdue = sections?.communications?.overdue ?? [];
  if (overdue.length === 0) return "no communication overdue";
  return `${count(overdue.length, "communication")} overdue (${listNames(overdue, 2)})`;
}

/**
 * What a measure of a section says with its value, to be joined into a sentence.
 *
 * @example pendingChanges(0.084): "pending changes 8.4 % of the budget"
 */
export const sectionPhrases = {
  bufferZone: bufferPhrase,
  pendingChanges: (value: number): string =>
    value === 0 ? "no change pending" : `pending changes ${writePercent(value)} of the budget`,
  exposureOverContingency: (value: number): string =>
    `risk exposure ${writePercent(value)} of the contingency left`,
  peakAllocation: (value: number, sections: ProjectSections | undefined): string =>
    `${sections?.resources?.peakPerson ?? "a person"} booked up to ${writePercent(value)}`,
  unfilledDemand: (value: number): string =>
    value === 0 ? "everybody named" : `nobody named for ${writePercent(value)} of the demand`,
  benefitsForecast: (value: number): string =>
    `benefits forecast at ${writePercent(value)} of target`,
  overdueCommunications: overduePhrase,
};
