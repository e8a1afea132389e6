import type { RuleCase } from "./rule-case";

const goLive = { name: "Go live", forecastDate: "2026-04-30" };
const forecast = (
  date: string,
): { readonly milestones: [{ name: string; forecastDate: string }] } => ({
  milestones: [{ name: "Go live", forecastDate: date }],
});

/** What is compared with closed periods. */
export const historyRuleCases: readonly RuleCase[] = [
  {
    code: "PROJECT_NAME_CHANGED",
    past: [{ project: { name: "Artemis" } }],
    refused: {},
    accepted: { facts: { projectName: "ARTEMIS" } },
    because: "capitals do not make a name",
  },
  {
    code: "PROJECT_NEW",
    refused: { facts: { projectId: "Z-9" } },
    accepted: {},
    because: "A-1 was there",
  },
  {
    code: "PROJECT_NOT_REPORTED",
    past: [{ project: { id: "Z-9" } }],
    refused: {},
    accepted: { facts: { projectId: "z-9" } },
    because: "Z-9 was there",
  },
  {
    code: "NARRATIVE_UNCHANGED",
    past: [{ project: { headline: "On plan.", forecastFinish: "2026-06-01" } }],
    refused: { facts: { forecastFinish: "2026-07-01" } },
    accepted: { facts: { forecastFinish: "2026-06-01" } },
    because: "nothing changed",
  },
  {
    code: "RAG_CHANGED_WITHOUT_REASON",
    past: [{ project: { headline: "On plan.", reportedOverall: "amber" } }],
    refused: {},
    accepted: { facts: { headline: "The supplier delivered." } },
    because: "the headline is new",
  },
  {
    code: "AMOUNT_MAGNITUDE_CHANGED",
    past: [{ project: { budgetAtCompletion: 1 } }],
    refused: {},
    accepted: { facts: { budgetAtCompletion: 400 } },
    because: "it may be a real change",
  },
  {
    code: "BASELINE_CHANGED",
    past: [{ project: { baselineFinish: "2026-06-01" } }],
    refused: { facts: { baselineFinish: "2026-07-01" } },
    accepted: {
      facts: { baselineFinish: "2026-07-01" },
      changes: [{ title: "More", status: "Approved", scheduleEffect: 30 }],
    },
    because: "the change is approved",
  },
  {
    code: "BUDGET_CHANGED",
    past: [{ project: { budgetAtCompletion: 900 } }],
    refused: {},
    accepted: { changes: [{ title: "More", status: "Approved", costEffect: 100 }] },
    because: "the change is approved",
  },
  {
    code: "FORECAST_ROLLS",
    past: [
      { project: { forecastFinish: "2026-04-29" } },
      { project: { forecastFinish: "2026-04-01" } },
    ],
    refused: { facts: { forecastFinish: "2026-05-30" } },
    accepted: { facts: { forecastFinish: "2026-06-02" } },
    because: "one day more or less is the same distance",
  },
  {
    code: "MILESTONE_MOVED_REPEATEDLY",
    past: [forecast("2026-04-20"), forecast("2026-04-10"), forecast("2026-04-01")],
    refused: { milestones: [goLive] },
    accepted: { milestones: [{ ...goLive, forecastDate: "2026-04-20" }] },
    because: "it stayed this time",
  },
  {
    code: "MILESTONE_MOVED_LATE",
    past: [forecast("2026-03-14")],
    refused: { milestones: [goLive] },
    accepted: { milestones: [{ ...goLive, actualDate: "2026-03-20" }] },
    because: "it is met",
  },
  {
    code: "MILESTONE_DROPPED",
    past: [forecast("2026-04-20")],
    refused: {},
    accepted: { milestones: [goLive] },
    because: "it is still there",
  },
  {
    code: "CUMULATIVE_AMOUNT_FELL",
    past: [{ project: { actualCost: 10 } }],
    refused: { facts: { actualCost: 9 } },
    accepted: { facts: { actualCost: 10 } },
    because: "a flat month is possible",
  },
  {
    code: "AMBER_TOO_LONG",
    past: [1, 2, 3].map(() => ({ project: { reportedOverall: "amber" } })),
    refused: { facts: { reportedOverall: "amber" } },
    accepted: { facts: { reportedOverall: "red" } },
    because: "red says it",
  },
  {
    code: "GREEN_TO_RED",
    past: [{ project: { reportedOverall: "green" } }],
    refused: { facts: { reportedOverall: "red" } },
    accepted: { facts: { reportedOverall: "amber" } },
    because: "amber comes between",
  },
  {
    code: "RED_TO_GREEN",
    past: [{ project: { reportedOverall: "red" }, risks: [{ title: "Late", status: "Open" }] }],
    refused: {},
    accepted: { risks: [] },
    because: "the risk is gone",
  },
  {
    code: "SUPPLIER_MILESTONE_MOVED",
    past: [forecast("2026-04-20")],
    refused: { milestones: [goLive] },
    accepted: { milestones: [{ ...goLive, forecastDate: "2026-04-20" }] },
    beside: {
      tab: "Other",
      facts: { projectId: "B-2", projectName: "Borealis" },
      dependencies: [{ id: "D1", otherProject: "A-1", otherMilestone: "Go live" }],
    },
    acceptedBeside: {
      tab: "Other",
      facts: { projectId: "B-2", projectName: "Borealis" },
      dependencies: [{ id: "D1", otherProject: "A-1", otherMilestone: "Go live" }],
    },
    because: "it has not moved",
  },
];
