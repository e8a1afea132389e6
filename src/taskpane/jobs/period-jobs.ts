import { closePeriod } from "#application/close-period";
import { compareTwoPeriods } from "#application/compare-periods";
import { describeComparison } from "#application/describe-comparison";
import { listPeriods } from "#application/list-periods";
import type { Watch, WorkbookPort } from "#application/ports/workbook-port";
import { reopenLastPeriod } from "#application/reopen-period";
import type { PlainDate } from "#domain/kernel/plain-date";

import type { JobEnd, Order, Task } from "../state/pane-state";
import { toNotice } from "./job-ends";

/** What the view Periods asks for with more than a name. */
export type PeriodOrder = Extract<Order, { job: "closePeriod" | "comparePeriods" }>;

export function isPeriodOrder(order: Exclude<Task, string>): order is PeriodOrder {
  return order.job === "closePeriod" || order.job === "comparePeriods";
}

/** When and how a job runs. */
type Setting = { readonly watch: Watch; readonly today: PlainDate };

export function carryOutPeriodOrder(
  workbook: WorkbookPort,
  order: PeriodOrder,
  setting: Setting,
): Promise<JobEnd> {
  return order.job === "closePeriod"
    ? close(workbook, order.again, setting)
    : compare(workbook, order, setting);
}

async function close(
  workbook: WorkbookPort,
  again: boolean,
  { watch, today }: Setting,
): Promise<JobEnd> {
  const outcome = await closePeriod(workbook, { today, again }, watch);
  if (outcome.kind === "closed") {
    const notice = { kind: "periodClosed", period: outcome.period } as const;
    return { notice, ...(await listed(workbook, watch)) };
  }
  if (outcome.kind === "closedAlready") {
    const { period } = outcome;
    const notice = { kind: "periodClosedAlready", period } as const;
    return { notice, askAgain: period, ...(await listed(workbook, watch)) };
  }
  if (outcome.kind === "reopened") throw new Error("closing reopened a period");
  return { notice: toNotice(outcome) };
}

async function compare(
  workbook: WorkbookPort,
  { from, to }: { readonly from: string; readonly to: string },
  { watch, today }: Setting,
): Promise<JobEnd> {
  const outcome = await compareTwoPeriods(workbook, { today, from, to }, watch);
  if (outcome.kind !== "compared") return { notice: toNotice(outcome) };
  const { comparison } = outcome;
  return {
    comparison: {
      from: comparison.from.label ?? from,
      to: comparison.to.label,
      groups: describeComparison(comparison),
    },
  };
}

export async function reopenPeriod(workbook: WorkbookPort, watch: Watch): Promise<JobEnd> {
  const outcome = await reopenLastPeriod(workbook, watch);
  if (outcome.kind === "closed" || outcome.kind === "closedAlready") {
    throw new Error("reopening closed a period");
  }
  if (outcome.kind !== "reopened") return { notice: toNotice(outcome) };
  const notice = { kind: "periodReopened", period: outcome.period } as const;
  return { notice, ...(await listed(workbook, watch)) };
}

export async function showPeriods(workbook: WorkbookPort, watch: Watch): Promise<JobEnd> {
  const outcome = await listPeriods(workbook, watch);
  return outcome.kind === "listed" ? { periods: outcome.periods } : { notice: toNotice(outcome) };
}

/** The periods as they are after a job; where they cannot be read the list stays as it was. */
async function listed(workbook: WorkbookPort, watch: Watch): Promise<Pick<JobEnd, "periods">> {
  const outcome = await listPeriods(workbook, watch);
  return outcome.kind === "listed" ? { periods: outcome.periods } : {};
}
