import { isKnown } from "#domain/kernel/figure";
import type { Figure } from "#domain/kernel/figure";

/**
 * The unit a sheet shows its amounts in. Cells keep the amount in major units: only the number format
 * scales, so that sums and pivots over our cells stay right.
 */
export type AmountScale = {
  readonly unit: "" | "thousand" | "million";
  readonly divisor: 1 | 1_000 | 1_000_000;
  readonly decimals: 0 | 1;
};

/** The unit that leaves the largest amount three to four digits. Whole numbers where there is none. */
export function chooseScale(amounts: readonly Figure[]): AmountScale {
  const largest = Math.max(0, ...amounts.filter(isKnown).map(Math.abs));
  const divisor = largest >= 9_999_500 ? 1_000_000 : largest >= 9_999.5 ? 1_000 : 1;
  const unit = divisor === 1_000_000 ? "million" : divisor === 1_000 ? "thousand" : "";
  return { unit, divisor, decimals: divisor !== 1 && largest / divisor < 1_000 ? 1 : 0 };
}

/** `EUR million`, `EUR thousand` or `EUR`. */
export function describeUnit(currency: string, scale: AmountScale): string {
  return [currency, scale.unit].filter((word) => word !== "").join(" ");
}

/** Number format of amounts: `#,##0.0,,` shows 12,345,678 as 12.3. */
export function amountFormat(scale: AmountScale): string {
  const commas = scale.divisor === 1_000_000 ? ",," : scale.divisor === 1_000 ? "," : "";
  return `#,##0${scale.decimals === 1 ? ".0" : ""}${commas}`;
}

/** Number format of variances: always with their sign. */
export function varianceFormat(scale: AmountScale): string {
  const plain = amountFormat(scale);
  return `+${plain};-${plain};${plain}`;
}

export const indexFormat = "0.00";
export const percentFormat = "0%";
export const signedPercentFormat = "+0%;-0%;0%";
export const daysFormat = "+0;-0;0";
/** Dates in tables of data. */
export const dateFormat = "yyyy-mm-dd";
/** Dates of tables that are read and not sorted. */
export const dayFormat = "d mmm yyyy";

/** An amount as sentences show it, in the unit of the sheet: `84.3`, `1,204`, `-0.6`. */
export function writeAmount(amount: number, scale: AmountScale): string {
  return writeNumber(amount / scale.divisor, scale.decimals);
}

/** An amount with its sign: `+1.2`, `-0.6`, `0.0`. */
export function writeVariance(amount: number, scale: AmountScale): string {
  const text = writeAmount(amount, scale);
  return amount > 0 && Number(text.replaceAll(",", "")) !== 0 ? `+${text}` : text;
}

/** A share as a whole percent: `4 %`. */
export function writePercent(share: number): string {
  return `${writeNumber(share * 100, 0)} %`;
}

/** A number with thousands separators, a minus sign where needed and never a minus zero. */
export function writeNumber(number: number, decimals: number): string {
  const plain = Math.abs(number).toFixed(decimals);
  const point = plain.indexOf(".");
  const whole = point < 0 ? plain.length : point;
  const text =
    whole <= 3
      ? plain
      : plain.slice(0, whole).replace(/\B(?=(\d{3})+$)/g, ",") + plain.slice(whole);
  return number < 0 && /[1-9]/.test(text) ? `-${text}` : text;
}
