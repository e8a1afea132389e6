import { describe, expect, test } from "@jest/globals";

import { bannerRows } from "#domain/intake/rows/banner-rows";
import type { RawCell } from "#domain/workbook/snapshot";

import { aSearch } from "./a-search";

const full = (name: string): readonly RawCell[] => [name, "Amy", 46112, 0.5];
const one = full("Survey");
const two = full("Drawings");

/** The rows of a body under its header that are headings, counted from the first one as 1. */
function headings(...body: readonly (readonly RawCell[])[]): readonly number[] {
  const { grid } = aSearch([["Task", "Owner", "Start", "% complete"], ...body]);
  const box = { top: 0, left: 0, bottom: body.length, right: 3 };
  return [...bannerRows(grid, { headerRow: 0, box })];
}

describe("a lone text in a table", () => {
  test.each<[string, readonly (readonly RawCell[])[], readonly number[]]>([
    ["in capitals above records is a heading", [["PLANNING"], one, two], [1]],
    ["in capitals like the records is none", [["PLANNING"], full("SURVEY"), two], []],
    ["with the number of a phase is a heading", [one, ["Phase 2"], two], [2]],
    ["with a number no record has is a heading", [["1. Start"], one, ["2. End"], two], [1, 3]],
    [
      "with a number that records have is none",
      [["1. Start"], full("1.1 Survey"), full("2. End")],
      [],
    ],
    ["that names a kind of rows is a heading", [["Technical risks"], one, two], [1]],
    ["below a blank row is a heading", [one, [], ["Later"], two], [3]],
    ["of small letters is a record without more", [one, ["Tender"], two], []],
    ["of small letters at the top alone is one too", [["Tender"], one, two], []],
    [
      "is a heading where all rows stand below such texts",
      [["Early"], one, two, ["Late"], one],
      [1, 4],
    ],
    ["is none where as many have nothing else", [["Early"], one, ["Late"], two], []],
    ["above another heading is one", [["PART ONE"], ["Phase 1"], one, two], [1, 2]],
    ["at the end is none", [one, two, ["PHASE 2"]], []],
    [
      "that is a sentence is none",
      [["This plan is not agreed yet."], one, ["PHASE 2 waits."], two],
      [],
    ],
    ["that is a label is none", [["Date:"], one, two], []],
    ["far right is a remark", [one, ["", "", "", "PHASE 2"], two], []],
  ])("%s", (_reason, body, found) => {
    expect(headings(...body)).toEqual(found);
  });

  test("in two columns is never a heading", () => {
    const { grid } = aSearch([["Task", "Owner"], ["PLANNING"], ["Survey", "Amy"]]);
    const box = { top: 0, left: 0, bottom: 2, right: 1 };
    expect([...bannerRows(grid, { headerRow: 0, box })]).toEqual([]);
  });
});
