import type { PlainDate } from "../kernel/plain-date";
import { addDays } from "../kernel/plain-date";
import type { Steps } from "../kernel/steps";
import type { WorkingCalendar } from "../kernel/working-calendar";
import type { ProjectReturn } from "../project/project-return";

import type { Allocation } from "./allocation";
import { allocationsOf, personKeys } from "./allocation";
import type { ProjectResources } from "./project-resources";
import { bookedPeople, projectResources } from "./project-resources";
import type { ResourcePlan } from "./resource-plan";
import { resourcePlanInSteps } from "./resource-plan";

/** The plan over all projects, and what it means for each. */
export type ResourceIndex = {
  readonly plan: ResourcePlan;
  readonly of: (project: ProjectReturn) => ProjectResources | undefined;
};

/** A project that takes part in the plan. */
export type Planned = { readonly id: string; readonly project: ProjectReturn };

/** A few milliseconds of work. */
const projectsPerStep = 50;

/** Adds up the resources of the projects that still need people, some projects and people a step. */
export function* indexResources(
  projects: readonly Planned[],
  reportDate: PlainDate,
  calendar: WorkingCalendar,
): Steps<ResourceIndex> {
  const lines = new Map<ProjectReturn, readonly Allocation[]>();
  const keyOf = personKeys();
  for (const [index, { id, project }] of projects.entries()) {
    if (index % projectsPerStep === projectsPerStep - 1) yield undefined;
    const rows = allocationsOf(id, project.resources ?? [], keyOf);
    if (rows.length > 0) lines.set(project, rows);
  }
  const allocations = [...lines.values()].flat();
  // What the report date itself holds is done; what counts begins on the day after.
  const ahead = addDays(reportDate, 1);
  const plan = yield* resourcePlanInSteps(allocations, ahead, calendar);
  const people = bookedPeople(plan, allocations);
  return {
    plan,
    of: (project) => {
      const own = lines.get(project);
      return own === undefined ? undefined : projectResources(own, people, ahead, calendar);
    },
  };
}
