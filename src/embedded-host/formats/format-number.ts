import { decimalDigits } from "./decimal-digits";
import type { FormatSection, FormatToken } from "./number-format";

/** A non-negative number by a section with digit places. */
export function formatBySection(value: number, section: FormatSection): string {
  const { tokens } = section;
  if (tokens.some((token) => token.kind === "exponent")) return formatExponent(value, tokens);
  const slash = tokens.findIndex((token) => token.kind === "fraction");
  if (slash > 0 && isPlace(tokens[slash - 1])) return formatFraction(value, tokens, slash);
  const percents = tokens.filter((token) => token.kind === "percent").length;
  const scale = 10 ** (2 * percents) / 1000 ** thousandsScale(tokens);
  return fillPlaces(
    percents > 0 || scale !== 1 ? Number((value * scale).toPrecision(15)) : value,
    tokens,
  );
}

/** Commas after the last digit place divide by a thousand each. */
function thousandsScale(tokens: readonly FormatToken[]): number {
  const last = tokens.findLastIndex((token) => token.kind === "digit");
  let commas = 0;
  for (let at = last + 1; tokens[at]?.kind === "comma"; at++) commas++;
  return commas;
}

function fillPlaces(value: number, tokens: readonly FormatToken[]): string {
  const point = tokens.findIndex((token) => token.kind === "point");
  const wholeTokens = point < 0 ? tokens : tokens.slice(0, point);
  const fractionTokens = point < 0 ? [] : tokens.slice(point + 1);
  const decimals = fractionTokens.filter(isPlace).length;
  const { whole, fraction } = decimalDigits(value, decimals);
  return fillWhole(whole, wholeTokens) + fillFraction(fraction, fractionTokens, point >= 0);
}

/** From right to left; digits beyond the first place all stand at the first place. */
function fillWhole(digits: string, tokens: readonly FormatToken[]): string {
  const places = tokens.filter(isPlace).length;
  const grouped = hasGrouping(tokens);
  let rest = digits;
  let written = 0;
  let text = "";
  let placesLeft = places;
  for (const token of [...tokens].reverse()) {
    if (token.kind === "digit") {
      placesLeft--;
      const all = placesLeft === 0;
      let count = all ? Math.max(rest.length, 1) : 1;
      for (; count > 0; count--) {
        const digit = rest === "" ? emptyPlace(token.text) : rest.slice(-1);
        rest = rest.slice(0, -1);
        if (digit === "") continue;
        if (grouped && written > 0 && written % 3 === 0) text = `,${text}`;
        text = digit + text;
        written++;
      }
    } else text = plainText(token) + text;
  }
  return text;
}

function fillFraction(digits: string, tokens: readonly FormatToken[], hasPoint: boolean): string {
  const shown = tokens.filter(isPlace);
  let significant = digits.length;
  while (
    significant > 0 &&
    digits.charAt(significant - 1) === "0" &&
    shown[significant - 1]?.text !== "0"
  ) {
    significant--;
  }
  let index = 0;
  let text = hasPoint ? "." : "";
  for (const token of tokens) {
    if (token.kind === "digit") {
      text += index < significant ? digits.charAt(index) : token.text === "?" ? " " : "";
      index++;
    } else text += plainText(token);
  }
  return text;
}

/** A comma between two places before the point. */
function hasGrouping(tokens: readonly FormatToken[]): boolean {
  const first = tokens.findIndex(isPlace);
  const last = tokens.findLastIndex(isPlace);
  return tokens.some((token, index) => token.kind === "comma" && index > first && index < last);
}

function formatExponent(value: number, tokens: readonly FormatToken[]): string {
  const at = tokens.findIndex((token) => token.kind === "exponent");
  const mantissaTokens = tokens.slice(0, at);
  const point = mantissaTokens.findIndex((token) => token.kind === "point");
  const wholePlaces = Math.max(
    1,
    (point < 0 ? mantissaTokens : mantissaTokens.slice(0, point)).filter(isPlace).length,
  );
  const decimals = point < 0 ? 0 : mantissaTokens.slice(point).filter(isPlace).length;
  let exponent = value === 0 ? 0 : Math.floor(Math.log10(value));
  if (wholePlaces > 1) exponent = Math.floor(exponent / wholePlaces) * wholePlaces;
  let mantissa = value === 0 ? 0 : value / 10 ** exponent;
  if (Number(mantissa.toFixed(decimals)) >= 10 ** wholePlaces) {
    exponent += wholePlaces;
    mantissa = value / 10 ** exponent;
  }
  const sign =
    exponent < 0 ? "-" : tokens[at]?.kind === "exponent" && textOf(tokens[at]) === "E+" ? "+" : "";
  const digits = fillWhole(String(Math.abs(exponent)), tokens.slice(at + 1));
  return `${fillPlaces(mantissa, mantissaTokens)}E${sign}${digits}`;
}

/** `# ?/?` and the like: the nearest fraction whose denominator has as many digits as there are places. */
function formatFraction(value: number, tokens: readonly FormatToken[], slash: number): string {
  let start = slash;
  while (start > 0 && isPlace(tokens[start - 1])) start--;
  let end = slash + 1;
  while (end < tokens.length && isPlace(tokens[end])) end++;
  const wholeTokens = tokens.slice(0, start);
  const mixed = wholeTokens.some(isPlace);
  const whole = mixed ? Math.floor(value) : 0;
  const [numerator, denominator] = nearestFraction(
    value - whole,
    10 ** Math.max(1, end - slash - 1) - 1,
  );
  if (mixed && numerator === 0) return fillWhole(String(whole), wholeTokens).trimEnd();
  if (mixed && numerator === denominator)
    return fillWhole(String(whole + 1), wholeTokens).trimEnd();
  const front = mixed ? fillWhole(whole === 0 ? "" : String(whole), wholeTokens) : "";
  return `${front}${numerator}/${denominator}`;
}

function nearestFraction(value: number, limit: number): readonly [number, number] {
  let best: readonly [number, number] = [Math.round(value), 1];
  for (let denominator = 1; denominator <= limit; denominator++) {
    const numerator = Math.round(value * denominator);
    if (Math.abs(numerator / denominator - value) < Math.abs(best[0] / best[1] - value) - 1e-12) {
      best = [numerator, denominator];
    }
  }
  return best;
}

function isPlace(
  token: FormatToken | undefined,
): token is FormatToken & { readonly kind: "digit" } {
  return token?.kind === "digit";
}

function emptyPlace(place: string): string {
  if (place === "0") return "0";
  return place === "?" ? " " : "";
}

function plainText(token: FormatToken): string {
  if (token.kind === "literal") return token.text;
  if (token.kind === "percent") return "%";
  return token.kind === "fraction" ? "/" : "";
}

function textOf(token: FormatToken): string {
  return "text" in token ? token.text : "";
}
