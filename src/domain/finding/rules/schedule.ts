import type { PlainDate } from "../../kernel/plain-date";
import type { NoFacts } from "../no-facts";
import { defineRule } from "../rule-entry";
import { inDayWords, inPercent, inSentence, quoted } from "../words";

/** Rules on the dates of a project and its tasks. */
export const scheduleRules = {
  FINISH_BEFORE_START: defineRule({
    number: 45,
    severity: "error",
    profile: "essentials",
    needs: ["baselineStart", "baselineFinish", "actualStart", "actualFinish", "forecastFinish"],
    source: "Seen in a real construction plan",
    why: "Durations and earned schedule cannot be worked out.",
    say: ({
      finishField,
      finish,
      startField,
      start,
    }: Readonly<{
      finishField: string;
      finish: PlainDate;
      startField: string;
      start: PlainDate;
    }>) =>
      `the ${inSentence(finishField)} ${inDayWords(finish)} is before the ${inSentence(startField)} ${inDayWords(start)}. Check which of the two is a typing slip.`,
  }),
  ACTUAL_AFTER_STATUS_DATE: defineRule({
    number: 46,
    severity: "error",
    profile: "essentials",
    needs: ["actualStart", "actualFinish", "milestones.actualDate", "statusDate"],
    source: "DCMA 14-point assessment, check 9b",
    why: "What is done cannot lie after the day of the report.",
    say: ({
      field,
      date,
      statusDate,
    }: Readonly<{
      field: string;
      date: PlainDate;
      statusDate: PlainDate;
    }>) =>
      `the ${inSentence(field)} ${inDayWords(date)} is after the status date ${inDayWords(statusDate)}; what is done cannot lie ahead. Move it to the forecast, or mend the date.`,
  }),
  FORECAST_FINISH_IN_PAST: defineRule({
    number: 47,
    severity: "error",
    profile: "essentials",
    needs: ["forecastFinish", "percentComplete", "statusDate"],
    source: "DCMA 14-point assessment, check 9a",
    why: "A forecast in the past forecasts nothing.",
    say: ({ finish, statusDate }: Readonly<{ finish: PlainDate; statusDate: PlainDate }>) =>
      `the forecast finish ${inDayWords(finish)} is before the status date ${inDayWords(statusDate)} and the project is not complete. Forecast it again.`,
  }),
  STARTED_WITHOUT_ACTUAL_START: defineRule({
    number: 49,
    severity: "warning",
    profile: "standard",
    needs: ["percentComplete", "actualStart"],
    source: "GAO schedule guide",
    why: "Work that has begun has a first day.",
    say: ({ percentComplete }: Readonly<{ percentComplete: number }>) =>
      `the project is ${inPercent(percentComplete)} complete and has no actual start. Fill in the day the work began.`,
  }),
  COMPLETE_WITHOUT_ACTUAL_FINISH: defineRule<NoFacts>({
    number: 50,
    severity: "warning",
    profile: "standard",
    needs: ["percentComplete", "actualFinish"],
    source: "GAO schedule guide",
    why: "Work that is done has a last day.",
    say: () =>
      "the project is 100 % complete and has no actual finish. Fill in the day the work ended.",
  }),
  FINISHED_BUT_NOT_COMPLETE: defineRule({
    number: 51,
    severity: "warning",
    profile: "essentials",
    needs: ["percentComplete", "actualFinish"],
    source: "GAO schedule guide",
    why: "Either the work is not done or the percentage is old.",
    say: ({
      finish,
      percentComplete,
    }: Readonly<{
      finish: PlainDate;
      percentComplete: number;
    }>) =>
      `the project finished on ${inDayWords(finish)} but is ${inPercent(percentComplete)} complete. Check which of the two is old.`,
  }),
  START_OVERDUE: defineRule({
    number: 52,
    severity: "warning",
    profile: "standard",
    needs: ["baselineStart", "actualStart", "percentComplete", "statusDate"],
    source: "DCMA 14-point assessment",
    why: "The start has passed and nothing says that the work began.",
    say: ({ start, statusDate }: Readonly<{ start: PlainDate; statusDate: PlainDate }>) =>
      `the start was planned for ${inDayWords(start)}, before the status date ${inDayWords(statusDate)}, and nothing says that the work began. Fill in the actual start, or plan again.`,
  }),
  COMPLETE_BEHIND_TIME: defineRule({
    number: 58,
    severity: "warning",
    profile: "standard",
    needs: ["percentComplete", "baselineStart", "baselineFinish", "forecastFinish", "statusDate"],
    source: "Project office practice",
    why: "Progress far below the time gone usually means a slip that is not forecast yet.",
    say: ({ percentComplete, elapsed }: Readonly<{ percentComplete: number; elapsed: number }>) =>
      `the project is ${inPercent(percentComplete)} complete while ${inPercent(elapsed)} of its time is gone. Check the forecast finish.`,
  }),
  TASK_FINISH_BEFORE_START: defineRule({
    number: 45,
    severity: "error",
    profile: "essentials",
    needs: [
      "tasks.baselineStart",
      "tasks.baselineFinish",
      "tasks.forecastStart",
      "tasks.forecastFinish",
      "tasks.actualStart",
      "tasks.actualFinish",
    ],
    source: "Seen in a real construction plan",
    why: "A task that ends before it begins breaks every sum of its plan.",
    say: ({
      task,
      finish,
      start,
    }: Readonly<{ task: string; finish: PlainDate; start: PlainDate }>) =>
      `the task ${quoted(task)} finishes on ${inDayWords(finish)}, before its start on ${inDayWords(start)}. Check which of the two is a typing slip.`,
  }),
  TASK_ACTUAL_AFTER_STATUS_DATE: defineRule({
    number: 46,
    severity: "error",
    profile: "standard",
    needs: ["tasks.actualStart", "tasks.actualFinish", "statusDate"],
    source: "DCMA 14-point assessment, check 9b",
    why: "What is done cannot lie after the day of the report.",
    say: ({
      task,
      date,
      statusDate,
    }: Readonly<{ task: string; date: PlainDate; statusDate: PlainDate }>) =>
      `the task ${quoted(task)} has an actual date ${inDayWords(date)}, after the status date ${inDayWords(statusDate)}. Move it to the forecast, or mend the date.`,
  }),
  TASK_FORECAST_IN_PAST: defineRule({
    number: 47,
    severity: "error",
    profile: "standard",
    needs: ["tasks.forecastFinish", "tasks.actualFinish", "tasks.percentComplete", "statusDate"],
    source: "DCMA 14-point assessment, check 9a",
    why: "A forecast in the past forecasts nothing.",
    say: ({
      task,
      finish,
      statusDate,
    }: Readonly<{ task: string; finish: PlainDate; statusDate: PlainDate }>) =>
      `the task ${quoted(task)} is forecast to finish on ${inDayWords(finish)}, before the status date ${inDayWords(statusDate)}, and is not complete. Forecast it again.`,
  }),
  BASELINE_CHANGED: defineRule({
    number: 59,
    severity: "warning",
    profile: "standard",
    needs: ["baselineFinish", "changes.scheduleEffect", "changes.status", "history"],
    source: "GAO schedule guide, practice 10",
    why: "A baseline that moves without a decision hides slip.",
    say: ({
      finish,
      before,
      period,
    }: Readonly<{ finish: PlainDate; before: PlainDate; period: string }>) =>
      `the baseline finish ${inDayWords(finish)} was ${inDayWords(before)} in ${period}, and no approved change moves the schedule. Restore it, or record the change.`,
  }),
  FORECAST_ROLLS: defineRule({
    number: 64,
    severity: "warning",
    profile: "standard",
    needs: ["forecastFinish", "history"],
    source: "Project office practice",
    why: "A finish that stays the same distance away is not a forecast.",
    say: ({ days, periods }: Readonly<{ days: number; periods: number }>) =>
      `the forecast finish has been ${String(days)} days after the report date for ${String(periods)} periods. Work out when the project really ends.`,
  }),
  CRITICAL_PATH_LENGTH_LOW: defineRule({
    number: 74,
    severity: "warning",
    profile: "strict",
    needs: ["forecastFinish", "baselineFinish", "statusDate", "settings"],
    source: "DCMA 14-point assessment, check 13",
    why: "Below the limit the baseline finish can hardly be met any more.",
    say: ({ index, limit }: Readonly<{ index: number; limit: number }>) =>
      `the critical path length index is ${index.toFixed(2)}, below ${limit.toFixed(2)}: the forecast leaves the baseline finish out of reach. Recover the time, or ask for a new baseline.`,
  }),
  WEEKEND_DATE: defineRule({
    number: 76,
    severity: "warning",
    profile: "strict",
    needs: [
      "milestones.baselineDate",
      "milestones.forecastDate",
      "forecastFinish",
      "baselineFinish",
      "settings",
    ],
    source: "Seen in a real tracker with a list of holidays",
    why: "A date nobody works on was typed without a calendar.",
    say: ({
      field,
      date,
      holiday,
    }: Readonly<{ field: string; date: PlainDate; holiday: string | undefined }>) =>
      `the ${inSentence(field)} ${inDayWords(date)} is ${holiday === undefined ? "a day of the weekend" : `a holiday (${holiday})`}. Check it.`,
  }),
};
