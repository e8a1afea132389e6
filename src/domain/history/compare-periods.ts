import { idKey } from "../project/id-key";
import type { CalculatedRag } from "../project/vocabulary";

import type { ClosedPeriod, PastProject } from "./history";
import { movedMilestones } from "./moved-milestones";
import { movedRisks } from "./moved-risks";
import type { ApprovedChange, MovedColour, PeriodChanges } from "./since-last-period";

/** What a period itself does not hold. */
export type ComparisonContext = {
  /** Changes decided after the earlier period, up to the later one. */
  readonly approvedChanges: readonly ApprovedChange[];
  /** Ids in the workbook of the later period that are not among its projects, such as repeated ones. */
  readonly alsoThere: readonly string[];
};

/**
 * What changed from one period to a later one, in the order of the later one's projects. The report of
 * now takes part as the period it would be closed as.
 */
export function comparePeriods(
  from: ClosedPeriod,
  to: ClosedPeriod,
  { approvedChanges, alsoThere }: ComparisonContext,
): PeriodChanges {
  const past = new Map(from.projects.map((project) => [idKey(project.id), project]));
  const there = new Set([...to.projects.map(({ id }) => id), ...alsoThere].map(idKey));
  const pairs = to.projects.flatMap((now) => {
    const before = past.get(idKey(now.id));
    return before === undefined ? [] : [{ now, before }];
  });
  return {
    since: from.label,
    colours: pairs.flatMap(({ now, before }) => colourMove(now, before) ?? []),
    milestones: movedMilestones(from, to),
    risks: movedRisks(from, to),
    approvedChanges,
    newProjects: to.projects.filter(({ id }) => !past.has(idKey(id))).map(({ id }) => id),
    missingProjects: from.projects
      .filter(({ id, lifecycle }) => !there.has(idKey(id)) && lifecycle !== "cancelled")
      .map(({ id, name }) => ({ id, name })),
    renamedProjects: pairs.flatMap(({ now, before }) =>
      before.name === undefined || now.name === undefined || before.name === now.name
        ? []
        : [{ projectId: now.id, from: before.name, to: now.name }],
    ),
  };
}

const ranks = { green: 0, amber: 1, red: 2 } as const;

function colourMove(now: PastProject, before: PastProject): MovedColour | undefined {
  const from = before.calculatedOverall;
  const to = now.calculatedOverall;
  if (from === undefined || to === undefined || from === to) return undefined;
  return { projectId: now.id, from, to, direction: directionOf(from, to) };
}

function directionOf(from: CalculatedRag, to: CalculatedRag): MovedColour["direction"] {
  if (to === "grey") return "unknown";
  if (from === "grey") return "known";
  return ranks[to] > ranks[from] ? "worse" : "better";
}
