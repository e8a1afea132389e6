import type { PlainDate } from "#domain/kernel/plain-date";

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** A date as headings and slides show it: `31 Mar 2026`. */
export function writeDay(date: PlainDate): string {
  return `${String(Number(date.slice(8, 10)))} ${writeMonth(date)}`;
}

/** The month of a date: `Mar 2026`. */
export function writeMonth(date: PlainDate): string {
  return `${months[Number(date.slice(5, 7)) - 1] ?? ""} ${date.slice(0, 4)}`;
}
