import { rulebook } from "../finding/rulebook";
import type { FindingCode } from "../finding/catalogue";
import type { Intake } from "../intake/tabs/intake";
import type { RuleProfile } from "../finding/rule-entry";
import type { RuleSettings } from "../settings/rule-settings";

const ranks: Readonly<Record<RuleProfile, number>> = { essentials: 0, standard: 1, strict: 2 };
/** The template names many facts in its own words; a layout made at home some of them, by chance. */
const fewestTemplateFacts = 12;

/** Whether a rule belongs to a profile: every profile has the rules of those below it. */
export function belongsTo(code: FindingCode, profile: RuleProfile): boolean {
  return ranks[rulebook[code].profile] <= ranks[profile];
}

/**
 * The profile each tab is held to: what the office has set for all; else standard for the template,
 * recognised by the number of facts that bear exactly its labels, and essentials for any other layout. Findings of no tab are held to what the strictest tab is.
 */
export function profilesOf(
  intake: Intake,
  rules: RuleSettings,
): (tab: string | undefined) => RuleProfile {
  const { profile } = rules;
  if (profile !== undefined) return () => profile;
  const templates = new Set(
    intake.recognised
      .filter(({ facts }) => facts.length >= fewestTemplateFacts)
      .filter(({ facts }) => facts.every(({ confidence }) => confidence === 1))
      .map(({ tab }) => tab),
  );
  return (tab) => {
    const isTemplate = tab === undefined ? templates.size > 0 : templates.has(tab);
    return isTemplate ? "standard" : "essentials";
  };
}
