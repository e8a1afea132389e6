import { decodeBytes } from "./byte-text";

const POWERS = Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));

/**
 * The number written in bytes; NaN where there is none. Up to 15 digits and 22 decimals one
 * division is exact, so the usual cell never becomes a string.
 */
export function parseNumber(bytes: Uint8Array, start: number, end: number): number {
  const negative = bytes[start] === 45;
  const first = negative ? start + 1 : start;
  if (end - first > 16 || end === first) return parseSlowly(bytes, start, end);
  let point = -1;
  let mantissa = 0;
  for (let at = first; at < end; at += 1) {
    const digit = (bytes[at] ?? 0) - 48;
    if (digit >= 0 && digit <= 9) mantissa = mantissa * 10 + digit;
    else if (digit === -2 && point < 0) point = at;
    else return parseSlowly(bytes, start, end);
  }
  if (point < 0)
    return end - first > 15 ? parseSlowly(bytes, start, end) : signed(mantissa, negative);
  if (end - first === 1) return NaN;
  return signed(mantissa / (POWERS[end - 1 - point] ?? 1), negative);
}

function signed(value: number, negative: boolean): number {
  return negative ? -value : value;
}

function parseSlowly(bytes: Uint8Array, start: number, end: number): number {
  const text = decodeBytes(bytes, start, end).trim();
  return /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(text) ? Number(text) : NaN;
}
