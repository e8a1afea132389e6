import type { PlainDate } from "../kernel/plain-date";
import type { FindingCode, FindingFacts } from "./catalogue";
import type { Severity } from "./severity";

export type { Severity } from "./severity";

/** The tab of a finding about the workbook as a whole. */
export const workbookTab = "";

/**
 * Where a finding is: a cell or range of a tab, or the tab as a whole (`cell` undefined); `workbookTab`
 * where it is about no tab.
 */
export type FindingPlace = { readonly tab: string; readonly cell: string | undefined };

/**
 * A change of one cell that loses nothing: the text it shows now, and what should be typed instead. A
 * date is a plain date, to be written as the workbook's date system has it.
 */
export type Fix = {
  readonly cell: string;
  readonly before: string;
  readonly after:
    | { readonly kind: "text"; readonly text: string }
    | { readonly kind: "number"; readonly number: number }
    | { readonly kind: "date"; readonly date: PlainDate };
};

/** Something about the workbook that somebody should know, as data. `describeFinding` gives its sentence. */
export type Finding<C extends FindingCode = FindingCode> = {
  readonly [K in C]: {
    readonly code: K;
    readonly severity: Severity;
    readonly at: FindingPlace;
    readonly projectId: string | undefined;
    readonly facts: FindingFacts[K];
    /** Findings of this code in one column that were made into one; `at.cell` is then their range. */
    readonly count?: number;
    /** Only where it cannot lose information. */
    readonly fix?: Fix;
    /** Those of the findings that were made into one. */
    readonly fixes?: readonly Fix[];
  };
}[C];
