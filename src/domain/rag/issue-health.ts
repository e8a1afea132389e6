import { exactSum } from "../kernel/exact-sum";
import type { Figure } from "../kernel/figure";
import { remembered } from "../kernel/remembered";
import type { Issue } from "../project/project-return";
import { isClosedStatus } from "../project/closed-status";

/** What an open issue weighs by its severity. */
export type IssueWeights = {
  readonly critical: number;
  readonly high: number;
  readonly medium: number;
  readonly low: number;
};

/**
 * Weights of OpenText PPM's programme health; amber from 20, red from 40 there.
 * Source: https://admhelp.microfocus.com/ppm/en/24.4/Help/Content/UG/PgMUG/pg_health_policy.htm
 */
export const defaultIssueWeights: IssueWeights = { critical: 5, high: 3, medium: 1, low: 0 };

/** Number of issues by severity times weight. */
export function issueWeight(
  counts: Partial<IssueWeights>,
  weights: IssueWeights = defaultIssueWeights,
): number {
  const { critical = 0, high = 0, medium = 0, low = 0 } = counts;
  return exactSum([
    critical * weights.critical,
    high * weights.high,
    medium * weights.medium,
    low * weights.low,
  ]);
}

/** The weight of a project's open issues; an issue without a severity counts as medium. */
export function openIssueWeight(
  issues: readonly Issue[],
  weights: IssueWeights = defaultIssueWeights,
): Figure | undefined {
  if (issues.length === 0) return undefined;
  const counts = { critical: 0, high: 0, medium: 0, low: 0 };
  for (const issue of issues) {
    if (!isClosedStatus(issue.status?.value)) counts[issueSeverity(issue)] += 1;
  }
  return issueWeight(counts, weights);
}

/** The severity of an issue by its word; medium where it has none that is known. */
export function issueSeverity({ severity }: Issue): keyof IssueWeights {
  return severity === undefined ? "medium" : severityOf(severity.value);
}

const severityOf = remembered((severity): keyof IssueWeights => {
  const word = severity.trim().toLowerCase();
  if (/^(crit|very high|extreme|show)/.test(word)) return "critical";
  if (/^(high|major|sev)/.test(word)) return "high";
  return /^(low|very low|minor|trivial)/.test(word) ? "low" : "medium";
});
