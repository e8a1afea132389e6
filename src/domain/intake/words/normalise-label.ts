import { visibleText } from "../../kernel/visible-text";
import { tokenAliases } from "../vocabulary/token-aliases";

/** A header or label made comparable. `hint` holds what stood in brackets, such as a unit. */
export type NormalLabel = { readonly text: string; readonly hint: string };

/** Longest text that can be a label or a header. */
export const longestLabel = 80;

/** A header with its explanation: what stands before a gap, a bracket or a new line. */
const explained = /^\s*([^.!?]{3,50}?)(?:\s{3,}|\s*[([\n\r])/;
const longestExplained = 400;

/** The label a text may be; undefined for one too long to be a label. */
export function labelIn(raw: string): string | undefined {
  if (raw.length <= longestLabel) return raw;
  return raw.length > longestExplained ? undefined : explained.exec(raw)?.[1];
}

const brackets = /[([{]([^)\]}]*)[)\]}]/g;
const camelHump = /([a-z0-9])([A-Z])/g;
const moneySigns = /[£$€¥₹]\s?(?:m|mn|k|bn|000s?|cr)?\b|[£$€¥₹]/g;
const qualifier =
  / (?:(?:incl|inc|including|excl|excluding|as per|based on|according to|as (?:on|of|at)) .*|(?:if|where) (?:applicable|any|known|relevant|needed|required))$/;
const scale = / (?:\d{1,2} (?:to )?\d{1,2}|scale)$/;
const notWord = /[^\p{L}\p{N}%#]+/gu;

/** Letters, digits and signs between words only: nothing that hints at anything, or spells a word. */
const plainSigns = /^[A-Za-z\d ,.;:!?/_-]*$/;
const joinedWords = /[a-z\d][A-Z]/;
const betweenWords = /[^a-z\d]+/g;

/** "Budget_USD" is a budget in dollars, like "Budget (USD)". */
const currencyAtEnd = / (usd|eur|gbp|chf|cad|aud|nzd|inr|sek|nok|dkk|sgd|zar|aed|jpy|ngn|kes)$/;

/** "Likeli- hood": a word broken at the end of a line; "Start- und Endtermin" is none. */
const brokenWord = /(\p{L}{2})-\s+(?!(?:und|oder|bzw|and|or)\b)(\p{Ll}{2})/gu;

/** Normal form of a header or label: case, punctuation, plurals, spelling variants and units evened out. */
export function normaliseLabel(label: string): NormalLabel {
  const raw = label.includes("-") ? label.replace(brokenWord, "$1$2") : label;
  if (plainSigns.test(raw) && !joinedWords.test(raw)) {
    const words = raw.toLowerCase().replace(betweenWords, " ").trim();
    const currency = currencyAtEnd.exec(words)?.[1] ?? "";
    const text = currency === "" ? words : words.slice(0, -currency.length).trim();
    return { text: evenOut(unqualified(text)), hint: currency };
  }
  let hint = "";
  const visible = visibleText(raw);
  const opened = visible.replace(brackets, (_whole, inside: string) => {
    hint += ` ${inside}`;
    return " ";
  });
  const unpriced = opened.replace(moneySigns, (sign) => {
    hint += ` ${sign}`;
    return " ";
  });
  // A label that is all brackets ("[Project Name]") is a placeholder, not a label.
  const words = unpriced
    .replace(camelHump, "$1 $2")
    .toLowerCase()
    .replaceAll("&", " and ")
    .replaceAll("%", " % ")
    .replaceAll("'s", "")
    .replace(notWord, " ")
    .trim();
  return { text: evenOut(unqualified(words)), hint: hint.trim().toLowerCase() };
}

function unqualified(words: string): string {
  return words.replace(qualifier, "").replace(scale, "");
}

function evenOut(words: string): string {
  if (words === "") return "";
  const even: string[] = [];
  for (const word of words.split(" ")) even.push(evenWord(word));
  return even.join(" ");
}

function evenWord(word: string): string {
  const alias = tokenAliases.get(word);
  if (alias !== undefined) return alias;
  const single = singular(word);
  return tokenAliases.get(single) ?? single;
}

function singular(word: string): string {
  if (word.length < 4 || !word.endsWith("s") || /(?:ss|us|is)$/.test(word)) return word;
  if (word.endsWith("ies")) return `${word.slice(0, -3)}y`;
  return word.slice(0, -1);
}
