import type { PlainDate } from "../kernel/plain-date";
import { daysBetween } from "../kernel/plain-date";
import { figuresDate } from "../portfolio/assess-project";
import type { ProjectReport } from "../portfolio/report";
import { isClosedStatus } from "../project/closed-status";
import type { Issue } from "../project/project-return";
import { issueSeverity } from "../rag/issue-health";

export type IssueSeverity = "critical" | "high" | "medium" | "low";

/** Open issues of one severity by age at the report date; issues without a date raised are `undated`. */
export type IssueAges = {
  readonly severity: IssueSeverity;
  readonly upTo30: number;
  readonly upTo60: number;
  readonly upTo90: number;
  readonly over90: number;
  readonly undated: number;
  readonly open: number;
  readonly overdue: number;
};

export type NamedIssue = {
  readonly projectId: string;
  readonly projectName: string;
  readonly programme: string | undefined;
  readonly id: string | undefined;
  readonly title: string;
  readonly severity: IssueSeverity;
  readonly owner: string | undefined;
  readonly raised: PlainDate | undefined;
  readonly ageDays: number | undefined;
  readonly dueDate: PlainDate | undefined;
  readonly overdue: boolean;
  readonly escalated: boolean;
  readonly tab: string;
  readonly cell: string;
};

const severities: readonly IssueSeverity[] = ["critical", "high", "medium", "low"];

/** Open issues of some projects, most severe first, then oldest; those without a date come last. */
export function openIssues(
  projects: readonly ProjectReport[],
  reportDate: PlainDate,
): readonly NamedIssue[] {
  const issues = projects.flatMap((project) =>
    project.return.issues
      .filter(({ status }) => !isClosedStatus(status?.value))
      .map((issue) => named(issue, project, reportDate)),
  );
  return issues.sort(
    (left, right) =>
      severities.indexOf(left.severity) - severities.indexOf(right.severity) ||
      (right.ageDays ?? -1) - (left.ageDays ?? -1),
  );
}

/** How many issues of each severity are how old. */
export function issueAges(issues: readonly NamedIssue[]): readonly IssueAges[] {
  return severities.map((severity) => {
    const own = issues.filter((issue) => issue.severity === severity);
    const aged = (from: number, to: number): number =>
      own.filter(({ ageDays }) => ageDays !== undefined && ageDays > from && ageDays <= to).length;
    return {
      severity,
      upTo30: aged(-Infinity, 30),
      upTo60: aged(30, 60),
      upTo90: aged(60, 90),
      over90: aged(90, Infinity),
      undated: own.filter(({ ageDays }) => ageDays === undefined).length,
      open: own.length,
      overdue: own.filter(({ overdue }) => overdue).length,
    };
  });
}

function named(issue: Issue, project: ProjectReport, reportDate: PlainDate): NamedIssue {
  const { title, raised, escalated, row } = issue;
  const [id, owner, dueDate] = [issue.id?.value, issue.owner?.value, issue.dueDate?.value];
  const statusDate = figuresDate(project.statusDate, reportDate);
  return {
    projectId: project.id,
    projectName: project.name,
    programme: project.programme,
    id,
    title: title?.value ?? id ?? "",
    severity: issueSeverity(issue),
    owner,
    raised: raised?.value,
    ageDays: raised === undefined ? undefined : daysBetween(raised.value, reportDate),
    dueDate,
    overdue: dueDate !== undefined && dueDate < statusDate,
    escalated: escalated?.value ?? false,
    tab: row.tab,
    cell: row.cell,
  };
}
