import type { PortfolioReport } from "#domain/portfolio/report";
import type { DecisionRequest, SteeringPack } from "#domain/steering-pack/steering-pack";

import { day } from "./builders";

/** A decision that is complete. */
export function aDecision(given: Partial<DecisionRequest> = {}): DecisionRequest {
  return {
    projectId: "ES01",
    projectName: "Town hall refurbishment",
    colour: "red",
    question: "Shall the roof be renewed now or in a second phase?",
    options: "Renew now for 1.4 million; renew in 2028 for 1.9 million.",
    recommendation: "Renew now: the scaffolding stands, and waiting costs 0.5 million more.",
    consequence: "The scaffolding is taken down on 30 November; the saving is lost.",
    deadline: day("2026-10-15"),
    overdue: false,
    owner: "Maria Lindqvist",
    source: { tab: "ES01", cell: "B84" },
    ...given,
  };
}

/** The pack of a report, its sentences made up: what layouts need, not what the domain works out. */
export function aPack(report: PortfolioReport, given: Partial<SteeringPack> = {}): SteeringPack {
  const figures = report.portfolio.figures;
  const said = (text: string): { text: string; source: string } => ({
    text,
    source: "Figures of all projects at 30 September 2026",
  });
  return {
    title: `${report.name}: steering committee`,
    portfolioName: report.name,
    reportDate: report.reportDate,
    reportDateOrigin: "the latest status date",
    oldestStatusDate: report.oldestStatusDate,
    currency: report.currency,
    decisions: {
      lead: said("Two decisions are asked for; one red project asks for none"),
      onPage: [
        aDecision(),
        aDecision({
          projectId: "WO01",
          projectName: "Finance system replacement",
          colour: "amber",
          overdue: true,
        }),
      ],
      behind: [],
      missing: [
        {
          projectId: "CU03",
          projectName: "Identity and sign-in",
          why: "CPI is 0.84 and the forecast is 14 % over budget.",
          missing: "No decision is asked for.",
          owner: "Amira Haddad",
          source: { tab: "CU03", cell: "C3" },
        },
      ],
    },
    summary: {
      rag: report.portfolio.rag.overall,
      why: said(
        "Red projects hold 36 % of the budget: Town hall refurbishment (18.6 million) and Identity and sign-in (3.9 million).",
      ),
      change: said("No period has been closed yet, so there is nothing to compare with."),
      achievement: said("Customer contact centre went live in all districts on 14 September."),
      concern: said(
        "Town hall refurbishment is forecast 2.0 million over budget and 74 days late.",
      ),
      figures: [
        {
          code: "projects",
          label: "Projects",
          value: report.projects.length,
          unit: "count",
          note: "10 active",
        },
        {
          code: "budgetAtCompletion",
          label: "Approved budget",
          value: figures.budgetAtCompletion,
          unit: "amount",
          note: "EUR million",
        },
        {
          code: "actualCost",
          label: "Actual cost",
          value: figures.actualCost,
          unit: "amount",
          note: "48 % of the budget",
        },
        {
          code: "estimateAtCompletion",
          label: "Forecast at completion",
          value: figures.estimateAtCompletion,
          unit: "amount",
          note: undefined,
        },
        {
          code: "varianceAtCompletion",
          label: "Variance at completion",
          value: figures.varianceAtCompletion,
          unit: "amount",
          note: "6 % over budget",
        },
        {
          code: "costPerformanceIndex",
          label: "CPI",
          value: figures.costPerformanceIndex,
          unit: "index",
          note: undefined,
        },
        {
          code: "openHighRisks",
          label: "Open high risks",
          value: report.portfolio.openHighRisks,
          unit: "count",
          note: undefined,
        },
      ],
      headlines: report.headlines.map(said),
    },
    programmes: report.programmes.map((programme) => ({
      path: programme.path,
      name: programme.name,
      projects: programme.projectIds.length,
      overall: programme.rag.overall,
      ragCounts: programme.ragCounts,
      budgetAtCompletion: programme.figures.budgetAtCompletion,
      estimateAtCompletion: programme.figures.estimateAtCompletion,
    })),
    projects: report.projects.map((project) => ({
      projectId: project.id,
      projectName: project.name,
      programme: project.programme,
      projectManager: project.return.facts.projectManager?.value,
      stage: project.return.facts.stage?.value,
      lifecycle: project.lifecycle,
      overall: project.rag.overall,
      previousOverall: project.previousOverall,
      schedule: project.rag.dimensions.schedule,
      cost: project.rag.dimensions.cost,
      risk: project.rag.dimensions.risk,
      budgetAtCompletion: project.figures.budgetAtCompletion,
      estimateAtCompletion: project.figures.estimateAtCompletion,
      currency: project.currency,
      finishSlipDays: project.figures.finishSlipDays,
      forecastFinish: project.figures.forecastFinish,
      nextMilestone: project.nextMilestone,
      comment: said(
        "Groundwork is done; the tender for the facade closes in October. Two bidders have asked for an extension of three weeks.",
      ),
    })),
    curve: {
      points: report.curve,
      message: said("Work is 7 % behind plan and costs 4 % more than it is worth"),
      keepsEarnedValue: report.keepsEarnedValue,
    },
    definitions: [
      "A dimension has the colour of its worst measure; without figures it is not known.",
      "Cost: CPI green from 0.95, amber from 0.90. Schedule: SPI(t) green from 0.95, amber from 0.90.",
    ],
    leftOut: report.leftOut,
    ...given,
  };
}
