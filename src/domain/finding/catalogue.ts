import type { ReadingFacts } from "./reading-facts";
import type { RuleFacts } from "./rule-facts";

/** What a finding states, by code. */
export type FindingFacts = ReadingFacts & RuleFacts;

/** Stable, English, readable; documented on a generated page. */
export type FindingCode = keyof FindingFacts;
