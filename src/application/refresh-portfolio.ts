import type { PlainDate } from "#domain/kernel/plain-date";
import type { Steps } from "#domain/kernel/steps";
import type { SheetPlan } from "#domain/workbook/sheet-plan";
import type { WorkbookSnapshot } from "#domain/workbook/snapshot";

import { assessWorkbook, describeNoProjects, type AssessedWorkbook } from "./assess-workbook";
import { inSteps } from "./in-steps";
import type { RefreshOutcome } from "./outcome";
import type { Watch, WorkbookPort } from "./ports/workbook-port";
import { layOutReportInSteps } from "./sheets/lay-out-report";
import { layOutNotes, readNotes } from "./sheets/notes";
import { stopOf } from "./stop-of";

export type RefreshRequest = { readonly today: PlainDate; readonly statusDate?: PlainDate };

/**
 * Reads every tab, works out the portfolio and makes the report sheets equal to it. Users' notes are
 * kept on their sheet before any report cell changes. A second run on the same workbook writes nothing.
 */
export async function refreshPortfolio(
  port: WorkbookPort,
  { today, statusDate }: RefreshRequest,
  watch: Watch,
): Promise<RefreshOutcome> {
  const assessed = await assessWorkbook(port, { today, statusDate }, watch);
  if (assessed.kind !== "assessed") return assessed;
  const reason = describeNoProjects(assessed);
  if (reason !== undefined) return { kind: "blocked", reason };
  const { workbook, report } = assessed;
  const plans = await inSteps(planSheets(assessed), watch);
  if (plans === undefined) return { kind: "cancelled", sheets: [] };
  const answer = await port.applySheets(plans, workbook, watch, isReportSheet);
  if (answer.kind !== "applied") return stopOf(answer);
  const { sheets, notes } = answer;
  const written = sheets.some(({ result }) => result !== "unchanged");
  const told = notes === undefined ? {} : { notes };
  return { kind: written ? "refreshed" : "nothingToDo", report, sheets, ...told };
}

/** Notes first, Portfolio last. */
function* planSheets({ workbook, report }: AssessedWorkbook): Steps<readonly SheetPlan[]> {
  const notes = readNotes(workbook);
  const kept = notes.size > 0 || hasNotesSheet(workbook) ? [layOutNotes(notes)] : [];
  return [...kept, ...(yield* layOutReportInSteps(report, notes))];
}

/** Sheets of ours that other jobs write, or that hold what nobody could work out again. */
const keptRoles: ReadonlySet<string> = new Set(["notes", "settings", "history"]);

/** A report sheet that is no longer made, for want of data or by a newer version, is taken out. */
function isReportSheet(role: string): boolean {
  return !keptRoles.has(role) && !role.startsWith("pack-");
}

function hasNotesSheet(workbook: WorkbookSnapshot): boolean {
  return workbook.tabs.some((tab) => tab.mark === "notes");
}
