/** A number on an axis in the manner of its format: decimals, thousands, per cent, scaling commas. */
export function formatAxisValue(
  value: number,
  numberFormat: string | undefined,
  percent: boolean,
): string {
  const [format = "General"] = (numberFormat ?? "General").split(";");
  if (percent || format.includes("%")) return `${String(Math.round(value * 100))}%`;
  const scaled =
    value / 1000 ** (/,+(?![#0?])/.exec(format.replace(/"[^"]*"/g, ""))?.[0].length ?? 0);
  const decimals = /\.(0+)/.exec(format)?.[1]?.length;
  const number = new Intl.NumberFormat("en-GB", {
    useGrouping: format.includes(","),
    minimumFractionDigits: decimals ?? 0,
    maximumFractionDigits: decimals ?? 4,
  }).format(scaled);
  return `${number}${/"([^"]*)"\s*$/.exec(format)?.[1] ?? ""}`;
}
