import { visibleText } from "../kernel/visible-text";
import type { ProjectReturn } from "../project/project-return";
import type { Task } from "../project/section-rows";
import { isParent, outlineOf } from "./outline";
import { parsePredecessors, type TaskLink } from "./predecessors";

/** What a task is called in findings. */
export function taskName({ name, id, row }: Task): string {
  return name?.value ?? id?.value ?? row.cell;
}

export function isTaskDone({ percentComplete, actualFinish }: Task): boolean {
  return actualFinish !== undefined || (percentComplete?.value ?? 0) >= 1;
}

/** Tasks of a project with their links, summary tasks left out as the DCMA checks do. */
export type TaskNetwork = {
  readonly tasks: readonly Task[];
  readonly links: readonly { readonly task: Task; readonly link: TaskLink }[];
  /** False where the plan keeps no predecessors at all. */
  readonly linked: boolean;
};

const empty: TaskNetwork = { tasks: [], links: [], linked: false };
const networks = new WeakMap<readonly Task[], TaskNetwork>();

/** The network of a project's tasks, worked out once. */
export function networkOf({ tasks }: ProjectReturn): TaskNetwork {
  if (tasks === undefined || tasks.length === 0) return empty;
  const held = networks.get(tasks);
  if (held !== undefined) return held;
  const outline = outlineOf(tasks);
  const leaves = tasks.filter(
    (task, index) =>
      !isSummary(tasks, index) && !(task.level === undefined && isParent(outline, task)),
  );
  const links = leaves.flatMap((task) =>
    task.predecessors === undefined
      ? []
      : parsePredecessors(task.predecessors.value).map((link) => ({ task, link })),
  );
  const network = { tasks: leaves, links, linked: links.length > 0 };
  networks.set(tasks, network);
  return network;
}

/** A task is a summary where the next one lies a level deeper. */
export function isSummary(tasks: readonly Task[], index: number): boolean {
  const own = tasks[index]?.level?.value;
  const next = tasks[index + 1]?.level?.value;
  return own !== undefined && next !== undefined && next > own;
}

/** Ids of tasks are the same whatever their case and the spaces around them. */
export function taskKey(id: string): string {
  return visibleText(id).toLowerCase();
}
