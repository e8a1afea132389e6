import type { Figure } from "../kernel/figure";

/** Checks of the DCMA 14-point assessment, by their number. */
export type DcmaName =
  | "logic"
  | "leads"
  | "lags"
  | "relationshipTypes"
  | "hardConstraints"
  | "highFloat"
  | "negativeFloat"
  | "highDuration"
  | "invalidDates"
  | "resources"
  | "missedTasks"
  | "criticalPathTest"
  | "criticalPathLengthIndex"
  | "baselineExecutionIndex";

/** One check of a project's plan. Unknown where the tab does not keep what it needs. */
export type DcmaCheck = {
  /** 1 to 14. */
  readonly number: number;
  readonly name: DcmaName;
  /** A share of tasks or links as a fraction, or an index. */
  readonly value: Figure;
  /** Tasks or links found, of how many. */
  readonly count: number;
  readonly of: number;
  readonly limit: number;
  readonly direction: "atMost" | "atLeast";
  /** Undefined where the check is not possible. */
  readonly passed: boolean | undefined;
  /** Why it is not possible, one sentence; undefined where it is. */
  readonly notPossible: string | undefined;
};
