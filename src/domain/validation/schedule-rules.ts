import { daysBetween } from "../kernel/plain-date";
import { factDefinition } from "../project/fields";
import type { ProjectFacts } from "../project/project-return";
import { isAbove } from "./beyond";
import { isActive, rule, statusDateOf, type Rule } from "./rule";

type DateFact =
  "baselineStart" | "baselineFinish" | "forecastFinish" | "actualStart" | "actualFinish";

const orders: readonly (readonly [start: DateFact, finish: DateFact])[] = [
  ["baselineStart", "baselineFinish"],
  ["actualStart", "actualFinish"],
  ["actualStart", "forecastFinish"],
];

function isComplete(facts: ProjectFacts): boolean {
  return (facts.percentComplete?.value ?? 0) >= 1 || facts.actualFinish !== undefined;
}

/** Rules on the dates of a project as a whole. */
export const scheduleRules: readonly Rule[] = [
  rule("FINISH_BEFORE_START", ({ facts }, _context, find) => {
    for (const [startKey, finishKey] of orders) {
      const start = facts[startKey];
      const finish = facts[finishKey];
      if (start === undefined || finish === undefined || finish.value >= start.value) continue;
      find(finish.source, {
        finishField: factDefinition(finishKey).label,
        finish: finish.value,
        startField: factDefinition(startKey).label,
        start: start.value,
      });
    }
  }),
  rule("ACTUAL_AFTER_STATUS_DATE", (project, context, find) => {
    const statusDate = statusDateOf(project, context);
    for (const key of ["actualStart", "actualFinish"] as const) {
      const actual = project.facts[key];
      if (actual === undefined || actual.value <= statusDate) continue;
      find(actual.source, { field: factDefinition(key).label, date: actual.value, statusDate });
    }
    for (const { actualDate } of project.milestones) {
      if (actualDate === undefined || actualDate.value <= statusDate) continue;
      find(actualDate.source, { field: "Actual date", date: actualDate.value, statusDate });
    }
  }),
  rule("FORECAST_FINISH_IN_PAST", (project, context, find) => {
    const { forecastFinish } = project.facts;
    const statusDate = statusDateOf(project, context);
    if (forecastFinish === undefined || !isActive(project) || isComplete(project.facts)) return;
    if (forecastFinish.value < statusDate) {
      find(forecastFinish.source, { finish: forecastFinish.value, statusDate });
    }
  }),
  rule("STARTED_WITHOUT_ACTUAL_START", (project, _context, find) => {
    const { percentComplete, actualStart } = project.facts;
    if (project.origin === "register" || percentComplete === undefined) return;
    if (percentComplete.value > 0 && actualStart === undefined) {
      find(percentComplete.source, { percentComplete: percentComplete.value });
    }
  }),
  rule("COMPLETE_WITHOUT_ACTUAL_FINISH", (project, _context, find) => {
    const { percentComplete, actualFinish } = project.facts;
    if (project.origin === "register" || percentComplete === undefined) return;
    if (percentComplete.value >= 1 && actualFinish === undefined) find(percentComplete.source, {});
  }),
  rule("FINISHED_BUT_NOT_COMPLETE", ({ facts }, _context, find) => {
    const { percentComplete, actualFinish } = facts;
    if (percentComplete === undefined || actualFinish === undefined) return;
    if (percentComplete.value >= 1) return;
    find(percentComplete.source, {
      finish: actualFinish.value,
      percentComplete: percentComplete.value,
    });
  }),
  rule("START_OVERDUE", (project, context, find) => {
    const { baselineStart, actualStart, percentComplete, lifecycle } = project.facts;
    const statusDate = statusDateOf(project, context);
    if (baselineStart === undefined || actualStart !== undefined) return;
    const waiting = percentComplete?.value === 0 || lifecycle?.value === "proposed";
    if (waiting && baselineStart.value < statusDate) {
      find(baselineStart.source, { start: baselineStart.value, statusDate });
    }
  }),
  rule("COMPLETE_BEHIND_TIME", (project, context, find) => {
    const { percentComplete, baselineStart, forecastFinish, baselineFinish } = project.facts;
    const finish = forecastFinish ?? baselineFinish;
    if (percentComplete === undefined || baselineStart === undefined || finish === undefined)
      return;
    const length = daysBetween(baselineStart.value, finish.value);
    if (length <= 0 || !isActive(project)) return;
    const gone = daysBetween(baselineStart.value, statusDateOf(project, context));
    const elapsed = Math.min(1, gone / length);
    if (isAbove(elapsed - percentComplete.value, context.limits.behindTime)) {
      find(percentComplete.source, { percentComplete: percentComplete.value, elapsed });
    }
  }),
];
