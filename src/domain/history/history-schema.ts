import type { TableSchema } from "../settings/named-table";

/** Tables of the history sheet. Headers are read in any order; their words are fixed. */
export const historyTables = {
  periods: {
    table: "tblHistoryPeriods",
    headers: ["Period", "Report date", "Closed on", "Closed by"],
  },
  projects: {
    table: "tblHistoryProjects",
    headers: [
      "Period",
      "Project ID",
      "Project name",
      "Lifecycle",
      "Currency",
      "Status date",
      "Reported overall",
      "Calculated overall",
      "Budget at completion",
      "Planned value",
      "Earned value",
      "Actual cost",
      "Estimate at completion",
      "Baseline finish",
      "Forecast finish",
      "% complete",
      "Headline",
      "Rate",
    ],
  },
  milestones: {
    table: "tblHistoryMilestones",
    headers: [
      "Period",
      "Project ID",
      "ID",
      "Milestone",
      "Baseline date",
      "Forecast date",
      "Actual date",
    ],
  },
  risks: {
    table: "tblHistoryRisks",
    headers: ["Period", "Project ID", "ID", "Risk", "Score", "Status"],
  },
} as const satisfies Readonly<Record<string, TableSchema>>;
