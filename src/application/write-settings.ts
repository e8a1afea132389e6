import { editSettings } from "#domain/settings/edit-settings";
import { readSettings, settingsTab } from "#domain/settings/read-settings";
import type { Settings } from "#domain/settings/settings";
import { ownSheets } from "#domain/workbook/own-sheets";
import type { TabSnapshot, WorkbookSnapshot } from "#domain/workbook/snapshot";

import type { SettingsOutcome } from "./outcome";
import type { ApplyAnswer, Watch, WorkbookPort } from "./ports/workbook-port";
import { layOutSettings } from "./sheets/settings-sheet";
import { stopOf } from "./stop-of";

/** What the settings shall be, from what they are. */
export type ChangeSettings = (now: Settings, workbook: WorkbookSnapshot) => Settings;

const asTheyAre: ChangeSettings = (now) => now;

/**
 * Puts a change of the settings into the workbook. Where there is no settings sheet of ours yet it is
 * made, complete; else the cells that differ are changed and everything people have typed stays. A
 * sheet made by hand is never touched: what it says goes into the one that is made.
 */
export async function writeSettings(
  port: WorkbookPort,
  watch: Watch,
  change: ChangeSettings = asTheyAre,
): Promise<SettingsOutcome> {
  const read = await port.readWorkbook({ tab: ownSheets.settings.name }, watch);
  if (read.kind === "cancelled") return { kind: "cancelled", sheets: [] };
  if (read.kind === "failed") return { ...read, sheets: [] };
  return changeSettings(port, read.workbook, { watch, change });
}

/** The same on a workbook that has been read already. */
export async function changeSettings(
  port: WorkbookPort,
  workbook: WorkbookSnapshot,
  { watch, change }: { readonly watch: Watch; readonly change: ChangeSettings },
): Promise<SettingsOutcome> {
  const before = readSettings(workbook).settings;
  const after = change(before, workbook);
  const { date1904, tabs } = workbook;
  const [own, second] = tabs.filter(({ mark }) => mark === ownSheets.settings.mark);
  if (own !== undefined && second !== undefined) {
    const reason =
      `The tabs "${own.name}" and "${second.name}" both carry Steerbook's mark for the settings, ` +
      "so neither was written. Delete the one you do not need.";
    return { kind: "blocked", reason };
  }
  if (own === undefined) return makeSheet(port, { workbook, after, watch });
  const edit = editSettings(own, { before, after, date1904 });
  if (edit === undefined) return { kind: "settingsAsWanted", sheet: own.name, settings: after };
  if (edit.kind === "noColumn") {
    const reason = `The table ${edit.table} on the tab "${own.name}" has no column "${edit.header}". Add it and try again.`;
    return { kind: "blocked", reason };
  }
  const answer = await port.editSheet(own, edit.edit, watch);
  return toOutcome(answer, { kind: "settingsChanged", sheet: own.name, settings: after });
}

async function makeSheet(
  port: WorkbookPort,
  {
    workbook,
    after,
    watch,
  }: { readonly workbook: WorkbookSnapshot; readonly after: Settings; readonly watch: Watch },
): Promise<SettingsOutcome> {
  const byHand = settingsTab(workbook);
  const plan = layOutSettings(after, workbook.date1904);
  const answer = await port.applySheets([plan], workbook, watch);
  const sheet = answer.kind === "applied" ? (answer.sheets[0]?.sheet ?? plan.name) : plan.name;
  const made = toOutcome(answer, { kind: "settingsMade", sheet, settings: after });
  return made.kind === "settingsMade" && byHand !== undefined
    ? { ...made, notes: [...(made.notes ?? []), describeByHand(byHand, sheet)] }
    : made;
}

function describeByHand(byHand: TabSnapshot, sheet: string): string {
  return `The tab "${byHand.name}" was made by hand and stays as it is; its settings were copied to "${sheet}", which counts from now on.`;
}

type Written = {
  readonly kind: "settingsMade" | "settingsChanged";
  readonly sheet: string;
  readonly settings: Settings;
};

function toOutcome(answer: ApplyAnswer, written: Written): SettingsOutcome {
  if (answer.kind !== "applied") return stopOf(answer);
  const { notes } = answer;
  return notes === undefined ? written : { ...written, notes };
}
