import type { Figure } from "../kernel/figure";
import type { PlainDate } from "../kernel/plain-date";

import type { BenefitPoint } from "./benefit-profile";

export type NamedBenefit = {
  readonly projectId: string;
  readonly projectName: string;
  readonly programme: string | undefined;
  readonly name: string;
  readonly owner: string | undefined;
  readonly measure: string | undefined;
  readonly baseline: number | undefined;
  readonly target: number | undefined;
  readonly forecast: number | undefined;
  readonly realised: number | undefined;
  readonly targetDate: PlainDate | undefined;
  /** (baseline - realised) / (baseline - target), as a fraction. */
  readonly realisedShare: Figure;
  readonly forecastShare: Figure;
  /** Report currency; undefined where the benefit has no worth or its currency no rate. */
  readonly value: number | undefined;
  /** Value today of what is still to come of it, discounted from its target date. */
  readonly presentValue: number | undefined;
  readonly late: boolean;
  /** Days since the target date, where it is late. */
  readonly daysLate: number | undefined;
  readonly tab: string;
  readonly cell: string;
};

/**
 * Net present value at the report date: what is still to come of the benefits at their target dates
 * (late ones now) less the cost still to come half way to each project's forecast finish, discounted
 * by years. Unknown without a benefit that has worth and date, or without an estimate to complete.
 */
export type NetPresentValue = {
  /** Discount rate a year, as a fraction. */
  readonly rate: number;
  readonly benefits: Figure;
  readonly costs: Figure;
  readonly net: Figure;
};

/** Benefits over all projects that are not cancelled, report currency. */
export type BenefitsOverview = {
  readonly plannedValue: Figure;
  readonly forecastValue: Figure;
  readonly realisedValue: Figure;
  /** By worth where every benefit has one, else all alike. */
  readonly weighted: "value" | "equal";
  readonly realisedShare: Figure;
  readonly forecastShare: Figure;
  /** Cumulative, by the month of the target dates. */
  readonly profile: readonly BenefitPoint[];
  /** In project order. */
  readonly benefits: readonly NamedBenefit[];
  /** Longest overdue first. */
  readonly late: readonly NamedBenefit[];
  readonly netPresentValue: NetPresentValue;
};
