import { addPeriod, type PeriodLength } from "../kernel/reporting-period";
import type { PlainDate } from "../kernel/plain-date";
import type { ProjectFacts } from "../project/project-return";
import type { SourceCell } from "../project/source";
import type { CalculatedRag, ReportedRag } from "../project/vocabulary";

import { severityOf } from "./severity";

/**
 * Somebody's colour in place of the calculated one, which stays beside it. `withoutReason`: a better
 * colour needs one and has none, so it does not count; `expired`: its time is over.
 */
export type RagOverride = {
  readonly colour: ReportedRag;
  readonly calculated: CalculatedRag;
  readonly state: "counts" | "expired" | "withoutReason";
  /** The override's colour while it counts, else the calculated one. */
  readonly shown: CalculatedRag;
  readonly reason: string | undefined;
  readonly by: string | undefined;
  /** As given, else one reporting period after the status date. */
  readonly expires: PlainDate;
  readonly source: SourceCell;
};

/** Half steps count as their worse neighbour: an override must not gain by being vague. */
const shownAs: Readonly<Record<ReportedRag, CalculatedRag>> = {
  green: "green",
  amberGreen: "amber",
  amber: "amber",
  amberRed: "red",
  red: "red",
  grey: "grey",
};

/** The last day an override holds: the one given, else one reporting period after the status date. */
export function overrideExpiry(
  { overrideExpires }: ProjectFacts,
  { statusDate, period = "month" }: OverrideDates,
): PlainDate {
  return overrideExpires?.value ?? addPeriod(statusDate, period);
}

type OverrideDates = {
  readonly statusDate: PlainDate;
  /** A month where absent. */
  readonly period?: PeriodLength;
};

/** The override on a tab; undefined where there is none. */
export function overrideOf(
  facts: ProjectFacts,
  calculated: CalculatedRag,
  dates: OverrideDates & { readonly reportDate: PlainDate },
): RagOverride | undefined {
  const { overrideRag, overrideReason, overrideBy } = facts;
  if (overrideRag === undefined) return undefined;
  const colour = overrideRag.value;
  const expires = overrideExpiry(facts, dates);
  const wanted = shownAs[colour];
  const reasoned = overrideReason !== undefined || !isBetter(wanted, calculated);
  const state = expires < dates.reportDate ? "expired" : reasoned ? "counts" : "withoutReason";
  return {
    colour,
    calculated,
    state,
    shown: state === "counts" ? wanted : calculated,
    reason: overrideReason?.value,
    by: overrideBy?.value,
    expires,
    source: overrideRag.source,
  };
}

/** Hiding a known colour behind grey is no worse look and needs a reason as well. */
function isBetter(wanted: CalculatedRag, calculated: CalculatedRag): boolean {
  if (calculated === "grey") return false;
  return wanted === "grey" || severityOf(wanted) < severityOf(calculated);
}
