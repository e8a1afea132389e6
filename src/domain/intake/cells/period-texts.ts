import { ordinalText } from "./ordinal-periods";
import { parseDateText } from "./parse-date-text";

/** Weeks, months and days painted beside a plan are no headers of it. */
export function isCalendar(text: string): boolean {
  return text.length < 3 || ordinalText(text) !== undefined || parseDateText(text) !== undefined;
}
