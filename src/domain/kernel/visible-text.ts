/** Characters that are not seen: zero-width, soft hyphen, directional marks, byte order mark. */
const unseen = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/g;
/** Spaces of every kind, line breaks included. */
const spaces = /\s+/g;
/** Anything outside printable ASCII, or a run of spaces, or spaces at an end: the text may need work. */
const suspect = /[^ -~]| {2}|^ | $/;

/**
 * A text as a reader sees it: unseen characters out, every kind of space and line break one space,
 * none at the ends, compatibility forms (NFKC) made plain.
 */
export function visibleText(text: string): string {
  if (!suspect.test(text)) return text;
  return text.normalize("NFKC").replace(unseen, "").replace(spaces, " ").trim();
}

/** Whether a text may be more than it shows: only such texts need work or a closer look. */
export function isSuspect(text: string): boolean {
  return suspect.test(text);
}

/** A text without unseen characters and outer spaces; line breaks and inner spaces stay as written. */
export function trimmedText(text: string): string {
  if (!suspect.test(text)) return text;
  return text.replace(unseen, "").replaceAll("\u00a0", " ").trim();
}

/** Whether a text holds characters nobody sees: zero-width ones or no-break spaces at an end. */
export function hidesCharacters(text: string): boolean {
  if (!suspect.test(text)) return false;
  return text.replace(unseen, "") !== text || /^\u00a0|\u00a0$/.test(text);
}
