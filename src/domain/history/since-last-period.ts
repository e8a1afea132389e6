import type { PlainDate } from "../kernel/plain-date";
import type { CalculatedRag } from "../project/vocabulary";

/** A milestone expected on another day than at the last closed period; later is positive. */
export type MovedMilestone = {
  readonly projectId: string;
  readonly name: string;
  readonly from: PlainDate;
  readonly to: PlainDate;
  readonly days: number;
};

/** A risk that is new, scores another number or is closed since the last closed period. */
export type MovedRisk = {
  readonly projectId: string;
  readonly title: string;
  readonly move: "new" | "escalated" | "eased" | "closed";
  readonly from: number | undefined;
  readonly to: number | undefined;
};

/** A project whose calculated overall colour is another one than at the last closed period. */
export type MovedColour = {
  readonly projectId: string;
  readonly from: CalculatedRag;
  readonly to: CalculatedRag;
  readonly direction: "better" | "worse" | "known" | "unknown";
};

/** A change approved after the last closed period. */
export type ApprovedChange = {
  readonly projectId: string;
  readonly title: string;
  readonly costEffect: number | undefined;
  readonly scheduleEffect: number | undefined;
};

/** What is different from the last closed period, in the order of the projects. */
export type PeriodChanges = {
  readonly since: string;
  readonly colours: readonly MovedColour[];
  readonly milestones: readonly MovedMilestone[];
  readonly risks: readonly MovedRisk[];
  readonly approvedChanges: readonly ApprovedChange[];
  readonly newProjects: readonly string[];
  /** In the last period, in no tab now. */
  readonly missingProjects: readonly { readonly id: string; readonly name: string | undefined }[];
  readonly renamedProjects: readonly {
    readonly projectId: string;
    readonly from: string;
    readonly to: string;
  }[];
};
