import { costRules } from "./cost-rules";
import { identityRules } from "./identity-rules";
import { milestoneRules } from "./milestone-rules";
import { ragRules } from "./rag-rules";
import { riskRules } from "./risk-rules";
import type { Rule } from "./rule";
import { scheduleRules } from "./schedule-rules";
import { statusRules } from "./status-rules";

/** Every rule on projects, in the order findings of one cell are listed. */
export const rules: readonly Rule[] = [
  ...identityRules,
  ...statusRules,
  ...scheduleRules,
  ...milestoneRules,
  ...costRules,
  ...ragRules,
  ...riskRules,
];
