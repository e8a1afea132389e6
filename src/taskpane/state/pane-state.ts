import type { ExplainedPortfolio } from "#application/explain-portfolio";
import type { OmittedSection, PackWarning } from "#application/pack/pack-remarks";
import type { Progress, WorkbookFailure } from "#application/ports/workbook-port";
import type { Fix, Severity } from "#domain/finding/finding";
import type { Correction } from "#domain/intake/tabs/correction";
import type { CalculatedRag } from "#domain/project/vocabulary";
import type { CommonSettings } from "#domain/settings/common-settings";
import type { PackSettings } from "#domain/settings/pack-settings";
import type { LayoutRow, TabRoleChoice } from "#domain/settings/settings";

import type { TabsPreview } from "./tab-lines";

/** What the pane can be asked to do with the workbook, without saying more. */
export type Job =
  | "refresh"
  | "validateTab"
  | "validateAll"
  | "packSheets"
  | "packDeck"
  | "previewPack"
  | "sample"
  | "removeMarks"
  | "readPortfolio"
  | "readTabs"
  | "readSettings"
  | "readPeriods"
  | "reopenPeriod"
  | "makeSettings";

/** What takes more than its name to ask for. */
export type Order =
  /** Marks the findings of a tab, or of all, on their cells. */
  | { readonly job: "markFindings"; readonly tab: string | undefined }
  /** Fixes cells of a tab; `scope` is the tab that is looked over again, undefined for all tabs. */
  | {
      readonly job: "applyFixes";
      readonly tab: string;
      readonly fixes: readonly Fix[];
      readonly scope: string | undefined;
    }
  | { readonly job: "closePeriod"; readonly again: boolean }
  | { readonly job: "comparePeriods"; readonly from: string; readonly to: string }
  | { readonly job: "changeSettings"; readonly common: CommonSettings }
  | { readonly job: "changePack"; readonly pack: PackSettings }
  | { readonly job: "importMap"; readonly csv: string; readonly fileName: string }
  | {
      readonly job: "chooseRole";
      readonly tab: string;
      /** Undefined: as Steerbook recognises it. */
      readonly role: TabRoleChoice["role"] | undefined;
      readonly projectId: string | undefined;
    }
  | { readonly job: "correctField"; readonly tab: string; readonly correction: Correction }
  | { readonly job: "forgetCorrection"; readonly row: LayoutRow };

export type Task = Job | Order;
export type JobName = Job | Order["job"];

export function nameOfTask(task: Task): JobName {
  return typeof task === "string" ? task : task.job;
}

export type View = "home" | "findings" | "portfolio" | "pack" | "periods" | "tabs" | "settings";

/** A finding as the list shows it. */
export type FindingLine = {
  readonly code: string;
  readonly severity: Severity;
  readonly tab: string;
  readonly cell: string | undefined;
  readonly sentence: string;
  /** Changes that mend it and lose nothing; absent where there are none. */
  readonly fixes?: readonly Fix[];
};

export type SeverityCounts = Readonly<Record<Severity, number>>;

/** Findings of the last job that gave some; `scope` is the tab they are of, or undefined for all tabs. */
export type FindingList = {
  readonly scope: string | undefined;
  readonly lines: readonly FindingLine[];
  readonly counts: SeverityCounts;
  readonly tabsWithErrors: number;
};

/** What the last refresh or pack found. */
export type Overview = {
  readonly name: string;
  readonly reportDate: string;
  readonly projects: number;
  readonly programmes: number;
  /** Tabs that were not read, with the reason as a sentence. */
  readonly ignored: readonly { readonly tab: string; readonly reason: string }[];
  /** Of the active projects. */
  readonly ragCounts: Readonly<Record<CalculatedRag, number>>;
  readonly notActive: number;
  readonly leftOut: readonly string[];
};

/** The pack that was built last, page by page. */
export type PackPreview = {
  readonly title: string;
  readonly pages: readonly string[];
  /** Sections that are not made, with the reason. */
  readonly omitted: readonly OmittedSection[];
  /** What to settle before it is sent. */
  readonly warnings: readonly PackWarning[];
};

/** The settings as they are, as far as the pane offers them. */
export type SettingsPreview = {
  /** Name of the settings sheet; undefined where there is none of ours. */
  readonly sheet: string | undefined;
  readonly common: CommonSettings;
  readonly pack: PackSettings;
  /** Rows of the layout map. */
  readonly mapped: number;
};

/** A closed period as the list shows it. */
export type PeriodLine = {
  readonly label: string;
  readonly reportDate: string;
  readonly closedOn: string | undefined;
  readonly closedBy: string | undefined;
};

/** What changed between two periods; an absent label is the report of now. */
export type ComparisonPreview = {
  readonly from: string;
  readonly to: string | undefined;
  readonly groups: readonly { readonly title: string; readonly lines: readonly string[] }[];
};

/** What a job came to, as facts; `text` turns it into sentences. */
export type Notice = NoticeFacts & {
  /** What this Excel could not do and what does without, one sentence each. */
  readonly remarks?: readonly string[];
};

type NoticeFacts =
  | { readonly kind: "refreshed"; readonly sheets: readonly string[] }
  | { readonly kind: "nothingToDo" }
  | {
      readonly kind: "validated";
      readonly tab: string | undefined;
      readonly counts: SeverityCounts;
    }
  | { readonly kind: "packWritten"; readonly sheets: readonly string[] }
  | { readonly kind: "deckSaved"; readonly fileName: string; readonly slides: number }
  | { readonly kind: "sampleInserted"; readonly sheets: number }
  /** On how many tabs marks were put, or taken off. */
  | { readonly kind: "marked"; readonly tabs: number }
  | { readonly kind: "marksRemoved"; readonly tabs: number }
  /** How many cells were mended, how many left alone, and whether the findings are looked for anew. */
  | {
      readonly kind: "fixed";
      readonly cells: number;
      readonly left: number;
      readonly checkedAgain: boolean;
    }
  | { readonly kind: "periodClosed"; readonly period: string }
  | { readonly kind: "periodReopened"; readonly period: string }
  | { readonly kind: "periodClosedAlready"; readonly period: string }
  | { readonly kind: "settingsWritten"; readonly sheet: string; readonly made: boolean }
  | { readonly kind: "settingsAsWanted"; readonly sheet: string }
  | {
      readonly kind: "mapImported";
      readonly fileName: string;
      readonly keys: number;
      readonly recognised: number;
      /** Lines that were left out. */
      readonly leftOut: number;
    }
  | { readonly kind: "noMap"; readonly fileName: string; readonly missing: readonly string[] }
  | { readonly kind: "noTab" }
  | { readonly kind: "blocked"; readonly reason: string }
  | { readonly kind: "cancelled"; readonly written: readonly string[] }
  | { readonly kind: "stale"; readonly tabs: readonly string[] }
  | {
      readonly kind: "failed";
      readonly failure: WorkbookFailure;
      readonly written: readonly string[];
      readonly notWritten: readonly string[];
    }
  | { readonly kind: "cannotShowCell"; readonly failure: WorkbookFailure }
  | { readonly kind: "unexpected"; readonly message: string };

/** What the pane takes over from a job that ended. Absent members stay as they were. */
export type JobEnd = {
  /** Absent where what was asked for is what is seen. */
  readonly notice?: Notice;
  readonly overview?: Overview;
  readonly portfolio?: ExplainedPortfolio;
  readonly findings?: FindingList;
  readonly pack?: PackPreview;
  readonly tabs?: TabsPreview;
  /** True where the tabs may be read differently now. */
  readonly tabsStale?: true;
  readonly settings?: SettingsPreview;
  readonly periods?: readonly PeriodLine[];
  readonly comparison?: ComparisonPreview;
  /** The period that would be closed again: to be asked about. */
  readonly askAgain?: string;
};

export type JobState =
  | { readonly kind: "idle" }
  | {
      readonly kind: "running";
      readonly job: JobName;
      /** Milliseconds since 1970. */
      readonly startedAt: number;
      readonly progress: Progress | undefined;
      readonly cancelling: boolean;
    };

export type PaneState = {
  readonly view: View;
  readonly job: JobState;
  readonly notice: Notice | undefined;
  readonly overview: Overview | undefined;
  /** When the overview was made, in milliseconds since 1970. */
  readonly overviewAt: number | undefined;
  readonly findings: FindingList | undefined;
  readonly portfolio: ExplainedPortfolio | undefined;
  readonly pack: PackPreview | undefined;
  readonly tabs: TabsPreview | undefined;
  readonly settings: SettingsPreview | undefined;
  /** Oldest first; undefined until they have been read. */
  readonly periods: readonly PeriodLine[] | undefined;
  readonly comparison: ComparisonPreview | undefined;
  readonly askAgain: string | undefined;
};

export const initialPaneState: PaneState = {
  view: "home",
  job: { kind: "idle" },
  notice: undefined,
  overview: undefined,
  overviewAt: undefined,
  findings: undefined,
  portfolio: undefined,
  pack: undefined,
  tabs: undefined,
  settings: undefined,
  periods: undefined,
  comparison: undefined,
  askAgain: undefined,
};
