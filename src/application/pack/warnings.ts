import { plural } from "../sheets/wording";
import type { PackBasis } from "./pack-basis";
import { listedProjects } from "./sections/portfolio";
import { projectsWithPage } from "./sections/project-page";

/** What the one who sends the pack should settle or know first, one sentence each. */
export function packWarnings(basis: PackBasis): readonly string[] {
  const { report, decisions, settings } = basis;
  const { missing, onPage, behind } = decisions;
  const has = (section: (typeof settings.sections)[number]): boolean =>
    settings.sections.includes(section);
  const overdue = [...onPage, ...behind].filter((decision) => decision.overdue).length;
  const errors = report.projects.filter(({ findingCounts }) => findingCounts.errors > 0).length;
  const rest = projectsWithPage(basis).rest;
  const unlisted = report.projects.length - listedProjects(basis).size;
  return [
    missing.length === 0
      ? ""
      : `${plural(missing.length, "red project")} without a decision, an owner or a date.`,
    overdue === 0 ? "" : `${plural(overdue, "decision")} past the deadline.`,
    errors === 0 ? "" : `${plural(errors, "project")} with errors on the tab.`,
    !has("appendix") || rest === 0
      ? ""
      : `${plural(rest, "project")} without a page in the appendix: the setting "Pack: project pages" stops at ${String(settings.projectPages)}.`,
    !has("portfolio") || unlisted === 0
      ? ""
      : `${plural(unlisted, "project")} not in the portfolio table, which lists reds and ambers first.`,
    report.leftOut.length === 0 ? "" : `The sums leave out: ${report.leftOut.join(" ")}`,
  ].filter((warning) => warning !== "");
}
