import { isKnown } from "../kernel/figure";
import type { PlainDate } from "../kernel/plain-date";
import { daysBetween } from "../kernel/plain-date";
import { asSentence, count, listNames, writeAmount, writeDate } from "../kernel/wording";
import { openDecisions } from "../project/open-decisions";
import type { Decision } from "../project/project-return";
import { phrasesOf } from "../rag/explain";
import { isOverdue, keyMilestones } from "../schedule/milestone-state";

import type { AssessedProject } from "./assess-project";
import type { Leaf } from "./leaf";
import { compareNames } from "./programme-path";
import type { Attention, ProjectReport } from "./report";

/** Days ahead of the report date in which a decision's deadline asks for attention. */
const decisionWindow = 14;

/** What puts a project on the list, most pressing first. */
type Reason = "watermelon" | "red" | "overdueMilestone" | "decisionDue" | "overspend" | "amber";

const order: readonly Reason[] = [
  "watermelon",
  "red",
  "overdueMilestone",
  "decisionDue",
  "overspend",
  "amber",
];

type Candidate = {
  readonly reason: Reason;
  /** What is at stake: the larger comes first within a reason. */
  readonly stake: number;
  readonly attention: Attention;
  readonly name: string;
};

/**
 * What needs the reader, one entry a project, most pressing first: reported green over red figures,
 * red, key milestones overdue, decisions due, forecast overspend, amber. Within a reason the larger
 * sum at stake in the report currency comes first, then the name.
 */
export function rankAttention(
  leaves: readonly Leaf[],
  reportDate: PlainDate,
): readonly Attention[] {
  const candidates: Candidate[] = [];
  for (const leaf of leaves) {
    const { report } = leaf.assessed;
    if (report.lifecycle !== "active") continue;
    const decision = openDecisions(report.return.decisions)[0];
    const reason = reasonFor(leaf.assessed, decision, reportDate);
    if (reason === undefined) continue;
    candidates.push({
      reason,
      stake: stakeOf(leaf),
      name: report.name,
      attention: {
        projectId: report.id,
        colour: report.rag.overall.calculated,
        why: whyOf(reason, leaf.assessed, decision),
        ask: askOf(reason, report, decision),
        by: decision?.deadline?.value,
        owner: ownerOf(report, decision),
      },
    });
  }
  candidates.sort(
    (left, right) =>
      order.indexOf(left.reason) - order.indexOf(right.reason) ||
      right.stake - left.stake ||
      compareNames(left.name, right.name) ||
      compareNames(left.attention.projectId, right.attention.projectId),
  );
  return candidates.map((candidate) => candidate.attention);
}

function reasonFor(
  { report, statusDate }: AssessedProject,
  decision: Decision | undefined,
  reportDate: PlainDate,
): Reason | undefined {
  const { overall, dimensions } = report.rag;
  if (overall.difference === "watermelon") return "watermelon";
  if (overall.calculated === "red") return "red";
  if (overdueNames(report, statusDate).length > 0) return "overdueMilestone";
  const deadline = decision?.deadline?.value;
  if (deadline !== undefined && daysBetween(reportDate, deadline) <= decisionWindow) {
    return "decisionDue";
  }
  if (overspendOf(report) > 0 && dimensions.cost.calculated !== "green") return "overspend";
  return overall.calculated === "amber" ? "amber" : undefined;
}

/** Forecast overspend where there is one, else the budget scaled down to come after any overspend. */
function stakeOf({ assessed, factor }: Leaf): number {
  const overspend = overspendOf(assessed.report) * (factor ?? 0);
  if (overspend > 0) return overspend;
  const budget = assessed.report.figures.budgetAtCompletion;
  return isKnown(budget) && budget > 0 ? -1 / (1 + budget * (factor ?? 0)) : -1;
}

function overspendOf(report: ProjectReport): number {
  const variance = report.figures.varianceAtCompletion;
  return isKnown(variance) && variance < 0 ? -variance : 0;
}

function whyOf(
  reason: Reason,
  { report, statusDate }: AssessedProject,
  decision: Decision | undefined,
): string {
  switch (reason) {
    case "watermelon":
      return `Reported green, red by its figures: ${listNames(phrasesOf(report, "red"))}.`;
    case "red":
      return `Red: ${listNames(phrasesOf(report, "red"))}.`;
    case "overdueMilestone":
      return overduePhrase(overdueNames(report, statusDate));
    case "decisionDue":
      return deadlinePhrase(decision?.deadline?.value);
    case "overspend": {
      const amount = writeAmount(overspendOf(report), report.currency ?? "");
      return `The estimate at completion is ${amount} over the budget.`;
    }
    case "amber": {
      const phrases = phrasesOf(report, "amber");
      const shown = phrases.length > 0 ? phrases : phrasesOf(report, "red");
      return `Amber: ${listNames(shown)}.`;
    }
  }
}

function overduePhrase(names: readonly string[]): string {
  const verb = names.length === 1 ? "is" : "are";
  return `${count(names.length, "key milestone")} ${verb} overdue: ${listNames(names, 2)}.`;
}

function deadlinePhrase(deadline: PlainDate | undefined): string {
  if (deadline === undefined) return "A decision is open.";
  return `A decision is needed by ${writeDate(deadline)}.`;
}

function askOf(reason: Reason, report: ProjectReport, decision: Decision | undefined): string {
  const question = decision?.question?.value;
  if (question !== undefined) return asSentence(question);
  const path = report.return.facts.pathToGreen?.value;
  if (path !== undefined) return `Confirm the path to green: ${asSentence(path)}`;
  switch (reason) {
    case "watermelon":
      return "Settle why the report and the figures differ; the tab asks for no decision.";
    case "red":
      return "The tab names neither a decision nor a path to green: ask for one.";
    case "overdueMilestone":
      return "Ask for a new forecast date; the one on the tab has passed.";
    case "decisionDue":
      return "Take the decision the tab asks for.";
    case "overspend":
      return "Agree how the overspend is covered, or what is left out.";
    case "amber":
      return "Nothing is asked; watch it.";
  }
}

function ownerOf(report: ProjectReport, decision: Decision | undefined): string | undefined {
  const { sponsor, projectManager } = report.return.facts;
  return decision?.owner?.value ?? sponsor?.value ?? projectManager?.value;
}

function overdueNames(report: ProjectReport, statusDate: PlainDate): readonly string[] {
  return keyMilestones(report.return.milestones)
    .filter((milestone) => isOverdue(milestone, statusDate))
    .map((milestone) => milestone.name?.value ?? milestone.id?.value ?? "a milestone");
}
