import type { PlainDate } from "../kernel/plain-date";

/** What one line of a tab asks of a person or role in a month, full-time equivalents. */
export type DemandCause = {
  readonly projectId: string;
  readonly projectName: string;
  readonly demand: number;
  /** The line's row. */
  readonly tab: string;
  readonly cell: string;
};

export type PersonMonth = {
  readonly month: string;
  readonly demand: number;
  /** Demand over capacity; 0 where there is no capacity. */
  readonly load: number;
  /** Whether the month's mean is above capacity; a day can be over in a month that is not. */
  readonly over: boolean;
  readonly causes: readonly DemandCause[];
};

export type PersonMonths = {
  readonly name: string;
  readonly roles: readonly string[];
  readonly projectIds: readonly string[];
  readonly capacity: number;
  /** One for each month of the overview. */
  readonly months: readonly PersonMonth[];
};

/** Days on which a person is booked above capacity, with everybody who booked them. */
export type OverAllocation = {
  readonly name: string;
  readonly capacity: number;
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** Highest demand of a day in the stretch. */
  readonly peak: number;
  readonly causes: readonly DemandCause[];
};

export type RoleMonth = {
  readonly month: string;
  readonly demand: number;
  /** Demand that nobody is named for. */
  readonly unfilled: number;
  readonly capacity: number;
  /** Capacity less demand, FTE; negative where people are missing. */
  readonly gap: number;
  /** Gap over demand; 0 without demand. */
  readonly gapShare: number;
};

export type RoleMonths = {
  readonly role: string;
  readonly people: number;
  readonly capacity: number;
  readonly months: readonly RoleMonth[];
};

/** Demand against capacity from the month of the day after the report date on, at most twelve months. */
export type ResourceOverview = {
  /** `2026-10`, to the last month with demand. */
  readonly months: readonly string[];
  /** By name. */
  readonly people: readonly PersonMonths[];
  readonly roles: readonly RoleMonths[];
  /** Everybody together. */
  readonly total: readonly RoleMonth[];
  /** Earliest first. */
  readonly overAllocations: readonly OverAllocation[];
};
