import type { PlainDate } from "./plain-date";

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/**
 * An amount as sentences say it, without a sign: `GBP 4.3 million`, `GBP 460 thousand`, `GBP 312`.
 * Three digits at most, so that a sentence never pretends to more than it says.
 */
export function writeAmount(amount: number, currency: string): string {
  const size = Math.abs(amount);
  const prefix = currency === "" ? "" : `${currency} `;
  if (size >= 999_500) return `${prefix}${shortNumber(size / 1_000_000)} million`;
  if (size >= 9_999.5) return `${prefix}${shortNumber(size / 1_000)} thousand`;
  return `${prefix}${grouped(size, 0)}`;
}

/** A share as a percent without a sign, a decimal below 10 where it says something: `4 %`, `5.2 %`. */
export function writePercent(share: number): string {
  const percent = Math.abs(share) * 100;
  return `${grouped(percent, percent < 9.95 ? 1 : 0).replace(/\.0$/, "")} %`;
}

/** An index: `0.93`. */
export function writeIndex(index: number): string {
  return grouped(index, 2);
}

/** `30 Sep 2026`. */
export function writeDate(date: PlainDate): string {
  const month = months[Number(date.slice(5, 7)) - 1] ?? "";
  return `${String(Number(date.slice(8, 10)))} ${month} ${date.slice(0, 4)}`;
}

/** `1 day`, `63 days`. */
export function count(number: number, noun: string, nouns = `${noun}s`): string {
  return `${grouped(number, 0)} ${number === 1 ? noun : nouns}`;
}

/** `A`, `A and B`, `A, B and C`, `A, B, C and 4 more`. */
export function listNames(names: readonly string[], most = 4): string {
  const shown = names.slice(0, most);
  const rest = names.length - shown.length;
  if (rest > 0) return `${shown.join(", ")} and ${String(rest)} more`;
  if (shown.length <= 1) return shown.join("");
  return `${shown.slice(0, -1).join(", ")} and ${shown.at(-1) ?? ""}`;
}

/** The sentence with a capital first letter. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Text as a sentence: trimmed, with a full stop where it has none. */
export function asSentence(text: string): string {
  const trimmed = text.trim();
  return trimmed === "" || /[.!?…]$/.test(trimmed) ? trimmed : `${trimmed}.`;
}

function shortNumber(size: number): string {
  return grouped(size, size >= 99.95 ? 0 : size >= 9.995 ? 1 : 2).replace(/\.0+$|(\.\d)0$/, "$1");
}

function grouped(number: number, decimals: number): string {
  const [whole = "0", fraction] = number.toFixed(decimals).split(".");
  const withCommas = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return fraction === undefined ? withCommas : `${withCommas}.${fraction}`;
}
