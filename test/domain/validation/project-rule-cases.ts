import type { RuleCase } from "./rule-case";

const met = { name: "Go live", baselineDate: "2026-02-01", actualDate: "2026-02-03" };

/** Identity, status, schedule and milestones. */
export const projectRuleCases: readonly RuleCase[] = [
  {
    code: "PROJECT_ID_MISSING",
    refused: { facts: { projectId: "" } },
    accepted: {},
    because: "there is no id",
  },
  {
    code: "PROJECT_ID_DUPLICATED",
    refused: {},
    beside: { tab: "Other", facts: { projectId: " a-1 ", projectName: "B" } },
    accepted: {},
    because: "case and spaces do not make an id",
  },
  {
    code: "PROJECT_NAME_MISSING",
    refused: { facts: { projectName: "" } },
    accepted: {},
    because: "there is no name",
  },
  {
    code: "PROJECT_NAME_REPEATED",
    refused: {},
    beside: { tab: "Other", facts: { projectId: "B-2" } },
    accepted: {},
    because: "two are called Apollo",
  },
  {
    code: "PROJECT_MANAGER_MISSING",
    refused: { facts: { projectManager: "" } },
    accepted: { facts: { projectManager: "", lifecycle: "complete" } },
    because: "only active projects are asked",
  },
  {
    code: "SPONSOR_MISSING",
    refused: { facts: { sponsor: "" } },
    accepted: {},
    because: "there is no sponsor",
  },
  {
    code: "STATUS_DATE_MISSING",
    refused: { facts: { statusDate: "" } },
    accepted: {},
    because: "there is no date",
  },
  {
    code: "STATUS_DATE_IN_FUTURE",
    refused: { facts: { statusDate: "2026-04-16" } },
    accepted: { facts: { statusDate: "2026-04-15" } },
    because: "today is 15 April",
  },
  {
    code: "STATUS_DATE_STALE",
    refused: { facts: { statusDate: "2026-02-27" } },
    accepted: { facts: { statusDate: "2026-02-28" } },
    because: "31 days is the limit",
  },
  {
    code: "NARRATIVE_MISSING",
    refused: { facts: { reportedOverall: "amber", headline: "" } },
    accepted: { facts: { reportedOverall: "green", headline: "" } },
    because: "green needs no words",
  },
  {
    code: "DATE_IMPLAUSIBLE",
    refused: { facts: { baselineStart: "1923-01-01" } },
    accepted: { facts: { baselineStart: "1990-01-01" } },
    because: "1923 was in a real return",
  },
  {
    code: "FINISH_BEFORE_START",
    refused: { facts: { baselineStart: "2021-10-29", baselineFinish: "2021-02-15" } },
    accepted: { facts: { baselineStart: "2021-02-15", baselineFinish: "2021-02-15" } },
    because: "one day is a duration",
  },
  {
    code: "ACTUAL_AFTER_STATUS_DATE",
    refused: { milestones: [{ ...met, actualDate: "2026-04-01" }] },
    accepted: { milestones: [{ ...met, actualDate: "2026-03-31" }] },
    because: "the status date is 31 March",
  },
  {
    code: "FORECAST_FINISH_IN_PAST",
    refused: { facts: { forecastFinish: "2026-03-30" } },
    accepted: { facts: { forecastFinish: "2026-03-30", percentComplete: 1 } },
    because: "done work needs no forecast",
  },
  {
    code: "STARTED_WITHOUT_ACTUAL_START",
    refused: { facts: { percentComplete: 0.1 } },
    accepted: { facts: { percentComplete: 0 } },
    because: "nothing has begun",
  },
  {
    code: "COMPLETE_WITHOUT_ACTUAL_FINISH",
    refused: { facts: { percentComplete: 1 } },
    accepted: { facts: { percentComplete: 0.99 } },
    because: "it is not done",
  },
  {
    code: "FINISHED_BUT_NOT_COMPLETE",
    refused: { facts: { percentComplete: 0.9, actualFinish: "2026-03-01" } },
    accepted: { facts: { percentComplete: 1, actualFinish: "2026-03-01" } },
    because: "both say done",
  },
  {
    code: "START_OVERDUE",
    refused: { facts: { baselineStart: "2026-03-01", percentComplete: 0 } },
    accepted: {
      facts: { baselineStart: "2026-03-01", percentComplete: 0, actualStart: "2026-03-02" },
    },
    because: "it began",
  },
  {
    code: "COMPLETE_BEHIND_TIME",
    refused: {
      facts: { baselineStart: "2026-01-01", baselineFinish: "2026-05-01", percentComplete: 0.5 },
    },
    accepted: {
      facts: { baselineStart: "2026-01-01", baselineFinish: "2026-05-01", percentComplete: 0.6 },
    },
    because: "74 % of the time is gone; 20 points are allowed",
  },
  {
    code: "MILESTONE_WITHOUT_BASELINE",
    refused: { milestones: [met, { name: "Close" }] },
    accepted: { milestones: [{ name: "Close" }] },
    because: "an office may keep no baselines at all",
  },
  {
    code: "MILESTONE_OVERDUE",
    refused: {
      milestones: [{ name: "Close", baselineDate: "2026-01-01", forecastDate: "2026-03-30" }],
    },
    accepted: {
      milestones: [{ name: "Close", baselineDate: "2026-01-01", forecastDate: "2026-03-31" }],
    },
    because: "it was forecast again",
  },
  {
    code: "MILESTONE_SLIP_LARGE",
    refused: {
      milestones: [{ name: "Close", baselineDate: "2026-04-01", forecastDate: "2026-07-11" }],
    },
    accepted: {
      milestones: [{ name: "Close", baselineDate: "2026-04-01", forecastDate: "2026-07-10" }],
    },
    because: "100 days is the limit",
  },
  {
    code: "MILESTONE_AFTER_FINISH",
    refused: {
      facts: { forecastFinish: "2026-06-01" },
      milestones: [{ name: "Close", forecastDate: "2026-06-02" }],
    },
    accepted: {
      facts: { forecastFinish: "2026-06-01" },
      milestones: [{ name: "Close", forecastDate: "2026-06-01" }],
    },
    because: "the last day counts",
  },
];
