import type { AssessedProject } from "./assess-project";
import { compareNames, comparePaths, programmePath } from "./programme-path";

/** In programme, then name, then id order; the tab decides between duplicates. */
export function inReportOrder(projects: readonly AssessedProject[]): readonly AssessedProject[] {
  const rankOf = programmeRanks(projects);
  return projects
    .map((project) => ({ project, report: project.report, rank: rankOf(project) }))
    .sort(
      (left, right) =>
        left.rank - right.rank ||
        compareNames(left.report.name, right.report.name) ||
        compareNames(left.report.id, right.report.id) ||
        compareNames(left.report.tab, right.report.tab) ||
        compareNames(left.report.cell, right.report.cell),
    )
    .map(({ project }) => project);
}

/** The place of a project's programme among all: many projects share one, however it is spelt. */
function programmeRanks(
  projects: readonly AssessedProject[],
): (project: AssessedProject) => number {
  const paths = new Map<string | undefined, string>();
  for (const { report } of projects) {
    const { programme } = report;
    if (!paths.has(programme)) paths.set(programme, programmePath(programme));
  }
  const sorted = [...new Set(paths.values())].sort(comparePaths);
  const ranks = new Map(sorted.map((path, rank) => [path, rank]));
  return ({ report }) => ranks.get(paths.get(report.programme) ?? "") ?? 0;
}
