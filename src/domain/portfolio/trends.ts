import type { PlainDate } from "../kernel/plain-date";
import type { CalculatedRag } from "../project/vocabulary";

/** When a milestone was expected, as one report saw it. */
export type MilestoneSight = {
  /** Label of the closed period; undefined for the report itself. */
  readonly period: string | undefined;
  readonly reportDate: PlainDate;
  /** Day it is expected on, or on which it was met: actual, forecast, baseline. */
  readonly expected: PlainDate;
  readonly done: boolean;
};

/**
 * Milestone trend analysis: where one key milestone was expected in the closed periods and now. A
 * falling line of reports over dates is a milestone that keeps moving away.
 */
export type MilestoneTrend = {
  readonly projectId: string;
  readonly id: string | undefined;
  readonly name: string;
  readonly baseline: PlainDate | undefined;
  /** Oldest first, the report itself last; two at least. */
  readonly sights: readonly MilestoneSight[];
};

/** Rated projects by calculated overall colour at one report. */
export type PeriodRag = {
  /** Label of the closed period; undefined for the report itself. */
  readonly period: string | undefined;
  readonly reportDate: PlainDate;
  readonly counts: Readonly<Record<CalculatedRag, number>>;
};
