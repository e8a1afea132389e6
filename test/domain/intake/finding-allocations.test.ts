import { describe, expect, test } from "@jest/globals";

import { findAllocations } from "#domain/intake/tables/find-allocations";
import { freeRow } from "#domain/intake/scanning/free-rows";
import type { RawCell } from "#domain/workbook/snapshot";

import { aSearch, shown, type Rows, type Shown, type Told } from "./a-search";

/** What a row heads, counted from 1, and what is asked about it. */
function found(
  rows: Rows,
  { row = 1, name }: { readonly row?: number; readonly name?: string } = {},
): { readonly table: Shown | undefined; readonly told: readonly Told[] } {
  const search = aSearch(rows, name);
  const cells = freeRow(search.grid, search.lexicon, { row: row - 1, boxes: [] }).texts;
  const table = findAllocations(search, row - 1, { cells, boxes: [] });
  return { table: shown(table), told: search.told };
}

const months: readonly RawCell[] = ["Jan 2026", "Feb 2026", "Mar 2026"];
const across = ["2026-01-01..2026-01-31", "2026-02-01..2026-02-28", "2026-03-01..2026-03-31"];
const plan = (header: string, ...cells: readonly RawCell[]): Rows => [
  [header, ...months],
  ["Amy", ...cells],
];

describe("a plan of people with its periods side by side", () => {
  test("is their names, and a part of each in a period", () => {
    expect(found(plan("Role", 1, 0.5, 0))).toEqual({
      table: {
        is: "resources",
        header: 1,
        box: "A1:D2",
        columns: ["A role 1"],
        across: ["fullTime", ...across],
      },
      told: [],
    });
  });

  test("has the columns before its periods, and its box begins with the first of them", () => {
    const rows = [
      ["", "Ref", "Role", "Name", ...months, "Role"],
      ["", "R1", "Builder", "Amy", 1, 1, 1, "x"],
    ];
    expect(found(rows).table).toMatchObject({
      box: "B1:G2",
      columns: ["C role 1", "D person 0.98"],
      across: ["fullTime", ...across],
    });
  });

  test.each<[Rows, string]>([
    [
      [
        ["Role", "Jan 2026", "Feb 2026"],
        ["Amy", 1, 1],
      ],
      "two periods",
    ],
    [
      [
        ["Risk", ...months],
        ["Amy", 1, 1, 1],
      ],
      "no person and no role",
    ],
    [
      [
        [...months, "Role"],
        [1, 1, 1, "Amy"],
      ],
      "they stand behind",
    ],
    [plan("Role"), "no amount"],
    [plan("Role", "x", "y", 1), "mostly words"],
    [plan("Role", "x", 1), "as many words as amounts"],
  ])("%j are none: %s", (rows) => {
    expect(found(rows)).toEqual({ table: undefined, told: [] });
  });

  test("may hold some words, and blanks are none", () => {
    expect(found(plan("Role", 1, 1, "leave")).table?.across?.[0]).toBe("fullTime");
    expect(found([...plan("Role", " ", "", 1), ["Bo", "", " ", " "]]).table).toBeDefined();
  });

  test.each<[string, boolean]>([
    ["Name", false],
    ["Title", false],
    ["Team", false],
    ["Department", false],
    ["Assigned to", false],
    ["Responsibility", false],
    ["Full name", false],
    ["Function", false],
    ["Role", true],
    ["Resource name", true],
  ])("needs no title under %j: %p", (header, needsNone) => {
    const rows = plan(header, 1, 1, 1);
    expect(found(rows).table !== undefined).toBe(needsNone);
    expect(found(rows, { name: "Resources" }).table).toBeDefined();
    expect(found([["Resource plan"], ...rows], { row: 2 }).table).toBeDefined();
    expect(found([["Cost plan"], ...rows], { row: 2 }).table !== undefined).toBe(needsNone);
  });

  test("has its title above the years of its periods", () => {
    const rows = [["Resource plan"], ["", 2026], ["Name", "Jan", "Feb", "Mar"], ["Amy", 1, 1, 1]];
    expect(found(rows, { row: 3 }).table?.across).toEqual(["fullTime", ...across]);
    expect(found(rows.slice(1), { row: 2 }).table).toBeUndefined();
  });
});

describe("what 1 means in a plan of people", () => {
  test.each<[string, number, string | undefined]>([
    ["Plan in %", 2.1, "percent"],
    ["Plan in percent", 100, "percent"],
    ["Plan in %", 2, undefined],
    ["Plan in %", 1.5, "fullTime"],
    ["Plan (FTE)", 50, "fullTime"],
    ["Plan (FTE)", 51, undefined],
    ["Full time equivalents", 2, "fullTime"],
    ["Full-time", 2, "fullTime"],
    ["Headcount", 2, "fullTime"],
    ["Days", 1, "days"],
    ["Day", 10, "days"],
    ["Person-days", 10, "days"],
    ["Man days", 10, "days"],
    ["Effort in MD", 10, "days"],
    ["Holidays", 10, undefined],
    ["Hours", 10, "hours"],
    ["Hrs", 10, "hours"],
    ["FTE or days", 51, "days"],
    ["Plan", 1.5, "fullTime"],
    ["Plan", 1.6, undefined],
    ["Plan", -1, "fullTime"],
  ])("%j above amounts up to %d: %p", (title, most, unit) => {
    const { table, told } = found([[title], ...plan("Role", 0, most, "")], { row: 2 });
    expect(table?.across?.[0]).toBe(unit);
    const question = { text: "Jan 2026", first: "Allocation %", second: "Days" };
    expect(told).toEqual(unit === undefined ? [["HEADER_UNCLEAR", "B2", question]] : []);
  });

  test("is said by the name of the tab, in the header or up to four rows above", () => {
    const rows = plan("Role", 5, 5, 5);
    const blank = (count: number): Rows => Array.from({ length: count }, () => [""]);
    expect(found(rows, { name: "Days" }).table?.across?.[0]).toBe("days");
    expect(found(plan("Role (days)", 5, 5, 5)).table?.across?.[0]).toBe("days");
    const below = (count: number): Shown | undefined =>
      found([["", "", "", "Days"], ...blank(count - 1), ...rows], { row: count + 1 }).table;
    expect(below(4)?.across?.[0]).toBe("days");
    expect(below(5)).toBeUndefined();
  });

  test("is not said by a text of eighty letters", () => {
    const said = (length: number): Shown | undefined =>
      found([["days".padEnd(length, ".")], ...plan("Role", 5, 5, 5)], { row: 2 }).table;
    expect(said(79)?.across?.[0]).toBe("days");
    expect(said(80)).toBeUndefined();
  });
});
