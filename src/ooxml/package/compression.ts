import { deflateSync, inflateSync } from "fflate";

/** The few functions of node:zlib used where they exist: several times faster than script. */
type NativeZlib = {
  inflateRawSync(bytes: Uint8Array, options: object): Uint8Array;
  deflateRawSync(bytes: Uint8Array, options: object): Uint8Array;
  crc32?(bytes: Uint8Array): number;
};

type HostProcess = { getBuiltinModule?: (name: string) => unknown };

function findNativeZlib(): NativeZlib | undefined {
  const host = (globalThis as { process?: HostProcess }).process;
  // The shape is node:zlib's own; browsers and workers have no such module.
  return host?.getBuiltinModule?.("node:zlib") as NativeZlib | undefined;
}

const native = findNativeZlib();

/** Above this size a part is compressed for speed: sheets come out five per cent larger, in half the time. */
const LARGE_PART = 1 << 15;

/**
 * Unpacks raw deflate data of which the length is known.
 *
 * @throws Error where the stream is broken or does not have that length.
 */
export function inflate(bytes: Uint8Array, length: number): Uint8Array {
  if (length === 0) return new Uint8Array(0);
  const unpacked = native
    ? native.inflateRawSync(bytes, {
        maxOutputLength: length,
        chunkSize: Math.max(64, length + 1),
      })
    : inflateSync(bytes, { out: new Uint8Array(length + 1) });
  if (unpacked.length !== length) throw new Error("unexpected length");
  return unpacked;
}

export function deflate(bytes: Uint8Array): Uint8Array {
  const level = bytes.length > LARGE_PART ? 1 : 6;
  return native ? native.deflateRawSync(bytes, { level }) : deflateSync(bytes, { level });
}

const CRC_TABLE = crcTable();

function crcTable(): Int32Array {
  const table = new Int32Array(256);
  for (let byte = 0; byte < 256; byte += 1) {
    let remainder = byte;
    for (let bit = 0; bit < 8; bit += 1)
      remainder = remainder & 1 ? (remainder >>> 1) ^ 0xedb88320 : remainder >>> 1;
    table[byte] = remainder;
  }
  return table;
}

/** CRC-32 as zip files use it, unsigned. */
export function crc32(bytes: Uint8Array): number {
  if (native?.crc32) return native.crc32(bytes) >>> 0;
  let crc = -1;
  for (const byte of bytes) crc = (CRC_TABLE[(crc ^ byte) & 255] ?? 0) ^ (crc >>> 8);
  return ~crc >>> 0;
}
