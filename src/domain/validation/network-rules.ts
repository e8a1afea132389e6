import type { ProjectReturn } from "../project/project-return";
import type { Task } from "../project/section-rows";
import type { SourceCell } from "../project/source";
import { rule, statusDateOf, type Rule } from "./rule";
import { identityKey } from "./identity-key";
import { isSummary, isTaskDone, networkOf, taskName } from "./task-network";

type Share = { readonly count: number; readonly total: number; readonly limit: number };

/** Calls back where more of the tasks than allowed are found; the first one found is the place. */
function checkShare(
  found: readonly Task[],
  of: { readonly total: number; readonly limit: number },
  find: (at: SourceCell | undefined, facts: Share) => void,
): void {
  const [first] = found;
  if (first === undefined || found.length / of.total <= of.limit) return;
  find(first.row, { count: found.length, ...of });
}

const hardConstraint = /must|not? later|mso|mfo|snlt|fnlt|mandatory|fixed/i;

function openTasks(project: ProjectReturn): readonly Task[] {
  return networkOf(project).tasks.filter((task) => !isTaskDone(task));
}

/** The DCMA checks on the network of tasks, as shares; a plan that keeps no such column is not asked. */
export const networkRules: readonly Rule[] = [
  rule("TASKS_MISSED", (project, context, find) => {
    const statusDate = statusDateOf(project, context);
    const due = networkOf(project).tasks.filter(
      ({ baselineFinish }) => baselineFinish !== undefined && baselineFinish.value <= statusDate,
    );
    const missed = due.filter(
      (task) =>
        !isTaskDone(task) ||
        (task.actualFinish?.value ?? "") > (task.baselineFinish?.value ?? "9999"),
    );
    checkShare(missed, { total: due.length, limit: context.limits.taskShare }, find);
  }),
  rule("TASKS_WITHOUT_LOGIC", (project, { limits }, find) => {
    const { tasks, links, linked } = networkOf(project);
    if (!linked) return;
    const followed = new Set(links.map(({ link }) => identityKey(link.id)));
    const loose = tasks.filter(
      ({ id, predecessors }) =>
        predecessors === undefined && !(id !== undefined && followed.has(identityKey(id.value))),
    );
    checkShare(loose, { total: tasks.length, limit: limits.taskShare }, find);
  }),
  rule("TASK_LAGS", (project, { limits }, find) => {
    const { tasks, links } = networkOf(project);
    const lagging = new Set(links.filter(({ link }) => link.lag > 0).map(({ task }) => task));
    checkShare([...lagging], { total: tasks.length, limit: limits.taskShare }, find);
  }),
  rule("TASK_LINKS_UNUSUAL", (project, { limits }, find) => {
    const { links } = networkOf(project);
    const unusual = links.filter(({ link }) => link.kind !== "FS");
    const share = 1 - unusual.length / Math.max(1, links.length);
    if (share >= limits.finishToStartShare) return;
    find(unusual[0]?.task.predecessors?.source, { share, limit: limits.finishToStartShare });
  }),
  rule("TASKS_CONSTRAINED", (project, { limits }, find) => {
    const tasks = openTasks(project);
    const held = tasks.filter(({ constraint }) => hardConstraint.test(constraint?.value ?? ""));
    checkShare(held, { total: tasks.length, limit: limits.taskShare }, find);
  }),
  rule("TASKS_WITH_LONG_FLOAT", (project, { limits }, find) => {
    const tasks = openTasks(project);
    const loose = tasks.filter(({ totalFloat }) => (totalFloat?.value ?? 0) > limits.longTaskDays);
    checkShare(loose, { total: tasks.length, limit: limits.taskShare }, find);
  }),
  rule("TASKS_LONG", (project, { limits }, find) => {
    const tasks = openTasks(project);
    const long = tasks.filter(({ duration }) => (duration?.value ?? 0) > limits.longTaskDays);
    checkShare(long, { total: tasks.length, limit: limits.taskShare }, find);
  }),
  rule("TASKS_WITHOUT_OWNER", (project, _context, find) => {
    const tasks = openTasks(project);
    // A plan without owners is a choice; single gaps are slips.
    if (tasks.every(({ owner }) => owner === undefined)) return;
    const nobodys = tasks.filter(({ owner }) => owner === undefined);
    checkShare(nobodys, { total: tasks.length, limit: 0 }, find);
  }),
  rule("BASELINE_EXECUTION_LOW", (project, context, find) => {
    const statusDate = statusDateOf(project, context);
    const limit = context.limits.baselineExecutionIndex;
    const baselined = networkOf(project).tasks.filter((task) => task.baselineFinish !== undefined);
    const due = baselined.filter((task) => (task.baselineFinish?.value ?? "9999") <= statusDate);
    const done = baselined.filter(isTaskDone).length;
    if (due.length === 0 || done / due.length >= limit) return;
    find(due[0]?.row, { done, due: due.length, limit });
  }),
  rule("SUMMARY_PROGRESS_DIFFERS", ({ tasks = [] }, _context, find) => {
    tasks.forEach((task, index) => {
      const own = task.percentComplete;
      if (own === undefined || !isSummary(tasks, index)) return;
      const below = progressBelow(tasks, index);
      // One point is rounding.
      if (below === undefined || Math.abs(below - own.value) <= 0.01) return;
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
