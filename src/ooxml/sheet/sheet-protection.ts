import type { Protection, SelectionMode } from "../model/protection-model";
import type { SheetShell } from "../package/sheet-shell";
import { SheetSizes } from "./sheet-sizes";
import {
  attribute,
  booleanAttribute,
  numberAttribute,
  setAttributes,
  type XmlElement,
} from "../package/xml";

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

/** A sheet that can be protected, on top of its sizes. */
export abstract class ProtectableSheet extends SheetSizes {
  get protection(): Protection | undefined {
    return readProtection(this.shell());
  }

  setProtected(on: boolean, how: Partial<Protection> = {}): void {
    writeProtection(this.shell(), on ? how : undefined);
  }
}

/** Undefined where the sheet is not protected. */
function readProtection(shell: SheetShell): Protection | undefined {
  const element = shell.get("sheetProtection");
  if (!booleanAttribute(element, "sheet", false)) return undefined;
  const options = LOCKS.map((name): [string, boolean] => [
    optionOf(name),
    !booleanAttribute(element, name, true),
  ]);
  return {
    options: {
      ...Object.fromEntries(options),
      allowEditObjects: !booleanAttribute(element, "objects", false),
      allowEditScenarios: !booleanAttribute(element, "scenarios", false),
    },
    selection: readSelection(element),
    lock: {
      algorithm: attribute(element, "algorithmName"),
      hash: attribute(element, "hashValue"),
      salt: attribute(element, "saltValue"),
      spins: numberAttribute(element, "spinCount"),
      legacy: attribute(element, "password"),
    },
  };
}

function readSelection(element: XmlElement | undefined): SelectionMode {
  if (booleanAttribute(element, "selectUnlockedCells", false)) return "None";
  return booleanAttribute(element, "selectLockedCells", false) ? "Unlocked" : "Normal";
}

/** Protects the sheet, or takes protection away. */
function writeProtection(shell: SheetShell, protection: Partial<Protection> | undefined): void {
  shell.remove("sheetProtection");
  if (!protection) return;
  const { options = {}, selection = "Normal", lock = {} } = protection;
  const element = shell.ensure("sheetProtection");
  const locks = LOCKS.map((name): [string, false | undefined] => {
    return [name, options[optionOf(name)] === true ? false : undefined];
  });
  setAttributes(element, {
    algorithmName: lock.algorithm,
    hashValue: lock.hash,
    saltValue: lock.salt,
    spinCount: lock.spins,
    sheet: true,
    objects: options["allowEditObjects"] === true ? undefined : true,
    scenarios: options["allowEditScenarios"] === true ? undefined : true,
    ...Object.fromEntries(locks),
    selectLockedCells: selection === "Normal" ? undefined : true,
    selectUnlockedCells: selection === "None" ? true : undefined,
  });
  shell.changed = true;
}

function optionOf(name: string): string {
  return `allow${name[0]?.toUpperCase() ?? ""}${name.slice(1)}`;
}
