import type { Figure } from "../kernel/figure";
import { unknown } from "../kernel/figure";
import type { PlainDate } from "../kernel/plain-date";
import type { CostPeriod, Field, ProjectReturn } from "../project/project-return";
import { orUnknown } from "../kernel/figure-arithmetic";
import { isPlausibleAmount, isPlausibleDate } from "../kernel/plausible";

import { categoryTotals } from "./category-totals";
import type { EarnedValues } from "./indices";
import type { TaskRule } from "./task-values";
import { taskValues } from "./task-values";
import type { TimePhasedPlan } from "./time-phased-plan";
import { plannedValueAt, timePhasedPlan } from "./time-phased-plan";

/** Where a project's earned value, or its planned value, came from. */
export type ValueSource = "fact" | "costPeriods" | "tasks" | "percentComplete" | "none";

/** The amounts of a project at its status date, with where they came from. */
export type ProjectValues = EarnedValues & {
  readonly plannedValueSource: ValueSource;
  readonly earnedValueSource: ValueSource;
  /** The project's own estimate at completion, else actual cost and its estimate to complete. */
  readonly reportedEstimate: Figure;
  readonly plan: TimePhasedPlan | undefined;
  /** % complete of the tasks weighted by duration, as a fraction. */
  readonly tasksComplete: number | undefined;
};

type Sourced = { readonly value: Figure; readonly source: ValueSource };

/**
 * Collects PV, EV, AC and BAC. Each comes from the first of: the fact on the tab; the cost periods at
 * the status date; the tasks; for PV and EV the percentage times the budget. The budget is the fact,
 * else the total of the time-phased plan, else that of categories without periods, else the original
 * budget, else that of the tasks.
 */
export function collectValues(
  project: ProjectReturn,
  statusDate: PlainDate,
  taskRule: TaskRule = "percentComplete",
): ProjectValues {
  const { facts, costPeriods } = project;
  const plan = planOf(project);
  const tasks = taskValues(project.tasks ?? [], taskRule, statusDate);
  const categories = categoryTotals(project.costCategories);
  const budget =
    valueOf(facts.budgetAtCompletion) ??
    plan?.total ??
    categories.budget ??
    valueOf(facts.originalBudget) ??
    tasks.budget;
  const planned = firstKnown("noPlannedValue", [
    ["fact", valueOf(facts.plannedValue)],
    ["costPeriods", plan === undefined ? undefined : plannedValueAt(plan, statusDate)],
    ["tasks", tasks.plannedValue],
    ["percentComplete", share(valueOf(facts.plannedPercentComplete), budget)],
  ]);
  const earned = firstKnown("noEarnedValue", [
    ["fact", valueOf(facts.earnedValue)],
    ["costPeriods", valueToDate(costPeriods, "earnedValue", statusDate)],
    ["tasks", tasks.earnedValue],
    ["percentComplete", share(valueOf(facts.percentComplete), budget)],
  ]);
  const spent = actualCostAt(project, statusDate) ?? categories.actualCost ?? tasks.actualCost;
  return {
    plannedValue: planned.value,
    plannedValueSource: planned.source,
    earnedValue: earned.value,
    earnedValueSource: earned.source,
    actualCost: orUnknown(spent, "noActualCost"),
    budgetAtCompletion: orUnknown(budget, "noBudget"),
    reportedEstimate: orUnknown(
      reportedEstimate(project, spent) ?? categories.forecast,
      "noForecast",
    ),
    plan,
    tasksComplete: tasks.percentComplete,
  };
}

function actualCostAt(
  { facts, costPeriods }: ProjectReturn,
  statusDate: PlainDate,
): number | undefined {
  return valueOf(facts.actualCost) ?? valueToDate(costPeriods, "actualCost", statusDate);
}

function reportedEstimate(
  { facts, costPeriods }: ProjectReturn,
  spent: number | undefined,
): number | undefined {
  const rest = valueOf(facts.estimateToComplete);
  const bottomUp = spent === undefined || rest === undefined ? undefined : spent + rest;
  return valueOf(facts.estimateAtCompletion) ?? bottomUp ?? lastForecast(costPeriods);
}

/** The time-phased plan of a project, where it keeps one. */
export function planOf({ facts, costPeriods }: ProjectReturn): TimePhasedPlan | undefined {
  return timePhasedPlan(costPeriods, {
    baselineStart: valueOf(facts.baselineStart),
    baselineFinish: valueOf(facts.baselineFinish),
    budgetAtCompletion: valueOf(facts.budgetAtCompletion),
  });
}

/** The value of a fact; an impossible amount is as good as none. */
function valueOf<T>(field: Field<T> | undefined): T | undefined {
  const value = field?.value;
  return typeof value === "number" && !isPlausibleAmount(value) ? undefined : value;
}

/**
 * The last cumulative value reported for a period that had begun by the date. The period the date
 * falls in counts (it is filled in as of now), unless it falls below the one before: then it was only
 * prepared with zeros.
 */
export function valueToDate(
  periods: readonly CostPeriod[],
  column: "earnedValue" | "actualCost",
  date: PlainDate,
): number | undefined {
  let latest: number | undefined;
  for (const period of periods) {
    const end = period.periodEnd?.value;
    if (end === undefined || !isPlausibleDate(end)) continue;
    const value = valueOf(period[column]);
    const prepared = end > date && latest !== undefined && value !== undefined && value < latest;
    if (value !== undefined && !prepared) latest = value;
    // The period the date falls in is the last that has begun.
    if (end >= date) break;
  }
  return latest;
}

function lastForecast(periods: readonly CostPeriod[]): number | undefined {
  return valueOf(periods.findLast((period) => period.forecast !== undefined)?.forecast);
}

function firstKnown(
  reason: "noPlannedValue" | "noEarnedValue",
  candidates: readonly (readonly [ValueSource, number | undefined])[],
): Sourced {
  for (const [source, value] of candidates) {
    if (value !== undefined) return { value: orUnknown(value, reason), source };
  }
  return { value: unknown(reason), source: "none" };
}

function share(fraction: number | undefined, budget: number | undefined): number | undefined {
  return fraction === undefined || budget === undefined ? undefined : fraction * budget;
}
