import type { Figure } from "../kernel/figure";
import { isKnown, unknown } from "../kernel/figure";
import type { PlainDate } from "../kernel/plain-date";
import type { ValueSource } from "../portfolio/report";
import type { CostPeriod, ProjectReturn } from "../project/project-return";

import { orUnknown } from "./figure-arithmetic";
import type { EarnedValues } from "./indices";
import type { TimePhasedPlan } from "./time-phased-plan";
import { isPlausibleDate, plannedValueAt, timePhasedPlan } from "./time-phased-plan";

/** The amounts of a project at its status date, with where they came from. */
export type ProjectValues = EarnedValues & {
  readonly plannedValueSource: ValueSource;
  readonly earnedValueSource: ValueSource;
  /** The project's own estimate at completion. */
  readonly reportedEstimate: Figure;
  readonly plan: TimePhasedPlan | undefined;
};

type Sourced = { readonly value: Figure; readonly source: ValueSource };

/**
 * Collects PV, EV, AC and BAC. Each comes from the first of: the fact on the tab; the cost periods at
 * the status date; for PV and EV the percentage times the budget. The budget is the fact, else the
 * total of the time-phased plan, else the original budget.
 */
export function collectValues(project: ProjectReturn, statusDate: PlainDate): ProjectValues {
  const { facts, costPeriods } = project;
  const stated = facts.budgetAtCompletion?.value;
  const plan = timePhasedPlan(costPeriods, {
    baselineStart: facts.baselineStart?.value,
    baselineFinish: facts.baselineFinish?.value,
    budgetAtCompletion: stated,
  });
  const budgetAtCompletion = orUnknown(
    stated ?? plan?.total ?? facts.originalBudget?.value,
    "noBudget",
  );
  const planned = firstKnown("noPlannedValue", [
    ["fact", facts.plannedValue?.value],
    ["costPeriods", plan === undefined ? undefined : plannedValueAt(plan, statusDate)],
    ["percentComplete", share(facts.plannedPercentComplete?.value, budgetAtCompletion)],
  ]);
  const earned = firstKnown("noEarnedValue", [
    ["fact", facts.earnedValue?.value],
    ["costPeriods", valueToDate(costPeriods, "earnedValue", statusDate)],
    ["percentComplete", share(facts.percentComplete?.value, budgetAtCompletion)],
  ]);
  return {
    plannedValue: planned.value,
    plannedValueSource: planned.source,
    earnedValue: earned.value,
    earnedValueSource: earned.source,
    actualCost: orUnknown(
      facts.actualCost?.value ?? valueToDate(costPeriods, "actualCost", statusDate),
      "noActualCost",
    ),
    budgetAtCompletion,
    reportedEstimate: orUnknown(
      facts.estimateAtCompletion?.value ?? lastForecast(costPeriods),
      "noForecast",
    ),
    plan,
  };
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
  let previousEnd: PlainDate | undefined;
  for (const period of periods) {
    const end = period.periodEnd?.value;
    if (end === undefined || !isPlausibleDate(end)) continue;
    if (previousEnd !== undefined && previousEnd >= date) break;
    const value = period[column]?.value;
    const prepared = end > date && latest !== undefined && (value ?? 0) < latest;
    if (value !== undefined && !prepared) latest = value;
    previousEnd = end;
  }
  return latest;
}

function lastForecast(periods: readonly CostPeriod[]): number | undefined {
  return periods.findLast((period) => period.forecast !== undefined)?.forecast?.value;
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

function share(fraction: number | undefined, budget: Figure): number | undefined {
  return fraction === undefined || !isKnown(budget) ? undefined : fraction * budget;
}
