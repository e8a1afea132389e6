import { cellName, parseArea } from "../model/address";
import { escapeControls, unescapeControls } from "../package/byte-text";
import type {
  CommentCell,
  CommentEntry,
  CommentReply,
  CommentText,
  CommentThread,
} from "../model/comment-model";
import { newGuid } from "../package/guid";
import type { WorkbookPersons } from "./persons";
import {
  appendElement,
  attribute,
  booleanAttribute,
  childElement,
  childElements,
  createLike,
  numberAttribute,
  removeElement,
  setAttributes,
  type XmlElement,
} from "../package/xml";

/** The elements of one thread: the comment, and its replies in their order. */
export type ThreadElements = { readonly root: XmlElement; readonly replies: readonly XmlElement[] };

export function readThread(elements: ThreadElements, persons: WorkbookPersons): CommentThread {
  const { root } = elements;
  const area = parseArea(attribute(root, "ref") ?? "");
  return {
    ...readEntry(root, persons),
    row: area?.row ?? 0,
    column: area?.column ?? 0,
    resolved: booleanAttribute(root, "done", false),
    replies: elements.replies.map((element) => readEntry(element, persons)),
  };
}

function readEntry(element: XmlElement, persons: WorkbookPersons): CommentReply {
  const mentions = childElement(element, "mentions");
  return {
    id: idOf(element),
    text: unescapeControls(childElement(element, "text")?.textContent ?? ""),
    mentions: (mentions ? childElements(mentions, "mention") : [])
      .map((mention) => ({
        start: numberAttribute(mention, "startIndex") ?? 0,
        length: numberAttribute(mention, "length") ?? 0,
        person: persons.get(attribute(mention, "mentionpersonId") ?? ""),
      }))
      .sort((one, other) => one.start - other.start),
    author: persons.get(attribute(element, "personId") ?? ""),
    created: readTime(attribute(element, "dT")),
  };
}

/** Files write ids in either case, so they are told in one. */
export function idOf(element: XmlElement): string {
  return (attribute(element, "id") ?? "").toUpperCase();
}

/** Times are in UTC, mostly without saying so. */
function readTime(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const time = Date.parse(/(?:Z|[+-]\d\d:\d\d)$/.test(text) ? text : `${text}Z`);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
}

/** Excel writes hundredths of a second. */
function writeTime(created: string | undefined): string | undefined {
  return created === undefined ? undefined : created.replace(/(\.\d\d)\d*Z$|Z$/, "$1");
}

export type NewElement = {
  readonly cell: CommentCell;
  readonly entry: CommentEntry;
  readonly parentId: string | undefined;
};

/** Makes an element like those of `list`, not yet placed. */
export function newElement(
  list: XmlElement,
  { cell, entry, parentId }: NewElement,
  persons: WorkbookPersons,
): XmlElement {
  const element = createLike(list, "threadedComment");
  setAttributes(element, {
    ref: cellName(cell.row, cell.column),
    dT: writeTime(entry.created),
    personId: persons.idOf(entry.author),
    id: newGuid(),
    parentId,
  });
  writeText(element, entry, persons);
  return element;
}

/** Replaces text and mentions; what stands behind them stays. */
export function writeText(
  element: XmlElement,
  { text, mentions }: CommentText,
  persons: WorkbookPersons,
): void {
  removeElement(childElement(element, "text"));
  removeElement(childElement(element, "mentions"));
  const rest = element.firstChild;
  const said = createLike(element, "text");
  said.textContent = escapeControls(text);
  if (text.trim() !== text) said.setAttribute("xml:space", "preserve");
  element.insertBefore(said, rest);
  if (mentions.length === 0) return;
  const list = createLike(element, "mentions");
  for (const { start, length, person } of mentions)
    appendElement(list, "mention", {
      mentionpersonId: persons.idOf(person),
      mentionId: newGuid(),
      startIndex: start,
      length,
    });
  element.insertBefore(list, rest);
}
