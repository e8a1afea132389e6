import { changeState } from "../changes/change-effects";
import type { ClosedPeriod } from "../history/history";
import type { PlainDate } from "../kernel/plain-date";
import type { Change } from "../project/section-rows";
import { comparePeriods } from "../history/compare-periods";
import type { ApprovedChange, PeriodChanges } from "../history/since-last-period";

import type { ProjectReport } from "./report";

/** What is different from a closed period in a report; `now` is the report as a period. */
export function periodChanges(
  projects: readonly ProjectReport[],
  period: ClosedPeriod,
  now: ClosedPeriod,
): PeriodChanges {
  return comparePeriods(period, now, {
    approvedChanges: approvedBetween(projects, period.reportDate, undefined),
    alsoThere: projects.flatMap(({ id, duplicate }) => (duplicate === true ? [id] : [])),
  });
}

/** Changes approved after one day and up to another, in the order of the projects. */
export function approvedBetween(
  projects: readonly ProjectReport[],
  after: PlainDate,
  until: PlainDate | undefined,
): readonly ApprovedChange[] {
  const within = (day: PlainDate | undefined): boolean =>
    day !== undefined && day > after && (until === undefined || day <= until);
  return projects
    .filter(({ duplicate }) => duplicate !== true)
    .flatMap(({ id, return: { changes = [] } }) =>
      changes
        .filter((change) => changeState(change) === "approved" && within(change.decided?.value))
        .map((change) => toApproved(id, change)),
    );
}

function toApproved(projectId: string, change: Change): ApprovedChange {
  return {
    projectId,
    title: change.title?.value ?? change.id?.value ?? "",
    costEffect: change.costEffect?.value,
    scheduleEffect: change.scheduleEffect?.value,
  };
}
