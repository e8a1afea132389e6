import { crc32, inflate } from "./compression";
import { OoxmlError } from "./ooxml-error";

/** A file of a zip archive as stored; `packed` is a view into the archive. */
export type ZipEntry = {
  readonly name: string;
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  readonly time: number;
  readonly packed: Uint8Array;
};

const END_SIGNATURE = 0x06054b50;
const CENTRAL_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const ZIP64_LOCATOR_SIGNATURE = 0x07064b50;
const ZIP64_END_SIGNATURE = 0x06064b50;

/** More than any workbook a project office can open in Excel. */
const UNPACKED_LIMIT = 200 * 1024 * 1024;
/** Cells compress about 10 to 40 times; a bomb about 1,000 times. */
const RATIO_LIMIT = 400;
const RATIO_COUNTS_FROM = 20 * 1024 * 1024;

type Directory = { readonly offset: number; readonly count: number };

/**
 * Lists the files of a zip archive without unpacking them.
 *
 * @throws OoxmlError `truncated`, `encrypted`, `tooLarge` or `damaged`.
 */
export function readZip(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = findDirectory(view);
  const entries: ZipEntry[] = [];
  const decoder = new TextDecoder();
  let offset = directory.offset;
  let unpacked = 0;
  for (let index = 0; index < directory.count; index += 1) {
    if (offset + 46 > bytes.length || view.getUint32(offset, true) !== CENTRAL_SIGNATURE)
      throw new OoxmlError("damaged", "The file's table of contents is damaged.");
    const nameLength = view.getUint16(offset + 28, true);
    const extraLength = view.getUint16(offset + 30, true);
    const name = decoder.decode(bytes.subarray(offset + 46, offset + 46 + nameLength));
    const entry = readEntry(bytes, view, offset, name.replaceAll("\\", "/"));
    unpacked += entry.size;
    checkSize(unpacked, bytes.length);
    entries.push(entry);
    offset += 46 + nameLength + extraLength + view.getUint16(offset + 32, true);
  }
  return entries;
}

/**
 * Unpacks one file and checks it against its checksum.
 *
 * @throws OoxmlError `damaged`.
 */
export function unpackEntry(entry: ZipEntry): Uint8Array {
  let content: Uint8Array;
  try {
    content = entry.method === 0 ? entry.packed : inflate(entry.packed, entry.size);
  } catch (cause) {
    throw new OoxmlError("damaged", `The part ${entry.name} of the file is damaged.`, cause);
  }
  if (content.length !== entry.size || crc32(content) !== entry.crc)
    throw new OoxmlError("damaged", `The part ${entry.name} of the file is damaged.`);
  return content;
}

function checkSize(unpacked: number, packed: number): void {
  if (unpacked > UNPACKED_LIMIT)
    throw new OoxmlError(
      "tooLarge",
      "The workbook is too large: it unpacks to more than 200 megabytes.",
    );
  if (unpacked > RATIO_COUNTS_FROM && unpacked > packed * RATIO_LIMIT)
    throw new OoxmlError(
      "tooLarge",
      "The file unpacks to far more than a workbook holds and was not opened for safety.",
    );
}

function findDirectory(view: DataView): Directory {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff);
  for (let offset = view.byteLength - 22; offset >= lowest; offset -= 1) {
    if (view.getUint32(offset, true) !== END_SIGNATURE) continue;
    const count = view.getUint16(offset + 10, true);
    const start = view.getUint32(offset + 16, true);
    if (count !== 0xffff && start !== 0xffffffff) return { offset: start, count };
    return findZip64Directory(view, offset);
  }
  throw new OoxmlError(
    "truncated",
    "The file ends too early: it was cut off while it was saved or copied.",
  );
}

function findZip64Directory(view: DataView, end: number): Directory {
  const locator = end - 20;
  if (locator >= 0 && view.getUint32(locator, true) === ZIP64_LOCATOR_SIGNATURE) {
    const record = Number(view.getBigUint64(locator + 8, true));
    if (record + 56 <= end && view.getUint32(record, true) === ZIP64_END_SIGNATURE)
      return {
        count: Number(view.getBigUint64(record + 32, true)),
        offset: Number(view.getBigUint64(record + 48, true)),
      };
  }
  throw new OoxmlError("damaged", "The file's table of contents is damaged.");
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, name: string): ZipEntry {
  if ((view.getUint16(at + 8, true) & 1) !== 0)
    throw new OoxmlError(
      "encrypted",
      "The file is protected with a password; save it without one.",
    );
  const method = view.getUint16(at + 10, true);
  if (method !== 0 && method !== 8)
    throw new OoxmlError("damaged", `The part ${name} is compressed in an unknown way.`);
  const { size, packedSize, local } = readSizes(view, at);
  if (local + 30 > bytes.length || view.getUint32(local, true) !== LOCAL_SIGNATURE)
    throw new OoxmlError("damaged", `The part ${name} of the file is damaged.`);
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + packedSize > bytes.length)
    throw new OoxmlError("truncated", `The file ends in the middle of its part ${name}.`);
  return {
    name,
    method,
    crc: view.getUint32(at + 16, true),
    size,
    time: view.getUint32(at + 12, true),
    packed: bytes.subarray(start, start + packedSize),
  };
}

type EntrySizes = { size: number; packedSize: number; local: number };

/** Sizes of an entry; those too large for 32 bits are in its zip64 field, in this order. */
function readSizes(view: DataView, at: number): EntrySizes {
  const sizes: EntrySizes = {
    size: view.getUint32(at + 24, true),
    packedSize: view.getUint32(at + 20, true),
    local: view.getUint32(at + 42, true),
  };
  let field = at + 46 + view.getUint16(at + 28, true);
  const end = Math.min(field + view.getUint16(at + 30, true), view.byteLength);
  while (field + 4 <= end) {
    const length = view.getUint16(field + 2, true);
    if (view.getUint16(field, true) === 1) readZip64Sizes(view, field + 4, sizes);
    field += 4 + length;
  }
  return sizes;
}

function readZip64Sizes(view: DataView, field: number, sizes: EntrySizes): void {
  let offset = field;
  for (const key of ["size", "packedSize", "local"] as const) {
    if (sizes[key] !== 0xffffffff || offset + 8 > view.byteLength) continue;
    sizes[key] = Number(view.getBigUint64(offset, true));
    offset += 8;
  }
}
