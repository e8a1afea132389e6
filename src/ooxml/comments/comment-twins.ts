import { cellName, parseArea } from "../model/address";
import { escapeControls } from "../package/byte-text";
import type { CommentCell, CommentThread } from "../model/comment-model";
import { CONTENT_TYPE, MAIN, RELATIONS } from "../package/namespaces";
import { emptyShapes, hasShapes, withNoteShapes, withoutNoteShapes } from "./note-shapes";
import type { Package } from "../package/package";
import { isRelationType, resolveTarget } from "../package/relationships";
import type { SheetShell } from "../package/sheet-shell";
import {
  appendElement,
  attribute,
  childElement,
  childElements,
  createLike,
  numberAttribute,
  parseXml,
  relationAttribute,
  removeElement,
  rootOf,
  serialiseXml,
  setAttributes,
  XML_DECLARATION,
  type XmlDocument,
  type XmlElement,
} from "../package/xml";

export type NotesHome = {
  readonly parts: Package;
  readonly partName: string;
  readonly sheetId: string;
  shell(): SheetShell;
};

const EMPTY = `${XML_DECLARATION}<comments xmlns="${MAIN}"><authors/><commentList/></comments>`;

/** What programs read that do not know threads, as Excel writes it. */
const PREFACE = `[Threaded comment]

Your version of Excel allows you to read this threaded comment; however, any edits to it will get removed if the file is opened in a newer version of Excel. Learn more: https://go.microsoft.com/fwlink/?linkid=870924

`;

/** Cells of a sheet that have a note, those that stand for a thread included. */
export function notedCells(home: NotesHome): ReadonlySet<string> {
  const part = notesPart(home);
  if (part === undefined) return new Set();
  const { list } = open(home, part);
  return new Set(childElements(list, "comment").map((note) => attribute(note, "ref") ?? ""));
}

export type TwinChange = {
  /** Threads that are new or say something else. */
  readonly changed: readonly CommentThread[];
  /** Ids of threads that are gone. */
  readonly gone: readonly string[];
};

/** Writes the notes that stand for threads, with their boxes. Notes of one's own stay as they are. */
export function writeTwins(home: NotesHome, { changed, gone }: TwinChange): void {
  const part = notesPart(home);
  const notes = open(home, part);
  const removed = removeTwins(notes, gone);
  addTwins(notes, changed);
  const { parts, partName } = home;
  const empty = childElements(notes.list, "comment").length === 0;
  if (!empty) {
    const target = part ?? parts.freeName("xl/comments", ".xml");
    parts.set(target, serialiseXml(notes.document), CONTENT_TYPE.comments);
    if (part === undefined) parts.relate(partName, "comments", target);
  } else if (part !== undefined) removePart(home, part);
  writeShapes(home, changed, removed);
}

type Notes = {
  readonly document: XmlDocument;
  readonly authors: XmlElement;
  readonly list: XmlElement;
};

function notesPart({ parts, partName }: NotesHome): string | undefined {
  return parts.partByType(partName, "comments");
}

function open({ parts }: NotesHome, part: string | undefined): Notes {
  const document = parseXml(part === undefined ? EMPTY : parts.text(part), part ?? "xl/comments");
  const root = rootOf(document);
  const authors = childElement(root, "authors") ?? prepend(root, "authors");
  const list = childElement(root, "commentList") ?? appendElement(root, "commentList");
  return { document, authors, list };
}

function prepend(parent: XmlElement, name: string): XmlElement {
  const element = createLike(parent, name);
  parent.insertBefore(element, parent.firstChild);
  return element;
}

function authorOf(id: string): string {
  return `TC=${id}`.toUpperCase();
}

function authorsOf({ authors }: Notes): readonly string[] {
  return childElements(authors, "author").map((author) =>
    (author.textContent ?? "").trim().toUpperCase(),
  );
}

/** Takes the notes and their authors out, and gives the cells. */
function removeTwins(notes: Notes, gone: readonly string[]): readonly CommentCell[] {
  if (gone.length === 0) return [];
  const doomed = new Set(gone.map(authorOf));
  const removed: CommentCell[] = [];
  const isDoomed = authorsOf(notes).map((author) => doomed.has(author));
  let left = 0;
  const indexes = isDoomed.map((each) => (each ? undefined : left++));
  childElements(notes.authors, "author").forEach((author, index) => {
    if (isDoomed[index] === true) removeElement(author);
  });
  for (const note of childElements(notes.list, "comment")) {
    const author = numberAttribute(note, "authorId") ?? 0;
    if (isDoomed[author] !== true) {
      setAttributes(note, { authorId: indexes[author] ?? author });
      continue;
    }
    removeElement(note);
    const cell = parseArea(attribute(note, "ref") ?? "");
    if (cell) removed.push(cell);
  }
  return removed;
}

function addTwins(notes: Notes, threads: readonly CommentThread[]): void {
  const authors = authorsOf(notes);
  const indexes = new Map(authors.map((author, index) => [author, index]));
  let next = authors.length;
  const byAuthor = new Map(
    childElements(notes.list, "comment").map((note) => [numberAttribute(note, "authorId"), note]),
  );
  for (const thread of threads) {
    const author = authorOf(thread.id);
    const index = indexes.get(author) ?? next;
    if (index === next) {
      next += 1;
      appendElement(notes.authors, "author").textContent = `tc=${thread.id}`;
    }
    const ref = cellName(thread.row, thread.column);
    const note =
      byAuthor.get(index) ??
      appendElement(notes.list, "comment", { ref, authorId: index, shapeId: 0 });
    writeNote(note, thread);
  }
}

function writeNote(note: XmlElement, { text, replies }: CommentThread): void {
  removeElement(childElement(note, "text"));
  const run = appendElement(prepend(note, "text"), "t");
  run.setAttribute("xml:space", "preserve");
  const answers = replies.map((reply) => `\nReply:\n    ${reply.text}`);
  run.textContent = escapeControls(`${PREFACE}Comment:\n    ${text}${answers.join("")}`);
}

function writeShapes(
  home: NotesHome,
  changed: readonly CommentCell[],
  removed: readonly CommentCell[],
): void {
  const { parts, partName, sheetId } = home;
  const shell = home.shell();
  const link = shell.get("legacyDrawing");
  const part = link && parts.partById(partName, relationAttribute(link));
  const before = part === undefined ? emptyShapes(Number(sheetId)) : parts.text(part);
  const after = withNoteShapes(withoutNoteShapes(before, removed), changed);
  if (after === before) return;
  if (!hasShapes(after)) {
    shell.remove("legacyDrawing");
    if (part !== undefined) removePart(home, part);
    return;
  }
  const target = part ?? parts.freeName("xl/drawings/vmlDrawing", ".vml");
  parts.set(target, after, CONTENT_TYPE.vmlDrawing);
  if (part !== undefined) return;
  const relation = parts.relate(partName, "vmlDrawing", target);
  shell.ensure("legacyDrawing").setAttributeNS(RELATIONS, "r:id", relation);
}

function removePart({ parts, partName }: NotesHome, part: string): void {
  const relation = parts
    .relations(partName)
    .find(
      (each) =>
        (isRelationType(each, "comments") || isRelationType(each, "vmlDrawing")) &&
        resolveTarget(partName, each.target).toLowerCase() === part.toLowerCase(),
    );
  if (relation) parts.unrelate(partName, relation.id);
  parts.delete(part);
}
