import { exactSum } from "../kernel/exact-sum";
import { idKey } from "../project/id-key";

import type { ClosedPeriod, PastProject } from "./history";

/**
 * What changed rates did to an amount since the last closed period, report currency:
 * `now` = `before` + `real` + `exchange`.
 */
export type ExchangeMove = {
  readonly before: number;
  readonly now: number;
  /** At the rates of the closed period. */
  readonly real: number;
  /** Through the change of rates alone. */
  readonly exchange: number;
};

/** Changed rates and their effect; only projects that are in both periods and have both rates. */
export type ExchangeEffect = {
  readonly since: string;
  readonly rates: readonly {
    readonly currency: string;
    readonly before: number;
    readonly now: number;
  }[];
  readonly budgetAtCompletion: ExchangeMove;
  readonly actualCost: ExchangeMove;
  readonly estimateAtCompletion: ExchangeMove;
};

type Pair = {
  readonly now: PastProject;
  readonly past: PastProject;
  readonly rate: number;
  readonly before: number;
};

/**
 * What changed rates alone did to the sums from a closed period to a later one: each amount of now, at the rate of
 * now less at the rate of then. Undefined where no rate changed; then a variance between the two
 * periods is what projects did.
 */
export function exchangeEffect(
  report: ClosedPeriod,
  period: ClosedPeriod,
): ExchangeEffect | undefined {
  const pairs = pairsOf(report.projects, period);
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

function pairsOf(projects: readonly PastProject[], period: ClosedPeriod): readonly Pair[] {
  const past = new Map(period.projects.map((project) => [idKey(project.id), project]));
  return projects.flatMap((now) => {
    const before = past.get(idKey(now.id));
    const { rate, lifecycle } = now;
    if (before?.rate === undefined || rate === undefined) return [];
    // Another currency is another amount, not another rate.
    if (before.currency !== now.currency || lifecycle === "cancelled") return [];
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
    const amount = pair.now[key];
    const past = pair.past[key];
    if (amount === undefined || past === undefined) continue;
    before.push(past * pair.before);
    now.push(amount * pair.rate);
    exchange.push(amount * (pair.rate - pair.before));
  }
  const [from, to, through] = [exactSum(before), exactSum(now), exactSum(exchange)];
  return { before: from, now: to, real: to - from - through, exchange: through };
}
