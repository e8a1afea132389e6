import { describe, expect, test } from "@jest/globals";

import type { Intake } from "#domain/intake/tabs/intake";
import { takeIn } from "#domain/intake/take-in";
import type { ProjectFacts } from "#domain/project/project-return";
import type { RawCell } from "#domain/workbook/snapshot";

import { aTab, aWorkbook } from "../../support/snapshots";

type Rows = readonly (readonly RawCell[])[];

const head: Rows = [
  ["Project name", "Apollo"],
  ["Project manager", "Amy Lee"],
  ["Project ID", "A-1"],
];

function read(rows: Rows): Intake {
  return takeIn(aWorkbook([aTab("Apollo", [...head, ...rows])]));
}

function factsOf(rows: Rows): Partial<ProjectFacts> {
  return read(rows).projects[0]?.facts ?? {};
}

describe("two cells for one fact", () => {
  test.each<[RawCell, RawCell, number | undefined, readonly string[], string]>([
    [100, 120, 100, ["FACT_CONTRADICTED"], "of two amounts the first is used, and it is told"],
    [100, 100, 100, [], "the same twice is no contradiction"],
    ["see annex", 120, 120, [], "an amount goes before a text, wherever it stands"],
    [100, "see annex", 100, [], "a text beside an amount is no other amount"],
    [100, "£120", 100, ["FACT_CONTRADICTED"], "an amount as text is another amount"],
    [0, 120, 0, ["FACT_CONTRADICTED"], "nothing is an amount"],
  ])("%j and %j: %j with %j, %s", (one, other, value, codes) => {
    const intake = read([
      ["Budget", one],
      ["Sponsor", "Bo Berg"],
      ["Budget", other],
    ]);
    expect(intake.projects[0]?.facts.budgetAtCompletion?.value).toBe(value);
    expect(intake.findings.map(({ code }) => code)).toEqual(codes);
  });

  test("are told with both values and both places", () => {
    const { findings } = read([
      ["Budget", 100],
      ["Sponsor", "Bo Berg"],
      ["Budget", 120],
    ]);
    expect(findings).toMatchObject([
      {
        code: "FACT_CONTRADICTED",
        at: { tab: "Apollo", cell: "B6" },
        projectId: "A-1",
        facts: { kept: "100", other: "120", keptCell: "B4" },
      },
    ]);
  });

  test("of which one is what the template held are one", () => {
    const intake = takeIn(
      aWorkbook([
        aTab("Apollo", [
          ["Sponsor", "[Name of sponsor]"],
          ...head,
          ["Stage", "tbc"],
          ["Sponsor", "Bo Berg"],
        ]),
      ]),
    );
    const { facts } = intake.projects[0] ?? {};
    expect(facts?.sponsor).toEqual({ value: "Bo Berg", source: { tab: "Apollo", cell: "B6" } });
    expect(facts?.stage).toBeUndefined();
    expect(intake.findings).toMatchObject([
      { code: "TEMPLATE_TEXT_LEFT", at: { cell: "B1" }, facts: { text: "[Name of sponsor]" } },
    ]);
  });
});

describe("what the amounts of a tab are in", () => {
  test.each<[Rows, number, string | undefined, string]>([
    [[["Budget", 2]], 2, undefined, "nothing said"],
    [[["All figures in £m"], ["Budget", 2]], 2_000_000, undefined, "a note near the top"],
    [
      [["All figures in £m"], ["Amounts in", "Thousands"], ["Budget", 2]],
      2000,
      undefined,
      "a field of its own goes before a note",
    ],
    [
      [
        ["Budget", 2],
        ["Amounts in", "Thousands"],
      ],
      2000,
      undefined,
      "wherever on the tab it stands",
    ],
    [
      [
        ["Amounts in", "Thousands"],
        ["Budget (£m)", 2],
      ],
      2_000_000,
      undefined,
      "the label's own goes before the tab's",
    ],
    [
      [
        ["Amounts in", "Thousands"],
        ["Budget", "2m"],
      ],
      2_000_000,
      undefined,
      "the cell's own goes before the tab's",
    ],
    [
      [
        ["Amounts in", "boxes"],
        ["Budget", 2],
      ],
      2,
      undefined,
      "no unit at all",
    ],
    [
      [
        ["Currency", "eur"],
        ["Budget", 2],
      ],
      2,
      "EUR",
      "a currency",
    ],
  ])("%j: a budget of %d in %p, %s", (rows, budget, currency) => {
    const facts = factsOf(rows);
    expect(facts.budgetAtCompletion?.value).toBe(budget);
    expect(facts.currency?.value).toBe(currency);
  });

  test.each<[Rows, number | undefined, string]>([
    [
      [
        ["Budget", "€5"],
        ["Currency", "EUR"],
      ],
      5,
      "the tab's currency",
    ],
    [
      [
        ["Budget", "€5"],
        ["Currency", "GBP"],
      ],
      undefined,
      "another than the tab's",
    ],
    [
      [
        ["Budget (€)", "€5"],
        ["Currency", "GBP"],
      ],
      5,
      "the label's own goes before the tab's",
    ],
    [[["Budget (£)", "€5"]], undefined, "another than the label's"],
    [[["All figures in £m"], ["Budget", "€5"]], undefined, "another than the note's"],
    [[["All figures in £m"], ["Currency", "EUR"], ["Budget", "€5"]], 5_000_000, "the field counts"],
    [[["Budget", "€5"]], 5, "no other is said"],
  ])("%j gives %p: %s", (rows, budget) => {
    const { projects, findings } = read(rows);
    expect(projects[0]?.facts.budgetAtCompletion?.value).toBe(budget);
    const differs = findings.some(({ code }) => code === "CURRENCY_DIFFERS");
    expect(differs).toBe(budget === undefined);
  });
});

describe("facts of one kind are read together", () => {
  test("a date that has to begin with the day decides what the others begin with", () => {
    const facts = factsOf([
      ["Status date", "03/04/2026"],
      ["Baseline start", 46023],
      ["Baseline finish", "31/12/2026"],
    ]);
    expect([
      facts.statusDate?.value,
      facts.baselineStart?.value,
      facts.baselineFinish?.value,
    ]).toEqual(["2026-04-03", "2026-01-01", "2026-12-31"]);
  });

  test("each share decides what the others are of", () => {
    const facts = factsOf([
      ["% complete", 1],
      ["Planned % complete", 60],
    ]);
    expect([facts.percentComplete?.value, facts.plannedPercentComplete?.value]).toEqual([
      0.01, 0.6,
    ]);
  });

  test("a finding of one of them names its own label", () => {
    const { findings } = read([
      ["Status date", "soon"],
      ["Baseline start", "later"],
    ]);
    expect(findings).toMatchObject([
      { code: "DATE_NOT_A_DATE", facts: { field: "Status date", text: "soon" } },
      { code: "DATE_NOT_A_DATE", facts: { field: "Baseline start", text: "later" } },
    ]);
  });
});

describe("periods that have numbers", () => {
  const table = (...reported: readonly (readonly RawCell[])[]): Rows => [
    [],
    ["Month", "Planned value", "Earned value", "Actual cost"],
    ...[1, 2, 3].map((month, at) => [month, month * 10, ...(reported[at] ?? ["", ""])]),
  ];
  const march = 46_082;
  const may = 46_143;
  const june = 46_203; // 30 June 2026

  test.each<[string, Rows, string]>([
    [
      "the planned start",
      [
        ["Baseline start", march],
        ["Actual start", may],
      ],
      "2026-03-31",
    ],
    ["the actual start, where no start is planned", [["Actual start", may]], "2026-05-31"],
    [
      "the start, whatever the status date",
      [
        ["Baseline start", march],
        ["Status date", june],
      ],
      "2026-03-31",
    ],
    ["the status date, where no start is known", [["Status date", june]], "2026-05-31"],
  ])("are counted from %s", (_from, facts, end) => {
    const { projects, findings } = read([...facts, ...table([9, 9], [18, 19])]);
    expect(projects[0]?.costPeriods[0]?.periodEnd?.value).toBe(end);
    expect(findings.filter(({ code }) => code === "PERIODS_WITHOUT_DATES")).toHaveLength(1);
  });

  test.each<[string, readonly (readonly RawCell[])[], string]>([
    ["earned and spent", [[9, 9]], "2026-06-30"],
    [
      "earned",
      [
        [9, ""],
        [18, ""],
      ],
      "2026-05-31",
    ],
    [
      "spent",
      [
        ["", 9],
        ["", 0],
      ],
      "2026-05-31",
    ],
    [
      "spent as a word",
      [
        [9, 9],
        ["", "tbc"],
      ],
      "2026-06-30",
    ],
    ["not reported at all", [], "2026-04-30"],
  ])("end with the status date at the last one %s", (_what, reported, first) => {
    const { projects } = read([["Status date", june], ...table(...reported)]);
    expect(projects[0]?.costPeriods[0]?.periodEnd?.value).toBe(first);
  });

  test("are told once, with their first and last day", () => {
    const { findings } = read([["Baseline start", march], ...table([9, 9])]);
    expect(findings.filter(({ code }) => code === "PERIODS_WITHOUT_DATES")).toMatchObject([
      {
        code: "PERIODS_WITHOUT_DATES",
        at: { cell: "A7" },
        facts: { first: "2026-03-31", last: "2026-05-31" },
      },
    ]);
  });
});
