/** A number on an axis in the manner of its format: decimals, thousands, per cent, scaling commas. */
export function formatAxisValue(
  value: number,
  numberFormat: string | undefined,
  percent: boolean,
): string {
  const [format = "General"] = (numberFormat ?? "General").split(";");
  if (isDated(format)) return formatSerial(value, format);
  if (percent || format.includes("%")) return `${String(Math.round(value * 100))}%`;
  const number = new Intl.NumberFormat("en-GB", {
    useGrouping: format.includes(","),
    ...decimalsOf(format),
  }).format(value / scaleOf(format));
  return `${number}${/"([^"]*)"\s*$/.exec(format)?.[1] ?? ""}`;
}

/** Each comma after the last digit place divides by a thousand. */
function scaleOf(format: string): number {
  const commas = /,+(?![#0?,])/.exec(format.replace(/"[^"]*"/g, ""))?.[0].length ?? 0;
  return 1000 ** commas;
}

function decimalsOf(format: string): Intl.NumberFormatOptions {
  const decimals = /\.(0+)/.exec(format)?.[1]?.length;
  return { minimumFractionDigits: decimals ?? 0, maximumFractionDigits: decimals ?? 4 };
}

/** Whether a format has words of dates outside its quotes. */
function isDated(format: string): boolean {
  return /[dy]|mmm/i.test(format.replace(/"[^"]*"|\[[^\]]*\]|General/g, ""));
}

const dayOfSerialZero = Date.UTC(1899, 11, 30);
const day = 86_400_000;

/** An Excel date with as much of it as the format shows. */
function formatSerial(serial: number, format: string): string {
  const date = new Date(dayOfSerialZero + serial * day);
  const year = String(date.getUTCFullYear());
  const parts = [
    /d/i.test(format) ? String(date.getUTCDate()) : "",
    monthNames[date.getUTCMonth()] ?? "",
    /yyyy/i.test(format) ? year : /y/i.test(format) ? year.slice(-2) : "",
  ];
  return parts.filter((part) => part !== "").join(" ");
}

/** As Excel shortens them, in three letters each. */
const monthNames = "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(" ");
