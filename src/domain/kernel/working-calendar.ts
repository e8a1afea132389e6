import { toSerial, type PlainDate } from "./plain-date";

/** Weeks by the days worked in them. */
export type WorkingWeek =
  | "mondayToFriday"
  | "mondayToThursday"
  | "mondayToSaturday"
  | "sundayToThursday"
  | "saturdayToWednesday"
  | "everyDay";

export type Holiday = { readonly date: PlainDate; readonly name: string | undefined };

/** The days on which work is done: a week that repeats, without holidays. */
export type WorkingCalendar = {
  readonly week: WorkingWeek;
  readonly holidays: readonly Holiday[];
};

export const usualCalendar: WorkingCalendar = { week: "mondayToFriday", holidays: [] };

/** Days worked, Monday first. */
const weeks: Readonly<Record<WorkingWeek, readonly boolean[]>> = {
  mondayToFriday: [true, true, true, true, true, false, false],
  mondayToThursday: [true, true, true, true, false, false, false],
  mondayToSaturday: [true, true, true, true, true, true, false],
  sundayToThursday: [true, true, true, true, false, false, true],
  saturdayToWednesday: [true, true, true, false, false, true, true],
  everyDay: [true, true, true, true, true, true, true],
};

/** What a calendar is counted by, worked out once for each. */
type Counted = {
  /** Days worked in a week before its first, second, ... day; the last is the whole week. */
  readonly before: readonly number[];
  /** Serial days of the holidays that fall on days of work, the earliest first. */
  readonly holidays: readonly number[];
};

const counts = new WeakMap<WorkingCalendar, Counted>();

function countedBy(calendar: WorkingCalendar): Counted {
  const known = counts.get(calendar);
  if (known !== undefined) return known;
  const days = weeks[calendar.week];
  const before = [0];
  for (const works of days) before.push((before.at(-1) ?? 0) + (works ? 1 : 0));
  const serials = new Set(calendar.holidays.map(({ date }) => toSerial(date, false)));
  const holidays = [...serials]
    .filter((serial) => days[weekdayOf(serial)] === true)
    .sort((a, b) => a - b);
  const made = { before, holidays };
  counts.set(calendar, made);
  return made;
}

/** 0 is Monday. Serial 2 is Monday, 1 January 1900. */
function weekdayOf(serial: number): number {
  return (((serial - 2) % 7) + 7) % 7;
}

/** Days of work from one day to another, both counted; 0 where the second comes first. */
export function workingDays(
  from: PlainDate,
  to: PlainDate,
  calendar: WorkingCalendar = usualCalendar,
): number {
  if (from > to) return 0;
  const counted = countedBy(calendar);
  return daysBefore(toSerial(to, false) + 1, counted) - daysBefore(toSerial(from, false), counted);
}

function daysBefore(serial: number, { before, holidays }: Counted): number {
  const week = Math.floor((serial - 2) / 7);
  let passed = 0;
  while (passed < holidays.length && (holidays[passed] ?? 0) < serial) passed += 1;
  return week * (before[7] ?? 0) + (before[weekdayOf(serial)] ?? 0) - passed;
}

/** Why nobody works on a day: its holiday, or the weekend; undefined on a day of work. */
export function dayOff(
  date: PlainDate,
  { week, holidays }: WorkingCalendar,
): { readonly holiday: string | undefined } | undefined {
  if (weeks[week][weekdayOf(toSerial(date, false))] !== true) return { holiday: undefined };
  const holiday = holidays.find((one) => one.date === date);
  return holiday === undefined ? undefined : { holiday: holiday.name ?? "holiday" };
}
