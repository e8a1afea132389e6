import { CONTENT_TYPE } from "../package/namespaces";
import type { Package } from "../package/package";
import {
  childElement,
  createLike,
  parseXml,
  rootOf,
  serialiseXml,
  XML_DECLARATION,
  type XmlDocument,
} from "../package/xml";

const PART = "docProps/app.xml";
const NAMESPACE = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";

/** What the file says of the program and the organisation, docProps/app.xml. */
export class ApplicationProperties {
  readonly #package: Package;

  constructor(parts: Package) {
    this.#package = parts;
  }

  get(name: "Manager" | "Company"): string {
    const { document } = this.#read();
    return childElement(rootOf(document), name)?.textContent ?? "";
  }

  set(name: "Manager" | "Company", value: string): void {
    const { document, part } = this.#read();
    const root = rootOf(document);
    const element = childElement(root, name) ?? root.appendChild(createLike(root, name));
    element.textContent = value;
    if (part === undefined) this.#package.relate("", "extended-properties", PART);
    this.#package.set(part ?? PART, serialiseXml(document), CONTENT_TYPE.applicationProperties);
  }

  #read(): { readonly document: XmlDocument; readonly part: string | undefined } {
    const part = this.#package.partByType("", "extended-properties");
    const xml =
      part === undefined
        ? `${XML_DECLARATION}<Properties xmlns="${NAMESPACE}"/>`
        : this.#package.text(part);
    return { document: parseXml(xml, part ?? PART), part };
  }
}
