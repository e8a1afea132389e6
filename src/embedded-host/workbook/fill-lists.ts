const weekdays = [
  "Sunday",
  "Monday",
  "Tuesday",
  "Wednesday",
  "Thursday",
  "Friday",
  "Saturday",
] as const;
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
] as const;

function short(names: readonly string[]): readonly string[] {
  return names.map((name) => name.slice(0, 3));
}

/** Lists that Excel counts on in, in English, short names first. */
export const weekdayNames: readonly (readonly string[])[] = [short(weekdays), weekdays];
export const monthNames: readonly (readonly string[])[] = [short(months), months];
