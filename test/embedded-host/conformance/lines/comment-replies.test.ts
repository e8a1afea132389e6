import { describe } from "@jest/globals";

import { behaves, read, sheetOf } from "../behaves";

const kate = { email: "kate@contoso.com", id: 0, name: "Kate Kristensen" };
const question = {
  mentions: [kate],
  richContent: '<at id="0">Kate Kristensen</at> - is 3 &lt; 4?',
};

describe("replies", () => {
  behaves(
    "CommentReplyCollection.add",
    "at the end of the thread",
    async (context) => {
      const { replies } = sheetOf(context).comments.add("A1", "plain");
      replies.add("one");
      const two = replies.add(question, "Mention");
      const count = replies.getCount();
      replies.load("items/content");
      const kind = await read(two, "contentType", "mentions");
      return [count.value, replies.items.map(({ content }) => content), kind];
    },
    [2, ["one", "@Kate Kristensen - is 3 < 4?"], ["Mention", [kate]]],
  );
  behaves(
    "CommentReplyCollection.getItem",
    "by id and by position",
    async (context) => {
      const { replies } = sheetOf(context).comments.add("A1", "plain");
      replies.add("one");
      const id = (await read(replies.add("two"), "id")) as string;
      const contents = [
        await read(replies.getItem(id), "content"),
        await read(replies.getItemAt(0), "content"),
      ];
      return [contents, await read(replies.getItemOrNullObject("{0}"), "isNullObject")];
    },
    [["two", "one"], true],
  );
  behaves(
    "CommentReply.content",
    "is changed alone",
    async (context) => {
      const comment = sheetOf(context).comments.add("A1", "plain");
      const reply = comment.replies.add("one");
      reply.content = "two";
      return [await read(comment, "content"), await read(reply, "content", "authorName")];
    },
    ["plain", ["two", "Guest"]],
  );
  behaves(
    "CommentReply.getParentComment",
    "and where it is",
    async (context) => {
      const reply = sheetOf(context).comments.add("A1", "plain").replies.add("one");
      const parent = await read(reply.getParentComment(), "content");
      return [parent, await read(reply.getLocation(), "address")];
    },
    ["plain", "Sheet1!A1"],
  );
  behaves(
    "CommentReply.delete",
    "leaves the comment and the other replies",
    async (context) => {
      const comment = sheetOf(context).comments.add("A1", "plain");
      comment.replies.add("one").delete();
      comment.replies.add("two");
      comment.replies.load("items/content");
      await context.sync();
      return comment.replies.items.map(({ content }) => content);
    },
    ["two"],
  );
  behaves(
    "CommentReply.updateMentions",
    "rich content in the place of what was there",
    async (context) => {
      const reply = sheetOf(context).comments.add("A1", "plain").replies.add("one");
      reply.updateMentions(question);
      return await read(reply, "richContent");
    },
    question.richContent,
  );
});

type Heard = { readonly type: string; readonly changeType?: string; readonly replies: number };

describe("events of comments", () => {
  behaves(
    "CommentCollection.onChanged",
    "says what was changed; onAdded and onDeleted the rest",
    async (context) => {
      const heard: Heard[] = [];
      const { comments } = sheetOf(context);
      const ids = new Set<string>();
      const hear = (
        event:
          | Excel.CommentAddedEventArgs
          | Excel.CommentChangedEventArgs
          | Excel.CommentDeletedEventArgs,
      ): Promise<void> => {
        for (const { commentId, replyIds } of event.commentDetails) {
          ids.add(commentId);
          const { type } = event;
          const replies = replyIds.length;
          heard.push(
            "changeType" in event
              ? { type, changeType: event.changeType, replies }
              : { type, replies },
          );
        }
        return Promise.resolve();
      };
      comments.onAdded.add(hear);
      comments.onChanged.add(hear);
      comments.onDeleted.add(hear);
      await context.sync();
      const comment = comments.add("A1", "plain");
      comment.content = "other";
      const reply = comment.replies.add("one");
      reply.content = "two";
      comment.resolved = true;
      comment.resolved = true;
      comment.resolved = false;
      reply.delete();
      comment.delete();
      await context.sync();
      await new Promise((resolve) => setTimeout(resolve, 0));
      return [ids.size, heard];
    },
    [
      1,
      [
        { type: "CommentAdded", replies: 0 },
        { type: "CommentChanged", changeType: "CommentEdited", replies: 0 },
        { type: "CommentChanged", changeType: "ReplyAdded", replies: 1 },
        { type: "CommentChanged", changeType: "ReplyEdited", replies: 1 },
        { type: "CommentChanged", changeType: "CommentResolved", replies: 1 },
        { type: "CommentChanged", changeType: "CommentReopened", replies: 1 },
        { type: "CommentChanged", changeType: "ReplyDeleted", replies: 1 },
        { type: "CommentDeleted", replies: 0 },
      ],
    ],
  );
});
