import { describe, expect, test } from "@jest/globals";

import { shortRegister } from "#domain/intake/headers/short-register";
import { isCalendar } from "#domain/intake/cells/period-texts";
import { isVersionHistory } from "#domain/intake/headers/version-history";
import { withSubjectByPlace } from "#domain/intake/headers/subject-by-place";
import type { RawCell } from "#domain/workbook/snapshot";

import type { Rows } from "./a-search";
import { headed } from "./headed";

/** The cells of a header and those below it, as what looks at both asks for them. */
function asked(header: readonly string[], body: Rows): Parameters<typeof withSubjectByPlace> {
  const { search, place } = headed(header, body);
  const { grid, vocabularies } = search;
  return [place.cells, { grid, vocabularies, headerRow: 0 }];
}

describe("the column a list of risks is about, under a word nobody knows,", () => {
  /** The column taken for the subject, and what it is taken for. */
  const subject = (header: readonly string[], body: Rows): unknown => {
    const [cells, below] = asked(header, body);
    const found = withSubjectByPlace(cells, below);
    if (found === undefined) return undefined;
    const changed = found.filter((cell, index) => cell !== cells[index]);
    return changed.map(({ column, meaning }) => [
      column,
      meaning?.columns.map((sense) => [
        sense.section,
        sense.column.key,
        sense.weight,
        sense.score,
        sense.subject,
        sense.namesSection,
      ]),
    ]);
  };
  const risks = ["Walrus", "Probability", "Impact", "Zebra"];
  const title = (section: string): unknown => [section, "title", 1, 0.7, true, false];
  const under = (...cells: readonly RawCell[]): Rows => cells.map((cell) => [cell, 3, 4]);

  test.each<[string, Rows, unknown]>([
    ["holds eight letters a row", under("too late", "no money"), [[0, [title("risks")]]]],
    ["holds eight on average", under("too late!", "no mone"), [[0, [title("risks")]]]],
    ["holds no fewer", under("too late", "no mone"), undefined],
    ["holds texts alone", under("much too late", "very little money", 3), undefined],
    ["holds more than one", under("much too late"), undefined],
    [
      "is filled in half of the rows",
      under("much too late", "", "", "little money"),
      [[0, [title("risks")]]],
    ],
    ["is filled in no fewer", under("much too late", "", "", "", "little money"), undefined],
    [
      "is looked at for eight rows",
      under(...Array<string>(8).fill("too late"), 9),
      [[0, [title("risks")]]],
    ],
  ])("%s", (_rule, body, found) => {
    expect(subject(risks, body)).toEqual(found);
  });

  test("is the one with the longest texts, the last of two with as long ones", () => {
    const body = [
      ["too late", 3, 4, "much too late"],
      ["no money", 3, 4, "little money"],
    ];
    expect(subject(risks, body)).toEqual([[3, [title("risks")]]]);
    const [same] = [body.map(([text]) => [text ?? "", 3, 4, text ?? ""])];
    expect(subject(risks, same)).toEqual([[3, [title("risks")]]]);
    expect(
      subject(
        risks,
        body.map(([a, b, c, d]) => [d ?? "", b ?? "", c ?? "", a ?? ""]),
      ),
    ).toEqual([[0, [title("risks")]]]);
  });

  const late: Rows = [
    ["much too late", 3, 4],
    ["little money", 3, 4],
  ];
  test.each<[readonly string[], boolean, string]>([
    [["Walrus", "Probability", "Impact"], true, "both tell"],
    [["Walrus", "Probability", "Zebra"], false, "one does not"],
    [["Walrus", "Zebra", "Impact"], false, "nor the other"],
    [["Walrus", "Probability", "Severity"], false, "a weak word does not"],
    [["Walrus", "Probability", "Severity", "Impact"], true, "beside a plain one it does no harm"],
    [["Walrus", "P", "I", "Risk score"], true, "letters do beside their product"],
    [["Walrus", "P", "I", "Owner"], false, "letters alone do not"],
    [["Walrus", "P", "I", "Grade"], false, "nor beside a weak word for the product"],
    [["Walrus", "Probability", "Impact", "Risk"], false, "the subject has a name already"],
    [["Owner", "Probability", "Impact"], false, "a word of risks is none nobody knows"],
    [["Stage", "Probability", "Impact"], true, "a word of something else is"],
  ])("stands beside probability and impact: %j, %p, %s", (header, is) => {
    expect(subject(header, late) !== undefined).toBe(is);
  });

  test.each<[readonly string[], boolean, string]>([
    [["Walrus", "Issue ID", "Resolution"], true, "an id of issues"],
    [["Walrus", "ID", "Resolution"], false, "an id of anything"],
    [["Walrus", "Issue ID", "Owner"], false, "no resolution"],
    [["Walrus", "Issue ID", "Resolution", "Issue"], false, "the subject has a name"],
  ])("of issues beside their id and resolution: %j, %p, %s", (header, is) => {
    expect(subject(header, late)).toEqual(is ? [[0, [title("issues")]]] : undefined);
  });
});

describe("a short list of projects", () => {
  const projects = (header: readonly string[], body: Rows): readonly string[] | undefined =>
    shortRegister(...asked(header, body))?.columns.map(({ sense }) => sense.fact.key);
  const rows = (...names: readonly RawCell[]): Rows => names.map((name) => [name, "Green"]);
  const header = ["Project", "Status"];
  const read = ["projectName", "reportedOverall"];

  test.each<[string, Rows, boolean]>([
    ["three names", rows("One", "Two", "Three"), true],
    ["two names", rows("One", "Two"), false],
    ["blanks between them", rows("One", "", "Two", " ", "Three"), true],
    ["a name twice", rows("One", "Two", "Three", "One"), false],
    ["a number among them", rows("One", "Two", "Three", 4), false],
    ["no names", [], false],
  ])("has %s: %p", (_what, body, is) => {
    expect(projects(header, body)).toEqual(is ? read : undefined);
  });

  test("has values that fit, whatever its names are", () => {
    expect(projects(header, rows("One", "Two", "Three"))).toEqual(read);
    const words = [
      ["One", "x"],
      ["Two", "y"],
      ["Three", "z"],
    ];
    expect(projects(header, words)).toBeUndefined();
  });

  test("has eight headers at most, whether they are known or not", () => {
    const body = rows("One", "Two", "Three");
    expect(projects([...header, "a", "b", "c", "d", "e", "f"], body)).toEqual(read);
    expect(projects([...header, "a", "b", "c", "d", "e", "f", "g"], body)).toBeUndefined();
  });

  test("has a word for the names of projects, not for their ids alone", () => {
    const body = rows("One", "Two", "Three");
    expect(projects(["Walrus", "Status"], body)).toBeUndefined();
    expect(projects(["Project ID", "Status"], body)).toBeUndefined();
  });
});

describe("a history of versions", () => {
  const isHistory = (...header: readonly string[]): boolean => {
    const { place, asSection } = headed(header, []);
    return isVersionHistory(asSection("changes"), place.cells);
  };

  test.each<[readonly string[], boolean]>([
    [["Version", "Change", "Date"], true],
    [["Version no.", "Change"], true],
    [["Rev #", "Change"], true],
    [["Document revision", "Change"], true],
    [["Ver", "Change"], true],
    [["Release number", "Change"], true],
    [["Release date", "Change"], false],
    [["Conversion", "Change"], false],
    [["Change", "Date"], false],
    [["Version", "Change", "Status"], false],
    [["Version", "Change", "Cost impact"], false],
    [["Version", "Change", "Schedule impact"], false],
    [["Version", "Change", "Decision date"], false],
  ])("has a version and nothing of a request: %j is one: %p", (header, is) => {
    expect(isHistory(...header)).toBe(is);
  });

  test("is of changes alone", () => {
    const { place, asSection } = headed(["Version", "Risk"], []);
    expect(isVersionHistory(asSection("risks"), place.cells)).toBe(false);
  });
});

describe("a header of a painted calendar", () => {
  test.each([
    ["W", true],
    ["12", true],
    ["W12", true],
    ["Jan", true],
    ["Q1", true],
    ["31/03/2026", true],
    ["Mon", false],
    ["Day", false],
    ["Owner", false],
  ])("%s: %p", (text, is) => {
    expect(isCalendar(text)).toBe(is);
  });
});
