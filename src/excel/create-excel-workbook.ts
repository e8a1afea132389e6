import type {
  ApplyAnswer,
  MarkAnswer,
  ReadAnswer,
  Watch,
  WorkbookFailure,
  WorkbookPort,
} from "#application/ports/workbook-port";

import { applySheets } from "./apply-sheets";
import { describeMissingBaseline } from "./capabilities";
import { editSheet } from "./edit-sheet";
import { defaultGatewayOptions, type ExcelClient, type GatewayOptions } from "./gateway-options";
import { goToCell, readActiveTab, readSelection } from "./navigation";
import { readCellStates } from "./read-cell-states";
import { markTabs } from "./mark-tabs";
import { readNumberFormatGrids } from "./read-grids";
import { readWorkbook } from "./read-workbook";
import { retryWhenStale } from "./retry-when-stale";
import { createRequests, type Requests } from "./requests";
import { CancelledError, WorkbookError } from "./workbook-error";

/** A watch for short calls that nobody follows or stops. */
const unwatched: Watch = { onProgress: () => undefined, signal: { aborted: false } };

/**
 * The open workbook through Microsoft's client: in Excel, or wherever the embedded host answers it.
 * Failures of Excel are part of every answer; only bugs are thrown.
 */
export function createExcelWorkbook(
  excel: ExcelClient,
  options: Partial<GatewayOptions> = {},
): WorkbookPort {
  const settings: GatewayOptions = { ...defaultGatewayOptions, ...options };
  const open = (watch: Watch): Requests => createRequests(excel, settings, watch);

  return {
    readWorkbook: (request, watch): Promise<ReadAnswer> =>
      answering(settings, async () => ({
        kind: "read",
        workbook: await retryWhenStale(() => readWorkbook(open(watch), request)),
      })),
    readNumberFormats: (areas, watch) =>
      answering(settings, async () => {
        const sheetAreas = areas.map(({ tabId, range }) => ({ sheetId: tabId, range }));
        const subject = "the number formats of the tabs";
        return {
          kind: "read" as const,
          formats: await readNumberFormatGrids(open(watch), { areas: sheetAreas, subject }),
        };
      }),
    readCellStates: (areas, watch) =>
      answering(settings, async () => ({
        kind: "read" as const,
        states: await readCellStates(open(watch), areas),
      })),
    applySheets: async (plans, basis, watch, retires) => {
      const applying = { plans, basis, retires };
      return withSheets(await answering(settings, () => applySheets(open(watch), applying)));
    },
    editSheet: async (tab, edit, watch) =>
      withSheets(await answering(settings, () => editSheet(open(watch), tab, edit))),
    markTabs: async (marking, watch): Promise<MarkAnswer> => {
      const answer = await answering(settings, () => markTabs(open(watch), marking));
      return "marked" in answer || answer.kind === "stale" ? answer : { ...answer, marked: [] };
    },
    goTo: async (tab, cell): Promise<WorkbookFailure | undefined> => {
      const answer = await answering(settings, async () => {
        await goToCell(open(unwatched), tab, cell);
        return { kind: "done" } as const;
      });
      return answer.kind === "failed" ? answer.failure : undefined;
    },
    selectedCell: async () => {
      const answer = await answering(settings, async () => ({
        kind: "read" as const,
        selection: await readSelection(open(unwatched)),
      }));
      // Nothing but a cell can be taken: a chart, several areas, or a cell being edited give none.
      return answer.kind === "read" ? answer.selection : undefined;
    },
    activeTab: async (): Promise<string | undefined> => {
      const answer = await answering(settings, async () => ({
        kind: "read" as const,
        tab: await readActiveTab(open(unwatched)),
      }));
      // A chart sheet, or a cell being edited for a minute: the caller asks the user for the tab.
      return answer.kind === "read" ? answer.tab : undefined;
    },
  };
}

type Unanswered =
  { readonly kind: "cancelled" } | { readonly kind: "failed"; readonly failure: WorkbookFailure };

/** What ended before the first sheet was looked at has none. */
function withSheets(answer: ApplyAnswer | Unanswered): ApplyAnswer {
  return "sheets" in answer || answer.kind === "stale" ? answer : { ...answer, sheets: [] };
}

/** The edge of this room: errors of Excel become values, bugs go on. */
async function answering<T>(
  options: GatewayOptions,
  work: () => Promise<T>,
): Promise<T | Unanswered> {
  const missing = describeMissingBaseline(options.isSetSupported);
  if (missing !== undefined) {
    const failure = { class: "capability", code: "ApiNotFound", message: missing } as const;
    return { kind: "failed", failure: { ...failure, at: undefined } };
  }
  try {
    return await work();
  } catch (error) {
    if (error instanceof CancelledError) return { kind: "cancelled" };
    if (error instanceof WorkbookError) return { kind: "failed", failure: error.failure };
    throw error;
  }
}
