import type { FinancePeriod, PeriodAmounts } from "#domain/overviews/finance-periods";

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
 * Months taken together into quarters, half-years or years of a financial year from `startMonth` (1 to
 * 12), until no more than `most` are left. What falls in a group is the sum of its months, what it
 * comes to is what its last month comes to.
 */
export function groupPeriods(
  months: readonly FinancePeriod[],
  startMonth: number,
  most: number,
): GroupedPeriods {
  const grouped = lengths.map((length) => ({
    periods: groupBy(months, startMonth, length),
    months: length,
  }));
  const fitting = grouped.find(({ periods }) => periods.length <= most) ?? grouped.at(-1);
  return { periods: fitting?.periods.slice(-most) ?? [], months: fitting?.months ?? 12 };
}

function groupBy(
  months: readonly FinancePeriod[],
  startMonth: number,
  length: PeriodLength,
): readonly FinancePeriod[] {
  const groups = new Map<number, FinancePeriod[]>();
  for (const month of months) {
    const [year = "0", of = "1"] = month.periodEnd.split("-");
    const key = Math.floor((Number(year) * 12 + Number(of) - startMonth) / length);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [month]);
    else group.push(month);
  }
  return [...groups.values()].flatMap((group): readonly FinancePeriod[] => {
    const last = group.at(-1);
    if (last === undefined) return [];
    return [
      {
        periodEnd: last.periodEnd,
        inPeriod: sumOf(group.map(({ inPeriod }) => inPeriod)),
        cumulative: lastOf(group.map(({ cumulative }) => cumulative)),
      },
    ];
  });
}

const keys = ["planned", "earned", "actual", "forecast"] as const;

function sumOf(amounts: readonly PeriodAmounts[]): PeriodAmounts {
  return perKey((key) => {
    const known = amounts.flatMap((each) => each[key] ?? []);
    return known.length === 0 ? undefined : known.reduce((total, each) => total + each, 0);
  });
}

function lastOf(amounts: readonly PeriodAmounts[]): PeriodAmounts {
  return perKey((key) => amounts.findLast((each) => each[key] !== undefined)?.[key]);
}

function perKey(amount: (key: keyof PeriodAmounts) => number | undefined): PeriodAmounts {
  const [planned, earned, actual, forecast] = keys.map(amount);
  return { planned, earned, actual, forecast };
}

/** What is spent is no forecast any more: in the month of the report the forecast begins at the actual. */
export function withoutSpent(periods: readonly FinancePeriod[]): readonly FinancePeriod[] {
  return periods.map((period) =>
    period.inPeriod.actual === undefined
      ? period
      : { ...period, inPeriod: { ...period.inPeriod, forecast: undefined } },
  );
}

/** The month, 1 to 12, in which the financial year of a report starts. */
export function startMonthOf(year: { readonly from: string } | undefined): number {
  return Number(year?.from.slice(5, 7) ?? "1");
}
