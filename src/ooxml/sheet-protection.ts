import type { SheetShell } from "./sheet-shell";
import { booleanAttribute, setAttributes } from "./xml";

/** What protection allows when switched on: the attribute says what is locked, so `true` is written as 0. */
const LOCKS = [
  "formatCells",
  "formatColumns",
  "formatRows",
  "insertColumns",
  "insertRows",
  "insertHyperlinks",
  "deleteColumns",
  "deleteRows",
  "sort",
  "autoFilter",
  "pivotTables",
] as const;

export function readProtected(shell: SheetShell): boolean {
  return booleanAttribute(shell.get("sheetProtection"), "sheet", false);
}

/**
 * Protects the sheet without a password, or takes protection away. Options are named as in Office.js
 * (`allowFormatCells`, ...); `allowEditObjects` and `allowEditScenarios` too.
 */
export function writeProtected(
  shell: SheetShell,
  on: boolean,
  options: Readonly<Record<string, boolean>>,
): void {
  if (!on) {
    shell.remove("sheetProtection");
    return;
  }
  const element = shell.ensure("sheetProtection");
  const locks = LOCKS.map((name) => {
    const option = `allow${name[0]?.toUpperCase() ?? ""}${name.slice(1)}`;
    return [name, options[option] === true ? false : undefined] as const;
  });
  setAttributes(element, {
    sheet: true,
    objects: options["allowEditObjects"] === true ? undefined : true,
    scenarios: options["allowEditScenarios"] === true ? undefined : true,
    ...Object.fromEntries(locks),
  });
  shell.changed = true;
}
