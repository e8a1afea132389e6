import type { InfluenceWeights } from "../communications/communication-figures";
import { defaultInfluenceWeights } from "../communications/communication-figures";
import type { ZoneLines } from "../critical-chain/buffer-zones";
import { slopedZones } from "../critical-chain/buffer-zones";
import type { TaskRule } from "../earned-value/task-values";
import type { PeriodLength } from "../kernel/reporting-period";
import { usualCalendar, type WorkingCalendar } from "../kernel/working-calendar";
import type { IssueWeights } from "../rag/issue-health";
import { defaultIssueWeights } from "../rag/issue-health";
import { productMatrix } from "../risk/matrix-presets";
import type { RiskMatrix } from "../risk/risk-matrix";

/** How figures of the sections are worked out, as the project office sets it. */
export type CalculationSettings = {
  readonly riskMatrix: RiskMatrix;
  readonly bufferZones: ZoneLines;
  readonly influenceWeights: InfluenceWeights;
  /** What an open issue weighs by its severity. */
  readonly issueWeights: IssueWeights;
  /** When a task earns its budget. */
  readonly taskRule: TaskRule;
  /** How the progress of projects becomes the progress of their node. */
  readonly progressWeighting: ProgressWeighting;
  /** Weight of a key milestone in the mean slip; any other weighs 1. */
  readonly keyMilestoneWeight: number;
  /** Days of work, for demand and for dates nobody works on. */
  readonly calendar: WorkingCalendar;
  /** How often the office reports: an override holds so long, and messages are due within it. */
  readonly periodLength: PeriodLength;
  /** A year, as a fraction. Default: HM Treasury, The Green Book (2022), 3.5 %. */
  readonly discountRate: number;
};

/** How the progress of projects becomes the progress of their node. */
export type ProgressWeighting = "budget" | "duration" | "equal";

export const defaultCalculationSettings: CalculationSettings = {
  riskMatrix: productMatrix,
  bufferZones: slopedZones,
  influenceWeights: defaultInfluenceWeights,
  issueWeights: defaultIssueWeights,
  taskRule: "percentComplete",
  progressWeighting: "budget",
  keyMilestoneWeight: 2,
  calendar: usualCalendar,
  periodLength: "month",
  discountRate: 0.035,
};
