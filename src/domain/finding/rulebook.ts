import type { FindingCode } from "./catalogue";
import { projectRules } from "./project-rules";
import { readingRules } from "./reading-rules";
import type { RuleEntry } from "./rule-entry";

/** Every code with its grade, its source and its reason. */
export const rulebook: Readonly<Record<FindingCode, RuleEntry>> = {
  ...readingRules,
  ...projectRules,
};

/** Codes in a fixed order. */
// The keys of the rulebook are the codes, by its type.
export const findingCodes: readonly FindingCode[] = Object.keys(rulebook).sort() as FindingCode[];
