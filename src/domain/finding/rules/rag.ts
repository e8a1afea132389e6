import type { PlainDate } from "../../kernel/plain-date";
import type { NoFacts } from "../no-facts";
import { defineRule } from "../rule-entry";
import { inColourWords, inDayWords, inDigits, inSentence, quoted } from "../words";

/** Rules on reported colours. */
export const ragRules = {
  GREEN_AGAINST_FIGURES: defineRule({
    number: 97,
    severity: "error",
    profile: "essentials",
    needs: [
      "reportedOverall",
      "reportedCost",
      "reportedSchedule",
      "earnedValue",
      "actualCost",
      "plannedValue",
    ],
    source: "Project office practice, index below 0.8",
    why: "A green rating over such figures misleads the committee.",
    say: ({
      field,
      index,
      value,
    }: Readonly<{
      field: string;
      index: "CPI" | "SPI";
      value: number;
    }>) =>
      `the ${inSentence(field)} is Green while the ${index} is ${value.toFixed(2)}, below 0.80. Rate it by the figures, or mend the figures.`,
  }),
  OVERALL_BETTER_THAN_WORST: defineRule({
    number: 100,
    severity: "error",
    profile: "essentials",
    needs: [
      "reportedOverall",
      "reportedSchedule",
      "reportedCost",
      "reportedScope",
      "reportedRisk",
      "reportedResources",
      "reportedBenefits",
      "reportedCommunications",
      "overrideReason",
    ],
    source: "PPO, SSP: overall is no better than its worst dimension",
    why: "An overall colour better than its parts needs an override with a reason.",
    say: ({
      overall,
      worst,
      field,
    }: Readonly<{
      overall: string;
      worst: string;
      field: string;
    }>) =>
      `the overall RAG is ${inColourWords(overall)} while the ${inSentence(field)} is ${inColourWords(worst)}. Rate it no better than its worst part, or give an override with its reason.`,
  }),
  RED_WITHOUT_DECISION: defineRule<NoFacts>({
    number: 101,
    severity: "warning",
    profile: "essentials",
    needs: ["reportedOverall", "pathToGreen", "decisions.question"],
    source: "PPO, GMPP guidance",
    why: "Red asks the committee for something; say what.",
    say: () =>
      "the project is Red, with neither a decision sought nor a path to green. Say what the committee should do.",
  }),
  OVERRIDE_EXPIRED: defineRule({
    number: 107,
    severity: "warning",
    profile: "essentials",
    needs: ["overrideRag", "overrideExpires", "statusDate", "settings"],
    source: "Steerbook RAG policy",
    why: "An expired override no longer counts.",
    say: ({ expired, reportDate }: Readonly<{ expired: PlainDate; reportDate: PlainDate }>) =>
      `the override expired on ${inDayWords(expired)}, before the report date ${inDayWords(reportDate)}, and no longer counts. Renew it with its reason, or remove it.`,
  }),
  OVERRIDE_WITHOUT_REASON: defineRule<NoFacts>({
    number: 100,
    severity: "warning",
    profile: "standard",
    needs: ["overrideRag", "overrideReason"],
    source: "Steerbook RAG policy",
    why: "An override without a reason cannot be defended in the meeting.",
    say: () =>
      "the RAG is overridden without a reason, which cannot be defended in the meeting. Write the reason.",
  }),
  REPORTED_BETTER: defineRule({
    number: 98,
    severity: "warning",
    profile: "standard",
    needs: ["reportedOverall", "overrideReason"],
    source: "Project office practice: false green",
    why: "The committee sees a better project than the figures show.",
    say: ({ reported, calculated }: Readonly<{ reported: string; calculated: string }>) =>
      `the overall RAG is ${inColourWords(reported)} while the figures give ${inColourWords(calculated)}. Rate it by the figures, or give an override with its reason.`,
  }),
  REPORTED_WORSE: defineRule({
    number: 99,
    severity: "warning",
    profile: "standard",
    needs: ["reportedOverall", "headline", "pathToGreen"],
    source: "Project office practice",
    why: "What worries you beyond the figures is what the committee should hear.",
    say: ({ reported, calculated }: Readonly<{ reported: string; calculated: string }>) =>
      `the overall RAG is ${inColourWords(reported)} while the figures give ${inColourWords(calculated)}, and nothing says why. Write the reason.`,
  }),
  AMBER_TOO_LONG: defineRule({
    number: 102,
    severity: "warning",
    profile: "standard",
    needs: ["reportedOverall", "history", "settings"],
    source: "Project office practice",
    why: "Amber for long is red that nobody wants to say.",
    say: ({ periods }: Readonly<{ periods: number }>) =>
      `the project is Amber for the ${String(periods)}th period in a row. Give the day it will be green, or rate it red.`,
  }),
  GREEN_TO_RED: defineRule({
    number: 103,
    severity: "warning",
    profile: "standard",
    needs: ["reportedOverall", "history"],
    source: "Project office practice: watermelon",
    why: "A fall from green to red in one period was seen too late.",
    say: ({ period }: Readonly<{ period: string }>) =>
      `the project was Green in ${period} and is Red now. Say what happened, and why it was not seen before.`,
  }),
  GREEN_WITH_CRITICAL_RISK: defineRule({
    number: 104,
    severity: "error",
    profile: "standard",
    needs: ["reportedOverall", "risks.score", "risks.status", "settings"],
    source: "myclienta",
    why: "A project with a critical open risk is not on track.",
    say: ({ risk, score }: Readonly<{ risk: string; score: number }>) =>
      `the project is Green while the risk ${quoted(risk)} is open with a score of ${inDigits(score)}. Rate the project by its risk, or mend the score.`,
  }),
  GREEN_WITH_OVERDUE_MILESTONE: defineRule({
    number: 104,
    severity: "error",
    profile: "standard",
    needs: ["reportedOverall", "milestones.key", "milestones.forecastDate", "statusDate"],
    source: "myclienta",
    why: "A project with an overdue key milestone is not on track.",
    say: ({ milestone, due }: Readonly<{ milestone: string; due: PlainDate }>) =>
      `the project is Green while its key milestone ${quoted(milestone)} was due on ${inDayWords(due)} and is not met. Rate the project by it, or bring the milestone up to date.`,
  }),
  GREEN_WITHOUT_DIMENSIONS: defineRule<NoFacts>({
    number: 105,
    severity: "warning",
    profile: "strict",
    needs: ["reportedOverall", "reportedSchedule", "reportedCost", "reportedScope"],
    source: "PPO: what is not rated is not green",
    why: "A green overall on nothing rated is a habit, not a judgement.",
    say: () =>
      "the project is Green while none of its dimensions is rated. Rate schedule, cost and scope.",
  }),
  RED_TO_GREEN: defineRule({
    number: 106,
    severity: "warning",
    profile: "standard",
    needs: ["reportedOverall", "risks.status", "milestones.actualDate", "history"],
    source: "Project office practice",
    why: "Red does not turn green without something being solved.",
    say: ({ period }: Readonly<{ period: string }>) =>
      `the project was Red in ${period} and is Green now, while no risk was closed, no milestone met and no change decided. Say what was solved.`,
  }),
};
