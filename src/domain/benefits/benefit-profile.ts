import { exactSum } from "../kernel/exact-sum";
import { monthEnd } from "../kernel/calendar-months";
import { isKnown } from "../kernel/figure";
import type { PlainDate } from "../kernel/plain-date";

import type { BenefitProgress } from "./benefit-figures";

/** Worth of the benefits due by the end of a month, cumulative, major units of one currency. */
export type BenefitPoint = {
  readonly periodEnd: PlainDate;
  readonly planned: number;
  readonly forecast: number;
  readonly realised: number;
};

/** The profile of benefits by the month of their target dates; those without date or value are out. */
export function benefitProfile(benefits: readonly BenefitProgress[]): readonly BenefitPoint[] {
  const dated = benefits.flatMap(({ targetDate, value, forecastShare, realisedShare }) => {
    if (targetDate === undefined || value === undefined) return [];
    return [
      {
        end: monthEnd(targetDate),
        planned: value,
        forecast: isKnown(forecastShare) ? value * forecastShare : 0,
        realised: isKnown(realisedShare) ? value * realisedShare : 0,
      },
    ];
  });
  const ends = [...new Set(dated.map(({ end }) => end))].sort();
  return ends.map((periodEnd) => {
    const due = dated.filter(({ end }) => end <= periodEnd);
    return {
      periodEnd,
      planned: exactSum(due.map(({ planned }) => planned)),
      forecast: exactSum(due.map(({ forecast }) => forecast)),
      realised: exactSum(due.map(({ realised }) => realised)),
    };
  });
}
