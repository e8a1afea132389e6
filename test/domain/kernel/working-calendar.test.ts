import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";

import { addDays, daysBetween, parsePlainDate, type PlainDate } from "#domain/kernel/plain-date";
import { dayOff, workingDays, type WorkingWeek } from "#domain/kernel/working-calendar";

function day(text: string): PlainDate {
  const date = parsePlainDate(text);
  if (date === undefined) throw new Error(`${text} is no date`);
  return date;
}

const christmas = [
  { date: day("2026-12-25"), name: "Christmas Day" },
  { date: day("2026-12-26"), name: "Boxing Day" },
  { date: day("2026-12-28"), name: undefined },
];

describe("days of work", () => {
  test.each<readonly [WorkingWeek, string, string, number, string]>([
    ["mondayToFriday", "2026-12-21", "2026-12-27", 4, "one holiday of the week is a Saturday"],
    ["mondayToSaturday", "2026-12-21", "2026-12-27", 4, "Saturday is worked, but for Boxing Day"],
    ["mondayToFriday", "2026-12-28", "2026-12-31", 3, "a holiday without a name counts too"],
    ["sundayToThursday", "2026-12-18", "2026-12-20", 1, "of Friday to Sunday the Sunday"],
    ["saturdayToWednesday", "2026-12-18", "2026-12-20", 2, "of Friday to Sunday two days"],
    ["mondayToFriday", "2026-12-24", "2026-12-23", 0, "the second day comes first"],
  ])("%s, %s to %s are %i: %s", (week, from, to, days) => {
    expect(workingDays(day(from), day(to), { week, holidays: christmas })).toBe(days);
  });

  test("are those that are no days off, whatever the calendar", () => {
    const start = fc.integer({ min: 0, max: 3_000 }).map((at) => addDays(day("2024-02-20"), at));
    const weeks = fc.constantFrom<WorkingWeek>("mondayToFriday", "sundayToThursday", "everyDay");
    const off = fc.array(fc.integer({ min: 0, max: 60 }), { maxLength: 5 });
    fc.assert(
      fc.property(start, fc.nat(60), weeks, off, (from, length, week, ahead) => {
        const holidays = ahead.map((at) => ({ date: addDays(from, at), name: undefined }));
        const calendar = { week, holidays };
        const to = addDays(from, length);
        let worked = 0;
        for (let date = from; daysBetween(date, to) >= 0; date = addDays(date, 1))
          if (dayOff(date, calendar) === undefined) worked += 1;
        expect(workingDays(from, to, calendar)).toBe(worked);
      }),
    );
  });

  test("a day off is a holiday by its name, or of the weekend", () => {
    const calendar = { week: "mondayToFriday" as const, holidays: christmas };
    expect(dayOff(day("2026-12-25"), calendar)).toEqual({ holiday: "Christmas Day" });
    expect(dayOff(day("2026-12-26"), calendar)).toEqual({ holiday: undefined });
    expect(dayOff(day("2026-12-24"), calendar)).toBeUndefined();
  });
});
