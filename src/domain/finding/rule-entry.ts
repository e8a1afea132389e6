import type { Severity } from "./finding";

/** What the generated page says of one code. */
export type RuleEntry = {
  readonly severity: Severity;
  /** Where the rule comes from. */
  readonly source: string;
  /** Why it matters, one sentence. */
  readonly why: string;
};
