import type { PlainDate } from "../../kernel/plain-date";
import type { NoFacts } from "../no-facts";
import { defineRule } from "../rule-entry";
import { inColourWords, inDayWords } from "../words";

/** Rules on freshness, narrative and people. */
export const statusRules = {
  PROJECT_MANAGER_MISSING: defineRule<NoFacts>({
    number: 20,
    severity: "error",
    profile: "essentials",
    needs: ["projectManager"],
    source: "UK DfT return",
    why: "Questions about the report need one person.",
    say: () =>
      "the project manager is missing, so nobody can be asked about this report. Name one person.",
  }),
  SPONSOR_MISSING: defineRule<NoFacts>({
    number: 21,
    severity: "warning",
    profile: "standard",
    needs: ["sponsor"],
    source: "UK DfT return",
    why: "Decisions need somebody who answers for the project.",
    say: () =>
      "the sponsor is missing, so nobody answers for decisions. Name the sponsor or senior responsible owner.",
  }),
  STATUS_DATE_MISSING: defineRule<NoFacts>({
    number: 16,
    severity: "error",
    profile: "essentials",
    needs: ["statusDate"],
    source: "GAO schedule guide, practice 9",
    why: "Figures without a date cannot be compared with the plan; the report date is used.",
    say: () =>
      "the status date is missing, so the figures are taken to stand at the report date. Fill in the day they were measured.",
  }),
  STATUS_DATE_IN_FUTURE: defineRule({
    number: 18,
    severity: "error",
    profile: "essentials",
    needs: ["statusDate"],
    source: "Project office practice",
    why: "Nothing can have been measured on a day that has not come.",
    say: ({ statusDate, today }: Readonly<{ statusDate: PlainDate; today: PlainDate }>) =>
      `the status date ${inDayWords(statusDate)} is after today, ${inDayWords(today)}; nothing can have been measured then. Check the year and the month.`,
  }),
  STATUS_DATE_STALE: defineRule({
    number: 17,
    severity: "warning",
    profile: "essentials",
    needs: ["statusDate"],
    source: "Project office practice",
    why: "The committee would read old figures as today's.",
    say: ({
      statusDate,
      reportDate,
      days,
    }: Readonly<{
      statusDate: PlainDate;
      reportDate: PlainDate;
      days: number;
    }>) =>
      `the status date ${inDayWords(statusDate)} is ${String(days)} days before the report date ${inDayWords(reportDate)}, so old figures would be read as new. Bring the tab up to date.`,
  }),
  NARRATIVE_MISSING: defineRule({
    number: 23,
    severity: "warning",
    profile: "standard",
    needs: ["reportedOverall", "headline", "pathToGreen"],
    source: "UK DfT return",
    why: "A rating that is not green needs a sentence that says why.",
    say: ({ reported }: Readonly<{ reported: string }>) =>
      `the project is ${inColourWords(reported)} and nothing says why. Write a headline, or a path to green.`,
  }),
  STATUS_DATE_DIFFERS: defineRule({
    number: 19,
    severity: "warning",
    profile: "standard",
    needs: ["statusDate", "otherTabs"],
    source: "GAO schedule guide, practice 9",
    why: "Figures of one report should stand at one day.",
    say: ({
      statusDate,
      common,
      projects,
    }: Readonly<{ statusDate: PlainDate; common: PlainDate; projects: number }>) =>
      `the status date ${inDayWords(statusDate)} differs from ${inDayWords(common)}, which ${String(projects)} projects have. Measure at the same day.`,
  }),
  NOT_SIGNED_OFF: defineRule<NoFacts>({
    number: 22,
    severity: "warning",
    profile: "strict",
    needs: ["signedOffBy", "signedOffOn"],
    source: "UK DfT return: SRO sign-off",
    why: "Without a sign-off nobody has taken responsibility for the figures.",
    say: () => "nobody has signed this report off. Fill in who approved it, and when.",
  }),
  SIGN_OFF_OLD: defineRule({
    number: 22,
    severity: "warning",
    profile: "standard",
    needs: ["signedOffOn", "statusDate"],
    source: "UK DfT return: date report approved",
    why: "A sign-off from before the figures does not cover them.",
    say: ({ signedOff, statusDate }: Readonly<{ signedOff: PlainDate; statusDate: PlainDate }>) =>
      `the report was signed off on ${inDayWords(signedOff)}, before its status date ${inDayWords(statusDate)}. Have it approved again.`,
  }),
  NARRATIVE_UNCHANGED: defineRule({
    number: 24,
    severity: "warning",
    profile: "standard",
    needs: ["headline", "history"],
    source: "UK DfT return: not changed since last quarter",
    why: "Old words beside new figures mislead whoever reads only the words.",
    say: ({ period }: Readonly<{ period: string }>) =>
      `the headline is word for word that of ${period}, while the figures have changed. Write what is new.`,
  }),
  NARRATIVE_TOO_LONG: defineRule({
    number: 25,
    severity: "warning",
    profile: "standard",
    needs: ["headline", "settings"],
    source: "Kazinex dashboards",
    why: "A long headline is cut off or not read.",
    say: ({ length, limit }: Readonly<{ length: number; limit: number }>) =>
      `the headline has ${String(length)} characters; ${String(limit)} fit. Say it in one sentence and move the rest to the other narratives.`,
  }),
  RAG_CHANGED_WITHOUT_REASON: defineRule({
    number: 26,
    severity: "warning",
    profile: "standard",
    needs: ["reportedOverall", "headline", "history"],
    source: "UK DfT return: reasons for a changed rating",
    why: "The committee asks first why a colour moved.",
    say: ({ before, now, period }: Readonly<{ before: string; now: string; period: string }>) =>
      `the project went from ${inColourWords(before)} in ${period} to ${inColourWords(now)}, and the headline does not change with it. Say why.`,
  }),
  ESCALATION_CONTACT_MISSING: defineRule<NoFacts>({
    number: 141,
    severity: "warning",
    profile: "strict",
    needs: ["escalationContact"],
    source: "Project office practice",
    why: "When it cannot wait, somebody has to be called.",
    say: () => "there is no escalation contact. Name whom to call when it cannot wait.",
  }),
};
