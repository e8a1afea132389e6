import { describe, expect, test } from "@jest/globals";

import type { ProjectReport } from "#domain/portfolio/report";
import { inReportOrder } from "#domain/portfolio/report-order";

import { aLeaf } from "./a-leaf";

type Place = Partial<Pick<ProjectReport, "programme" | "name" | "id" | "tab" | "cell">>;

/** What tells two projects apart, in the order of the report. */
function ordered(key: keyof Place, places: readonly Place[]): readonly unknown[] {
  const alike = { programme: "A", name: "Same", id: "P1", tab: "T", cell: "A1" };
  const projects = places.map((place) => aLeaf({ ...alike, ...place }).assessed);
  return inReportOrder(projects).map(({ report }) => report[key]);
}

describe("projects come", () => {
  test.each<readonly [keyof Place, readonly (string | undefined)[], readonly unknown[]]>([
    ["programme", ["B", undefined, "A / Z", "A"], ["A", "A / Z", "B", undefined]],
    ["name", ["beta", "Alpha", "alpha"], ["Alpha", "alpha", "beta"]],
    ["id", ["P2", "P10", "P1"], ["P1", "P10", "P2"]],
    ["tab", ["T2", "T1"], ["T1", "T2"]],
    ["cell", ["B2", "B1"], ["B1", "B2"]],
  ])("by %s where all before it is alike", (key, given, expected) => {
    expect(
      ordered(
        key,
        given.map((value): Place => ({ [key]: value })),
      ),
    ).toEqual(expected);
    expect(ordered(key, given.map((value): Place => ({ [key]: value })).reverse())).toEqual(
      expected,
    );
  });

  test("by programme before name, by name before id, by id before tab, by tab before cell", () => {
    expect(
      ordered("name", [
        { programme: "B", name: "a" },
        { programme: "A", name: "b" },
      ]),
    ).toEqual(["b", "a"]);
    expect(
      ordered("id", [
        { name: "b", id: "1" },
        { name: "a", id: "2" },
      ]),
    ).toEqual(["2", "1"]);
    expect(
      ordered("tab", [
        { id: "2", tab: "A" },
        { id: "1", tab: "B" },
      ]),
    ).toEqual(["B", "A"]);
    expect(
      ordered("cell", [
        { tab: "B", cell: "A1" },
        { tab: "A", cell: "A2" },
      ]),
    ).toEqual(["A2", "A1"]);
  });

  test("side by side in one programme, however it is spelt", () => {
    expect(
      ordered("name", [
        { programme: "A /  B", name: "3" },
        { programme: "A / C", name: "1" },
        { programme: "A / B", name: "2" },
        { programme: "", name: "5" },
        { programme: undefined, name: "4" },
      ]),
    ).toEqual(["2", "3", "1", "4", "5"]);
  });
});
