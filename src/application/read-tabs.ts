import { startIntake } from "#domain/intake/take-in";
import { readSettings } from "#domain/settings/read-settings";

import { readWantedFormats } from "./assess-workbook";
import { inSteps } from "./in-steps";
import type { ReadOutcome } from "./outcome";
import type { Watch, WorkbookPort } from "./ports/workbook-port";

/** Reads the tabs of a workbook and says how each was recognised; writes nothing. */
export async function readTabs(port: WorkbookPort, watch: Watch): Promise<ReadOutcome> {
  const read = await port.readWorkbook({ history: "recent" }, watch);
  if (read.kind === "cancelled") return { kind: "cancelled", sheets: [] };
  if (read.kind === "failed") return { ...read, sheets: [] };
  const { workbook } = read;
  watch.onProgress({ step: "working", done: 0, total: workbook.tabs.length, subject: undefined });
  const { settings } = readSettings(workbook);
  const started = await inSteps(startIntake(workbook, settings), watch);
  if (started === undefined) return { kind: "cancelled", sheets: [] };
  const formats = await readWantedFormats(port, started.areasWanted, watch);
  if ("kind" in formats) return formats;
  const intake = await inSteps(started.finish(formats), watch);
  return intake === undefined
    ? { kind: "cancelled", sheets: [] }
    : { kind: "read", intake, settings };
}
