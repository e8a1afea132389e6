import type { PortfolioReport } from "#domain/portfolio/report";
import type { IssueAges, IssueSeverity, NamedIssue } from "#domain/overviews/issue-overview";

import { linkToRow } from "../project-link";
import { dayColumn, figureColumn, indented, linkColumn, textColumn } from "../table-column";
import type { TableColumn } from "../table-column";
import { shortenAtSentence } from "../wording";

const severityWords: Readonly<Record<IssueSeverity, string>> = {
  critical: "Critical",
  high: "High",
  medium: "Medium",
  low: "Low",
};

/** One row a severity: open issues by the days since they were raised. */
export const ageColumns: readonly TableColumn<IssueAges>[] = [
  textColumn("Severity", ({ severity }) => severityWords[severity], 38),
  figureColumn("Open", ({ open }) => open, "0"),
  figureColumn("Overdue", ({ overdue }) => overdue, "0"),
  figureColumn("Up to 30 days", ({ upTo30 }) => upTo30, "0"),
  figureColumn("31 to 60", ({ upTo60 }) => upTo60, "0"),
  figureColumn("61 to 90", ({ upTo90 }) => upTo90, "0"),
  figureColumn("Over 90", ({ over90 }) => over90, "0"),
  figureColumn("No date", ({ undated }) => undated, "0"),
];

/** One row an open issue; its title leads to its row of the tab. */
export function issueColumns({ date1904 }: PortfolioReport): readonly TableColumn<NamedIssue>[] {
  return [
    linkColumn(
      textColumn("Issue", ({ title }) => shortenAtSentence(title, 150), 38),
      linkToRow,
    ),
    textColumn("Project", ({ projectName }) => projectName, 24),
    textColumn("Programme", ({ programme }) => programme, 18),
    textColumn("ID", ({ id }) => id, 11),
    textColumn("Severity", ({ severity }) => severityWords[severity], 11),
    dayColumn("Raised", ({ raised }) => raised, date1904),
    figureColumn("Age (days)", ({ ageDays }) => ageDays, "0"),
    dayColumn("Due", ({ dueDate }) => dueDate, date1904),
    indented(textColumn("Overdue", ({ overdue }) => (overdue ? "Overdue" : undefined), 11)),
    textColumn("Owner", ({ owner }) => owner, 19),
    textColumn("Escalated", ({ escalated }) => (escalated ? "Escalated" : undefined), 34),
  ];
}
