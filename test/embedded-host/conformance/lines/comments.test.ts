import { describe } from "@jest/globals";

import { behaves, read, refuses, sheetOf } from "../behaves";

const kate = { email: "kate@contoso.com", id: 0, name: "Kate Kristensen" };
const question = {
  mentions: [kate],
  richContent: '<at id="0">Kate Kristensen</at> - is 3 &lt; 4?',
};

/** Three comments over two sheets, added out of order. */
function threeComments({ workbook }: Excel.RequestContext): void {
  workbook.worksheets.add("Other").comments.add("C1", "third");
  workbook.comments.add("Sheet1!B2", "second");
  workbook.comments.add("Sheet1!A2", "first");
}

async function contents(comments: Excel.CommentCollection): Promise<readonly string[]> {
  comments.load("items/content");
  await comments.context.sync();
  return comments.items.map(({ content }) => content);
}

describe("comments", () => {
  behaves(
    "CommentCollection.add",
    "a comment on a cell, from the user, now",
    async (context) => {
      const before = Date.now();
      const comment = sheetOf(context).comments.add("A1", "To do: add data.");
      const location = comment.getLocation();
      location.load("address");
      comment.load();
      await context.sync();
      const { id, creationDate, ...rest } = comment.toJSON();
      const age = (creationDate?.getTime() ?? NaN) - before;
      return [/^\{[0-9A-F-]{36}\}$/.test(id ?? ""), Math.abs(age) < 60_000, location.address, rest];
    },
    [
      true,
      true,
      "Sheet1!A1",
      {
        authorEmail: "",
        authorName: "Guest",
        content: "To do: add data.",
        contentType: "Plain",
        mentions: [],
        resolved: false,
        richContent: "To do: add data.",
      },
    ],
  );
  behaves(
    "CommentCollection.add",
    "rich content with mentions, shown with an @",
    async (context) => {
      const comment = sheetOf(context).comments.add("A1", question, "Mention");
      return await read(comment, "content", "contentType", "mentions", "richContent");
    },
    ["@Kate Kristensen - is 3 < 4?", "Mention", [kate], question.richContent],
  );
  const refused: readonly [string, Parameters<typeof refuses>[2]][] = [
    ["a range larger than one cell", (context) => sheetOf(context).comments.add("A1:B1", "x")],
    [
      "an address without its sheet in the comments of the workbook",
      ({ workbook }) => workbook.comments.add("A1", "x"),
    ],
    [
      "rich content that mentions nobody of the list",
      (context) => sheetOf(context).comments.add("A1", { ...question, mentions: [] }, "Mention"),
    ],
  ];
  for (const [says, batch] of refused)
    refuses("CommentCollection.add", says, batch, "InvalidArgument");
  behaves(
    "CommentCollection.getCount",
    "of the workbook and of each sheet",
    async (context) => {
      threeComments(context);
      const { workbook } = context;
      const counts = [workbook.comments, sheetOf(context).comments].map((each) => each.getCount());
      await context.sync();
      return counts.map(({ value }) => value);
    },
    [3, 2],
  );
  behaves(
    "CommentCollection.getItemAt",
    "by position, as in items",
    async (context) => {
      threeComments(context);
      const { comments } = context.workbook;
      return [await contents(comments), await read(comments.getItemAt(1), "content")];
    },
    [["first", "second", "third"], "second"],
  );
  behaves(
    "CommentCollection.getItem",
    "by its id, in the workbook and on its own sheet",
    async (context) => {
      threeComments(context);
      const { workbook } = context;
      const id = (await read(workbook.comments.getItemByCell("Other!C1"), "id")) as string;
      const elsewhere = sheetOf(context).comments.getItemOrNullObject(id);
      return [
        await read(workbook.comments.getItem(id), "content"),
        await read(elsewhere, "isNullObject"),
      ];
    },
    ["third", true],
  );
  behaves(
    "CommentCollection.getItemByCell",
    "by a range",
    async (context) => {
      threeComments(context);
      const cell = sheetOf(context).getRange("B2");
      return await read(context.workbook.comments.getItemByCell(cell), "content");
    },
    "second",
  );
  refuses(
    "CommentCollection.getItemByCell",
    "a cell without a comment",
    ({ workbook }) => workbook.comments.getItemByCell("Sheet1!A1").load("id"),
    "ItemNotFound",
  );
  behaves(
    "CommentCollection.getItemByReplyId",
    "the comment of a reply",
    async (context) => {
      threeComments(context);
      const { comments } = context.workbook;
      const reply = comments.getItemAt(1).replies.add("done");
      const id = (await read(reply, "id")) as string;
      return await read(comments.getItemByReplyId(id), "content");
    },
    "second",
  );
  behaves(
    "Comment.content",
    "plain text that takes the place of mentions",
    async (context) => {
      const comment = sheetOf(context).comments.add("A1", question, "Mention");
      comment.content = "Kate knows <at> & more";
      return await read(comment, "content", "contentType", "mentions", "richContent");
    },
    ["Kate knows <at> & more", "Plain", [], "Kate knows &lt;at&gt; &amp; more"],
  );
  behaves(
    "Comment.updateMentions",
    "rich content in the place of what was there",
    async (context) => {
      const comment = sheetOf(context).comments.add("A1", "plain");
      comment.updateMentions(question);
      return await read(comment, "content", "mentions");
    },
    ["@Kate Kristensen - is 3 < 4?", [kate]],
  );
  behaves(
    "Comment.resolved",
    "of the thread, replies included",
    async (context) => {
      const comment = sheetOf(context).comments.add("A1", "plain");
      const reply = comment.replies.add("yes");
      comment.resolved = true;
      const states = [await read(comment, "resolved"), await read(reply, "resolved")];
      comment.resolved = false;
      return [...states, await read(reply, "resolved")];
    },
    [true, true, false],
  );
  behaves(
    "Comment.delete",
    "takes the replies along",
    async (context) => {
      const { comments } = sheetOf(context);
      const comment = comments.add("A1", "plain");
      const id = (await read(comment.replies.add("yes"), "id")) as string;
      comment.delete();
      const count = comments.getCount();
      await context.sync();
      const byReply = await read(comments.getItemByReplyId(id), "id").catch(
        (error: unknown) => (error as { code: string }).code,
      );
      return [count.value, byReply];
    },
    [0, "ItemNotFound"],
  );
  behaves(
    "Comment.getLocation",
    "follows the cell when rows and columns are inserted",
    async (context) => {
      const sheet = sheetOf(context);
      const comment = sheet.comments.add("B2", "plain");
      comment.replies.add("yes");
      sheet.getRange("1:3").insert("Down");
      sheet.getRange("A:A").insert("Right");
      return await read(comment.getLocation(), "address");
    },
    "Sheet1!C5",
  );
});
