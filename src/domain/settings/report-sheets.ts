/** Report sheets in the order of their tabs, by the key that is also the role of their mark. */
export const reportSheets = [
  "portfolio",
  "projects",
  "programmes",
  "milestones",
  "finance",
  "risks",
  "resources",
  "benefits",
  "dependencies",
  "changes",
  "communications",
  "criticalChain",
  "dataQuality",
] as const;

export type ReportSheet = (typeof reportSheets)[number];

/** Made where the settings say nothing; the others are switched on. A sheet without content is not made. */
export const defaultReportSheets: readonly ReportSheet[] = [
  "portfolio",
  "projects",
  "milestones",
  "finance",
  "risks",
  "dataQuality",
];
