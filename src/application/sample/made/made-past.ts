import { addDays, daysBetween, type PlainDate } from "#domain/kernel/plain-date";
import type { ReportedRag } from "#domain/project/vocabulary";

import { writtenDate } from "../plain-dates";
import { pastPeriods, type PastReturn } from "../stories/past-periods";
import type { StoryBudget } from "../stories/project-story";
import type { MadeCourse } from "./made-course";

/** Share of slip and overspend that was known when the periods were closed, oldest first. */
const known: readonly number[] = [0.4, 0.75];

/** How a made project was reported before: what is late or over now came little by little. */
export function madePast(
  made: MadeCourse,
  budget: StoryBudget,
  statusDate: PlainDate,
): Readonly<Record<string, PastReturn>> {
  const { course, lifecycle } = made;
  const finish = writtenDate(course.baselineFinish);
  const late = daysBetween(finish, writtenDate(course.forecastFinish));
  const entries = pastPeriods.flatMap(({ label, reportDate }, index) => {
    const begun = course.actualStart !== undefined && course.actualStart <= reportDate;
    if (!begun && lifecycle !== "proposed") return [];
    const share = known[index] ?? 1;
    const colours = lettersOf(made, share);
    const said: PastReturn = {
      reported: lifecycle === "active" || lifecycle === "complete" ? colours : "........",
      calculated: lifecycle === "active" ? colours : `.${colours.slice(1)}`,
      estimate: Math.round(budget.current + (budget.estimate - budget.current) * share),
      forecastFinish:
        lifecycle === "active" ? addDays(finish, Math.round(late * share)) : course.forecastFinish,
      headline: `Report of ${label}.`,
      ...(statusDate < reportDate ? { statusDate } : {}),
    };
    return [[label, said] as const];
  });
  return Object.fromEntries(entries);
}

/** Reds were amber in the first of the periods. */
function lettersOf({ schedule, cost }: MadeCourse, share: number): string {
  const then = (colour: ReportedRag): string => {
    if (colour === "red") return share < 0.5 ? "A" : "R";
    return colour === "amber" ? "A" : "G";
  };
  const pair = then(schedule) + then(cost);
  const worst = pair.includes("R") ? "R" : pair.includes("A") ? "A" : "G";
  return `${worst}${pair}GGGGG`;
}
