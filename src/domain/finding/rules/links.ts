import type { PlainDate } from "../../kernel/plain-date";
import { defineRule } from "../rule-entry";
import { inDayWords, inDigits, listed, quoted } from "../words";

/** Rules on dependencies and changes. */
export const linksRules = {
  DEPENDENCY_PROJECT_UNKNOWN: defineRule({
    number: 121,
    severity: "error",
    profile: "standard",
    needs: ["dependencies.otherProject", "otherTabs"],
    source: "Project office practice",
    why: "Nobody can promise what an unknown project should deliver.",
    say: ({ dependency, project }: Readonly<{ dependency: string; project: string }>) =>
      `the dependency ${quoted(dependency)} names the project ${quoted(project)}, which is not in the workbook. Check its id or name.`,
  }),
  DEPENDENCY_MILESTONE_UNKNOWN: defineRule({
    number: 121,
    severity: "warning",
    profile: "strict",
    needs: ["dependencies.otherProject", "dependencies.otherMilestone", "otherTabs"],
    source: "Project office practice",
    why: "A date is only promised by a milestone that exists.",
    say: ({
      dependency,
      milestone,
      project,
    }: Readonly<{ dependency: string; milestone: string; project: string }>) =>
      `the dependency ${quoted(dependency)} names the milestone ${quoted(milestone)}, which ${quoted(project)} does not have. Check its id or name.`,
  }),
  DEPENDENCY_CIRCULAR: defineRule({
    number: 122,
    severity: "error",
    profile: "standard",
    needs: ["dependencies.otherProject", "dependencies.direction", "otherTabs"],
    source: "Project office practice",
    why: "Projects that wait for each other never start.",
    say: ({ projects }: Readonly<{ projects: readonly string[] }>) =>
      `the projects ${projects.join(" → ")} wait for each other in a circle. Break it at one dependency.`,
  }),
  DEPENDENCY_LATE: defineRule({
    number: 123,
    severity: "warning",
    profile: "standard",
    needs: ["dependencies.needDate", "dependencies.promisedDate", "dependencies.status"],
    source: "Project office practice",
    why: "What comes after it is needed delays the project.",
    say: ({
      dependency,
      need,
      promised,
    }: Readonly<{ dependency: string; need: PlainDate; promised: PlainDate }>) =>
      `the dependency ${quoted(dependency)} is needed on ${inDayWords(need)} and promised for ${inDayWords(promised)}. Agree a date that holds.`,
  }),
  DEPENDENCY_SUPPLIER_LATE: defineRule({
    number: 123,
    severity: "warning",
    profile: "standard",
    needs: ["dependencies.needDate", "dependencies.otherMilestone", "otherTabs"],
    source: "Project office practice",
    why: "The supplier's own forecast is later than the need.",
    say: ({
      dependency,
      need,
      milestone,
      forecast,
    }: Readonly<{ dependency: string; need: PlainDate; milestone: string; forecast: PlainDate }>) =>
      `the dependency ${quoted(dependency)} is needed on ${inDayWords(need)}, while the supplier forecasts ${quoted(milestone)} for ${inDayWords(forecast)}. Bring the two together.`,
  }),
  DEPENDENCY_ONE_SIDED: defineRule({
    number: 124,
    severity: "warning",
    profile: "strict",
    needs: ["dependencies.otherProject", "dependencies.direction", "otherTabs"],
    source: "Project office practice",
    why: "A promise only one side knows of is none.",
    say: ({ dependency, project }: Readonly<{ dependency: string; project: string }>) =>
      `the dependency ${quoted(dependency)} is not among those of ${quoted(project)}. Have both sides record it.`,
  }),
  SUPPLIER_MILESTONE_MOVED: defineRule({
    number: 125,
    severity: "warning",
    profile: "standard",
    needs: ["dependencies.otherMilestone", "otherTabs", "history"],
    source: "Project office practice",
    why: "A supplier's slip is this project's slip a period later.",
    say: ({
      dependency,
      milestone,
      before,
      now,
      period,
    }: Readonly<{
      dependency: string;
      milestone: string;
      before: PlainDate;
      now: PlainDate;
      period: string;
    }>) =>
      `the dependency ${quoted(dependency)} waits for ${quoted(milestone)}, which moved from ${inDayWords(before)} in ${period} to ${inDayWords(now)}. Check the plan against it.`,
  }),
  DEPENDENCY_ID_REPEATED: defineRule({
    number: 126,
    severity: "error",
    profile: "standard",
    needs: ["dependencies.id"],
    source: "Project office practice",
    why: "Two dependencies of one id cannot be told apart later.",
    say: ({ id, first }: Readonly<{ id: string; first: string }>) =>
      `the dependency id ${quoted(id)} is already in ${first}. Give each its own.`,
  }),
  CHANGE_PENDING_LONG: defineRule({
    number: 127,
    severity: "warning",
    profile: "standard",
    needs: ["changes.status", "changes.raised", "settings"],
    source: "Project office practice",
    why: "Work waits, or goes on without the decision.",
    say: ({ change, days, limit }: Readonly<{ change: string; days: number; limit: number }>) =>
      `the change ${quoted(change)} has waited ${String(days)} days for its decision, more than ${String(limit)}. Have it decided.`,
  }),
  CHANGE_INCOMPLETE: defineRule({
    number: 128,
    severity: "error",
    profile: "standard",
    needs: ["changes.status", "changes.costEffect", "changes.scheduleEffect", "changes.approver"],
    source: "Project office practice",
    why: "An approval without its effect or its approver changes nothing that can be checked.",
    say: ({ change, missing }: Readonly<{ change: string; missing: readonly string[] }>) =>
      `the change ${quoted(change)} is approved without ${listed(missing)}. Fill it in.`,
  }),
  BUDGET_UNLIKE_CHANGES: defineRule({
    number: 129,
    severity: "warning",
    profile: "standard",
    needs: [
      "originalBudget",
      "budgetAtCompletion",
      "changes.status",
      "changes.costEffect",
      "settings",
    ],
    source: "UK DfT return, scope history",
    why: "The budget of today is the first one plus what was approved.",
    say: ({
      budget,
      original,
      approved,
    }: Readonly<{ budget: number; original: number; approved: number }>) =>
      `the budget ${inDigits(budget)} is not the original ${inDigits(original)} plus approved changes of ${inDigits(approved)}. Record the missing change, or mend the budget.`,
  }),
};
