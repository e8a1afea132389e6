import { addDays, daysBetween, type PlainDate } from "#domain/kernel/plain-date";

import { writtenDate } from "../plain-dates";
import type { MadeCourse } from "./made-course";
import { milestoneSteps, taskSteps } from "./phrases";

/** What milestones and tasks of a made project are worked out from. */
export type Plan = {
  readonly made: MadeCourse;
  readonly statusDate: PlainDate;
  readonly budget: number;
};

/** People of a made project; the first runs it. */
export type Team = readonly [manager: string, lead: string, specialist: string];

/** A slip above this many days is told with its reason. */
const slipToExplain = 60;

type Day = { readonly baseline: PlainDate; readonly current: PlainDate };

/** The day a share of the way through the plan: as planned, and as it came or is expected. */
function dayAt({ made: { course, lifecycle } }: Plan, share: number): Day {
  const start = writtenDate(course.baselineStart);
  const finish = writtenDate(course.baselineFinish);
  const baseline = addDays(start, Math.round(daysBetween(start, finish) * share));
  const late = daysBetween(finish, writtenDate(course.actualFinish ?? course.forecastFinish));
  const shift = lifecycle === "complete" ? Math.min(0, late) : late;
  return { baseline, current: addDays(baseline, Math.round(shift * share)) };
}

/** Lines of the milestones log. */
export function milestoneLines(plan: Plan, team: Team): readonly string[] {
  return milestoneSteps.map(([share, name, key], index) => {
    const { baseline, current } = dayAt(plan, share);
    const slip = daysBetween(baseline, current);
    const comment = slip > slipToExplain ? "Later with the whole plan" : "";
    const owner = team[index % 2] ?? "";
    return [name, key ? "key" : "", baseline, current, owner, comment].join(" | ");
  });
}

/** The milestone other projects wait for: the main work. */
export function mainMilestone(plan: Plan): { readonly name: string; readonly date: PlainDate } {
  const [share, name] = milestoneSteps[4] ?? [1, ""];
  return { name, date: dayAt(plan, share).current };
}

/** Lines of the task log; their budgets add up to the project's. */
export function taskLines(plan: Plan, team: Team): readonly string[] {
  const { statusDate, made, budget } = plan;
  let left = budget;
  return taskSteps.map(([from, to, name, cost], index) => {
    const start = dayAt(plan, from);
    const finish = dayAt(plan, to);
    const last = index === taskSteps.length - 1;
    const share = last ? left : Math.round((budget * cost) / 1000) * 1000;
    left -= share;
    const begun = made.lifecycle !== "proposed";
    const done = begun ? shareDone(start.current, finish.current, statusDate) : 0;
    return [
      ...[name, team[index % team.length] ?? "", start.baseline, finish.baseline],
      ...[start.current, finish.current, String(share)],
      ...[predecessorOf(index), String(done)],
    ].join(" | ");
  });
}

/** What is to be finished by the status date is; the rest is as far as its time. */
function shareDone(start: PlainDate, finish: PlainDate, statusDate: PlainDate): number {
  if (finish <= statusDate) return 1;
  if (start >= statusDate) return 0;
  return Math.floor((daysBetween(start, statusDate) / daysBetween(start, finish)) * 100) / 100;
}

function predecessorOf(index: number): string {
  if (index === 0) return "";
  return index === 3 ? "T03SS+60d" : `T0${String(index)}`;
}
