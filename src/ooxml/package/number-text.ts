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
    const digit = digitAt(bytes, at);
    if (isDigit(digit)) mantissa = mantissa * 10 + digit;
    else if (digit === -2 && point < 0) point = at;
    else return parseSlowly(bytes, start, end);
  }
  const digits = end - first - (point < 0 ? 0 : 1);
  if (digits === 0 || digits > 15) return parseSlowly(bytes, start, end);
  return scaled(mantissa, point < 0 ? 0 : end - 1 - point, negative);
}

function isDigit(digit: number): boolean {
  return digit >= 0 && digit <= 9;
}

function digitAt(bytes: Uint8Array, at: number): number {
  return (bytes[at] ?? 0) - 48;
}

function scaled(mantissa: number, decimals: number, negative: boolean): number {
  const value = mantissa / (POWERS[decimals] ?? 1);
  return negative ? -value : value;
}

function parseSlowly(bytes: Uint8Array, start: number, end: number): number {
  const text = decodeBytes(bytes, start, end).trim();
  return /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i.test(text) ? Number(text) : NaN;
}
