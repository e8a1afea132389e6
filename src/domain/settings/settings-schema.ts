import type { TableSchema } from "./named-table";

/** Tables of the settings sheet. Headers are read in any order; their words are fixed. */
export const settingsTables = {
  general: { table: "tblSettings", headers: ["Setting", "Value"] },
  ragPolicy: {
    table: "tblRagPolicy",
    headers: ["Measure", "Dimension", "Direction", "Green limit", "Amber limit", "On"],
  },
  ragEffect: { table: "tblRagEffect", headers: ["RAG dimension", "Counts"] },
  rates: { table: "tblCurrencyRates", headers: ["Currency", "Rate", "Date", "Source"] },
  tabRoles: { table: "tblTabRoles", headers: ["Tab", "Role", "Project ID"] },
  vocabulary: { table: "tblVocabulary", headers: ["Vocabulary", "Word", "Meaning"] },
  layout: { table: "tblLayout", headers: ["Field", "Tab pattern", "Cell"] },
} as const satisfies Readonly<Record<string, TableSchema>>;

/** Settings of the table `tblSettings`, as it names them. */
export const generalSettings = {
  portfolioName: "Portfolio name",
  reportDate: "Report date",
  reportCurrency: "Report currency",
  financialYearStart: "Financial year starts in month",
  stalenessDays: "Status date is stale after days",
  estimateMethod: "Estimate at completion",
  rollupRule: "RAG of programmes",
  redShare: "Red from share of budget",
} as const;
