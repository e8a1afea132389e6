import { addDays, daysBetween, type PlainDate } from "../kernel/plain-date";
import type { Milestone, ProjectReturn } from "../project/project-return";
import { identityKey } from "./identity-key";
import { milestoneName } from "./milestone-rules";
import { lastPeriodOf, milestoneKey, type PastPeriod } from "./past";
import { approvedChanges } from "./change-rules";
import { isActive, rule, type Rule } from "./rule";

/** Periods a movement must go on for before it is a habit. */
const habit = 3;

function keyOf(milestone: Milestone): string | undefined {
  const name = milestone.name?.value ?? milestone.id?.value;
  return name === undefined ? undefined : milestoneKey({ id: milestone.id?.value, name });
}

function idKey({ facts }: ProjectReturn): string {
  return identityKey(facts.projectId?.value ?? "");
}

/** Forecasts of a milestone in the periods before, the last one first; ends where it is not listed. */
function earlierForecasts(
  project: string,
  milestone: string,
  past: readonly PastPeriod[],
): readonly PlainDate[] {
  const forecasts: PlainDate[] = [];
  for (const period of past) {
    const forecast = period.milestones.get(project)?.get(milestone)?.forecastDate;
    if (forecast === undefined) break;
    forecasts.push(forecast);
  }
  return forecasts;
}

/** Rules on dates and amounts against the closed periods. */
export const changeOverTimeRules: readonly Rule[] = [
  rule("BASELINE_CHANGED", (project, { past }, find) => {
    const now = project.facts.baselineFinish;
    const before = lastPeriodOf(project, past);
    const then = before?.project.baselineFinish;
    if (now === undefined || then === undefined || now.value === then) return;
    if (approvedChanges(project).some(({ scheduleEffect }) => scheduleEffect !== undefined)) return;
    find(now.source, { finish: now.value, before: then, period: before?.period ?? "" });
  }),
  rule("BUDGET_CHANGED", (project, { past }, find) => {
    const now = project.facts.budgetAtCompletion;
    const before = lastPeriodOf(project, past);
    const then = before?.project.budgetAtCompletion;
    if (now === undefined || then === undefined || Math.abs(now.value - then) < 0.005) return;
    if (approvedChanges(project).some(({ costEffect }) => costEffect !== undefined)) return;
    find(now.source, { budget: now.value, before: then, period: before?.period ?? "" });
  }),
  rule("FORECAST_ROLLS", (project, { past, reportDate }, find) => {
    const now = project.facts.forecastFinish;
    if (now === undefined || !isActive(project) || past.length < habit - 1) return;
    const days = daysBetween(reportDate, now.value);
    const rolls = past.slice(0, habit - 1).every((period) => {
      const then = period.projects.get(idKey(project))?.forecastFinish;
      return then !== undefined && Math.abs(daysBetween(period.reportDate, then) - days) <= 1;
    });
    if (rolls) find(now.source, { days, periods: habit });
  }),
  rule("MILESTONE_MOVED_REPEATEDLY", (project, { past }, find) => {
    if (past.length < habit) return;
    for (const milestone of project.milestones) {
      const key = keyOf(milestone);
      const now = milestone.forecastDate;
      if (key === undefined || now === undefined) continue;
      const line = [now.value, ...earlierForecasts(idKey(project), key, past).slice(0, habit)];
      const from = line[habit];
      const rising = line.every((date, at) => at === 0 || date < (line[at - 1] ?? date));
      if (from === undefined || !rising) continue;
      find(now.source, { milestone: milestoneName(milestone), from, now: now.value });
    }
  }),
  rule("MILESTONE_MOVED_LATE", (project, { past, limits }, find) => {
    const [last] = past;
    if (last === undefined) return;
    for (const milestone of project.milestones) {
      const key = keyOf(milestone);
      const now = milestone.forecastDate;
      if (key === undefined || now === undefined || milestone.actualDate !== undefined) continue;
      const before = last.milestones.get(idKey(project))?.get(key)?.forecastDate;
      if (before === undefined || now.value <= before) continue;
      if (before > addDays(last.reportDate, limits.nearDueDays)) continue;
      const said = { milestone: milestoneName(milestone), before, now: now.value };
      find(now.source, { ...said, period: last.label });
    }
  }),
  rule("MILESTONE_DROPPED", (project, { past }, find) => {
    const [last] = past;
    const before = last?.milestones.get(idKey(project));
    if (last === undefined || before === undefined || project.origin === "register") return;
    const here = new Set(project.milestones.flatMap((milestone) => keyOf(milestone) ?? []));
    for (const [key, milestone] of before) {
      if (here.has(key) || milestone.actualDate !== undefined) continue;
      find(undefined, { milestone: milestone.name, period: last.label });
    }
  }),
  rule("CUMULATIVE_AMOUNT_FELL", (project, { past }, find) => {
    const before = lastPeriodOf(project, past);
    if (before === undefined) return;
    const amounts = [
      ["Planned value", project.facts.plannedValue, before.project.plannedValue],
      ["Earned value", project.facts.earnedValue, before.project.earnedValue],
      ["Actual cost", project.facts.actualCost, before.project.actualCost],
    ] as const;
    for (const [field, now, then] of amounts) {
      if (now === undefined || then === undefined || now.value >= then - 0.005) continue;
      find(now.source, { field, amount: now.value, before: then, period: before.period });
    }
  }),
];
