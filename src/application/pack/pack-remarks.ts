import type { PackSection } from "#domain/settings/pack-settings";

import { plural } from "../sheets/wording";

/** Why a section that was wanted has nothing to show. */
export type Omission =
  | {
      readonly code:
        | "withoutFinance"
        | "noPeriodNorActions"
        | "noMilestones"
        | "noMilestonesNear"
        | "noBudgetOrCost"
        | "noRisks"
        | "noOpenRisks"
        | "noDependencies"
        | "noResources";
    }
  | { readonly code: "nothingChanged"; readonly period: string };

export type OmittedSection = { readonly section: PackSection; readonly reason: Omission };

/** What the one who sends the pack should settle or know first. */
export type PackWarning =
  | {
      readonly code: "missingDecisions" | "projectsWithErrors" | "projectsNotListed";
      readonly projects: number;
    }
  | { readonly code: "overdueDecisions"; readonly decisions: number }
  /** `most` is how many pages the settings allow. */
  | { readonly code: "projectsWithoutPage"; readonly projects: number; readonly most: number }
  /** A sentence for each sum that leaves something out. */
  | { readonly code: "leftOut"; readonly sentences: readonly string[] };

const sectionNames: Readonly<Record<PackSection, string>> = {
  decisions: "Decisions requested",
  summary: "Executive summary",
  changes: "What changed",
  portfolio: "Portfolio table",
  milestones: "Milestones",
  finance: "Finance",
  risks: "Risks and issues",
  dependencies: "Dependencies and changes",
  resources: "Resources and benefits",
  appendix: "Appendix",
};

const omissionWords: Readonly<Record<Exclude<Omission["code"], "nothingChanged">, string>> = {
  withoutFinance: "the pack is made without finance",
  noPeriodNorActions:
    "no period is closed yet to compare with, and no project lists an open action",
  noMilestones: "no project has key milestones",
  noMilestonesNear: "no key milestone is overdue, due in the next 90 days or has moved",
  noBudgetOrCost: "no project states a budget or an actual cost",
  noRisks: "no project lists a risk or an issue",
  noOpenRisks: "no risk or issue is open",
  noDependencies: "no project lists an open dependency or a change that waits for approval",
  noResources: "no project lists people it still needs, or benefits",
};

export function nameOfSection(section: PackSection): string {
  return sectionNames[section];
}

/** The reason in words that go on a sentence: `no risk or issue is open`. */
export function describeOmission(reason: Omission): string {
  return reason.code === "nothingChanged"
    ? `nothing is different from period ${reason.period}`
    : omissionWords[reason.code];
}

/** The warning as a sentence. */
export function describePackWarning(warning: PackWarning): string {
  switch (warning.code) {
    case "missingDecisions":
      return `${plural(warning.projects, "red project")} without a decision, an owner or a date.`;
    case "overdueDecisions":
      return `${plural(warning.decisions, "decision")} past the deadline.`;
    case "projectsWithErrors":
      return `${plural(warning.projects, "project")} with errors on the tab.`;
    case "projectsWithoutPage":
      return `${plural(warning.projects, "project")} without a page in the appendix: the setting "Pack: project pages" stops at ${String(warning.most)}.`;
    case "projectsNotListed":
      return `${plural(warning.projects, "project")} not in the portfolio table, which lists reds and ambers first.`;
    case "leftOut":
      return `The sums leave out: ${warning.sentences.join(" ")}`;
  }
}
