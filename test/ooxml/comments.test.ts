import { describe, expect, test } from "@jest/globals";
import { readFileSync } from "node:fs";
import { strFromU8, unzipSync } from "fflate";

import type { CommentEntry } from "#ooxml/model/comment-model";
import { createWorkbookFile, openWorkbookFile } from "#ooxml/open";
import type { SheetFile, WorkbookFile } from "#ooxml/model/workbook-file";
import { openXmlErrors } from "../support/open-xml-errors";
import { describeWithSharedData, sharedFile } from "../support/shared-data";
import { packageParts, worksheet, zipped } from "./support/a-package";

const ada = { name: "Ada", email: "ada@example.com" };
const created = "2026-09-30T08:15:42.170Z";

function entry(text: string, more: Partial<CommentEntry> = {}): CommentEntry {
  return { text, mentions: [], author: ada, created, ...more };
}

function firstOf(file: WorkbookFile): SheetFile {
  const [sheet] = file.sheets;
  if (sheet === undefined) throw new Error("a workbook has a sheet");
  return sheet;
}

function textsOf(bytes: Uint8Array): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]),
  );
}

const mention = { start: 0, length: 4, person: { name: "Bob", email: "bob@example.com" } };

describe("comments that are added", () => {
  const file = createWorkbookFile();
  const { comments } = firstOf(file);
  const id = comments.add({ row: 1, column: 1 }, entry("Why \u0001 & <not>?\nSecond line"));
  comments.reply(id, entry("@Bob, please", { mentions: [mention] }));
  comments.resolve(id, true);
  comments.add({ row: 0, column: 3 }, entry("From a note", { created: undefined }));
  const before = comments.all;
  const bytes = file.save();
  const parts = textsOf(bytes);

  test("are read again as they were, in the order of their cells", () => {
    expect(firstOf(openWorkbookFile(bytes)).comments.all).toEqual(before);
    expect(before.map(({ row, column }) => [row, column])).toEqual([
      [0, 3],
      [1, 1],
    ]);
    expect(before[1]).toMatchObject({
      id,
      text: "Why \u0001 & <not>?\nSecond line",
      author: ada,
      created,
      resolved: true,
      replies: [{ text: "@Bob, please", mentions: [mention] }],
    });
    expect(before[0]?.created).toBeUndefined();
  });

  test("have notes that stand for them in older programs, with their boxes", () => {
    const notes = parts["xl/comments1.xml"] ?? "";
    expect(notes).toContain(`<author>tc=${id}</author>`);
    expect(notes).toContain("Reply:\n    @Bob, please");
    const drawing = parts["xl/drawings/vmlDrawing1.vml"] ?? "";
    expect(drawing.match(/ObjectType="Note"/g)).toHaveLength(2);
    expect(parts["xl/worksheets/sheet1.xml"]).toContain("<legacyDrawing");
    expect(parts["xl/persons/person.xml"]?.match(/<person /g)).toHaveLength(2);
  });

  test("make a valid file", async () => {
    expect(await openXmlErrors(bytes, "xlsx")).toEqual([]);
  });

  test("leave no part behind but the persons when they are deleted", () => {
    const opened = openWorkbookFile(bytes);
    const sheet = firstOf(opened);
    for (const thread of sheet.comments.all) sheet.comments.delete(thread.id);
    const names = Object.keys(textsOf(opened.save()));
    const added = new Set(Object.keys(textsOf(createWorkbookFile().save())));
    expect(names.filter((name) => !added.has(name) && !name.endsWith(".rels"))).toEqual([
      "xl/persons/person.xml",
    ]);
  });

  test("move with their cells and go with them, in every part", async () => {
    const opened = openWorkbookFile(bytes);
    const sheet = firstOf(opened);
    const row = { row: 0, column: 0, rows: 1, columns: 16_384 };
    opened.shiftCells(sheet.id, { kind: "delete", area: row, axis: "rows" });
    expect(sheet.comments.all.map(({ text }) => text)).toEqual([before[1]?.text]);
    sheet.comments.rewrite(id, { text: "moved", mentions: [] });
    const saved = opened.save();
    const moved = textsOf(saved);
    expect(moved["xl/threadedComments/threadedComment1.xml"]?.match(/ref="B1"/g)).toHaveLength(2);
    expect(moved["xl/comments1.xml"]?.match(/<comment /g)).toHaveLength(1);
    expect(moved["xl/comments1.xml"]).toContain("Comment:\n    moved");
    expect(moved["xl/drawings/vmlDrawing1.vml"]?.match(/<x:Row>0</g)).toHaveLength(1);
    expect(await openXmlErrors(saved, "xlsx")).toEqual([]);
  });

  test("are copied with their sheet, under ids of their own", async () => {
    const opened = openWorkbookFile(bytes);
    const copy = opened.copySheet(firstOf(opened).id, "Copy", 1);
    const saved = opened.save();
    const again = openWorkbookFile(saved).sheets[1]?.comments.all ?? [];
    const withoutIds = (threads: typeof again): unknown =>
      JSON.parse(JSON.stringify(threads, (key, value: unknown) => (key === "id" ? "" : value)));
    expect(withoutIds(again)).toEqual(withoutIds(before));
    expect(again.some((thread) => thread.id === id)).toBe(false);
    expect(copy.comments.isTaken({ row: 1, column: 1 })).toBe(true);
    expect(textsOf(saved)["xl/comments2.xml"]?.match(/<comment /g)).toHaveLength(2);
    expect(await openXmlErrors(saved, "xlsx")).toEqual([]);
  });
});

const thread = "{2BD0B1A4-7C3E-4F2A-9D11-6A5E8C0F1B23}";
const person = "{11111111-aaaa-4bbb-8ccc-dddddddddddd}";
const relations = "http://schemas.openxmlformats.org/package/2006/relationships";
const office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const microsoft = "http://schemas.microsoft.com/office/2017/10/relationships";
const threaded = "http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments";
const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** As Excel writes it: a note on A1, a thread on B2, and a button among the shapes. */
function fromExcel(): Uint8Array {
  const base = packageParts(worksheet('<sheetData/><legacyDrawing r:id="rId2"/>'));
  const shape = (id: number, kind: string, row: number): string =>
    `<v:shape id="_x0000_s${id}" type="#_x0000_t202" style='visibility:hidden'><x:ClientData ObjectType="${kind}"><x:Row>${row}</x:Row><x:Column>${row}</x:Column></x:ClientData></v:shape>`;
  return zipped({
    ...base,
    "[Content_Types].xml": (base["[Content_Types].xml"] ?? "").replace(
      "</Types>",
      '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/></Types>',
    ),
    "xl/_rels/workbook.xml.rels": (base["xl/_rels/workbook.xml.rels"] ?? "").replace(
      "</Relationships>",
      `<Relationship Id="rId9" Type="${microsoft}/person" Target="persons/person.xml"/></Relationships>`,
    ),
    "xl/worksheets/_rels/sheet1.xml.rels": `<Relationships xmlns="${relations}"><Relationship Id="rId1" Type="${office}/comments" Target="../comments1.xml"/><Relationship Id="rId2" Type="${office}/vmlDrawing" Target="../drawings/vmlDrawing1.vml"/><Relationship Id="rId3" Type="${microsoft}/threadedComment" Target="../threadedComments/threadedComment1.xml"/></Relationships>`,
    "xl/persons/person.xml": `<personList xmlns="${threaded}"><person displayName="Ada" id="${person.toUpperCase()}" userId="S::ada@example.com::0f" providerId="AD"/></personList>`,
    "xl/threadedComments/threadedComment1.xml": `<ThreadedComments xmlns="${threaded}"><threadedComment ref="B2" dT="2026-09-30T08:15:42.17" personId="${person}" id="${thread}" done="1"><text>Check this total</text></threadedComment></ThreadedComments>`,
    "xl/comments1.xml": `<comments xmlns="${main}"><authors><author>tc=${thread}</author><author>Carol</author></authors><commentList><comment ref="A1" authorId="1"><text><r><rPr><b/></rPr><t>Plain note</t></r></text></comment><comment ref="B2" authorId="0"><text><t>[Threaded comment]</t></text></comment></commentList></comments>`,
    "xl/drawings/vmlDrawing1.vml": `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202"/>${shape(1025, "Note", 0)}${shape(1026, "Note", 1)}${shape(1027, "Button", 2)}</xml>`,
  });
}

describe("comments of a file from Excel", () => {
  test("are read, and notes are none of them", () => {
    const { comments } = firstOf(openWorkbookFile(fromExcel()));
    expect(comments.all).toEqual([
      {
        id: thread,
        row: 1,
        column: 1,
        text: "Check this total",
        mentions: [],
        author: ada,
        created,
        resolved: true,
        replies: [],
      },
    ]);
    expect(comments.isTaken({ row: 0, column: 0 })).toBe(true);
    expect(comments.isTaken({ row: 2, column: 2 })).toBe(false);
  });

  test("are changed beside notes and shapes that stay as they are", () => {
    const file = openWorkbookFile(fromExcel());
    const { comments } = firstOf(file);
    comments.delete(thread);
    expect(comments.isTaken({ row: 1, column: 1 })).toBe(false);
    const id = comments.add({ row: 2, column: 2 }, entry("New"));
    const parts = textsOf(file.save());
    expect(parts["xl/comments1.xml"]).toContain(
      `<authors><author>Carol</author><author>tc=${id}</author></authors><commentList><comment ref="A1" authorId="0"><text><r><rPr><b/></rPr><t>Plain note</t></r></text></comment><comment ref="C3" authorId="1"`,
    );
    expect(parts["xl/comments1.xml"]).not.toContain('ref="B2"');
    const drawing = parts["xl/drawings/vmlDrawing1.vml"] ?? "";
    expect(drawing.match(/_x0000_s\d+/g)).toEqual(["_x0000_s1025", "_x0000_s1027", "_x0000_s1028"]);
    expect(drawing).toContain('ObjectType="Button"');
    expect(drawing).toContain('xmlns:o="urn:schemas-microsoft-com:office:office"');
    expect(parts["xl/persons/person.xml"]?.match(/<person /g)).toHaveLength(1);
  });

  test("keep the button's drawing when the last of them goes", () => {
    const file = openWorkbookFile(fromExcel());
    firstOf(file).comments.delete(thread);
    const parts = textsOf(file.save());
    expect(parts["xl/threadedComments/threadedComment1.xml"]).toBeUndefined();
    expect(parts["xl/drawings/vmlDrawing1.vml"]).toContain('ObjectType="Button"');
    expect(parts["xl/worksheets/sheet1.xml"]).toContain('<legacyDrawing r:id="rId2"/>');
  });
});

describeWithSharedData("comments of a published workbook", () => {
  test("are read with their replies, and the file stays valid when one is answered", async () => {
    const file = openWorkbookFile(readFileSync(sharedFile("packt-project-plan.xlsx")));
    const sheet = file.sheets.find(({ comments }) => comments.all.length > 0);
    const { comments } = sheet ?? firstOf(file);
    const [first, , third] = comments.all;
    expect(comments.all.map(({ row, column }) => [row, column])).toEqual([
      [0, 1],
      [0, 3],
      [0, 5],
      [1, 2],
    ]);
    expect(first).toMatchObject({
      author: { name: "Josh Teter", email: "" },
      created: "2024-09-25T01:01:37.930Z",
      resolved: false,
    });
    expect(third?.replies).toHaveLength(1);
    comments.reply(first?.id ?? "", entry(" Which one? "));
    const bytes = file.save();
    expect(await openXmlErrors(bytes, "xlsx")).toEqual([]);
    expect(textsOf(bytes)["xl/threadedComments/threadedComment1.xml"]).toContain(
      '<text xml:space="preserve"> Which one? </text>',
    );
  });
});
