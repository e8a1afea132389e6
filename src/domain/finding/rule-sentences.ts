import type { RuleFacts } from "./rule-facts";
import {
  inColourWords,
  inDayWords,
  inDigits,
  inPercent,
  inSentence,
  listed,
  quoted,
} from "./words";

type Sentences = { readonly [K in keyof RuleFacts]: (facts: RuleFacts[K]) => string };

/** Sentences of the rules on projects. */
export const ruleSentences: Sentences = {
  PROJECT_ID_MISSING: ({ projectName }) =>
    `the project ${projectName === undefined ? "here" : quoted(projectName)} has no id, so its history and its register row cannot be found. Give it the project's own code.`,
  PROJECT_ID_DUPLICATED: ({ id, others }) =>
    `the project id ${quoted(id)} is also in ${listed(others)}, so none of them is summed. Give each project its own id.`,
  PROJECT_NAME_MISSING: () =>
    "the project has no name; the committee would see its id only. Fill in the project name.",
  PROJECT_NAME_REPEATED: ({ name, others }) =>
    `the project name ${quoted(name)} is also in ${listed(others)}, so readers cannot tell them apart. Make the names differ.`,
  PROJECT_MANAGER_MISSING: () =>
    "the project manager is missing, so nobody can be asked about this report. Name one person.",
  SPONSOR_MISSING: () =>
    "the sponsor is missing, so nobody answers for decisions. Name the sponsor or senior responsible owner.",
  STATUS_DATE_MISSING: () =>
    "the status date is missing, so the figures are taken to stand at the report date. Fill in the day they were measured.",
  STATUS_DATE_IN_FUTURE: ({ statusDate, today }) =>
    `the status date ${inDayWords(statusDate)} is after today, ${inDayWords(today)}; nothing can have been measured then. Check the year and the month.`,
  STATUS_DATE_STALE: ({ statusDate, reportDate, days }) =>
    `the status date ${inDayWords(statusDate)} is ${String(days)} days before the report date ${inDayWords(reportDate)}, so old figures would be read as new. Bring the tab up to date.`,
  NARRATIVE_MISSING: ({ reported }) =>
    `the project is ${inColourWords(reported)} and nothing says why. Write a headline, or a path to green.`,
  DATE_IMPLAUSIBLE: ({ field, date }) =>
    `the ${inSentence(field)} ${inDayWords(date)} is before 1990 or more than 30 years ahead. Check it for a typing slip.`,
  FINISH_BEFORE_START: ({ finishField, finish, startField, start }) =>
    `the ${inSentence(finishField)} ${inDayWords(finish)} is before the ${inSentence(startField)} ${inDayWords(start)}. Check which of the two is a typing slip.`,
  ACTUAL_AFTER_STATUS_DATE: ({ field, date, statusDate }) =>
    `the ${inSentence(field)} ${inDayWords(date)} is after the status date ${inDayWords(statusDate)}; what is done cannot lie ahead. Move it to the forecast, or mend the date.`,
  FORECAST_FINISH_IN_PAST: ({ finish, statusDate }) =>
    `the forecast finish ${inDayWords(finish)} is before the status date ${inDayWords(statusDate)} and the project is not complete. Forecast it again.`,
  STARTED_WITHOUT_ACTUAL_START: ({ percentComplete }) =>
    `the project is ${inPercent(percentComplete)} complete and has no actual start. Fill in the day the work began.`,
  COMPLETE_WITHOUT_ACTUAL_FINISH: () =>
    "the project is 100 % complete and has no actual finish. Fill in the day the work ended.",
  FINISHED_BUT_NOT_COMPLETE: ({ finish, percentComplete }) =>
    `the project finished on ${inDayWords(finish)} but is ${inPercent(percentComplete)} complete. Check which of the two is old.`,
  START_OVERDUE: ({ start, statusDate }) =>
    `the start was planned for ${inDayWords(start)}, before the status date ${inDayWords(statusDate)}, and nothing says that the work began. Fill in the actual start, or plan again.`,
  COMPLETE_BEHIND_TIME: ({ percentComplete, elapsed }) =>
    `the project is ${inPercent(percentComplete)} complete while ${inPercent(elapsed)} of its time is gone. Check the forecast finish.`,
  MILESTONE_WITHOUT_BASELINE: ({ milestone }) =>
    `the milestone ${quoted(milestone)} has no baseline date, so its slip cannot be counted. Fill in the approved date.`,
  MILESTONE_OVERDUE: ({ milestone, due, statusDate }) =>
    `the milestone ${quoted(milestone)} was due on ${inDayWords(due)}, before the status date ${inDayWords(statusDate)}, and is neither met nor forecast again. Fill in the actual date, or a new forecast.`,
  MILESTONE_SLIP_LARGE: ({ milestone, days }) =>
    `the milestone ${quoted(milestone)} is ${String(days)} days later than its baseline and no comment says why. Write the reason beside it.`,
  MILESTONE_AFTER_FINISH: ({ milestone, date, finish }) =>
    `the milestone ${quoted(milestone)} on ${inDayWords(date)} is after the project's finish ${inDayWords(finish)}. Check which of the two is right.`,
  PERCENT_OUT_OF_RANGE: ({ field, percent }) =>
    `the ${inSentence(field)} of ${inPercent(percent)} lies outside 0 % to 100 %. Check it for a typing slip.`,
  NEGATIVE_AMOUNT: ({ field, amount }) =>
    `the ${inSentence(field)} is ${inDigits(amount)}, which lowers the portfolio's sums. Check the sign.`,
  ACTUAL_COST_WITHOUT_EARNED_VALUE: ({ actualCost }) =>
    `${inDigits(actualCost)} is spent and nothing is earned, so the cost index is 0. Check the earned value.`,
  EARNED_VALUE_WITHOUT_ACTUAL_COST: ({ earnedValue }) =>
    `${inDigits(earnedValue)} is earned at no cost. Check whether costs are booked late.`,
  EARNED_VALUE_OVER_BUDGET: ({ earnedValue, budget }) =>
    `the earned value ${inDigits(earnedValue)} is above the budget ${inDigits(budget)}; nothing can earn more than its budget. Check both.`,
  PLANNED_VALUE_OVER_BUDGET: ({ plannedValue, budget }) =>
    `the planned value ${inDigits(plannedValue)} is above the budget ${inDigits(budget)}; the plan to date cannot exceed the whole. Check both.`,
  EARNED_VALUE_UNLIKE_PROGRESS: ({ earnedValue, expected, percentComplete }) =>
    `the earned value ${inDigits(earnedValue)} differs from ${inPercent(percentComplete)} of the budget, ${inDigits(expected)}, by more than 1 % of the budget. Check which is current.`,
  CUMULATIVE_AMOUNT_FALLS: ({ field, amount, before }) =>
    `the ${inSentence(field)} to date falls from ${inDigits(before)} to ${inDigits(amount)}; amounts to date do not fall. Check whether it is per period.`,
  ACTUAL_COST_OVER_BUDGET: ({ actualCost, budget }) =>
    `the actual cost ${inDigits(actualCost)} is above the budget ${inDigits(budget)} and no estimate at completion says so. Forecast the final cost.`,
  ESTIMATE_BELOW_ACTUAL_COST: ({ estimate, actualCost }) =>
    `the estimate at completion ${inDigits(estimate)} is below the cost so far, ${inDigits(actualCost)}. Forecast the final cost again.`,
  BUDGET_MISSING: () =>
    "the budget at completion is missing, so the project weighs nothing in the portfolio. Fill in the approved budget.",
  CURRENCY_WITHOUT_RATE: ({ currency, reportCurrency }) =>
    `there is no rate from ${currency} to ${reportCurrency}, so the project's money is left out of every sum. Add the rate to the settings.`,
  GREEN_AGAINST_FIGURES: ({ field, index, value }) =>
    `the ${inSentence(field)} is Green while the ${index} is ${value.toFixed(2)}, below 0.80. Rate it by the figures, or mend the figures.`,
  OVERALL_BETTER_THAN_WORST: ({ overall, worst, field }) =>
    `the overall RAG is ${inColourWords(overall)} while the ${inSentence(field)} is ${inColourWords(worst)}. Rate it no better than its worst part, or give an override with its reason.`,
  RED_WITHOUT_DECISION: () =>
    "the project is Red, with neither a decision sought nor a path to green. Say what the committee should do.",
  OVERRIDE_EXPIRED: ({ expired, reportDate }) =>
    `the override expired on ${inDayWords(expired)}, before the report date ${inDayWords(reportDate)}, and no longer counts. Renew it with its reason, or remove it.`,
  OVERRIDE_WITHOUT_REASON: () =>
    "the RAG is overridden without a reason, which cannot be defended in the meeting. Write the reason.",
  RISK_WITHOUT_OWNER: ({ risk }) =>
    `the risk ${quoted(risk)} has no owner, so nobody manages it. Name one person.`,
  RISK_OWNER_NOT_A_PERSON: ({ risk, owner }) =>
    `the risk ${quoted(risk)} is owned by ${quoted(owner)}, which is no person. Name one.`,
  RISK_WITHOUT_MITIGATION: ({ risk }) =>
    `the risk ${quoted(risk)} has no mitigation. Write the next action, or accept it as the response.`,
  RISK_SCORE_NOT_PRODUCT: ({ risk, score, product }) =>
    `the risk ${quoted(risk)} scores ${inDigits(score)}, but its probability times its impact is ${inDigits(product)}. Check the three.`,
  RISK_RESIDUAL_ABOVE_INHERENT: ({ risk, residual, inherent }) =>
    `the risk ${quoted(risk)} scores ${inDigits(residual)} after its response and ${inDigits(inherent)} before it. Check the residual values.`,
  PROBABILITY_OUT_OF_SCALE: ({ risk, field, value }) =>
    `the ${inSentence(field)} ${inDigits(value)} of the risk ${quoted(risk)} has no place on the scale. Use 0 to 1, or 1 to 5.`,
  RISK_OVERDUE: ({ risk, due, statusDate }) =>
    `the risk ${quoted(risk)} was due on ${inDayWords(due)}, before the status date ${inDayWords(statusDate)}, and is still open. Close it, or agree a new date.`,
  ISSUE_WITHOUT_OWNER: ({ issue }) =>
    `the issue ${quoted(issue)} has no owner, so nobody resolves it. Name one person.`,
  ISSUE_OVERDUE: ({ issue, due, statusDate }) =>
    `the issue ${quoted(issue)} was due on ${inDayWords(due)}, before the status date ${inDayWords(statusDate)}, and is still open. Close it, or agree a new date.`,
};
