import type { TableSchema } from "../workbook/named-table";

/** Columns with the colours of a dimension. */
export const dimensionColumns = (
  ["schedule", "cost", "scope", "risk", "resources", "benefits", "communications"] as const
).map((dimension) => ({
  dimension,
  reported: `Reported ${dimension}`,
  calculated: `Calculated ${dimension}`,
}));

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
      "Programme",
      "Original budget",
      "Baseline start",
      "SPI(t)",
      "Earned value from",
      "Planned value from",
      "Estimate from",
      "Forecast finish from",
      "Chain complete",
      "Buffer consumed",
      "Achievements",
      "Next steps",
      "Path to green",
      ...dimensionColumns.flatMap(({ reported, calculated }) => [reported, calculated]),
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
      "Key",
    ],
  },
  risks: {
    table: "tblHistoryRisks",
    headers: ["Period", "Project ID", "ID", "Risk", "Score", "Status"],
  },
} as const satisfies Readonly<Record<string, TableSchema>>;
