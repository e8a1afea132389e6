import type { Task } from "../project/section-rows";
import * as plan from "../schedule/plan-measures";
import type { PlanMeasure } from "../schedule/plan-measures";
import { isSummary, networkOf, taskName } from "../schedule/task-network";
import type { SourceCell } from "../project/source";
import { isAbove } from "./beyond";
import { rule, statusDateOf, type Rule } from "./rule";

type Share = { readonly count: number; readonly total: number; readonly limit: number };

/** Calls back where more of the tasks than allowed are found; the first one found is the place. */
function checkShare(
  measure: PlanMeasure | undefined,
  limit: number,
  find: (at: SourceCell | undefined, facts: Share) => void,
): void {
  const [first] = measure?.found ?? [];
  if (measure === undefined || first === undefined) return;
  const { found, of: total } = measure;
  if (isAbove(found.length / total, limit)) find(first.row, { count: found.length, total, limit });
}

/** The DCMA checks on the network of tasks, as shares; a plan that keeps no such column is not asked. */
export const networkRules: readonly Rule[] = [
  rule("TASKS_MISSED", (project, context, find) => {
    const missed = plan.missedTasks(networkOf(project), statusDateOf(project, context));
    checkShare(missed, context.limits.taskShare, find);
  }),
  rule("TASKS_WITHOUT_LOGIC", (project, { limits }, find) => {
    checkShare(plan.withoutLogic(networkOf(project)), limits.taskShare, find);
  }),
  rule("TASK_LAGS", (project, { limits }, find) => {
    checkShare(plan.lags(networkOf(project)), limits.taskShare, find);
  }),
  rule("TASK_LINKS_UNUSUAL", (project, { limits }, find) => {
    const measure = plan.unusualLinks(networkOf(project));
    if (measure === undefined) return;
    const share = 1 - measure.found.length / Math.max(1, measure.of);
    const limit = limits.finishToStartShare;
    if (isAbove(limit, share)) find(measure.found[0]?.predecessors?.source, { share, limit });
  }),
  rule("TASKS_CONSTRAINED", (project, { limits }, find) => {
    checkShare(plan.hardConstraints(networkOf(project)), limits.taskShare, find);
  }),
  rule("TASKS_WITH_LONG_FLOAT", (project, { limits }, find) => {
    const loose = plan.highFloat(networkOf(project), limits.longTaskDays);
    checkShare(loose, limits.taskShare, find);
  }),
  rule("TASKS_LONG", (project, { limits }, find) => {
    const long = plan.highDuration(networkOf(project), limits.longTaskDays);
    checkShare(long, limits.taskShare, find);
  }),
  rule("TASKS_WITHOUT_OWNER", (project, _context, find) => {
    checkShare(plan.withoutOwner(networkOf(project)), 0, find);
  }),
  rule("BASELINE_EXECUTION_LOW", (project, context, find) => {
    const statusDate = statusDateOf(project, context);
    const network = networkOf(project);
    const limit = context.limits.baselineExecutionIndex;
    const measure = plan.baselineExecution(network, statusDate);
    if (measure === undefined || measure.found.length / measure.of >= limit) return;
    const [first] = plan.dueBy(network.tasks, statusDate);
    find(first?.row, { done: measure.found.length, due: measure.of, limit });
  }),
  rule("SUMMARY_PROGRESS_DIFFERS", ({ tasks = [] }, _context, find) => {
    tasks.forEach((task, index) => {
      const own = task.percentComplete;
      if (own === undefined || !isSummary(tasks, index)) return;
      const below = progressBelow(tasks, index);
      // One point is rounding.
      if (below === undefined || !isAbove(Math.abs(below - own.value), 0.01)) return;
      find(own.source, { task: taskName(task), own: own.value, below });
    });
  }),
];

/** Progress of a summary's leaves, weighted by duration; undefined where one says neither. */
function progressBelow(tasks: readonly Task[], summary: number): number | undefined {
  const level = tasks[summary]?.level?.value ?? 0;
  let weight = 0;
  let sum = 0;
  for (let index = summary + 1; index < tasks.length; index += 1) {
    const task = tasks[index];
    if (task?.level === undefined || task.level.value <= level) break;
    if (isSummary(tasks, index)) continue;
    if (task.percentComplete === undefined || task.duration === undefined) return undefined;
    weight += task.duration.value;
    sum += task.duration.value * task.percentComplete.value;
  }
  return weight > 0 ? sum / weight : undefined;
}
