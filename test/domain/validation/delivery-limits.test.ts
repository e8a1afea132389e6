import { describe } from "@jest/globals";

import { none, testFindings } from "./limit-case";

/** A benefit with all that is asked of one. */
const whole = {
  name: "Savings",
  owner: "Amy",
  measure: "GBP",
  baseline: 0,
  target: 10,
  targetDate: "2027-03-31",
};

// The facts of a project are in row 1 and its risk in row 2: rows of other tables begin in row 3.
describe("resources at the limits of the rules", () => {
  testFindings("ROLES_UNFILLED", [
    ["no resources", {}, none],
    [
      "a tenth is allowed",
      {
        resources: [
          { person: "Ann", allocation: 0.9 },
          { role: "Tester", allocation: 0.1 },
        ],
      },
      none,
    ],
    [
      "more stands at the first role nobody fills",
      {
        resources: [
          { person: "Ann", role: "Architect", allocation: 0.75 },
          { role: "Tester", allocation: 0.125 },
          { role: "Trainer", allocation: 0.125 },
        ],
      },
      [["A4", { share: 0.25, limit: 0.1 }]],
    ],
    [
      "a line without an allocation counts nothing",
      {
        resources: [{ person: "Ann" }, { role: "Tester", allocation: 0.5 }],
      },
      [["A4", { share: 1, limit: 0.1 }]],
    ],
    ["nothing allocated at all", { resources: [{ role: "Tester" }] }, none],
    [
      "a line with neither person nor role asks for nobody",
      { resources: [{ allocation: 0.5 }, { person: "Ann", allocation: 0.5 }] },
      none,
    ],
  ]);

  testFindings("RESOURCE_AFTER_FINISH", [
    ["no finish", { resources: [{ person: "Ann", to: "2030-01-31" }] }, none],
    [
      "the month of the finish is allowed, the next is not",
      {
        facts: { baselineFinish: "2026-06-01" },
        resources: [
          { person: "Ann", to: "2026-06-30" },
          { person: "Bo", to: "2026-07-01" },
          { role: "Tester", to: "2027-01-31" },
          { to: "2026-07-01" },
          { person: "Cy" },
        ],
      },
      [
        ["B4", { who: "Bo", to: "2026-07-01", finish: "2026-06-01" }],
        ["B5", { who: "Tester", to: "2027-01-31", finish: "2026-06-01" }],
        ["A6", { who: "A6", to: "2026-07-01", finish: "2026-06-01" }],
      ],
    ],
    [
      "the forecast before the baseline",
      {
        facts: { baselineFinish: "2026-05-31", forecastFinish: "2026-06-30" },
        resources: [{ person: "Ann", to: "2026-06-30" }],
      },
      none,
    ],
    [
      "what happened before the forecast",
      {
        facts: { forecastFinish: "2026-12-31", actualFinish: "2026-02-28" },
        resources: [{ person: "Ann", to: "2026-03-31" }],
      },
      [["B3", { who: "Ann", to: "2026-03-31", finish: "2026-02-28" }]],
    ],
  ]);
});

describe("benefits at the limits of the rules", () => {
  const { name, measure, baseline, target, targetDate } = whole;
  const unowned = { name, measure, baseline, target, targetDate };
  testFindings("BENEFIT_INCOMPLETE", [
    ["all is there", { benefits: [whole] }, none],
    [
      "one thing is missing",
      { benefits: [unowned] },
      [["A3", { benefit: "Savings", missing: ["owner"] }]],
    ],
    [
      "everything is missing, and the name: the id stands for it",
      { benefits: [whole, { id: "B2", value: 5 }] },
      [
        [
          "A4",
          { benefit: "B2", missing: ["owner", "measure", "baseline", "target", "target date"] },
        ],
      ],
    ],
    [
      "without a name and an id the row stands for them",
      { benefits: [{ ...unowned, name: "Less paper" }, { owner: "Amy" }] },
      [
        ["A3", { benefit: "Less paper", missing: ["owner"] }],
        ["A4", { benefit: "A4", missing: ["measure", "baseline", "target", "target date"] }],
      ],
    ],
  ]);

  const finish = { forecastFinish: "2026-06-30" };
  testFindings("BENEFIT_BEFORE_FINISH", [
    [
      "the day of the finish will do",
      { facts: finish, benefits: [{ ...whole, targetDate: "2026-06-30" }] },
      none,
    ],
    [
      "the day before it will not",
      { facts: finish, benefits: [whole, { ...whole, targetDate: "2026-06-29" }] },
      [["F4", { benefit: "Savings", date: "2026-06-29", finish: "2026-06-30" }]],
    ],
    ["no date", { facts: finish, benefits: [{ name: "Savings" }] }, none],
    ["no finish", { benefits: [{ ...whole, targetDate: "2020-01-01" }] }, none],
  ]);

  const early = [{ ...whole, realised: 1 }];
  const said = { benefit: "Savings", realised: 1 };
  testFindings("BENEFIT_REALISED_EARLY", [
    ["nothing done", { facts: { percentComplete: 0 }, benefits: early }, [["G3", said]]],
    ["nothing done yet", { facts: { percentComplete: 0.01 }, benefits: early }, none],
    ["proposed", { facts: { lifecycle: "proposed" }, benefits: early }, [["G3", said]]],
    [
      "proposed, although work is said to be done",
      { facts: { lifecycle: "proposed", percentComplete: 0.5 }, benefits: early },
      [["G3", said]],
    ],
    ["nothing said of progress", { benefits: early }, none],
    [
      "finished",
      { facts: { percentComplete: 0, actualFinish: "2026-02-28" }, benefits: early },
      none,
    ],
    [
      "nothing realised",
      { facts: { percentComplete: 0 }, benefits: [whole, { ...whole, realised: 0 }] },
      none,
    ],
  ]);

  const three = (more: object): readonly Record<string, string | number>[] => [
    { ...whole, value: 5 },
    { ...whole, ...more },
    { ...whole, name: "Speed" },
  ];
  testFindings("DISBENEFITS_NOT_ENTERED", [
    ["three without one", { benefits: three({}) }, [["A3", { benefits: 3 }]]],
    ["two are no list", { benefits: three({}).slice(1) }, none],
    ["one that costs", { benefits: three({ value: -1 }) }, none],
    ["one of nothing costs nothing", { benefits: three({ value: 0 }) }, [["A3", { benefits: 3 }]]],
    ["one by its name", { benefits: three({ name: "Dis-benefit: noise" }) }, none],
    ["written as one word", { benefits: three({ name: "Known disbenefits" }) }, none],
    [
      "without a name the row stands for it",
      { benefits: [{ value: 5 }, { value: 5 }, { value: 5 }, { value: 5 }] },
      [["A3", { benefits: 4 }]],
    ],
  ]);

  const forecast = (
    target: number,
    expected: number,
    baseline?: number,
  ): Record<string, string | number> => ({
    id: "B1",
    target,
    forecast: expected,
    ...(baseline === undefined ? {} : { baseline }),
  });
  testFindings("BENEFIT_FORECAST_LOW", [
    ["a tenth short is allowed", { benefits: [forecast(100, 90)] }, none],
    [
      "more is not",
      { benefits: [forecast(100, 89)] },
      [["C3", { benefit: "B1", forecast: 89, target: 100 }]],
    ],
    [
      "the way from the baseline counts",
      { benefits: [forecast(100, 90, 50), forecast(100, 95, 50)] },
      [["C3", { benefit: "B1", forecast: 90, target: 100 }]],
    ],
    [
      "down from the baseline as well",
      { benefits: [forecast(50, 60, 100), forecast(50, 55, 100)] },
      [["C3", { benefit: "B1", forecast: 60, target: 50 }]],
    ],
    ["nothing is wanted", { benefits: [forecast(50, 0, 50)] }, none],
    ["no forecast", { benefits: [{ target: 5 }] }, none],
    ["no target", { benefits: [{ forecast: 5 }] }, none],
  ]);
});

describe("communications at the limits of the rules, at 31 March 2026", () => {
  const board = (influence: string, more: object = {}): Record<string, string> => ({
    audience: "Board",
    influence,
    ...more,
  });
  const said = { audience: "Board" };
  testFindings("STAKEHOLDER_WITHOUT_COMMUNICATION", [
    ["high", { communications: [board(" High ")] }, [["A3", said]]],
    ["very high", { communications: [board("very high")] }, [["A3", said]]],
    ["critical", { communications: [board("Critical to us")] }, [["A3", said]]],
    [
      "four of five",
      { communications: [board("4"), board("5")] },
      [
        ["A3", said],
        ["A4", said],
      ],
    ],
    ["three of five", { communications: [board("3")] }, none],
    ["not very high", { communications: [board("not very high"), board("Highly")] }, none],
    ["no influence", { communications: [{ audience: "Board" }] }, none],
    ["a next date", { communications: [board("High", { nextDue: "2026-04-01" })] }, none],
    ["a frequency", { communications: [board("High", { frequency: "Weekly" })] }, none],
    ["nobody named", { communications: [{ influence: "High" }] }, [["A3", { audience: "A3" }]]],
  ]);

  const due = (nextDue: string): Record<string, string> => ({ audience: "Board", nextDue });
  const overdue = { audience: "Board", due: "2026-03-30", statusDate: "2026-03-31" };
  testFindings("COMMUNICATION_OVERDUE", [
    [
      "the day itself is in time, the day before is over",
      { communications: [due("2026-03-31"), due("2026-03-30")] },
      [["B4", overdue]],
    ],
    [
      "the status date counts",
      { facts: { statusDate: "2026-03-30" }, communications: [due("2026-03-30")] },
      none,
    ],
    [
      "without a status date the report date does",
      { facts: { statusDate: "" }, communications: [due("2026-03-30")] },
      [["B3", overdue]],
    ],
    [
      "nobody named",
      { communications: [{ nextDue: "2026-03-30" }] },
      [["A3", { ...overdue, audience: "A3" }]],
    ],
    ["no date", { communications: [{ audience: "Board" }] }, none],
    [
      "a project on hold",
      { facts: { lifecycle: "onHold" }, communications: [due("2026-03-30")] },
      none,
    ],
  ]);
});
