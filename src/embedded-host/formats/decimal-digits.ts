/** A non-negative number rounded in decimal, as spreadsheets do it: half away from zero on 15 digits. */
export type DecimalDigits = { readonly whole: string; readonly fraction: string };

/** For example 1.005 with two decimals is 1.01, though its binary value is a little less. */
export function decimalDigits(value: number, decimals: number): DecimalDigits {
  const [mantissa = "0", exponentText = "0"] = value.toExponential(14).split("e");
  const digits = mantissa.replace(".", "");
  const exponent = Number(exponentText);
  // Place of the decimal point in `digits`, then digits to keep.
  const point = exponent + 1;
  const keep = point + decimals;
  const kept = keep < 0 ? "0" : roundDigits(digits, keep);
  const grown = keep >= 0 && kept.length > Math.min(keep, digits.length) ? 1 : 0;
  return place(kept, point + grown, decimals);
}

/** The first `keep` digits, rounded; one digit longer where rounding carried over the front. */
function roundDigits(digits: string, keep: number): string {
  if (keep >= digits.length) return digits;
  const up = (digits.charCodeAt(keep) || 48) >= 53;
  const kept = digits.slice(0, keep);
  if (!up) return kept;
  const raised = (BigInt(kept === "" ? "0" : kept) + 1n).toString().padStart(keep, "0");
  return raised;
}

function place(digits: string, point: number, decimals: number): DecimalDigits {
  const padded = point > 0 ? digits.padEnd(point, "0") : `${"0".repeat(-point)}${digits}`;
  const at = Math.max(0, point);
  const whole = padded.slice(0, at).replace(/^0+/, "");
  return { whole, fraction: padded.slice(at).slice(0, decimals).padEnd(decimals, "0") };
}
