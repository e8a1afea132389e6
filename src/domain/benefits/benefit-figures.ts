import { exactSum } from "../kernel/exact-sum";
import { orUnknown } from "../kernel/figure-arithmetic";
import type { Figure } from "../kernel/figure";
import { isKnown, unknown } from "../kernel/figure";
import type { PlainDate } from "../kernel/plain-date";
import type { Field } from "../project/project-return";
import type { Benefit } from "../project/section-rows";

/**
 * One benefit on its way from baseline to target. Shares are of that way: 0 at the baseline, 1 at
 * the target, whichever of the two is higher.
 */
export type BenefitProgress = {
  readonly name: string;
  readonly realisedShare: Figure;
  /** From the forecast; where there is none from what is realised, once that is the target. */
  readonly forecastShare: Figure;
  readonly targetDate: PlainDate | undefined;
  /** Target date passed and the target not reached. */
  readonly late: boolean;
  /** Worth when the target is reached, major units. */
  readonly value: number | undefined;
};

/** The benefits of a project; shares weighted by value, alike where one has no value. */
export type BenefitFigures = {
  readonly benefits: readonly BenefitProgress[];
  readonly weighted: "value" | "equal";
  readonly forecastOverTarget: Figure;
  readonly realisedShare: Figure;
  readonly late: number;
  /** Sum of the values; planned, at the forecast and at what is realised. */
  readonly plannedValue: Figure;
  readonly forecastValue: Figure;
  readonly realisedValue: Figure;
};

/** The benefits of a project at its status date. */
export function benefitFigures(
  benefits: readonly Benefit[],
  statusDate: PlainDate,
): BenefitFigures {
  return summariseBenefits(benefits.map((benefit) => benefitProgress(benefit, statusDate)));
}

/** What some benefits come to together; their values are in one currency. */
export function summariseBenefits(progress: readonly BenefitProgress[]): BenefitFigures {
  const byValue =
    progress.length > 0 && progress.every((one) => one.value !== undefined && one.value > 0);
  const weigh = byValue ? (one: BenefitProgress): number => one.value ?? 0 : (): number => 1;
  return {
    benefits: progress,
    weighted: byValue ? "value" : "equal",
    forecastOverTarget: meanOf(progress, (one) => one.forecastShare, weigh),
    realisedShare: meanOf(progress, (one) => one.realisedShare, weigh),
    late: progress.filter((one) => one.late).length,
    plannedValue: valueOf(progress, () => 1),
    forecastValue: valueOf(progress, (one) => one.forecastShare),
    realisedValue: valueOf(progress, (one) => one.realisedShare),
  };
}

/** (baseline - actual) / (baseline - target); no baseline is 0. */
export function shareOfWay(benefit: Benefit, reached: Field<number> | undefined): Figure {
  if (reached === undefined) return unknown("notReported");
  if (benefit.target === undefined) return unknown("noTarget");
  const baseline = benefit.baseline?.value ?? 0;
  const way = benefit.target.value - baseline;
  return way === 0 ? unknown("noTarget") : orUnknown((reached.value - baseline) / way, "noTarget");
}

/** How far one benefit is at a date. */
export function benefitProgress(benefit: Benefit, statusDate: PlainDate): BenefitProgress {
  const realisedShare = shareOfWay(benefit, benefit.realised);
  const reached = isKnown(realisedShare) && realisedShare >= 1 - 1e-9;
  const targetDate = benefit.targetDate?.value;
  return {
    name: benefit.name?.value ?? benefit.id?.value ?? "",
    realisedShare,
    forecastShare: forecastShare(benefit, realisedShare, reached),
    targetDate,
    late: targetDate !== undefined && targetDate < statusDate && !reached,
    value: benefit.value?.value,
  };
}

function forecastShare(benefit: Benefit, realised: Figure, reached: boolean): Figure {
  if (benefit.forecast !== undefined) return shareOfWay(benefit, benefit.forecast);
  return reached ? realised : unknown("noForecast");
}

/** Mean over the benefits whose share is known; the reason of the first where none is. */
function meanOf(
  progress: readonly BenefitProgress[],
  share: (one: BenefitProgress) => Figure,
  weigh: (one: BenefitProgress) => number,
): Figure {
  const shares: number[] = [];
  const weights: number[] = [];
  for (const one of progress) {
    const value = share(one);
    if (!isKnown(value)) continue;
    shares.push(value * weigh(one));
    weights.push(weigh(one));
  }
  const total = exactSum(weights);
  if (total > 0) return exactSum(shares) / total;
  const [first] = progress;
  return first === undefined ? unknown("notReported") : share(first);
}

function valueOf(
  progress: readonly BenefitProgress[],
  share: (one: BenefitProgress) => Figure,
): Figure {
  const values: number[] = [];
  for (const one of progress) {
    const part = share(one);
    if (one.value !== undefined && isKnown(part)) values.push(one.value * part);
  }
  return values.length === 0 ? unknown("notReported") : exactSum(values);
}
