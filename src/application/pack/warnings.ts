import type { PackBasis } from "./pack-basis";
import type { PackWarning } from "./pack-remarks";
import { listedProjects } from "./sections/portfolio";
import { projectsWithPage } from "./sections/project-page";

/** What the one who sends the pack should settle or know first. */
export function packWarnings(basis: PackBasis): readonly PackWarning[] {
  const { report, decisions, settings } = basis;
  const { missing, onPage, behind } = decisions;
  const has = (section: (typeof settings.sections)[number]): boolean =>
    settings.sections.includes(section);
  const overdue = [...onPage, ...behind].filter((decision) => decision.overdue).length;
  const errors = report.projects.filter(({ findingCounts }) => findingCounts.errors > 0).length;
  const without = has("appendix") ? projectsWithPage(basis).rest : 0;
  const unlisted = has("portfolio") ? report.projects.length - listedProjects(basis).size : 0;
  const counted: readonly (readonly [count: number, warning: PackWarning])[] = [
    [missing.length, { code: "missingDecisions", projects: missing.length }],
    [overdue, { code: "overdueDecisions", decisions: overdue }],
    [errors, { code: "projectsWithErrors", projects: errors }],
    [without, { code: "projectsWithoutPage", projects: without, most: settings.projectPages }],
    [unlisted, { code: "projectsNotListed", projects: unlisted }],
    [report.leftOut.length, { code: "leftOut", sentences: report.leftOut }],
  ];
  return counted.filter(([count]) => count > 0).map(([, warning]) => warning);
}
