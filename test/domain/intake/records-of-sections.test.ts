import { describe, expect, test } from "@jest/globals";

import type { ReadRow } from "#domain/intake/rows/read-section";
import { toSections, type SectionRows } from "#domain/intake/rows/section-records";
import type { SectionTable } from "#domain/intake/scanning/table-shape";
import type { UnitHint } from "#domain/intake/cells/units";
import { sectionDefinition, type SectionKey } from "#domain/project/sections";

const noHint: UnitHint = { unit: undefined, currency: undefined };
const pounds: UnitHint = { unit: undefined, currency: "GBP" };

type Plain = Readonly<Record<string, number | string>>;

/** A table of some columns, those in money by name, with its rows. */
function table(
  section: SectionKey,
  columns: Readonly<Record<string, UnitHint>>,
  rows: readonly Plain[],
): SectionRows {
  const shape: SectionTable = {
    kind: "section",
    orientation: "rows",
    section,
    headerRow: 0,
    box: { top: 0, left: 0, bottom: rows.length, right: 5 },
    columns: sectionDefinition(section).columns.flatMap((definition, column) => {
      const hint = columns[definition.key];
      return hint === undefined
        ? []
        : [{ column, header: definition.header, definition, confidence: 1, hint }];
    }),
    projectColumns: [],
    cumulative: undefined,
  };
  return { table: shape, rows: rows.map(readRow), note: () => undefined };
}

function readRow(plain: Plain, index: number): ReadRow {
  const source = { tab: "Risks", cell: `A${String(index + 2)}` };
  const fields = Object.entries(plain).map(([key, value]) => [
    key,
    { value, source: { tab: "Risks", cell: key } },
  ]);
  return { row: index + 1, source, fields: Object.fromEntries(fields) as ReadRow["fields"] };
}

/** The values of the records of a section, and the cells of some of them. */
function records(
  section: "risks" | "benefits" | "issues",
  ...read: readonly SectionRows[]
): unknown {
  const found: readonly object[] = toSections(read, {})[section] ?? [];
  return found.map((record) =>
    Object.fromEntries(
      Object.entries(record).map(([key, field]: [string, { value: unknown }]) => [
        key,
        field.value,
      ]),
    ),
  );
}

const plain = { probability: noHint, impact: noHint, score: noHint };

describe("the risks of a table", () => {
  test.each<[string, Plain, Plain]>([
    [
      "have the product as their score",
      { probability: 3, impact: 4 },
      { probability: 3, impact: 4, score: 12 },
    ],
    [
      "keep a score of their own",
      { probability: 3, impact: 4, score: 9 },
      { probability: 3, impact: 4, score: 9 },
    ],
    ["have none without a probability", { impact: 4 }, { impact: 4 }],
    ["have none without an impact", { probability: 3 }, { probability: 3 }],
  ])("%s", (_rule, row, expected) => {
    expect(records("risks", table("risks", plain, [row]))).toEqual([expected]);
  });

  test("have the product where the probability stands", () => {
    const { risks } = toSections([table("risks", plain, [{ probability: 3, impact: 4 }])], {});
    expect(risks[0]?.score?.source).toEqual({ tab: "Risks", cell: "probability" });
  });

  test.each<[string, UnitHint, number, boolean]>([
    ["100 are a scale", noHint, 100, false],
    ["101 are money", noHint, 101, true],
    ["101 saved are as well", noHint, -101, true],
    ["pounds are money", pounds, 3, true],
  ])("whose impacts are %s", (_what, hint, impact, priced) => {
    const rows = [{ probability: 3, impact }, { probability: 2, impact: 5 }, { probability: 1 }];
    expect(records("risks", table("risks", { ...plain, impact: hint }, rows))).toEqual(
      priced
        ? [
            { probability: 3, impactAmount: impact },
            { probability: 2, impactAmount: 5 },
            { probability: 1 },
          ]
        : [
            { probability: 3, impact, score: 3 * impact },
            { probability: 2, impact: 5, score: 10 },
            { probability: 1 },
          ],
    );
  });

  test("keep impacts beside amounts", () => {
    const columns = { ...plain, impact: pounds, impactAmount: pounds };
    const row = { probability: 3, impact: 4, impactAmount: 900 };
    expect(records("risks", table("risks", columns, [row]))).toEqual([{ ...row, score: 12 }]);
  });

  test.each<[string, UnitHint, number, boolean]>([
    ["1000 are a scale", noHint, 1000, false],
    ["1001 are money", noHint, 1001, true],
    ["dollars are money", pounds, 3, true],
  ])("whose scores are %s", (_what, hint, score, exposed) => {
    const rows = [{ probability: 3, impact: 4, score }, { score: 5 }];
    expect(records("risks", table("risks", { ...plain, score: hint }, rows))).toEqual(
      exposed ? [{ probability: 3, impact: 4, score: 12 }, {}] : rows,
    );
  });

  test("are joined from all tables of theirs", () => {
    const one = table("risks", plain, [{ probability: 3 }]);
    const two = table("risks", plain, [{ probability: 4 }, { probability: 5 }]);
    const other = table("issues", {}, [{ title: "Late" }]);
    expect(records("risks", one, other, two)).toEqual([
      { probability: 3 },
      { probability: 4 },
      { probability: 5 },
    ]);
    expect(records("issues", one, other, two)).toEqual([{ title: "Late" }]);
  });
});

describe("the benefits of a table", () => {
  const money = { target: { unit: 1000, currency: "GBP" }, baseline: noHint };

  test.each<[string, Plain, Plain]>([
    ["the way from the baseline to the target", { baseline: 10, target: 30 }, { value: 20_000 }],
    ["the way down as well", { baseline: 30, target: 10 }, { value: 20_000 }],
    ["the whole target without a baseline", { target: 30 }, { value: 30_000 }],
    ["nothing without a target", { baseline: 30 }, {}],
  ])("in money are worth %s", (_what, row, worth) => {
    expect(records("benefits", table("benefits", money, [row]))).toEqual([{ ...row, ...worth }]);
  });

  test("are worth what they say, and nothing where they are not in money", () => {
    const row = { baseline: 10, target: 30 };
    const valued = table("benefits", { ...money, value: pounds }, [row]);
    expect(records("benefits", valued)).toEqual([row]);
    const counted = table("benefits", { target: { unit: 1000, currency: undefined } }, [row]);
    expect(records("benefits", counted)).toEqual([row]);
    const whole = table("benefits", { target: pounds }, [row]);
    expect(records("benefits", whole)).toEqual([{ ...row, value: 20 }]);
  });
});

describe("the sections of a return", () => {
  test("are empty where nothing was read, or left out where a template has none", () => {
    expect(toSections([], {})).toEqual({
      milestones: [],
      costPeriods: [],
      risks: [],
      issues: [],
      decisions: [],
    });
  });
});
