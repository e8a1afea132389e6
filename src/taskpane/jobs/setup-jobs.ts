import { chooseRole, correctField, forgetCorrection } from "#application/correct-reading";
import { importMap } from "#application/import-map";
import type { SettingsOutcome } from "#application/outcome";
import type { Watch, WorkbookPort } from "#application/ports/workbook-port";
import { readTabs } from "#application/read-tabs";
import { readSettingsSheet } from "#application/read-settings-sheet";
import { writeSettings } from "#application/write-settings";
import { commonSettings, withCommonSettings } from "#domain/settings/common-settings";
import { defaultPackSettings } from "#domain/settings/pack-settings";
import type { Settings } from "#domain/settings/settings";

import type { JobEnd, Order, SettingsPreview } from "../state/pane-state";
import { listTabs } from "../state/tab-lines";
import { toNotice } from "./job-ends";
import type { PeriodOrder } from "./period-jobs";

/** The jobs of the views Tabs and Settings that ask for more than a name. */
export async function carryOutOrder(
  workbook: WorkbookPort,
  order: Exclude<
    Order,
    PeriodOrder | { readonly job: "markFindings" | "applyFixes" | "changePack" }
  >,
  watch: Watch,
): Promise<JobEnd> {
  switch (order.job) {
    case "changeSettings":
      return endOfSettings(
        await writeSettings(workbook, watch, (now) => withCommonSettings(now, order.common)),
      );
    case "importMap":
      return takeMap(workbook, order, watch);
    case "chooseRole":
      return readAgain(workbook, watch, await chooseRole(workbook, order, watch));
    case "correctField": {
      const { tab, correction } = order;
      return readAgain(workbook, watch, await correctField(workbook, tab, { correction, watch }));
    }
    case "forgetCorrection":
      return readAgain(workbook, watch, await forgetCorrection(workbook, order.row, watch));
  }
}

export async function makeSettingsSheet(workbook: WorkbookPort, watch: Watch): Promise<JobEnd> {
  const outcome = await writeSettings(workbook, watch);
  if ("sheet" in outcome) await workbook.goTo(outcome.sheet, "A1");
  return endOfSettings(outcome);
}

export async function showTabs(workbook: WorkbookPort, watch: Watch): Promise<JobEnd> {
  const outcome = await readTabs(workbook, watch);
  if (outcome.kind !== "read") return { notice: toNotice(outcome) };
  return { tabs: listTabs(outcome.intake, outcome.settings) };
}

export async function showSettings(workbook: WorkbookPort, watch: Watch): Promise<JobEnd> {
  const outcome = await readSettingsSheet(workbook, watch);
  if (outcome.kind !== "settingsRead") return { notice: toNotice(outcome) };
  return { settings: previewOf(outcome.sheet, outcome.settings) };
}

function previewOf(sheet: string | undefined, settings: Settings): SettingsPreview {
  const mapped = settings.layout.length;
  const pack = settings.pack ?? defaultPackSettings;
  return { sheet, common: commonSettings(settings), mapped, pack };
}

export function endOfSettings(outcome: SettingsOutcome): JobEnd {
  if (!("sheet" in outcome)) return { notice: toNotice(outcome) };
  const { kind, sheet, settings } = outcome;
  const remarks = "notes" in outcome ? { remarks: outcome.notes } : {};
  return {
    notice:
      kind === "settingsAsWanted"
        ? { kind, sheet }
        : { kind: "settingsWritten", sheet, made: kind === "settingsMade", ...remarks },
    settings: previewOf(sheet, settings),
  };
}

/** After a change of how tabs are read they are read anew, so that its effect is seen. */
async function readAgain(
  workbook: WorkbookPort,
  watch: Watch,
  outcome: SettingsOutcome,
): Promise<JobEnd> {
  const end = endOfSettings(outcome);
  if (!("sheet" in outcome)) return end;
  const { tabs } = await showTabs(workbook, watch);
  return tabs === undefined ? end : { ...end, tabs };
}

async function takeMap(
  workbook: WorkbookPort,
  { csv, fileName }: Extract<Order, { job: "importMap" }>,
  watch: Watch,
): Promise<JobEnd> {
  const outcome = await importMap(workbook, csv, watch);
  if (outcome.kind === "refused") {
    return { notice: { kind: "noMap", fileName, missing: outcome.missing } };
  }
  const { keys, recognised, problems, written } = outcome;
  const end = endOfSettings(written);
  if (!("sheet" in written)) return end;
  const leftOut = problems.length;
  const notice = { kind: "mapImported", fileName, keys, recognised, leftOut } as const;
  return { ...end, notice, tabsStale: true };
}
