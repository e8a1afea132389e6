import type { PlainDate } from "../../kernel/plain-date";
import { defineRule } from "../rule-entry";
import { inDayWords, inDigits, listed, quoted } from "../words";

/** Rules on risks and issues. */
export const risksRules = {
  RISK_WITHOUT_OWNER: defineRule({
    number: 108,
    severity: "error",
    profile: "essentials",
    needs: ["risks.owner", "risks.status"],
    source: "Project office practice",
    why: "A risk that belongs to nobody is not managed.",
    say: ({ risk }: Readonly<{ risk: string }>) =>
      `the risk ${quoted(risk)} has no owner, so nobody manages it. Name one person.`,
  }),
  RISK_OWNER_NOT_A_PERSON: defineRule({
    number: 109,
    severity: "warning",
    profile: "standard",
    needs: ["risks.owner"],
    source: "Seen in a real construction plan",
    why: "A group does not answer for anything.",
    say: ({ risk, owner }: Readonly<{ risk: string; owner: string }>) =>
      `the risk ${quoted(risk)} is owned by ${quoted(owner)}, which is no person. Name one.`,
  }),
  RISK_WITHOUT_MITIGATION: defineRule({
    number: 110,
    severity: "warning",
    profile: "standard",
    needs: ["risks.mitigation", "risks.response"],
    source: "Project office practice",
    why: "An open risk needs a next action, or the decision to accept it.",
    say: ({ risk }: Readonly<{ risk: string }>) =>
      `the risk ${quoted(risk)} has no mitigation. Write the next action, or accept it as the response.`,
  }),
  RISK_SCORE_NOT_PRODUCT: defineRule({
    number: 111,
    severity: "warning",
    profile: "standard",
    needs: ["risks.probability", "risks.impact", "risks.score"],
    source: "Seen in a student workbook",
    why: "The score decides the band, so it must follow from its two parts.",
    say: ({
      risk,
      score,
      product,
    }: Readonly<{
      risk: string;
      score: number;
      product: number;
    }>) =>
      `the risk ${quoted(risk)} scores ${inDigits(score)}, but its probability and its impact make ${inDigits(product)} on the risk matrix. Check the three.`,
  }),
  RISK_RESIDUAL_ABOVE_INHERENT: defineRule({
    number: 112,
    severity: "warning",
    profile: "standard",
    needs: [
      "risks.probability",
      "risks.impact",
      "risks.residualProbability",
      "risks.residualImpact",
    ],
    source: "Project office practice",
    why: "A response that makes the risk larger is probably a slip.",
    say: ({
      risk,
      residual,
      inherent,
    }: Readonly<{
      risk: string;
      residual: number;
      inherent: number;
    }>) =>
      `the risk ${quoted(risk)} scores ${inDigits(residual)} after its response and ${inDigits(inherent)} before it. Check the residual values.`,
  }),
  RISK_OVERDUE: defineRule({
    number: 115,
    severity: "warning",
    profile: "essentials",
    needs: ["risks.dueDate", "risks.status", "statusDate"],
    source: "Project office practice",
    why: "The date agreed for the response has passed.",
    say: ({
      risk,
      due,
      statusDate,
    }: Readonly<{
      risk: string;
      due: PlainDate;
      statusDate: PlainDate;
    }>) =>
      `the risk ${quoted(risk)} was due on ${inDayWords(due)}, before the status date ${inDayWords(statusDate)}, and is still open. Close it, or agree a new date.`,
  }),
  ISSUE_WITHOUT_OWNER: defineRule({
    number: 108,
    severity: "error",
    profile: "standard",
    needs: ["issues.owner", "issues.status"],
    source: "Project office practice",
    why: "An issue that belongs to nobody is not resolved.",
    say: ({ issue }: Readonly<{ issue: string }>) =>
      `the issue ${quoted(issue)} has no owner, so nobody resolves it. Name one person.`,
  }),
  ISSUE_OVERDUE: defineRule({
    number: 115,
    severity: "warning",
    profile: "essentials",
    needs: ["issues.dueDate", "issues.status", "statusDate"],
    source: "Project office practice",
    why: "The date agreed for the resolution has passed.",
    say: ({
      issue,
      due,
      statusDate,
    }: Readonly<{
      issue: string;
      due: PlainDate;
      statusDate: PlainDate;
    }>) =>
      `the issue ${quoted(issue)} was due on ${inDayWords(due)}, before the status date ${inDayWords(statusDate)}, and is still open. Close it, or agree a new date.`,
  }),
  RISK_WITHOUT_DATE: defineRule({
    number: 110,
    severity: "warning",
    profile: "strict",
    needs: ["risks.dueDate", "risks.status"],
    source: "Project office practice",
    why: "An action without a date is not done.",
    say: ({ risk }: Readonly<{ risk: string }>) =>
      `the risk ${quoted(risk)} has no due date. Agree when its response is done or reviewed.`,
  }),
  RISK_CLOSED_WITHOUT_DATE: defineRule({
    number: 114,
    severity: "error",
    profile: "standard",
    needs: ["risks.status", "risks.closed"],
    source: "Project office practice",
    why: "Without its day a closed risk cannot be counted in its period.",
    say: ({ risk }: Readonly<{ risk: string }>) =>
      `the risk ${quoted(risk)} is closed and has no closing date. Fill in the day.`,
  }),
  RISK_OPEN_WITH_CLOSING_DATE: defineRule({
    number: 114,
    severity: "error",
    profile: "standard",
    needs: ["risks.status", "risks.closed"],
    source: "Project office practice",
    why: "A risk is either open or closed.",
    say: ({
      risk,
      status,
      closed,
    }: Readonly<{ risk: string; status: string; closed: PlainDate }>) =>
      `the risk ${quoted(risk)} is ${quoted(status)} and was closed on ${inDayWords(closed)}. Check which of the two is right.`,
  }),
  RISK_ID_REPEATED: defineRule({
    number: undefined,
    severity: "error",
    profile: "standard",
    needs: ["risks.id"],
    source: "Steerbook history",
    why: "Two risks of one id cannot be told apart from one period to the next.",
    say: ({ id, first }: Readonly<{ id: string; first: string }>) =>
      `the risk id ${quoted(id)} is already in ${first}. Give each risk its own.`,
  }),
  RISK_CERTAIN: defineRule({
    number: 116,
    severity: "warning",
    profile: "standard",
    needs: ["risks.probability", "risks.status"],
    source: "Project office practice",
    why: "What is certain is an issue and has to be resolved, not watched.",
    say: ({ risk }: Readonly<{ risk: string }>) =>
      `the risk ${quoted(risk)} has a probability of 100 %. Move it to the issues.`,
  }),
  ISSUE_NOT_ESCALATED: defineRule({
    number: 117,
    severity: "warning",
    profile: "standard",
    needs: ["issues.severity", "issues.escalated", "issues.status"],
    source: "Project office practice",
    why: "A high issue that stays inside the project does not reach who can solve it.",
    say: ({ issue, severity }: Readonly<{ issue: string; severity: string }>) =>
      `the issue ${quoted(issue)} is ${quoted(severity)} and not escalated. Escalate it, or lower its severity.`,
  }),
  RISK_IN_SEVERAL_PROJECTS: defineRule({
    number: 118,
    severity: "info",
    profile: "strict",
    needs: ["risks.title", "otherTabs"],
    source: "Project office practice",
    why: "The same risk in several projects is one of the programme.",
    say: ({ risk, others }: Readonly<{ risk: string; others: readonly string[] }>) =>
      `the risk ${quoted(risk)} is also in ${listed(others)}. Manage it once, for the programme.`,
  }),
  RISK_AMOUNT_MISSING: defineRule({
    number: 119,
    severity: "warning",
    profile: "standard",
    needs: ["risks.impactAmount", "risks.status"],
    source: "Project office practice",
    why: "Exposure leaves out what has no amount.",
    say: ({ risk }: Readonly<{ risk: string }>) =>
      `the risk ${quoted(risk)} has no impact amount, while others have one, so the exposure leaves it out. Estimate it.`,
  }),
  RISK_COUNT_UNUSUAL: defineRule({
    number: 120,
    severity: "warning",
    profile: "strict",
    needs: ["risks.title", "risks.status", "settings"],
    source: "Project office practice",
    why: "No open risk is a list nobody keeps; very many are one nobody reads.",
    say: ({ open, limit }: Readonly<{ open: number; limit: number }>) =>
      open === 0
        ? "the project has no open risk. Review it; there is always one."
        : `the project has ${String(open)} open risks, more than ${String(limit)}. Close or join what does not matter.`,
  }),
  RISK_NOT_REVIEWED: defineRule({
    number: 113,
    severity: "warning",
    profile: "strict",
    needs: ["risks.reviewed", "risks.status"],
    source: "Project office practice",
    why: "A risk nobody has looked at for two periods is rated by what was true then.",
    say: ({
      risk,
      reviewed,
      days,
    }: Readonly<{ risk: string; reviewed: PlainDate; days: number }>) =>
      `the risk ${quoted(risk)} was last reviewed on ${inDayWords(reviewed)}, ${inDigits(days)} days ago. Look at it again, and write the day.`,
  }),
};
