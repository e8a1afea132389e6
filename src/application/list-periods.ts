import { readHistory } from "#domain/history/read-history";
import { ownSheets } from "#domain/workbook/own-sheets";

import type { PeriodsOutcome } from "./outcome";
import type { Watch, WorkbookPort } from "./ports/workbook-port";

/** The closed periods of the workbook, oldest first; reads the history sheet only. */
export async function listPeriods(port: WorkbookPort, watch: Watch): Promise<PeriodsOutcome> {
  const read = await port.readWorkbook({ tab: ownSheets.history.name }, watch);
  if (read.kind === "cancelled") return { kind: "cancelled", sheets: [] };
  if (read.kind === "failed") return { ...read, sheets: [] };
  const { periods } = readHistory(read.workbook).history;
  return {
    kind: "listed",
    periods: periods.map(({ label, reportDate, closedOn, closedBy }) => ({
      label,
      reportDate,
      closedOn,
      closedBy,
    })),
  };
}
