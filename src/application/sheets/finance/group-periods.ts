import type { FinancePeriod, PeriodAmounts } from "#domain/finance/finance";

/** Months one line of a table or one column of a chart stands for. */
export type PeriodLength = 1 | 3 | 6 | 12;

export type GroupedPeriods = {
  readonly periods: readonly FinancePeriod[];
  readonly months: PeriodLength;
};

const lengths: readonly PeriodLength[] = [1, 3, 6, 12];

/** What the months are called that are taken together. */
export const periodWords: Readonly<Record<PeriodLength, string>> = {
  1: "month",
  3: "quarter",
  6: "half-year",
  12: "year",
};

/**
 * Months taken together until no more than `most` are left, counted back from the last one. What falls
 * in a group is the sum of its months, what it comes to is what its last month comes to.
 */
export function groupPeriods(months: readonly FinancePeriod[], most: number): GroupedPeriods {
  const length = lengths.find((each) => Math.ceil(months.length / each) <= most) ?? 12;
  const groups = new Map<number, FinancePeriod[]>();
  for (const [index, month] of months.entries()) {
    const key = Math.floor((months.length - 1 - index) / length);
    groups.set(key, [...(groups.get(key) ?? []), month]);
  }
  const periods = [...groups.values()].flatMap((group): readonly FinancePeriod[] => {
    const last = group.at(-1);
    if (last === undefined) return [];
    return [{ ...last, inPeriod: sumOf(group.map(({ inPeriod }) => inPeriod)) }];
  });
  return { periods: periods.slice(-most), months: length };
}

function sumOf(amounts: readonly PeriodAmounts[]): PeriodAmounts {
  const sum = (key: keyof PeriodAmounts): number | undefined => {
    const known = amounts.flatMap((each) => each[key] ?? []);
    return known.length === 0 ? undefined : known.reduce((total, each) => total + each, 0);
  };
  return {
    planned: sum("planned"),
    earned: sum("earned"),
    actual: sum("actual"),
    forecast: sum("forecast"),
  };
}

/** What is spent is no forecast any more: in the month of the report the forecast begins at the actual. */
export function withoutSpent(periods: readonly FinancePeriod[]): readonly FinancePeriod[] {
  return periods.map((period) =>
    period.inPeriod.actual === undefined
      ? period
      : { ...period, inPeriod: { ...period.inPeriod, forecast: undefined } },
  );
}
