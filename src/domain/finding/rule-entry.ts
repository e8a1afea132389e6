import type { FactName, ProjectReturn } from "../project/project-return";
import type { SectionKey } from "../project/sections";

import type { Severity } from "./severity";

type SectionRow<K extends SectionKey> = NonNullable<ProjectReturn[K]>[number];

/** A column of a section, such as `milestones.baselineDate`. */
export type SectionColumn = {
  [K in SectionKey]: `${K}.${Exclude<keyof SectionRow<K>, "row"> & string}`;
}[SectionKey];

/**
 * What a rule looks at: facts, columns of sections, and beyond the project's own tab the closed periods,
 * the other tabs or what the office has set. Anything else does not compile.
 */
export type RuleNeed = FactName | SectionColumn | "history" | "otherTabs" | "settings";

/** Who is asked: the project manager before submission, or the project office about the portfolio. */
export type Audience = "projectManager" | "pmo";

/** How much is asked: essentials everywhere, standard of whoever uses the template, strict is all. */
export type RuleProfile = "essentials" | "standard" | "strict";

/** What the generated page says of one code. */
export type RuleEntry = {
  /** Its number in the catalogue of rules; undefined for what Steerbook itself asks. */
  readonly number: number | undefined;
  readonly severity: Severity;
  /** The lowest profile it belongs to. */
  readonly profile: RuleProfile;
  readonly audience: Audience;
  readonly needs: readonly RuleNeed[];
  /** Where the rule comes from. */
  readonly source: string;
  /** Why it matters, one sentence. */
  readonly why: string;
};

/** A rule with the sentence of its findings; what the sentence takes is what a finding states. */
export type RuleDefinition<F> = RuleEntry & { readonly say: (facts: F) => string };

type RuleText<F> = Pick<
  RuleEntry,
  "number" | "severity" | "profile" | "needs" | "source" | "why"
> & {
  readonly say: (facts: F) => string;
};

/** A rule; one that needs other tabs or history is for the project office, so that it blocks nobody. */
export function defineRule<F>(text: RuleText<F>): RuleDefinition<F> {
  const beyond = text.needs.includes("history") || text.needs.includes("otherTabs");
  return { ...text, audience: beyond ? "pmo" : "projectManager" };
}
