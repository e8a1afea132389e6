import { BLANK_WORKBOOK } from "./blank-workbook";
import { findBytes } from "./package/byte-text";
import { STRICT_MAIN } from "./package/namespaces";
import { OoxmlError } from "./package/ooxml-error";
import { Package } from "./package/package";
import { Workbook } from "./workbook";
import type { WorkbookFile } from "./model/workbook-file";
import { WorkbookPart } from "./workbook-part";
import { readZip } from "./package/zip-reader";
import { packEntry } from "./package/zip-writer";

const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

/**
 * Opens an .xlsx or .xlsm file. The bytes must not be changed while the workbook is in use: parts
 * nobody touches are saved from them.
 *
 * @throws OoxmlError with a sentence for the person who chose the file.
 */
export function openWorkbookFile(bytes: Uint8Array): WorkbookFile {
  checkSignature(bytes);
  const parts = new Package(readZip(bytes));
  const partName = parts.partByType("", "officeDocument");
  const type = partName === undefined ? "" : (parts.contentType(partName) ?? "");
  if (
    partName === undefined ||
    !/(?:spreadsheetml|ms-excel)\.(?:sheet|template|addin)\b/i.test(type)
  )
    throw new OoxmlError(
      "notAWorkbook",
      type.includes("binary")
        ? "The file is an Excel binary workbook (.xlsb); save it as .xlsx or .xlsm."
        : "The file is not an Excel workbook.",
    );
  const part = new WorkbookPart(partName, parts.text(partName));
  if (part.root.namespaceURI === STRICT_MAIN)
    throw new OoxmlError(
      "notAWorkbook",
      "The file is a Strict Open XML workbook; save it as an ordinary Excel workbook (.xlsx).",
    );
  if (part.root.localName !== "workbook")
    throw new OoxmlError("notAWorkbook", "The file is not an Excel workbook.");
  return new Workbook(parts, part);
}

/** A new workbook with one empty sheet, Sheet1. */
export function createWorkbookFile(): WorkbookFile {
  const encoder = new TextEncoder();
  const entries = Object.entries(BLANK_WORKBOOK).map(([name, xml]) =>
    packEntry(name, encoder.encode(xml)),
  );
  const parts = new Package(entries);
  return new Workbook(parts, new WorkbookPart("xl/workbook.xml", parts.text("xl/workbook.xml")));
}

/** @throws OoxmlError for everything that is not a zip archive. */
function checkSignature(bytes: Uint8Array): void {
  if (bytes.length === 0) throw new OoxmlError("empty", "The file is empty.");
  if (COMPOUND_FILE.every((byte, index) => bytes[index] === byte)) throw compoundFile(bytes);
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b;
  if (isZip && bytes.length < 22)
    throw new OoxmlError("truncated", "The file ends too early: it was cut off.");
  if (!isZip)
    throw new OoxmlError(
      "notAZip",
      bytes.every((byte) => byte === 0)
        ? "The file holds nothing but zeros: it was damaged while it was saved or copied."
        : "The file is not an Excel workbook, whatever its name says; open it in Excel and save it as .xlsx.",
    );
}

/** Excel 97 to 2003 files and encrypted packages share one outer format. */
function compoundFile(bytes: Uint8Array): OoxmlError {
  const isEncrypted = findBytes(bytes, wide("EncryptedPackage")) >= 0;
  return isEncrypted
    ? new OoxmlError(
        "encrypted",
        "The workbook is protected with a password to open it; save a copy without the password.",
      )
    : new OoxmlError(
        "legacyXls",
        "The file is in the old Excel format (.xls); save it as .xlsx or .xlsm.",
      );
}

/** A text as its UTF-16 bytes, one character each. */
function wide(text: string): string {
  return Array.from(text, (letter) => `${letter}\u0000`).join("");
}
