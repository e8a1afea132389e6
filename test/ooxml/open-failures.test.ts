import { describe, expect, test } from "@jest/globals";
import { strToU8, zipSync } from "fflate";
import { createWorkbookFile, openWorkbookFile } from "#ooxml/open";
import { OoxmlError } from "#ooxml/package/ooxml-error";
import { packageParts, worksheet, zipped } from "./support/a-package";

const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const utf16 = (text: string): number[] =>
  Array.from(text).flatMap((sign) => [sign.charCodeAt(0), 0]);
const book = (): Uint8Array => createWorkbookFile().save();
const strict = packageParts(worksheet("<sheetData/>"), {
  "xl/workbook.xml":
    '<workbook xmlns="http://purl.oclc.org/ooxml/spreadsheetml/main"><sheets/></workbook>',
});
const bomb = (): Uint8Array =>
  zipSync({ "[Content_Types].xml": strToU8("x"), "xl/a.xml": new Uint8Array(60_000_000) });

describe("files that cannot be opened fail with one clear sentence", () => {
  test.each([
    ["empty", "nothing in it", () => new Uint8Array(0)],
    ["notAZip", "comma-separated text renamed", () => strToU8("Project,Status\nAlpha,Green\n")],
    ["notAZip", "zeros only, a failed copy", () => new Uint8Array(4096)],
    ["legacyXls", "Excel 97", () => Uint8Array.from([...compound, ...utf16("Workbook")])],
    ["encrypted", "password", () => Uint8Array.from([...compound, ...utf16("EncryptedPackage")])],
    ["truncated", "second half missing", () => book().slice(0, 2000)],
    ["notAWorkbook", "a zip of something else", () => zipSync({ "a.txt": strToU8("a") })],
    ["notAWorkbook", "Strict Open XML", () => zipped(strict)],
    ["tooLarge", "unpacks a thousandfold", bomb],
  ] as const)("%s: %s", (code, _because, bytes) => {
    let failure: unknown;
    try {
      openWorkbookFile(bytes());
    } catch (error) {
      failure = error;
    }
    expect(failure).toBeInstanceOf(OoxmlError);
    expect(failure).toMatchObject({ code, message: expect.stringMatching(/^[A-Z].+\.$/) });
  });

  test("a part whose bytes were changed is reported when it is read", () => {
    const bytes = book();
    const parts = zipped(packageParts(worksheet('<sheetData><row r="1"><c r="A1"><v>1</v></c>')));
    expect(() => openWorkbookFile(parts).sheets[0]?.cells.usedArea(true)).toThrow(OoxmlError);
    expect(() => openWorkbookFile(bytes)).not.toThrow();
  });

  test("document types, which carry entity bombs, are refused", () => {
    const parts = packageParts(worksheet("<sheetData/>"), {
      "xl/workbook.xml": '<!DOCTYPE a [<!ENTITY b "c">]><workbook/>',
    });
    expect(() => openWorkbookFile(zipped(parts))).toThrow(/document type/);
  });
});
