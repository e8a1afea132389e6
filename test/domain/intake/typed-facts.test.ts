import { describe, expect, test } from "@jest/globals";

import type { FoundFact } from "#domain/intake/facts/find-facts";
import { readFacts } from "#domain/intake/facts/read-facts";
import type { UnitHint } from "#domain/intake/cells/units";
import { usualCalendar } from "#domain/kernel/working-calendar";
import { factDefinition } from "#domain/project/fields";
import type { FactName } from "#domain/project/project-return";
import type { RawCell } from "#domain/workbook/snapshot";

import { aSearch } from "./a-search";

type Given = readonly [
  key: FactName,
  raw: RawCell,
  rest?: { readonly confidence?: number; readonly label?: string; readonly hint?: UnitHint },
];

/** Facts one below another in column B as they are read, what amounts are in, and what is told. */
function read(
  given: readonly Given[],
  hint = { unit: 1, currency: undefined as string | undefined },
): {
  readonly facts: unknown;
  readonly basis: unknown;
  readonly used: unknown;
  readonly told: unknown;
} {
  const search = aSearch(
    given.map(([, raw]) => ["", raw]),
    "Apollo",
  );
  const found = given.map(([key, raw, rest = {}], row): FoundFact => {
    const {
      confidence = 1,
      label = key,
      hint: own = { unit: undefined, currency: undefined },
    } = rest;
    return { fact: factDefinition(key), label, row, column: 1, raw, confidence, hint: own };
  });
  const context = { ...search, calendar: usualCalendar, formatAt: () => undefined };
  const { facts, basis, used } = readFacts(search.grid, found, hint, context);
  return {
    facts: Object.fromEntries(
      Object.entries(facts).map(([key, field]) => [key, [field.value, field.source.cell]]),
    ),
    basis,
    used: used.map(({ fact, row }) => [fact.key, row]),
    told: search.told,
  };
}

const noAnchor = { start: undefined, statusDate: undefined };
const day = 46112; // 31 March 2026

describe("the facts of a tab", () => {
  test("are typed each by its kind, with its cell", () => {
    expect(
      read([
        ["projectName", "Apollo"],
        ["lifecycle", "Active"],
        ["budgetAtCompletion", 100],
        ["statusDate", day],
        ["percentComplete", 0.5],
        ["reportedOverall", "Red"],
      ]),
    ).toEqual({
      facts: {
        projectName: ["Apollo", "B1"],
        lifecycle: ["active", "B2"],
        budgetAtCompletion: [100, "B3"],
        statusDate: ["2026-03-31", "B4"],
        percentComplete: [0.5, "B5"],
        reportedOverall: ["red", "B6"],
      },
      basis: { unit: 1, currency: undefined, anchor: { ...noAnchor, statusDate: "2026-03-31" } },
      used: [
        ["projectName", 0],
        ["lifecycle", 1],
        ["budgetAtCompletion", 2],
        ["statusDate", 3],
        ["percentComplete", 4],
        ["reportedOverall", 5],
      ],
      told: [],
    });
  });

  test.each<[string, readonly Given[], RawCell, unknown]>([
    ["a fact of the tab", [["amountUnit", "thousands"]], 1.5, { unit: 1000, currency: undefined }],
    ["a note on the tab", [], 1.5, { unit: 10, currency: "EUR" }],
    ["a currency of the tab", [["currency", "GBP"]], 1.5, { unit: 10, currency: "GBP" }],
  ])("have amounts in what %s says", (_who, given, raw, basis) => {
    const { unit } = basis as { readonly unit: number };
    const hint = given.some(([key]) => key === "amountUnit")
      ? { unit: 10, currency: undefined }
      : { unit: 10, currency: "EUR" };
    const found = read([["budgetAtCompletion", raw], ...given], hint);
    expect(found.basis).toEqual({ ...(basis as object), anchor: noAnchor });
    expect(found.facts).toMatchObject({ budgetAtCompletion: [1.5 * unit, "B1"] });
  });

  test("have amounts in what their own label says first", () => {
    const hint = { unit: 1_000_000, currency: "EUR" };
    const { facts, told } = read([["budgetAtCompletion", "€2", { hint }]], {
      unit: 10,
      currency: "GBP",
    });
    expect(facts).toEqual({ budgetAtCompletion: [2_000_000, "B1"] });
    expect(told).toMatchObject([["NUMBER_IS_TEXT", "B1", { text: "€2" }]]);
  });

  test.each<[string, readonly Given[], object]>([
    [
      "the baseline",
      [
        ["baselineStart", day],
        ["actualStart", day + 1],
      ],
      { start: "2026-03-31" },
    ],
    ["the actual start without one", [["actualStart", day + 1]], { start: "2026-04-01" }],
    ["nothing else", [["forecastFinish", day]], {}],
  ])("place periods by %s", (_what, given, anchor) => {
    expect(read(given).basis).toEqual({
      unit: 1,
      currency: undefined,
      anchor: { ...noAnchor, ...anchor },
    });
  });

  test("of one kind are read as one column, the plain ones being left alone", () => {
    // 13 is no month, so that all of them have the day first.
    expect(
      read([
        ["baselineStart", "03/04/2026"],
        ["forecastFinish", "13/04/2026"],
        ["statusDate", day],
        ["actualStart", "05/04/2026"],
      ]).facts,
    ).toEqual({
      baselineStart: ["2026-04-03", "B1"],
      forecastFinish: ["2026-04-13", "B2"],
      statusDate: ["2026-03-31", "B3"],
      actualStart: ["2026-04-05", "B4"],
    });
  });

  test("are told of by their own names", () => {
    const { told } = read([
      ["reportedOverall", "Purple"],
      ["reportedCost", "Pink"],
    ]);
    expect(told).toEqual([
      [
        "RAG_NOT_IN_VOCABULARY",
        "B1",
        { field: factDefinition("reportedOverall").label, text: "Purple" },
      ],
      [
        "RAG_NOT_IN_VOCABULARY",
        "B2",
        { field: factDefinition("reportedCost").label, text: "Pink" },
      ],
    ]);
  });
});

describe("a fact that nobody filled in", () => {
  test.each<[string, Given, readonly unknown[]]>([
    [
      "holds what the template left",
      ["sponsor", "[Name of sponsor]"],
      [["TEMPLATE_TEXT_LEFT", "B1", { field: "Sponsor", text: "[Name of sponsor]" }]],
    ],
    ["says so", ["sponsor", "tbc"], []],
    ["is empty", ["sponsor", ""], []],
  ])("%s", (_what, given, told) => {
    expect(read([given])).toMatchObject({ facts: {}, told });
  });

  test("is a number, where it is one", () => {
    expect(read([["sponsor", 12]]).facts).toEqual({ sponsor: ["12", "B1"] });
  });
});

describe("a fact that stands on a tab twice", () => {
  test.each<[string, readonly [Given, Given], readonly [RawCell, string]]>([
    [
      "is read where it stands first",
      [
        ["sponsor", "Amy"],
        ["sponsor", "Bo"],
      ],
      ["Amy", "B1"],
    ],
    [
      "is read under the surer label",
      [
        ["sponsor", "Amy", { confidence: 0.8 }],
        ["sponsor", "Bo", { confidence: 0.9 }],
      ],
      ["Bo", "B2"],
    ],
    [
      "is read where its kind stands, however sure the label",
      [
        ["actualCost", "soon"],
        ["actualCost", 12, { confidence: 0.7 }],
      ],
      [12, "B2"],
    ],
    [
      "is read first of two of its kind",
      [
        ["actualCost", 10],
        ["actualCost", 12],
      ],
      [10, "B1"],
    ],
  ])("%s", (_rule, given, expected) => {
    expect(read(given).facts).toEqual({ [given[0][0]]: expected });
  });

  const told = (one: Given, other: Given): unknown => read([one, other]).told;
  const contradicted = (other: string): unknown => [
    ["FACT_CONTRADICTED", "B2", { field: "Sponsor", kept: "Amy", other, keptCell: "B1" }],
  ];

  test("is asked about where both labels leave no doubt and both say something else", () => {
    expect(told(["sponsor", "Amy"], ["sponsor", "Bo"])).toEqual(contradicted("Bo"));
    expect(told(["sponsor", "Amy"], ["sponsor", "Bo", { confidence: 0.9 }])).toEqual(
      contradicted("Bo"),
    );
    expect(
      told(["sponsor", "Amy", { confidence: 0.9 }], ["sponsor", "Bo", { confidence: 0.9 }]),
    ).toEqual(contradicted("Bo"));
  });

  test.each<[string, Given, Given]>([
    ["says the same", ["sponsor", "Amy"], ["sponsor", "Amy"]],
    ["says the same in other words", ["actualCost", 12], ["actualCost", "12.0"]],
    ["has a doubtful label", ["sponsor", "Amy"], ["sponsor", "Bo", { confidence: 0.89 }]],
    [
      "has two doubtful labels",
      ["sponsor", "Amy", { confidence: 0.89 }],
      ["sponsor", "Bo", { confidence: 0.89 }],
    ],
    ["says nothing that can be read", ["actualCost", 12], ["actualCost", "soon"]],
    ["says nothing", ["sponsor", "Amy"], ["sponsor", "tbc"]],
  ])("is not asked about where it %s", (_why, one, other) => {
    expect(told(one, other)).toEqual([]);
  });

  test("is compared in the unit of the tab", () => {
    const given: readonly Given[] = [
      ["actualCost", 2],
      ["actualCost", 3],
      ["amountUnit", "thousands"],
    ];
    expect(read(given).told).toMatchObject([
      ["FACT_CONTRADICTED", "B2", { kept: "2000", other: "3000", keptCell: "B1" }],
    ]);
  });
});
