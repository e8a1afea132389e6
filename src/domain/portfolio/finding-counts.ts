import type { Finding } from "../finding/finding";
import type { ProjectReturn } from "../project/project-return";

import type { ProjectReport } from "./report";

type Counts = ProjectReport["findingCounts"];
type Tally = { errors: number; warnings: number; hints: number };

/** Findings counted by project id, and those that name no project by their tab. */
export type FindingCounts = {
  readonly byProject: ReadonlyMap<string, Counts>;
  readonly byTab: ReadonlyMap<string, Counts>;
};

export function countFindings(findings: readonly Finding[]): FindingCounts {
  const byProject = new Map<string, Tally>();
  const byTab = new Map<string, Tally>();
  for (const finding of findings) {
    const tally =
      finding.projectId === undefined
        ? tallyOf(byTab, finding.at.tab)
        : tallyOf(byProject, finding.projectId);
    if (finding.severity === "error") tally.errors += 1;
    else if (finding.severity === "warning") tally.warnings += 1;
    else tally.hints += 1;
  }
  return { byProject, byTab };
}

/**
 * The findings of a project: those that name it and, for a project with a tab of its own, those on
 * its tab that name no project. The rows of a register share their tab, so these stay the register's.
 */
export function findingsOf(project: ProjectReturn, id: string, counts: FindingCounts): Counts {
  const named = counts.byProject.get(id) ?? none;
  const onTab = project.origin === "tab" ? (counts.byTab.get(project.tab) ?? none) : none;
  return {
    errors: named.errors + onTab.errors,
    warnings: named.warnings + onTab.warnings,
    hints: named.hints + onTab.hints,
  };
}

/** Findings in the order they are shown: by tab, then by row and column of their cell. */
export function sortFindings(
  findings: readonly Finding[],
  tabOrder: ReadonlyMap<string, number>,
): readonly Finding[] {
  const keyed = findings.map((finding, index) => {
    const [row, column] = placeOf(finding.at.cell);
    return { finding, index, tab: tabOrder.get(finding.at.tab) ?? tabOrder.size, row, column };
  });
  keyed.sort(
    (left, right) =>
      left.tab - right.tab ||
      compareText(left.finding.at.tab, right.finding.at.tab) ||
      left.row - right.row ||
      left.column - right.column ||
      compareText(left.finding.code, right.finding.code) ||
      left.index - right.index,
  );
  return keyed.map((entry) => entry.finding);
}

const none: Counts = { errors: 0, warnings: 0, hints: 0 };

function tallyOf(tallies: Map<string, Tally>, key: string): Tally {
  const existing = tallies.get(key);
  if (existing !== undefined) return existing;
  const tally: Tally = { errors: 0, warnings: 0, hints: 0 };
  tallies.set(key, tally);
  return tally;
}

/** Row and column of `B12` or of the first cell of `B12:D14`; a finding on the whole tab comes first. */
function placeOf(cell: string | undefined): readonly [row: number, column: number] {
  const match = cell === undefined ? null : /^\$?([A-Z]{1,3})\$?(\d+)/.exec(cell);
  if (match === null) return [0, 0];
  let column = 0;
  for (const letter of match[1] ?? "") column = column * 26 + letter.charCodeAt(0) - 64;
  return [Number(match[2]), column];
}

function compareText(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}
