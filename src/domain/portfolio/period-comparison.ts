import { exactSum } from "../kernel/exact-sum";
import type { ExchangeEffect } from "../history/exchange-effect";
import type { ClosedPeriod } from "../history/history";
import type { PlainDate } from "../kernel/plain-date";
import { comparePeriods } from "../history/compare-periods";
import { exchangeEffect } from "../history/exchange-effect";
import type { PeriodChanges } from "../history/since-last-period";

import { approvedBetween } from "./period-changes";
import { recordPeriod } from "./record-period";
import type { PortfolioReport } from "./report";

/** One end of a comparison; the report of now has no label. */
export type ComparedPeriod = {
  readonly label: string | undefined;
  readonly reportDate: PlainDate;
  /** Sums over the projects that are not cancelled and have a rate, in the report currency. */
  readonly budgetAtCompletion: number;
  readonly actualCost: number;
  readonly estimateAtCompletion: number;
};

/** Two periods side by side: what changed from the earlier one to the later one. */
export type PeriodComparison = {
  readonly from: ComparedPeriod;
  readonly to: ComparedPeriod;
  readonly currency: string;
  readonly changes: PeriodChanges;
  /** What changed rates alone did to the sums; undefined where no rate changed. */
  readonly exchange: ExchangeEffect | undefined;
  /** Names of the projects of either period by id. */
  readonly names: ReadonlyMap<string, string>;
};

/** Compares a closed period with a later one, or with the report of now. */
export function comparisonOf(
  report: PortfolioReport,
  from: ClosedPeriod,
  later: ClosedPeriod | undefined,
): PeriodComparison {
  const to = later ?? recordPeriod(report, { label: "", closedOn: undefined, closedBy: undefined });
  const repeated = report.projects.filter(({ duplicate }) => duplicate === true);
  const changes = comparePeriods(from, to, {
    approvedChanges: approvedBetween(report.projects, from.reportDate, later?.reportDate),
    alsoThere: later === undefined ? repeated.map(({ id }) => id) : [],
  });
  return {
    from: { label: from.label, reportDate: from.reportDate, ...sumsOf(from) },
    to: { label: later?.label, reportDate: to.reportDate, ...sumsOf(to) },
    currency: report.currency,
    changes,
    exchange: exchangeEffect(to, from),
    names: new Map([...from.projects, ...to.projects].map(({ id, name }) => [id, name ?? id])),
  };
}

type Sums = Pick<ComparedPeriod, "budgetAtCompletion" | "actualCost" | "estimateAtCompletion">;

/** Periods closed before rates were kept held one currency. */
function sumsOf({ projects }: ClosedPeriod): Sums {
  const counted = projects.filter(({ lifecycle }) => lifecycle !== "cancelled");
  const keepsRates = counted.some(({ rate }) => rate !== undefined);
  const sum = (key: keyof Sums): number =>
    exactSum(
      counted.flatMap((project) => {
        const rate = project.rate ?? (keepsRates ? undefined : 1);
        const amount = project[key];
        return rate === undefined || amount === undefined ? [] : [amount * rate];
      }),
    );
  return {
    budgetAtCompletion: sum("budgetAtCompletion"),
    actualCost: sum("actualCost"),
    estimateAtCompletion: sum("estimateAtCompletion"),
  };
}
