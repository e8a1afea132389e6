import type { BenefitsOverview, NamedBenefit } from "#domain/overviews/benefits-overview";
import { isKnown } from "#domain/kernel/figure";

/** How a benefit stands: target reached, target date passed without it, or still to come. */
export type BenefitStanding = "late" | "toCome" | "realised";

export function standingOf({ late, realisedShare }: NamedBenefit): BenefitStanding {
  if (late) return "late";
  return isKnown(realisedShare) && realisedShare >= 1 - 1e-9 ? "realised" : "toCome";
}

const order: readonly BenefitStanding[] = ["late", "toCome", "realised"];

/** Late ones first, the longest overdue at the top; then by target date; what is realised last. */
export function rankBenefits({ benefits }: BenefitsOverview): readonly NamedBenefit[] {
  return [...benefits].sort(
    (a, b) =>
      order.indexOf(standingOf(a)) - order.indexOf(standingOf(b)) ||
      compare(a.targetDate ?? "9999", b.targetDate ?? "9999") ||
      compare(a.name, b.name),
  );
}

function compare(left: string, right: string): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Worth that is not forecast to come, report currency; 0 where nothing is known. */
export function shortfallOf({ value, forecastShare }: NamedBenefit): number {
  return value === undefined || !isKnown(forecastShare) ? 0 : value * (1 - forecastShare);
}
