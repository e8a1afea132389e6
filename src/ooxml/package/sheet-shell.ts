import type { SheetBytes } from "./sheet-bytes";
import {
  childElement,
  childElements,
  createLike,
  parseXml,
  rootOf,
  serialiseXml,
  type XmlDocument,
  type XmlElement,
} from "./xml";

/** Children of a worksheet in the order the schema wants them. */
const ORDER = new Map(
  [
    "sheetPr",
    "dimension",
    "sheetViews",
    "sheetFormatPr",
    "cols",
    "sheetData",
    "sheetCalcPr",
    "sheetProtection",
    "protectedRanges",
    "scenarios",
    "autoFilter",
    "sortState",
    "dataConsolidate",
    "customSheetViews",
    "mergeCells",
    "phoneticPr",
    "conditionalFormatting",
    "dataValidations",
    "hyperlinks",
    "printOptions",
    "pageMargins",
    "pageSetup",
    "headerFooter",
    "rowBreaks",
    "colBreaks",
    "customProperties",
    "cellWatches",
    "ignoredErrors",
    "smartTags",
    "drawing",
    "legacyDrawing",
    "legacyDrawingHF",
    "drawingHF",
    "picture",
    "oleObjects",
    "controls",
    "webPublishItems",
    "tableParts",
    "extLst",
  ].map((name, index) => [name, index]),
);

/** A sheet's XML around its rows, as a tree; the rows stay outside. */
export class SheetShell {
  readonly #document: XmlDocument;
  readonly root: XmlElement;
  changed = false;

  /** `sheetData` is left empty for chart sheets, which have none. */
  constructor(xml: string, partName: string) {
    this.#document = parseXml(xml, partName);
    this.root = rootOf(this.#document);
  }

  get(name: string): XmlElement | undefined {
    return childElement(this.root, name);
  }

  /** The child of this name, made at its place where it is missing. */
  ensure(name: string): XmlElement {
    const found = this.get(name);
    if (found) return found;
    const child = createLike(this.root, name);
    this.insert(child);
    return child;
  }

  /** Puts a new child where the schema wants it. */
  insert(child: XmlElement): void {
    const rank = rankOf(child);
    const next = childElements(this.root).find((sibling) => rankOf(sibling) > rank) ?? null;
    this.root.insertBefore(child, next);
    this.changed = true;
  }

  remove(name: string): void {
    const found = this.get(name);
    if (!found) return;
    this.root.removeChild(found);
    this.changed = true;
  }

  serialise(): string {
    return serialiseXml(this.#document);
  }
}

/** Elements wrapped for newer programs stand where the wrapped one belongs. */
function rankOf(element: XmlElement): number {
  const name = element.localName ?? "";
  const wrapped =
    name === "AlternateContent"
      ? childElements(element).flatMap((each) => childElements(each))
      : [];
  return ORDER.get(wrapped[0]?.localName ?? name) ?? ORDER.size;
}

/** The sheet's XML with an empty element in the place of its rows. */
export function shellText(sheet: SheetBytes): string {
  const decoder = new TextDecoder();
  const head = decoder.decode(sheet.bytes.subarray(0, sheet.start));
  const tail = decoder.decode(sheet.bytes.subarray(sheet.end));
  return `${head}<${sheet.prefix}sheetData/>${tail}`;
}
