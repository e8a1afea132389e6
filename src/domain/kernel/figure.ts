/**
 * Why a figure is not known. Printed as a sentence by `describeUnknown`, kept as a code in the
 * report. A figure is never 0, NaN or Infinity because something is missing.
 */
export type UnknownReason =
  | "notReported"
  | "noPlannedValue"
  | "noEarnedValue"
  | "noActualCost"
  | "noBudget"
  | "noBaseline"
  | "noForecast"
  | "noTimePhasedPlan"
  | "noStatusDate"
  | "noExchangeRate"
  | "budgetExhausted"
  | "planElapsed"
  | "notStarted"
  | "notRated"
  | "notReadable"
  | "noChildFigure"
  | "noContingency"
  | "contingencySpent"
  | "noTarget";

/** A figure that could not be worked out, with the reason. */
export type Unknown = { readonly unknown: UnknownReason };

/** A figure as the calculations give it: a finite number, or unknown with its reason. */
export type Figure<T = number> = T | Unknown;

export function unknown(reason: UnknownReason): Unknown {
  return { unknown: reason };
}

export function isKnown<T extends number | string>(figure: Figure<T>): figure is T {
  return typeof figure !== "object";
}
