import type { PlainDate } from "../kernel/plain-date";

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
const colours: ReadonlyMap<string, string> = new Map([
  ["green", "Green"],
  ["amberGreen", "Amber/Green"],
  ["amber", "Amber"],
  ["amberRed", "Amber/Red"],
  ["red", "Red"],
  ["grey", "Not rated"],
]);
const longestQuote = 60;

/** `31 Mar 2026`. */
export function inDayWords(date: PlainDate): string {
  return `${String(Number(date.slice(8)))} ${months[Number(date.slice(5, 7)) - 1] ?? ""} ${date.slice(0, 4)}`;
}

/** `1,234,567` or `1,234.5`: at most two decimals. */
export function inDigits(amount: number): string {
  const [whole = "0", decimals = ""] = Math.abs(amount).toFixed(2).split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  const rest = decimals.replace(/0+$/, "");
  return `${amount < 0 ? "-" : ""}${grouped}${rest === "" ? "" : `.${rest}`}`;
}

/** `85 %` of a fraction, to one decimal. */
export function inPercent(fraction: number): string {
  return `${String(Math.round(fraction * 1000) / 10)} %`;
}

/** A colour as the tab writes it. */
export function inColourWords(rag: string): string {
  return colours.get(rag) ?? rag;
}

/** A text of a cell in quotation marks, shortened where it is long. */
export function quoted(text: string): string {
  const short = text.length > longestQuote ? `${text.slice(0, longestQuote - 1).trimEnd()}…` : text;
  return `"${short}"`;
}

/** `A, B and C`. */
export function listed(texts: readonly string[]): string {
  if (texts.length < 2) return texts[0] ?? "";
  return `${texts.slice(0, -1).join(", ")} and ${texts.at(-1) ?? ""}`;
}

/** A field's label inside a sentence: lower case unless it begins with an abbreviation or a sign. */
export function inSentence(label: string): string {
  const [first = "", second = ""] = label;
  const ordinary = first !== first.toLowerCase() && second === second.toLowerCase();
  return ordinary ? first.toLowerCase() + label.slice(1) : label;
}
