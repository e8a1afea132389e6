import type { AppliedSheet } from "#application/ports/workbook-port";
import type { RefreshOutcome } from "#application/outcome";
import { refreshPortfolio } from "#application/refresh-portfolio";
import type { PortfolioReport } from "#domain/portfolio/report";
import type { SheetPlan } from "#domain/workbook/sheet-plan";

import { day, unwatched, withWorkbook, type OpenedWorkbook } from "./workbook";

export const today = day("2026-11-05");

export type Refreshed = {
  readonly outcome: RefreshOutcome;
  readonly bytes: Uint8Array;
  readonly report: PortfolioReport;
  readonly sheets: readonly AppliedSheet[];
  readonly requests: number;
};

/** Does something with a workbook as its user would, then refreshes it. */
export async function refreshAfter(
  bytes: Uint8Array,
  edit: (host: OpenedWorkbook) => Promise<void> | void = () => undefined,
): Promise<Refreshed> {
  return withWorkbook(bytes, async (port, host) => {
    await edit(host);
    host.traffic.reset();
    const outcome = await refreshPortfolio(port, { today }, unwatched);
    if (outcome.kind !== "refreshed" && outcome.kind !== "nothingToDo") {
      throw new Error(`the refresh ended as ${JSON.stringify(outcome)}`);
    }
    const { report, sheets } = outcome;
    const { requests } = host.traffic.total;
    return { outcome, report, sheets, requests, bytes: host.save() };
  });
}

/** Roles of the sheets a refresh has written. */
export function writtenRoles({ sheets }: Refreshed): readonly string[] {
  return sheets.filter(({ result }) => result !== "unchanged").map(({ role }) => role);
}

/** How cells of the project tabs look makes writing them slow and changes nothing that is read. */
export function withoutLooks(plan: SheetPlan): SheetPlan {
  return { ...plan, formats: [], choices: [], merges: [], rowHeights: [] };
}
