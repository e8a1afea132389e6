import type { RuleFacts } from "./rule-facts";
import type { RuleEntry } from "./rule-entry";
import type { Severity } from "./finding";

function rule(severity: Severity, source: string, why: string): RuleEntry {
  return { severity, source, why };
}

/** Grades of the rules on projects. */
export const projectRules: Readonly<Record<keyof RuleFacts, RuleEntry>> = {
  PROJECT_ID_MISSING: rule(
    "error",
    "Project office practice",
    "Without an id the project cannot be matched with its register row, its history or other tabs.",
  ),
  PROJECT_ID_DUPLICATED: rule(
    "error",
    "Project office practice",
    "Neither tab is summed, so that nothing counts twice.",
  ),
  PROJECT_NAME_MISSING: rule("error", "analysis_engine", "The committee knows projects by name."),
  PROJECT_NAME_REPEATED: rule("warning", "analysis_engine", "Readers cannot tell the two apart."),
  PROJECT_MANAGER_MISSING: rule(
    "error",
    "UK DfT return",
    "Questions about the report need one person.",
  ),
  SPONSOR_MISSING: rule(
    "warning",
    "UK DfT return",
    "Decisions need somebody who answers for the project.",
  ),
  STATUS_DATE_MISSING: rule(
    "error",
    "GAO schedule guide, practice 9",
    "Figures without a date cannot be compared with the plan; the report date is used.",
  ),
  STATUS_DATE_IN_FUTURE: rule(
    "error",
    "Project office practice",
    "Nothing can have been measured on a day that has not come.",
  ),
  STATUS_DATE_STALE: rule(
    "warning",
    "Project office practice",
    "The committee would read old figures as today's.",
  ),
  NARRATIVE_MISSING: rule(
    "warning",
    "UK DfT return",
    "A rating that is not green needs a sentence that says why.",
  ),
  DATE_IMPLAUSIBLE: rule(
    "warning",
    "UK DfT return",
    "Dates before 1990 or far ahead are nearly always typing slips.",
  ),
  FINISH_BEFORE_START: rule(
    "error",
    "Seen in a real construction plan",
    "Durations and earned schedule cannot be worked out.",
  ),
  ACTUAL_AFTER_STATUS_DATE: rule(
    "error",
    "DCMA 14-point assessment, check 9b",
    "What is done cannot lie after the day of the report.",
  ),
  FORECAST_FINISH_IN_PAST: rule(
    "error",
    "DCMA 14-point assessment, check 9a",
    "A forecast in the past forecasts nothing.",
  ),
  STARTED_WITHOUT_ACTUAL_START: rule(
    "warning",
    "GAO schedule guide",
    "Work that has begun has a first day.",
  ),
  COMPLETE_WITHOUT_ACTUAL_FINISH: rule(
    "warning",
    "GAO schedule guide",
    "Work that is done has a last day.",
  ),
  FINISHED_BUT_NOT_COMPLETE: rule(
    "warning",
    "GAO schedule guide",
    "Either the work is not done or the percentage is old.",
  ),
  START_OVERDUE: rule(
    "warning",
    "DCMA 14-point assessment",
    "The start has passed and nothing says that the work began.",
  ),
  COMPLETE_BEHIND_TIME: rule(
    "warning",
    "Project office practice",
    "Progress far below the time gone usually means a slip that is not forecast yet.",
  ),
  MILESTONE_WITHOUT_BASELINE: rule(
    "warning",
    "GAO schedule guide, practice 10",
    "Slip can only be counted from a baseline.",
  ),
  MILESTONE_OVERDUE: rule(
    "warning",
    "DCMA 14-point assessment, check 11",
    "A milestone that is past and neither met nor forecast again is out of control.",
  ),
  MILESTONE_SLIP_LARGE: rule(
    "warning",
    "UK DfT return: more than 100 days",
    "A large slip needs its reason beside it.",
  ),
  MILESTONE_AFTER_FINISH: rule(
    "warning",
    "GAO schedule guide",
    "A project cannot finish before its last milestone.",
  ),
  PERCENT_OUT_OF_RANGE: rule(
    "error",
    "Seen in real trackers",
    "A share of work lies between 0 % and 100 %.",
  ),
  NEGATIVE_AMOUNT: rule(
    "warning",
    "Seen in real plans",
    "A negative cost or budget lowers the portfolio's sums.",
  ),
  ACTUAL_COST_WITHOUT_EARNED_VALUE: rule(
    "warning",
    "EIA-748 practice, DCMA metrics",
    "Money spent with nothing earned makes the cost index 0.",
  ),
  EARNED_VALUE_WITHOUT_ACTUAL_COST: rule(
    "warning",
    "EIA-748 practice, DCMA metrics",
    "Work done at no cost usually means that costs are booked late.",
  ),
  EARNED_VALUE_OVER_BUDGET: rule(
    "error",
    "EIA-748 practice",
    "Nothing can earn more than its whole budget.",
  ),
  PLANNED_VALUE_OVER_BUDGET: rule(
    "error",
    "EIA-748 practice",
    "The plan to date cannot exceed the whole budget.",
  ),
  EARNED_VALUE_UNLIKE_PROGRESS: rule(
    "warning",
    "EIA-748 practice",
    "Earned value is the share of work done times the budget.",
  ),
  CUMULATIVE_AMOUNT_FALLS: rule(
    "warning",
    "EIA-748 practice",
    "Amounts to date do not fall from one period to the next.",
  ),
  ACTUAL_COST_OVER_BUDGET: rule(
    "warning",
    "Project office practice",
    "The budget is spent and no forecast says so.",
  ),
  ESTIMATE_BELOW_ACTUAL_COST: rule(
    "warning",
    "EIA-748 practice",
    "A project cannot end cheaper than it already is.",
  ),
  BUDGET_MISSING: rule(
    "warning",
    "datamaps, required cell",
    "Without a budget the project weighs nothing in the portfolio.",
  ),
  CURRENCY_WITHOUT_RATE: rule(
    "error",
    "Steerbook calculations",
    "The project's money is left out of every sum.",
  ),
  GREEN_AGAINST_FIGURES: rule(
    "error",
    "Project office practice, index below 0.8",
    "A green rating over such figures misleads the committee.",
  ),
  OVERALL_BETTER_THAN_WORST: rule(
    "error",
    "PPO, SSP: overall is no better than its worst dimension",
    "An overall colour better than its parts needs an override with a reason.",
  ),
  RED_WITHOUT_DECISION: rule(
    "warning",
    "PPO, GMPP guidance",
    "Red asks the committee for something; say what.",
  ),
  OVERRIDE_EXPIRED: rule(
    "warning",
    "Steerbook RAG policy",
    "An expired override no longer counts.",
  ),
  OVERRIDE_WITHOUT_REASON: rule(
    "warning",
    "Steerbook RAG policy",
    "An override without a reason cannot be defended in the meeting.",
  ),
  RISK_WITHOUT_OWNER: rule(
    "error",
    "Project office practice",
    "A risk that belongs to nobody is not managed.",
  ),
  RISK_OWNER_NOT_A_PERSON: rule(
    "warning",
    "Seen in a real construction plan",
    "A group does not answer for anything.",
  ),
  RISK_WITHOUT_MITIGATION: rule(
    "warning",
    "Project office practice",
    "An open risk needs a next action, or the decision to accept it.",
  ),
  RISK_SCORE_NOT_PRODUCT: rule(
    "warning",
    "Seen in a student workbook",
    "The score decides the band, so it must follow from its two parts.",
  ),
  RISK_RESIDUAL_ABOVE_INHERENT: rule(
    "warning",
    "Project office practice",
    "A response that makes the risk larger is probably a slip.",
  ),
  PROBABILITY_OUT_OF_SCALE: rule(
    "error",
    "Project office practice",
    "The value has no place on the risk matrix.",
  ),
  RISK_OVERDUE: rule(
    "warning",
    "Project office practice",
    "The date agreed for the response has passed.",
  ),
  ISSUE_WITHOUT_OWNER: rule(
    "error",
    "Project office practice",
    "An issue that belongs to nobody is not resolved.",
  ),
  ISSUE_OVERDUE: rule(
    "warning",
    "Project office practice",
    "The date agreed for the resolution has passed.",
  ),
};
