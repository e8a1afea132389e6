import type { RuleProfile } from "../finding/rule-entry";
import type { Severity } from "../finding/severity";

/**
 * Limits of the rules. Shares and indices as fractions (0.05 is 5 %), lengths in calendar days unless
 * the name says otherwise.
 */
export type RuleThresholds = {
  /** Dates before 1 January of this year are taken for slips. */
  readonly earliestYear: number;
  /** Dates more than this many years after the report date are taken for slips. */
  readonly yearsAhead: number;
  /** Characters a headline may have. */
  readonly narrativeLength: number;
  /** An amount this many times larger or smaller than its peers is in another unit. */
  readonly magnitude: number;
  readonly slipDays: number;
  /** Progress may lie this far below the time gone. */
  readonly behindTime: number;
  /** A milestone moved this near to its day was moved late. */
  readonly nearDueDays: number;
  /** Share of tasks the DCMA checks allow. */
  readonly taskShare: number;
  readonly finishToStartShare: number;
  /** Longest float and duration of a task, in days of the plan. */
  readonly longTaskDays: number;
  readonly criticalPathLengthIndex: number;
  readonly baselineExecutionIndex: number;
  /** Amounts that should be equal may differ by this share of the whole. */
  readonly amountTolerance: number;
  readonly estimateTolerance: number;
  readonly toCompleteIndex: number;
  readonly highIndex: number;
  readonly lowIndex: number;
  /** An index below it cannot be green. */
  readonly greenIndex: number;
  /** Periods a project may be amber in a row. */
  readonly amberPeriods: number;
  /** Score of a critical risk on the five by five matrix. */
  readonly criticalScore: number;
  readonly openRisks: number;
  /** Days an open risk may go without a review. */
  readonly reviewDays: number;
  /** Days a change may wait for its decision. */
  readonly changeDays: number;
  /** Allocation of a person over all projects. */
  readonly allocation: number;
  readonly unfilledShare: number;
  readonly benefitShortfall: number;
};

/** What the office says about the rules themselves. */
export type RuleSettings = {
  /** For all tabs; undefined: essentials for home-made layouts, standard for the template. */
  readonly profile: RuleProfile | undefined;
  readonly thresholds: RuleThresholds;
  /** Codes that are switched off. */
  readonly off: readonly string[];
  /** Severities that replace those of the rulebook, by code. */
  readonly grades: Readonly<Record<string, Severity>>;
  /** The agreed stages; empty where none are agreed. */
  readonly stages: readonly string[];
};

/** The catalogue's limits. */
export const defaultThresholds: RuleThresholds = {
  earliestYear: 1990,
  yearsAhead: 30,
  narrativeLength: 300,
  magnitude: 1000,
  slipDays: 100,
  behindTime: 0.2,
  nearDueDays: 14,
  taskShare: 0.05,
  finishToStartShare: 0.9,
  longTaskDays: 44,
  criticalPathLengthIndex: 0.95,
  baselineExecutionIndex: 0.95,
  amountTolerance: 0.01,
  estimateTolerance: 0.1,
  toCompleteIndex: 1.1,
  highIndex: 1.1,
  lowIndex: 0.9,
  greenIndex: 0.8,
  amberPeriods: 3,
  criticalScore: 20,
  openRisks: 20,
  reviewDays: 62,
  changeDays: 30,
  allocation: 1,
  unfilledShare: 0.1,
  benefitShortfall: 0.1,
};

export const defaultRuleSettings: RuleSettings = {
  profile: undefined,
  thresholds: defaultThresholds,
  off: [],
  grades: {},
  stages: [],
};
