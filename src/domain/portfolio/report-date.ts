import { isPlausibleDate } from "../kernel/plausible";
import type { PlainDate } from "../kernel/plain-date";
import type { ProjectReturn } from "../project/project-return";

import type { ReportDate } from "./report";

/** What the report date is chosen from. */
export type DateChoice = {
  readonly requested: PlainDate | undefined;
  readonly set: PlainDate | undefined;
  readonly today: PlainDate;
};

/**
 * The report date: as asked for, else as set, else the latest status date that is not after today,
 * else today.
 */
export function chooseReportDate(
  choice: DateChoice,
  projects: readonly ProjectReturn[],
): ReportDate {
  if (choice.requested !== undefined) return { date: choice.requested, origin: "argument" };
  if (choice.set !== undefined) return { date: choice.set, origin: "settings" };
  const latest = statusDates(projects).findLast((date) => date <= choice.today);
  if (latest !== undefined) return { date: latest, origin: "latestStatusDate" };
  return { date: choice.today, origin: "today" };
}

/** Status dates in order, oldest first. */
export function statusDates(projects: readonly ProjectReturn[]): readonly PlainDate[] {
  return projects
    .flatMap((project) => project.facts.statusDate?.value ?? [])
    .filter(isPlausibleDate)
    .sort();
}
