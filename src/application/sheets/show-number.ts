import { fromSerial } from "#domain/kernel/plain-date";

import { writeNumber } from "./amounts";

/**
 * A number as one of our number formats shows it, to know how wide it is. Knows the formats our sheets
 * use: sections by sign, decimals, thousands commas, scaling commas, percents and `yyyy-mm-dd`.
 */
export function showNumber(value: number, numberFormat: string): string {
  if (numberFormat === "yyyy-mm-dd") return fromSerial(value, false) ?? String(value);
  if (numberFormat === "mmm yy") return "Sep 00";
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
