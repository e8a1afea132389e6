import type { PlainDate } from "../kernel/plain-date";
import { openDecisions } from "../project/open-decisions";
import type { PortfolioReport, ProjectReport } from "../portfolio/report";
import { count, listNames } from "../kernel/wording";
import type { Decision, SourceCell } from "../project/project-return";
import { explainRag } from "../rag/explain";

import type { DecisionRequest, DecisionsSection, MissingAsk } from "./steering-pack";

/** Decisions on the first page; the rest is behind it. */
const onPageAtMost = 3;

/**
 * The decisions the tabs ask for, most urgent first: by deadline, those of worse colour first on the
 * same day, those without a deadline last; and the red projects that ask for nothing. Of those behind
 * the first page the pack has so many at most and counts the rest.
 */
export function collectDecisions(report: PortfolioReport, furtherAtMost: number): DecisionsSection {
  const living = report.projects.filter(
    (project) => project.lifecycle !== "complete" && project.lifecycle !== "cancelled",
  );
  const requests = living
    .flatMap((project) =>
      openDecisions(project.return.decisions).map((decision) =>
        toRequest(project, decision, report.reportDate.date),
      ),
    )
    .sort(byUrgency);
  const missing = living.flatMap((project) => missingAsk(project) ?? []);
  const behind = requests.slice(onPageAtMost);
  return {
    onPage: requests.slice(0, onPageAtMost),
    behind: behind.slice(0, furtherAtMost),
    left: Math.max(0, behind.length - furtherAtMost),
    missing,
    lead: {
      text: leadText(requests, missing),
      source:
        requests.length === 0
          ? "Decisions on all project tabs"
          : `Decisions of ${listNames(unique(requests.map((request) => request.projectName)))}`,
    },
  };
}

function toRequest(
  project: ProjectReport,
  decision: Decision,
  reportDate: PlainDate,
): DecisionRequest {
  const deadline = decision.deadline?.value;
  return {
    projectId: project.id,
    projectName: project.name,
    colour: project.rag.overall.calculated,
    question: decision.question?.value ?? "",
    options: decision.options?.value,
    recommendation: decision.recommendation?.value,
    consequence: decision.consequence?.value,
    deadline,
    overdue: deadline !== undefined && deadline < reportDate,
    owner: decision.owner?.value,
    source: decision.row,
  };
}

/** A red needs an ask, an owner and a date; what the tab does not give is said. */
function missingAsk(project: ProjectReport): MissingAsk | undefined {
  if (project.rag.overall.calculated !== "red") return undefined;
  const [first] = openDecisions(project.return.decisions);
  const lacking = missingWords(project, first);
  if (lacking === undefined) return undefined;
  const { sponsor, projectManager } = project.return.facts;
  return {
    projectId: project.id,
    projectName: project.name,
    why: explainRag(project, "overall").text,
    missing: lacking,
    owner: first?.owner?.value ?? sponsor?.value ?? projectManager?.value,
    source: first?.row ?? projectCell(project),
  };
}

function missingWords(project: ProjectReport, decision: Decision | undefined): string | undefined {
  if (decision === undefined) {
    return project.return.facts.pathToGreen === undefined
      ? "The tab names neither a decision nor a path to green."
      : "The tab names a path to green but asks for no decision.";
  }
  const noOwner = decision.owner === undefined;
  const noDate = decision.deadline === undefined;
  if (!noOwner && !noDate) return undefined;
  const lacks = noOwner && noDate ? "no owner and no date" : noOwner ? "no owner" : "no date";
  return `The decision asked for has ${lacks}.`;
}

function projectCell(project: ProjectReport): SourceCell {
  return { tab: project.tab, cell: project.cell };
}

function leadText(requests: readonly DecisionRequest[], missing: readonly MissingAsk[]): string {
  const asked =
    requests.length === 0
      ? "No decision is asked for"
      : `${count(requests.length, "decision")} ${requests.length === 1 ? "is" : "are"} asked for`;
  const late = requests.filter((request) => request.overdue).length;
  const overdue =
    late === 0 ? "" : `, ${String(late)} past ${late === 1 ? "its" : "their"} deadline`;
  if (missing.length === 0) return `${asked}${overdue}.`;
  const lacks = missing.length === 1 ? "lacks" : "lack";
  return `${asked}${overdue}; ${count(missing.length, "red project")} ${lacks} a complete ask.`;
}

const urgency = { red: 0, amber: 1, green: 2, grey: 3 } as const;

function byUrgency(left: DecisionRequest, right: DecisionRequest): number {
  const leftDay = left.deadline ?? "9999";
  const rightDay = right.deadline ?? "9999";
  if (leftDay !== rightDay) return leftDay < rightDay ? -1 : 1;
  return urgency[left.colour] - urgency[right.colour];
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}
