import type { Figure } from "../kernel/figure";

/** How far the milestones of a project or node are from their baseline, calendar days; late is positive. */
export type MilestoneSlip = {
  /** Mean over the milestones with both dates; key milestones weigh more. */
  readonly weightedMeanDays: Figure;
  readonly largestDays: Figure;
  /** Sum of the weights, so that nodes can weigh their projects. */
  readonly weight: number;
};
