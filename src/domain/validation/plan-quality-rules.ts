import type { PlainDate } from "../kernel/plain-date";
import { dayOff, usualCalendar } from "../kernel/working-calendar";
import type { Field } from "../project/source";
import { criticalPathLengthIndex } from "../schedule/plan-measures";
import { isActive, rule, statusDateOf, type Rule } from "./rule";

/** Rules on how sound the dates of a plan are. */
export const planQualityRules: readonly Rule[] = [
  rule("CRITICAL_PATH_LENGTH_LOW", (project, context, find) => {
    if (!isActive(project)) return;
    // Of the project's own dates only: what its tasks come to has no cell to be shown at.
    const { facts } = project;
    const index = criticalPathLengthIndex({ facts }, statusDateOf(project, context));
    const limit = context.limits.criticalPathLengthIndex;
    if (index === undefined || index >= limit) return;
    find(project.facts.forecastFinish?.source, { index, limit });
  }),
  rule("WEEKEND_DATE", ({ facts, milestones }, { settings }, find) => {
    const calendar = settings.calculations?.calendar ?? usualCalendar;
    const check = (field: string, date: Field<PlainDate> | undefined): void => {
      const off = date === undefined ? undefined : dayOff(date.value, calendar);
      if (date !== undefined && off !== undefined) {
        find(date.source, { field, date: date.value, holiday: off.holiday });
      }
    };
    check("Baseline finish", facts.baselineFinish);
    check("Forecast finish", facts.forecastFinish);
    for (const { baselineDate, forecastDate } of milestones) {
      check("Baseline date", baselineDate);
      check("Forecast date", forecastDate);
    }
  }),
];
