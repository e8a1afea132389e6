import { RELATIONS } from "./package/namespaces";
import type { SheetEntry } from "./sheet/sheet-context";
import type { PasswordLock } from "./model/password-lock";
import {
  appendElement,
  attribute,
  booleanAttribute,
  childElement,
  childElements,
  createLike,
  numberAttribute,
  parseXml,
  relationAttribute,
  rootOf,
  serialiseXml,
  removeElement,
  setAttributes,
  type XmlDocument,
  type XmlElement,
} from "./package/xml";

export type ListedSheet = {
  readonly id: string;
  readonly name: string;
  readonly relation: string;
  readonly visibility: SheetEntry["visibility"];
};

const BEFORE_VIEWS = new Set([
  "fileVersion",
  "fileSharing",
  "workbookPr",
  "workbookProtection",
  "AlternateContent",
  "revisionPtr",
  "absPath",
]);
const AFTER_CALCULATION = new Set([
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

/** The workbook's own part: its list of sheets, views and settings. */
export class WorkbookPart {
  readonly partName: string;
  readonly #document: XmlDocument;
  readonly root: XmlElement;
  readonly #elements = new Map<string, XmlElement>();

  constructor(partName: string, xml: string) {
    this.partName = partName;
    this.#document = parseXml(xml, partName);
    this.root = rootOf(this.#document);
  }

  get date1904(): boolean {
    return booleanAttribute(childElement(this.root, "workbookPr"), "date1904", false);
  }

  get structureProtected(): boolean {
    return booleanAttribute(childElement(this.root, "workbookProtection"), "lockStructure", false);
  }

  get structureLock(): PasswordLock | undefined {
    const element = childElement(this.root, "workbookProtection");
    if (!this.structureProtected) return undefined;
    return {
      algorithm: attribute(element, "workbookAlgorithmName"),
      hash: attribute(element, "workbookHashValue"),
      salt: attribute(element, "workbookSaltValue"),
      spins: numberAttribute(element, "workbookSpinCount"),
      legacy: attribute(element, "workbookPassword"),
    };
  }

  protectStructure(lock: PasswordLock | undefined): void {
    removeElement(childElement(this.root, "workbookProtection"));
    if (!lock) return;
    const element = createLike(this.root, "workbookProtection");
    setAttributes(element, {
      workbookAlgorithmName: lock.algorithm,
      workbookHashValue: lock.hash,
      workbookSaltValue: lock.salt,
      workbookSpinCount: lock.spins,
      lockStructure: true,
    });
    const next = childElements(this.root).find(
      (sibling) => !BEFORE_VIEWS.has(sibling.localName ?? ""),
    );
    this.root.insertBefore(element, next ?? null);
  }

  get activeTab(): number {
    return numberAttribute(this.#view(), "activeTab") ?? 0;
  }

  listedSheets(): ListedSheet[] {
    const list = childElement(this.root, "sheets");
    return (list ? childElements(list, "sheet") : []).map((element) => {
      const id = attribute(element, "sheetId") ?? "";
      this.#elements.set(id, element);
      return {
        id,
        name: attribute(element, "name") ?? "",
        relation: relationAttribute(element) ?? "",
        visibility: visibilityOf(attribute(element, "state")),
      };
    });
  }

  requestFullCalculation(): void {
    let element = childElement(this.root, "calcPr");
    if (!element) {
      element = createLike(this.root, "calcPr");
      const next = childElements(this.root).find((sibling) =>
        AFTER_CALCULATION.has(sibling.localName ?? ""),
      );
      this.root.insertBefore(element, next ?? null);
    }
    setAttributes(element, { fullCalcOnLoad: true });
  }

  /** Writes sheets in their order and which one is active. */
  writeSheets(sheets: readonly SheetEntry[], active: number): void {
    const list = childElement(this.root, "sheets") ?? appendElement(this.root, "sheets");
    while (list.firstChild) list.removeChild(list.firstChild);
    for (const sheet of sheets) {
      const element = this.#elements.get(sheet.id) ?? createLike(list, "sheet");
      this.#elements.set(sheet.id, element);
      setAttributes(element, {
        name: sheet.name,
        sheetId: sheet.id,
        state: sheet.visibility === "visible" ? undefined : sheet.visibility,
      });
      element.setAttributeNS(RELATIONS, this.#relationName(element), sheet.relation);
      list.appendChild(element);
    }
    if (active > 0 || this.#view()) {
      const view = this.#ensureView();
      const first = numberAttribute(view, "firstSheet") ?? 0;
      setAttributes(view, {
        activeTab: active > 0 ? active : undefined,
        firstSheet: first > 0 && first <= active ? first : undefined,
      });
    }
  }

  serialise(): string {
    return serialiseXml(this.#document);
  }

  /** The prefix the element already has for relationships, so that no second attribute appears. */
  #relationName(element: XmlElement): string {
    return element.getAttributeNodeNS(RELATIONS, "id")?.name ?? "r:id";
  }

  #view(): XmlElement | undefined {
    return childElement(childElement(this.root, "bookViews"), "workbookView");
  }

  #ensureView(): XmlElement {
    const found = this.#view();
    if (found) return found;
    let views = childElement(this.root, "bookViews");
    if (!views) {
      views = createLike(this.root, "bookViews");
      const next = childElements(this.root).find(
        (sibling) => !BEFORE_VIEWS.has(sibling.localName ?? ""),
      );
      this.root.insertBefore(views, next ?? null);
    }
    return appendElement(views, "workbookView");
  }
}

function visibilityOf(state: string | undefined): SheetEntry["visibility"] {
  return state === "hidden" || state === "veryHidden" ? state : "visible";
}
