import type { UnknownReason } from "../kernel/figure";

/** Why a figure is not known, in words that follow "not known:". */
export const unknownWords: Readonly<Record<UnknownReason, string>> = {
  notReported: "nothing reported",
  noPlannedValue: "no planned value",
  noEarnedValue: "no earned value",
  noActualCost: "no actual cost",
  noBudget: "no budget",
  noBaseline: "no baseline dates",
  noForecast: "no forecast",
  noTimePhasedPlan: "no plan by period",
  noStatusDate: "no status date",
  noExchangeRate: "no exchange rate",
  budgetExhausted: "the budget is spent",
  planElapsed: "the planned time is over",
  notStarted: "not started",
  notRated: "not rated",
  notReadable: "a cell could not be read",
  noChildFigure: "no project has it",
  noContingency: "no contingency stated",
  contingencySpent: "the contingency is used up",
  noTarget: "no target apart from the baseline",
};
