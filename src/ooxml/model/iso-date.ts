const DAY = 86_400_000;
const ISO = /^(\d{4})-(\d\d)-(\d\d)(?:T(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?)?Z?$/;
const TIME = /^T?(\d\d):(\d\d)(?::(\d\d(?:\.\d+)?))?Z?$/;

/** Serial number of an ISO date, date with time, or time; undefined for other text. */
export function isoDateSerial(text: string, date1904: boolean): number | undefined {
  const time = TIME.exec(text);
  if (time) return dayFraction(time[1], time[2], time[3]);
  const match = ISO.exec(text);
  if (!match) return undefined;
  const [, year, month, day, hours, minutes, seconds] = match;
  const days = Date.UTC(Number(year), Number(month) - 1, Number(day)) / DAY;
  const fraction = dayFraction(hours, minutes, seconds);
  if (date1904) return days + 24_107 + fraction;
  // Excel's calendar has a 29 February 1900; days before it are one lower.
  const serial = days + 25_569;
  return (serial < 61 ? serial - 1 : serial) + fraction;
}

function dayFraction(
  hours: string | undefined,
  minutes: string | undefined,
  seconds: string | undefined,
): number {
  return (Number(hours ?? 0) * 3600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0)) / 86_400;
}
