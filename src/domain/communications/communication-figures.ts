import { addMonths } from "../kernel/calendar-months";
import { addPeriod, type PeriodLength } from "../kernel/reporting-period";
import { exactSum } from "../kernel/exact-sum";
import type { PlainDate } from "../kernel/plain-date";
import { addDays } from "../kernel/plain-date";
import { remembered } from "../kernel/remembered";
import type { Communication } from "../project/section-rows";

/** How much an audience can do to the project. */
export type Influence = "high" | "medium" | "low";

/** Weight of an overdue message: one to a high influence is past any amber on its own. */
export type InfluenceWeights = Readonly<Record<Influence, number>>;

export const defaultInfluenceWeights: InfluenceWeights = { high: 2, medium: 1, low: 0.5 };

/** The communication plan of a project at its status date; audiences in the order of the tab. */
export type CommunicationFigures = {
  readonly planned: number;
  readonly overdue: readonly string[];
  /** Due within one reporting period of the status date. */
  readonly dueNext: readonly string[];
  /** Audiences of high influence with neither a next date nor a rhythm. */
  readonly withoutPlan: readonly string[];
  /** Overdue messages added up by the influence of their audience. */
  readonly overdueWeight: number;
};

/** The usual weights and a month where absent. */
type CommunicationBasis = {
  readonly weights?: InfluenceWeights;
  readonly period?: PeriodLength;
};

/** What is overdue, due and missing in a communication plan. */
export function communicationFigures(
  communications: readonly Communication[],
  statusDate: PlainDate,
  { weights = defaultInfluenceWeights, period = "month" }: CommunicationBasis = {},
): CommunicationFigures {
  const nextPeriodEnd = addPeriod(statusDate, period);
  const dated = communications.map((one) => ({ one, due: dueDate(one) }));
  const overdue = dated.filter(({ due }) => due !== undefined && due < statusDate);
  const next = dated.filter(
    ({ due }) => due !== undefined && due >= statusDate && due <= nextPeriodEnd,
  );
  const unplanned = communications.filter(
    (one) => influenceOf(one) === "high" && one.nextDue === undefined && !hasRhythm(one),
  );
  return {
    planned: communications.length,
    overdue: overdue.map(({ one }) => audienceOf(one)),
    dueNext: next.map(({ one }) => audienceOf(one)),
    withoutPlan: unplanned.map(audienceOf),
    overdueWeight: exactSum(overdue.map(({ one }) => weights[influenceOf(one)])),
  };
}

/** The next date; where none is given the last one plus the rhythm. */
export function dueDate({ nextDue, lastSent, frequency }: Communication): PlainDate | undefined {
  if (nextDue !== undefined) return nextDue.value;
  if (lastSent === undefined) return undefined;
  return after(lastSent.value, frequency?.value);
}

/** High, medium and low by their first letters or as 1 to 3; anything else counts as medium. */
export function influenceOf({ influence }: Communication): Influence {
  return influence === undefined ? "medium" : levelOf(influence.value);
}

const levelOf = remembered((influence): Influence => {
  const word = influence.trim().toLowerCase();
  if (/^(h|very h|3)/.test(word)) return "high";
  return /^(l|very l|1)/.test(word) ? "low" : "medium";
});

type Rhythm = { readonly days?: number; readonly months?: number };

const rhythms: readonly (readonly [RegExp, Rhythm])[] = [
  [/^(daily|every day)/, { days: 1 }],
  [/^(fortnight|bi-?weekly|every (two|2) weeks)/, { days: 14 }],
  [/^(weekly|every week)/, { days: 7 }],
  [/^(bi-?monthly|every (two|2) months)/, { months: 2 }],
  [/^(monthly|every month)/, { months: 1 }],
  [/^(quarter|every (three|3) months)/, { months: 3 }],
  [/^(half|six-?monthly|twice a year)/, { months: 6 }],
  [/^(year|annual|every year)/, { months: 12 }],
];

function rhythmOf(frequency: string): Rhythm | undefined {
  const word = frequency.trim().toLowerCase();
  return rhythms.find(([pattern]) => pattern.test(word))?.[1];
}

function hasRhythm({ frequency }: Communication): boolean {
  return frequency !== undefined && frequency.value.trim() !== "";
}

function after(date: PlainDate, frequency: string | undefined): PlainDate | undefined {
  const rhythm = frequency === undefined ? undefined : rhythmOf(frequency);
  if (rhythm === undefined) return undefined;
  return rhythm.days === undefined
    ? addMonths(date, rhythm.months ?? 0)
    : addDays(date, rhythm.days);
}

function audienceOf({ audience, message }: Communication): string {
  return audience?.value ?? message?.value ?? "";
}
