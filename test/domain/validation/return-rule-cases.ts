import type { RuleCase } from "./rule-case";

const kept = { title: "Fire", owner: "Amy", status: "Closed", closed: "2026-01-01" };
const benefit = {
  name: "Faster",
  owner: "Amy",
  measure: "Days",
  baseline: 0,
  target: 100,
  targetDate: "2026-12-31",
};

/** Freshness, words, colours, risks, resources, benefits and communications. */
export const returnRuleCases: readonly RuleCase[] = [
  {
    code: "SECTION_COLUMN_MISSING",
    refused: { risks: [{ owner: "Amy" }] },
    accepted: { risks: [{ title: "Late", owner: "Amy" }, { owner: "Bo" }] },
    because: "the column is there",
  },
  {
    code: "STAGE_NOT_AGREED",
    refused: { facts: { stage: "Flying" } },
    accepted: { facts: { stage: "delivery" } },
    because: "Delivery is agreed",
  },
  {
    code: "NOT_SIGNED_OFF",
    refused: { facts: { signedOffBy: "" } },
    accepted: {},
    because: "it is signed off",
  },
  {
    code: "SIGN_OFF_OLD",
    refused: { facts: { signedOffOn: "2026-03-30" } },
    accepted: { facts: { signedOffOn: "2026-03-31" } },
    because: "the same day will do",
  },
  {
    code: "NARRATIVE_TOO_LONG",
    refused: { facts: { headline: "x".repeat(301) } },
    accepted: { facts: { headline: "x".repeat(300) } },
    because: "300 characters fit",
  },
  {
    code: "ESCALATION_CONTACT_MISSING",
    refused: { facts: { escalationContact: "" } },
    accepted: {},
    because: "there is one",
  },
  {
    code: "STATUS_NOT_IN_VOCABULARY",
    refused: { risks: [{ title: "Late", owner: "Amy", status: "Purple" }] },
    accepted: { risks: [{ title: "Late", owner: "Amy", status: "Ongoing" }] },
    because: "Ongoing is open",
  },
  {
    code: "STATUS_SPELT_DIFFERENTLY",
    refused: { risks: [{ title: "Late", owner: "Amy", status: "OPEN" }] },
    accepted: { risks: [{ title: "Late", owner: "Amy", status: "Open" }] },
    because: "the template writes Open",
  },
  {
    code: "REQUIRED_FACT_MISSING",
    refused: { facts: { lifecycle: "" } },
    accepted: { facts: { lifecycle: "complete", reportedOverall: "" } },
    because: "a complete project is not rated",
  },
  {
    code: "LIFECYCLE_CONTRADICTED",
    refused: { facts: { lifecycle: "complete", percentComplete: 0.8 } },
    accepted: { facts: { lifecycle: "complete", percentComplete: 1 } },
    because: "all is done",
  },
  {
    code: "REPORTED_BETTER",
    refused: {},
    accepted: {},
    calculated: ["red", "green"],
    because: "both are green",
  },
  {
    code: "REPORTED_WORSE",
    refused: { facts: { reportedOverall: "red", headline: "" } },
    accepted: { facts: { reportedOverall: "red" } },
    calculated: ["green", "green"],
    because: "the headline says why",
  },
  {
    code: "GREEN_WITH_CRITICAL_RISK",
    refused: { risks: [{ title: "Late", owner: "Amy", score: 20 }] },
    accepted: { risks: [{ title: "Late", owner: "Amy", score: 19 }] },
    because: "20 is critical",
  },
  {
    code: "GREEN_WITH_OVERDUE_MILESTONE",
    refused: { milestones: [{ name: "Go live", key: true, forecastDate: "2026-03-30" }] },
    accepted: { milestones: [{ name: "Go live", key: false, forecastDate: "2026-03-30" }] },
    because: "it is no key milestone",
  },
  {
    code: "GREEN_WITHOUT_DIMENSIONS",
    refused: { facts: { reportedSchedule: "" } },
    accepted: {},
    because: "the schedule is rated",
  },
  {
    code: "RISK_WITHOUT_DATE",
    refused: { risks: [kept, { title: "Late" }, { title: "Dear", dueDate: "2026-06-01" }] },
    accepted: { risks: [{ title: "Late" }] },
    because: "a list may keep no dates at all",
  },
  {
    code: "RISK_CLOSED_WITHOUT_DATE",
    refused: { risks: [kept, { title: "Late", status: "Closed" }] },
    accepted: { risks: [{ title: "Late", status: "Closed" }] },
    because: "a list may keep no dates at all",
  },
  {
    code: "RISK_OPEN_WITH_CLOSING_DATE",
    refused: { risks: [{ ...kept, status: "Open" }] },
    accepted: { risks: [kept] },
    because: "it is closed",
  },
  {
    code: "RISK_ID_REPEATED",
    refused: {
      risks: [
        { id: "R1", title: "Late" },
        { id: "r1", title: "Dear" },
      ],
    },
    accepted: {
      risks: [
        { id: "R1", title: "Late" },
        { id: "R2", title: "Dear" },
        { title: "Without an id" },
        { title: "Without one too" },
      ],
    },
    because: "risks without an id repeat none",
  },
  {
    code: "RISK_CERTAIN",
    refused: {
      risks: [
        { title: "Late", probability: 1 },
        { title: "Dear", probability: 0.5 },
      ],
    },
    accepted: {
      risks: [
        { title: "Late", probability: 1 },
        { title: "Dear", probability: 3 },
      ],
    },
    because: "1 of 5 is the lowest step",
  },
  {
    code: "ISSUE_NOT_ESCALATED",
    refused: { issues: [{ title: "No room", severity: "High", escalated: false }] },
    accepted: { issues: [{ title: "No room", severity: "High", escalated: true }] },
    because: "it is escalated",
  },
  {
    code: "RISK_AMOUNT_MISSING",
    refused: { risks: [{ title: "Late", impactAmount: 5 }, { title: "Dear" }] },
    accepted: { risks: [{ title: "Late" }, { title: "Dear" }] },
    because: "a list may keep no amounts at all",
  },
  {
    code: "RISK_COUNT_UNUSUAL",
    refused: { risks: Array.from({ length: 21 }, () => ({ title: "Late" })) },
    accepted: { risks: Array.from({ length: 20 }, () => ({ title: "Late" })) },
    because: "20 is the limit",
  },
  {
    code: "ROLES_UNFILLED",
    refused: {
      resources: [
        { person: "Amy", allocation: 0.8 },
        { role: "Tester", allocation: 0.1 },
      ],
    },
    accepted: {
      resources: [
        { person: "Amy", allocation: 0.9 },
        { role: "Tester", allocation: 0.1 },
      ],
    },
    because: "10 % is allowed",
  },
  {
    code: "RESOURCE_AFTER_FINISH",
    refused: {
      facts: { forecastFinish: "2026-06-15" },
      resources: [{ role: "PM", to: "2026-07-01" }],
    },
    accepted: {
      facts: { forecastFinish: "2026-06-15" },
      resources: [{ role: "PM", to: "2026-06-30" }],
    },
    because: "people are planned by the month",
  },
  {
    code: "BENEFIT_INCOMPLETE",
    refused: { benefits: [{ ...benefit, owner: 0 }, { name: "Cheaper" }] },
    accepted: { benefits: [benefit] },
    because: "nothing is missing",
  },
  {
    code: "BENEFIT_BEFORE_FINISH",
    refused: { facts: { forecastFinish: "2027-01-01" }, benefits: [benefit] },
    accepted: { facts: { forecastFinish: "2026-12-31" }, benefits: [benefit] },
    because: "the day itself will do",
  },
  {
    code: "BENEFIT_REALISED_EARLY",
    refused: { facts: { percentComplete: 0 }, benefits: [{ ...benefit, realised: 5 }] },
    accepted: { facts: { percentComplete: 0.5 }, benefits: [{ ...benefit, realised: 5 }] },
    because: "a part may deliver",
  },
  {
    code: "BENEFIT_FORECAST_LOW",
    refused: { benefits: [{ ...benefit, forecast: 89 }] },
    accepted: { benefits: [{ ...benefit, forecast: 90 }] },
    because: "10 % is allowed",
  },
  {
    code: "STAKEHOLDER_WITHOUT_COMMUNICATION",
    refused: { communications: [{ audience: "Board", influence: "High" }] },
    accepted: { communications: [{ audience: "Board", influence: "High", frequency: "Monthly" }] },
    because: "it is planned",
  },
  {
    code: "COMMUNICATION_OVERDUE",
    refused: { communications: [{ audience: "Board", nextDue: "2026-03-30" }] },
    accepted: { communications: [{ audience: "Board", nextDue: "2026-03-31" }] },
    because: "the last day counts",
  },
  {
    code: "RISK_NOT_REVIEWED",
    refused: { risks: [{ title: "Late", owner: "Bo", reviewed: "2026-01-27" }] },
    accepted: { risks: [{ title: "Late", owner: "Bo", reviewed: "2026-01-28" }] },
    because: "62 days before 31 March are two periods",
  },
  {
    code: "DISBENEFITS_NOT_ENTERED",
    refused: { benefits: [benefit, { ...benefit, name: "B" }, { ...benefit, name: "C" }] },
    accepted: {
      benefits: [benefit, { ...benefit, name: "B" }, { ...benefit, name: "C", value: -5 }],
    },
    because: "the third one costs",
  },
];
