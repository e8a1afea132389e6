import type { RagDimension } from "#domain/project/project-return";
import type { Lifecycle, ReportedRag } from "#domain/project/vocabulary";

/** How a project of the sample runs: its plan, and how far the work and the spending follow it. */
export type Course = {
  /** First day of the baseline, the first of a month; last day, the last of a month. */
  readonly baselineStart: string;
  readonly baselineFinish: string;
  readonly forecastFinish: string;
  readonly actualStart?: string;
  readonly actualFinish?: string;
  /** Day the work stopped, for a project on hold. */
  readonly stoppedOn?: string;
  /** Months of the plan earned per month gone, at the status date: what SPI(t) comes out as. */
  readonly pace: number;
  /** Earned value over actual cost at the status date: what CPI comes out as. */
  readonly costIndex: number;
  /** 0 spends evenly, 1 as a full S with little at either end. */
  readonly bulge: number;
  readonly keepsEarnedValue: boolean;
};

/** Amounts in pounds. */
export type StoryBudget = {
  readonly original: number;
  readonly current: number;
  readonly contingency: number;
  readonly contingencyUsed: number;
  /** Estimate at completion as the project manager reports it. */
  readonly estimate: number;
  /** Whether it is paid from the capital programme; else from revenue. */
  readonly capital: boolean;
};

export type StoryColours = Partial<Record<"overall" | RagDimension, ReportedRag>>;

/**
 * The logs of a project, one row a line, cells parted by a bar. Columns:
 * - milestones: name, `key` or blank, baseline, current date (`?`: never forecast again), owner, comment
 * - risks: title, cause, probability 1-5, impact 1-5, impact amount, response, mitigation, owner, due, status
 * - issues: title, severity, owner, raised, due, status, resolution
 * - dependencies: what, Needs or Gives, other project, other milestone, need date, promised date, status, owner
 * - changes: title, status, raised, cost effect, effect in days, approver, decided
 * - resources: person, role, from, to, allocation (0..1)
 * - benefits: name, owner, measure, baseline, target, target date, forecast, realised, value a year
 * - communications: audience, influence, message, channel, frequency, owner, last sent, next due
 * - decisions: question, options, recommendation, consequence, deadline, owner, status
 * - actions: action, owner, due, status
 */
export type StoryLogs = {
  readonly milestones: string;
  readonly risks: string;
  readonly issues: string;
  readonly dependencies: string;
  readonly changes: string;
  readonly resources: string;
  readonly benefits: string;
  readonly communications: string;
  readonly decisions: string;
  readonly actions: string;
};

/** A project of the sample as it was written down: facts, course, narrative and logs. */
export type ProjectStory = {
  readonly code: string;
  readonly name: string;
  /** Name of its tab, 31 characters at most. */
  readonly tab: string;
  readonly programme: string;
  readonly lifecycle: Lifecycle;
  readonly manager: string;
  readonly sponsor: string;
  readonly stage: string;
  readonly nextGate?: string;
  readonly gateDate?: string;
  readonly statusDate: string;
  readonly budget: StoryBudget;
  readonly course: Course;
  readonly reported: StoryColours;
  readonly headline: string;
  readonly achievements: string;
  readonly nextSteps: string;
  readonly pathToGreen?: string;
  readonly logs: StoryLogs;
};
