import { describe, expect, test } from "@jest/globals";

import { unknown } from "#domain/kernel/figure";
import {
  countMilestones,
  milestoneSlip,
  nextMilestone,
  overdueKeyMilestones,
} from "#domain/schedule/milestone-figures";
import { isClosedStatus } from "#domain/project/closed-status";

import { aProject, day } from "../portfolio/a-project";

/** Source: UK DfT anonymised return, yulqen/datamaps dft1_tmp.xlsm sheets 6a to 6c (MIT) */
test.each([
  ["2018-03-19", "2018-05-21", 63],
  ["2018-11-19", "2019-04-15", 147],
  ["2018-10-27", "2019-04-25", 180],
  ["2018-07-27", "2019-05-01", 278],
  ["2009-12-01", "2014-12-01", 1826],
  ["2020-02-01", "2000-02-01", -7305],
])("a milestone of %s forecast for %s slips %d days", (baseline, forecast, days) => {
  const [milestone] = aProject({
    milestones: [{ baselineDate: day(baseline), forecastDate: day(forecast) }],
  }).milestones;
  expect(milestone && milestoneSlip(milestone)).toBe(days);
});

const statusDate = day("2026-09-30");
const { milestones } = aProject({
  milestones: [
    { name: "On time", baselineDate: day("2026-03-31"), actualDate: day("2026-03-30") },
    { name: "Late", baselineDate: day("2026-05-31"), actualDate: day("2026-06-30") },
    { name: "Overdue", baselineDate: day("2026-08-31"), key: true },
    {
      name: "Forecast anew",
      baselineDate: day("2026-09-15"),
      forecastDate: day("2026-11-15"),
      key: false,
    },
    { name: "Said done", baselineDate: day("2026-09-20"), status: "Complete" },
    { name: "Ahead", baselineDate: day("2027-01-31"), forecastDate: day("2027-02-28"), key: true },
  ],
});

describe("milestones at a status date", () => {
  test("due by baseline, on time by actual, overdue when expected before and not done", () => {
    expect(countMilestones(milestones, statusDate)).toEqual({ due: 5, onTime: 2, overdue: 1 });
  });

  test("the next milestone is the next key one", () => {
    expect(nextMilestone(milestones, statusDate)).toEqual({
      name: "Ahead",
      date: "2027-02-28",
      slipDays: 28,
    });
  });

  test("without any key milestone ahead it is the next of any kind", () => {
    const others = milestones.filter((milestone) => milestone.name?.value !== "Ahead");
    expect(nextMilestone(others, statusDate)?.name).toBe("Forecast anew");
  });

  test("overdue key milestones leave the others out", () => {
    expect(overdueKeyMilestones(milestones, statusDate)).toBe(1);
    const late = aProject({
      milestones: [
        { key: false, baselineDate: day("2026-01-31") },
        { key: true, baselineDate: day("2027-01-31") },
      ],
    });
    expect(overdueKeyMilestones(late.milestones, statusDate)).toBe(0);
  });

  test("where none is marked all count as key", () => {
    const late = aProject({ milestones: [{ name: "Any", baselineDate: day("2026-01-31") }] });
    expect(overdueKeyMilestones(late.milestones, statusDate)).toBe(1);
  });

  test("no milestone at all is unknown, not zero", () => {
    expect(overdueKeyMilestones([], statusDate)).toEqual(unknown("notReported"));
  });

  test("due on the status date itself is not overdue", () => {
    const today = aProject({ milestones: [{ baselineDate: statusDate }] });
    expect(countMilestones(today.milestones, statusDate).overdue).toBe(0);
  });

  test("a slip without baseline or forecast says which is missing", () => {
    const [bare, unforecast] = aProject({
      milestones: [{ forecastDate: statusDate }, { baselineDate: statusDate }],
    }).milestones;
    expect(bare && milestoneSlip(bare)).toEqual(unknown("noBaseline"));
    expect(unforecast && milestoneSlip(unforecast)).toEqual(unknown("noForecast"));
  });
});

test.each([
  ["Closed", true],
  [" done ", true],
  ["Complete - signed off", true],
  ["COMPLETED", true],
  ["Open", false],
  ["not complete", false],
  ["", false],
  [undefined, false],
])("the status %o is closed: %o", (status, closed) => {
  expect(isClosedStatus(status)).toBe(closed);
});
