import type { Figure, UnknownReason } from "./figure";
import { isKnown, unknown } from "./figure";

/** The value, or unknown for the given reason where there is none. */
export function orUnknown(value: number | undefined, reason: UnknownReason): Figure {
  return value === undefined ? unknown(reason) : finite(value);
}

/** `left + right`; unknown for the reason of the first that is unknown. */
export function add(left: Figure, right: Figure): Figure {
  if (!isKnown(left)) return left;
  return isKnown(right) ? finite(left + right) : right;
}

/** `minuend - subtrahend`; unknown for the reason of the first that is unknown. */
export function subtract(minuend: Figure, subtrahend: Figure): Figure {
  if (!isKnown(minuend)) return minuend;
  if (!isKnown(subtrahend)) return subtrahend;
  return finite(minuend - subtrahend);
}

/** `numerator / denominator`; `whenZero` says why a denominator of 0 has no answer. */
export function divide(numerator: Figure, denominator: Figure, whenZero: UnknownReason): Figure {
  if (!isKnown(numerator)) return numerator;
  if (!isKnown(denominator)) return denominator;
  return denominator === 0 ? unknown(whenZero) : finite(numerator / denominator, whenZero);
}

/** Keeps overflow out: no figure is ever NaN or infinite. */
function finite(value: number, reason: UnknownReason = "notReadable"): Figure {
  return Number.isFinite(value) ? value : unknown(reason);
}
