import type { Figure } from "../kernel/figure";
import type { PlainDate } from "../kernel/plain-date";

/** A financial year; both days are part of it. */
export type FinancialYear = {
  /** `2026`, or `2026/27` where it does not start in January. */
  readonly label: string;
  readonly from: PlainDate;
  readonly to: PlainDate;
};

/**
 * Amounts of a stretch of time (a financial year, the whole life), major units. To date is the
 * project's status date; of a node each project's own.
 */
export type SpanAmounts = {
  /** Planned for the whole of the stretch; of the whole life the budget at completion. */
  readonly planned: Figure;
  readonly plannedToDate: Figure;
  readonly earnedToDate: Figure;
  readonly actualToDate: Figure;
  /** Actual to date and what is expected for the rest; of the whole life the estimate at completion. */
  readonly forecast: Figure;
  /** Planned less forecast: favourable is positive. */
  readonly variance: Figure;
};

/** Capex, opex or another category, where a tab keeps its costs by category. */
export type CategoryAmounts = {
  /** `Capex`, `Opex`, or as written. */
  readonly category: string;
  readonly thisYear: SpanAmounts;
  readonly wholeLife: SpanAmounts;
};

/** The estimate at completion by every method, whichever is set. Formulas: `EstimateMethod`. */
export type EstimateRange = {
  readonly typical: Figure;
  readonly atypical: Figure;
  readonly costAndSchedule: Figure;
  /** AC + (BAC - EV) / (0.8 CPI + 0.2 SPI). */
  readonly weightedIndices: Figure;
  /** As the project reports it. */
  readonly reported: Figure;
  /** Of those that are known. */
  readonly lowest: Figure;
  readonly highest: Figure;
};

export type ContingencyFigures = {
  readonly approved: Figure;
  readonly used: Figure;
  /** Approved less used. */
  readonly left: Figure;
};

/** Money of a project (its currency) or of a node (report currency). */
export type FinanceFigures = {
  readonly thisYear: SpanAmounts;
  readonly wholeLife: SpanAmounts;
  /** Empty where no category is kept. Of a node: the projects that keep categories. */
  readonly categories: readonly CategoryAmounts[];
  readonly estimates: EstimateRange;
  readonly contingency: ContingencyFigures;
};
