import type { Finding } from "#domain/finding/finding";
import type { ClosedPeriod } from "#domain/history/history";
import type { Intake } from "#domain/intake/tabs/intake";
import type { PlainDate } from "#domain/kernel/plain-date";
import type { PeriodComparison } from "#domain/portfolio/period-comparison";
import type { PortfolioReport } from "#domain/portfolio/report";
import type { TabReading } from "#domain/intake/tabs/tab-reading";
import type { Settings } from "#domain/settings/settings";
import type { DeckPlan } from "#domain/workbook/slide-plan";

import type { OmittedSection, PackWarning } from "./pack/pack-remarks";
import type {
  AppliedSheet,
  MarkAnswer,
  WorkbookFailure,
  WorkbookNotes,
} from "./ports/workbook-port";

/** How a job that could not go on ended; the workbook is consistent in every case. */
export type Stopped =
  /** Nothing was written; `reason` is one plain sentence. */
  | { readonly kind: "blocked"; readonly reason: string }
  | { readonly kind: "cancelled"; readonly sheets: readonly AppliedSheet[] }
  /** The workbook changed underneath; nothing was written. */
  | { readonly kind: "stale"; readonly tabs: readonly string[] }
  | {
      readonly kind: "failed";
      readonly failure: WorkbookFailure;
      readonly sheets: readonly AppliedSheet[];
    };

export type RefreshOutcome =
  | ({
      readonly kind: "refreshed";
      readonly report: PortfolioReport;
      readonly sheets: readonly AppliedSheet[];
    } & WorkbookNotes)
  | ({
      readonly kind: "nothingToDo";
      readonly report: PortfolioReport;
      readonly sheets: readonly AppliedSheet[];
    } & WorkbookNotes)
  | Stopped;

export type ValidateOutcome =
  | {
      readonly kind: "validated";
      /** Tab that was validated, or undefined for all of them. */
      readonly tab: string | undefined;
      readonly tabs: readonly TabReading[];
      readonly findings: readonly Finding[];
      /** What became of the marks on the tabs, where they were wanted. */
      readonly marks?: MarkAnswer;
    }
  | Stopped;

export type FixOutcome =
  | {
      readonly kind: "fixed";
      readonly tab: string;
      /** Cells that were mended. */
      readonly cells: number;
      /** Cells left alone: they have changed since, or hold a formula. */
      readonly left: number;
    }
  | Stopped;

export type ReadOutcome =
  { readonly kind: "read"; readonly intake: Intake; readonly settings: Settings } | Stopped;

export type PackOutcome =
  | ({
      readonly kind: "built";
      readonly report: PortfolioReport;
      readonly deck: DeckPlan;
      readonly sheets: readonly AppliedSheet[];
      /** Sections that were wanted and have nothing to show. */
      readonly omitted: readonly OmittedSection[];
      /** What the one who sends the pack should know first. */
      readonly warnings: readonly PackWarning[];
    } & WorkbookNotes)
  | Stopped;

export type PeriodOutcome =
  | { readonly kind: "closed"; readonly period: string; readonly reportDate: PlainDate }
  | { readonly kind: "reopened"; readonly period: string; readonly reportDate: PlainDate }
  /** The period is the last one closed; it is closed again only when that is asked for. */
  | { readonly kind: "closedAlready"; readonly period: string; readonly reportDate: PlainDate }
  | Stopped;

export type SettingsOutcome =
  | ({
      /** The settings sheet was made, or cells of it were changed. */
      readonly kind: "settingsMade" | "settingsChanged";
      readonly sheet: string;
      readonly settings: Settings;
    } & WorkbookNotes)
  | { readonly kind: "settingsAsWanted"; readonly sheet: string; readonly settings: Settings }
  | Stopped;

export type CompareOutcome =
  { readonly kind: "compared"; readonly comparison: PeriodComparison } | Stopped;

/** A closed period as it is listed. */
export type ListedPeriod = Pick<ClosedPeriod, "label" | "reportDate" | "closedOn" | "closedBy">;

export type PeriodsOutcome =
  { readonly kind: "listed"; readonly periods: readonly ListedPeriod[] } | Stopped;

export type SampleOutcome =
  { readonly kind: "inserted"; readonly sheets: readonly AppliedSheet[] } | Stopped;
