import { cellName, parseArea } from "./address";
import { escapeControls } from "./byte-text";
import type { CommentCell, CommentThread } from "./comment-model";
import { CONTENT_TYPE, MAIN, RELATIONS } from "./namespaces";
import { emptyShapes, hasShapes, withNoteShape, withoutNoteShape } from "./note-shapes";
import type { Package } from "./package";
import { isRelationType, resolveTarget } from "./relationships";
import type { SheetShell } from "./sheet-shell";
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
} from "./xml";

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
  const removed = gone.flatMap((id) => removeTwin(notes, id));
  for (const thread of changed) writeTwin(notes, thread);
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

function authorIndex(notes: Notes, id: string): number {
  const wanted = `tc=${id}`.toUpperCase();
  return childElements(notes.authors, "author").findIndex(
    (author) => author.textContent?.trim().toUpperCase() === wanted,
  );
}

/** Takes the note and its author out, and gives its cell. */
function removeTwin(notes: Notes, id: string): readonly CommentCell[] {
  const index = authorIndex(notes, id);
  if (index < 0) return [];
  removeElement(childElements(notes.authors, "author")[index]);
  return childElements(notes.list, "comment").flatMap((note) => {
    const author = numberAttribute(note, "authorId") ?? 0;
    if (author > index) setAttributes(note, { authorId: author - 1 });
    if (author !== index) return [];
    removeElement(note);
    return parseArea(attribute(note, "ref") ?? "") ?? [];
  });
}

function writeTwin(notes: Notes, thread: CommentThread): void {
  let index = authorIndex(notes, thread.id);
  if (index < 0) {
    index = childElements(notes.authors, "author").length;
    appendElement(notes.authors, "author").textContent = `tc=${thread.id}`;
  }
  const note =
    childElements(notes.list, "comment").find(
      (each) => numberAttribute(each, "authorId") === index,
    ) ??
    appendElement(notes.list, "comment", {
      ref: cellName(thread.row, thread.column),
      authorId: index,
      shapeId: 0,
    });
  removeElement(childElement(note, "text"));
  const run = appendElement(prepend(note, "text"), "t");
  run.setAttribute("xml:space", "preserve");
  const replies = thread.replies.map((reply) => `\nReply:\n    ${reply.text}`);
  run.textContent = escapeControls(`${PREFACE}Comment:\n    ${thread.text}${replies.join("")}`);
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
  let after = before;
  for (const cell of removed) after = withoutNoteShape(after, cell);
  for (const cell of changed) after = withNoteShape(after, cell);
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
