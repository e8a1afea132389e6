import { isOwnSheet, ownSheets } from "#domain/workbook/own-sheets";
import type { TabSnapshot } from "#domain/workbook/snapshot";

import type { SampleOutcome } from "./outcome";
import type { Watch, WorkbookPort } from "./ports/workbook-port";
import { planSample, writtenProjects } from "./sample/plan-sample";
import { stopOf } from "./stop-of";

export type SampleTabsRequest = {
  /** Absent: the projects that were written by hand. */
  readonly projects?: number;
  /** Decides the projects after those. */
  readonly seed?: number;
};

const usualSeed = 1;

/**
 * Adds the tabs of the sample portfolio to the workbook as the user's own. A tab with the name of one
 * of them stops it: two projects with one id would help nobody.
 */
export async function insertSample(
  port: WorkbookPort,
  { projects = writtenProjects, seed = usualSeed }: SampleTabsRequest,
  watch: Watch,
): Promise<SampleOutcome> {
  const read = await port.readWorkbook({ history: "recent" }, watch);
  if (read.kind === "cancelled") return { kind: "cancelled", sheets: [] };
  if (read.kind === "failed") return { ...read, sheets: [] };
  const { tabs } = read.workbook;
  // An office that has settings or closed periods keeps its own.
  const plans = planSample({ projects, seed }).filter(
    (plan) => plan.owned === false || !hasOwn(tabs, plan.role),
  );
  const names = new Set(tabs.map((tab) => tab.name.toLowerCase()));
  const double = plans.find((plan) => names.has(plan.name.toLowerCase()));
  if (double !== undefined) {
    const reason = `A tab "${double.name}" is in the workbook already, so the sample was not added.`;
    return { kind: "blocked", reason };
  }
  const answer = await port.applySheets(plans, read.workbook, watch);
  if (answer.kind !== "applied") return stopOf(answer);
  return { kind: "inserted", sheets: answer.sheets };
}

function hasOwn(tabs: readonly TabSnapshot[], role: string): boolean {
  return ownSheetKinds.some(
    (kind) => ownSheets[kind].mark === role && tabs.some((tab) => isOwnSheet(tab, kind)),
  );
}

const ownSheetKinds = ["settings", "history"] as const;
