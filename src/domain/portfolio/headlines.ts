import { isKnown } from "../kernel/figure";
import type { PlainDate } from "../kernel/plain-date";
import { daysBetween } from "../kernel/plain-date";
import { scheduleIndexName } from "../rag/measure-words";
import { schedulePerformance } from "../rag/measures";
import {
  count,
  listNames,
  writeAmount,
  writeDate,
  writeIndex,
  writePercent,
} from "../kernel/wording";

import type { Leaf } from "./leaf";
import { compareNames } from "./programme-path";
import type { ProjectReport, RollupReport } from "./report";

/** A headline with the projects its figures come from. */
export type Headline = { readonly text: string; readonly projectIds: readonly string[] };

/** What headlines are worked out from. */
export type HeadlineInput = {
  readonly portfolio: RollupReport;
  readonly leaves: readonly Leaf[];
  readonly reportDate: PlainDate;
  readonly currency: string;
  readonly stalenessDays: number;
};

/**
 * What the figures say, a sentence each: colours, forecast against budget, earned value, finishes,
 * milestones, stale figures. Within a sentence the largest contribution comes first; a sentence with
 * nothing to say is left out.
 */
export function workOutHeadlines(input: HeadlineInput): readonly Headline[] {
  return [
    colours(input),
    watermelons(input),
    forecast(input),
    earnedValue(input),
    finishes(input),
    milestones(input),
    staleness(input),
  ].flatMap((headline) => headline ?? []);
}

type Contribution = { readonly report: ProjectReport; readonly size: number };

function colours({ portfolio, leaves }: HeadlineInput): Headline | undefined {
  const { red, amber, green, grey } = portfolio.ragCounts;
  const rated = red + amber + green;
  if (rated === 0) return undefined;
  const unrated = grey === 0 ? "" : `; ${String(grey)} more cannot be judged`;
  const reds = byBudget(leaves.filter((leaf) => colourIs(leaf, "red")));
  const names =
    reds.length === 0 ? "" : ` Red: ${listNames(reds.map(({ report }) => report.name))}.`;
  const text =
    `Of ${count(rated, "rated project")} ${String(red)} ${red === 1 ? "is" : "are"} red, ` +
    `${String(amber)} amber and ${String(green)} green by their figures${unrated}.${names}`;
  return { text, projectIds: idsOf(reds) };
}

function watermelons({ leaves }: HeadlineInput): Headline | undefined {
  const found = byBudget(
    leaves.filter((leaf) => leaf.assessed.report.rag.overall.difference === "watermelon"),
  );
  if (found.length === 0) return undefined;
  const verb = found.length === 1 ? "reports" : "report";
  return {
    text: `${count(found.length, "project")} ${verb} green while the figures say red: ${namesOf(found)}.`,
    projectIds: idsOf(found),
  };
}

function forecast({ portfolio, leaves, currency }: HeadlineInput): Headline | undefined {
  const { varianceAtCompletion: variance, varianceAtCompletionShare: share } = portfolio.figures;
  if (!isKnown(variance)) return undefined;
  const percent = isKnown(share) ? ` (${writePercent(share)})` : "";
  const over = contributions(leaves, (report) => {
    const own = report.figures.varianceAtCompletion;
    return isKnown(own) ? -own : undefined;
  });
  if (Math.abs(variance) < 0.5) {
    return { text: "The estimates at completion add up to the budget.", projectIds: [] };
  }
  const side = variance < 0 ? "over" : "under";
  const lead = `The estimates at completion are ${writeAmount(variance, currency)}${percent} ${side} the budget`;
  const largest = over[0];
  if (largest === undefined) return { text: `${lead}.`, projectIds: [] };
  const amount = writeAmount(largest.size, currency);
  const tail =
    variance < 0
      ? `; the largest overspend is ${largest.report.name} with ${amount}`
      : `, although ${largest.report.name} is ${amount} over`;
  return { text: `${lead}${tail}.`, projectIds: idsOf(over) };
}

function earnedValue({ portfolio, leaves, currency }: HeadlineInput): Headline | undefined {
  const { costPerformanceIndex: cpi, costVariance } = portfolio.figures;
  if (!isKnown(cpi) || !isKnown(costVariance)) return undefined;
  const behind = contributions(leaves, (report) => {
    const own = report.figures.costVariance;
    return isKnown(own) ? -own : undefined;
  });
  const schedule = schedulePerformance(portfolio.figures);
  const time = isKnown(schedule)
    ? ` and ${scheduleIndexName(portfolio.figures)} ${writeIndex(schedule)}`
    : "";
  const side = costVariance < 0 ? "more" : "less";
  const lead =
    `The work done cost ${writeAmount(costVariance, currency)} ${side} than planned for it ` +
    `(CPI ${writeIndex(cpi)}${time})`;
  const largest = behind[0];
  const tail =
    largest === undefined
      ? ""
      : `; the largest cost overrun to date is ${largest.report.name} with ${writeAmount(largest.size, currency)}`;
  return { text: `${lead}${tail}.`, projectIds: idsOf(behind) };
}

function finishes({ leaves }: HeadlineInput): Headline | undefined {
  const active = leaves.filter((leaf) => leaf.assessed.report.lifecycle === "active");
  const known = active.filter((leaf) => isKnown(leaf.assessed.report.figures.finishSlipDays));
  if (known.length === 0) return undefined;
  const late = known
    .flatMap(({ assessed: { report } }): readonly Contribution[] => {
      const days = report.figures.finishSlipDays;
      return isKnown(days) && days > 0 ? [{ report, size: days }] : [];
    })
    .sort(bySize);
  const largest = late[0];
  if (largest === undefined) {
    return {
      text: `None of the ${count(known.length, "active project")} with dates is forecast to finish late.`,
      projectIds: [],
    };
  }
  const text =
    `${String(late.length)} of ${count(known.length, "active project")} with dates ` +
    `${late.length === 1 ? "is" : "are"} forecast to finish late, ${largest.report.name} the most ` +
    `with ${count(largest.size, "day")}.`;
  return { text, projectIds: idsOf(late) };
}

function milestones({ portfolio, leaves }: HeadlineInput): Headline | undefined {
  const { due, onTime, overdue } = portfolio.milestones;
  if (due === 0) return undefined;
  const owners = leaves
    .map(({ assessed: { report } }) => ({ report, size: report.milestones.overdue }))
    .filter(({ report, size }) => size > 0 && report.lifecycle !== "cancelled")
    .sort(bySize);
  const late =
    overdue === 0
      ? "none is overdue"
      : `${String(overdue)} ${overdue === 1 ? "is" : "are"} overdue, in ${namesOf(owners)}`;
  return {
    text: `${String(onTime)} of ${count(due, "milestone")} due were reached on time; ${late}.`,
    projectIds: idsOf(owners),
  };
}

function staleness({ leaves, reportDate, stalenessDays }: HeadlineInput): Headline | undefined {
  const stale = leaves
    .flatMap(({ assessed: { report } }): readonly Contribution[] => {
      if (report.statusDate === undefined || report.lifecycle !== "active") return [];
      const days = daysBetween(report.statusDate, reportDate);
      return days > stalenessDays ? [{ report, size: days }] : [];
    })
    .sort(bySize);
  const oldest = stale[0]?.report;
  if (oldest?.statusDate === undefined) return undefined;
  return {
    text:
      `The figures of ${count(stale.length, "active project")} are more than ` +
      `${count(stalenessDays, "day")} old, the oldest those of ${oldest.name} at ${writeDate(oldest.statusDate)}.`,
    projectIds: idsOf(stale),
  };
}

/** Positive amounts in the report currency, largest first; cancelled projects are in no sum. */
function contributions(
  leaves: readonly Leaf[],
  amountOf: (report: ProjectReport) => number | undefined,
): readonly Contribution[] {
  return leaves
    .flatMap(({ assessed: { report }, factor }): readonly Contribution[] => {
      const amount = amountOf(report);
      if (amount === undefined || factor === undefined || amount <= 0) return [];
      return report.lifecycle === "cancelled" ? [] : [{ report, size: amount * factor }];
    })
    .sort(bySize);
}

function byBudget(leaves: readonly Leaf[]): readonly Contribution[] {
  return leaves
    .map(({ assessed: { report }, factor }) => {
      const budget = report.figures.budgetAtCompletion;
      return { report, size: isKnown(budget) ? budget * (factor ?? 0) : 0 };
    })
    .sort(bySize);
}

function bySize(left: Contribution, right: Contribution): number {
  return right.size - left.size || compareNames(left.report.name, right.report.name);
}

function colourIs(leaf: Leaf, colour: "red"): boolean {
  return leaf.assessed.report.rag.overall.calculated === colour;
}

function namesOf(found: readonly Contribution[]): string {
  return listNames(found.map(({ report }) => report.name));
}

function idsOf(found: readonly Contribution[]): readonly string[] {
  return found.map(({ report }) => report.id);
}
