import type { DependentProject } from "../dependencies/dependency-links";
import { dependencyReport } from "../dependencies/dependency-report";
import { financialYear } from "../finance/financial-year";
import type { Finding } from "../finding/finding";
import { pastColours } from "../history/colour-trend";
import type { ClosedPeriod, History } from "../history/history";
import { lastPeriodBefore } from "../history/history";
import type { TabReading } from "../intake/tabs/tab-reading";
import { isKnown } from "../kernel/figure";
import { mapInSteps, runThrough, type Steps } from "../kernel/steps";
import { idKey } from "../project/id-key";
import type { ProjectReturn } from "../project/project-return";
import { withMatrixLimits } from "../rag/matrix-limits";
import type { Planned, ResourceIndex } from "../resources/resource-index";
import { indexResources } from "../resources/resource-index";
import { defaultCalculationSettings } from "../settings/calculation-settings";
import { defaultThresholds } from "../settings/rule-settings";
import type { Settings } from "../settings/settings";

import type { AssessedProject, AssessmentContext } from "./assess-project";
import { assessProject, lifecycleOf, projectKey } from "./assess-project";
import { rankAttention } from "./attention";
import type { Conversion } from "./currency";
import { chooseReportCurrency, conversionTo, withoutRate } from "./currency";
import type { CurveFrame } from "./curve";
import { curveFrame, monthlyAmounts, sumCurves } from "./curve";
import { describeDuplicates, duplicateIds } from "./duplicates";
import { countFindings, sortFindings } from "./finding-counts";
import { workOutHeadlines } from "./headlines";
import type { Leaf } from "./leaf";
import { leftOutOfCurve } from "./left-out-of-curve";
import { partlyKnown } from "./partly-known";
import { periodTrends } from "./period-trends";
import type { PortfolioReport, ReportDate } from "./report";
import { statusDates } from "./report-date";
import { inReportOrder } from "./report-order";
import type { RollupContext } from "./roll-up";
import { rollUpPortfolio, rollUpProgrammes } from "./roll-up";
import { sincePeriod } from "./since-period";

/** A few milliseconds of work. */
const projectsPerStep = 8;

/** Everything a report is made from. */
export type ReportInput = {
  readonly projects: readonly ProjectReturn[];
  readonly tabs: readonly TabReading[];
  readonly findings: readonly Finding[];
  readonly settings: Settings;
  readonly history: History;
  readonly reportDate: ReportDate;
  readonly date1904: boolean;
};

/**
 * Works out the portfolio's report. The order of the projects changes nothing in it; findings and
 * tab readings follow the order of the tabs.
 */
export function reportPortfolio(input: ReportInput): PortfolioReport {
  return runThrough(reportInSteps(input));
}

/** The same, a few projects a step. */
export function* reportInSteps(input: ReportInput): Steps<PortfolioReport> {
  const { settings, reportDate, projects } = input;
  const previous = lastPeriodBefore(input.history, reportDate.date);
  const duplicates = duplicateIds(projects);
  const conversion = conversionFor(input, duplicates);
  const known = { previous, duplicates, conversion };
  const { assessed, resources, basis } = yield* assess(input, known);
  const counted = assessed.filter(isCounted);
  const frame = curveFrame(reportDate.date);
  const leaves = yield* mapInSteps(counted, projectsPerStep, (project) => toLeaf(project, frame));
  const weighting = basis.calculations.progressWeighting;
  const context = { frame, weighting, rule: settings.ragPolicy.rollup };
  const name = portfolioName(settings, projects);
  const sums = yield* addUp(name, leaves, context);
  const { portfolio } = sums;
  const reports = assessed.map((project) => project.report);
  const findings = sortFindings(input.findings, tabOrder(input.tabs));
  yield undefined;
  const dependencies = dependencyReport(counted.flatMap(toDependent));
  yield undefined;
  return {
    name,
    reportDate,
    oldestStatusDate: statusDates(livingReturns(counted))[0],
    currency: conversion.reportCurrency,
    date1904: input.date1904,
    keepsEarnedValue: counted.some(keepsEarnedValue),
    ...sums,
    projects: reports,
    leftOutOfCurve: leftOutOfCurve(leaves),
    attention: rankAttention(leaves, reportDate.date),
    headlines: workOutHeadlines({
      portfolio,
      leaves,
      reportDate: reportDate.date,
      currency: conversion.reportCurrency,
      stalenessDays: settings.stalenessDays,
    }).map((headline) => headline.text),
    findings,
    tabs: input.tabs,
    leftOut: [
      ...describeDuplicates(projects, duplicates),
      ...withoutRate(
        counted.map((project) => project.report),
        conversion,
      ),
      ...partlyKnown(leaves),
    ],
    ragPolicy: settings.ragPolicy,
    ...settled(settings),
    financialYear: basis.financialYear,
    calculations: basis.calculations,
    previousPeriod: previous?.label,
    resources: resources.plan,
    dependencies,
    ...sincePeriod(previous, { projects: reports, reportDate }),
    ...periodTrends({ portfolio, reportDate, projects: reports }, input.history),
  };
}

/** The sums over the projects, a node a step. */
function* addUp(
  name: string,
  leaves: readonly Leaf[],
  context: RollupContext,
): Steps<Pick<PortfolioReport, "portfolio" | "programmes" | "curve">> {
  const portfolio = rollUpPortfolio(name, leaves, context);
  yield undefined;
  const programmes = yield* rollUpProgrammes(leaves, context);
  const drawn = leaves.flatMap((leaf) => (isCancelled(leaf.assessed) ? [] : (leaf.months ?? [])));
  const curve = sumCurves(drawn, context.frame);
  yield undefined;
  return { portfolio, programmes, curve };
}

/** What the project office has set for the sheets. */
function settled({
  calculations,
  reportSheets,
  rules,
}: Settings): Pick<PortfolioReport, "riskMatrix" | "reportSheets" | "ruleThresholds"> {
  const { riskMatrix } = { ...defaultCalculationSettings, ...calculations };
  const ruleThresholds = rules?.thresholds ?? defaultThresholds;
  return { riskMatrix, ruleThresholds, ...(reportSheets === undefined ? {} : { reportSheets }) };
}

type Assessed = {
  readonly assessed: readonly AssessedProject[];
  readonly resources: ResourceIndex;
  readonly basis: Pick<AssessmentContext, "financialYear" | "calculations">;
};

/** What is known of all projects before the first is assessed. */
type Known = Pick<AssessmentContext, "duplicates" | "conversion"> & {
  readonly previous: ClosedPeriod | undefined;
};

/** All projects with what the others and the closed periods mean for them. */
function* assess(input: ReportInput, { previous, duplicates, conversion }: Known): Steps<Assessed> {
  const { settings } = input;
  const { date } = input.reportDate;
  const calculations = { ...defaultCalculationSettings, ...settings.calculations };
  const planned = needingPeople(input.projects, duplicates);
  const resources = yield* indexResources(planned, date, calculations.calendar);
  const year = financialYear(date, financialYearStart(input));
  const assessed = yield* assessAll(input, {
    reportDate: date,
    settings,
    duplicates,
    conversion,
    pastColours: pastColours(input.history, date),
    previousColours: new Map(
      previous?.projects.map(({ id, calculatedOverall }) => [idKey(id), calculatedOverall]),
    ),
    findingCounts: countFindings(input.findings),
    calculations,
    policy: withMatrixLimits(settings.ragPolicy, calculations.riskMatrix),
    resources,
    financialYear: year,
  });
  return { assessed, resources, basis: { financialYear: year, calculations } };
}

/** British years, which years over two calendar years are read as where no other start is set. */
const assumedStart = 4;

/** The year of the report begins as those of the tabs were read. */
function financialYearStart({ settings, findings }: ReportInput): number {
  const { financialYearStart: start } = settings;
  if (start !== 1) return start;
  return findings.some(({ code }) => code === "FINANCIAL_YEAR_ASSUMED") ? assumedStart : start;
}

function* assessAll(
  input: ReportInput,
  context: AssessmentContext,
): Steps<readonly AssessedProject[]> {
  const assessed = yield* mapInSteps(input.projects, projectsPerStep, (project) =>
    assessProject(project, context),
  );
  return inReportOrder(assessed);
}

/** Who is complete or cancelled needs nobody; of projects with one id nobody knows which counts. */
function needingPeople(
  projects: readonly ProjectReturn[],
  duplicates: ReadonlyMap<string, unknown>,
): readonly Planned[] {
  return projects.flatMap((project) => {
    const id = projectKey(project);
    const lifecycle = lifecycleOf(project);
    const over = lifecycle === "complete" || lifecycle === "cancelled";
    return over || duplicates.has(idKey(id)) ? [] : [{ id, project }];
  });
}

/** Cancelled projects neither need nor give anything any more. */
function toDependent({ report }: AssessedProject): readonly DependentProject[] {
  if (report.lifecycle === "cancelled") return [];
  const { milestones, dependencies = [] } = report.return;
  return [{ id: report.id, name: report.name, milestones, dependencies }];
}

/** By the currencies of the projects that are in the sums. */
function conversionFor(
  { projects, settings }: ReportInput,
  duplicates: ReadonlyMap<string, unknown>,
): Conversion {
  const counted = projects.filter((project) => !duplicates.has(idKey(projectKey(project))));
  const currencies = counted.map(({ facts }) => facts.currency?.value);
  return conversionTo(chooseReportCurrency(settings.reportCurrency, currencies), settings.rates);
}

/** Of two tabs with one id nobody knows which counts. */
function isCounted({ report }: AssessedProject): boolean {
  return report.duplicate !== true;
}

function toLeaf(assessed: AssessedProject, frame: CurveFrame): Leaf {
  const { curve } = assessed;
  const factor = assessed.report.rate;
  const drawable = factor !== undefined && curve !== undefined;
  return { assessed, factor, months: drawable ? monthlyAmounts(curve, factor, frame) : undefined };
}

/** An office keeps earned value once any project has an index from it. */
function keepsEarnedValue({ report }: AssessedProject): boolean {
  const { costPerformanceIndex, schedulePerformanceIndex } = report.figures;
  return isKnown(costPerformanceIndex) || isKnown(schedulePerformanceIndex);
}

/** The oldest data that matters: complete and cancelled projects are not reported on any more. */
function livingReturns(projects: readonly AssessedProject[]): readonly ProjectReturn[] {
  return projects
    .filter(({ report }) => report.lifecycle !== "complete" && report.lifecycle !== "cancelled")
    .map(({ report }) => report.return);
}

function isCancelled({ report }: AssessedProject): boolean {
  return report.lifecycle === "cancelled";
}

/** The name set, else the one portfolio all tabs name, else the plain word. */
function portfolioName(settings: Settings, projects: readonly ProjectReturn[]): string {
  if (settings.portfolioName !== undefined) return settings.portfolioName;
  const names = new Set(projects.flatMap((project) => project.facts.portfolio?.value ?? []));
  const [only] = names;
  return names.size === 1 && only !== undefined ? only : "Portfolio";
}

function tabOrder(tabs: readonly TabReading[]): ReadonlyMap<string, number> {
  return new Map(tabs.map((tab, index) => [tab.tab, index]));
}
