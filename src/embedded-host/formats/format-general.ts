/** A number as the General format shows it in a wide enough cell: at most eleven characters. */
export function formatGeneral(value: number): string {
  const size = Math.abs(value);
  if (size === 0) return "0";
  const sign = value < 0 ? "-" : "";
  if (size >= 1e11 || (size < 1e-4 && needsMoreThanNineDecimals(size)))
    return sign + scientific(size);
  const wholeDigits = Math.max(1, Math.floor(Math.log10(size)) + 1);
  const text = size.toFixed(Math.max(0, 10 - wholeDigits));
  return sign + (text.includes(".") ? text.replace(/\.?0+$/, "") : text);
}

function needsMoreThanNineDecimals(size: number): boolean {
  return Math.abs(Number(size.toFixed(9)) - size) > size * 1e-12;
}

function scientific(size: number): string {
  const [mantissa = "0", exponent = "+0"] = size.toExponential(5).split("e");
  const digits = exponent.slice(1).padStart(2, "0");
  return `${mantissa.replace(/\.?0+$/, "")}E${exponent.charAt(0)}${digits}`;
}
