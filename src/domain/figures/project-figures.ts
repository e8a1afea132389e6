import { earnedSchedule, finishAfter, forecastDuration } from "../earned-value/earned-schedule";
import type { EarnedSchedule } from "../earned-value/earned-schedule";
import type { EstimateMethod, EstimateSource } from "../earned-value/estimate-at-completion";
import { estimateAtCompletion } from "../earned-value/estimate-at-completion";
import {
  costPerformanceIndex,
  costVariance,
  schedulePerformanceIndex,
  scheduleVariance,
  toCompletePerformanceIndex,
  toCompletePerformanceIndexToEstimate,
} from "../earned-value/indices";
import { statedTimes } from "../earned-value/stated-times";
import type { TaskRule } from "../earned-value/task-values";
import type { PeriodUnit } from "../earned-value/time-scale";
import type { ProjectValues } from "../earned-value/value-sources";
import { collectValues } from "../earned-value/value-sources";
import { monthsBetween } from "../kernel/calendar-months";
import type { Figure } from "../kernel/figure";
import { isKnown, unknown } from "../kernel/figure";
import { divide, subtract } from "../kernel/figure-arithmetic";
import type { PlainDate } from "../kernel/plain-date";
import { addDays } from "../kernel/plain-date";
import { isPlausibleDate } from "../kernel/plausible";
import type { ProjectReturn } from "../project/project-return";
import type { Finish, PlanDates } from "../schedule/finish";
import { projectFinish } from "../schedule/finish";

import type { Figures } from "./figures";

/** The figures of a project with what they came from. */
export type ProjectFigures = {
  readonly figures: Figures;
  readonly values: ProjectValues;
  readonly estimateSource: EstimateSource;
  readonly finish: Finish;
};

/** Works out the figures of a project at its status date, in its own currency. */
export function workOutFigures(
  project: ProjectReturn,
  statusDate: PlainDate,
  methods: { readonly estimate: EstimateMethod; readonly taskRule: TaskRule },
): ProjectFigures {
  const values = collectValues(project, statusDate, methods.taskRule);
  const estimate = estimateAtCompletion(methods.estimate, values, values.reportedEstimate);
  const { times, forecastDuration: duration, unit } = timeFigures(project, values, statusDate);
  const finish = projectFinish(project, planDates(values, duration));
  const variance = subtract(values.budgetAtCompletion, estimate.value);
  const { facts } = project;
  return {
    values,
    finish,
    estimateSource: estimate.source,
    // Written out key by key: what is spread into a large object makes it slow to make and to read.
    figures: {
      plannedValue: values.plannedValue,
      earnedValue: values.earnedValue,
      actualCost: values.actualCost,
      budgetAtCompletion: values.budgetAtCompletion,
      scheduleVariance: scheduleVariance(values),
      costVariance: costVariance(values),
      schedulePerformanceIndex: schedulePerformanceIndex(values),
      costPerformanceIndex: costPerformanceIndex(values),
      estimateAtCompletion: estimate.value,
      estimateToComplete: subtract(estimate.value, values.actualCost),
      varianceAtCompletion: variance,
      varianceAtCompletionShare: divide(variance, values.budgetAtCompletion, "noBudget"),
      toCompletePerformanceIndex: toCompletePerformanceIndex(values),
      // To BAC / CPI it would always be the CPI: what the project itself expects says more.
      toCompletePerformanceIndexToEstimate: toCompletePerformanceIndexToEstimate(
        values,
        isKnown(values.reportedEstimate) ? values.reportedEstimate : estimate.value,
      ),
      earnedSchedule: times.earnedSchedule,
      actualTime: times.actualTime,
      planDuration: times.planDuration,
      scheduleVarianceTime: times.scheduleVarianceTime,
      schedulePerformanceIndexTime: times.schedulePerformanceIndexTime,
      toCompleteSchedulePerformanceIndex: times.toCompleteSchedulePerformanceIndex,
      forecastDuration: duration,
      periodUnit: unit,
      baselineFinish: finish.baselineFinish,
      forecastFinish: finish.forecastFinish,
      finishSlipDays: finish.finishSlipDays,
      finishSlipShare: finish.finishSlipShare,
      percentComplete: percentComplete(facts.percentComplete?.value, values),
      plannedPercentComplete:
        facts.plannedPercentComplete?.value ??
        divide(values.plannedValue, values.budgetAtCompletion, "noBudget"),
    },
  };
}

/** The fact; else EV over BAC; else what the tasks say, weighted by their duration. */
function percentComplete(stated: number | undefined, values: ProjectValues): Figure {
  if (stated !== undefined) return stated;
  const earned = divide(values.earnedValue, values.budgetAtCompletion, "noBudget");
  return isKnown(earned) ? earned : (values.tasksComplete ?? earned);
}

type TimeFigures = {
  readonly times: EarnedSchedule;
  readonly forecastDuration: Figure;
  readonly unit: PeriodUnit;
};

/** By the plan by period; else by the dates of the baseline, in months; else as the tab states them. */
function timeFigures(
  project: ProjectReturn,
  values: ProjectValues,
  statusDate: PlainDate,
): TimeFigures {
  const { plan } = values;
  if (plan === undefined) {
    const dated = baselineTimes(project, statusDate);
    if (dated !== undefined) return { times: dated, forecastDuration: none, unit: "month" };
    const stated = statedTimes(project.facts);
    if (stated === undefined) return { times: noPlan, forecastDuration: none, unit: "period" };
    const duration = forecastDuration(stated.times, "schedule", costPerformanceIndex(values));
    return { times: stated.times, forecastDuration: duration, unit: stated.unit };
  }
  const actualFinish = project.facts.actualFinish?.value;
  const until = actualFinish !== undefined && actualFinish < statusDate ? actualFinish : statusDate;
  const times = earnedSchedule(plan, values.earnedValue, until);
  const duration = forecastDuration(times, "schedule", costPerformanceIndex(values));
  return { times, forecastDuration: duration, unit: plan.scale.unit };
}

/** Duration and time used in months, where only the dates of the baseline are known. */
function baselineTimes(
  { facts }: ProjectReturn,
  statusDate: PlainDate,
): EarnedSchedule | undefined {
  const start = facts.baselineStart?.value;
  const finish = facts.baselineFinish?.value;
  if (start === undefined || finish === undefined || finish <= start) return undefined;
  if (!isPlausibleDate(start) || !isPlausibleDate(finish)) return undefined;
  const dayBefore = addDays(start, -1);
  const actualFinish = facts.actualFinish?.value;
  const until = actualFinish !== undefined && actualFinish < statusDate ? actualFinish : statusDate;
  return {
    ...noPlan,
    planDuration: monthsBetween(dayBefore, finish),
    actualTime: until <= dayBefore ? unknown("notStarted") : monthsBetween(dayBefore, until),
  };
}

const none = unknown("noTimePhasedPlan");

/** The times of a project, or a node, without a time-phased plan. */
export const noPlan: EarnedSchedule = {
  earnedSchedule: none,
  actualTime: none,
  planDuration: none,
  scheduleVarianceTime: none,
  schedulePerformanceIndexTime: none,
  toCompleteSchedulePerformanceIndex: none,
};

function planDates({ plan }: ProjectValues, duration: Figure): PlanDates {
  if (plan === undefined) return { start: undefined, finish: none, forecast: none };
  return {
    start: plan.scale.knots[0]?.date,
    finish: finishAfter(plan, plan.duration),
    forecast: finishAfter(plan, duration),
  };
}
