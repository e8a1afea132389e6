import { addPeriod, type PeriodLength } from "../earned-value/reporting-period";
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

/** The override on a tab; undefined where there is none. */
export function overrideOf(
  facts: ProjectFacts,
  calculated: CalculatedRag,
  dates: {
    readonly statusDate: PlainDate;
    readonly reportDate: PlainDate;
    /** A month where absent. */
    readonly period?: PeriodLength;
  },
): RagOverride | undefined {
  const { overrideRag, overrideReason, overrideBy, overrideExpires } = facts;
  if (overrideRag === undefined) return undefined;
  const colour = overrideRag.value;
  const expires = overrideExpires?.value ?? addPeriod(dates.statusDate, dates.period ?? "month");
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
