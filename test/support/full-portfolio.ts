import { reportSheets } from "#domain/settings/report-sheets";
import type { FinanceFigures, SpanAmounts } from "#domain/finance/finance";
import { isKnown, unknown } from "#domain/kernel/figure";
import type { Figure } from "#domain/kernel/figure";
import type { Figures } from "#domain/figures/figures";
import type { PortfolioReport, ProjectReport } from "#domain/portfolio/report";
import type { Milestone } from "#domain/project/project-return";
import type { Benefit } from "#domain/project/section-rows";

import { aField, day } from "./builders";
import { councilPortfolio } from "./portfolios";

const none = unknown("notReported");

/**
 * The council's portfolio with what further report sheets show: milestones over two closed periods,
 * money of the financial year, benefits, and a critical chain in two projects.
 */
export function fullPortfolio(earnedValue: boolean): PortfolioReport {
  const report = councilPortfolio(earnedValue);
  const projects = report.projects.map(fillIn);
  const node = { ...report.portfolio, finance: financeOf(report.portfolio.figures) };
  return {
    ...report,
    projects,
    portfolio: node,
    programmes: report.programmes.map((programme) => ({
      ...programme,
      finance: financeOf(programme.figures),
      ragReason: "Amber: of 4 rated projects 1 red, 1 amber and 2 green, weighed by budget.",
    })),
    reportSheets,
    previousPeriod: "2026-08",
    financialYear: { label: "2026/27", from: day("2026-04-01"), to: day("2027-03-31") },
    ragTrend: [
      { period: "2026-07", reportDate: day("2026-07-31"), counts: counts(6, 3, 1, 0) },
      { period: "2026-08", reportDate: day("2026-08-31"), counts: counts(5, 3, 1, 1) },
      { period: undefined, reportDate: day("2026-09-30"), counts: counts(4, 3, 2, 1) },
    ],
    milestoneTrend: projects.flatMap(({ id }, index) => trendOf(id, index)),
  };
}

function counts(green: number, amber: number, red: number, grey: number) {
  return { green, amber, red, grey };
}

function fillIn(project: ProjectReport, index: number): ProjectReport {
  const { tab } = project;
  const filled: ProjectReport = {
    ...project,
    rate: 1,
    estimateSource: project.earnedValueSource === "none" ? "reported" : "typical",
    finance: financeOf(project.figures),
    return: {
      ...project.return,
      milestones: milestonesOf(tab, index),
      benefits: index % 3 === 0 ? benefitsOf(tab, index) : [],
    },
  };
  if (index === 0) return withChain(filled, { done: 0.6, used: 0.35, zone: "green" });
  return index === 4 ? withChain(filled, { done: 0.45, used: 0.8, zone: "red" }) : filled;
}

function withChain(
  project: ProjectReport,
  { done, used, zone }: { done: number; used: number; zone: "green" | "red" },
): ProjectReport {
  const facts = {
    ...project.return.facts,
    chainLength: aField(200),
    chainRemaining: aField(200 * (1 - done)),
    buffer: aField(60),
    bufferRemaining: aField(60 * (1 - used)),
  };
  return {
    ...project,
    return: { ...project.return, facts },
    sections: {
      ...{ risk: undefined, changes: undefined, resources: undefined },
      ...{ benefits: undefined, communications: undefined },
      criticalChain: { chainComplete: done, bufferConsumed: used, burnRate: used / done, zone },
    },
  };
}

function milestonesOf(tab: string, index: number): readonly Milestone[] {
  const row = (at: number) => ({ tab, cell: `B${String(30 + at)}` });
  const late = index % 3 === 1;
  return [
    {
      row: row(0),
      id: aField("M1"),
      name: aField("Design approved"),
      baselineDate: aField(day("2026-05-29")),
      actualDate: aField(day(late ? "2026-06-26" : "2026-05-27")),
      owner: aField("Tom Achterberg"),
    },
    {
      row: row(1),
      id: aField("M2"),
      name: aField("Contract awarded"),
      baselineDate: aField(day("2026-09-11")),
      forecastDate: aField(day(index === 4 ? "2026-09-25" : late ? "2026-11-14" : "2026-10-09")),
      owner: aField("Maria Lindqvist"),
      ...(late
        ? { comment: aField("=Two bids were withdrawn; the tender was opened again.") }
        : {}),
    },
    {
      row: row(2),
      id: aField("M3"),
      name: aField("Handed over to the service"),
      baselineDate: aField(day("2027-03-31")),
      forecastDate: aField(day(late ? "2027-06-13" : "2027-03-24")),
    },
  ];
}

function trendOf(projectId: string, index: number) {
  const late = index % 3 === 1;
  const sight = (period: string | undefined, reportDate: string, expected: string) => ({
    ...{ period, reportDate: day(reportDate), expected: day(expected), done: false },
  });
  return [
    {
      ...{ projectId, id: "M2", name: "Contract awarded", baseline: day("2026-09-11") },
      sights: [
        sight("2026-07", "2026-07-31", late ? "2026-10-02" : "2026-10-09"),
        sight("2026-08", "2026-08-31", late ? "2026-10-23" : "2026-10-09"),
        sight(undefined, "2026-09-30", late ? "2026-11-14" : "2026-10-09"),
      ],
    },
  ];
}

function benefitsOf(tab: string, index: number): readonly Benefit[] {
  const row = (at: number) => ({ tab, cell: `B${String(60 + at)}` });
  return [
    {
      row: row(0),
      name: aField("Calls answered at first contact"),
      owner: aField("Amira Haddad"),
      measure: aField("Share of calls"),
      baseline: aField(0.62),
      target: aField(0.85),
      forecast: aField(0.81),
      realised: aField(0.7),
      targetDate: aField(day(index === 0 ? "2026-06-30" : "2027-06-30")),
      value: aField(240_000 + index * 10_000),
    },
    {
      row: row(1),
      name: aField("Rent no longer paid"),
      measure: aField("Euro a year"),
      baseline: aField(480_000),
      target: aField(120_000),
      forecast: aField(120_000),
      realised: aField(480_000),
      targetDate: aField(day("2028-03-31")),
      value: aField(360_000),
    },
  ];
}

function share(figure: Figure, part: number): Figure {
  return isKnown(figure) ? figure * part : figure;
}

function financeOf(figures: Figures): FinanceFigures {
  const { budgetAtCompletion: budget, estimateAtCompletion: estimate, actualCost } = figures;
  const wholeLife: SpanAmounts = {
    planned: budget,
    plannedToDate: figures.plannedValue,
    earnedToDate: figures.earnedValue,
    actualToDate: actualCost,
    forecast: estimate,
    variance: figures.varianceAtCompletion,
  };
  const thisYear: SpanAmounts = {
    planned: share(budget, 0.4),
    plannedToDate: share(figures.plannedValue, 0.4),
    earnedToDate: share(figures.earnedValue, 0.4),
    actualToDate: share(actualCost, 0.4),
    forecast: share(estimate, 0.4),
    variance: share(figures.varianceAtCompletion, 0.4),
  };
  const part = (of: SpanAmounts, factor: number): SpanAmounts => ({
    planned: share(of.planned, factor),
    plannedToDate: share(of.plannedToDate, factor),
    earnedToDate: share(of.earnedToDate, factor),
    actualToDate: share(of.actualToDate, factor),
    forecast: share(of.forecast, factor),
    variance: share(of.variance, factor),
  });
  return {
    thisYear,
    wholeLife,
    categories: [
      { category: "Capex", thisYear: part(thisYear, 0.75), wholeLife: part(wholeLife, 0.75) },
      { category: "Opex", thisYear: part(thisYear, 0.25), wholeLife: part(wholeLife, 0.25) },
    ],
    estimates: {
      typical: isKnown(figures.earnedValue) ? estimate : none,
      atypical: isKnown(figures.earnedValue) ? share(estimate, 0.98) : none,
      costAndSchedule: isKnown(figures.earnedValue) ? share(estimate, 1.04) : none,
      weightedIndices: isKnown(figures.earnedValue) ? share(estimate, 1.01) : none,
      reported: share(estimate, 0.99),
      lowest: share(estimate, 0.98),
      highest: share(estimate, 1.04),
    },
    contingency: {
      approved: share(budget, 0.05),
      used: share(budget, 0.02),
      left: share(budget, 0.03),
    },
  };
}
