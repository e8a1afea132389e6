import { CONTENT_TYPE } from "../package/namespaces";
import type { Package } from "../package/package";
import { isRelationType, resolveTarget } from "../package/relationships";
import type { CoreProperties, CoreProperty } from "../model/workbook-file";
import {
  childElement,
  parseXml,
  rootOf,
  serialiseXml,
  XML_DECLARATION,
  type XmlDocument,
} from "../package/xml";

const CORE = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
const DUBLIN = "http://purl.org/dc/elements/1.1/";
const PART = "docProps/core.xml";
const RELATION =
  "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

const ELEMENTS: Readonly<Record<CoreProperty, readonly [namespace: string, name: string]>> = {
  title: [DUBLIN, "dc:title"],
  subject: [DUBLIN, "dc:subject"],
  author: [DUBLIN, "dc:creator"],
  comments: [DUBLIN, "dc:description"],
  keywords: [CORE, "cp:keywords"],
  category: [CORE, "cp:category"],
  lastAuthor: [CORE, "cp:lastModifiedBy"],
  revision: [CORE, "cp:revision"],
  created: ["http://purl.org/dc/terms/", "dcterms:created"],
};

/** What the document says about itself, docProps/core.xml. */
export class DocumentCore implements CoreProperties {
  readonly #package: Package;
  #part: string | undefined;
  #document: XmlDocument | undefined;
  #changed = false;

  constructor(parts: Package) {
    this.#package = parts;
  }

  get(property: CoreProperty): string {
    const [, name] = ELEMENTS[property];
    return childElement(rootOf(this.#load()), localName(name))?.textContent ?? "";
  }

  set(property: CoreProperty, value: string): void {
    const [namespace, name] = ELEMENTS[property];
    const document = this.#load();
    const root = rootOf(document);
    const found = childElement(root, localName(name));
    const element = found ?? root.appendChild(document.createElementNS(namespace, name));
    element.textContent = value;
    this.#changed = true;
  }

  flush(): void {
    if (!this.#changed || !this.#document) return;
    this.#changed = false;
    if (this.#part === undefined) {
      this.#part = PART;
      this.#package.relateAs("", RELATION, PART);
    }
    this.#package.set(this.#part, serialiseXml(this.#document), CONTENT_TYPE.coreProperties);
  }

  #load(): XmlDocument {
    if (this.#document) return this.#document;
    const relation = this.#package
      .relations("")
      .find((each) => isRelationType(each, "metadata/core-properties") || each.type === RELATION);
    const part = relation && resolveTarget("", relation.target);
    this.#part = part !== undefined && this.#package.has(part) ? part : undefined;
    const xml =
      this.#part === undefined
        ? `${XML_DECLARATION}<cp:coreProperties xmlns:cp="${CORE}" xmlns:dc="${DUBLIN}"/>`
        : this.#package.text(this.#part);
    this.#document = parseXml(xml, this.#part ?? PART);
    return this.#document;
  }
}

function localName(name: string): string {
  return name.slice(name.indexOf(":") + 1);
}
