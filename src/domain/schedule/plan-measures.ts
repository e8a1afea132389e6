import type { PlainDate } from "../kernel/plain-date";
import { daysBetween } from "../kernel/plain-date";
import type { ProjectFacts } from "../project/project-return";
import type { Task } from "../project/section-rows";

import type { TaskNetwork } from "./task-network";
import { isTaskDone, taskKey } from "./task-network";

/** What a check of the DCMA found, of how many tasks or links; undefined where the plan cannot say. */
export type PlanMeasure = { readonly found: readonly Task[]; readonly of: number };

const hardConstraint = /must|not? later|mso|mfo|snlt|fnlt|mandatory|fixed/i;

/** Tasks nothing comes before and nothing after. */
export function withoutLogic({ tasks, links, linked }: TaskNetwork): PlanMeasure | undefined {
  if (!linked) return undefined;
  const followed = new Set(links.map(({ link }) => taskKey(link.id)));
  const found = tasks.filter(
    ({ id, predecessors }) =>
      predecessors === undefined && !(id !== undefined && followed.has(taskKey(id.value))),
  );
  return { found, of: tasks.length };
}

/** Tasks that begin before what they follow is over, one entry a link. */
export function leads({ links, linked }: TaskNetwork): PlanMeasure | undefined {
  if (!linked) return undefined;
  return {
    found: links.flatMap(({ task, link }) => (link.lag < 0 ? [task] : [])),
    of: links.length,
  };
}

/** Tasks that wait after what they follow. */
export function lags({ tasks, links, linked }: TaskNetwork): PlanMeasure | undefined {
  if (!linked) return undefined;
  const lagging = new Set(links.flatMap(({ task, link }) => (link.lag > 0 ? [task] : [])));
  return { found: [...lagging], of: tasks.length };
}

/** Tasks linked otherwise than finish to start, one entry a link. */
export function unusualLinks({ links, linked }: TaskNetwork): PlanMeasure | undefined {
  if (!linked) return undefined;
  const found = links.flatMap(({ task, link }) => (link.kind === "FS" ? [] : [task]));
  return { found, of: links.length };
}

export function hardConstraints(network: TaskNetwork): PlanMeasure | undefined {
  return ofOpen(network, "constraint", ({ constraint }) =>
    hardConstraint.test(constraint?.value ?? ""),
  );
}

export function highFloat(network: TaskNetwork, days: number): PlanMeasure | undefined {
  return ofOpen(network, "totalFloat", ({ totalFloat }) => (totalFloat?.value ?? 0) > days);
}

export function negativeFloat(network: TaskNetwork): PlanMeasure | undefined {
  return ofOpen(network, "totalFloat", ({ totalFloat }) => (totalFloat?.value ?? 0) < 0);
}

export function highDuration(network: TaskNetwork, days: number): PlanMeasure | undefined {
  return ofOpen(network, "duration", ({ duration }) => (duration?.value ?? 0) > days);
}

/** Open tasks nobody is named for. A plan without owners is a choice; single gaps are slips. */
export function withoutOwner(network: TaskNetwork): PlanMeasure | undefined {
  return ofOpen(network, "owner", ({ owner }) => owner === undefined);
}

/** Work forecast in the past, or reported done in the future. */
export function invalidDates(
  { tasks }: TaskNetwork,
  statusDate: PlainDate,
): PlanMeasure | undefined {
  const dated = tasks.filter(
    ({ forecastStart, forecastFinish, actualStart, actualFinish }) =>
      (forecastStart ?? forecastFinish ?? actualStart ?? actualFinish) !== undefined,
  );
  if (dated.length === 0) return undefined;
  const found = dated.filter((task) => {
    const { forecastFinish, actualStart, actualFinish } = task;
    const late = !isTaskDone(task) && (forecastFinish?.value ?? statusDate) < statusDate;
    const early = [actualStart, actualFinish].some((date) => (date?.value ?? "") > statusDate);
    return late || early;
  });
  return { found, of: dated.length };
}

/** Tasks due by their baseline that are not done, or were done later. */
export function missedTasks(
  { tasks }: TaskNetwork,
  statusDate: PlainDate,
): PlanMeasure | undefined {
  const due = dueBy(tasks, statusDate);
  if (due.length === 0) return undefined;
  const found = due.filter(
    (task) =>
      !isTaskDone(task) ||
      (task.actualFinish?.value ?? "") > (task.baselineFinish?.value ?? "9999"),
  );
  return { found, of: due.length };
}

/** Tasks done (those of the baseline only) of those due by their baseline: BEI is the one over the other. */
export function baselineExecution(
  { tasks }: TaskNetwork,
  statusDate: PlainDate,
): PlanMeasure | undefined {
  const due = dueBy(tasks, statusDate);
  if (due.length === 0) return undefined;
  const baselined = tasks.filter(({ baselineFinish }) => baselineFinish !== undefined);
  return { found: baselined.filter(isTaskDone), of: due.length };
}

/**
 * Critical path length index: time left to the forecast finish plus its float to the baseline finish,
 * over time left; of the project, else of the last of its tasks. Undefined without both dates or with
 * no time left.
 */
export function criticalPathLengthIndex(
  { facts: { forecastFinish, baselineFinish, actualFinish }, tasks = [] }: PlanOfProject,
  statusDate: PlainDate,
): number | undefined {
  if (actualFinish !== undefined) return undefined;
  const forecast = forecastFinish?.value ?? latest(tasks, "forecastFinish");
  const baseline = baselineFinish?.value ?? latest(tasks, "baselineFinish");
  if (forecast === undefined || baseline === undefined) return undefined;
  const length = daysBetween(statusDate, forecast);
  return length <= 0 ? undefined : (length + daysBetween(forecast, baseline)) / length;
}

type PlanOfProject = { readonly facts: ProjectFacts; readonly tasks?: readonly Task[] };

function latest(
  tasks: readonly Task[],
  column: "forecastFinish" | "baselineFinish",
): PlainDate | undefined {
  let last: PlainDate | undefined;
  for (const task of tasks) {
    const date = task[column]?.value;
    if (date !== undefined && (last === undefined || date > last)) last = date;
  }
  return last;
}

function ofOpen(
  { tasks }: TaskNetwork,
  column: "constraint" | "totalFloat" | "duration" | "owner",
  isFound: (task: Task) => boolean,
): PlanMeasure | undefined {
  const open = tasks.filter((task) => !isTaskDone(task));
  if (open.every((task) => task[column] === undefined)) return undefined;
  return { found: open.filter(isFound), of: open.length };
}

/** First due task first. */
export function dueBy(tasks: readonly Task[], statusDate: PlainDate): readonly Task[] {
  return tasks.filter(({ baselineFinish }) => (baselineFinish?.value ?? "9999") <= statusDate);
}
