import { decodeBytes } from "./byte-text";

const POWERS = Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));

/**
 * The number written in bytes; NaN where there is none. Up to 15 digits and 22 decimals one
 * division is exact, so the usual cell never becomes a string.
 */
export function parseNumber(bytes: Uint8Array, start: number, end: number): number {
  let at = start;
  const negative = bytes[at] === 45;
  if (negative) at += 1;
  let digits = 0;
  let decimals = -1;
  let mantissa = 0;
  for (; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === 46 && decimals < 0) decimals = 0;
    else if (byte >= 48 && byte <= 57 && digits < 15) {
      mantissa = mantissa * 10 + byte - 48;
      digits += 1;
      if (decimals >= 0) decimals += 1;
    } else return parseSlowly(bytes, start, end);
  }
  if (digits === 0) return NaN;
  const value = decimals > 0 ? mantissa / (POWERS[decimals] ?? 1) : mantissa;
  return negative ? -value : value;
}

function parseSlowly(bytes: Uint8Array, start: number, end: number): number {
  const text = decodeBytes(bytes, start, end).trim();
  return /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(text) ? Number(text) : NaN;
}
