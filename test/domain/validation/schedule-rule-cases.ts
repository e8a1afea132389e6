import type { RuleCase } from "./rule-case";

const task = { id: "2", name: "Build" };
const open = (extra: Readonly<Record<string, string | number>>): RuleCase["refused"] => ({
  tasks: [{ ...task, ...extra }],
});
const linked = { id: "1", name: "Design", predecessors: "9" };

/** Milestones, tasks and the network of tasks. */
export const scheduleRuleCases: readonly RuleCase[] = [
  {
    code: "MILESTONE_COMPLETE_IN_FUTURE",
    refused: { milestones: [{ name: "Go live", status: "Complete", forecastDate: "2026-04-01" }] },
    accepted: { milestones: [{ name: "Go live", status: "Complete", forecastDate: "2026-03-31" }] },
    because: "the status date is 31 March",
  },
  {
    code: "MILESTONE_ON_TRACK_WHILE_OVERDUE",
    refused: { milestones: [{ name: "Go live", status: "On track", forecastDate: "2026-03-30" }] },
    accepted: { milestones: [{ name: "Go live", status: "Behind", forecastDate: "2026-03-30" }] },
    because: "Behind is honest",
  },
  {
    code: "MILESTONE_WITH_DURATION",
    refused: {
      milestones: [{ name: "Go live" }],
      tasks: [{ ...task, name: "go  live", duration: 3 }],
    },
    accepted: {
      milestones: [{ name: "Go live" }],
      tasks: [
        { ...task, name: "Go live", duration: 0 },
        { ...task, duration: 3 },
      ],
    },
    because: "a moment takes no time, work does",
  },
  {
    code: "TASK_FINISH_BEFORE_START",
    refused: open({ baselineStart: "2021-10-29", baselineFinish: "2021-02-15" }),
    accepted: open({ baselineStart: "2021-02-15", baselineFinish: "2021-02-15" }),
    because: "one day is a duration",
  },
  {
    code: "TASK_ACTUAL_AFTER_STATUS_DATE",
    refused: open({ actualStart: "2026-04-01" }),
    accepted: open({ actualStart: "2026-03-31" }),
    because: "the status date is 31 March",
  },
  {
    code: "TASK_FORECAST_IN_PAST",
    refused: open({ forecastFinish: "2026-03-30" }),
    accepted: open({ forecastFinish: "2026-03-30", percentComplete: 1 }),
    because: "it is done",
  },
  {
    code: "TASK_LEAD",
    refused: open({ predecessors: "1FS-3d" }),
    accepted: open({ predecessors: "1FS+3d" }),
    because: "a lag is no lead",
  },
  {
    code: "TASK_FLOAT_NEGATIVE",
    refused: open({ totalFloat: -1 }),
    accepted: open({ totalFloat: 0 }),
    because: "no float is the critical path",
  },
  {
    code: "DURATION_NEGATIVE",
    refused: open({ duration: -5 }),
    accepted: open({ duration: 0 }),
    because: "a milestone takes no time",
  },
  {
    code: "TASKS_MISSED",
    refused: open({ baselineFinish: "2026-03-01", actualFinish: "2026-03-02" }),
    accepted: open({ baselineFinish: "2026-03-01", actualFinish: "2026-03-01" }),
    because: "it was done on its day",
  },
  {
    code: "TASKS_WITHOUT_LOGIC",
    refused: { tasks: [linked, { id: "3", name: "Loose" }] },
    accepted: { tasks: [linked, { id: "9", name: "First" }] },
    because: "the first task has a successor",
  },
  {
    code: "TASK_LAGS",
    refused: open({ predecessors: "1FS+2d" }),
    accepted: open({ predecessors: "1" }),
    because: "there is no lag",
  },
  {
    code: "TASK_LINKS_UNUSUAL",
    refused: open({ predecessors: "1SS" }),
    accepted: open({ predecessors: "1FS" }),
    because: "it is finish to start",
  },
  {
    code: "TASKS_CONSTRAINED",
    refused: open({ constraint: "Must finish on" }),
    accepted: open({ constraint: "As soon as possible" }),
    because: "that is no constraint",
  },
  {
    code: "TASKS_WITH_LONG_FLOAT",
    refused: open({ totalFloat: 45 }),
    accepted: open({ totalFloat: 44 }),
    because: "44 days is the limit",
  },
  {
    code: "TASKS_LONG",
    refused: open({ duration: 45 }),
    accepted: open({ duration: 44 }),
    because: "44 days is the limit",
  },
  {
    code: "TASKS_WITHOUT_OWNER",
    refused: { tasks: [{ ...task, owner: "Amy" }, { name: "Test" }] },
    accepted: { tasks: [{ name: "Build" }, { name: "Test" }] },
    because: "a plan may keep no owners at all",
  },
  {
    code: "BASELINE_EXECUTION_LOW",
    refused: open({ baselineFinish: "2026-03-01", percentComplete: 0.9 }),
    accepted: open({ baselineFinish: "2026-03-01", percentComplete: 1 }),
    because: "one of one is done",
  },
  {
    code: "SUMMARY_PROGRESS_DIFFERS",
    refused: {
      tasks: [
        { name: "All", level: 1, percentComplete: 0.9 },
        { name: "Build", level: 2, percentComplete: 0.5, duration: 10 },
      ],
    },
    accepted: {
      tasks: [
        { name: "All", level: 1, percentComplete: 0.5 },
        { name: "Build", level: 2, percentComplete: 0.5, duration: 10 },
      ],
    },
    because: "both are a half",
  },
  {
    code: "CRITICAL_PATH_LENGTH_LOW",
    refused: { facts: { baselineFinish: "2026-07-01", forecastFinish: "2026-07-08" } },
    accepted: { facts: { baselineFinish: "2026-07-01", forecastFinish: "2026-07-02" } },
    because: "one day of ninety is little",
  },
  {
    code: "WEEKEND_DATE",
    refused: { facts: { baselineFinish: "2026-07-04" } },
    accepted: { facts: { baselineFinish: "2026-07-03" } },
    because: "3 July 2026 is a Friday",
  },
  {
    code: "WEEKEND_DATE",
    refused: { facts: { forecastFinish: "2026-12-25" } },
    accepted: { facts: { forecastFinish: "2026-12-24" } },
    because: "25 December is a holiday of the office",
  },
];
