import { describe } from "@jest/globals";

import type { Said } from "./a-return";
import { none, testLimits } from "./limit-case";

const other = (id: string, rest: Said = {}): Said => ({
  tab: id,
  ...rest,
  facts: { projectId: id, projectName: `Project ${id}`, ...rest.facts },
});

describe("people over all projects at the limits of the rules, at 31 March 2026", () => {
  const on = (allocation: number, more: Readonly<Record<string, string | number>> = {}): Said => ({
    resources: [{ person: "Amy", allocation, ...more }],
  });
  testLimits("PERSON_OVER_ALLOCATED", [
    ["a hundredth over is rounding", { ...on(0.6), beside: [other("B", on(0.41))] }, none],
    [
      "two are not",
      { ...on(0.6), beside: [other("B", on(0.42))] },
      [{ person: "Amy", share: 1.02, date: "2026-03-31", others: ["Project B"] }],
    ],
    ["more than one project may have them all", { ...on(1.5) }, [{ share: 1.5, others: [] }]],
    ["as much as they say they have", { ...on(1.2, { capacity: 1.2 }) }, none],
    ["half of a week is theirs", { ...on(0.6, { capacity: 0.5 }) }, [{ share: 0.6 }]],
    ["a capacity of nothing says nothing", { ...on(0.6, { capacity: 0 }) }, none],
    [
      "the largest capacity counts",
      { ...on(0.6, { capacity: 0.5 }), beside: [other("B", on(0.6, { capacity: 1.2 }))] },
      none,
    ],
    [
      "one ends before the other begins",
      { ...on(0.6, { to: "2026-04-30" }), beside: [other("B", on(0.6, { from: "2026-05-01" }))] },
      none,
    ],
    [
      "they share a day",
      { ...on(0.6, { to: "2026-05-01" }), beside: [other("B", on(0.6, { from: "2026-05-01" }))] },
      [{ share: 1.2, date: "2026-05-01" }],
    ],
    [
      "what is over by now counts no more",
      { ...on(0.6, { to: "2026-03-30" }), beside: [other("B", on(0.6))] },
      none,
    ],
    [
      "what ends now still does",
      { ...on(0.6, { to: "2026-03-31" }), beside: [other("B", on(0.6))] },
      [{ share: 1.2, date: "2026-03-31" }],
    ],
    [
      "of days with the same share the first",
      {
        resources: [
          { person: "Amy", allocation: 1.5, from: "2026-04-01", to: "2026-04-30" },
          { person: "Amy", allocation: 1.5, from: "2026-06-01" },
        ],
      },
      [{ share: 1.5, date: "2026-04-01" }],
    ],
    [
      "the day of the highest share, though it is later",
      {
        resources: [
          { person: "Amy", allocation: 1.2, from: "2026-04-01", to: "2026-04-30" },
          { person: "Amy", allocation: 1.5, from: "2026-06-01" },
        ],
      },
      [{ share: 1.5, date: "2026-06-01" }],
    ],
    [
      "a project on hold plans nobody",
      { ...on(0.6), beside: [other("B", { ...on(0.6), facts: { lifecycle: "onHold" } })] },
      none,
    ],
    ["a role is nobody", { resources: [{ role: "Tester", allocation: 3 }] }, none],
    [
      "people are apart",
      { ...on(0.6), beside: [other("B", { resources: [{ person: "Bo", allocation: 0.6 }] })] },
      none,
    ],
  ]);

  testLimits("PERSON_SPELT_DIFFERENTLY", [
    [
      "each other spelling once",
      {
        resources: [
          { person: "Amy Lee" },
          { person: "Lee, Amy" },
          { person: "Lee, Amy" },
          { person: "Amy Lee" },
        ],
      },
      [{ person: "Lee, Amy", other: "Amy Lee" }],
    ],
    ["the same spelling twice", { resources: [{ person: "Amy" }, { person: "Amy" }] }, none],
  ]);
});

describe("all projects together at the limits of the rules, at 31 March 2026", () => {
  testLimits("PROJECT_NAME_SIMILAR", [
    [
      "names of signs alone are not compared",
      { facts: { projectName: "--" }, beside: [other("B", { facts: { projectName: "++" } })] },
      none,
    ],
    [
      "the same name but for its case has a finding of its own",
      { beside: [other("B", { facts: { projectName: "APOLLO" } })] },
      none,
    ],
    [
      "the words in another order",
      {
        facts: { projectName: "Rail, North" },
        beside: [other("B", { facts: { projectName: "North Rail" } })],
      },
      [{ name: "North Rail", other: "Rail, North" }],
    ],
  ]);

  const stood = (id: string, statusDate: string, more: Said["facts"] = {}): Said =>
    other(id, { facts: { statusDate, ...more } });
  testLimits("STATUS_DATE_DIFFERS", [
    [
      "two of three have one day",
      {
        facts: { statusDate: "2026-03-30" },
        beside: [stood("B", "2026-03-31"), stood("C", "2026-03-31")],
      },
      [{ statusDate: "2026-03-30", common: "2026-03-31", projects: 2 }],
    ],
    [
      "two of four are no more than half",
      {
        facts: { statusDate: "2026-03-30" },
        beside: [stood("B", "2026-03-31"), stood("C", "2026-03-31"), stood("D", "2026-03-29")],
      },
      none,
    ],
    ["one alone is no common day", { facts: { statusDate: "2026-03-30" } }, none],
    [
      "as old as a status date may be",
      {
        facts: { statusDate: "2026-02-28" },
        beside: [stood("B", "2026-03-31"), stood("C", "2026-03-31")],
        settings: { stalenessDays: 31 },
      },
      [{ statusDate: "2026-02-28" }],
    ],
    [
      "a stale one has a finding of its own",
      {
        facts: { statusDate: "2026-02-28" },
        beside: [stood("B", "2026-03-31"), stood("C", "2026-03-31")],
        settings: { stalenessDays: 30 },
      },
      none,
    ],
    [
      "so has one that is ahead",
      {
        facts: { statusDate: "2026-04-01" },
        beside: [stood("B", "2026-03-31"), stood("C", "2026-03-31")],
      },
      none,
    ],
    [
      "the day of the report is not ahead",
      { beside: [stood("B", "2026-03-30"), stood("C", "2026-03-30")] },
      [{ statusDate: "2026-03-31", common: "2026-03-30" }],
    ],
    [
      "projects on hold are not asked",
      {
        facts: { statusDate: "2026-03-30", lifecycle: "onHold" },
        beside: [stood("B", "2026-03-31"), stood("C", "2026-03-31")],
      },
      none,
    ],
  ]);

  const row = (id: string): Said => other(id, { origin: "register" });
  testLimits("REGISTER_ROW_WITHOUT_TAB", [
    ["as many tabs as rows", { beside: [row("B")] }, [{ project: "Project B" }]],
    [
      "fewer tabs than rows: the register is how the office reports",
      { beside: [row("B"), row("C")] },
      none,
    ],
    ["a register alone", { origin: "register" }, none],
  ]);

  testLimits("PROJECT_NOT_REPORTED", [
    ["complete", { past: [{ project: { id: "Z", lifecycle: "complete" } }] }, none],
    ["cancelled", { past: [{ project: { id: "Z", lifecycle: "cancelled" } }] }, none],
    [
      "on hold",
      { past: [{ project: { id: "Z", name: "Zeus", lifecycle: "onHold" } }] },
      [{ project: "Zeus", period: "February 2026" }],
    ],
    ["missing a period ago already", { past: [{}, { project: { id: "Z" } }] }, none],
  ]);

  const shared = (title: string, more: object = {}): Said => ({
    risks: [{ title, owner: "A", ...more }],
  });
  testLimits("RISK_IN_SEVERAL_PROJECTS", [
    // Twenty letters and nineteen.
    [
      "twenty letters describe a risk",
      { ...shared("Abcdefghij klmnopqrs"), beside: [other("B", shared("Abcdefghij klmnopqrs"))] },
      [{ risk: "Abcdefghij klmnopqrs", others: ["Project B"] }],
    ],
    [
      "nineteen are a heading",
      { ...shared("Abcdefghij klmnopqr"), beside: [other("B", shared("Abcdefghij klmnopqr"))] },
      none,
    ],
    [
      "in three projects it is said once",
      {
        ...shared("Abcdefghij klmnopqrs"),
        beside: [
          other("B", shared("Abcdefghij klmnopqrs")),
          other("C", shared("abcdefghij klmnopqrs")),
        ],
      },
      [{ others: ["Project B", "Project C"] }],
    ],
    [
      "twice in one project is not several",
      { risks: [{ title: "Abcdefghij klmnopqrs" }, { title: "Abcdefghij klmnopqrs" }] },
      none,
    ],
  ]);

  testLimits("RULES_NOT_CHECKED", [
    ["a period is closed", {}, none],
    ["none is", { past: [] }, [{}]],
  ]);
});
