/** `1 project`, `3 projects`. */
export function plural(count: number, noun: string, nouns = `${noun}s`): string {
  return `${String(count)} ${count === 1 ? noun : nouns}`;
}

/** A sentence as a title: without its full stop. */
export function asTitle(sentence: string): string {
  return sentence.replace(/\.$/, "");
}

/** `a`, `a and b`, `a, b and c`. */
export function listWords(words: readonly string[]): string {
  if (words.length <= 1) return words.join("");
  return `${words.slice(0, -1).join(", ")} and ${words.at(-1) ?? ""}`;
}

/**
 * Shortens text at the end of a sentence, at a word where the first sentence is already too long.
 * Text that fits is given back as it is.
 */
export function shortenAtSentence(text: string, most: number): string {
  if (text.length <= most) return text;
  const head = text.slice(0, most);
  const end = Math.max(head.lastIndexOf(". "), head.lastIndexOf("! "), head.lastIndexOf("? "));
  if (end >= most / 3) return head.slice(0, end + 1);
  const word = text.slice(0, most - 1).lastIndexOf(" ");
  return `${head.slice(0, word > most / 3 ? word : most - 1).trimEnd()}…`;
}
