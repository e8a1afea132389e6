import type { ComparedPeriod, PeriodComparison } from "#domain/portfolio/period-comparison";
import type { PeriodChanges } from "#domain/history/since-last-period";
import type { MilestoneTrend, PeriodRag } from "#domain/portfolio/trends";

import type { Json, JsonObject } from "./json";

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

/** A comparison of two periods; what is in it is described with `sinceLastPeriod` of the report. */
export function comparisonJson({
  from,
  to,
  currency,
  changes,
  exchange,
}: PeriodComparison): JsonObject {
  return {
    schemaVersion: comparisonSchemaVersion,
    from: comparedJson(from),
    to: comparedJson(to),
    currency,
    changes: periodChangesJson(changes),
    exchange:
      exchange === undefined
        ? null
        : {
            rates: exchange.rates.map((rate) => ({ ...rate })),
            budgetAtCompletion: { ...exchange.budgetAtCompletion },
            actualCost: { ...exchange.actualCost },
            estimateAtCompletion: { ...exchange.estimateAtCompletion },
          },
  };
}

const comparisonSchemaVersion = 1;

function comparedJson({ label, reportDate, ...sums }: ComparedPeriod): JsonObject {
  return { period: label ?? null, reportDate, ...sums };
}
