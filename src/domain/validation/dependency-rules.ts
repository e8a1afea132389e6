import { gives } from "../dependencies/dependency-links";
import type { PlainDate } from "../kernel/plain-date";
import type { Milestone, ProjectReturn } from "../project/project-return";
import type { Dependency } from "../project/section-rows";
import { expectedDate } from "../schedule/milestone-state";
import { isClosedStatus } from "../project/closed-status";

import { identityKey } from "./identity-key";
import { milestoneName } from "./milestone-rules";
import { milestoneKey } from "./past";
import type { RuleContext } from "./rule-context";
import { projectLabel, rule, type Rule } from "./rule";

function dependencyName({ id, description, row }: Dependency): string {
  return id?.value ?? description?.value ?? row.cell;
}

function openOf({ dependencies }: ProjectReturn): readonly Dependency[] {
  return (dependencies ?? []).filter(({ status }) => !isClosedStatus(status?.value));
}

/** The project at the other end; undefined where the workbook has none of that id or name. */
export function otherEnd(
  { otherProject }: Dependency,
  { known }: RuleContext,
): ProjectReturn | undefined {
  return otherProject === undefined ? undefined : known.get(identityKey(otherProject.value));
}

function milestoneOf(
  { otherMilestone }: Dependency,
  project: ProjectReturn,
): Milestone | undefined {
  const wanted = otherMilestone === undefined ? undefined : identityKey(otherMilestone.value);
  return project.milestones.find(({ id, name }) =>
    [id, name].some((field) => field !== undefined && identityKey(field.value) === wanted),
  );
}

/** The date at the supplier in the last closed period. */
function dateBefore(
  milestone: Milestone,
  { facts }: ProjectReturn,
  { past }: RuleContext,
): PlainDate | undefined {
  const key = milestoneKey({ id: milestone.id?.value, name: milestoneName(milestone) });
  const before = past[0]?.milestones.get(identityKey(facts.projectId?.value ?? ""))?.get(key);
  return before?.forecastDate ?? before?.baselineDate;
}

/** Rules on dependencies; those met or dropped are not asked about. */
export const dependencyRules: readonly Rule[] = [
  rule("DEPENDENCY_ID_REPEATED", ({ dependencies }, _context, find) => {
    const seen = new Map<string, string>();
    for (const { id } of dependencies ?? []) {
      if (id === undefined) continue;
      const key = identityKey(id.value);
      const first = seen.get(key);
      if (first === undefined) seen.set(key, id.source.cell);
      else find(id.source, { id: id.value, first });
    }
  }),
  rule("DEPENDENCY_LATE", (project, _context, find) => {
    for (const dependency of openOf(project)) {
      const { needDate: need, promisedDate: promised } = dependency;
      if (need === undefined || promised === undefined || promised.value <= need.value) continue;
      const said = { dependency: dependencyName(dependency), need: need.value };
      find(promised.source, { ...said, promised: promised.value });
    }
  }),
  rule("DEPENDENCY_PROJECT_UNKNOWN", (project, context, find) => {
    for (const dependency of openOf(project)) {
      const { otherProject: other } = dependency;
      if (other === undefined || otherEnd(dependency, context) !== undefined) continue;
      find(other.source, { dependency: dependencyName(dependency), project: other.value });
    }
  }),
  rule("DEPENDENCY_MILESTONE_UNKNOWN", (project, context, find) => {
    for (const dependency of openOf(project)) {
      const { otherMilestone: wanted } = dependency;
      const supplier = otherEnd(dependency, context);
      if (wanted === undefined || supplier === undefined || supplier.milestones.length === 0)
        continue;
      if (gives(dependency) || milestoneOf(dependency, supplier) !== undefined) continue;
      const said = { dependency: dependencyName(dependency), milestone: wanted.value };
      find(wanted.source, { ...said, project: projectLabel(supplier) });
    }
  }),
  rule("DEPENDENCY_SUPPLIER_LATE", (project, context, find) => {
    for (const dependency of openOf(project)) {
      const { needDate } = dependency;
      const supplier = otherEnd(dependency, context);
      if (needDate === undefined || supplier === undefined || gives(dependency)) continue;
      const milestone = milestoneOf(dependency, supplier);
      const forecast = milestone === undefined ? undefined : expectedDate(milestone);
      if (milestone === undefined || forecast === undefined || forecast <= needDate.value) continue;
      const said = { dependency: dependencyName(dependency), need: needDate.value };
      find(needDate.source, { ...said, milestone: milestoneName(milestone), forecast });
    }
  }),
  rule("DEPENDENCY_ONE_SIDED", (project, context, find) => {
    for (const dependency of openOf(project)) {
      const other = otherEnd(dependency, context);
      // A project that lists no dependencies at all does not keep them.
      if (other?.dependencies === undefined || other.dependencies.length === 0) continue;
      const known = other.dependencies.some(
        (theirs) => otherEnd(theirs, context) === project && gives(theirs) !== gives(dependency),
      );
      if (known) continue;
      const said = { dependency: dependencyName(dependency), project: projectLabel(other) };
      find(dependency.otherProject?.source, said);
    }
  }),
  rule("SUPPLIER_MILESTONE_MOVED", (project, context, find) => {
    const period = context.past[0]?.label;
    if (period === undefined) return;
    for (const dependency of openOf(project)) {
      const supplier = otherEnd(dependency, context);
      if (supplier === undefined || gives(dependency)) continue;
      const milestone = milestoneOf(dependency, supplier);
      if (milestone === undefined) continue;
      const now = expectedDate(milestone);
      const before = dateBefore(milestone, supplier, context);
      if (now === undefined || before === undefined || now === before) continue;
      const said = { dependency: dependencyName(dependency), milestone: milestoneName(milestone) };
      find(dependency.otherMilestone?.source, { ...said, before, now, period });
    }
  }),
];
