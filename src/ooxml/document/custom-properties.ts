import { CONTENT_TYPE, CUSTOM_PROPERTIES, RELATIONS, VARIANT_TYPES } from "../package/namespaces";
import type { Package } from "../package/package";
import { isRelationType, resolveTarget } from "../package/relationships";
import type { SheetShell } from "../package/sheet-shell";
import type { PropertyTable } from "../model/workbook-file";
import {
  appendElement,
  attribute,
  childElements,
  numberAttribute,
  parseXml,
  relationAttribute,
  rootOf,
  serialiseXml,
  XML_DECLARATION,
  type XmlDocument,
  type XmlElement,
} from "../package/xml";

const DOCUMENT_PART = "docProps/custom.xml";
const FORMAT_ID = "{D5CDD505-2E9C-101B-9397-08002B2CF9AE}";

/** The document's custom properties, docProps/custom.xml. */
export class DocumentProperties implements PropertyTable {
  readonly #package: Package;
  #document: XmlDocument | undefined;
  #changed = false;

  constructor(parts: Package) {
    this.#package = parts;
  }

  get all(): readonly { readonly key: string; readonly value: string }[] {
    return this.#elements().map((element) => ({
      key: attribute(element, "name") ?? "",
      value: element.textContent ?? "",
    }));
  }

  get(key: string): string | undefined {
    return this.#find(key)?.textContent ?? undefined;
  }

  set(key: string, value: string): void {
    const root = rootOf(this.#load());
    const numbers = this.#elements().map((element) => numberAttribute(element, "pid") ?? 1);
    const found = this.#find(key);
    const element =
      found ??
      appendElement(root, "property", {
        fmtid: FORMAT_ID,
        pid: Math.max(1, ...numbers) + 1,
        name: key,
      });
    while (element.firstChild) element.removeChild(element.firstChild);
    const text = this.#load().createElementNS(VARIANT_TYPES, "vt:lpwstr");
    text.textContent = value;
    element.appendChild(text);
    this.#changed = true;
  }

  delete(key: string): void {
    const found = this.#find(key);
    if (!found) return;
    rootOf(this.#load()).removeChild(found);
    this.#changed = true;
  }

  flush(): void {
    if (!this.#changed || !this.#document) return;
    this.#changed = false;
    const existing = this.#package.partByType("", "custom-properties");
    if (existing === undefined) this.#package.relate("", "custom-properties", DOCUMENT_PART);
    this.#package.set(
      existing ?? DOCUMENT_PART,
      serialiseXml(this.#document),
      CONTENT_TYPE.customProperties,
    );
  }

  #load(): XmlDocument {
    const part = this.#package.partByType("", "custom-properties");
    this.#document ??= parseXml(
      part === undefined
        ? `${XML_DECLARATION}<Properties xmlns="${CUSTOM_PROPERTIES}" xmlns:vt="${VARIANT_TYPES}"></Properties>`
        : this.#package.text(part),
      part ?? DOCUMENT_PART,
    );
    return this.#document;
  }

  #elements(): XmlElement[] {
    return childElements(rootOf(this.#load()), "property");
  }

  #find(key: string): XmlElement | undefined {
    const wanted = key.toLowerCase();
    return this.#elements().find(
      (element) => (attribute(element, "name") ?? "").toLowerCase() === wanted,
    );
  }
}

export type PropertyHome = {
  readonly parts: Package;
  readonly partName: string;
  shell(): SheetShell;
};

/**
 * A sheet's custom properties as Excel keeps them: names in the sheet's `customProperties`, each value a
 * part of its own in UTF-16.
 */
export class SheetProperties implements PropertyTable {
  readonly #home: PropertyHome;

  constructor(home: PropertyHome) {
    this.#home = home;
  }

  get all(): readonly { readonly key: string; readonly value: string }[] {
    return this.#elements().map((element) => ({
      key: attribute(element, "name") ?? "",
      value: this.#value(element),
    }));
  }

  get(key: string): string | undefined {
    const found = this.#find(key);
    return found && this.#value(found);
  }

  set(key: string, value: string): void {
    const { parts, partName } = this.#home;
    const found = this.#find(key);
    const known = found && parts.partById(partName, relationAttribute(found));
    if (known !== undefined) {
      parts.set(known, encodeValue(value));
      return;
    }
    const part = parts.freeName("xl/customProperty", ".bin");
    parts.set(part, encodeValue(value), CONTENT_TYPE.customProperty);
    const shell = this.#home.shell();
    const element =
      found ?? appendElement(shell.ensure("customProperties"), "customPr", { name: key });
    element.setAttributeNS(RELATIONS, "r:id", parts.relate(partName, "customProperty", part));
    shell.changed = true;
  }

  delete(key: string): void {
    const { parts, partName } = this.#home;
    const found = this.#find(key);
    if (!found) return;
    const shell = this.#home.shell();
    const id = relationAttribute(found);
    const part = parts.partById(partName, id);
    if (id !== undefined) parts.unrelate(partName, id);
    if (part !== undefined) parts.delete(part);
    found.parentNode?.removeChild(found);
    shell.changed = true;
    if (this.#elements().length === 0) shell.remove("customProperties");
  }

  #value(element: XmlElement): string {
    const { parts, partName } = this.#home;
    const part = parts.partById(partName, relationAttribute(element));
    return part === undefined ? "" : new TextDecoder("utf-16le").decode(parts.bytes(part));
  }

  #find(key: string): XmlElement | undefined {
    const wanted = key.toLowerCase();
    return this.#elements().find(
      (element) => (attribute(element, "name") ?? "").toLowerCase() === wanted,
    );
  }

  #elements(): XmlElement[] {
    const { parts, partName } = this.#home;
    // Without such a relationship there is nothing to parse the sheet for.
    const any = parts
      .relations(partName)
      .some(
        (each) =>
          isRelationType(each, "customProperty") && parts.has(resolveTarget(partName, each.target)),
      );
    const list = any ? this.#home.shell().get("customProperties") : undefined;
    return list ? childElements(list, "customPr") : [];
  }
}

function encodeValue(value: string): Uint8Array {
  const bytes = new Uint8Array(value.length * 2);
  const view = new DataView(bytes.buffer);
  for (let index = 0; index < value.length; index += 1)
    view.setUint16(index * 2, value.charCodeAt(index), true);
  return bytes;
}

/** Removes the list of sheets' titles, which Office fills again; kept, it would be wrong. */
export function forgetTitles(parts: Package): void {
  const part = parts.partByType("", "extended-properties");
  if (part === undefined) return;
  const document = parseXml(parts.text(part), part);
  const root = rootOf(document);
  const doomed = childElements(root).filter((element) =>
    ["HeadingPairs", "TitlesOfParts"].includes(element.localName ?? ""),
  );
  if (doomed.length === 0) return;
  for (const element of doomed) root.removeChild(element);
  parts.set(part, serialiseXml(document));
}
