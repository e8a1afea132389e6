import type { RuleFacts } from "#domain/finding/rule-facts";

import type { Said } from "./a-return";

/** One rule on one project: what it refuses, and the nearest thing it accepts. */
export type RuleCase = {
  readonly code: keyof RuleFacts;
  readonly refused: Said;
  readonly accepted: Said;
  readonly because: string;
  /** Other projects of the workbook in the refused case. */
  readonly beside?: Said;
};
