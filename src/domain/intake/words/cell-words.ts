import { remembered } from "../../kernel/remembered";
import { visibleText } from "../../kernel/visible-text";

const errorTexts: ReadonlySet<string> = new Set([
  "#N/A",
  "#VALUE!",
  "#REF!",
  "#DIV/0!",
  "#NUM!",
  "#NAME?",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
  "#FIELD!",
  "#BLOCKED!",
  "#CONNECT!",
  "#BUSY!",
  "#UNKNOWN!",
  "#GETTING_DATA",
]);

/** Words by which people say that there is no value. */
const nothingWords: ReadonlySet<string> = new Set([
  "-",
  "--",
  ".",
  "?",
  "n/a",
  "na",
  "n.a.",
  "n/k",
  "nil",
  "none",
  "not applicable",
  "not available",
  "tbc",
  "tbd",
  "to be confirmed",
  "to be determined",
  "to be decided",
  "unknown",
  "not known",
  "not set",
  "null",
]);

/** Whether a text is one of Excel's error values. */
export function isErrorText(text: string): boolean {
  return text.charCodeAt(0) === 35 && errorTexts.has(text);
}

/** Words of vocabularies come again and again, so their normal forms are kept; texts of all kinds are not. */
const normalWord = remembered(normalForm);
const longestKept = 24;

/** A word of a vocabulary made comparable: case, dashes, spaces around them. */
export function normaliseWord(text: string): string {
  return text.length <= longestKept ? normalWord(text) : normalForm(text);
}

function normalForm(text: string): string {
  const plain = visibleText(text)
    .toLowerCase()
    .replace(/[\u2010-\u2015\u2212]/g, "-");
  return plain.replace(/\s*([-/])\s*/g, "$1").replace(/[.:;,]+$/, "");
}

/** Beginnings of the words above; signs outside ASCII may hide or spell a letter. */
const mayBeNothing = /^[^!-~]|^[-.?ntu]/i;

/** Whether a text says that there is no value, such as `n/a` or `tbc`. */
export function saysNothing(text: string): boolean {
  if (text.length >= 20) return false;
  return text === "" || (mayBeNothing.test(text) && nothingWords.has(normaliseWord(text)));
}
