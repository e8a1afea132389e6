import { expect, test } from "@jest/globals";

import { chooseReportDate, statusDates } from "#domain/portfolio/report-date";

import { aProject, day } from "./a-project";

const today = day("2026-09-30");
const projects = ["2026-08-31", "2026-09-15", "2026-12-31"].map((date) =>
  aProject({ facts: { statusDate: day(date) } }),
);

test.each([
  [day("2026-01-31"), day("2026-02-28"), "2026-01-31", "argument"],
  [undefined, day("2026-02-28"), "2026-02-28", "settings"],
  [undefined, undefined, "2026-09-15", "latestStatusDate"],
])("asked for %s, set %s: %s from %s", (requested, set, date, origin) => {
  expect(chooseReportDate({ requested, set, today }, projects)).toEqual({ date, origin });
});

test("without a status date up to today it is today", () => {
  const future = projects.slice(2);
  const choice = { requested: undefined, set: undefined, today };
  expect(chooseReportDate(choice, future)).toEqual({ date: today, origin: "today" });
});

test("a status date of today is one up to today", () => {
  const choice = { requested: undefined, set: undefined, today: day("2026-12-31") };
  expect(chooseReportDate(choice, projects).date).toBe("2026-12-31");
});

test("status dates are in order, without those that can only be slips", () => {
  const written = ["2026-09-30", "1900-01-31", "9999-12-31", "2026-08-31"].map((date) =>
    aProject({ facts: { statusDate: day(date) } }),
  );
  expect(statusDates([...written, aProject()])).toEqual(["2026-08-31", "2026-09-30"]);
});
