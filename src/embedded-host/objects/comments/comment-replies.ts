import type { CommentReply } from "#ooxml/model/comment-model";

import { integerArgument, keyArgument } from "../../protocol/call-arguments";
import { HostError } from "../../protocol/host-error";
import type { HostObject } from "../../protocol/object-type";
import { addReply, deleteReply, rewriteComment, threadOf } from "../../workbook/change-comments";
import { entryProperties } from "./comment-properties";
import { contentArgument, plainText, richText } from "./comment-text";
import { locationOf } from "./comments";
import { defineType, make, type CommentTarget, type ReplyTarget } from "../access/object-selves";

function replyOf(target: ReplyTarget): CommentReply {
  const found = threadOf(target).replies.find(({ id }) => id === target.replyId);
  if (found === undefined) throw new HostError("ItemNotFound");
  return found;
}

function list(thread: CommentTarget): readonly HostObject[] {
  return threadOf(thread).replies.map(({ id }) => objectOf(thread, id));
}

function find(thread: CommentTarget, key: string | number): HostObject | undefined {
  const id = String(key).toUpperCase();
  return threadOf(thread).replies.some((reply) => reply.id === id)
    ? objectOf(thread, id)
    : undefined;
}

function objectOf({ workbook, sheet, id }: CommentTarget, replyId: string): HostObject {
  return make("CommentReply", { workbook, sheet, id, replyId });
}

export const commentReplyCollectionType = defineType({
  name: "CommentReplyCollection",
  collection: { itemType: "CommentReply", list, find },
  methods: {
    Add: (thread, args) => objectOf(thread, addReply(thread, contentArgument(args[0], args[1]))),
    GetCount: (thread) => threadOf(thread).replies.length,
    GetItemAt: (thread, args) => {
      const found = list(thread)[integerArgument(args, 0)];
      if (found === undefined) throw new HostError("ItemNotFound");
      return found;
    },
    GetItemOrNullObject: (thread, args) => find(thread, keyArgument(args, 0)),
  },
});

export const commentReplyType = defineType({
  name: "CommentReply",
  id: { key: "Id", get: ({ replyId }) => replyId },
  properties: {
    ...entryProperties(replyOf),
    Content: {
      get: (target) => replyOf(target).text,
      set: (target, value) => {
        rewriteReply(target, plainText(value));
      },
    },
    /** Of the thread: a reply alone is not resolved. */
    Resolved: { get: (target) => threadOf(target).resolved },
  },
  methods: {
    Delete: (target) => {
      replyOf(target);
      deleteReply(target, target.replyId);
    },
    GetLocation: locationOf,
    GetParentComment: ({ workbook, sheet, id }) => make("Comment", { workbook, sheet, id }),
    UpdateMentions: (target, args) => {
      rewriteReply(target, richText(args[0]));
    },
  },
});

function rewriteReply(target: ReplyTarget, text: ReturnType<typeof plainText>): void {
  replyOf(target);
  rewriteComment(target, text, target.replyId);
}
