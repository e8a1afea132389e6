import { describe, expect, test } from "@jest/globals";

import {
  addDays,
  daysBetween,
  fromSerial,
  monthOf,
  parsePlainDate,
  toPlainDate,
  toSerial,
} from "#domain/kernel/plain-date";
import {
  dayOff,
  usualCalendar,
  workingDays,
  type WorkingWeek,
} from "#domain/kernel/working-calendar";

import { day } from "../../support/builders";

describe("days there are and are not", () => {
  // Gregorian calendar: every fourth year but the hundredth, every four hundredth all the same.
  test.each<[year: number, month: number, date: number, written: string | undefined, why: string]>([
    [2024, 2, 29, "2024-02-29", "a fourth year"],
    [2023, 2, 29, undefined, "no fourth year"],
    [1900, 2, 29, undefined, "a hundredth year, whatever Excel says"],
    [2100, 2, 29, undefined, "a hundredth year"],
    [2000, 2, 29, "2000-02-29", "a four hundredth year"],
    [2024, 2, 30, undefined, "no February has thirty days"],
    [2026, 4, 30, "2026-04-30", "the last day of April"],
    [2026, 4, 31, undefined, "April has thirty days"],
    [2026, 6, 31, undefined, "June has thirty days"],
    [2026, 9, 31, undefined, "September has thirty days"],
    [2026, 11, 31, undefined, "November has thirty days"],
    [2026, 1, 31, "2026-01-31", "January has thirty-one"],
    [2026, 3, 31, "2026-03-31", "March has thirty-one"],
    [2026, 5, 31, "2026-05-31", "May has thirty-one"],
    [2026, 7, 31, "2026-07-31", "July has thirty-one"],
    [2026, 8, 31, "2026-08-31", "August has thirty-one"],
    [2026, 10, 31, "2026-10-31", "October has thirty-one"],
    [2026, 12, 31, "2026-12-31", "the last day of a year"],
    [2026, 12, 32, undefined, "December has thirty-one days"],
    [2026, 13, 1, undefined, "there is no thirteenth month"],
    [2026, 0, 1, undefined, "months count from 1"],
    [2026, 1.5, 1, undefined, "months are whole"],
    [2026, 1, 0, undefined, "days count from 1"],
    [2026, 1, 1, "2026-01-01", "the first day"],
    [2026, 1, 1.5, undefined, "days are whole"],
    [2026.5, 1, 1, undefined, "years are whole"],
    [-1, 1, 1, undefined, "years before 0 cannot be written"],
    [0, 1, 1, "0000-01-01", "the first year that can be written"],
    [9999, 12, 31, "9999-12-31", "the last day Excel knows"],
    [10000, 1, 1, undefined, "years have four digits"],
    [987, 10, 9, "0987-10-09", "a year of three digits, months and days on both sides of ten"],
  ])("%p-%p-%p is %p: %s", (year, month, date, written) => {
    expect(toPlainDate(year, month, date)).toBe(written);
  });

  test.each([
    ["2026-03-31", "2026-03-31"],
    [" 2026-03-31", undefined],
    ["2026-03-31T00:00", undefined],
    ["x2026-03-31", undefined],
    ["2026-3-31", undefined],
    ["2026-02-29", undefined],
    ["", undefined],
  ])("%p is read as %p", (text, date) => {
    expect(parsePlainDate(text)).toBe(date);
  });
});

describe("serial numbers of Excel", () => {
  // Microsoft: 1 March 1900 is 61, 1 January 2008 is 39448 and 37986 in the 1904 system, 31 December 9999 is 2958465.
  test.each([
    [61, false, "1900-03-01"],
    [60.99, false, undefined],
    [39448, false, "2008-01-01"],
    [37986, true, "2008-01-01"],
    [2958465, false, "9999-12-31"],
    [2958465.9, false, "9999-12-31"],
    [2958466, false, undefined],
    [2958465 - 1462, true, "9999-12-31"],
    [2958466 - 1462, true, undefined],
    [0, true, "1904-01-01"],
    [61 - 1462, true, "1900-03-01"],
    [60 - 1462, true, undefined],
    [Infinity, false, undefined],
    [-Infinity, true, undefined],
  ])("%p with the 1904 system %p is %p", (serial, date1904, date) => {
    expect(fromSerial(serial, date1904)).toBe(date);
  });

  test.each([
    ["1900-03-01", false, 61],
    ["2008-01-01", false, 39448],
    ["2008-01-01", true, 37986],
    ["1904-01-01", true, 0],
    ["9999-12-31", false, 2958465],
  ])("%p with the 1904 system %p is written %p", (date, date1904, serial) => {
    expect(toSerial(day(date), date1904)).toBe(serial);
  });
});

describe("days and months from one to another", () => {
  test.each([
    ["2024-02-28", 1, "2024-02-29", "into the leap day"],
    ["2024-02-28", 2, "2024-03-01", "over the leap day"],
    ["2023-02-28", 1, "2023-03-01", "where there is none"],
    ["1900-02-28", 1, "1900-03-01", "nor in 1900"],
    ["2000-02-28", 1, "2000-02-29", "but in 2000"],
    ["2000-02-29", 366, "2001-03-01", "a leap day has no anniversary"],
    ["2099-12-31", 1, "2100-01-01", "into the hundredth year"],
    ["2100-02-28", 1, "2100-03-01", "over its end of February"],
    ["2026-12-31", 1, "2027-01-01", "over the end of a year"],
    ["2027-01-01", -1, "2026-12-31", "and back"],
    ["2026-01-01", 0, "2026-01-01", "not at all"],
    ["2026-09-30", 1, "2026-10-01", "into a month of two digits"],
    ["2000-03-01", 146_097, "2400-03-01", "a cycle of the calendar"],
    ["2000-03-01", -1, "2000-02-29", "out of the first day of a cycle"],
  ])("%s and %i days are %s: %s", (from, days, to) => {
    expect(addDays(day(from), days)).toBe(to);
    expect(daysBetween(day(from), day(to))).toBe(days);
    expect(daysBetween(day(to), day(from))).toBe(0 - days);
  });

  test("months count on over the end of a year", () => {
    expect(monthOf(day("2027-01-31")) - monthOf(day("2026-12-01"))).toBe(1);
    expect(monthOf(day("2026-12-31")) - monthOf(day("2026-01-01"))).toBe(11);
    expect(monthOf(day("2026-01-01")) % 12).toBe(0);
    expect(monthOf(day("2026-12-31"))).toBe(2026 * 12 + 11);
  });
});

describe("weeks of work", () => {
  // 5 January 2026 is a Monday.
  test.each<readonly [WorkingWeek, readonly string[]]>([
    ["mondayToFriday", ["2026-01-10", "2026-01-11"]],
    ["mondayToThursday", ["2026-01-09", "2026-01-10", "2026-01-11"]],
    ["mondayToSaturday", ["2026-01-11"]],
    ["sundayToThursday", ["2026-01-09", "2026-01-10"]],
    ["saturdayToWednesday", ["2026-01-08", "2026-01-09"]],
    ["everyDay", []],
  ])("%s is off on %j", (week, off) => {
    const days = Array.from({ length: 7 }, (_, at) => addDays(day("2026-01-05"), at));
    const calendar = { week, holidays: [] };
    expect(days.filter((date) => dayOff(date, calendar) !== undefined)).toEqual(off);
    expect(workingDays(day("2026-01-05"), day("2026-01-11"), calendar)).toBe(7 - off.length);
  });

  test.each([
    ["2026-01-30", "2026-02-02", 2, "a month that ends on a Saturday: Friday and Monday"],
    ["2026-01-31", "2026-02-01", 0, "the weekend alone"],
    ["2026-05-31", "2026-06-01", 1, "a month that ends on a Sunday"],
    ["2026-02-02", "2026-02-02", 1, "one day of work, both ends the same"],
    ["2026-02-01", "2026-02-01", 0, "one day off"],
    ["2025-12-31", "2026-01-01", 2, "over the end of a year"],
    ["2024-02-28", "2024-03-01", 3, "over a leap day"],
    ["2026-01-01", "2026-12-31", 261, "a year"],
  ])("%s to %s are %i: %s", (from, to, days) => {
    expect(workingDays(day(from), day(to))).toBe(days);
  });

  test("a holiday counts on its own day only, and once however often it is listed", () => {
    const monday = { date: day("2026-05-04"), name: undefined };
    const calendar = { ...usualCalendar, holidays: [monday, monday] };
    expect(workingDays(day("2026-05-04"), day("2026-05-04"), calendar)).toBe(0);
    expect(workingDays(day("2026-05-05"), day("2026-05-08"), calendar)).toBe(4);
    expect(workingDays(day("2026-05-01"), day("2026-05-03"), calendar)).toBe(1);
    expect(workingDays(day("2026-05-04"), day("2026-05-05"), calendar)).toBe(1);
    expect(dayOff(day("2026-05-04"), calendar)).toEqual({ holiday: "holiday" });
  });

  test("holidays may be listed in any order", () => {
    const holidays = ["2026-05-25", "2026-05-04"].map((date) => ({ date: day(date), name: "May" }));
    const calendar = { ...usualCalendar, holidays };
    expect(workingDays(day("2026-05-01"), day("2026-05-08"), calendar)).toBe(5);
    expect(workingDays(day("2026-05-01"), day("2026-05-29"), calendar)).toBe(19);
  });
});
