import type { CommentText, CommentThread } from "#ooxml/model/comment-model";

import { workbookTarget, type EventName } from "../protocol/events";
import { HostError } from "../protocol/host-error";
import { cellCount } from "./areas";
import { requireUnprotected, requireWorksheet } from "./guards";
import {
  eventSource,
  liveSheet,
  sheetIdOf,
  type RangeTarget,
  type SheetTarget,
} from "./open-workbook";

type Thread = SheetTarget & { readonly id: string };

type ChangeType =
  | "CommentEdited"
  | "CommentResolved"
  | "CommentReopened"
  | "ReplyAdded"
  | "ReplyDeleted"
  | "ReplyEdited";

/** The one cell of a range; a comment is on no more. */
export function oneCell(range: RangeTarget): { readonly row: number; readonly column: number } {
  if (cellCount(range.area) !== 1) throw new HostError("InvalidArgument");
  const { row, column } = range.area;
  return { row, column };
}

export function addComment(range: RangeTarget, text: CommentText): string {
  const sheet = liveSheet(range);
  requireWorksheet(sheet);
  requireUnprotected(sheet);
  const cell = oneCell(range);
  if (sheet.comments.isTaken(cell)) throw new HostError("ItemAlreadyExists");
  const { workbook } = range;
  const id = sheet.comments.add(cell, { ...text, author: workbook.user, created: workbook.now() });
  raise({ ...range, id }, "commentAdded", { replyIds: [] });
  return id;
}

export function addReply(thread: Thread, text: CommentText): string {
  const sheet = changeable(thread);
  const { user, now } = thread.workbook;
  const id = sheet.comments.reply(thread.id, { ...text, author: user, created: now() });
  raiseChange(thread, "ReplyAdded");
  return id;
}

/** Writes a comment, or the reply of the id, anew. */
export function rewriteComment(thread: Thread, text: CommentText, replyId?: string): void {
  changeable(thread).comments.rewrite(replyId ?? thread.id, text);
  raiseChange(thread, replyId === undefined ? "CommentEdited" : "ReplyEdited");
}

export function resolveComment(thread: Thread, resolved: boolean): void {
  const sheet = changeable(thread);
  if (threadOf(thread).resolved === resolved) return;
  sheet.comments.resolve(thread.id, resolved);
  raiseChange(thread, resolved ? "CommentResolved" : "CommentReopened");
}

export function deleteComment(thread: Thread): void {
  const sheet = changeable(thread);
  const replyIds = replyIdsOf(threadOf(thread));
  sheet.comments.delete(thread.id);
  raise(thread, "commentDeleted", { replyIds });
}

export function deleteReply(thread: Thread, replyId: string): void {
  const sheet = changeable(thread);
  const replyIds = replyIdsOf(threadOf(thread));
  sheet.comments.delete(replyId);
  raise(thread, "commentChanged", { replyIds, changeType: "ReplyDeleted" });
}

/** ItemNotFound once the comment, its cell or its sheet was deleted. */
export function threadOf(thread: Thread): CommentThread {
  const found = liveSheet(thread).comments.find(thread.id);
  if (found?.id !== thread.id) throw new HostError("ItemNotFound");
  return found;
}

function changeable(thread: Thread): Thread["sheet"] {
  threadOf(thread);
  requireUnprotected(thread.sheet);
  return thread.sheet;
}

function replyIdsOf({ replies }: CommentThread): readonly string[] {
  return replies.map(({ id }) => id);
}

function raiseChange(thread: Thread, changeType: ChangeType): void {
  raise(thread, "commentChanged", { replyIds: replyIdsOf(threadOf(thread)), changeType });
}

function raise(
  { workbook, sheet, id }: Thread,
  event: EventName,
  about: { readonly replyIds: readonly string[]; readonly changeType?: ChangeType },
): void {
  const worksheetId = sheetIdOf(sheet);
  const { replyIds, changeType } = about;
  workbook.events.raise(event, [workbookTarget, worksheetId], {
    changeType,
    commentDetails: [{ commentId: id, replyIds }],
    source: eventSource(workbook).source,
    worksheetId,
  });
}
