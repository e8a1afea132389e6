import {
  costPerformanceIndex,
  costVariance,
  schedulePerformanceIndex,
  scheduleVariance,
  toCompletePerformanceIndexToEstimate,
} from "#domain/earned-value/indices";
import { subtract } from "#domain/kernel/figure-arithmetic";
import { performanceByPeriod } from "#domain/earned-value/period-performance";
import { taskLines } from "#domain/earned-value/task-lines";
import { planOf } from "#domain/earned-value/value-sources";
import { estimateMethods } from "#domain/finance/estimate-range";
import { unknown } from "#domain/kernel/figure";
import type { PlainDate } from "#domain/kernel/plain-date";
import type { CalculationSettings } from "#domain/settings/calculation-settings";
import type { ProjectReport } from "#domain/portfolio/report";

import { figureJson, valuesJson } from "./figure-json";
import type { JsonObject } from "./json";

/** The figures of a project at the end of each of its periods so far; empty without a plan by period. */
export function performanceJson(
  { return: project, figures }: ProjectReport,
  statusDate: PlainDate,
): readonly JsonObject[] {
  const plan = planOf(project);
  if (plan === undefined) return [];
  const { budgetAtCompletion } = figures;
  const lines = performanceByPeriod(project.costPeriods, plan, { statusDate, budgetAtCompletion });
  return lines.map(({ periodEnd, ...line }) => ({
    periodEnd,
    ...Object.fromEntries(Object.entries(line).map(([key, figure]) => [key, figureJson(figure)])),
  }));
}

/** What each estimate at completion of a project means for the rest of its work. */
export function completionJson({ figures, finance }: ProjectReport): JsonObject {
  return Object.fromEntries(
    estimateMethods.map((method) => {
      const estimate = finance?.estimates[method] ?? unknown("noForecast");
      return [
        method,
        {
          estimateAtCompletion: figureJson(estimate),
          estimateToComplete: figureJson(subtract(estimate, figures.actualCost)),
          varianceAtCompletion: figureJson(subtract(figures.budgetAtCompletion, estimate)),
          toCompletePerformanceIndex: figureJson(
            toCompletePerformanceIndexToEstimate(figures, estimate),
          ),
        },
      ];
    }),
  );
}

/** The tasks of a project with their own amounts. */
export function taskListJson(
  { return: project }: ProjectReport,
  statusDate: PlainDate,
  { taskRule }: CalculationSettings,
): readonly JsonObject[] {
  return taskLines(project.tasks ?? [], taskRule, statusDate).map(({ task, values }) => ({
    ...valuesJson(task, [
      "id",
      "name",
      "baselineStart",
      "baselineFinish",
      "forecastStart",
      "forecastFinish",
      "actualStart",
      "actualFinish",
      "percentComplete",
      "plannedPercentComplete",
    ]),
    plannedValue: figureJson(values.plannedValue),
    earnedValue: figureJson(values.earnedValue),
    actualCost: figureJson(values.actualCost),
    budgetAtCompletion: figureJson(values.budgetAtCompletion),
    scheduleVariance: figureJson(scheduleVariance(values)),
    costVariance: figureJson(costVariance(values)),
    schedulePerformanceIndex: figureJson(schedulePerformanceIndex(values)),
    costPerformanceIndex: figureJson(costPerformanceIndex(values)),
    tab: task.row.tab,
    cell: task.row.cell,
  }));
}
