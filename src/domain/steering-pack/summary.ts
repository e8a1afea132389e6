import { isKnown, unknown } from "../kernel/figure";
import type { Figure } from "../kernel/figure";
import type { PortfolioReport, ProjectReport } from "../portfolio/report";
import { asSentence, count, listNames, writeDate } from "../kernel/wording";
import type { CalculatedRag } from "../project/vocabulary";
import { scheduleIndexName } from "../rag/measure-words";
import { schedulePerformance } from "../rag/measures";

import type { PackFigure, PackSentence, SummarySection } from "./steering-pack";

/** The executive summary: colour and why, change, achievement, concern, the figures. */
export function summarise(report: PortfolioReport): SummarySection {
  const { portfolio } = report;
  return {
    rag: portfolio.rag.overall,
    why: {
      text: portfolio.ragReason ?? "",
      source: `Figures of ${count(portfolio.projectIds.length, "project")} at ${writeDate(report.reportDate.date)}`,
    },
    change: changeOf(report),
    achievement: achievementOf(report),
    concern: concernOf(report),
    figures: summaryFigures(report),
    headlines: report.headlines.map((text) => ({ text, source: sourceOfSums(report) })),
  };
}

const rank: Readonly<Record<CalculatedRag, number>> = { grey: -1, green: 0, amber: 1, red: 2 };

/** Colours that moved since the last closed period, worse first. */
function changeOf(report: PortfolioReport): PackSentence {
  if (report.previousPeriod === undefined) {
    return {
      text: "No period is closed yet, so there is nothing to compare with.",
      source: "History",
    };
  }
  const compared = report.projects.filter(
    (project) =>
      project.lifecycle === "active" &&
      project.previousOverall !== undefined &&
      project.previousOverall !== "grey" &&
      project.rag.overall.calculated !== "grey",
  );
  const moved = (sign: 1 | -1): readonly string[] =>
    compared.filter((project) => sign * stepOf(project) > 0).map((project) => project.name);
  const worse = moved(1);
  const better = moved(-1);
  const source = `History of ${report.previousPeriod}, ${count(compared.length, "project")} compared`;
  if (worse.length === 0 && better.length === 0) {
    return { text: `No project has changed colour since ${report.previousPeriod}.`, source };
  }
  const parts = [
    ...(worse.length === 0 ? [] : [`${String(worse.length)} worse (${listNames(worse, 3)})`]),
    ...(better.length === 0 ? [] : [`${String(better.length)} better (${listNames(better, 3)})`]),
  ];
  return { text: `Since ${report.previousPeriod}: ${parts.join(", ")}.`, source };
}

function stepOf(project: ProjectReport): number {
  const before = project.previousOverall ?? "grey";
  return rank[project.rag.overall.calculated] - rank[before];
}

/** What the largest project reports as achieved; the first in table order of several. */
function achievementOf(report: PortfolioReport): PackSentence | undefined {
  let best:
    { readonly project: ProjectReport; readonly text: string; readonly budget: number } | undefined;
  for (const project of report.projects) {
    const text = project.return.facts.achievements?.value;
    if (text === undefined || project.duplicate === true) continue;
    const budget = project.figures.budgetAtCompletion;
    const size = isKnown(budget) && project.currency === report.currency ? budget : 0;
    if (best === undefined || size > best.budget) best = { project, text, budget: size };
  }
  if (best === undefined) return undefined;
  const cell = best.project.return.facts.achievements?.source.cell ?? best.project.cell;
  return {
    text: `${best.project.name}: ${asSentence(best.text)}`,
    source: `${best.project.tab}, cell ${cell}`,
  };
}

/** The first of the things that need attention. */
function concernOf(report: PortfolioReport): PackSentence | undefined {
  const [first] = report.attention;
  if (first === undefined) return undefined;
  const project = report.projects.find((candidate) => candidate.id === first.projectId);
  return {
    text: `${project?.name ?? first.projectId}: ${first.why}`,
    source: project === undefined ? "" : `${project.tab}, its figures${atDate(project)}`,
  };
}

function atDate(project: ProjectReport): string {
  return project.statusDate === undefined ? "" : ` at ${writeDate(project.statusDate)}`;
}

function sourceOfSums(report: PortfolioReport): string {
  const oldest = report.oldestStatusDate;
  const since = oldest === undefined ? "" : `, oldest figures of ${writeDate(oldest)}`;
  return `${count(report.portfolio.projectIds.length, "project")}${since}`;
}

function summaryFigures(report: PortfolioReport): readonly PackFigure[] {
  const { figures, milestones, lifecycleCounts, openHighRisks } = report.portfolio;
  const share: Figure =
    milestones.due === 0 ? unknown("notReported") : milestones.onTime / milestones.due;
  const indexes: readonly PackFigure[] = report.keepsEarnedValue
    ? [
        figure("costPerformanceIndex", "CPI", figures.costPerformanceIndex, "index"),
        figure(
          "schedulePerformance",
          scheduleIndexName(figures),
          schedulePerformance(figures),
          "index",
        ),
      ]
    : [];
  return [
    {
      ...figure("projects", "Projects", report.portfolio.projectIds.length, "count"),
      note: `${String(lifecycleCounts.active)} active`,
    },
    figure("budgetAtCompletion", "Approved", figures.budgetAtCompletion, "amount"),
    figure("actualCost", "Actual", figures.actualCost, "amount"),
    figure("estimateAtCompletion", "Forecast", figures.estimateAtCompletion, "amount"),
    figure("varianceAtCompletion", "Variance", figures.varianceAtCompletion, "amount"),
    ...indexes,
    {
      ...figure("milestonesOnTime", "Milestones on time", share, "share"),
      note: `of ${String(milestones.due)} due`,
    },
    figure("openHighRisks", "Open high risks", openHighRisks, "count"),
  ];
}

function figure(
  code: PackFigure["code"],
  label: string,
  value: Figure,
  unit: PackFigure["unit"],
): PackFigure {
  return { code, label, value, unit, note: undefined };
}
