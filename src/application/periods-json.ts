import type { PeriodChanges } from "#domain/portfolio/since-last-period";
import type { MilestoneTrend, PeriodRag } from "#domain/portfolio/trends";

import type { Json } from "./json";

/** What is different from the last closed period; null where none is closed. */
export function periodChangesJson(changes: PeriodChanges | undefined): Json {
  if (changes === undefined) return null;
  return {
    since: changes.since,
    colours: changes.colours.map((moved) => ({ ...moved })),
    milestones: changes.milestones.map((moved) => ({ ...moved })),
    risks: changes.risks.map(({ projectId, title, move, from, to }) => ({
      projectId,
      title,
      move,
      from: from ?? null,
      to: to ?? null,
    })),
    approvedChanges: changes.approvedChanges.map((change) => ({
      projectId: change.projectId,
      title: change.title,
      costEffect: change.costEffect ?? null,
      scheduleEffect: change.scheduleEffect ?? null,
    })),
    newProjects: changes.newProjects,
    missingProjects: changes.missingProjects.map(({ id, name }) => ({ id, name: name ?? null })),
    renamedProjects: changes.renamedProjects.map((renamed) => ({ ...renamed })),
  };
}

/** Milestones over the periods; null where no period is closed. */
export function milestoneTrendJson(trends: readonly MilestoneTrend[] | undefined): Json {
  return (
    trends?.map(({ projectId, id, name, baseline, sights }) => ({
      projectId,
      id: id ?? null,
      name,
      baseline: baseline ?? null,
      sights: sights.map(({ period, ...sight }) => ({ period: period ?? null, ...sight })),
    })) ?? null
  );
}

/** Colours over the periods; null where no period is closed. */
export function ragTrendJson(trend: readonly PeriodRag[] | undefined): Json {
  return (
    trend?.map(({ period, reportDate, counts: { green, amber, red, grey } }) => ({
      period: period ?? null,
      reportDate,
      counts: { green, amber, red, grey },
    })) ?? null
  );
}
