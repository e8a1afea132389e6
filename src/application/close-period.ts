import type { ClosedPeriod, History } from "#domain/history/history";
import { readHistory } from "#domain/history/read-history";
import type { PlainDate } from "#domain/kernel/plain-date";
import { recordPeriod } from "#domain/portfolio/record-period";
import { ownSheets } from "#domain/workbook/own-sheets";
import type { WorkbookSnapshot } from "#domain/workbook/snapshot";

import { assessWorkbook, describeNoProjects } from "./assess-workbook";
import type { PeriodOutcome } from "./outcome";
import type { Watch, WorkbookPort } from "./ports/workbook-port";

import { layOutHistory } from "./sheets/history-sheet";
import { stopOf } from "./stop-of";

export type ClosePeriodRequest = {
  readonly today: PlainDate;
  readonly statusDate?: PlainDate;
  /** What the period is called; without it the month of the report date, `2026-10`. */
  readonly label?: string;
  readonly closedBy?: string;
  /** Replaces the last closed period where it is the same one; without it the answer asks. */
  readonly again?: boolean;
};

/**
 * Keeps the portfolio as it is reported now as a closed period on the very hidden history sheet. The
 * reports of later dates compare with it. Periods are closed in order; the last one may be closed again.
 */
export async function closePeriod(
  port: WorkbookPort,
  { today, statusDate, label, closedBy, again = false }: ClosePeriodRequest,
  watch: Watch,
): Promise<PeriodOutcome> {
  const assessed = await assessWorkbook(port, { today, statusDate, history: "all" }, watch);
  if (assessed.kind !== "assessed") return assessed;
  const { workbook, report } = assessed;
  const { history } = readHistory(workbook);
  const wanted = label ?? report.reportDate.date.slice(0, 7);
  const period = recordPeriod(report, { label: wanted, closedOn: today, closedBy });
  const last = history.periods.at(-1);
  const repeats = last !== undefined && isSame(last, period);
  const earlier = repeats ? history.periods.slice(0, -1) : history.periods;
  const reason =
    describeNoProjects(assessed) ??
    describeHistoryObstacle(workbook) ??
    describeOrder({ periods: earlier }, period);
  if (reason !== undefined) return { kind: "blocked", reason };
  if (repeats && !again) {
    return { kind: "closedAlready", period: last.label, reportDate: last.reportDate };
  }
  const periods = [...earlier, period];
  const plan = layOutHistory({ periods }, workbook.date1904);
  const answer = await port.applySheets([plan], workbook, watch);
  if (answer.kind !== "applied") return stopOf(answer);
  return { kind: "closed", period: period.label, reportDate: period.reportDate };
}

/** The history sheet is written as a whole, so nothing may stand on it that was not read. */
export function describeHistoryObstacle(workbook: WorkbookSnapshot): string | undefined {
  const { name, mark } = ownSheets.history;
  const byHand = workbook.tabs.some(
    (tab) => tab.mark !== mark && tab.name.trim().toLowerCase() === name.toLowerCase(),
  );
  if (byHand) {
    return `The tab "${name}" was made by hand, so it is read but not written. Rename it to let Steerbook keep the periods.`;
  }
  const [row] = readHistory(workbook).findings;
  if (row === undefined) return undefined;
  return `A row of the tab "${row.at.tab}" cannot be read (${row.at.cell ?? "no cell"}) and would be lost. Mend or delete it first.`;
}

/** By its name or its date: either alone would make two periods of one. */
function isSame(last: ClosedPeriod, period: ClosedPeriod): boolean {
  return last.label === period.label || last.reportDate === period.reportDate;
}

function describeOrder(history: History, period: ClosedPeriod): string | undefined {
  const same = history.periods.find(({ label }) => label === period.label);
  if (same !== undefined) {
    return `The period "${same.label}" is closed already. Reopen the last period, or give this one another name.`;
  }
  const last = history.periods.at(-1);
  if (last === undefined || last.reportDate < period.reportDate) return undefined;
  return `The period "${last.label}" was closed for ${last.reportDate}; this report is of ${period.reportDate}, which is not later.`;
}
