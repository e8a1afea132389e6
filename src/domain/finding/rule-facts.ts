import type { projectRules } from "./project-rules";

/** What a finding of a rule states, by code: texts as on the tab, dates as plain dates, amounts in major units. */
export type RuleFacts = {
  readonly [K in keyof typeof projectRules]: Parameters<(typeof projectRules)[K]["say"]>[0];
};
