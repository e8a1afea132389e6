import { describe, expect, test } from "@jest/globals";

import { parseDateText } from "#domain/intake/cells/parse-date-text";
import { parsePeriodText } from "#domain/intake/cells/parse-period-text";
import { bareWeek, mondayOf } from "#domain/intake/cells/parse-week-text";

describe("calendar weeks", () => {
  test.each([
    ["the first week holds the 4th of January: it may begin in December", 2026, 1, "2025-12-29"],
    ["or on the 4th itself", 2027, 1, "2027-01-04"],
    ["a year that begins on a Thursday has 53", 2026, 53, "2026-12-28"],
    ["a year that ends on a Thursday too", 2020, 53, "2020-12-28"],
    ["others have 52", 2025, 53, undefined],
    ["none has a week 0", 2026, 0, undefined],
  ])("%s", (_reason, year, week, monday) => {
    expect(mondayOf(year, week)).toBe(monday);
  });

  test.each([
    ["W14 2026", "2026-04-03"],
    ["KW 14/2026", "2026-04-03"],
    ["CW14/26", "2026-04-03"],
    ["14. KW 2026", "2026-04-03"],
    ["Kalenderwoche 14, 2026", "2026-04-03"],
    ["week 14 2026", "2026-04-03"],
    ["2026-W14", "2026-04-03"],
    ["2026W14", "2026-04-03"],
    ["W1426", undefined],
    ["W54 2026", undefined],
    ["Week 14", undefined],
    ["WP14 2026", undefined],
  ])("%j ends on the Friday %s as a date", (text, friday) => {
    const read = parseDateText(text);
    expect(read?.kind === "date" ? read.date : undefined).toBe(friday);
  });

  test("a period of a week ends on its Sunday", () => {
    expect(parsePeriodText("W14 2026")).toBe("2026-04-05");
  });

  test.each([
    ["KW 14", 14],
    ["cw14", 14],
    ["14. KW", 14],
    ["Week 14", undefined],
    ["W14", undefined],
    ["KW 14 2026", undefined],
  ])("%j without a year is the calendar week %s", (text, week) => {
    expect(bareWeek(text)).toBe(week);
  });
});
