import { describe, expect, test } from "@jest/globals";

import { readColumn } from "#domain/intake/cells/read-column";
import type { FieldToRead } from "#domain/intake/cells/reading-context";
import { usualCalendar } from "#domain/kernel/working-calendar";
import type { FieldKind } from "#domain/project/field-kinds";
import type { RawCell } from "#domain/workbook/snapshot";

import { aSearch } from "./a-search";

const usual: FieldToRead = { label: "Field", unit: 1, currency: undefined };

/** The values of the cells of one column, and what is told of them. */
function typed(
  kind: FieldKind,
  cells: readonly RawCell[],
  field: Partial<FieldToRead> = {},
): { readonly values: readonly unknown[]; readonly told: unknown } {
  const search = aSearch([]);
  const context = { ...search, calendar: usualCalendar, formatAt: () => undefined };
  const open = cells.map((raw, row) => ({ raw, row, column: 0 }));
  return { values: readColumn(kind, open, { ...usual, ...field }, context), told: search.told };
}

/** One cell: its value and the one thing told of it. */
function cell(kind: FieldKind, raw: RawCell, field: Partial<FieldToRead> = {}): unknown {
  const { values, told } = typed(kind, [raw], field);
  return [
    ...values,
    ...(told as readonly (readonly unknown[])[]).map(([code, , facts]) => [code, facts]),
  ];
}

describe("error values in a column", () => {
  test("are told of and unread, the others keeping their places", () => {
    expect(typed("number", [1, "#N/A", 2, "#REF!", 3])).toEqual({
      values: [1, undefined, 2, undefined, 3],
      told: [
        ["CELL_ERROR", "A2", { field: "Field", text: "#N/A" }],
        ["CELL_ERROR", "A4", { field: "Field", text: "#REF!" }],
      ],
    });
  });

  test("are no texts with a number sign", () => {
    expect(typed("text", ["#12", "#n/a"])).toEqual({ values: ["#12", "#n/a"], told: [] });
  });
});

describe("a text", () => {
  test.each<[RawCell, readonly unknown[]]>([
    ["Amy", ["Amy"]],
    ["", [undefined]],
    ["  ", [undefined]],
    [" Amy ", ["Amy"]],
    [12, ["12"]],
    [true, ["Yes"]],
    [false, ["No"]],
    ["\u200b", [undefined]],
    ["A\u200bmy", ["Amy", ["CELL_TEXT_INVISIBLE", { field: "Field", text: "Amy" }]]],
  ])("%j", (raw, expected) => {
    expect(cell("text", raw)).toEqual(expected);
  });
});

describe("a colour", () => {
  const unknown = (text: string): unknown => ["RAG_NOT_IN_VOCABULARY", { field: "Field", text }];

  test.each<[RawCell, readonly unknown[]]>([
    ["Green", ["green"]],
    ["R", ["red", ["RAG_SPELT_DIFFERENTLY", { field: "Field", text: "R", usual: "Red" }]]],
    ["R ", ["red"]],
    ["Amber/Green", ["amberGreen"]],
    ["Amber - late", ["amber"]],
    ["Amber/Red: late", ["amberRed"]],
    ["Exempt from rating", ["grey"]],
    ["Not exempt", [undefined, unknown("Not exempt")]],
    ["Green with envy", [undefined, unknown("Green with envy")]],
    ["Mostly red.", [undefined, unknown("Mostly red.")]],
    [" ", [undefined]],
    [3, [undefined, unknown("3")]],
    [true, [undefined, unknown("true")]],
  ])("%j", (raw, expected) => {
    expect(cell("rag", raw)).toEqual(expected);
  });

  test.each<[readonly RawCell[], readonly unknown[], number]>([
    [[1, 0, -1], ["green", "amber", "red"], 0],
    [[-1, "Green", -1], ["red", "green", "red"], 0],
    [[-1], ["red"], 0],
    [[1, 0], [undefined, undefined], 2],
    [[1, -1, 2], [undefined, undefined, undefined], 3],
  ])("of a column of numbers %j is %j, with %d told", (cells, values, told) => {
    const found = typed("rag", cells);
    expect(found.values).toEqual(values);
    expect(found.told).toHaveLength(told);
  });
});

describe("a state, a yes or no, a currency and a unit", () => {
  test.each<[FieldKind, RawCell, readonly unknown[]]>([
    ["lifecycle", "Active", ["active"]],
    ["lifecycle", "n/a", [undefined]],
    ["lifecycle", "Asleep", [undefined, ["LIFECYCLE_NOT_IN_VOCABULARY", { text: "Asleep" }]]],
    ["lifecycle", 3, [undefined, ["LIFECYCLE_NOT_IN_VOCABULARY", { text: "3" }]]],
    ["flag", true, [true]],
    ["flag", false, [false]],
    ["flag", "yes", [true]],
    ["flag", "No", [false]],
    ["flag", " ", [undefined]],
    [
      "flag",
      "perhaps",
      [undefined, ["FLAG_NOT_IN_VOCABULARY", { field: "Field", text: "perhaps" }]],
    ],
    ["currency", "eur", ["EUR"]],
    ["currency", "£", ["GBP"]],
    ["currency", "tbc", [undefined]],
    ["currency", "$", [undefined, ["CURRENCY_NOT_KNOWN", { text: "$" }]]],
    ["amountUnit", "£m", [1_000_000]],
    ["amountUnit", "thousands", [1000]],
    ["amountUnit", "-", [undefined]],
    ["amountUnit", "dozens", [undefined, ["AMOUNT_UNIT_NOT_KNOWN", { text: "dozens" }]]],
  ])("%s %j", (kind, raw, expected) => {
    expect(cell(kind, raw)).toEqual(expected);
  });
});

describe("a number", () => {
  const isText = (text: string, read: number): unknown => [
    "NUMBER_IS_TEXT",
    { field: "Field", text, read },
  ];
  const isNone = (text: string, field = "Field"): unknown => [
    "NUMBER_NOT_A_NUMBER",
    { field, text },
  ];

  test.each<[RawCell, Partial<FieldToRead>, readonly unknown[]]>([
    [12.5, {}, [12.5]],
    [2, { days: 5 }, [10]],
    ["12.5", {}, [12.5, isText("12.5", 12.5)]],
    ["2", { days: 5 }, [10, isText("2", 2)]],
    ["50%", {}, [undefined, isNone("50%")]],
    ["soon", {}, [undefined, isNone("soon")]],
    ["n/a", {}, [undefined]],
    [true, {}, [undefined, isNone("TRUE")]],
    ["2 weeks", { label: "Duration (days)" }, [10]],
    ["2 weeks", { label: "Duration" }, [undefined, isNone("2 weeks", "Duration")]],
    ["soon", { label: "Duration (days)" }, [undefined, isNone("soon", "Duration (days)")]],
  ])("%j of %j", (raw, field, expected) => {
    expect(cell("number", raw, field)).toEqual(expected);
  });

  const differs = (declared: string, found: string): unknown => [
    "CURRENCY_DIFFERS",
    { field: "Field", declared, found },
  ];

  test.each<[RawCell, Partial<FieldToRead>, readonly unknown[]]>([
    [1.5, {}, [1.5]],
    [1.5, { unit: 1000 }, [1500]],
    [1.005, { unit: 1000 }, [1005]],
    ["1.5", { unit: 1000 }, [1500, isText("1.5", 1.5)]],
    ["1.5m", { unit: 1000 }, [1_500_000, isText("1.5m", 1_500_000)]],
    ["1.5M ", { unit: 1000 }, [1_500_000, isText("1.5M", 1_500_000)]],
    ["(1.5k)", { unit: 1000 }, [-1500, isText("(1.5k)", -1500)]],
    ["£2", { currency: "GBP" }, [2, isText("£2", 2)]],
    ["£2", { currency: "EUR" }, [undefined, differs("EUR", "GBP")]],
    ["£2", {}, [2, isText("£2", 2)]],
    ["$2", { currency: "EUR" }, [2, isText("$2", 2)]],
    ["soon", { unit: 1000 }, [undefined, isNone("soon")]],
  ])("of money: %j of %j", (raw, field, expected) => {
    expect(cell("money", raw, field)).toEqual(expected);
  });

  test.each<[RawCell, readonly unknown[]]>([
    [3, [3]],
    ["High", [4]],
    ["4 - High", [4]],
    ["3 High", [3]],
    ["High (3)", [3]],
    ["High (end users)", [4]],
    ["30%", [0.3]],
    ["7", [7, isText("7", 7)]],
    ["tbc", [undefined]],
    ["3 of them", [undefined, isNone("3 of them")]],
    ["Severe-ish", [undefined, isNone("Severe-ish")]],
  ])("of a score: %j", (raw, expected) => {
    expect(cell("score", raw)).toEqual(expected);
  });
});
