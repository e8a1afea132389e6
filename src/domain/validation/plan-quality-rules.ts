import { daysBetween, type PlainDate } from "../kernel/plain-date";
import type { Field } from "../project/source";
import { criticalPathLengthIndex } from "../schedule/plan-measures";
import { isActive, rule, statusDateOf, type Rule } from "./rule";

/** A Saturday: days of the week are counted from it. */
const saturday = "2000-01-01" as PlainDate;

function isWeekend(date: PlainDate): boolean {
  const day = ((daysBetween(saturday, date) % 7) + 7) % 7;
  return day < 2;
}

/** Rules on how sound the dates of a plan are. */
export const planQualityRules: readonly Rule[] = [
  rule("CRITICAL_PATH_LENGTH_LOW", (project, context, find) => {
    if (!isActive(project)) return;
    const index = criticalPathLengthIndex(project.facts, statusDateOf(project, context));
    const limit = context.limits.criticalPathLengthIndex;
    if (index === undefined || index >= limit) return;
    find(project.facts.forecastFinish?.source, { index, limit });
  }),
  rule("WEEKEND_DATE", ({ facts, milestones }, _context, find) => {
    const check = (field: string, date: Field<PlainDate> | undefined): void => {
      if (date !== undefined && isWeekend(date.value)) {
        find(date.source, { field, date: date.value });
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
