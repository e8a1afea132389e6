import { describe, expect, test } from "@jest/globals";

import { shapeOf } from "#domain/intake/tabs/tab-shape";
import type { SectionTable } from "#domain/intake/scanning/table-shape";
import { factDefinition } from "#domain/project/fields";
import { sectionDefinition } from "#domain/project/sections";

import { aSearch, type Rows } from "./a-search";

/** A table of risks in some columns of the sheet, its header among them. */
function risks(box: SectionTable["box"], ...headers: readonly string[]): SectionTable {
  const [definition] = sectionDefinition("risks").columns;
  if (definition === undefined) throw new Error("no column");
  const hint = { unit: undefined, currency: undefined };
  return {
    kind: "section",
    orientation: "rows",
    section: "risks",
    headerRow: box.top,
    box,
    columns: headers.map((header, column) => ({
      column,
      header,
      definition,
      confidence: 1,
      hint,
    })),
    projectColumns: [],
    cumulative: undefined,
  };
}

/** The shape of a sheet with tables and with values of facts in some cells. */
function shape(
  rows: Rows,
  tables: readonly SectionTable[] = [],
  values: readonly (readonly [row: number, column: number])[] = [],
): string | undefined {
  const { grid, lexicon } = aSearch(rows);
  const fact = factDefinition("sponsor");
  const facts = values.map(([row, column]) => ({
    fact,
    label: "",
    row,
    column,
    raw: grid.at(row, column),
    confidence: 1,
    hint: { unit: undefined, currency: undefined },
  }));
  return shapeOf(grid, lexicon, { tables, facts });
}

const form: Rows = [
  ["Project name", "Apollo"],
  ["Sponsor", "Amy"],
  ["Stage", "Build"],
];
/** FNV-1a of "project name\nsponsor\nstage" from two starts, in base 36. */
const ofForm = "form-14s58txk9hr7f";

describe("the shape of a tab", () => {
  test.each<[string, Rows]>([
    ["its labels", form],
    ["whatever stands beside them", form.map(([label]) => [label ?? "", 12])],
    ["in whatever rows", [...form.toReversed()]],
    ["in whatever columns", [form.map(([label]) => label ?? "")]],
    ["in whatever case, with a colon or without", [["PROJECT NAME:"], ["Sponsor :"], ["stage"]]],
    ["once, however often they stand there", [...form, ...form]],
    ["beside words that are none", [["A form"], ...form, ["What a form"], [true], [" "]]],
  ])("is %s", (_what, rows) => {
    expect(shape(rows)).toBe(ofForm);
  });

  test("is another one with one label more, or another", () => {
    const more = shape([...form, ["Portfolio"]]);
    const other = shape([...form.slice(0, 2), ["Portfolio"]]);
    expect(new Set([ofForm, more, other]).size).toBe(3);
  });

  test("needs three words", () => {
    expect(shape(form.slice(0, 2))).toBeUndefined();
    expect(shape([...form.slice(0, 2), ["sponsor:"]])).toBeUndefined();
  });

  test("is without values that read like labels", () => {
    const rows = [...form, ["Portfolio", "x"]];
    expect(shape(rows, [], [[3, 0]])).toBe(ofForm);
    expect(shape(rows, [], [[0, 3]])).not.toBe(ofForm);
  });

  test("has the headers of tables, and nothing of what stands under them", () => {
    const box = { top: 3, left: 0, bottom: 4, right: 1 };
    const rows = [["Sponsor"], [], [], ["Project name", "Stage"], ["Programme", "Portfolio"]];
    expect(shape(rows, [risks(box, "Project name", "Stage:")])).toBe(ofForm);
    expect(shape(rows, [risks({ ...box, bottom: 3 }, "Project name", "Stage")])).not.toBe(ofForm);
    expect(shape([], [risks(box, "Sponsor", "Stage", "PROJECT NAME")])).toBe(ofForm);
  });
});
