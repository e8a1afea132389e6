import type { PlainDate } from "../kernel/plain-date";
import type { RagDimension } from "../project/project-return";
import type { CalculatedRag, Lifecycle, ReportedRag } from "../project/vocabulary";

/** One project as it stood when a period was closed; amounts in its currency, major units. */
export type PastProject = {
  readonly id: string;
  readonly name: string | undefined;
  readonly lifecycle: Lifecycle | undefined;
  readonly currency: string | undefined;
  /** Units of the report currency for one of the project's; absent in periods closed before it was kept. */
  readonly rate?: number | undefined;
  readonly statusDate: PlainDate | undefined;
  readonly reportedOverall: ReportedRag | undefined;
  readonly calculatedOverall: CalculatedRag | undefined;
  readonly budgetAtCompletion: number | undefined;
  readonly plannedValue: number | undefined;
  readonly earnedValue: number | undefined;
  readonly actualCost: number | undefined;
  readonly estimateAtCompletion: number | undefined;
  readonly baselineFinish: PlainDate | undefined;
  readonly forecastFinish: PlainDate | undefined;
  readonly percentComplete: number | undefined;
  readonly headline: string | undefined;
  readonly programme?: string | undefined;
  readonly originalBudget?: number | undefined;
  readonly baselineStart?: PlainDate | undefined;
  readonly schedulePerformanceIndexTime?: number | undefined;
  /** Where earned value, planned value, estimate and forecast finish came from, by their codes. */
  readonly earnedValueSource?: string | undefined;
  readonly plannedValueSource?: string | undefined;
  readonly estimateSource?: string | undefined;
  readonly forecastFinishSource?: string | undefined;
  /** Shares of the critical chain done and of its buffer used. */
  readonly chainComplete?: number | undefined;
  readonly bufferConsumed?: number | undefined;
  readonly achievements?: string | undefined;
  readonly nextSteps?: string | undefined;
  readonly pathToGreen?: string | undefined;
  readonly dimensions?: PastColours;
};

/** Reported and calculated colours of the dimensions; a colour that was not given is absent. */
export type PastColours = Readonly<
  Partial<
    Record<
      RagDimension,
      {
        readonly reported?: ReportedRag | undefined;
        readonly calculated?: CalculatedRag | undefined;
      }
    >
  >
>;

export type PastMilestone = {
  readonly projectId: string;
  readonly id: string | undefined;
  readonly name: string;
  readonly baselineDate: PlainDate | undefined;
  readonly forecastDate: PlainDate | undefined;
  readonly actualDate: PlainDate | undefined;
  readonly key?: boolean | undefined;
};

export type PastRisk = {
  readonly projectId: string;
  readonly id: string | undefined;
  readonly title: string;
  /** What was left after the response where the project gave it, else as it was. */
  readonly score: number | undefined;
  readonly status: string | undefined;
};

/** One closed period. */
export type ClosedPeriod = {
  readonly label: string;
  readonly reportDate: PlainDate;
  readonly closedOn: PlainDate | undefined;
  readonly closedBy: string | undefined;
  readonly projects: readonly PastProject[];
  readonly milestones: readonly PastMilestone[];
  readonly risks: readonly PastRisk[];
};

/** Closed periods in order of their report date, oldest first. */
export type History = { readonly periods: readonly ClosedPeriod[] };

export const noHistory: History = { periods: [] };

/** The last period closed before the report date. */
export function lastPeriodBefore(
  history: History,
  reportDate: PlainDate,
): ClosedPeriod | undefined {
  return history.periods.findLast((period) => period.reportDate < reportDate);
}

/** The last periods closed before the report date, oldest first. */
export function lastPeriodsBefore(
  history: History,
  reportDate: PlainDate,
  count: number,
): readonly ClosedPeriod[] {
  return history.periods.filter((period) => period.reportDate < reportDate).slice(-count);
}
