/** How a cell of a field is read: amounts are scaled by the amount unit, percents end as fractions. */
export type FieldKind =
  | "text"
  | "money"
  | "date"
  | "percent"
  | "number"
  | "rag"
  | "lifecycle"
  | "flag"
  | "amountUnit"
  | "currency"
  | "score"
  | "period";

/** Words a list cell offers, by kind; empty where anything may be typed. */
export const choicesByKind: Readonly<Record<FieldKind, readonly string[]>> = {
  text: [],
  money: [],
  date: [],
  percent: [],
  number: [],
  score: [],
  period: [],
  rag: ["Green", "Amber/Green", "Amber", "Amber/Red", "Red", "Not rated"],
  lifecycle: ["Proposed", "Active", "On hold", "Complete", "Cancelled"],
  flag: ["Yes", "No"],
  amountUnit: ["Units", "Thousands", "Millions"],
  currency: ["GBP", "EUR", "USD", "CAD", "AUD", "NZD", "CHF", "SEK", "NOK", "DKK"],
};
