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

/** What the sheets are called and what they show. */
export const reportSheetWords: Readonly<
  Record<ReportSheet, { readonly name: string; readonly shows: string }>
> = {
  portfolio: { name: "Portfolio", shows: "The whole on one screen: what needs you, RAG, charts." },
  projects: { name: "Projects", shows: "One row a project with all its figures." },
  programmes: { name: "Programmes", shows: "One block a programme, with subtotals." },
  milestones: { name: "Milestones", shows: "Roadmap, slips, what is due and overdue." },
  finance: { name: "Finance", shows: "Budget, cost and forecast, by project and period." },
  risks: { name: "Risks and issues", shows: "Heat map, top risks, issues by age." },
  resources: { name: "Resources", shows: "People by month, over-allocations, demand by role." },
  benefits: { name: "Benefits", shows: "Planned, forecast and realised." },
  dependencies: { name: "Dependencies", shows: "What projects need of each other." },
  changes: {
    name: "Changes and decisions",
    shows: "Changes, decisions sought and taken, actions.",
  },
  communications: { name: "Communications", shows: "What is due and overdue by audience." },
  criticalChain: { name: "Critical chain", shows: "Buffers and fever chart." },
  dataQuality: { name: "Data quality", shows: "All findings; how each tab was read." },
};
