import type { PlainDate } from "../kernel/plain-date";
import { daysBetween } from "../kernel/plain-date";
import type { Task } from "../project/section-rows";
import { isClosedStatus } from "../project/closed-status";
import { outlineOf, sumsUp } from "../schedule/outline";
import { exactSum } from "../kernel/exact-sum";

/**
 * When a task earns its budget: all at its end (`zeroHundred`), half at its start and half at its end
 * (`fiftyFifty`), or as its % complete says.
 */
export type TaskRule = "zeroHundred" | "fiftyFifty" | "percentComplete";

/** Amounts of the tasks of a project at its status date; undefined where no task gives them. */
export type TaskValues = {
  readonly budget: number | undefined;
  readonly plannedValue: number | undefined;
  readonly earnedValue: number | undefined;
  readonly actualCost: number | undefined;
  /** % complete weighted by duration, as a fraction. */
  readonly percentComplete: number | undefined;
};

/** Adds up the tasks without those below them; a summary row would count its own tasks twice. */
export function taskValues(
  tasks: readonly Task[],
  rule: TaskRule,
  statusDate: PlainDate,
): TaskValues {
  const leaves = leafTasks(tasks);
  const budgetOf = budgetColumn(leaves);
  const costed: CostedTask[] = [];
  for (const task of leaves) {
    const budget = task[budgetOf];
    if (budget !== undefined) costed.push({ task, budget: budget.value });
  }
  const reported = costed.some(({ task }) => saysProgress(task));
  return {
    budget: sumOf(costed.map(({ budget }) => budget)),
    // What the plan itself says of a task's value counts before what its shares come to.
    plannedValue:
      statedSum(leaves, "plannedValue") ??
      plannedValueOf(costed, (task) => plannedShare(task, rule, statusDate)),
    earnedValue:
      statedSum(leaves, "earnedValue") ??
      (reported
        ? sumOf(costed.map(({ task, budget }) => earnedShare(task, rule) * budget))
        : undefined),
    actualCost: statedSum(leaves, "actualCost"),
    percentComplete: durationWeighted(leaves),
  };
}

/** The tasks without another one level further down behind them, by their levels, else by their codes. */
export function leafTasks(tasks: readonly Task[]): readonly Task[] {
  const outline = outlineOf(tasks);
  return tasks.filter((task, index) => {
    const level = task.level?.value;
    if (level === undefined) return !sumsUp(outline, task);
    const next = tasks[index + 1]?.level?.value;
    return next === undefined || next <= level;
  });
}

/** The share of its budget a task has earned. */
export function earnedShare(task: Task, rule: TaskRule): number {
  const complete = task.percentComplete?.value ?? 0;
  const done = task.actualFinish !== undefined || isClosedStatus(task.status?.value);
  if (done || complete >= 1) return 1;
  switch (rule) {
    case "zeroHundred":
      return 0;
    case "fiftyFifty":
      return complete > 0 || task.actualStart !== undefined ? 0.5 : 0;
    case "percentComplete":
      return Math.max(0, complete);
  }
}

/** The share a task should have earned by a date: as its plan says, else by its baseline dates. */
export function plannedShare(
  task: Task,
  rule: TaskRule,
  statusDate: PlainDate,
): number | undefined {
  const planned = task.plannedPercentComplete?.value;
  if (planned !== undefined && rule === "percentComplete") return planned;
  const start = task.baselineStart?.value;
  const finish = task.baselineFinish?.value;
  if (finish === undefined) return planned;
  if (statusDate >= finish) return 1;
  if (rule === "zeroHundred") return 0;
  if (start === undefined || statusDate < start) return 0;
  if (rule === "fiftyFifty") return 0.5;
  return (daysBetween(start, statusDate) + 1) / (daysBetween(start, finish) + 1);
}

/** A list with planned values, progress and neither budgets nor earned values means them as budgets. */
export function budgetColumn(tasks: readonly Task[]): "budget" | "plannedValue" {
  const has = (column: keyof Task): boolean => tasks.some((task) => task[column] !== undefined);
  const asBudgets = has("plannedValue") && has("percentComplete");
  return asBudgets && !has("budget") && !has("earnedValue") ? "plannedValue" : "budget";
}

type CostedTask = { readonly task: Task; readonly budget: number };

/** Share of the budget whose tasks may say nothing of their plan; beyond it a sum would understate it. */
const unplannedAtMost = 0.05;

function plannedValueOf(
  costed: readonly CostedTask[],
  shareOf: (task: Task) => number | undefined,
): number | undefined {
  const planned: number[] = [];
  const silent: number[] = [];
  for (const { task, budget } of costed) {
    const share = shareOf(task);
    if (share === undefined) silent.push(budget);
    else planned.push(share * budget);
  }
  const all = exactSum(costed.map(({ budget }) => budget));
  return exactSum(silent) > all * unplannedAtMost ? undefined : sumOf(planned);
}

function statedSum(
  tasks: readonly Task[],
  column: "plannedValue" | "earnedValue" | "actualCost",
): number | undefined {
  const amounts: number[] = [];
  for (const task of tasks) {
    const amount = task[column];
    if (amount !== undefined) amounts.push(amount.value);
  }
  return sumOf(amounts);
}

/** Whether the line of a task says how far it is. */
export function saysProgress(task: Task): boolean {
  return (
    task.percentComplete !== undefined ||
    task.actualStart !== undefined ||
    task.actualFinish !== undefined ||
    task.status !== undefined
  );
}

/** SUMPRODUCT(duration, %) / SUM(duration) over the tasks with both. */
function durationWeighted(tasks: readonly Task[]): number | undefined {
  const durations: number[] = [];
  const done: number[] = [];
  for (const task of tasks) {
    const complete = task.percentComplete?.value;
    const duration = complete === undefined ? undefined : durationOf(task);
    if (duration === undefined || complete === undefined) continue;
    durations.push(duration);
    done.push(duration * complete);
  }
  const total = exactSum(durations);
  return total <= 0 ? undefined : exactSum(done) / total;
}

function durationOf(task: Task): number | undefined {
  if (task.duration !== undefined) return Math.max(0, task.duration.value);
  const start = task.baselineStart?.value;
  const finish = task.baselineFinish?.value;
  if (start === undefined || finish === undefined || finish < start) return undefined;
  return daysBetween(start, finish) + 1;
}

function sumOf(amounts: readonly number[]): number | undefined {
  return amounts.length === 0 ? undefined : exactSum(amounts);
}
