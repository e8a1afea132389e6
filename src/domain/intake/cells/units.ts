import { remembered } from "../../kernel/remembered";
import { visibleText } from "../../kernel/visible-text";
import { amountUnitWords, currencyWords } from "../vocabulary/words";

/** What a hint in brackets says of amounts. */
export type UnitHint = { readonly unit: number | undefined; readonly currency: string | undefined };

const isoCodes: ReadonlySet<string> = new Set(
  `GBP EUR USD CAD AUD NZD CHF SEK NOK DKK ISK PLN CZK HUF RON BGN TRY JPY CNY HKD SGD INR KRW TWD THB
   MYR IDR PHP VND AED SAR QAR KWD ILS ZAR NGN KES EGP GHS BRL MXN ARS CLP COP PEN UAH`.split(
    /\s+/,
  ),
);
/** Words for what 1 means, the first that a hint has. */
const unitWords: readonly (readonly [RegExp, number])[] = [
  [/(?:^|[^a-z])(?:bn|billions?|mrd|milliarden?)(?:$|[^a-z])/, 1_000_000_000],
  [/(?:^|[^a-z])crores?(?:$|[^a-z])|₹\s*cr(?:$|[^a-z])/, 10_000_000],
  [/(?:^|[^a-z])(?:m|mn|mio|million|millions)(?:$|[^a-z])/, 1_000_000],
  [/(?:^|[^a-z])(?:lakhs?|lacs?)(?:$|[^a-z])/, 100_000],
  [/(?:^|[^a-z0-9])(?:k|000s?|'000s?|thousand|thousands|tsd)(?:$|[^a-z0-9])|\bt €/, 1000],
];
/** `kEUR`, `TEUR`, `MEUR`: a letter for the unit right before the code. */
const unitBeforeCode = /\b([kmt])(eur|gbp|usd|chf)\b/g;

/** The ISO code of a currency cell; undefined where the word leaves a doubt (`$`). */
export function parseCurrency(text: string): string | undefined {
  const plain = visibleText(text);
  const upper = plain.toUpperCase();
  if (isoCodes.has(upper)) return upper;
  const word = currencyWords.get(plain.toLowerCase().replace(/s$/, ""));
  if (word !== undefined) return word;
  // "All costs in EUR": other words have three letters too.
  const code = upper.match(/\b[A-Z]{3}\b/g)?.find((letters) => isoCodes.has(letters));
  if (code !== undefined) return code;
  if (plain.includes("£")) return "GBP";
  if (plain.includes("₹")) return "INR";
  return plain.includes("€") ? "EUR" : undefined;
}

/** What 1 means in an amount unit cell: 1, 1,000 or 1,000,000. */
export const parseAmountUnit = remembered((text): number | undefined => {
  const plain = visibleText(text).toLowerCase();
  const word = plain.replace(/[£$€¥']/g, "").trim();
  const known = amountUnitWords.get(word) ?? amountUnitWords.get(word.replace(/s$/, ""));
  if (known !== undefined) return known;
  return unitHint(plain).unit;
});

/** An amount in major units: whole pence survive the factor, 1.1 million is 1,100,000 to the penny. */
export function scaleAmount(value: number, unit: number): number {
  return unit === 1 ? value : Math.round(value * unit * 100) / 100;
}

const noHint: UnitHint = { unit: undefined, currency: undefined };

/** Reads `£m`, `in thousands`, `£000`, `GBP`; empty where a hint says nothing of amounts. */
export function unitHint(hint: string): UnitHint {
  return hint === "" ? noHint : hintOf(hint);
}

const hintOf = remembered((hint): UnitHint => {
  const apart = hint.replace(
    unitBeforeCode,
    (_whole, unit: string, code: string) => `${unit === "t" ? "k" : unit} ${code}`,
  );
  const spaced = apart.replace(/([£$€¥₹])/g, " $1 ");
  const unit = unitWords.find(([words]) => words.test(spaced))?.[1];
  return { unit, currency: parseCurrency(apart) };
});
