import { cellName } from "../model/address";
import type {
  CommentCell,
  CommentEntry,
  CommentText,
  CommentThread,
  CommentThreads,
} from "../model/comment-model";
import { notedCells, writeTwins, type NotesHome } from "./comment-twins";
import { CONTENT_TYPE, THREADED_COMMENT_RELATION, THREADED_COMMENTS } from "../package/namespaces";
import type { WorkbookPersons } from "./persons";
import { idOf, newElement, readThread, writeText } from "./thread-elements";
import {
  attribute,
  childElements,
  parseXml,
  removeElement,
  rootOf,
  serialiseXml,
  setAttributes,
  XML_DECLARATION,
  type XmlDocument,
  type XmlElement,
} from "../package/xml";

const EMPTY = `${XML_DECLARATION}<ThreadedComments xmlns="${THREADED_COMMENTS}"/>`;

type Kept = {
  readonly root: XmlElement;
  readonly replies: XmlElement[];
  value: CommentThread;
};

type Opened = {
  readonly part: string | undefined;
  readonly relation: string | undefined;
  readonly document: XmlDocument;
  readonly threads: Map<string, Kept>;
  /** Ids of replies, with the threads that they belong to. */
  readonly replies: Map<string, Kept>;
  readonly noted: ReadonlySet<string>;
};

export type CommentsHome = NotesHome & { readonly persons: WorkbookPersons };

/** Threaded comments of a sheet, and the notes that stand for them in older programs. */
export class SheetComments implements CommentThreads {
  readonly #home: CommentsHome;
  #opened: Opened | undefined;
  readonly #changed = new Set<string>();
  readonly #gone = new Map<string, CommentThread>();

  constructor(home: CommentsHome) {
    this.#home = home;
  }

  get all(): readonly CommentThread[] {
    const threads = [...this.#open().threads.values()].map(({ value }) => value);
    return threads.sort((one, other) => one.row - other.row || one.column - other.column);
  }

  find(id: string): CommentThread | undefined {
    return this.#keptOf(id)?.value;
  }

  isTaken(cell: CommentCell): boolean {
    const { threads, noted } = this.#open();
    for (const { value } of threads.values()) if (sameCell(value, cell)) return true;
    if (!noted.has(cellName(cell.row, cell.column))) return false;
    // The note of a thread that is gone goes with the next writing.
    return ![...this.#gone.values()].some((thread) => sameCell(thread, cell));
  }

  add(cell: CommentCell, entry: CommentEntry): string {
    const { document, threads } = this.#open();
    const list = rootOf(document);
    const { persons } = this.#home;
    const root = newElement(list, { cell, entry, parentId: undefined }, persons);
    list.appendChild(root);
    const id = idOf(root);
    threads.set(id, { root, replies: [], value: readThread({ root, replies: [] }, persons) });
    this.#changed.add(id);
    return id;
  }

  reply(id: string, entry: CommentEntry): string {
    const kept = this.#kept(id);
    const { document, replies } = this.#open();
    const list = rootOf(document);
    const { row, column } = kept.value;
    const parentId = attribute(kept.root, "id");
    const element = newElement(
      list,
      { cell: { row, column }, entry, parentId },
      this.#home.persons,
    );
    const last = kept.replies.at(-1) ?? kept.root;
    list.insertBefore(element, last.nextSibling);
    kept.replies.push(element);
    replies.set(idOf(element), kept);
    this.#read(kept);
    return idOf(element);
  }

  rewrite(id: string, text: CommentText): void {
    const kept = this.#kept(id);
    writeText(elementOf(kept, id), text, this.#home.persons);
    this.#read(kept);
  }

  resolve(id: string, resolved: boolean): void {
    const kept = this.#kept(id);
    setAttributes(kept.root, { done: resolved ? true : undefined });
    this.#read(kept);
  }

  delete(id: string): void {
    const kept = this.#kept(id);
    const { threads, replies } = this.#open();
    const element = elementOf(kept, id);
    if (element !== kept.root) {
      kept.replies.splice(kept.replies.indexOf(element), 1);
      replies.delete(id);
      removeElement(element);
      this.#read(kept);
      return;
    }
    for (const each of [kept.root, ...kept.replies]) removeElement(each);
    for (const reply of kept.replies) replies.delete(idOf(reply));
    threads.delete(id);
    this.#changed.delete(id);
    this.#gone.set(id, kept.value);
  }

  /** Has the comments of the sheet that this one is a copy of, under ids of their own. */
  copyFrom(source: readonly CommentThread[]): void {
    for (const thread of source) {
      this.#gone.set(thread.id, thread);
      const id = this.add(thread, thread);
      for (const reply of thread.replies) this.reply(id, reply);
      if (thread.resolved) this.resolve(id, true);
    }
  }

  flush(): void {
    if (!this.#opened || (this.#changed.size === 0 && this.#gone.size === 0)) return;
    const { threads } = this.#opened;
    this.#writePart(this.#opened);
    writeTwins(this.#home, {
      changed: [...this.#changed].flatMap((id) => threads.get(id)?.value ?? []),
      gone: [...this.#gone.keys()],
    });
    this.forget();
  }

  /** Reads the comments anew, after their parts were written. */
  forget(): void {
    this.#opened = undefined;
    this.#changed.clear();
    this.#gone.clear();
  }

  #writePart({ part, relation, document }: Opened): void {
    const { parts, partName } = this.#home;
    if (childElements(rootOf(document)).length === 0) {
      if (part === undefined) return;
      parts.delete(part);
      if (relation !== undefined) parts.unrelate(partName, relation);
      return;
    }
    const target = part ?? parts.freeName("xl/threadedComments/threadedComment", ".xml");
    parts.set(target, serialiseXml(document), CONTENT_TYPE.threadedComments);
    if (part === undefined) parts.relateAs(partName, THREADED_COMMENT_RELATION, target);
  }

  #read(kept: Kept): void {
    kept.value = readThread(kept, this.#home.persons);
    this.#changed.add(kept.value.id);
  }

  #kept(id: string): Kept {
    const kept = this.#keptOf(id);
    if (!kept) throw new Error(`The sheet has no comment ${id}.`);
    return kept;
  }

  #keptOf(id: string): Kept | undefined {
    const { threads, replies } = this.#open();
    return threads.get(id) ?? replies.get(id);
  }

  #open(): Opened {
    if (this.#opened) return this.#opened;
    const { parts, partName, persons } = this.#home;
    const relation = parts
      .relations(partName)
      .find(({ type }) => type === THREADED_COMMENT_RELATION)?.id;
    const part = parts.partById(partName, relation);
    const document = parseXml(
      part === undefined ? EMPTY : parts.text(part),
      part ?? "xl/threadedComments",
    );
    const elements = childElements(rootOf(document), "threadedComment");
    const threads = new Map<string, Kept>();
    const replies = new Map<string, Kept>();
    const roots = new Map(elements.map((element) => [idOf(element), element]));
    for (const [parent, group] of byThread(elements)) {
      const root = roots.get(parent);
      if (!root) continue;
      const kept = { root, replies: group, value: readThread({ root, replies: group }, persons) };
      threads.set(parent, kept);
      for (const reply of group) replies.set(idOf(reply), kept);
    }
    this.#opened = { part, relation, document, threads, replies, noted: notedCells(this.#home) };
    return this.#opened;
  }
}

/** The replies of each thread, which may stand before their comment. */
function byThread(elements: readonly XmlElement[]): Map<string, XmlElement[]> {
  const groups = new Map<string, XmlElement[]>();
  for (const element of elements) {
    const parent = attribute(element, "parentId")?.toUpperCase();
    const group = groups.get(parent ?? idOf(element)) ?? [];
    if (parent !== undefined) group.push(element);
    groups.set(parent ?? idOf(element), group);
  }
  return groups;
}

function elementOf({ root, replies }: Kept, id: string): XmlElement {
  return replies.find((element) => idOf(element) === id) ?? root;
}

function sameCell(one: CommentCell, other: CommentCell): boolean {
  return one.row === other.row && one.column === other.column;
}
