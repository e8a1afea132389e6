import { visibleText } from "../../kernel/visible-text";

const shape =
  /^(-?\d+(?:[.,]\d+)?)\s*(?:e)?(minutes?|mins?|hours?|hrs?|h|days?|dys?|d|tage?|t|weeks?|wks?|w|wochen?|months?|mons?|mo|monate?)\??$/;

/** Working days in one unit, by its first letters; planning programs count 8 hours, 5 days, 20 days. */
const days: readonly (readonly [RegExp, number])[] = [
  [/^mi/, 1 / 480],
  [/^h/, 1 / 8],
  [/^[dt]/, 1],
  [/^w/, 5],
  [/^mo/, 20],
];

const inHeader: readonly (readonly [RegExp, number])[] = [
  [/\b(?:weeks?|wks?|wochen)\b/i, 5],
  [/\b(?:months?|mths?|monate)\b/i, 20],
  [/\b(?:hours?|hrs?|stunden|std)\b|[\s,(]h\)?\s*$/i, 1 / 8],
];

/** Working days in the unit a header names ("Duration (weeks)"); undefined for days, or where it names none. */
export function daysInHeader(header: string): number | undefined {
  if (/\b(?:days?|tage)\b/i.test(header)) return undefined;
  return inHeader.find(([unit]) => unit.test(header))?.[1];
}

/** A duration as planning programs export it, in working days: `12 days`, `2 wks`, `4h`, `3 days?`. */
export function parseDurationText(text: string): number | undefined {
  if (text.length > 16) return undefined;
  const match = shape.exec(visibleText(text).toLowerCase());
  if (match === null) return undefined;
  const factor = days.find(([unit]) => unit.test(match[2] ?? ""))?.[1];
  return factor === undefined ? undefined : Number((match[1] ?? "").replace(",", ".")) * factor;
}
