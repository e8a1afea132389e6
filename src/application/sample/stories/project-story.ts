import type { RagDimension } from "#domain/project/project-return";
import type { Lifecycle, ReportedRag } from "#domain/project/vocabulary";

import type { HomeMade } from "../sample-project";
import type { PastReturn } from "./past-periods";

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

/** Amounts in the currency of the story. */
export type StoryBudget = {
  readonly original: number;
  readonly current: number;
  readonly contingency: number;
  readonly contingencyUsed: number;
  /** Estimate at completion as the project manager reports it. */
  readonly estimate: number;
  /** Whether it is paid from the capital programme; else from revenue. */
  readonly capital: boolean;
  /** Part of the capital money that is revenue: then costs are kept by category. */
  readonly revenueShare?: number;
};

/** Critical chain and project buffer, in working days. */
export type StoryChain = {
  readonly length: number;
  readonly remaining: number;
  readonly buffer: number;
  readonly bufferRemaining: number;
};

/** Colour the project office sets in place of the calculated one. */
export type StoryOverride = {
  readonly colour: ReportedRag;
  readonly reason: string;
  readonly by: string;
  readonly expires: string;
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
 * - tasks: name, owner, baseline start, baseline finish, start, finish, budget, predecessors, share done
 * - assumptions, lessons: text, owner, status
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
  readonly tasks?: string;
  readonly assumptions?: string;
  readonly lessons?: string;
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
  /** ISO code; pounds where absent. */
  readonly currency?: string;
  readonly budget: StoryBudget;
  readonly course: Course;
  readonly rebaselined?: { readonly times: number; readonly originalFinish: string };
  readonly chain?: StoryChain;
  readonly override?: StoryOverride;
  /** A tab of its own making in place of the template. */
  readonly homeMade?: HomeMade;
  readonly reported: StoryColours;
  readonly headline: string;
  readonly achievements: string;
  readonly nextSteps: string;
  readonly pathToGreen?: string;
  readonly logs: StoryLogs;
  /** How it was reported when periods were closed, by label; the written ones have a table of their own. */
  readonly past?: Readonly<Record<string, PastReturn>>;
  /** A slip of the pen: the risk at this place, from 0, has the id of the one before it. */
  readonly repeatedRiskId?: number;
};
