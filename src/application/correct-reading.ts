import { correctionRow, type Correction } from "#domain/intake/tabs/correction";
import { withLayoutRows } from "#domain/settings/layout-rows";
import type { LayoutRow, Settings, TabRoleChoice } from "#domain/settings/settings";
import { layoutKey } from "#domain/settings/tab-lists";

import type { SettingsOutcome } from "./outcome";
import type { Watch, WorkbookPort } from "./ports/workbook-port";
import { changeSettings, writeSettings } from "./write-settings";

/** Says where a field stands on a tab, for this tab or for every tab of its form. */
export async function correctField(
  port: WorkbookPort,
  tab: string,
  { correction, watch }: { readonly correction: Correction; readonly watch: Watch },
): Promise<SettingsOutcome> {
  const read = await port.readWorkbook({ tab }, watch);
  if (read.kind === "cancelled") return { kind: "cancelled", sheets: [] };
  if (read.kind === "failed") return { ...read, sheets: [] };
  const { workbook } = read;
  const snapshot = workbook.tabs.find(({ name }) => name === tab);
  if (snapshot === undefined) {
    return { kind: "blocked", reason: `There is no tab "${tab}" in the workbook any more.` };
  }
  const change = (now: Settings): Settings => ({
    ...now,
    layout: withLayoutRows(now.layout, [correctionRow(snapshot, correction, now)]),
  });
  return changeSettings(port, workbook, { watch, change });
}

/** Takes a row of the layout map out again. */
export function forgetCorrection(
  port: WorkbookPort,
  row: LayoutRow,
  watch: Watch,
): Promise<SettingsOutcome> {
  const key = layoutKey(row);
  return writeSettings(port, watch, (now) => ({
    ...now,
    layout: now.layout.filter((held) => layoutKey(held) !== key),
  }));
}

export type RoleChange = {
  readonly tab: string;
  /** Undefined: as Steerbook recognises it. */
  readonly role: TabRoleChoice["role"] | undefined;
  readonly projectId: string | undefined;
};

/** Gives a tab a role, or leaves it to recognition again. */
export function chooseRole(
  port: WorkbookPort,
  { tab, role, projectId }: RoleChange,
  watch: Watch,
): Promise<SettingsOutcome> {
  const isOther = (choice: TabRoleChoice): boolean =>
    choice.tab.toLowerCase() !== tab.toLowerCase();
  return writeSettings(port, watch, ({ tabRoles, ...rest }) => {
    if (role === undefined) return { ...rest, tabRoles: tabRoles.filter(isOther) };
    const chosen = { tab, role, projectId };
    const known = tabRoles.some((choice) => !isOther(choice));
    const roles = tabRoles.map((choice) => (isOther(choice) ? choice : chosen));
    return { ...rest, tabRoles: known ? roles : [...tabRoles, chosen] };
  });
}
