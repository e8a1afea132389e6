import type { RuleFacts } from "#domain/finding/rule-facts";

import type { CalculatedRag } from "#domain/project/vocabulary";

import type { Said } from "./a-return";
import type { PastSaid } from "./a-history";

/** One rule on one project: what it refuses, and the nearest thing it accepts. */
export type RuleCase = {
  readonly code: keyof RuleFacts;
  readonly refused: Said;
  readonly accepted: Said;
  readonly because: string;
  /** Other projects of the workbook in the refused case. */
  readonly beside?: Said | readonly Said[];
  /** Other projects of the workbook in the accepted case. */
  readonly acceptedBeside?: Said | readonly Said[];
  /** Closed periods of both cases, the last one first; the healthy project unchanged where absent. */
  readonly past?: readonly PastSaid[];
  /** What the figures give in the refused case, and in the accepted one. */
  readonly calculated?: readonly [refused: CalculatedRag, accepted: CalculatedRag];
};
