import { describe, expect, test } from "@jest/globals";

import { underMerges } from "#domain/intake/headers/merged-headers";

import type { Rows } from "./a-search";
import { headed } from "./headed";

type Read = Readonly<Record<string, number>>;

/** Columns of milestones by what is read of them, of a table as wide as the sheet or narrower. */
function milestones(
  header: readonly string[],
  body: Rows,
  { bottom = body.length, right = 99 } = {},
): { readonly read: Read; readonly same: boolean } {
  const { search, place, asSection } = headed(header, body);
  const box = { ...place.box, bottom, right };
  const score = asSection("milestones");
  const found = underMerges(search, score, { ...place, box });
  return {
    read: Object.fromEntries(
      found.columns.map(({ cell, sense }) => [sense.column.key, cell.column]),
    ),
    same: found === score,
  };
}

/** A row with a text in some columns. */
function filled(...columns: readonly number[]): readonly string[] {
  const row = Array<string>(10).fill("");
  for (const column of columns) row[column] = "Roof";
  return row;
}

const merged = ["Milestone", "", "", "", "", "", "", "", "", "Status"];

describe("values under a merged header", () => {
  test.each<[string, Rows, number]>([
    ["stand under the first of its columns", [filled(0), filled(0)], 0],
    ["stand under the second", [filled(1), filled(1)], 1],
    ["stand under the nearest where two are filled", [filled(2, 3), filled(2, 3)], 2],
    ["are two at least", [filled(1), filled()], 0],
    ["are where they are most, a lone one before them being none", [filled(1, 2), filled(2)], 2],
    ["are not looked for where one stands under the header", [filled(0), filled(1), filled(1)], 0],
    ["stand within eight columns", [filled(7), filled(7)], 7],
    ["do not stand in the ninth", [filled(8), filled(8)], 0],
    ["begin within twelve rows", [...Array<[]>(10).fill([]), filled(1), filled(1)], 1],
    ["do not begin in the thirteenth", [...Array<[]>(11).fill([]), filled(1), filled(1)], 0],
    ["are nowhere", [[], []], 0],
  ])("%s", (_rule, body, column) => {
    expect(milestones(merged, body)).toEqual({
      read: { name: column, status: 9 },
      same: column === 0,
    });
  });

  test("end where the next header begins", () => {
    const header = ["Milestone", "", "Status", ""];
    expect(milestones(header, [filled(2), filled(2)]).read).toEqual({ name: 0, status: 2 });
    expect(milestones(header, [filled(1, 3), filled(1, 3)]).read).toEqual({ name: 1, status: 3 });
  });

  test("end with the table", () => {
    const body = [filled(2), filled(2)];
    const header = ["Milestone", "", ""];
    expect(milestones(header, body, { right: 2 }).read).toEqual({ name: 2 });
    expect(milestones(header, body, { right: 1 }).read).toEqual({ name: 0 });
    expect(milestones(header, body, { bottom: 2 }).read).toEqual({ name: 2 });
    expect(milestones(header, body, { bottom: 1 }).read).toEqual({ name: 0 });
  });

  test("leave the score alone where each stands under its own", () => {
    const body = [filled(0, 1), filled(0, 1)];
    expect(milestones(["Milestone", "Status"], body).same).toBe(true);
  });
});
