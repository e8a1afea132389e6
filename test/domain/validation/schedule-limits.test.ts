import { describe } from "@jest/globals";

import { none, testLimits } from "./limit-case";

describe("dates of a project at the limits of the rules, at 31 March 2026", () => {
  testLimits("FINISH_BEFORE_START", [
    [
      "a day is a duration",
      { facts: { baselineStart: "2026-05-01", baselineFinish: "2026-05-01" } },
      none,
    ],
    [
      "each of the three pairs",
      {
        facts: {
          baselineStart: "2026-05-02",
          baselineFinish: "2026-05-01",
          actualStart: "2026-03-20",
          actualFinish: "2026-03-19",
          forecastFinish: "2026-03-18",
        },
      },
      [
        { finishField: "Baseline finish", finish: "2026-05-01", start: "2026-05-02" },
        { finishField: "Actual finish", startField: "Actual start", finish: "2026-03-19" },
        { finishField: "Forecast finish", startField: "Actual start", finish: "2026-03-18" },
      ],
    ],
  ]);

  testLimits("ACTUAL_AFTER_STATUS_DATE", [
    [
      "today may have happened",
      { facts: { actualStart: "2026-03-31" }, milestones: [{ actualDate: "2026-03-31" }] },
      none,
    ],
    [
      "start, finish and the second milestone",
      {
        facts: { actualStart: "2026-04-01", actualFinish: "2026-04-02" },
        milestones: [{ name: "A" }, { actualDate: "2026-04-03" }],
      },
      [
        { field: "Actual start", date: "2026-04-01", statusDate: "2026-03-31" },
        { field: "Actual finish", date: "2026-04-02" },
        { field: "Actual date", date: "2026-04-03" },
      ],
    ],
    [
      "by the project's own status date",
      { facts: { statusDate: "2026-03-15", actualStart: "2026-03-16" } },
      [{ statusDate: "2026-03-15" }],
    ],
    [
      "by the report date where it says none",
      { facts: { statusDate: "", actualStart: "2026-04-01" } },
      [{ statusDate: "2026-03-31" }],
    ],
  ]);

  const past = { forecastFinish: "2026-03-30" };
  testLimits("FORECAST_FINISH_IN_PAST", [
    ["yesterday", { facts: past }, [{ finish: "2026-03-30", statusDate: "2026-03-31" }]],
    ["today may still be met", { facts: { forecastFinish: "2026-03-31" } }, none],
    ["nearly done is not done", { facts: { ...past, percentComplete: 0.99 } }, [{}]],
    ["done", { facts: { ...past, percentComplete: 1 } }, none],
    ["finished", { facts: { ...past, actualFinish: "2026-03-30" } }, none],
    ["on hold", { facts: { ...past, lifecycle: "onHold" } }, none],
  ]);

  testLimits("STARTED_WITHOUT_ACTUAL_START", [
    ["nothing done", { facts: { percentComplete: 0 } }, none],
    ["a little done", { facts: { percentComplete: 0.01 } }, [{ percentComplete: 0.01 }]],
    ["started", { facts: { percentComplete: 0.01, actualStart: "2026-01-01" } }, none],
    ["a row of a register", { origin: "register", facts: { percentComplete: 0.5 } }, none],
  ]);

  testLimits("COMPLETE_WITHOUT_ACTUAL_FINISH", [
    ["nearly", { facts: { percentComplete: 0.99 } }, none],
    ["all", { facts: { percentComplete: 1 } }, [{}]],
    ["a row of a register", { origin: "register", facts: { percentComplete: 1 } }, none],
  ]);

  testLimits("FINISHED_BUT_NOT_COMPLETE", [
    ["all", { facts: { percentComplete: 1, actualFinish: "2026-03-01" } }, none],
    [
      "nearly",
      { facts: { percentComplete: 0.99, actualFinish: "2026-03-01" } },
      [{ finish: "2026-03-01", percentComplete: 0.99 }],
    ],
    ["not finished", { facts: { percentComplete: 0.99 } }, none],
  ]);

  const due = { baselineStart: "2026-03-30" };
  testLimits("START_OVERDUE", [
    ["nothing done", { facts: { ...due, percentComplete: 0 } }, [{ start: "2026-03-30" }]],
    ["proposed", { facts: { ...due, lifecycle: "proposed" } }, [{ statusDate: "2026-03-31" }]],
    ["today is in time", { facts: { baselineStart: "2026-03-31", percentComplete: 0 } }, none],
    ["a little done", { facts: { ...due, percentComplete: 0.01 } }, none],
    ["nobody says how much", { facts: due }, none],
    ["started", { facts: { ...due, percentComplete: 0, actualStart: "2026-03-31" } }, none],
  ]);

  // Of 100 days from 10 January, 80 are gone on 31 March and 20 points are allowed.
  const dates = { baselineStart: "2026-01-10", forecastFinish: "2026-04-20" };
  testLimits("COMPLETE_BEHIND_TIME", [
    ["20 points behind are allowed", { facts: { ...dates, percentComplete: 0.6 } }, none],
    [
      "more are not",
      { facts: { ...dates, percentComplete: 0.59 } },
      [{ percentComplete: 0.59, elapsed: 0.8 }],
    ],
    [
      "no more than all of the time is gone",
      { facts: { ...dates, forecastFinish: "2026-02-01", percentComplete: 0.8 } },
      none,
    ],
    [
      "to the baseline where nothing is forecast",
      { facts: { ...dates, forecastFinish: "", baselineFinish: "2026-04-20", percentComplete: 0 } },
      [{ elapsed: 0.8 }],
    ],
    [
      "the forecast before the baseline",
      { facts: { ...dates, baselineFinish: "2026-02-20", percentComplete: 0.6 } },
      none,
    ],
    [
      "no time at all",
      { facts: { ...dates, forecastFinish: "2026-01-10", percentComplete: 0 } },
      none,
    ],
    ["on hold", { facts: { ...dates, lifecycle: "onHold", percentComplete: 0 } }, none],
  ]);

  // 100 days to 9 July: five days of delay leave an index of 0.95.
  const finish = "2026-07-09";
  testLimits("CRITICAL_PATH_LENGTH_LOW", [
    [
      "0.95 is the limit",
      { facts: { forecastFinish: finish, baselineFinish: "2026-07-04" } },
      none,
    ],
    [
      "a day more",
      { facts: { forecastFinish: finish, baselineFinish: "2026-07-03" } },
      [{ index: 0.94, limit: 0.95 }],
    ],
    [
      "on hold",
      { facts: { forecastFinish: finish, baselineFinish: "2026-07-03", lifecycle: "onHold" } },
      none,
    ],
    [
      "no time left",
      { facts: { forecastFinish: "2026-03-31", baselineFinish: "2026-03-01" } },
      none,
    ],
  ]);

  testLimits("WEEKEND_DATE", [
    // 4 and 5 July 2026 are a Saturday and a Sunday, 31 May a Sunday that ends its month.
    [
      "both ends of the project and both dates of a milestone",
      {
        facts: { baselineFinish: "2026-07-04", forecastFinish: "2026-07-05" },
        milestones: [
          { baselineDate: "2026-05-29", forecastDate: "2026-06-01" },
          { baselineDate: "2026-05-30", forecastDate: "2026-05-31" },
        ],
      },
      [
        { field: "Baseline finish", date: "2026-07-04", holiday: undefined },
        { field: "Forecast finish", date: "2026-07-05" },
        { field: "Baseline date", date: "2026-05-30" },
        { field: "Forecast date", date: "2026-05-31" },
      ],
    ],
  ]);
});
