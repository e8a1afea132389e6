import { unknown } from "#domain/kernel/figure";
import { parsePlainDate } from "#domain/kernel/plain-date";
import type { PlainDate } from "#domain/kernel/plain-date";
import type {
  Attention,
  CurvePoint,
  PortfolioReport,
  ProjectReport,
  RollupReport,
} from "#domain/portfolio/report";
import type { Figures } from "#domain/figures/figures";
import type { RagPair, RagReport } from "#domain/rag/rag-report";
import type { ProjectFacts, RagDimension } from "#domain/project/project-return";
import type { CalculatedRag, Lifecycle, ReportedRag } from "#domain/project/vocabulary";

/** A plain date of a test; throws where the text is none. */
export function day(text: string): PlainDate {
  const date = parsePlainDate(text);
  if (date === undefined) throw new Error(`${text} is no date`);
  return date;
}

const nothing = unknown("notReported");

/** Figures that nobody reported, but for those given. */
export function someFigures(known: Partial<Figures> = {}): Figures {
  return {
    plannedValue: nothing,
    earnedValue: nothing,
    actualCost: nothing,
    budgetAtCompletion: nothing,
    scheduleVariance: nothing,
    costVariance: nothing,
    schedulePerformanceIndex: nothing,
    costPerformanceIndex: nothing,
    estimateAtCompletion: nothing,
    estimateToComplete: nothing,
    varianceAtCompletion: nothing,
    varianceAtCompletionShare: nothing,
    toCompletePerformanceIndex: nothing,
    earnedSchedule: nothing,
    actualTime: nothing,
    planDuration: nothing,
    scheduleVarianceTime: nothing,
    schedulePerformanceIndexTime: nothing,
    periodUnit: "month",
    baselineFinish: nothing,
    forecastFinish: nothing,
    finishSlipDays: nothing,
    percentComplete: nothing,
    plannedPercentComplete: nothing,
    ...known,
  };
}

/** Cost figures that belong together: budget, actual, forecast and, where given, planned and earned. */
export function costs(
  budget: number,
  actual: number,
  forecast: number,
  value?: { readonly planned: number; readonly earned: number },
): Partial<Figures> {
  return {
    budgetAtCompletion: budget,
    actualCost: actual,
    estimateAtCompletion: forecast,
    estimateToComplete: forecast - actual,
    varianceAtCompletion: budget - forecast,
    varianceAtCompletionShare: (budget - forecast) / budget,
    ...(value === undefined
      ? {}
      : {
          plannedValue: value.planned,
          earnedValue: value.earned,
          scheduleVariance: value.earned - value.planned,
          costVariance: value.earned - actual,
          schedulePerformanceIndex: value.earned / value.planned,
          schedulePerformanceIndexTime: value.earned / value.planned - 0.01,
          costPerformanceIndex: value.earned / actual,
        }),
  };
}

export function aPair(calculated: CalculatedRag, reported?: ReportedRag): RagPair {
  const difference =
    reported === undefined
      ? "notComparable"
      : reported === "green" && calculated === "red"
        ? "watermelon"
        : reported === calculated
          ? "agrees"
          : "better";
  return { reported, calculated, difference };
}

const dimensions: readonly RagDimension[] = [
  "schedule",
  "cost",
  "scope",
  "risk",
  "resources",
  "benefits",
  "communications",
];

export function aRag(
  overall: CalculatedRag,
  reported?: ReportedRag,
  known: Partial<Record<RagDimension, CalculatedRag>> = {},
): RagReport {
  const pairs = dimensions.map((dimension) => [dimension, aPair(known[dimension] ?? "grey")]);
  return {
    overall: aPair(overall, reported),
    // The list above names every dimension.
    dimensions: Object.fromEntries(pairs) as Record<RagDimension, RagPair>,
    measures: [
      {
        code: "costPerformance",
        dimension: "cost",
        direction: "higherIsBetter",
        value: 0.97,
        colour: "green",
        greenLimit: 0.95,
        amberLimit: 0.9,
      },
      {
        code: "finishSlipShare",
        dimension: "schedule",
        direction: "lowerIsBetter",
        value: 0.07,
        colour: "amber",
        greenLimit: 0.05,
        amberLimit: 0.1,
      },
    ],
    known: Object.keys(known).length,
  };
}

/** A project with little on its tab, but for what is given. */
export function aProject(
  given: Partial<ProjectReport> & { readonly facts?: ProjectFacts } = {},
): ProjectReport {
  const { facts = {}, ...rest } = given;
  const id = rest.id ?? "P01";
  const tab = rest.tab ?? id;
  return {
    id,
    name: `Project ${id}`,
    programme: undefined,
    tab,
    cell: "C3",
    lifecycle: "active",
    currency: "EUR",
    statusDate: day("2026-09-30"),
    return: {
      tab,
      tabId: `{${tab}}`,
      origin: "tab",
      facts,
      milestones: [],
      costPeriods: [],
      risks: [],
      issues: [],
      decisions: [],
    },
    figures: someFigures(),
    earnedValueSource: "none",
    plannedValueSource: "none",
    rag: aRag("grey"),
    nextMilestone: undefined,
    milestones: { due: 0, onTime: 0, overdue: 0 },
    openHighRisks: 0,
    findingCounts: { errors: 0, warnings: 0, hints: 0 },
    previousOverall: undefined,
    ...rest,
  };
}

/** A fact as it was read from the project's tab. */
export function aField<T>(value: T): { value: T; source: { tab: string; cell: string } } {
  return { value, source: { tab: "P01", cell: "C4" } };
}

type SummedFigure =
  "plannedValue" | "earnedValue" | "actualCost" | "budgetAtCompletion" | "estimateAtCompletion";

/** The rollup of projects as far as sheets show it: sums, then ratios. */
export function aRollup(path: string, projects: readonly ProjectReport[]): RollupReport {
  const sum = (key: SummedFigure): number =>
    projects.reduce((total, { figures }) => {
      const figure = figures[key];
      return total + (typeof figure === "number" ? figure : 0);
    }, 0);
  const counts: Record<CalculatedRag, number> = { green: 0, amber: 0, red: 0, grey: 0 };
  const lifecycles: Record<Lifecycle, number> = {
    proposed: 0,
    active: 0,
    onHold: 0,
    complete: 0,
    cancelled: 0,
  };
  for (const project of projects) {
    lifecycles[project.lifecycle] += 1;
    if (project.lifecycle === "active") counts[project.rag.overall.calculated] += 1;
  }
  const value = { planned: sum("plannedValue"), earned: sum("earnedValue") };
  const money = [
    sum("budgetAtCompletion"),
    sum("actualCost"),
    sum("estimateAtCompletion"),
  ] as const;
  const known = money[0] > 0 ? costs(...money, value.planned > 0 ? value : undefined) : {};
  return {
    path,
    name: path.split(" / ").at(-1) ?? path,
    projectIds: projects.map((project) => project.id),
    figures: someFigures(known),
    rag: aRag(counts.red > 0 ? "red" : counts.amber > 0 ? "amber" : "green"),
    ragCounts: counts,
    lifecycleCounts: lifecycles,
    milestones: {
      due: projects.reduce((total, project) => total + project.milestones.due, 0),
      onTime: projects.reduce((total, project) => total + project.milestones.onTime, 0),
      overdue: projects.reduce((total, project) => total + project.milestones.overdue, 0),
    },
    openHighRisks: projects.reduce((total, project) => total + project.openHighRisks, 0),
  };
}

/** A report over the projects given, rolled up; everything else can be set. */
export function aReport(given: Partial<PortfolioReport> = {}): PortfolioReport {
  const projects = given.projects ?? [aProject()];
  const paths = [...new Set(projects.map((project) => project.programme ?? ""))].sort();
  return {
    name: "Transformation portfolio",
    reportDate: { date: day("2026-09-30"), origin: "latestStatusDate" },
    oldestStatusDate: day("2026-08-31"),
    currency: "EUR",
    date1904: false,
    keepsEarnedValue: projects.some((project) => project.earnedValueSource !== "none"),
    portfolio: aRollup("", projects),
    programmes: paths.map((path) =>
      aRollup(
        path,
        projects.filter((project) => (project.programme ?? "") === path),
      ),
    ),
    projects,
    curve: [],
    attention: [],
    headlines: [],
    findings: [],
    tabs: [],
    leftOut: [],
    previousPeriod: undefined,
    ...given,
  };
}

/** An S-curve of months: a slow start, a steep middle, a slow end; actual and earned to the status month. */
export function aCurve(budget: number, months: number, statusMonth: number): readonly CurvePoint[] {
  return Array.from({ length: months }, (_, index): CurvePoint => {
    const done = (index + 1) / months;
    const planned = budget * done * done * (3 - 2 * done);
    const past = index <= statusMonth;
    return {
      periodEnd: monthEnd(2026, index),
      plannedValue: planned,
      earnedValue: past ? planned * 0.93 : undefined,
      actualCost: past ? planned * 0.97 : undefined,
      forecast: past ? undefined : planned * 1.045,
    };
  });
}

function monthEnd(year: number, index: number): PlainDate {
  const text = new Date(Date.UTC(year, index + 1, 0)).toISOString().slice(0, 10);
  return day(text);
}

export function anAttention(projectId: string, colour: CalculatedRag, why: string): Attention {
  return {
    projectId,
    colour,
    why,
    ask: "Decide on the second supplier before the tender closes.",
    by: day("2026-10-15"),
    owner: "Maria Lindqvist",
  };
}
