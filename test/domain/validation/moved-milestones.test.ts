import { describe } from "@jest/globals";

import { none, testLimits, type World } from "./limit-case";

const milestones = (
  ...rows: readonly Readonly<Record<string, string>>[]
): Pick<World, "milestones"> => ({ milestones: rows });
const go = (forecastDate: string): Readonly<Record<string, string>> => ({
  name: "Go live",
  forecastDate,
});

describe("milestones against the closed periods, at the limits of the rules", () => {
  const moved = (...dates: readonly string[]): World["past"] =>
    dates.map((date) => ({ milestones: [go(date)] }));
  testLimits("MILESTONE_MOVED_REPEATEDLY", [
    [
      "later three times running",
      {
        ...milestones(go("2026-05-04")),
        past: moved("2026-05-03", "2026-05-02", "2026-05-01"),
      },
      [{ milestone: "Go live", from: "2026-05-01", now: "2026-05-04" }],
    ],
    [
      "twice only",
      { ...milestones(go("2026-05-04")), past: moved("2026-05-03", "2026-05-02") },
      none,
    ],
    [
      "it stood still once, the last time",
      { ...milestones(go("2026-05-03")), past: moved("2026-05-03", "2026-05-02", "2026-05-01") },
      none,
    ],
    [
      "it stood still once, the first time",
      { ...milestones(go("2026-05-04")), past: moved("2026-05-03", "2026-05-02", "2026-05-02") },
      none,
    ],
    [
      "it came nearer in between",
      { ...milestones(go("2026-05-04")), past: moved("2026-05-01", "2026-05-02", "2026-05-01") },
      none,
    ],
    [
      "it was not listed in between",
      {
        ...milestones(go("2026-05-04")),
        past: [{ milestones: [go("2026-05-03")] }, {}, { milestones: [go("2026-05-01")] }],
      },
      none,
    ],
    [
      "it has no forecast any more",
      { ...milestones({ name: "Go live" }), past: moved("2026-05-03", "2026-05-02", "2026-05-01") },
      none,
    ],
    [
      "the second milestone, whatever the first is",
      {
        ...milestones({ forecastDate: "2026-05-04" }, { name: "A" }, go("2026-05-04")),
        past: moved("2026-05-03", "2026-05-02", "2026-05-01"),
      },
      [{ milestone: "Go live" }],
    ],
  ]);

  testLimits("MILESTONE_MOVED_LATE", [
    // 28 February and 14 days is 14 March.
    [
      "fourteen days before its day is late",
      { ...milestones(go("2026-04-30")), past: moved("2026-03-14") },
      [{ before: "2026-03-14", now: "2026-04-30", period: "February 2026" }],
    ],
    ["fifteen days are not", { ...milestones(go("2026-04-30")), past: moved("2026-03-15") }, none],
    ["not moved is not late", { ...milestones(go("2026-03-14")), past: moved("2026-03-14") }, none],
    [
      "a day is enough",
      { ...milestones(go("2026-03-15")), past: moved("2026-03-14") },
      [{ now: "2026-03-15" }],
    ],
    ["nearer is not late", { ...milestones(go("2026-03-13")), past: moved("2026-03-14") }, none],
    [
      "recognised by its id where its name changed",
      {
        ...milestones({ id: "M1", name: "Launch", forecastDate: "2026-04-30" }),
        past: [{ milestones: [{ id: "m1", ...go("2026-03-14") }] }],
      },
      [{ milestone: "Launch" }],
    ],
    [
      "recognised by its id where it has no name",
      {
        ...milestones({ id: "M1", forecastDate: "2026-04-30" }),
        past: [{ milestones: [{ id: "M1", ...go("2026-03-14") }] }],
      },
      [{ milestone: "M1" }],
    ],
    [
      "the milestone of another project is another",
      {
        ...milestones(go("2026-04-30")),
        past: [{ milestones: [{ ...go("2026-03-14"), projectId: "Z-9" }] }],
      },
      none,
    ],
  ]);

  testLimits("MILESTONE_DROPPED", [
    [
      "each that is gone",
      { past: [{ milestones: [go("2026-04-20"), { name: "Close", forecastDate: "2026-05-01" }] }] },
      [
        { milestone: "Go live", period: "February 2026" },
        { milestone: "Close", period: "February 2026" },
      ],
    ],
    [
      "what was met may go",
      { past: [{ milestones: [{ ...go("2026-02-20"), actualDate: "2026-02-20" }] }] },
      none,
    ],
    [
      "a row of a register has no milestones",
      { origin: "register", past: [{ milestones: [go("2026-04-20")] }] },
      none,
    ],
    [
      "what went a period earlier is not missed again",
      { past: [{}, { milestones: [go("2026-04-20")] }] },
      none,
    ],
  ]);
});
