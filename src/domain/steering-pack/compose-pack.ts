import type { PortfolioReport, ProjectReport, RollupReport } from "../portfolio/report";
import { asSentence, count, writeDate } from "../portfolio/wording";
import { explainRag } from "../rag/explain";
import { defaultRagPolicy } from "../rag/policy";

import { defaultPackSettings, type PackSettings } from "../settings/pack-settings";

import { describeCurve } from "./curve-message";
import { collectDecisions } from "./decisions";
import { describePolicy } from "./definitions";
import type { PackSentence, PortfolioRow, ProgrammeRow, SteeringPack } from "./steering-pack";
import { summarise } from "./summary";

const originWords = {
  argument: "as asked for",
  settings: "from the settings",
  latestStatusDate: "the latest status date",
  today: "today",
} as const;

/**
 * Composes the steering committee pack: decisions first, then the summary, the portfolio table and
 * the curve. Sentences are worked out from the report; each names what it came from.
 */
export function composePack(
  report: PortfolioReport,
  { furtherDecisions }: Pick<PackSettings, "furtherDecisions"> = defaultPackSettings,
): SteeringPack {
  return {
    title: "Steering committee pack",
    portfolioName: report.name,
    reportDate: report.reportDate,
    reportDateOrigin: originWords[report.reportDate.origin],
    oldestStatusDate: report.oldestStatusDate,
    currency: report.currency,
    decisions: collectDecisions(report, furtherDecisions),
    summary: summarise(report),
    programmes: report.programmes.map(programmeRow),
    projects: report.projects.map(portfolioRow),
    curve: {
      points: report.curve,
      keepsEarnedValue: report.keepsEarnedValue,
      message: describeCurve(report),
      leftOut: report.leftOutOfCurve ?? [],
      estimateAtCompletion: report.portfolio.figures.estimateAtCompletion,
    },
    definitions: describePolicy(report.ragPolicy ?? defaultRagPolicy),
    leftOut: report.leftOut,
  };
}

function programmeRow(node: RollupReport): ProgrammeRow {
  return {
    path: node.path,
    name: node.name,
    projects: node.projectIds.length,
    overall: node.rag.overall,
    ragCounts: node.ragCounts,
    budgetAtCompletion: node.figures.budgetAtCompletion,
    estimateAtCompletion: node.figures.estimateAtCompletion,
  };
}

function portfolioRow(project: ProjectReport): PortfolioRow {
  const { facts } = project.return;
  const { dimensions, overall } = project.rag;
  return {
    projectId: project.id,
    projectName: project.name,
    programme: project.programme,
    projectManager: facts.projectManager?.value,
    stage: facts.stage?.value,
    lifecycle: project.lifecycle,
    overall,
    previousOverall: project.previousOverall,
    schedule: dimensions.schedule,
    cost: dimensions.cost,
    risk: dimensions.risk,
    budgetAtCompletion: project.figures.budgetAtCompletion,
    estimateAtCompletion: project.figures.estimateAtCompletion,
    currency: project.currency,
    finishSlipDays: project.figures.finishSlipDays,
    forecastFinish: project.figures.forecastFinish,
    nextMilestone: project.nextMilestone,
    comment: commentOn(project),
  };
}

function commentOn(project: ProjectReport): PackSentence {
  const { headline } = project.return.facts;
  if (headline !== undefined) {
    return {
      text: asSentence(headline.value),
      source: `${headline.source.tab}, cell ${headline.source.cell}`,
    };
  }
  const at = project.statusDate === undefined ? "" : ` at ${writeDate(project.statusDate)}`;
  const findings = project.findingCounts.errors;
  const errors = findings === 0 ? "" : ` (${count(findings, "error")} on the tab)`;
  return {
    text: explainRag(project, "overall").text,
    source: `${project.tab}, its figures${at}${errors}`,
  };
}
