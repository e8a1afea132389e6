import { describe } from "@jest/globals";

import { none, testLimits } from "./limit-case";

type Row = Readonly<Record<string, string | number>>;

/** So many tasks, the first of them as said. */
function tasks(count: number, ...said: readonly Row[]): readonly Row[] {
  return Array.from({ length: count }, (_, at) => ({ name: `T${String(at + 1)}`, ...said[at] }));
}

describe("single tasks at the limits of the rules, at 31 March 2026", () => {
  testLimits("TASK_FINISH_BEFORE_START", [
    [
      "a day is a duration, in each of the three pairs",
      {
        tasks: [
          { baselineStart: "2026-03-01", baselineFinish: "2026-03-01" },
          { forecastStart: "2026-05-01", forecastFinish: "2026-05-01" },
          { actualStart: "2026-03-01", actualFinish: "2026-03-01" },
        ],
      },
      none,
    ],
    [
      "each of the three",
      {
        tasks: [
          {
            id: "7",
            baselineStart: "2026-05-02",
            baselineFinish: "2026-05-01",
            forecastStart: "2026-05-04",
            forecastFinish: "2026-05-03",
            actualStart: "2026-03-06",
            actualFinish: "2026-03-05",
          },
        ],
      },
      [
        { task: "7", start: "2026-05-02", finish: "2026-05-01" },
        { start: "2026-05-04", finish: "2026-05-03" },
        { start: "2026-03-06", finish: "2026-03-05" },
      ],
    ],
  ]);

  testLimits("TASK_ACTUAL_AFTER_STATUS_DATE", [
    [
      "the finish as well as the start",
      { tasks: [{ name: "A", actualStart: "2026-04-01", actualFinish: "2026-04-02" }] },
      [{ task: "A", date: "2026-04-01", statusDate: "2026-03-31" }, { date: "2026-04-02" }],
    ],
    ["today may have happened", { tasks: [{ actualFinish: "2026-03-31" }] }, none],
  ]);

  testLimits("TASK_FORECAST_IN_PAST", [
    ["today may still be met", { tasks: [{ forecastFinish: "2026-03-31" }] }, none],
    [
      "yesterday, nearly done",
      { tasks: [{ name: "A", forecastFinish: "2026-03-30", percentComplete: 0.99 }] },
      [{ task: "A", finish: "2026-03-30", statusDate: "2026-03-31" }],
    ],
    ["it is over", { tasks: [{ forecastFinish: "2026-03-30", actualFinish: "2026-03-30" }] }, none],
    [
      "the project waits",
      { facts: { lifecycle: "onHold" }, tasks: [{ forecastFinish: "2026-03-30" }] },
      none,
    ],
  ]);

  testLimits("MILESTONE_WITH_DURATION", [
    [
      "its name begins with the word",
      { tasks: [{ name: "Milestone 1", duration: 1 }] },
      [{ days: 1 }],
    ],
    ["it has the word elsewhere", { tasks: [{ name: "Plan milestone 1", duration: 1 }] }, none],
    ["a word that begins alike", { tasks: [{ name: "Milestones", duration: 1 }] }, none],
    ["a moment takes no time", { tasks: [{ name: "Milestone 1", duration: 0 }] }, none],
    ["nobody says how long", { tasks: [{ name: "Milestone 1" }] }, none],
    [
      "a milestone without a name is no other task's",
      { milestones: [{ id: "M1" }], tasks: [{ name: "Build", duration: 1 }] },
      none,
    ],
  ]);

  testLimits("TASK_LEAD", [
    ["finish to start", { tasks: [{ name: "A", predecessors: "1" }] }, none],
    [
      "every link by itself",
      { tasks: [{ name: "A", predecessors: "1FS-1d; 2SS+2d; 3FF-1w" }] },
      [
        { task: "A", predecessor: "1", lead: 1 },
        { predecessor: "3", lead: 5 },
      ],
    ],
  ]);

  testLimits("TASK_FLOAT_NEGATIVE", [
    ["a day", { tasks: [{ name: "A", totalFloat: -1 }] }, [{ task: "A", days: -1 }]],
    ["of what is done", { tasks: [{ totalFloat: -1, percentComplete: 1 }] }, none],
    ["of what is over", { tasks: [{ totalFloat: -1, actualFinish: "2026-03-01" }] }, none],
  ]);
});

// 5 % of the tasks are allowed: of twenty one, of forty two.
describe("shares of tasks at the limits of the DCMA", () => {
  const missed = { baselineFinish: "2026-03-31" };
  const met = { baselineFinish: "2026-03-31", actualFinish: "2026-03-31" };
  const mets = (count: number): readonly Row[] => Array.from({ length: count }, () => met);
  testLimits("TASKS_MISSED", [
    ["one of twenty", { tasks: tasks(20, missed, ...mets(19)) }, none],
    [
      "one of nineteen",
      { tasks: tasks(19, missed, ...mets(18)) },
      [{ count: 1, total: 19, limit: 0.05 }],
    ],
    [
      "those due tomorrow are not asked",
      { tasks: tasks(20, missed, ...mets(18), { baselineFinish: "2026-04-01" }) },
      [{ count: 1, total: 19 }],
    ],
    [
      "a day late is missed",
      { tasks: tasks(1, { baselineFinish: "2026-03-01", actualFinish: "2026-03-02" }) },
      [{ count: 1, total: 1 }],
    ],
  ]);

  const chain = (count: number): readonly Row[] =>
    Array.from({ length: count }, (_, at) =>
      at === 0 ? { id: "1" } : { id: String(at + 1), predecessors: String(at) },
    );
  testLimits("TASKS_WITHOUT_LOGIC", [
    ["one of twenty", { tasks: [...chain(19), { id: "20" }] }, none],
    ["one of nineteen", { tasks: [...chain(18), { id: "19" }] }, [{ count: 1, total: 19 }]],
    ["a plan without links is not asked", { tasks: [{ id: "1" }, { id: "2" }] }, none],
  ]);

  testLimits("TASK_LAGS", [
    ["one of twenty", { tasks: tasks(20, { predecessors: "2FS+1d" }) }, none],
    [
      "one of nineteen",
      { tasks: tasks(19, { predecessors: "2FS+1d" }) },
      [{ count: 1, total: 19 }],
    ],
    [
      "two lags of a task are one task",
      { tasks: tasks(2, { predecessors: "2FS+1d,3FS+1d" }) },
      [{ count: 1, total: 2 }],
    ],
  ]);

  const links = (count: number): string =>
    Array.from({ length: count }, (_, at) => String(at + 10)).join(";");
  testLimits("TASK_LINKS_UNUSUAL", [
    ["one of ten", { tasks: [{ predecessors: `1SS;${links(9)}` }] }, none],
    [
      "one of nine",
      { tasks: [{ predecessors: `1SS;${links(8)}` }] },
      [{ share: 1 - 1 / 9, limit: 0.9 }],
    ],
    ["three of thirty", { tasks: [{ predecessors: `1SS;2FF;3SF;${links(27)}` }] }, none],
  ]);

  testLimits("TASKS_CONSTRAINED", [
    ["one of twenty", { tasks: tasks(20, { constraint: "Must start on" }) }, none],
    ["one of nineteen", { tasks: tasks(19, { constraint: "MSO" }) }, [{ count: 1, total: 19 }]],
    [
      "what is done is not counted",
      { tasks: tasks(20, { constraint: "MSO" }, { percentComplete: 1 }) },
      [{ count: 1, total: 19 }],
    ],
  ]);

  testLimits("TASKS_WITH_LONG_FLOAT", [
    ["one of twenty", { tasks: tasks(20, { totalFloat: 45 }) }, none],
    ["one of nineteen", { tasks: tasks(19, { totalFloat: 45 }) }, [{ count: 1, total: 19 }]],
  ]);

  testLimits("TASKS_LONG", [
    ["one of twenty", { tasks: tasks(20, { duration: 45 }) }, none],
    ["one of nineteen", { tasks: tasks(19, { duration: 45 }) }, [{ count: 1, total: 19 }]],
  ]);

  testLimits("TASKS_WITHOUT_OWNER", [
    [
      "a single one",
      { tasks: tasks(3, { owner: "A" }, { owner: "B" }) },
      [{ count: 1, total: 3, limit: 0 }],
    ],
    ["none", { tasks: tasks(2, { owner: "A" }, { owner: "B" }) }, none],
  ]);

  const due = { baselineFinish: "2026-03-31" };
  const done = { ...due, percentComplete: 1 };
  const dones = (count: number): readonly Row[] => Array.from({ length: count }, () => done);
  testLimits("BASELINE_EXECUTION_LOW", [
    ["19 of 20 is the limit", { tasks: tasks(20, due, ...dones(19)) }, none],
    [
      "18 of 19 is below",
      { tasks: tasks(19, due, ...dones(18)) },
      [{ done: 18, due: 19, limit: 0.95 }],
    ],
    [
      "what is done before its day makes up",
      { tasks: tasks(2, due, { baselineFinish: "2026-05-01", percentComplete: 1 }) },
      none,
    ],
    ["nothing is due", { tasks: tasks(1, { baselineFinish: "2026-04-01" }) }, none],
  ]);
});

describe("progress of a summary against that of its tasks", () => {
  const under = (percentComplete: number, duration: number): Row => ({
    level: 2,
    percentComplete,
    duration,
  });
  const all = (percentComplete: number): Row => ({ name: "All", level: 1, percentComplete });
  testLimits("SUMMARY_PROGRESS_DIFFERS", [
    ["one point is rounding", { tasks: [all(0.51), under(0.5, 10)] }, none],
    ["one point the other way too", { tasks: [all(0.49), under(0.5, 10)] }, none],
    [
      "two are not",
      { tasks: [all(0.52), under(0.5, 10)] },
      [{ task: "All", own: 0.52, below: 0.5 }],
    ],
    // 10 days done and 30 not: a quarter.
    ["weighed by duration", { tasks: [all(0.25), under(1, 10), under(0, 30)] }, none],
    [
      "not by count",
      { tasks: [all(0.5), under(1, 10), under(0, 30)] },
      [{ own: 0.5, below: 0.25 }],
    ],
    [
      "tasks of the next summary are not below",
      { tasks: [all(0.5), under(0.5, 10), all(1), under(1, 90)] },
      none,
    ],
    [
      "a summary below counts by its tasks",
      {
        tasks: [all(0.5), { ...under(0.9, 100), level: 2 }, { ...under(0.5, 10), level: 3 }],
      },
      [{ own: 0.9, below: 0.5 }],
    ],
    [
      "one task does not say how long",
      { tasks: [all(0.9), under(0, 10), { level: 2, percentComplete: 0 }] },
      none,
    ],
    [
      "one does not say how far",
      { tasks: [all(0.9), under(0, 10), { level: 2, duration: 10 }] },
      none,
    ],
    ["moments weigh nothing", { tasks: [all(0.9), under(0, 0)] }, none],
    ["the summary does not say", { tasks: [{ level: 1 }, under(0, 10)] }, none],
    ["nothing lies below it", { tasks: [all(0.9)] }, none],
  ]);
});
