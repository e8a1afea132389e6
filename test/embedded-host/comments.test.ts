import { expect, test } from "@jest/globals";

import { openXmlErrors } from "../support/open-xml-errors";
import { codeOf, firstSheet, inWorkbook } from "./support";

const options = {
  user: { name: "Ada Lovelace", email: "ada@example.com" },
  now: () => new Date("2026-09-30T08:15:42.170Z"),
};

async function picture(context: Excel.RequestContext): Promise<unknown> {
  const { comments } = context.workbook;
  comments.load("items,items/replies/items");
  await context.sync();
  const locations = comments.items.map((comment) => comment.getLocation().load("address"));
  await context.sync();
  return [comments.toJSON(), locations.map(({ address }) => address)];
}

test("Comments are in the saved file, valid, and read again as they were", async () => {
  let before: unknown;
  const bytes = await inWorkbook(
    async (context, host) => {
      const { workbook } = context;
      const comment = firstSheet(context).comments.add(
        "B2",
        {
          mentions: [{ email: "bob@example.com", id: 0, name: "Bob" }],
          richContent: 'Is this right, <at id="0">Bob</at>?',
        },
        "Mention",
      );
      comment.replies.add("No.");
      comment.resolved = true;
      const other = workbook.worksheets.add("Other");
      other.comments.add("XFD1048576", "The last cell");
      other.getRange("A1").hyperlink = { address: "https://example.com/", textToDisplay: "x" };
      other.tables.add("C3:D4", true);
      other.charts.add("ColumnClustered", other.getRange("C3:D4"));
      before = await picture(context);
      return host.save();
    },
    undefined,
    options,
  );
  expect(await openXmlErrors(bytes, "xlsx")).toEqual([]);
  expect(await inWorkbook(picture, bytes)).toEqual(before);
  expect(JSON.stringify(before)).toContain("2026-09-30T08:15:42.170Z");
  expect(JSON.stringify(before)).toContain("ada@example.com");
});

test("A cell has one comment, and protected sheets get none", async () => {
  const twice = await codeOf(async (context) => {
    const { comments } = firstSheet(context);
    comments.add("A1", "one");
    comments.add("A1", "two");
    await context.sync();
  });
  expect(twice).toBe("ItemAlreadyExists");
  const onProtected = await codeOf(async (context) => {
    const sheet = firstSheet(context);
    sheet.protection.protect();
    sheet.comments.add("A1", "one");
    await context.sync();
  });
  expect(onProtected).toBe("AccessDenied");
});

test("Comments go with the rows and the sheets that are deleted", async () => {
  const counts = await inWorkbook(async (context) => {
    const { workbook } = context;
    const other = workbook.worksheets.add("Other");
    other.comments.add("A1", "one");
    other.comments.add("A2", "two");
    firstSheet(context).comments.add("A1", "three");
    other.getRange("1:1").delete("Up");
    const afterRow = workbook.comments.getCount();
    const left = other.comments.getItemByCell("A1").load("content");
    await context.sync();
    other.delete();
    const afterSheet = workbook.comments.getCount();
    await context.sync();
    return [afterRow.value, left.content, afterSheet.value];
  });
  expect(counts).toEqual([2, "two", 1]);
});

test("A comment goes with the cell that is cut, and the one that was there goes", async () => {
  const found = await inWorkbook(async (context) => {
    const sheet = firstSheet(context);
    sheet.comments.add("A1", "moved");
    sheet.comments.add("C5", "covered");
    sheet.getRange("A1").moveTo("C5");
    const count = sheet.comments.getCount();
    const left = sheet.comments.getItemByCell("C5").load("content");
    await context.sync();
    return [count.value, left.content];
  });
  expect(found).toEqual([1, "moved"]);
});
