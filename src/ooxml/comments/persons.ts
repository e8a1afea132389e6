import { escapeControls, unescapeControls } from "../package/byte-text";
import type { CommentPerson } from "../model/comment-model";
import { PERSON_RELATION, PERSON_TYPE, THREADED_COMMENTS } from "../package/namespaces";
import type { Package } from "../package/package";
import { newGuid } from "../package/guid";
import {
  appendElement,
  attribute,
  childElements,
  parseXml,
  rootOf,
  serialiseXml,
  XML_DECLARATION,
  type XmlDocument,
} from "../package/xml";

const PART = "xl/persons/person.xml";
const EMPTY = `${XML_DECLARATION}<personList xmlns="${THREADED_COMMENTS}"/>`;
const NOBODY: CommentPerson = { name: "", email: "" };

/** The persons that the comments of a workbook come from and mention, xl/persons/person.xml. */
export class WorkbookPersons {
  readonly #package: Package;
  readonly #workbookPart: string;
  #document: XmlDocument | undefined;
  #part: string | undefined;

  constructor(parts: Package, workbookPart: string) {
    this.#package = parts;
    this.#workbookPart = workbookPart;
  }

  /** Nobody where the list has no such id. */
  get(id: string): CommentPerson {
    return (
      this.#persons().find((person) => person.id.toUpperCase() === id.toUpperCase())?.person ??
      NOBODY
    );
  }

  /** Id of a person, who is listed where they were not yet. */
  idOf(person: CommentPerson): string {
    const listed = this.#persons().find(
      (each) => each.person.name === person.name && each.person.email === person.email,
    );
    if (listed) return listed.id;
    const id = newGuid();
    const document = this.#load();
    appendElement(rootOf(document), "person", {
      displayName: escapeControls(person.name),
      id,
      userId: escapeControls(person.email === "" ? person.name : person.email),
      providerId: person.email === "" ? "None" : "PeoplePicker",
    });
    this.#write(document);
    return id;
  }

  #persons(): readonly { readonly id: string; readonly person: CommentPerson }[] {
    return childElements(rootOf(this.#load()), "person").map((element) => ({
      id: attribute(element, "id") ?? "",
      person: {
        name: unescapeControls(attribute(element, "displayName") ?? ""),
        email: emailOf(
          attribute(element, "providerId") ?? "",
          unescapeControls(attribute(element, "userId") ?? ""),
        ),
      },
    }));
  }

  #load(): XmlDocument {
    if (this.#document) return this.#document;
    const relation = this.#package
      .relations(this.#workbookPart)
      .find(({ type }) => type === PERSON_RELATION);
    this.#part = this.#package.partById(this.#workbookPart, relation?.id);
    const xml = this.#part === undefined ? EMPTY : this.#package.text(this.#part);
    this.#document = parseXml(xml, this.#part ?? PART);
    return this.#document;
  }

  #write(document: XmlDocument): void {
    if (this.#part === undefined) {
      this.#part = this.#package.has(PART)
        ? this.#package.freeName("xl/persons/person", ".xml")
        : PART;
      this.#package.relateAs(this.#workbookPart, PERSON_RELATION, this.#part);
    }
    this.#package.set(this.#part, serialiseXml(document), PERSON_TYPE);
  }
}

/** Signed-in authors are `S::name@example.com::id`, persons picked from a list are their address. */
function emailOf(provider: string, user: string): string {
  if (provider === "None") return "";
  const signedIn = /^S::(.*?)::/.exec(user)?.[1];
  return signedIn ?? (user.includes("@") ? user : "");
}
