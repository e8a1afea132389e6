import { crc32, deflate } from "./compression";
import type { ZipEntry } from "./zip-reader";

/** 1 January 1980, the first moment zip knows: equal content gives equal files. */
const FIXED_TIME = 0x00210000;
const NAMES_ARE_UTF8 = 0x0800;

/** Packs content for `writeZip`. */
export function packEntry(name: string, content: Uint8Array): ZipEntry {
  const crc = crc32(content);
  const packed = deflate(content);
  const stored = packed.length >= content.length;
  return {
    name,
    method: stored ? 0 : 8,
    crc,
    size: content.length,
    time: FIXED_TIME,
    packed: stored ? content : packed,
  };
}

/** Writes a zip archive; the entries' packed bytes are copied as they are. */
export function writeZip(entries: readonly ZipEntry[]): Uint8Array {
  const encoder = new TextEncoder();
  const names = entries.map((entry) => encoder.encode(entry.name));
  let length = 22;
  entries.forEach((entry, index) => {
    length += 76 + 2 * (names[index]?.length ?? 0) + entry.packed.length;
  });
  const archive = new Uint8Array(length);
  const view = new DataView(archive.buffer);
  const starts: number[] = [];
  let offset = 0;
  entries.forEach((entry, index) => {
    const name = names[index] ?? new Uint8Array(0);
    starts.push(offset);
    view.setUint32(offset, 0x04034b50, true);
    writeFields(view, offset + 4, entry, name.length);
    archive.set(name, offset + 30);
    archive.set(entry.packed, offset + 30 + name.length);
    offset += 30 + name.length + entry.packed.length;
  });
  const directory = offset;
  entries.forEach((entry, index) => {
    const name = names[index] ?? new Uint8Array(0);
    view.setUint32(offset, 0x02014b50, true);
    view.setUint16(offset + 4, 20, true);
    writeFields(view, offset + 6, entry, name.length);
    view.setUint32(offset + 42, starts[index] ?? 0, true);
    archive.set(name, offset + 46);
    offset += 46 + name.length;
  });
  writeEnd(view, offset, directory, entries.length);
  return archive;
}

/** The fields that a local header and a directory entry share, from "version needed" on. */
function writeFields(view: DataView, at: number, entry: ZipEntry, nameLength: number): void {
  view.setUint16(at, 20, true);
  view.setUint16(at + 2, NAMES_ARE_UTF8, true);
  view.setUint16(at + 4, entry.method, true);
  view.setUint32(at + 6, entry.time, true);
  view.setUint32(at + 10, entry.crc, true);
  view.setUint32(at + 14, entry.packed.length, true);
  view.setUint32(at + 18, entry.size, true);
  view.setUint16(at + 22, nameLength, true);
}

function writeEnd(view: DataView, at: number, directory: number, count: number): void {
  view.setUint32(at, 0x06054b50, true);
  view.setUint16(at + 8, count, true);
  view.setUint16(at + 10, count, true);
  view.setUint32(at + 12, at - directory, true);
  view.setUint32(at + 16, directory, true);
}
