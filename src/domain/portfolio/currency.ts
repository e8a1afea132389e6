import type { CurrencyRate } from "../settings/settings";
import { count, listNames } from "../kernel/wording";

/** Turns amounts of a currency into the report currency. */
export type Conversion = {
  readonly reportCurrency: string;
  /** Units of the report currency for one unit; undefined where there is no rate. */
  readonly factorFor: (currency: string | undefined) => number | undefined;
};

/**
 * The currency of the sums: the one set, else the one most projects use (the first by letter of
 * several), else none.
 */
export function chooseReportCurrency(
  set: string | undefined,
  currencies: readonly (string | undefined)[],
): string {
  if (set !== undefined) return set;
  const uses = new Map<string, number>();
  for (const currency of currencies) {
    if (currency !== undefined) uses.set(currency, (uses.get(currency) ?? 0) + 1);
  }
  const ranked = [...uses].sort(
    ([left, leftUses], [right, rightUses]) => rightUses - leftUses || (left < right ? -1 : 1),
  );
  return ranked[0]?.[0] ?? "";
}

/** An amount without a currency is taken to be in the report currency. */
export function conversionTo(reportCurrency: string, rates: readonly CurrencyRate[]): Conversion {
  const factors = new Map(rates.map((rate) => [rate.currency, rate.rate]));
  return {
    reportCurrency,
    factorFor: (currency) =>
      currency === undefined || currency === reportCurrency ? 1 : factors.get(currency),
  };
}

/** What the sums leave out for want of a rate: one sentence a currency. */
export function withoutRate(
  projects: readonly { readonly name: string; readonly currency: string | undefined }[],
  conversion: Conversion,
): readonly string[] {
  const names = new Map<string, string[]>();
  for (const { name, currency } of projects) {
    if (currency === undefined || conversion.factorFor(currency) !== undefined) continue;
    names.set(currency, [...(names.get(currency) ?? []), name]);
  }
  return [...names]
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(
      ([currency, owners]) =>
        `No rate from ${currency} to ${conversion.reportCurrency}: the amounts of ` +
        `${count(owners.length, "project")} (${listNames(owners)}) are in no sum.`,
    );
}
