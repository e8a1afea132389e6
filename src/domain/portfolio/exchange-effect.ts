import { exactSum } from "../earned-value/exact-sum";
import type { ExchangeEffect, ExchangeMove } from "../finance/finance";
import type { ClosedPeriod, PastProject } from "../history/history";
import { isKnown } from "../kernel/figure";

import { idKey } from "./id-key";
import type { ProjectReport } from "./report";

type Pair = {
  readonly now: ProjectReport;
  readonly past: PastProject;
  readonly rate: number;
  readonly before: number;
};

/**
 * What changed rates alone did to the sums since a closed period: each amount of now, at the rate of
 * now less at the rate of then. Undefined where no rate changed; then a variance between the two
 * periods is what projects did.
 */
export function exchangeEffect(
  projects: readonly ProjectReport[],
  period: ClosedPeriod | undefined,
): ExchangeEffect | undefined {
  if (period === undefined) return undefined;
  const pairs = pairsOf(projects, period);
  const changed = pairs.filter(({ rate, before }) => rate !== before);
  if (changed.length === 0) return undefined;
  const rates = new Map(
    changed.map(({ now, rate, before }) => {
      const currency = now.currency ?? "";
      return [currency, { currency, before, now: rate }] as const;
    }),
  );
  return {
    since: period.label,
    rates: [...rates.values()].sort((left, right) => (left.currency < right.currency ? -1 : 1)),
    budgetAtCompletion: moveOf(pairs, "budgetAtCompletion"),
    actualCost: moveOf(pairs, "actualCost"),
    estimateAtCompletion: moveOf(pairs, "estimateAtCompletion"),
  };
}

function pairsOf(projects: readonly ProjectReport[], period: ClosedPeriod): readonly Pair[] {
  const past = new Map(period.projects.map((project) => [idKey(project.id), project]));
  return projects.flatMap((now) => {
    const before = past.get(idKey(now.id));
    const { rate, lifecycle, duplicate } = now;
    if (before?.rate === undefined || rate === undefined) return [];
    // Another currency is another amount, not another rate.
    const comparable = before.currency === now.currency && duplicate !== true;
    if (!comparable || lifecycle === "cancelled") return [];
    return [{ now, past: before, rate, before: before.rate }];
  });
}

function moveOf(
  pairs: readonly Pair[],
  key: "budgetAtCompletion" | "actualCost" | "estimateAtCompletion",
): ExchangeMove {
  const before: number[] = [];
  const now: number[] = [];
  const exchange: number[] = [];
  for (const pair of pairs) {
    const amount = pair.now.figures[key];
    const past = pair.past[key];
    if (!isKnown(amount) || past === undefined) continue;
    before.push(past * pair.before);
    now.push(amount * pair.rate);
    exchange.push(amount * (pair.rate - pair.before));
  }
  const [from, to, through] = [exactSum(before), exactSum(now), exactSum(exchange)];
  return { before: from, now: to, real: to - from - through, exchange: through };
}
