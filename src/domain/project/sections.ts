import type { FieldKind } from "./field-kinds";

/** The sections of a project tab: tables with a header row. */
export type SectionKey =
  | "milestones"
  | "costPeriods"
  | "risks"
  | "issues"
  | "decisions"
  | "tasks"
  | "dependencies"
  | "changes"
  | "resources"
  | "benefits"
  | "communications"
  | "actions"
  | "assumptions"
  | "lessons";

/** One column of a section. */
export type ColumnDefinition = {
  /** Member of the row's type that the column fills. */
  readonly key: string;
  /** Canonical English header, as the template prints it. */
  readonly header: string;
  readonly kind: FieldKind;
  /** Words offered in a list; empty where anything may be typed. */
  readonly choices: readonly string[];
};

export type SectionDefinition = {
  readonly key: SectionKey;
  /** Title the template prints above the table. */
  readonly title: string;
  /** Stem of the Excel table's name: `tblMilestones` for `tblMilestones_3`. */
  readonly table: string;
  readonly columns: readonly ColumnDefinition[];
};

/** What a column fills, its header and how its cells are read. */
type ColumnRow = readonly [
  key: string,
  header: string,
  kind: FieldKind,
  choices?: readonly string[],
];

function section(
  key: SectionKey,
  title: string,
  table: string,
  columns: readonly ColumnRow[],
): SectionDefinition {
  return {
    key,
    title,
    table,
    columns: columns.map(([column, header, kind, choices]) => ({
      key: column,
      header,
      kind,
      choices: choices ?? [],
    })),
  };
}

const openClosed = ["Open", "In progress", "Closed"] as const;
const workStatus = ["Not started", "In progress", "Complete", "On hold", "Cancelled"] as const;
const threeLevels = ["Low", "Medium", "High"] as const;

/**
 * The sections of a project tab, in the order the template stacks them. The only place that says what
 * a column is called; the template is written from it and intake reads by it.
 */
export const sections: readonly SectionDefinition[] = [
  section("milestones", "Milestones", "tblMilestones", [
    ["id", "ID", "text"],
    ["name", "Milestone", "text"],
    ["key", "Key milestone", "flag", ["Yes", "No"]],
    ["gate", "Gate", "flag", ["Yes", "No"]],
    ["baselineDate", "Baseline date", "date"],
    ["forecastDate", "Forecast date", "date"],
    ["actualDate", "Actual date", "date"],
    ["status", "Status", "text", workStatus],
    ["owner", "Owner", "text"],
    ["comment", "Comment", "text"],
  ]),
  section("costPeriods", "Costs by period (cumulative)", "tblCosts", [
    ["periodEnd", "Period end", "period"],
    ["plannedValue", "Planned value", "money"],
    ["earnedValue", "Earned value", "money"],
    ["actualCost", "Actual cost", "money"],
    ["forecast", "Forecast cost", "money"],
    ["category", "Category", "text", ["Capex", "Opex", "Other"]],
  ]),
  section("risks", "Risks", "tblRisks", [
    ["id", "ID", "text"],
    ["title", "Risk", "text"],
    ["cause", "Cause", "text"],
    ["probability", "Probability", "score"],
    ["impact", "Impact", "score"],
    ["score", "Score", "score"],
    ["impactAmount", "Impact amount", "money"],
    ["nature", "Threat or opportunity", "text", ["Threat", "Opportunity"]],
    [
      "response",
      "Response",
      "text",
      ["Avoid", "Reduce", "Transfer", "Accept", "Exploit", "Enhance", "Share"],
    ],
    ["mitigation", "Mitigation", "text"],
    ["owner", "Owner", "text"],
    ["dueDate", "Due date", "date"],
    ["residualProbability", "Residual probability", "score"],
    ["residualImpact", "Residual impact", "score"],
    ["status", "Status", "text", openClosed],
    ["raised", "Raised", "date"],
    ["closed", "Closed", "date"],
    ["reviewed", "Last reviewed", "date"],
  ]),
  section("issues", "Issues", "tblIssues", [
    ["id", "ID", "text"],
    ["title", "Issue", "text"],
    ["severity", "Severity", "text", threeLevels],
    ["owner", "Owner", "text"],
    ["raised", "Raised", "date"],
    ["dueDate", "Due date", "date"],
    ["status", "Status", "text", openClosed],
    ["resolution", "Resolution", "text"],
    ["escalated", "Escalated", "flag", ["Yes", "No"]],
  ]),
  section("decisions", "Decisions sought", "tblDecisions", [
    ["id", "ID", "text"],
    ["question", "Decision sought", "text"],
    ["options", "Options", "text"],
    ["recommendation", "Recommendation", "text"],
    ["consequence", "Consequence of waiting", "text"],
    ["deadline", "Needed by", "date"],
    ["owner", "Owner", "text"],
    ["status", "Status", "text", ["Open", "Decided", "Withdrawn"]],
  ]),
  section("tasks", "Tasks", "tblTasks", [
    ["id", "ID", "text"],
    ["name", "Task", "text"],
    ["level", "Level", "number"],
    ["baselineStart", "Baseline start", "date"],
    ["baselineFinish", "Baseline finish", "date"],
    ["forecastStart", "Forecast start", "date"],
    ["forecastFinish", "Forecast finish", "date"],
    ["actualStart", "Actual start", "date"],
    ["actualFinish", "Actual finish", "date"],
    ["percentComplete", "% complete", "percent"],
    ["plannedPercentComplete", "Planned % complete", "percent"],
    ["duration", "Duration (days)", "number"],
    ["budget", "Budget", "money"],
    ["plannedValue", "Planned value", "money"],
    ["earnedValue", "Earned value", "money"],
    ["actualCost", "Actual cost", "money"],
    ["predecessors", "Predecessors", "text"],
    ["constraint", "Constraint", "text"],
    ["totalFloat", "Total float", "number"],
    ["owner", "Owner", "text"],
    ["status", "Status", "text", workStatus],
  ]),
  section("dependencies", "Dependencies", "tblDependencies", [
    ["id", "ID", "text"],
    ["description", "Dependency", "text"],
    ["direction", "Needs or gives", "text", ["Needs", "Gives"]],
    ["otherProject", "Other project", "text"],
    ["otherMilestone", "Other milestone", "text"],
    ["needDate", "Need date", "date"],
    ["promisedDate", "Promised date", "date"],
    ["status", "Status", "text", ["Proposed", "Agreed", "Met", "Dropped"]],
    ["owner", "Owner", "text"],
  ]),
  section("changes", "Changes", "tblChanges", [
    ["id", "ID", "text"],
    ["title", "Change", "text"],
    ["status", "Status", "text", ["Pending", "Approved", "Rejected", "Withdrawn"]],
    ["raised", "Raised", "date"],
    ["costEffect", "Cost effect", "money"],
    ["scheduleEffect", "Schedule effect (days)", "number"],
    ["approver", "Approver", "text"],
    ["decided", "Decided", "date"],
  ]),
  section("resources", "Resources", "tblResources", [
    ["person", "Person", "text"],
    ["role", "Role", "text"],
    ["from", "From", "date"],
    ["to", "To", "date"],
    ["allocation", "Allocation %", "percent"],
    ["capacity", "Capacity %", "percent"],
  ]),
  section("benefits", "Benefits", "tblBenefits", [
    ["id", "ID", "text"],
    ["name", "Benefit", "text"],
    ["owner", "Owner", "text"],
    ["measure", "Measure", "text"],
    ["baseline", "Baseline", "number"],
    ["target", "Target", "number"],
    ["targetDate", "Target date", "date"],
    ["forecast", "Forecast", "number"],
    ["realised", "Realised", "number"],
    ["value", "Value", "money"],
  ]),
  section("communications", "Communications", "tblCommunications", [
    ["audience", "Audience", "text"],
    ["influence", "Influence", "text", threeLevels],
    ["message", "Message", "text"],
    ["channel", "Channel", "text"],
    ["frequency", "Frequency", "text"],
    ["owner", "Owner", "text"],
    ["lastSent", "Last sent", "date"],
    ["nextDue", "Next due", "date"],
  ]),
  section("actions", "Actions", "tblActions", [
    ["id", "ID", "text"],
    ["action", "Action", "text"],
    ["owner", "Owner", "text"],
    ["dueDate", "Due date", "date"],
    ["status", "Status", "text", openClosed],
  ]),
  section("assumptions", "Assumptions", "tblAssumptions", [
    ["id", "ID", "text"],
    ["text", "Assumption", "text"],
    ["owner", "Owner", "text"],
    ["status", "Status", "text", openClosed],
  ]),
  section("lessons", "Lessons", "tblLessons", [
    ["id", "ID", "text"],
    ["text", "Lesson", "text"],
    ["owner", "Owner", "text"],
    ["status", "Status", "text", openClosed],
  ]),
];

/** The definition of one section. */
export function sectionDefinition(key: SectionKey): SectionDefinition {
  const definition = sections.find((candidate) => candidate.key === key);
  if (definition === undefined) throw new Error(`the table of sections has no ${key}`);
  return definition;
}
