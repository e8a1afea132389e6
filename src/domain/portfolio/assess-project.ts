import type { TimePhasedPlan } from "../earned-value/time-phased-plan";
import type { ProjectFigures } from "../figures/project-figures";
import { workOutFigures } from "../figures/project-figures";
import type { ProjectSections } from "../figures/project-sections";
import { workOutSections } from "../figures/project-sections";
import { estimateRange } from "../finance/estimate-range";
import type { FinanceFigures, FinancialYear } from "../finance/finance";
import { financeFigures } from "../finance/finance-figures";
import type { ProjectCurve } from "../finance/project-curve";
import { projectCurve } from "../finance/project-curve";
import type { ColourTrend, PastOverallColours } from "../history/colour-trend";
import { colourTrend } from "../history/colour-trend";
import { unknown } from "../kernel/figure";
import type { PlainDate } from "../kernel/plain-date";
import { isPlausibleDate } from "../kernel/plausible";
import { idKey } from "../project/id-key";
import type { ProjectReturn } from "../project/project-return";
import type { CalculatedRag, Lifecycle } from "../project/vocabulary";
import { openIssueWeight } from "../rag/issue-health";
import { overrideOf } from "../rag/override";
import type { RagPolicy } from "../rag/policy";
import { rateProject } from "../rag/project-rag";
import type { RagReport } from "../rag/rag-report";
import type { ResourceIndex } from "../resources/resource-index";
import { scoreLimits } from "../risk/risk-matrix";
import {
  countMilestones,
  nextMilestone,
  overdueKeyMilestones,
} from "../schedule/milestone-figures";
import { projectSlip } from "../schedule/milestone-slip";
import type { CalculationSettings } from "../settings/calculation-settings";
import type { Settings } from "../settings/settings";

import type { Conversion } from "./currency";
import type { FindingCounts } from "./finding-counts";
import { findingsOf } from "./finding-counts";
import type { ProjectReport } from "./report";

/** What a project is assessed with besides its own return. */
export type AssessmentContext = {
  readonly reportDate: PlainDate;
  readonly settings: Settings;
  /** Ids that more than one project has. */
  readonly duplicates: ReadonlyMap<string, unknown>;
  readonly conversion: Conversion;
  /** Calculated overall colours of all closed periods. */
  readonly pastColours: PastOverallColours;
  /** Calculated overall colours of the last closed period by the key of the project's id. */
  readonly previousColours: ReadonlyMap<string, CalculatedRag | undefined>;
  readonly findingCounts: FindingCounts;
  readonly calculations: CalculationSettings;
  /** The policy with the limits of the risk matrix in it. */
  readonly policy: RagPolicy;
  readonly resources: ResourceIndex;
  readonly financialYear: FinancialYear;
};

/** A project's report with what it is drawn and added up from. */
export type AssessedProject = {
  readonly report: ProjectReport;
  readonly plan: TimePhasedPlan | undefined;
  /** Date its figures stand at: its status date, else the report date. */
  readonly statusDate: PlainDate;
  readonly curve: ProjectCurve | undefined;
};

/** The id of a project: as given, else its name, else its tab's name. */
export function projectKey(project: ProjectReturn): string {
  const { projectId, projectName } = project.facts;
  return projectId?.value ?? projectName?.value ?? project.tab;
}

/** As stated; otherwise complete once it has an actual finish, else active. */
export function lifecycleOf(project: ProjectReturn): Lifecycle {
  const { lifecycle, actualFinish } = project.facts;
  return lifecycle?.value ?? (actualFinish === undefined ? "active" : "complete");
}

/** The date a project's figures stand at: its status date, else the report date. */
export function figuresDate(stated: PlainDate | undefined, reportDate: PlainDate): PlainDate {
  return stated !== undefined && isPlausibleDate(stated) ? stated : reportDate;
}

/** Works out everything the report says about one project. */
export function assessProject(project: ProjectReturn, context: AssessmentContext): AssessedProject {
  const { settings, calculations } = context;
  const statusDate = figuresDate(project.facts.statusDate?.value, context.reportDate);
  const worked = workOutFigures(project, statusDate, {
    estimate: settings.estimateMethod,
    taskRule: calculations.taskRule,
  });
  const sections = workOutSections(project, {
    statusDate,
    budget: worked.figures.budgetAtCompletion,
    calculations,
    resources: context.resources.of(project),
  });
  const lifecycle = lifecycleOf(project);
  const { figures, values } = worked;
  const basis = { return: project, lifecycle, figures, plan: values.plan, statusDate };
  const curve = projectCurve(basis);
  const finance = financeFigures(basis, curve, {
    year: context.financialYear,
    estimates: estimateRange(values, values.reportedEstimate),
  });
  const parts = { lifecycle, statusDate, worked, sections, finance };
  return { report: reportOf(project, parts, context), plan: values.plan, statusDate, curve };
}

/** What the report about a project is put together from. */
type Parts = {
  readonly lifecycle: Lifecycle;
  readonly statusDate: PlainDate;
  readonly worked: ProjectFigures;
  readonly sections: ProjectSections;
  readonly finance: FinanceFigures;
};

/** Written out key by key: an object of this size put together from others is slow to make and to read. */
function reportOf(
  project: ProjectReturn,
  { lifecycle, statusDate, worked, sections, finance }: Parts,
  context: AssessmentContext,
): ProjectReport {
  const { facts, milestones } = project;
  const id = projectKey(project);
  const currency = facts.currency?.value;
  const rag = ratingOf(project, { lifecycle, statusDate, worked, sections }, context);
  return {
    id,
    name: facts.projectName?.value ?? id,
    programme: facts.programme?.value,
    tab: project.tab,
    cell: (facts.projectName ?? facts.projectId)?.source.cell ?? "A1",
    lifecycle,
    currency,
    statusDate: facts.statusDate?.value,
    return: project,
    figures: worked.figures,
    earnedValueSource: worked.values.earnedValueSource,
    plannedValueSource: worked.values.plannedValueSource,
    estimateSource: worked.estimateSource,
    forecastFinishSource: worked.finish.forecastSource,
    duplicate: context.duplicates.has(idKey(id)) ? true : undefined,
    rag,
    nextMilestone: nextMilestone(milestones, statusDate),
    milestones: countMilestones(milestones, statusDate),
    milestoneSlip: projectSlip(milestones, context.calculations.keyMilestoneWeight),
    openHighRisks: openHighRisks(sections.risk?.scores ?? [], context),
    sections,
    finance,
    rate: context.conversion.factorFor(currency),
    findingCounts: findingsOf(project, id, context.findingCounts),
    previousOverall: context.previousColours.get(idKey(id)),
    trend: trendOf(id, lifecycle, { rag, past: context.pastColours }),
  };
}

/** The colours of a project, with somebody's own where one holds. */
function ratingOf(
  { facts, milestones, issues }: ProjectReturn,
  { lifecycle, statusDate, worked, sections }: Omit<Parts, "finance">,
  { policy, calculations, reportDate }: AssessmentContext,
): RagReport {
  const measured = {
    figures: worked.figures,
    finishSlipShare: worked.finish.finishSlipShare,
    overdueKeyMilestones: overdueKeyMilestones(milestones, statusDate),
    highestRiskScore: sections.risk?.highestScore ?? unknown("notReported"),
    openIssueWeight: openIssueWeight(issues, calculations.issueWeights),
    sections,
  };
  const rag = rateProject(facts, lifecycle, measured, policy);
  if (lifecycle !== "active") return rag;
  const times = { statusDate, reportDate, period: calculations.periodLength };
  const override = overrideOf(facts, rag.overall.calculated, times);
  return override === undefined ? rag : { ...rag, override };
}

/** Only rated projects have a trend, and only once a period is closed. */
function trendOf(
  id: string,
  lifecycle: Lifecycle,
  { rag, past }: { readonly rag: RagReport; readonly past: PastOverallColours },
): ColourTrend | undefined {
  if (past.size === 0 || lifecycle !== "active") return undefined;
  return colourTrend(rag.overall.calculated, past.get(idKey(id)));
}

/** Open risks above the green limit of the risk score: bands high and extreme. */
function openHighRisks(
  scores: readonly number[],
  { policy, calculations }: AssessmentContext,
): number {
  const measure = policy.measures.find(({ code }) => code === "highestRiskScore");
  const limit = measure?.greenLimit ?? scoreLimits(calculations.riskMatrix).greenLimit;
  return scores.filter((score) => score > limit).length;
}
