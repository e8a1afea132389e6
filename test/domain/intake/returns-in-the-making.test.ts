import { describe, expect, test } from "@jest/globals";

import { draftsOf, type Draft, type Drafts } from "#domain/intake/joins/drafts";
import type { ReadTab } from "#domain/intake/tabs/read-tab";
import type { ProjectFacts } from "#domain/project/project-return";

function facts(id?: string, name?: string): ProjectFacts {
  const source = { tab: "x", cell: "A1" };
  return {
    ...(id === undefined ? {} : { projectId: { value: id, source } }),
    ...(name === undefined ? {} : { projectName: { value: name, source } }),
  };
}

/** Rows of a register, each called by its id and its name. */
function drafts(...given: readonly (readonly [id?: string | undefined, name?: string])[]): {
  readonly made: Drafts;
  readonly rows: readonly Draft[];
} {
  const made = draftsOf();
  // Of the tab of a register only its name and its id are used.
  const read = { tab: { name: "Register", id: "{1}" } } as ReadTab;
  return { made, rows: given.map(([id, name]) => made.addRow(read, facts(id, name))) };
}

describe("returns that are still put together", () => {
  test.each<[string | undefined, string | undefined, number | undefined, string]>([
    ["P1", undefined, 0, "by its id"],
    [" p1 ", undefined, 0, "whatever its case and spaces"],
    [undefined, "borealis", 1, "by its name"],
    ["P2", "Apollo", 1, "the id goes first"],
    ["P9", "Apollo", 0, "an unknown id leaves the name"],
    ["Apollo", undefined, 0, "a name in the column of ids"],
    [undefined, "P2", 1, "an id in the column of names"],
    ["P9", "Cygnus", undefined, "neither is known"],
    [undefined, undefined, undefined, "nothing is said"],
    [undefined, "Dorado", undefined, "two bear the name"],
    ["P4", "Dorado", 3, "one of them by its id"],
    ["P5", undefined, 5, "the first of two with one id"],
  ])("with id %p and name %p are the row %p: %s", (id, name, row) => {
    const { made, rows } = drafts(
      ["P1", "Apollo"],
      ["P2", "Borealis"],
      ["P3", "Dorado"],
      ["P4", "Dorado"],
      [],
      ["P5"],
      ["P5"],
    );
    const found = made.find(id, name);
    expect(found === undefined ? undefined : rows.indexOf(found)).toBe(row);
    expect(made.all()).toEqual(rows);
  });

  test("keep what they say, and are found by what they learn", () => {
    const { made, rows } = drafts([undefined, "Apollo"], ["P2"]);
    const [first, second] = rows;
    if (first === undefined || second === undefined) throw new Error("no rows");
    made.fill(first, facts("P1", "Artemis"));
    expect(first.facts.projectId?.value).toBe("P1");
    expect(first.facts.projectName?.value).toBe("Apollo");
    expect(made.find("P1", undefined)).toBe(first);
    expect(made.find(undefined, "Apollo")).toBe(first);
    expect(made.find(undefined, "Artemis")).toBeUndefined();
    made.fill(second, facts("P7", "Borealis"));
    expect(second.facts.projectId?.value).toBe("P2");
    expect(made.find(undefined, "Borealis")).toBe(second);
    expect(made.find("P7", undefined)).toBeUndefined();
  });

  test("of a row have no sections and say where they come from", () => {
    const { rows } = drafts(["P1"]);
    expect(rows[0]).toEqual({
      tab: "Register",
      tabId: "{1}",
      origin: "register",
      facts: facts("P1"),
      sections: [],
    });
  });
});
