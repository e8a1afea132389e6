import { changeState } from "../changes/change-effects";
import type { ClosedPeriod, PastProject } from "../history/history";
import type { PlainDate } from "../kernel/plain-date";
import type { CalculatedRag } from "../project/vocabulary";

import { movedMilestones } from "./moved-milestones";
import { idKey } from "./id-key";
import type { ProjectReport } from "./report";
import type { ApprovedChange, MovedColour, PeriodChanges } from "./since-last-period";
import { movedRisks } from "./moved-risks";

/** Compares the projects of a report with a closed period; repeated ids are compared with nothing. */
export function periodChanges(
  projects: readonly ProjectReport[],
  period: ClosedPeriod,
): PeriodChanges {
  const past = new Map(period.projects.map((project) => [idKey(project.id), project]));
  const present = projects.filter((project) => project.duplicate !== true);
  const known = present.filter((project) => past.has(idKey(project.id)));
  const ids = new Set(projects.map((project) => idKey(project.id)));
  return {
    since: period.label,
    colours: known.flatMap((project) => colourMove(project, past.get(idKey(project.id))) ?? []),
    milestones: movedMilestones(known, period),
    risks: movedRisks(known, period),
    approvedChanges: present.flatMap((project) => approvedSince(project, period.reportDate)),
    newProjects: present.filter(({ id }) => !past.has(idKey(id))).map(({ id }) => id),
    missingProjects: period.projects
      .filter(({ id, lifecycle }) => !ids.has(idKey(id)) && lifecycle !== "cancelled")
      .map(({ id, name }) => ({ id, name })),
    renamedProjects: known.flatMap((project) => {
      const from = past.get(idKey(project.id))?.name;
      return from === undefined || from === project.name
        ? []
        : [{ projectId: project.id, from, to: project.name }];
    }),
  };
}

const ranks = { green: 0, amber: 1, red: 2 } as const;

function colourMove(
  project: ProjectReport,
  past: PastProject | undefined,
): MovedColour | undefined {
  const from = past?.calculatedOverall;
  const to = project.rag.overall.calculated;
  if (from === undefined || from === to) return undefined;
  return { projectId: project.id, from, to, direction: directionOf(from, to) };
}

function directionOf(from: CalculatedRag, to: CalculatedRag): MovedColour["direction"] {
  if (to === "grey") return "unknown";
  if (from === "grey") return "known";
  return ranks[to] > ranks[from] ? "worse" : "better";
}

function approvedSince(project: ProjectReport, since: PlainDate): readonly ApprovedChange[] {
  return (project.return.changes ?? []).flatMap((change) => {
    const decided = change.decided?.value;
    if (changeState(change) !== "approved" || decided === undefined || decided <= since) return [];
    return [
      {
        projectId: project.id,
        title: change.title?.value ?? change.id?.value ?? "",
        costEffect: change.costEffect?.value,
        scheduleEffect: change.scheduleEffect?.value,
      },
    ];
  });
}
