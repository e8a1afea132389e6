import type { PortfolioReport, ProjectReport } from "#domain/portfolio/report";

import { writeDay } from "../days";
import { linkToProject } from "../project-link";
import { dayColumn, figureColumn, indented, linkColumn, textColumn } from "../table-column";
import type { TableColumn } from "../table-column";
import { plural } from "../wording";
import { daysOld, staleProjects } from "./status-age";

/** One row a project: what was found, whether it can be submitted, who answers for it. */
export function submissionColumns(report: PortfolioReport): readonly TableColumn<ProjectReport>[] {
  const stale = staleProjects(report);
  return [
    linkColumn(
      textColumn("Project", (project) => project.name, 28),
      linkToProject,
    ),
    textColumn("Tab", (project) => project.tab, 20),
    dayColumn("Status date", (project) => project.statusDate, report.date1904),
    figureColumn("Errors", (project) => project.findingCounts.errors, "0"),
    figureColumn("Warnings", (project) => project.findingCounts.warnings, "0"),
    figureColumn("Hints", (project) => project.findingCounts.hints, "0"),
    indented(textColumn("State", (project) => describeState(project, report, stale), 68)),
    textColumn("Submitted, signed off", describeSignatures, 41),
  ];
}

/** Whether a return can be submitted, and how old it is. */
export function describeState(
  project: ProjectReport,
  report: PortfolioReport,
  stale: ReadonlySet<string>,
): string {
  const { errors, warnings } = project.findingCounts;
  const days = daysOld(project, report);
  const parts = [
    project.duplicate === true ? "Another tab has the same id: in no sum." : "",
    errors > 0 ? `Held back by ${plural(errors, "error")}.` : "",
    errors === 0 && warnings > 0
      ? `Can be submitted once ${plural(warnings, "warning")} ${warnings === 1 ? "has" : "have"} a fix or a reason.`
      : "",
    errors === 0 && warnings === 0 ? "Can be submitted." : "",
    stale.has(project.id) && days !== undefined ? `Stale: ${plural(days, "day")} old.` : "",
    project.statusDate === undefined ? "No status date." : "",
  ];
  return parts.filter((part) => part !== "").join(" ");
}

function describeSignatures({ return: { facts } }: ProjectReport): string | undefined {
  const { submittedBy, signedOffBy, signedOffOn } = facts;
  const signed =
    signedOffBy === undefined
      ? ""
      : `signed off by ${signedOffBy.value}${signedOffOn === undefined ? "" : `, ${writeDay(signedOffOn.value)}`}`;
  const parts = [submittedBy === undefined ? "" : `by ${submittedBy.value}`, signed];
  const text = parts.filter((part) => part !== "").join("; ");
  return text === "" ? undefined : text;
}
