import type { FormatSection, FormatToken } from "./number-format";
import { momentOfSerial, type CalendarMoment } from "./serial-date";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];
const weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

/** Undefined where the number is no date: Excel fills the cell with #. */
export function formatDate(
  serial: number,
  section: FormatSection,
  date1904: boolean,
): string | undefined {
  const { tokens } = section;
  const decimals = decimalsOfSeconds(tokens);
  const unit = 86400 * 10 ** decimals;
  const rounded = Math.round(serial * unit) / unit;
  const moment = momentOfSerial(rounded, date1904);
  if (moment === undefined) return undefined;
  const twelve = tokens.some((token) => token.kind === "date" && token.text.startsWith("A"));
  let text = "";
  tokens.forEach((token, index) => {
    if (token.kind === "date") {
      const minute = token.text.startsWith("m") && isMinute(tokens, index);
      text += minute
        ? pad(moment.minute, token.text.length)
        : formatPart(token.text, moment, { serial: rounded, twelve });
    } else text += formatOther(tokens, index, moment);
  });
  return text;
}

function formatOther(
  tokens: readonly FormatToken[],
  index: number,
  moment: CalendarMoment,
): string {
  const token = tokens[index];
  if (token?.kind === "literal") return token.text;
  if (token?.kind === "digit") return digitOfSecond(tokens, index, moment);
  const signs: Partial<Record<FormatToken["kind"], string>> = {
    fraction: "/",
    comma: ",",
    point: ".",
  };
  return token === undefined ? "" : (signs[token.kind] ?? "");
}

/** `.0` after seconds shows parts of them. */
function digitOfSecond(
  tokens: readonly FormatToken[],
  index: number,
  moment: CalendarMoment,
): string {
  const point = tokens.findLastIndex((other, at) => at < index && other.kind === "point");
  return point < 0
    ? ""
    : String(moment.millisecond)
        .padStart(3, "0")
        .charAt(index - point - 1);
}

function decimalsOfSeconds(tokens: readonly FormatToken[]): number {
  return Math.min(3, tokens.filter((token) => token.kind === "digit").length);
}

type Clock = { readonly serial: number; readonly twelve: boolean };

function formatPart(part: string, moment: CalendarMoment, clock: Clock): string {
  switch (part.charAt(0)) {
    case "y":
    case "e":
      return part.length <= 2 && part.startsWith("y")
        ? pad(moment.year % 100, 2)
        : String(moment.year);
    case "m":
      return formatMonth(moment.month, part.length);
    case "d":
      return formatDay(moment, part.length);
    case "h":
      return pad(clock.twelve ? moment.hour % 12 || 12 : moment.hour, part.length);
    case "s":
      return pad(moment.second, part.length);
    case "[":
      return formatElapsed(part, clock.serial);
    default:
      return formatHalf(part, moment.hour);
  }
}

function formatMonth(month: number, length: number): string {
  const name = months[month - 1] ?? "";
  if (length === 5) return name.charAt(0);
  if (length >= 4) return name;
  return length === 3 ? name.slice(0, 3) : pad(month, length);
}

function formatDay(moment: CalendarMoment, length: number): string {
  const name = weekdays[moment.weekday] ?? "";
  if (length >= 4) return name;
  return length === 3 ? name.slice(0, 3) : pad(moment.day, length);
}

function formatHalf(part: string, hour: number): string {
  const text = hour < 12 ? "AM" : "PM";
  return part === "A/P" ? text.charAt(0) : text;
}

/** `[h]:mm` counts hours beyond a day. */
function formatElapsed(part: string, serial: number): string {
  const perDay = { h: 24, m: 1440, s: 86400 }[part.charAt(1)] ?? 1;
  return pad(Math.floor(serial * perDay + 1e-9), part.length - 2);
}

/** `m` is minutes beside hours or seconds, else months. */
function isMinute(tokens: readonly FormatToken[], index: number): boolean {
  const before = tokens.slice(0, index).findLast((token) => token.kind === "date");
  const after = tokens.slice(index + 1).find((token) => token.kind === "date");
  const token = tokens[index];
  if (token?.kind === "date" && token.text.length > 2) return false;
  return /^\[?h/.test(textOf(before)) || /^\[?s/.test(textOf(after));
}

function textOf(token: FormatToken | undefined): string {
  return token?.kind === "date" ? token.text : "";
}

function pad(value: number, length: number): string {
  return String(value).padStart(Math.min(length, 2), "0");
}
