import { daysBetween } from "#domain/kernel/plain-date";
import type { PortfolioReport, ProjectReport } from "#domain/portfolio/report";

/** Days from the status date of a project to the report date; undefined without a status date. */
export function daysOld(project: ProjectReport, report: PortfolioReport): number | undefined {
  if (project.statusDate === undefined) return undefined;
  return daysBetween(project.statusDate, report.reportDate.date);
}

/** Ids of the projects whose status date was found stale by the limit of the settings. */
export function staleProjects({ findings }: PortfolioReport): ReadonlySet<string> {
  const stale = findings.filter(({ code }) => code === "STATUS_DATE_STALE");
  return new Set(stale.flatMap(({ projectId }) => projectId ?? []));
}
