import { visibleText } from "../kernel/visible-text";

/** Ids and names are the same whatever their case and spaces. */
export function identityKey(text: string): string {
  return visibleText(text).toLowerCase();
}

const notLetters = /[^\p{L}\p{N}]+/gu;

/**
 * Spellings that are the same but for punctuation, accents and the order of words have the same key.
 * Empty where a text has no letter or digit.
 */
export function spellingKey(text: string): string {
  const plain = visibleText(text).normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.replaceAll("&", " and ").split(notLetters).filter(Boolean).sort().join(" ");
}
