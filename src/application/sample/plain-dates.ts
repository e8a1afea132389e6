import { parsePlainDate, type PlainDate } from "#domain/kernel/plain-date";

/** A date of the hand-written sample; a slip of the pen there is a bug. */
export function writtenDate(text: string): PlainDate {
  const date = parsePlainDate(text);
  if (date === undefined) throw new Error(`"${text}" in the sample is not a date`);
  return date;
}
