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
  const known = shows.get(numberFormat);
  if (known !== undefined) return known(value);
  const show = readFormat(numberFormat);
  shows.set(numberFormat, show);
  return show(value);
}

type Show = (value: number) => string;

/** Formats read so far: our sheets use a few dozen, for ten thousands of numbers. */
const shows = new Map<string, Show>();

function readFormat(numberFormat: string): Show {
  if (numberFormat === "yyyy-mm-dd") return (value) => fromSerial(value, false) ?? String(value);
  const widest = widestDates[numberFormat];
  if (widest !== undefined) return () => widest;
  if (numberFormat === "" || numberFormat === "General" || numberFormat === "@") return String;
  const [plus = "", minus, zero] = numberFormat.split(";");
  const showPlus = readSection(plus);
  const showMinus = minus === undefined ? undefined : readSection(minus);
  const showZero = zero === undefined ? undefined : readSection(zero);
  return (value) => {
    if (value < 0 && showMinus !== undefined) return showMinus(-value);
    if (value === 0 && showZero !== undefined) return showZero(0);
    return showPlus(value);
  };
}

function readSection(section: string): Show {
  const found = /[#0][#0,.]*/.exec(section);
  if (found === null) return () => section;
  const [body] = found;
  const before = section.slice(0, found.index);
  const after = section.slice(found.index + body.length);
  const scaling = /,*$/.exec(body)?.[0].length ?? 0;
  const decimals = /\.(0+)/.exec(body)?.[1]?.length ?? 0;
  const factor = section.includes("%") ? 100 : 1;
  const divisor = 1000 ** scaling;
  const grouped = body.slice(0, body.length - scaling).includes(",");
  return (value) => {
    const number = writeNumber((value * factor) / divisor, decimals);
    return `${before}${grouped ? number : number.replaceAll(",", "")}${after}`;
  };
}
