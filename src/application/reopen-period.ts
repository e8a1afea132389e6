import { readHistory } from "#domain/history/read-history";
import { ownSheets } from "#domain/workbook/own-sheets";

import { describeHistoryObstacle } from "./close-period";
import type { PeriodOutcome } from "./outcome";
import type { Watch, WorkbookPort } from "./ports/workbook-port";
import { layOutHistory } from "./sheets/history-sheet";
import { stopOf } from "./stop-of";

/** Takes the period closed last out of the history, so that it can be closed again with other figures. */
export async function reopenLastPeriod(port: WorkbookPort, watch: Watch): Promise<PeriodOutcome> {
  const read = await port.readWorkbook({ tab: ownSheets.history.name }, watch);
  if (read.kind === "cancelled") return { kind: "cancelled", sheets: [] };
  if (read.kind === "failed") return { ...read, sheets: [] };
  const { workbook } = read;
  const { periods } = readHistory(workbook).history;
  const last = periods.at(-1);
  if (last === undefined) return { kind: "blocked", reason: "No period has been closed yet." };
  const reason = describeHistoryObstacle(workbook);
  if (reason !== undefined) return { kind: "blocked", reason };
  const plan = layOutHistory({ periods: periods.slice(0, -1) }, workbook.date1904);
  const answer = await port.applySheets([plan], workbook, watch);
  if (answer.kind !== "applied") return stopOf(answer);
  return { kind: "reopened", period: last.label, reportDate: last.reportDate };
}
