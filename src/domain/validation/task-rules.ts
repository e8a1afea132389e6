import type { PlainDate } from "../kernel/plain-date";
import type { Task } from "../project/section-rows";
import type { Field } from "../project/source";
import { identityKey } from "./identity-key";
import { isActive, rule, statusDateOf, type Rule } from "./rule";
import { isTaskDone, networkOf, taskName } from "../schedule/task-network";

type Pair = readonly [Field<PlainDate> | undefined, Field<PlainDate> | undefined];

function pairsOf(task: Task): readonly Pair[] {
  return [
    [task.baselineStart, task.baselineFinish],
    [task.forecastStart, task.forecastFinish],
    [task.actualStart, task.actualFinish],
  ];
}

/** Rules on single tasks. */
export const taskRules: readonly Rule[] = [
  rule("TASK_FINISH_BEFORE_START", ({ tasks }, _context, find) => {
    for (const task of tasks ?? []) {
      for (const [start, finish] of pairsOf(task)) {
        if (start === undefined || finish === undefined || finish.value >= start.value) continue;
        find(finish.source, { task: taskName(task), finish: finish.value, start: start.value });
      }
    }
  }),
  rule("TASK_ACTUAL_AFTER_STATUS_DATE", (project, context, find) => {
    const statusDate = statusDateOf(project, context);
    for (const task of project.tasks ?? []) {
      for (const actual of [task.actualStart, task.actualFinish]) {
        if (actual === undefined || actual.value <= statusDate) continue;
        find(actual.source, { task: taskName(task), date: actual.value, statusDate });
      }
    }
  }),
  rule("TASK_FORECAST_IN_PAST", (project, context, find) => {
    const statusDate = statusDateOf(project, context);
    if (!isActive(project)) return;
    for (const task of project.tasks ?? []) {
      const { forecastFinish } = task;
      if (forecastFinish === undefined || isTaskDone(task)) continue;
      if (forecastFinish.value >= statusDate) continue;
      const finish = forecastFinish.value;
      find(forecastFinish.source, { task: taskName(task), finish, statusDate });
    }
  }),
  rule("MILESTONE_WITH_DURATION", ({ tasks, milestones }, _context, find) => {
    const names = new Set(
      milestones.flatMap(({ name }) => (name === undefined ? [] : [identityKey(name.value)])),
    );
    for (const { name, duration } of tasks ?? []) {
      if (name === undefined || duration === undefined || duration.value <= 0) continue;
      if (!names.has(identityKey(name.value)) && !/^milestone\b/i.test(name.value)) continue;
      find(duration.source, { milestone: name.value, days: duration.value });
    }
  }),
  rule("TASK_LEAD", (project, _context, find) => {
    for (const { task, link } of networkOf(project).links) {
      if (link.lag >= 0) continue;
      const said = { task: taskName(task), predecessor: link.id, lead: -link.lag };
      find(task.predecessors?.source, said);
    }
  }),
  rule("TASK_FLOAT_NEGATIVE", ({ tasks }, _context, find) => {
    for (const task of tasks ?? []) {
      const { totalFloat } = task;
      if (totalFloat === undefined || totalFloat.value >= 0 || isTaskDone(task)) continue;
      find(totalFloat.source, { task: taskName(task), days: totalFloat.value });
    }
  }),
];
