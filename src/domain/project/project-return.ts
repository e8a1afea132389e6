import type { PlainDate } from "../kernel/plain-date";
import type {
  Action,
  Benefit,
  Change,
  Communication,
  Dependency,
  Note,
  Resource,
  Task,
} from "./section-rows";
import type { Field, SourceCell } from "./source";
import type { Lifecycle, ReportedRag } from "./vocabulary";

export type { Field, SourceCell } from "./source";

/** RAG dimensions in the order they are shown. */
export type RagDimension =
  "schedule" | "cost" | "scope" | "risk" | "resources" | "benefits" | "communications";

/**
 * Facts of a project. Amounts are in the project's currency in major units exactly as the workbook
 * gives them times `amountUnit`; percents are fractions 0..1. Absent: not on the tab or not readable.
 */
export type ProjectFacts = {
  readonly projectId?: Field<string>;
  readonly projectName?: Field<string>;
  readonly programme?: Field<string>;
  readonly portfolio?: Field<string>;
  readonly lifecycle?: Field<Lifecycle>;
  readonly projectManager?: Field<string>;
  readonly sponsor?: Field<string>;
  readonly stage?: Field<string>;
  readonly nextGate?: Field<string>;
  readonly gateDate?: Field<PlainDate>;
  readonly gateDecision?: Field<string>;
  readonly statusDate?: Field<PlainDate>;
  /** ISO code. */
  readonly currency?: Field<string>;
  /** What 1 means in the amounts of the tab: 1, 1,000 or 1,000,000. */
  readonly amountUnit?: Field<number>;
  readonly priceBasis?: Field<string>;
  readonly originalBudget?: Field<number>;
  readonly budgetAtCompletion?: Field<number>;
  readonly contingency?: Field<number>;
  readonly contingencyUsed?: Field<number>;
  readonly baselineStart?: Field<PlainDate>;
  readonly baselineFinish?: Field<PlainDate>;
  readonly originalBaselineFinish?: Field<PlainDate>;
  readonly rebaselineCount?: Field<number>;
  readonly forecastFinish?: Field<PlainDate>;
  readonly actualStart?: Field<PlainDate>;
  readonly actualFinish?: Field<PlainDate>;
  readonly percentComplete?: Field<number>;
  readonly plannedPercentComplete?: Field<number>;
  readonly plannedValue?: Field<number>;
  readonly earnedValue?: Field<number>;
  readonly actualCost?: Field<number>;
  readonly estimateAtCompletion?: Field<number>;
  readonly estimateToComplete?: Field<number>;
  readonly reportedOverall?: Field<ReportedRag>;
  readonly reportedSchedule?: Field<ReportedRag>;
  readonly reportedCost?: Field<ReportedRag>;
  readonly reportedScope?: Field<ReportedRag>;
  readonly reportedRisk?: Field<ReportedRag>;
  readonly reportedResources?: Field<ReportedRag>;
  readonly reportedBenefits?: Field<ReportedRag>;
  readonly reportedCommunications?: Field<ReportedRag>;
  readonly headline?: Field<string>;
  readonly achievements?: Field<string>;
  readonly nextSteps?: Field<string>;
  readonly pathToGreen?: Field<string>;
  readonly overrideRag?: Field<ReportedRag>;
  readonly overrideReason?: Field<string>;
  readonly overrideBy?: Field<string>;
  readonly overrideExpires?: Field<PlainDate>;
  /** Lengths of the critical chain and its buffer, in days of the plan. */
  readonly chainLength?: Field<number>;
  readonly chainRemaining?: Field<number>;
  readonly buffer?: Field<number>;
  readonly bufferRemaining?: Field<number>;
  /** The same from the other end, where a tab counts what is done and used. */
  readonly chainCompleted?: Field<number>;
  readonly bufferUsed?: Field<number>;
  /** The two as shares, as a fever chart has them. */
  readonly chainCompleteShare?: Field<number>;
  readonly bufferConsumedShare?: Field<number>;
  /** Times as a tab states them, with their unit where it has one: `40 weeks`, `12`. */
  readonly plannedDuration?: Field<string>;
  readonly elapsedTime?: Field<string>;
  readonly statedEarnedSchedule?: Field<string>;
  readonly submittedBy?: Field<string>;
  readonly signedOffBy?: Field<string>;
  readonly signedOffOn?: Field<PlainDate>;
  readonly escalationContact?: Field<string>;
};

export type FactName = keyof ProjectFacts;

export type Milestone = {
  readonly row: SourceCell;
  readonly id?: Field<string>;
  readonly name?: Field<string>;
  readonly key?: Field<boolean>;
  readonly gate?: Field<boolean>;
  readonly baselineDate?: Field<PlainDate>;
  readonly forecastDate?: Field<PlainDate>;
  readonly actualDate?: Field<PlainDate>;
  readonly status?: Field<string>;
  readonly owner?: Field<string>;
  readonly comment?: Field<string>;
};

/** One period of the time-phased plan: cumulative amounts at the end of the period, major units. */
export type CostPeriod = {
  readonly row: SourceCell;
  /** Last day of the period. */
  readonly periodEnd?: Field<PlainDate>;
  readonly plannedValue?: Field<number>;
  readonly earnedValue?: Field<number>;
  readonly actualCost?: Field<number>;
  readonly forecast?: Field<number>;
  readonly category?: Field<string>;
};

/** Costs of one category (capex, opex), cumulative and in period order. */
export type CostCategory = {
  /** `Capex`, `Opex`, or as written; `Not stated` for rows without one. */
  readonly category: string;
  readonly periods: readonly CostPeriod[];
  /** Amounts of the whole project, where they have no periods. */
  readonly wholeLife?: CostPeriod;
};

/** `score` is as written on the tab, or probability times impact where the tab has none. */
export type Risk = {
  readonly row: SourceCell;
  readonly id?: Field<string>;
  readonly title?: Field<string>;
  readonly cause?: Field<string>;
  readonly probability?: Field<number>;
  readonly impact?: Field<number>;
  readonly score?: Field<number>;
  readonly impactAmount?: Field<number>;
  /** Threat or opportunity, where the tab says which. */
  readonly nature?: Field<string>;
  readonly response?: Field<string>;
  readonly mitigation?: Field<string>;
  readonly owner?: Field<string>;
  readonly dueDate?: Field<PlainDate>;
  readonly residualProbability?: Field<number>;
  readonly residualImpact?: Field<number>;
  readonly status?: Field<string>;
  readonly raised?: Field<PlainDate>;
  readonly closed?: Field<PlainDate>;
  readonly reviewed?: Field<PlainDate>;
};

export type Issue = {
  readonly row: SourceCell;
  readonly id?: Field<string>;
  readonly title?: Field<string>;
  readonly severity?: Field<string>;
  readonly owner?: Field<string>;
  readonly raised?: Field<PlainDate>;
  readonly dueDate?: Field<PlainDate>;
  readonly status?: Field<string>;
  readonly resolution?: Field<string>;
  readonly escalated?: Field<boolean>;
};

export type Decision = {
  readonly row: SourceCell;
  readonly id?: Field<string>;
  readonly question?: Field<string>;
  readonly options?: Field<string>;
  readonly recommendation?: Field<string>;
  readonly consequence?: Field<string>;
  readonly deadline?: Field<PlainDate>;
  readonly owner?: Field<string>;
  readonly status?: Field<string>;
};

/** What one project hands in: everything intake read from its tab or its register row. */
export type ProjectReturn = {
  /** Tab it was read from. */
  readonly tab: string;
  readonly tabId: string;
  /** Rows of a register, or a tab of its own. */
  readonly origin: "tab" | "register";
  readonly facts: ProjectFacts;
  readonly milestones: readonly Milestone[];
  /** In period order; empty where the tab has no time-phased plan. */
  readonly costPeriods: readonly CostPeriod[];
  /** The same by category, where the tab keeps one. */
  readonly costCategories?: readonly CostCategory[];
  readonly risks: readonly Risk[];
  readonly issues: readonly Issue[];
  readonly decisions: readonly Decision[];
  readonly tasks?: readonly Task[];
  readonly dependencies?: readonly Dependency[];
  readonly changes?: readonly Change[];
  readonly resources?: readonly Resource[];
  readonly benefits?: readonly Benefit[];
  readonly communications?: readonly Communication[];
  readonly actions?: readonly Action[];
  readonly assumptions?: readonly Note[];
  readonly lessons?: readonly Note[];
};
