import { shiftReferences, type FormulaShift } from "./cell-shift";
import { followSheet, type SheetChange } from "../formulas/formula-refs";
import type { DefinedName, NameTable } from "../model/workbook-file";
import {
  appendElement,
  attribute,
  booleanAttribute,
  childElement,
  childElements,
  createLike,
  numberAttribute,
  removeChildren,
  removeElement,
  type XmlElement,
} from "../package/xml";

type StoredName = DefinedName & { readonly others: ReadonlyMap<string, string> };

const OWN = new Set(["name", "localSheetId", "hidden", "comment"]);
const AFTER = new Set([
  "calcPr",
  "oleSize",
  "customWorkbookViews",
  "pivotCaches",
  "smartTagPr",
  "smartTagTypes",
  "webPublishing",
  "fileRecoveryPr",
  "webPublishObjects",
  "extLst",
]);

/** The names of a workbook. In the file local names point to sheets by position, here by id. */
export class DefinedNames implements NameTable {
  #names: StoredName[];
  changed = false;

  constructor(workbook: XmlElement, sheetIds: readonly string[]) {
    const list = childElement(workbook, "definedNames");
    this.#names = (list ? childElements(list, "definedName") : []).map((element) =>
      readName(element, sheetIds),
    );
  }

  get all(): readonly DefinedName[] {
    return this.#names;
  }

  find(name: string, sheetId: string | undefined): DefinedName | undefined {
    return this.#names[this.#indexOf(name, sheetId)];
  }

  set(name: DefinedName): void {
    const index = this.#indexOf(name.name, name.sheetId);
    this.changed = true;
    if (index < 0) this.#names.push({ ...name, others: new Map() });
    else this.#names[index] = { ...name, others: this.#names[index]?.others ?? new Map() };
  }

  delete(name: string, sheetId: string | undefined): void {
    const index = this.#indexOf(name, sheetId);
    if (index < 0) return;
    this.#names.splice(index, 1);
    this.changed = true;
  }

  /** Names local to a deleted sheet go with it; formulas of the others follow. */
  followSheet(change: SheetChange, sheetId: string): void {
    if (change.to === undefined)
      this.#names = this.#names.filter((name) => name.sheetId !== sheetId);
    this.#names = this.#names.map((name) => ({
      ...name,
      formula: followSheet(name.formula, change),
    }));
    this.changed = true;
  }

  /** The copy of a sheet gets the sheet's local names once more. */
  copySheet(change: SheetChange, from: string, to: string): void {
    const copies = this.#names
      .filter((name) => name.sheetId === from)
      .map((name) => ({ ...name, sheetId: to, formula: followSheet(name.formula, change) }));
    this.#names.push(...copies);
    if (copies.length > 0) this.changed = true;
  }

  /** Names follow cells that moved; plain references of names local to the sheet mean it. */
  followCells(change: Omit<FormulaShift, "onSheet">, sheetId: string): void {
    this.#names = this.#names.map((name) => {
      const formula = shiftReferences(name.formula, {
        ...change,
        onSheet: name.sheetId === sheetId,
      });
      if (formula !== name.formula) this.changed = true;
      return { ...name, formula };
    });
  }

  write(workbook: XmlElement, sheetIds: readonly string[]): void {
    const found = childElement(workbook, "definedNames");
    if (this.#names.length === 0) {
      removeElement(found);
      return;
    }
    const list = found ?? createLike(workbook, "definedNames");
    if (!found) {
      const next = childElements(workbook).find((sibling) => AFTER.has(sibling.localName ?? ""));
      workbook.insertBefore(list, next ?? null);
    }
    removeChildren(list);
    const positions = new Map(sheetIds.map((id, index) => [id, index]));
    for (const name of this.#names) {
      const element = appendElement(list, "definedName", {
        name: name.name,
        comment: name.comment,
        localSheetId: name.sheetId === undefined ? undefined : positions.get(name.sheetId),
        hidden: name.hidden ? true : undefined,
        ...Object.fromEntries(name.others),
      });
      element.textContent = name.formula;
    }
  }

  #indexOf(name: string, sheetId: string | undefined): number {
    const wanted = name.toLowerCase();
    return this.#names.findIndex(
      (each) => each.name.toLowerCase() === wanted && each.sheetId === sheetId,
    );
  }
}

function readName(element: XmlElement, sheetIds: readonly string[]): StoredName {
  const local = numberAttribute(element, "localSheetId");
  const others = Array.from(element.attributes, ({ name, value }): [string, string] => [
    name,
    value,
  ]);
  return {
    name: attribute(element, "name") ?? "",
    formula: element.textContent ?? "",
    sheetId: local === undefined ? undefined : sheetIds[local],
    hidden: booleanAttribute(element, "hidden", false),
    comment: attribute(element, "comment"),
    others: new Map(others.filter(([name]) => !OWN.has(name))),
  };
}
