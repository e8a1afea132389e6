import { findBytes, findLastBytes } from "./byte-text";
import { OoxmlError } from "./ooxml-error";

/** Where a worksheet part's rows are, in UTF-8 bytes. */
export type SheetBytes = {
  readonly bytes: Uint8Array;
  /** Prefix of the part's element names with its colon, mostly "". */
  readonly prefix: string;
  /** From the start of the `sheetData` element to its end. */
  readonly start: number;
  readonly end: number;
  /** The rows between its tags; equal where there are none. */
  readonly rowsStart: number;
  readonly rowsEnd: number;
};

const NAME_ENDS = new Set([9, 10, 13, 32, 47, 62]);

/** @throws OoxmlError `damaged` where the part has no `sheetData`. */
export function locateRows(content: Uint8Array, partName: string): SheetBytes {
  const bytes = asUtf8(content);
  const start = findOpening(bytes);
  if (start < 0) throw new OoxmlError("damaged", `The sheet ${partName} holds no cells part.`);
  const name = findBytes(bytes, "sheetData", start);
  const prefix = new TextDecoder().decode(bytes.subarray(start + 1, name));
  const tagEnd = bytes.indexOf(62, name);
  if (tagEnd < 0) throw new OoxmlError("damaged", `The sheet ${partName} ends too early.`);
  if (bytes[tagEnd - 1] === 47)
    return { bytes, prefix, start, end: tagEnd + 1, rowsStart: tagEnd + 1, rowsEnd: tagEnd + 1 };
  const closing = `</${prefix}sheetData`;
  const rowsEnd = findLastBytes(bytes, closing);
  if (rowsEnd < tagEnd) throw new OoxmlError("damaged", `The sheet ${partName} ends too early.`);
  const end = bytes.indexOf(62, rowsEnd) + 1;
  return { bytes, prefix, start, end, rowsStart: tagEnd + 1, rowsEnd };
}

function findOpening(bytes: Uint8Array): number {
  for (
    let name = findBytes(bytes, "sheetData");
    name > 0;
    name = findBytes(bytes, "sheetData", name + 9)
  ) {
    if (!NAME_ENDS.has(bytes[name + 9] ?? 0)) continue;
    if (bytes[name - 1] === 60) return name - 1;
    const open = bytes.lastIndexOf(60, name);
    if (bytes[name - 1] === 58 && open >= name - 40 && bytes[open + 1] !== 47) return open;
  }
  return -1;
}

function asUtf8(content: Uint8Array): Uint8Array {
  const [first, second] = content;
  if (first === 0xff && second === 0xfe)
    return new TextEncoder().encode(new TextDecoder("utf-16le").decode(content));
  if (first === 0xfe && second === 0xff)
    return new TextEncoder().encode(new TextDecoder("utf-16be").decode(content));
  return content;
}
