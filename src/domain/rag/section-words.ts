import { isKnown } from "../kernel/figure";
import type { ProjectSections } from "../portfolio/project-sections";
import { count, listNames, writePercent } from "../portfolio/wording";

/** The measures of the sections of a tab. */
type SectionCode =
  | "bufferZone"
  | "pendingChanges"
  | "exposureOverContingency"
  | "peakAllocation"
  | "unfilledDemand"
  | "benefitsForecast"
  | "overdueCommunications";

/**
 * A measure of a section with its value, to be joined into a sentence.
 *
 * @example "pending changes 8.4 % of the budget"
 */
export function sectionPhrase(
  code: SectionCode,
  value: number,
  sections: ProjectSections | undefined,
): string {
  switch (code) {
    case "bufferZone":
      return bufferPhrase(sections);
    case "pendingChanges":
      return value === 0
        ? "no change pending"
        : `pending changes ${writePercent(value)} of the budget`;
    case "exposureOverContingency":
      return `risk exposure ${writePercent(value)} of the contingency left`;
    case "peakAllocation":
      return `${sections?.resources?.peakPerson ?? "a person"} booked up to ${writePercent(value)}`;
    case "unfilledDemand":
      return value === 0
        ? "everybody named"
        : `nobody named for ${writePercent(value)} of the demand`;
    case "benefitsForecast":
      return `benefits forecast at ${writePercent(value)} of target`;
    case "overdueCommunications":
      return overduePhrase(sections);
  }
}

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
