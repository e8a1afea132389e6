import { fromSerial } from "#domain/kernel/plain-date";

import { writeNumber } from "./amounts";

/** Dates with words, as wide as any date is shown. */
const widestDates: Readonly<Record<string, string>> = {
  "d mmm yyyy": "30 Sep 2000",
  "mmm yy": "Sep 00",
};

/**
 * A number as one of our number formats shows it, to know how wide it is. Knows the formats our sheets
 * use: sections by sign, decimals, thousands commas, scaling commas, percents, `yyyy-mm-dd` and `d mmm yyyy`.
 */
export function showNumber(value: number, numberFormat: string): string {
  if (numberFormat === "yyyy-mm-dd") return fromSerial(value, false) ?? String(value);
  const widest = widestDates[numberFormat];
  if (widest !== undefined) return widest;
  if (numberFormat === "" || numberFormat === "General" || numberFormat === "@") {
    return String(value);
  }
  const [plus = "", minus, zero] = numberFormat.split(";");
  if (value < 0 && minus !== undefined) return showPlain(-value, minus);
  if (value === 0 && zero !== undefined) return showPlain(0, zero);
  return showPlain(value, plus);
}

function showPlain(value: number, section: string): string {
  const body = /[#0][#0,.]*/.exec(section)?.[0] ?? "0";
  const scaling = /,*$/.exec(body)?.[0].length ?? 0;
  const decimals = /\.(0+)/.exec(body)?.[1]?.length ?? 0;
  const percent = section.includes("%") ? 100 : 1;
  const number = writeNumber((value * percent) / 1000 ** scaling, decimals);
  const digits = body.slice(0, body.length - scaling).includes(",")
    ? number
    : number.replaceAll(",", "");
  return section.replace(body, digits);
}
