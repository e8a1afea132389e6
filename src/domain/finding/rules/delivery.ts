import type { PlainDate } from "../../kernel/plain-date";
import { defineRule } from "../rule-entry";
import { inDayWords, inDigits, inPercent, listed, quoted } from "../words";

/** Rules on resources, benefits and communications. */
export const deliveryRules = {
  PERSON_OVER_ALLOCATED: defineRule({
    number: 130,
    severity: "warning",
    profile: "standard",
    needs: [
      "resources.person",
      "resources.allocation",
      "resources.from",
      "resources.to",
      "otherTabs",
      "settings",
    ],
    source: "Project office practice",
    why: "Nobody works more than the whole of their time for long.",
    say: ({
      person,
      share,
      date,
      others,
    }: Readonly<{ person: string; share: number; date: PlainDate; others: readonly string[] }>) =>
      `${quoted(person)} is planned for ${inPercent(share)} on ${inDayWords(date)}${others.length === 0 ? "" : `, together with ${listed(others)}`}. Take work off, or plan it later.`,
  }),
  PERSON_SPELT_DIFFERENTLY: defineRule({
    number: 131,
    severity: "warning",
    profile: "standard",
    needs: ["resources.person", "otherTabs"],
    source: "Project office practice",
    why: "Two spellings hide that one person is planned twice.",
    say: ({ person, other, place }: Readonly<{ person: string; other: string; place: string }>) =>
      `${quoted(person)} is written ${quoted(other)} in ${place}. Use one spelling.`,
  }),
  ROLES_UNFILLED: defineRule({
    number: 132,
    severity: "warning",
    profile: "standard",
    needs: ["resources.person", "resources.role", "resources.allocation", "settings"],
    source: "UK DfT return: gaps above 10 %",
    why: "Work planned for nobody will not be done.",
    say: ({ share, limit }: Readonly<{ share: number; limit: number }>) =>
      `${inPercent(share)} of the allocation has a role and no person, more than ${inPercent(limit)}. Fill the roles, or explain the gap.`,
  }),
  RESOURCE_AFTER_FINISH: defineRule({
    number: 133,
    severity: "warning",
    profile: "strict",
    needs: ["resources.to", "forecastFinish", "actualFinish"],
    source: "Project office practice",
    why: "Effort after the end is either a slip or money nobody planned.",
    say: ({ who, to, finish }: Readonly<{ who: string; to: PlainDate; finish: PlainDate }>) =>
      `${quoted(who)} is planned until ${inDayWords(to)}, after the project's finish ${inDayWords(finish)}. Check which of the two is right.`,
  }),
  BENEFIT_INCOMPLETE: defineRule({
    number: 134,
    severity: "warning",
    profile: "standard",
    needs: [
      "benefits.owner",
      "benefits.measure",
      "benefits.baseline",
      "benefits.target",
      "benefits.targetDate",
    ],
    source: "Benefits management practice",
    why: "What is not measured by somebody at some day will not be realised.",
    say: ({ benefit, missing }: Readonly<{ benefit: string; missing: readonly string[] }>) =>
      `the benefit ${quoted(benefit)} has no ${listed(missing)}. Fill it in.`,
  }),
  BENEFIT_BEFORE_FINISH: defineRule({
    number: 135,
    severity: "warning",
    profile: "strict",
    needs: ["benefits.targetDate", "forecastFinish", "actualFinish"],
    source: "Benefits management practice",
    why: "Benefits come after delivery.",
    say: ({
      benefit,
      date,
      finish,
    }: Readonly<{ benefit: string; date: PlainDate; finish: PlainDate }>) =>
      `the benefit ${quoted(benefit)} is expected on ${inDayWords(date)}, before the project's finish ${inDayWords(finish)}. Move its target date, or say what delivers it earlier.`,
  }),
  BENEFIT_REALISED_EARLY: defineRule({
    number: 136,
    severity: "warning",
    profile: "standard",
    needs: ["benefits.realised", "percentComplete", "actualFinish", "lifecycle"],
    source: "Benefits management practice",
    why: "Nothing can be realised by work that has not begun.",
    say: ({ benefit, realised }: Readonly<{ benefit: string; realised: number }>) =>
      `the benefit ${quoted(benefit)} has realised ${inDigits(realised)} although nothing is delivered. Check the value.`,
  }),
  BENEFIT_FORECAST_LOW: defineRule({
    number: 137,
    severity: "warning",
    profile: "strict",
    needs: ["benefits.forecast", "benefits.target", "benefits.baseline", "settings"],
    source: "Benefits management practice",
    why: "The case for the project rests on its benefits.",
    say: ({
      benefit,
      forecast,
      target,
    }: Readonly<{ benefit: string; forecast: number; target: number }>) =>
      `the benefit ${quoted(benefit)} is forecast at ${inDigits(forecast)} against a target of ${inDigits(target)}. Say what will be done, or lower the target by a change.`,
  }),
  STAKEHOLDER_WITHOUT_COMMUNICATION: defineRule({
    number: 139,
    severity: "warning",
    profile: "standard",
    needs: ["communications.influence", "communications.nextDue", "communications.frequency"],
    source: "Stakeholder management practice",
    why: "Whoever can stop the project should hear of it first.",
    say: ({ audience }: Readonly<{ audience: string }>) =>
      `${quoted(audience)} has high influence and no communication is planned. Fill in when it is next due.`,
  }),
  COMMUNICATION_OVERDUE: defineRule({
    number: 140,
    severity: "warning",
    profile: "standard",
    needs: ["communications.nextDue", "statusDate"],
    source: "Stakeholder management practice",
    why: "A promised message that does not come is noticed.",
    say: ({
      audience,
      due,
      statusDate,
    }: Readonly<{ audience: string; due: PlainDate; statusDate: PlainDate }>) =>
      `the communication to ${quoted(audience)} was due on ${inDayWords(due)}, before the status date ${inDayWords(statusDate)}. Send it, or plan the next one.`,
  }),
  DISBENEFITS_NOT_ENTERED: defineRule({
    number: 138,
    severity: "info",
    profile: "strict",
    needs: ["benefits.name", "benefits.value"],
    source: "Project office practice",
    why: "Hardly any change is good for everybody; what gets worse belongs on the list.",
    say: ({ benefits }: Readonly<{ benefits: number }>) =>
      `${inDigits(benefits)} benefits are listed and no disbenefit. Add what gets worse, with a negative value, or leave it if nothing does.`,
  }),
};
