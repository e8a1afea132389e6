import { describe, expect, test } from "@jest/globals";

import { gridOf } from "#domain/intake/cells/grid";
import { makeLexicon } from "#domain/intake/words/lexicon";
import {
  filledCells,
  filledUnder,
  isFactBlock,
  lastBodyRow,
} from "#domain/intake/tables/table-extent";
import { recordRows, type RowColumn } from "#domain/intake/rows/table-rows";
import type { FieldKind } from "#domain/project/field-kinds";
import type { RawCell } from "#domain/workbook/snapshot";

import { aTab } from "../../support/snapshots";

type Rows = readonly (readonly RawCell[])[];
type Told = readonly [code: string, row: number, column: number, text: unknown];

function column(at: number, key: string, kind: FieldKind): RowColumn {
  const hint = { unit: undefined, currency: undefined };
  return { column: at, header: key, definition: { key, kind }, confidence: 1, hint };
}

const columns = [
  column(0, "id", "text"),
  column(1, "name", "text"),
  column(2, "finish", "date"),
  column(3, "budget", "money"),
  column(4, "progress", "percent"),
];

/** Rows of the body that are records, counted from 1, and what is told of the others. */
function records(
  body: Rows,
  more: { readonly columns?: readonly RowColumn[]; readonly only?: readonly number[] } = {},
): { readonly rows: readonly number[]; readonly told: readonly Told[] } {
  const told: Told[] = [];
  const only = more.only === undefined ? {} : { only: new Set(more.only) };
  const grid = gridOf(aTab("Plan", [["id", "name", "finish", "budget", "progress"], ...body]));
  const box = { top: 0, left: 0, bottom: body.length, right: 4 };
  const rows = recordRows(
    grid,
    { headerRow: 0, box, columns: more.columns ?? columns, ...only },
    (code, cell, facts) => {
      told.push([code, cell.row, cell.column, "text" in facts ? facts.text : undefined]);
    },
  );
  return { rows, told };
}

const build: readonly RawCell[] = ["T1", "Build", 46112, 10, 0.5];
const check: readonly RawCell[] = ["T2", "Test", 46122, 4, 0];

describe("the records of a table", () => {
  test("are its rows to the last one, but for blank ones and those with an id alone", () => {
    expect(records([build, ["", "", "", "", ""], ["T3", "", "", "", ""], check])).toEqual({
      rows: [1, 4],
      told: [],
    });
  });

  test("are those of the rows named alone", () => {
    expect(records([build, check, build], { only: [2, 3] }).rows).toEqual([2, 3]);
  });

  test.each<[string, boolean]>([
    ["Total", true],
    ["TOTALS:", true],
    ["Grand total", true],
    ["Sub-total phase 1", true],
    ["Subtotal", true],
    ["Phase 1 total", true],
    ["Project total", true],
    ["Overall", true],
    ["Sum", true],
    ["BAC", true],
    ["Cumulative", true],
    ["Budget at completion", true],
    ["Summe", true],
    ["Zwischensumme 1", true],
    ["Insgesamt", true],
    ["Summary of the work", false],
    ["Overall design", false],
    ["Cumulative effects study", false],
    ["Budget review", false],
    ["Totally new roof", false],
    ["Gesamtkonzept", false],
    ["Total".padEnd(40, "."), true],
    ["Total".padEnd(41, "."), false],
  ])("with %j: a total is %p", (name, isTotal) => {
    const { rows, told } = records([["", name, "", 14, ""], build]);
    expect(rows).toEqual(isTotal ? [2] : [1, 2]);
    expect(told).toEqual(isTotal ? [["TOTAL_ROW_LEFT_OUT", 1, 1, name]] : []);
  });

  test("have a total only where the word is the first of the row", () => {
    expect(records([["T1", "Total", "", 14, ""]]).rows).toEqual([1]);
    expect(records([[1, "Total", "", 14, ""]]).rows).toEqual([1]);
    expect(records([["Total", "", "", 14, ""]]).rows).toEqual([]);
  });

  test.each<[readonly RawCell[], readonly Told[], string]>([
    [["", "", "", 14, ""], [["TOTAL_ROW_LEFT_OUT", 2, 3, "14"]], "an amount alone"],
    [["", "", "", "", 0.5], [["TOTAL_ROW_LEFT_OUT", 2, 4, "0.5"]], "a share alone"],
    [["", "", "", 14, 0.5], [["TOTAL_ROW_LEFT_OUT", 2, 3, "14"]], "both"],
    [["", "", 46112, 14, ""], [], "a date beside it"],
    [["", "Paint", "", 14, ""], [], "a name beside it"],
  ])("%j is a sum without a word: %j, %s", (row, told) => {
    const found = records([build, row]);
    expect(found.told).toEqual(told);
    expect(found.rows).toEqual(told.length > 0 ? [1] : [1, 2]);
  });

  test("are amounts alone where no column holds names", () => {
    const plain = columns.slice(2);
    expect(records([["", "", "", 14, ""]], { columns: plain })).toEqual({ rows: [1], told: [] });
  });

  test("are no rows that the template left, wherever they stand", () => {
    const { rows, told } = records([build, ["", "[Task name]", "dd/mm/yyyy", "", ""], check]);
    expect(rows).toEqual([1, 3]);
    expect(told).toEqual([["TEMPLATE_TEXT_LEFT", 2, 1, "[Task name]"]]);
    expect(records([["", "[Task name]", "soon", "", ""]]).rows).toEqual([1]);
  });

  const ask = "Describe the work";
  const words = [0, 1, 2, 3, 4].map((at) => column(at, `word ${String(at)}`, "text"));
  test.each<[readonly RawCell[], boolean, string]>([
    [[ask, ask, ask, "x", "x"], true, "three of five tell what to do"],
    [[ask, ask, ask, "", ""], true, "all three do"],
    [["", ask, ask, "x", ""], false, "two do"],
    [[ask, ask, ask, 14, ""], false, "an amount tells nothing"],
    [[ask, ask, "Describe it", "x", ""], false, "the third is too short"],
    [[ask, ask, "Describe it!", "x", ""], true, "twelve letters are enough"],
  ])("%j: an instruction is %p, %s", (row, isInstruction) => {
    const found = records([row, build], { columns: words });
    expect(found.rows).toEqual(isInstruction ? [2] : [1, 2]);
    expect(found.told).toEqual(isInstruction ? [["TEMPLATE_TEXT_LEFT", 1, 0, ask]] : []);
  });

  test("may tell what to do, but for the first", () => {
    const row = [ask, ask, ask, "", ""];
    expect(records([build, row], { columns: words })).toEqual({ rows: [1, 2], told: [] });
  });

  test.each<[readonly RawCell[], boolean]>([
    [["", "Date:", "", "", ""], true],
    [["", "Date", "", "", ""], false],
    [["", "Date:", "x", "", ""], false],
    [["", "Date:", 46112, "", ""], false],
  ])("%j: the label of a scale is %p", (row, isLabel) => {
    expect(records([row, build])).toEqual({ rows: isLabel ? [2] : [1, 2], told: [] });
  });
});

describe("the end of a table", () => {
  const header: readonly RawCell[] = ["ID", "Task", "Finish", "Budget", "Owner"];
  const one: readonly RawCell[] = ["T1", "Build", 46112, 10, "Amy"];
  const two: readonly RawCell[] = ["T2", "Test", 46122, 4, "Bo"];
  const blank: readonly RawCell[] = ["", "", "", "", ""];
  const lexicon = makeLexicon();
  const last = (body: Rows, left = 0): number => {
    const before = Array<RawCell>(left).fill("");
    const rows = [header, ...body].map((row) => (row.length > 5 ? row : [...before, ...row]));
    const grid = gridOf(aTab("Plan", rows));
    return lastBodyRow(grid, lexicon, { row: 1, left, right: left + 4 });
  };

  test.each<[string, Rows, number]>([
    ["the last row", [one, two], 2],
    ["no row at all", [], 0],
    ["nothing under the header", [blank, blank], 0],
    ["over one blank row", [one, blank, two], 3],
    ["before two blank rows", [one, blank, blank, two], 1],
    ["two blank rows under the header", [blank, blank, one], 3],
    ["three blank rows under the header", [blank, blank, blank, one], 0],
    ["before a note", [one, two, ["Dates may change", "", "", "", ""]], 2],
    ["before two notes", [one, ["One note", "", "", "", ""], ["Another", "", "", "", ""]], 1],
    ["a lone name right under a record", [one, ["", "Paint", "", "", ""]], 2],
    ["a lone note right under a record", [one, ["", "Note: dates may change", "", "", ""]], 1],
    ["a lone name below a gap", [one, blank, ["", "Paint", "", "", ""]], 1],
    [
      "before the title of a section",
      [one, ["Risks", "", "", "", ""], ["late", "x", "", "", ""]],
      1,
    ],
    ["before the same header", [one, header, two], 1],
    ["before another header", [one, ["ID", "Risk", "Probability", "Impact", "Owner"], two], 1],
    ["before a row below a gap with less than half", [one, blank, ["x", "y", "", "", ""]], 1],
    ["a row below a gap with more than half", [one, blank, ["x", "y", "z", "", ""]], 3],
    [
      "before a fact below a gap",
      [["T1", "Build", 46112, 10, ""], blank, ["Sponsor", "Bo Berg", "", "", ""]],
      1,
    ],
    ["a group of rows below a gap", [one, blank, ["Phase 2", "", "", "", ""], two], 4],
    [
      "before a lone text below a gap with nothing under it",
      [one, blank, ["Phase 2", "", "", "", ""], blank, two],
      1,
    ],
  ])("%s", (_rule, body, row) => {
    expect(last(body)).toBe(row);
  });

  test("is not where the title of a group stands beside blank rows", () => {
    const title: readonly RawCell[] = ["Phase 2", "", "", "", "", ""];
    expect(last([one, title, title, two], 1)).toBe(4);
    expect(last([one, blank, blank, two], 1)).toBe(1);
  });

  test("counts filled cells to a limit, spaces being none", () => {
    const grid = gridOf(aTab("Plan", [["a", " ", 0, false, "b"]]));
    expect(filledCells(grid, 0, { left: 0, right: 4, limit: 9 })).toBe(4);
    expect(filledCells(grid, 0, { left: 0, right: 4, limit: 2 })).toBe(2);
    expect(filledCells(grid, 0, { left: 1, right: 2, limit: 9 })).toBe(1);
  });

  test("asks three rows under a header whether its column is in use", () => {
    const grid = gridOf(
      aTab("Plan", [
        ["a", "b"],
        ["", ""],
        ["", ""],
        ["x", ""],
        ["", "y"],
      ]),
    );
    expect(filledUnder(grid, { row: 0, column: 0 })).toBe(true);
    expect(filledUnder(grid, { row: 0, column: 1 })).toBe(false);
  });

  test("of one row with nothing below it makes it a block of facts", () => {
    const grid = gridOf(aTab("Plan", [["a"], ["x"], [""], ["y"]]));
    expect(isFactBlock(grid, 0, { left: 0, right: 0, bottom: 1 })).toBe(true);
    expect(isFactBlock(grid, 0, { left: 0, right: 0, bottom: 3 })).toBe(true);
    expect(isFactBlock(grid, 1, { left: 0, right: 0, bottom: 3 })).toBe(false);
  });
});
