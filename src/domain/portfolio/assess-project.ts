import { isPlausibleDate } from "../earned-value/plausible";
import { estimateRange } from "../finance/estimate-range";
import type { FinancialYear } from "../finance/finance";
import { unknown } from "../kernel/figure";
import type { PlainDate } from "../kernel/plain-date";
import type { Milestone, ProjectReturn } from "../project/project-return";
import type { CalculatedRag, Lifecycle } from "../project/vocabulary";
import { openIssueWeight } from "../rag/issue-health";
import { overrideOf } from "../rag/override";
import type { RagPolicy } from "../rag/policy";
import { rateProject } from "../rag/project-rag";
import { scoreLimits } from "../risk/risk-matrix";
import {
  countMilestones,
  nextMilestone,
  overdueKeyMilestones,
} from "../schedule/milestone-figures";
import { projectSlip } from "../schedule/milestone-slip";
import type { Settings } from "../settings/settings";

import type { CalculationSettings } from "./calculation-settings";
import { financeFigures } from "./finance-figures";
import type { FindingCounts } from "./finding-counts";
import { findingsOf } from "./finding-counts";
import type { CurveBasis, ProjectCurve } from "./project-curve";
import { projectCurve } from "./project-curve";
import { workOutFigures } from "./project-figures";
import { workOutSections } from "./project-sections";
import type { ProjectReport } from "./report";
import type { ResourceIndex } from "./resource-index";

/** What a project is assessed with besides its own return. */
export type AssessmentContext = {
  readonly reportDate: PlainDate;
  readonly settings: Settings;
  /** Calculated overall colours of the last closed period by project id. */
  readonly previousColours: ReadonlyMap<string, CalculatedRag | undefined>;
  readonly findingCounts: FindingCounts;
  readonly calculations: CalculationSettings;
  /** The policy with the limits of the risk matrix in it. */
  readonly policy: RagPolicy;
  readonly resources: ResourceIndex;
  readonly financialYear: FinancialYear;
};

/** A project's report with what it is drawn and added up from. */
export type AssessedProject = CurveBasis & { readonly curve: ProjectCurve | undefined };

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
  const { facts, milestones } = project;
  const { settings, calculations } = context;
  const id = projectKey(project);
  const lifecycle = lifecycleOf(project);
  const stated = facts.statusDate?.value;
  const statusDate = figuresDate(stated, context.reportDate);
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
  const rag = rateProject(
    facts,
    lifecycle,
    {
      figures: worked.figures,
      finishSlipShare: worked.finish.finishSlipShare,
      overdueKeyMilestones: overdueKeyMilestones(milestones, statusDate),
      highestRiskScore: sections.risk?.highestScore ?? unknown("notReported"),
      openIssueWeight: openIssueWeight(project.issues, calculations.issueWeights),
      sections,
    },
    context.policy,
  );
  const period = calculations.periodLength;
  const times = { statusDate, reportDate: context.reportDate, period };
  const override = overrideOf(facts, rag.overall.calculated, times);
  const report: ProjectReport = {
    ...identityOf(project, id),
    lifecycle,
    statusDate: stated,
    return: project,
    figures: worked.figures,
    earnedValueSource: worked.values.earnedValueSource,
    plannedValueSource: worked.values.plannedValueSource,
    estimateSource: worked.estimateSource,
    forecastFinishSource: worked.finish.forecastSource,
    rag: override === undefined || lifecycle !== "active" ? rag : { ...rag, override },
    ...milestoneFigures(milestones, statusDate, calculations),
    openHighRisks: openHighRisks(sections.risk?.scores ?? [], context),
    sections,
    findingCounts: findingsOf(project, id, context.findingCounts),
    previousOverall: context.previousColours.get(id),
  };
  const basis = { report, plan: worked.values.plan, statusDate };
  const curve = projectCurve(basis);
  const finance = financeFigures(basis, curve, {
    year: context.financialYear,
    estimates: estimateRange(worked.values, worked.values.reportedEstimate),
  });
  return { ...basis, report: { ...report, finance }, curve };
}

function milestoneFigures(
  milestones: readonly Milestone[],
  statusDate: PlainDate,
  { keyMilestoneWeight }: CalculationSettings,
): Pick<ProjectReport, "nextMilestone" | "milestones" | "milestoneSlip"> {
  return {
    nextMilestone: nextMilestone(milestones, statusDate),
    milestones: countMilestones(milestones, statusDate),
    milestoneSlip: projectSlip(milestones, keyMilestoneWeight),
  };
}

/** What a project is called and where it is. */
function identityOf(
  { facts, tab }: ProjectReturn,
  id: string,
): Pick<ProjectReport, "id" | "name" | "programme" | "tab" | "cell" | "currency"> {
  return {
    id,
    name: facts.projectName?.value ?? id,
    programme: facts.programme?.value,
    tab,
    cell: (facts.projectName ?? facts.projectId)?.source.cell ?? "A1",
    currency: facts.currency?.value,
  };
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
