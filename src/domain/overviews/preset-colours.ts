import { isKnown, unknown } from "../kernel/figure";
import { figuresDate } from "../portfolio/assess-project";
import type { PortfolioReport, ProjectReport, RollupReport } from "../portfolio/report";
import type { RagDimension } from "../project/project-return";
import type { CalculatedRag } from "../project/vocabulary";
import { openIssueWeight } from "../rag/issue-health";
import { withMatrixLimits } from "../rag/matrix-limits";
import type { RollupRule } from "../rag/policy";
import { ragPolicyPresets } from "../rag/policy-presets";
import { rateProject, recordOf } from "../rag/project-rag";
import { rateNode } from "../rag/rollup-rag";
import { overdueKeyMilestones } from "../schedule/milestone-figures";
import { defaultCalculationSettings } from "../settings/calculation-settings";

/** The colours of a project by one policy. */
export type PresetColours = {
  readonly policy: string;
  readonly overall: CalculatedRag;
  readonly dimensions: Readonly<Record<RagDimension, CalculatedRag>>;
};

/** What every published policy makes of a project, beside the one that is set; on demand. */
export function presetColours(
  project: ProjectReport,
  { reportDate, calculations = defaultCalculationSettings }: PortfolioReport,
): readonly PresetColours[] {
  const { figures, sections, return: own, lifecycle } = project;
  if (sections === undefined) return [];
  const statusDate = figuresDate(project.statusDate, reportDate.date);
  const input = {
    figures,
    finishSlipShare: figures.finishSlipShare ?? unknown("noBaseline"),
    overdueKeyMilestones: overdueKeyMilestones(own.milestones, statusDate),
    highestRiskScore: sections.risk?.highestScore ?? unknown("notReported"),
    openIssueWeight: openIssueWeight(own.issues, calculations.issueWeights),
    sections,
  };
  return ragPolicyPresets.map((preset) => {
    const policy = withMatrixLimits(preset, calculations.riskMatrix);
    const rag = rateProject(own.facts, lifecycle, input, policy);
    return {
      policy: preset.name,
      overall: rag.overall.calculated,
      dimensions: recordOf((dimension) => rag.dimensions[dimension].calculated),
    };
  });
}

/** What every rule for nodes makes of one; the projects' own colours are by the policy set. */
export function nodeColours(
  node: RollupReport,
  projects: readonly ProjectReport[],
): Readonly<Record<RollupRule["kind"], CalculatedRag>> {
  const ids = new Set(node.projectIds);
  const leaves = projects.flatMap((project) => {
    const { id, lifecycle, duplicate, rag, rate, figures } = project;
    if (!ids.has(id) || lifecycle !== "active" || duplicate === true) return [];
    const budget = figures.budgetAtCompletion;
    const comparable = rate !== undefined && isKnown(budget);
    return [{ rag, budget: comparable ? budget * rate : undefined }];
  });
  const colour = (rule: RollupRule): CalculatedRag => rateNode(leaves, rule).rag.overall.calculated;
  return {
    budgetWeightedWithFloor: colour({ kind: "budgetWeightedWithFloor", redShare: 0.25 }),
    weighted: colour({ kind: "weighted" }),
    worstOf: colour({ kind: "worstOf" }),
    worstWithGreyAsRed: colour({ kind: "worstWithGreyAsRed" }),
    shareOfGreen: colour({ kind: "shareOfGreen", greenAbove: 0.9, amberFrom: 0.8 }),
  };
}
