import type { PlainDate } from "../../kernel/plain-date";
import { defineRule } from "../rule-entry";
import { inDayWords, inDigits, quoted } from "../words";

/** Rules on milestones. */
export const milestonesRules = {
  MILESTONE_WITHOUT_BASELINE: defineRule({
    number: 54,
    severity: "warning",
    profile: "standard",
    needs: ["milestones.baselineDate"],
    source: "GAO schedule guide, practice 10",
    why: "Slip can only be counted from a baseline.",
    say: ({ milestone }: Readonly<{ milestone: string }>) =>
      `the milestone ${quoted(milestone)} has no baseline date, so its slip cannot be counted. Fill in the approved date.`,
  }),
  MILESTONE_OVERDUE: defineRule({
    number: 56,
    severity: "warning",
    profile: "essentials",
    needs: [
      "milestones.forecastDate",
      "milestones.baselineDate",
      "milestones.actualDate",
      "milestones.status",
      "statusDate",
    ],
    source: "DCMA 14-point assessment, check 11",
    why: "A milestone that is past and neither met nor forecast again is out of control.",
    say: ({
      milestone,
      due,
      statusDate,
    }: Readonly<{
      milestone: string;
      due: PlainDate;
      statusDate: PlainDate;
    }>) =>
      `the milestone ${quoted(milestone)} was due on ${inDayWords(due)}, before the status date ${inDayWords(statusDate)}, and is neither met nor forecast again. Fill in the actual date, or a new forecast.`,
  }),
  MILESTONE_SLIP_LARGE: defineRule({
    number: 55,
    severity: "warning",
    profile: "standard",
    needs: ["milestones.baselineDate", "milestones.forecastDate", "milestones.comment"],
    source: "UK DfT return: more than 100 days",
    why: "A large slip needs its reason beside it.",
    say: ({ milestone, days }: Readonly<{ milestone: string; days: number }>) =>
      `the milestone ${quoted(milestone)} is ${String(days)} days later than its baseline and no comment says why. Write the reason beside it.`,
  }),
  MILESTONE_AFTER_FINISH: defineRule({
    number: 63,
    severity: "warning",
    profile: "standard",
    needs: ["milestones.forecastDate", "forecastFinish", "actualFinish"],
    source: "GAO schedule guide",
    why: "A project cannot finish before its last milestone.",
    say: ({
      milestone,
      date,
      finish,
    }: Readonly<{
      milestone: string;
      date: PlainDate;
      finish: PlainDate;
    }>) =>
      `the milestone ${quoted(milestone)} on ${inDayWords(date)} is after the project's finish ${inDayWords(finish)}. Check which of the two is right.`,
  }),
  MILESTONE_COMPLETE_IN_FUTURE: defineRule({
    number: 48,
    severity: "error",
    profile: "standard",
    needs: ["milestones.status", "milestones.forecastDate", "milestones.actualDate", "statusDate"],
    source: "UK DfT return",
    why: "What is complete cannot lie ahead.",
    say: ({
      milestone,
      status,
      date,
      statusDate,
    }: Readonly<{ milestone: string; status: string; date: PlainDate; statusDate: PlainDate }>) =>
      `the milestone ${quoted(milestone)} is ${quoted(status)} while its date ${inDayWords(date)} is after the status date ${inDayWords(statusDate)}. Check the status, or fill in the actual date.`,
  }),
  MILESTONE_ON_TRACK_WHILE_OVERDUE: defineRule({
    number: 57,
    severity: "warning",
    profile: "standard",
    needs: [
      "milestones.status",
      "milestones.forecastDate",
      "milestones.baselineDate",
      "statusDate",
    ],
    source: "Seen in a real tracker",
    why: "The status hides what the date says.",
    say: ({
      milestone,
      status,
      due,
      statusDate,
    }: Readonly<{ milestone: string; status: string; due: PlainDate; statusDate: PlainDate }>) =>
      `the milestone ${quoted(milestone)} is ${quoted(status)} although it was due on ${inDayWords(due)}, before the status date ${inDayWords(statusDate)}. Bring the status up to date.`,
  }),
  MILESTONE_MOVED_REPEATEDLY: defineRule({
    number: 60,
    severity: "info",
    profile: "standard",
    needs: ["milestones.forecastDate", "history"],
    source: "Milestone trend analysis",
    why: "A milestone that moves every period will move again.",
    say: ({
      milestone,
      from,
      now,
    }: Readonly<{ milestone: string; from: PlainDate; now: PlainDate }>) =>
      `the milestone ${quoted(milestone)} has moved to the right in three periods in a row, from ${inDayWords(from)} to ${inDayWords(now)}. Find out what holds it up.`,
  }),
  MILESTONE_MOVED_LATE: defineRule({
    number: 61,
    severity: "warning",
    profile: "standard",
    needs: ["milestones.forecastDate", "history", "settings"],
    source: "projectscience",
    why: "A slip admitted in the last days was known before.",
    say: ({
      milestone,
      before,
      now,
      period,
    }: Readonly<{ milestone: string; before: PlainDate; now: PlainDate; period: string }>) =>
      `the milestone ${quoted(milestone)} was forecast for ${inDayWords(before)} in ${period} and moved to ${inDayWords(now)} within days of it. Ask why it was not seen earlier.`,
  }),
  MILESTONE_DROPPED: defineRule({
    number: 62,
    severity: "warning",
    profile: "standard",
    needs: ["milestones.name", "history"],
    source: "Project office practice",
    why: "A milestone that vanishes takes its slip with it.",
    say: ({ milestone, period }: Readonly<{ milestone: string; period: string }>) =>
      `the milestone ${quoted(milestone)} was reported in ${period}, not met, and is missing now. Put it back, or say why it was dropped.`,
  }),
  MILESTONE_WITH_DURATION: defineRule({
    number: 53,
    severity: "error",
    profile: "standard",
    needs: ["milestones.name", "tasks.name", "tasks.duration"],
    source: "Project office practice",
    why: "A milestone is a moment; work that takes time is a task before it.",
    say: ({ milestone, days }: Readonly<{ milestone: string; days: number }>) =>
      `the milestone ${quoted(milestone)} lasts ${inDigits(days)} days in the plan. Give it a duration of 0, and the work a task of its own.`,
  }),
};
