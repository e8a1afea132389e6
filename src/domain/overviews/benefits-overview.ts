import type { BenefitProgress } from "../benefits/benefit-figures";
import { benefitProgress, summariseBenefits } from "../benefits/benefit-figures";
import type { BenefitPoint } from "../benefits/benefit-profile";
import { benefitProfile } from "../benefits/benefit-profile";
import { discountFactor } from "../benefits/discount";
import { monthsBetween } from "../kernel/calendar-months";
import { exactSum } from "../kernel/exact-sum";
import type { Figure } from "../kernel/figure";
import { isKnown, unknown } from "../kernel/figure";
import type { PlainDate } from "../kernel/plain-date";
import { daysBetween } from "../kernel/plain-date";
import { figuresDate } from "../portfolio/assess-project";
import type { PortfolioReport, ProjectReport } from "../portfolio/report";
import type { Benefit } from "../project/section-rows";
import { defaultCalculationSettings } from "../settings/calculation-settings";

export type NamedBenefit = {
  readonly projectId: string;
  readonly projectName: string;
  readonly programme: string | undefined;
  readonly name: string;
  readonly owner: string | undefined;
  readonly measure: string | undefined;
  readonly baseline: number | undefined;
  readonly target: number | undefined;
  readonly forecast: number | undefined;
  readonly realised: number | undefined;
  readonly targetDate: PlainDate | undefined;
  /** (baseline - realised) / (baseline - target), as a fraction. */
  readonly realisedShare: Figure;
  readonly forecastShare: Figure;
  /** Report currency; undefined where the benefit has no worth or its currency no rate. */
  readonly value: number | undefined;
  /** Value today of what is still to come of it, discounted from its target date. */
  readonly presentValue: number | undefined;
  readonly late: boolean;
  /** Days since the target date, where it is late. */
  readonly daysLate: number | undefined;
  readonly tab: string;
  readonly cell: string;
};

/**
 * Net present value at the report date: what is still to come of the benefits at their target dates
 * (late ones now) less the cost still to come half way to each project's forecast finish, discounted
 * by years. Unknown without a benefit that has worth and date, or without an estimate to complete.
 */
export type NetPresentValue = {
  /** Discount rate a year, as a fraction. */
  readonly rate: number;
  readonly benefits: Figure;
  readonly costs: Figure;
  readonly net: Figure;
};

/** Benefits over all projects that are not cancelled, report currency. */
export type BenefitsOverview = {
  readonly plannedValue: Figure;
  readonly forecastValue: Figure;
  readonly realisedValue: Figure;
  /** By worth where every benefit has one, else all alike. */
  readonly weighted: "value" | "equal";
  readonly realisedShare: Figure;
  readonly forecastShare: Figure;
  /** Cumulative, by the month of the target dates. */
  readonly profile: readonly BenefitPoint[];
  /** In project order. */
  readonly benefits: readonly NamedBenefit[];
  /** Longest overdue first. */
  readonly late: readonly NamedBenefit[];
  readonly netPresentValue: NetPresentValue;
};

/** Benefits of a report at one sight; worked out on demand. */
export function benefitsOverview(report: PortfolioReport): BenefitsOverview {
  const projects = report.projects.filter(
    ({ lifecycle, duplicate }) => duplicate !== true && lifecycle !== "cancelled",
  );
  const { discountRate } = report.calculations ?? defaultCalculationSettings;
  const at = { date: report.reportDate.date, rate: discountRate };
  const found = projects.flatMap((project) => benefitsOf(project, at));
  const benefits = found.map(({ benefit }) => benefit);
  const summary = summariseBenefits(found.map(({ progress }) => progress));
  return {
    plannedValue: summary.plannedValue,
    forecastValue: summary.forecastValue,
    realisedValue: summary.realisedValue,
    weighted: summary.weighted,
    realisedShare: summary.realisedShare,
    forecastShare: summary.forecastOverTarget,
    profile: benefitProfile(summary.benefits),
    benefits,
    late: benefits
      .filter(({ late }) => late)
      .sort((left, right) => (right.daysLate ?? 0) - (left.daysLate ?? 0)),
    netPresentValue: netPresentValue(benefits, projects, at),
  };
}

type Found = { readonly benefit: NamedBenefit; readonly progress: BenefitProgress };
type At = { readonly date: PlainDate; readonly rate: number };

function benefitsOf(project: ProjectReport, at: At): readonly Found[] {
  const statusDate = figuresDate(project.statusDate, at.date);
  return (project.return.benefits ?? []).map((benefit) => {
    const own = benefitProgress(benefit, statusDate);
    const { rate } = project;
    const value = own.value === undefined || rate === undefined ? undefined : own.value * rate;
    const progress = { ...own, value };
    return { progress, benefit: nameBenefit(benefit, project, { progress, statusDate, at }) };
  });
}

function nameBenefit(
  benefit: Benefit,
  project: ProjectReport,
  of: { readonly progress: BenefitProgress; readonly statusDate: PlainDate; readonly at: At },
): NamedBenefit {
  const { progress, statusDate, at } = of;
  const { owner, measure, baseline, target, forecast, realised, row } = benefit;
  const { targetDate, late } = progress;
  return {
    projectId: project.id,
    projectName: project.name,
    programme: project.programme,
    name: progress.name,
    owner: owner?.value,
    measure: measure?.value,
    baseline: baseline?.value,
    target: target?.value,
    forecast: forecast?.value,
    realised: realised?.value,
    targetDate,
    realisedShare: progress.realisedShare,
    forecastShare: progress.forecastShare,
    value: progress.value,
    presentValue: presentValueOf(progress, at),
    late,
    daysLate: late && targetDate !== undefined ? daysBetween(targetDate, statusDate) : undefined,
    tab: row.tab,
    cell: row.cell,
  };
}

/** What is still to come, from its target date; what should have come already is taken to come now. */
function presentValueOf(progress: BenefitProgress, at: At): number | undefined {
  const { value, targetDate, forecastShare, realisedShare } = progress;
  if (value === undefined || targetDate === undefined) return undefined;
  const expected = isKnown(forecastShare) ? forecastShare : 1;
  const rest = Math.max(0, expected - (isKnown(realisedShare) ? realisedShare : 0));
  return value * rest * factorAt(targetDate, at);
}

function factorAt(date: PlainDate, at: At): number {
  return date <= at.date ? 1 : discountFactor(at.rate, monthsBetween(at.date, date) / 12);
}

function netPresentValue(
  benefits: readonly NamedBenefit[],
  projects: readonly ProjectReport[],
  at: At,
): NetPresentValue {
  const worth = benefits.flatMap(({ presentValue }) => presentValue ?? []);
  const costs = projects.flatMap((project) => costToCome(project, at) ?? []);
  const gained: Figure = worth.length === 0 ? unknown("notReported") : exactSum(worth);
  const spent: Figure = costs.length === 0 ? unknown("noForecast") : exactSum(costs);
  const net = isKnown(gained) && isKnown(spent) ? gained - spent : isKnown(gained) ? spent : gained;
  return { rate: at.rate, benefits: gained, costs: spent, net };
}

/** Spread evenly to the forecast finish, so discounted from half way there. */
function costToCome(project: ProjectReport, at: At): number | undefined {
  const { estimateToComplete, forecastFinish } = project.figures;
  const { rate, lifecycle } = project;
  if (!isKnown(estimateToComplete) || rate === undefined || lifecycle === "complete") {
    return undefined;
  }
  const finish = isKnown(forecastFinish) && forecastFinish > at.date ? forecastFinish : at.date;
  const years = finish === at.date ? 0 : monthsBetween(at.date, finish) / 24;
  return estimateToComplete * rate * discountFactor(at.rate, years);
}
