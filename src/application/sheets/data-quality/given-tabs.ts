import type { PortfolioReport } from "#domain/portfolio/report";

/** Tabs but for the ones we write: with them this sheet would be another one after each refresh. */
export function givenTabs({ tabs }: PortfolioReport): PortfolioReport["tabs"] {
  return tabs.filter(({ role }) => role !== "report");
}
