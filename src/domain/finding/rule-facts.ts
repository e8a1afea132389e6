import type { PlainDate } from "../kernel/plain-date";
import type { NoFacts } from "./no-facts";

/** What a finding of a rule states, by code: texts as on the tab, dates as plain dates, amounts in major units. */
export type RuleFacts = {
  readonly PROJECT_ID_MISSING: { readonly projectName: string | undefined };
  readonly PROJECT_ID_DUPLICATED: { readonly id: string; readonly others: readonly string[] };
  readonly PROJECT_NAME_MISSING: NoFacts;
  readonly PROJECT_NAME_REPEATED: { readonly name: string; readonly others: readonly string[] };
  readonly PROJECT_MANAGER_MISSING: NoFacts;
  readonly SPONSOR_MISSING: NoFacts;
  readonly STATUS_DATE_MISSING: NoFacts;
  readonly STATUS_DATE_IN_FUTURE: { readonly statusDate: PlainDate; readonly today: PlainDate };
  readonly STATUS_DATE_STALE: {
    readonly statusDate: PlainDate;
    readonly reportDate: PlainDate;
    readonly days: number;
  };
  readonly NARRATIVE_MISSING: { readonly reported: string };
  readonly DATE_IMPLAUSIBLE: { readonly field: string; readonly date: PlainDate };
  readonly FINISH_BEFORE_START: {
    readonly finishField: string;
    readonly finish: PlainDate;
    readonly startField: string;
    readonly start: PlainDate;
  };
  readonly ACTUAL_AFTER_STATUS_DATE: {
    readonly field: string;
    readonly date: PlainDate;
    readonly statusDate: PlainDate;
  };
  readonly FORECAST_FINISH_IN_PAST: { readonly finish: PlainDate; readonly statusDate: PlainDate };
  readonly STARTED_WITHOUT_ACTUAL_START: { readonly percentComplete: number };
  readonly COMPLETE_WITHOUT_ACTUAL_FINISH: NoFacts;
  readonly FINISHED_BUT_NOT_COMPLETE: {
    readonly finish: PlainDate;
    readonly percentComplete: number;
  };
  readonly START_OVERDUE: { readonly start: PlainDate; readonly statusDate: PlainDate };
  readonly COMPLETE_BEHIND_TIME: { readonly percentComplete: number; readonly elapsed: number };
  readonly MILESTONE_WITHOUT_BASELINE: { readonly milestone: string };
  readonly MILESTONE_OVERDUE: {
    readonly milestone: string;
    readonly due: PlainDate;
    readonly statusDate: PlainDate;
  };
  readonly MILESTONE_SLIP_LARGE: { readonly milestone: string; readonly days: number };
  readonly MILESTONE_AFTER_FINISH: {
    readonly milestone: string;
    readonly date: PlainDate;
    readonly finish: PlainDate;
  };
  readonly PERCENT_OUT_OF_RANGE: { readonly field: string; readonly percent: number };
  readonly NEGATIVE_AMOUNT: { readonly field: string; readonly amount: number };
  readonly ACTUAL_COST_WITHOUT_EARNED_VALUE: { readonly actualCost: number };
  readonly EARNED_VALUE_WITHOUT_ACTUAL_COST: { readonly earnedValue: number };
  readonly EARNED_VALUE_OVER_BUDGET: { readonly earnedValue: number; readonly budget: number };
  readonly PLANNED_VALUE_OVER_BUDGET: { readonly plannedValue: number; readonly budget: number };
  readonly EARNED_VALUE_UNLIKE_PROGRESS: {
    readonly earnedValue: number;
    readonly expected: number;
    readonly percentComplete: number;
  };
  readonly CUMULATIVE_AMOUNT_FALLS: {
    readonly field: string;
    readonly amount: number;
    readonly before: number;
  };
  readonly ACTUAL_COST_OVER_BUDGET: { readonly actualCost: number; readonly budget: number };
  readonly ESTIMATE_BELOW_ACTUAL_COST: { readonly estimate: number; readonly actualCost: number };
  readonly BUDGET_MISSING: NoFacts;
  readonly CURRENCY_WITHOUT_RATE: { readonly currency: string; readonly reportCurrency: string };
  readonly GREEN_AGAINST_FIGURES: {
    readonly field: string;
    readonly index: "CPI" | "SPI";
    readonly value: number;
  };
  readonly OVERALL_BETTER_THAN_WORST: {
    readonly overall: string;
    readonly worst: string;
    readonly field: string;
  };
  readonly RED_WITHOUT_DECISION: NoFacts;
  readonly OVERRIDE_EXPIRED: { readonly expired: PlainDate; readonly reportDate: PlainDate };
  readonly OVERRIDE_WITHOUT_REASON: NoFacts;
  readonly RISK_WITHOUT_OWNER: { readonly risk: string };
  readonly RISK_OWNER_NOT_A_PERSON: { readonly risk: string; readonly owner: string };
  readonly RISK_WITHOUT_MITIGATION: { readonly risk: string };
  readonly RISK_SCORE_NOT_PRODUCT: {
    readonly risk: string;
    readonly score: number;
    readonly product: number;
  };
  readonly RISK_RESIDUAL_ABOVE_INHERENT: {
    readonly risk: string;
    readonly residual: number;
    readonly inherent: number;
  };
  readonly PROBABILITY_OUT_OF_SCALE: {
    readonly risk: string;
    readonly field: string;
    readonly value: number;
  };
  readonly RISK_OVERDUE: {
    readonly risk: string;
    readonly due: PlainDate;
    readonly statusDate: PlainDate;
  };
  readonly ISSUE_WITHOUT_OWNER: { readonly issue: string };
  readonly ISSUE_OVERDUE: {
    readonly issue: string;
    readonly due: PlainDate;
    readonly statusDate: PlainDate;
  };
};
