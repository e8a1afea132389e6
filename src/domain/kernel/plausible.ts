import type { PlainDate } from "./plain-date";

/** Whether a date can be part of a plan; 1900 and 9999 are slips that would stretch every axis. */
export function isPlausibleDate(date: PlainDate): boolean {
  return date >= "1950-01-01" && date <= "2150-12-31";
}

/** Whether a number can be an amount: above a billion billions it is a slip, and sums would overflow. */
export function isPlausibleAmount(amount: number): boolean {
  return Math.abs(amount) <= 1e18;
}
