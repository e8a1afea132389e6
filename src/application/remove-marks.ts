import type { MarkAnswer, Watch, WorkbookPort } from "./ports/workbook-port";
import { markLooks } from "./plan-marks";

/** Takes all marks of findings off the tabs of the workbook; nothing else of the tabs is touched. */
export function removeMarks(port: WorkbookPort, watch: Watch): Promise<MarkAnswer> {
  return port.markTabs({ tabs: [], looks: markLooks, others: "clear" }, watch);
}
