const lowerA = 97;
const lowerZ = 122;
/** What tells a capital letter from its small one in ASCII. */
const smallBit = 32;

/**
 * The first word of a text in small letters, up to the first character that is no letter of the English
 * alphabet; "" where it begins with one. Statuses are read by it: "Closed - lessons taken" is closed. Read
 * without regular expressions: every row of every log asks.
 */
export function firstWord(text: string): string {
  const trimmed = text.trim();
  let end = 0;
  while (isLetter(trimmed.charCodeAt(end))) end += 1;
  return trimmed.slice(0, end).toLowerCase();
}

/** Past the end of a text the code is NaN, which is no letter. */
function isLetter(code: number): boolean {
  const small = code | smallBit;
  return small >= lowerA && small <= lowerZ;
}
