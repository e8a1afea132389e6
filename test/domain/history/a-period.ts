import type { ClosedPeriod, PastMilestone, PastProject } from "#domain/history/history";

import { day } from "../portfolio/a-project";

/** A project in a closed period of which nothing is known but what is given. */
export function pastProject(id: string, more: Partial<PastProject> = {}): PastProject {
  return {
    id,
    name: undefined,
    lifecycle: undefined,
    currency: undefined,
    statusDate: undefined,
    reportedOverall: undefined,
    calculatedOverall: undefined,
    budgetAtCompletion: undefined,
    plannedValue: undefined,
    earnedValue: undefined,
    actualCost: undefined,
    estimateAtCompletion: undefined,
    baselineFinish: undefined,
    forecastFinish: undefined,
    percentComplete: undefined,
    headline: undefined,
    ...more,
  };
}

/** A milestone of project P1 in a closed period. */
export function pastMilestone(name: string, more: Partial<PastMilestone> = {}): PastMilestone {
  return {
    projectId: "P1",
    id: undefined,
    name,
    baselineDate: undefined,
    forecastDate: undefined,
    actualDate: undefined,
    ...more,
  };
}

/** A period closed at a date, which is its label too. */
export function aPeriod(date: string, more: Partial<ClosedPeriod> = {}): ClosedPeriod {
  return {
    label: date,
    reportDate: day(date),
    closedOn: undefined,
    closedBy: undefined,
    projects: [],
    milestones: [],
    risks: [],
    ...more,
  };
}
