import type { PlainDate } from "../kernel/plain-date";
import type { Task } from "../project/section-rows";

import { orUnknown } from "../kernel/figure-arithmetic";
import type { EarnedValues } from "./indices";
import type { TaskRule } from "./task-values";
import { budgetColumn, earnedShare, leafTasks, plannedShare, saysProgress } from "./task-values";

/** A task of a project's plan with its own amounts at the status date. */
export type TaskLine = { readonly task: Task; readonly values: EarnedValues };

/**
 * The tasks without those below them. Amounts are those of the line, else its budget by the shares the
 * line says: what the sums over the tasks are made of.
 */
export function taskLines(
  tasks: readonly Task[],
  rule: TaskRule,
  statusDate: PlainDate,
): readonly TaskLine[] {
  const leaves = leafTasks(tasks);
  const budgetOf = budgetColumn(leaves);
  const reported = leaves.some((task) => task[budgetOf] !== undefined && saysProgress(task));
  return leaves.map((task) => {
    const budget = task[budgetOf]?.value;
    const share = (of: number | undefined): number | undefined =>
      of === undefined || budget === undefined ? undefined : of * budget;
    const planned = task.plannedValue?.value ?? share(plannedShare(task, rule, statusDate));
    const earned = task.earnedValue?.value ?? share(reported ? earnedShare(task, rule) : undefined);
    return {
      task,
      values: {
        plannedValue: orUnknown(planned, "noPlannedValue"),
        earnedValue: orUnknown(earned, "noEarnedValue"),
        actualCost: orUnknown(task.actualCost?.value, "noActualCost"),
        budgetAtCompletion: orUnknown(budget, "noBudget"),
      },
    };
  });
}
