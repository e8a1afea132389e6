import { newGuid } from "../package/guid";
import { CUSTOM_XML, CUSTOM_XML_TYPE } from "../package/namespaces";
import { OoxmlError } from "../package/ooxml-error";
import type { Package } from "../package/package";
import { isRelationType } from "../package/relationships";
import type { CustomXmlPart, CustomXmlParts } from "../model/document-model";
import { attribute, escapeAttribute, parseXml, rootOf, XML_DECLARATION } from "../package/xml";

/** XML that programs keep in the workbook (customXml/item*.xml), related from the workbook part. */
export class WorkbookCustomXml implements CustomXmlParts {
  readonly #package: Package;
  readonly #workbookPart: string;
  /** Ids of parts that came without properties, by part name; they live as long as the file is open. */
  readonly #lentIds = new Map<string, string>();

  constructor(parts: Package, workbookPart: string) {
    this.#package = parts;
    this.#workbookPart = workbookPart;
  }

  get all(): readonly CustomXmlPart[] {
    return this.#items().map(({ part, id }) => {
      const xml = this.#package.text(part);
      return { id, namespaceUri: namespaceOf(xml, part), xml };
    });
  }

  add(xml: string): string {
    const part = this.#package.freeName("customXml/item", ".xml");
    const namespace = namespaceOf(xml, part);
    const id = newGuid();
    const properties = this.#package.freeName("customXml/itemProps", ".xml");
    this.#package.set(part, xml);
    this.#package.set(properties, propertiesXml(id, namespace), CUSTOM_XML_TYPE);
    this.#package.relate(this.#workbookPart, "customXml", part);
    this.#package.relate(part, "customXmlProps", properties);
    return id;
  }

  set(id: string, xml: string): void {
    const item = this.#find(id);
    namespaceOf(xml, item.part);
    this.#package.set(item.part, xml);
  }

  delete(id: string): void {
    const { part, relation } = this.#find(id);
    const properties = this.#package.partByType(part, "customXmlProps");
    if (properties !== undefined) this.#package.delete(properties);
    this.#package.delete(part);
    this.#package.unrelate(this.#workbookPart, relation);
  }

  #find(id: string): { readonly part: string; readonly relation: string } {
    const found = this.#items().find((item) => item.id === id);
    if (found === undefined) throw new Error(`The workbook has no custom XML part ${id}.`);
    return found;
  }

  #items(): readonly { part: string; relation: string; id: string }[] {
    return this.#package
      .relations(this.#workbookPart)
      .filter((relation) => isRelationType(relation, "customXml"))
      .flatMap((relation) => {
        const part = this.#package.partById(this.#workbookPart, relation.id);
        return part === undefined ? [] : [{ part, relation: relation.id, id: this.#idOf(part) }];
      });
  }

  #idOf(part: string): string {
    const properties = this.#package.partByType(part, "customXmlProps");
    if (properties !== undefined) {
      const root = rootOf(parseXml(this.#package.text(properties), properties));
      const id = attribute(root, "ds:itemID") ?? attribute(root, "itemID");
      if (id !== undefined) return id;
    }
    const lent = this.#lentIds.get(part) ?? newGuid();
    this.#lentIds.set(part, lent);
    return lent;
  }
}

/** @throws OoxmlError `damaged` where the text is no XML document. */
function namespaceOf(xml: string, part: string): string {
  if (xml.trim() === "") throw new OoxmlError("damaged", `The part ${part} of the file is empty.`);
  return rootOf(parseXml(xml, part)).namespaceURI ?? "";
}

function propertiesXml(id: string, namespace: string): string {
  const schemas =
    namespace === ""
      ? "<ds:schemaRefs/>"
      : `<ds:schemaRefs><ds:schemaRef ds:uri="${escapeAttribute(namespace)}"/></ds:schemaRefs>`;
  return `${XML_DECLARATION}<ds:datastoreItem ds:itemID="${id}" xmlns:ds="${CUSTOM_XML}">${schemas}</ds:datastoreItem>`;
}
