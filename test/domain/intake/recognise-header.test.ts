import { describe, expect, test } from "@jest/globals";

import { headerCells } from "#domain/intake/scanning/header-cells";
import {
  priorsLater,
  recogniseHeader,
  type HeaderRow,
} from "#domain/intake/headers/recognise-header";

import { aSearch, type Rows } from "./a-search";

const beasts =
  `Giraffe Zebra Walrus Ostrich Pelican Hippo Koala Badger Weasel Otter Beaver Ferret Gazelle
  Jackal Lemur Magpie Newt Python Quail Raven Stork Toad`.split(/\s+/);

/** So many headers that nobody knows. */
function others(count: number): readonly string[] {
  return beasts.slice(0, count);
}

/** What a header is on a tab, under a title and over a body; of one row alone. */
function recognised(
  header: readonly string[],
  {
    tab = "Sheet",
    title,
    body = [],
  }: { readonly tab?: string; readonly title?: string; readonly body?: Rows } = {},
): string {
  const above = title === undefined ? [] : [[title]];
  const search = aSearch([...above, header, ...body], tab);
  const { grid, lexicon, vocabularies } = search;
  const place = { row: above.length, left: 0, right: header.length - 1 };
  const at: HeaderRow = {
    grid,
    lexicon,
    vocabularies,
    row: place.row,
    cells: headerCells(grid, lexicon, place) ?? [],
    priors: priorsLater(grid, lexicon, place),
    storeys: 1,
  };
  const found = recogniseHeader(at);
  if (found === undefined) return "nothing";
  if (found.kind === "unclear") return `${found.first} or ${found.second}`;
  return found.kind === "register" ? "register" : found.score.section;
}

/** Months and weeks painted beside a plan. */
const calendar = ["Jan", "Feb", "Mar", "W1", "W2", "W3", "W4", "W5"];

describe("a section that nothing names but its own headers", () => {
  test.each<[readonly string[], string, string]>([
    [["Risk", "Status"], "risks", "1 and 1.2 for the noun and 0.3 are 2.5, which is enough"],
    [["Risk", "State"], "nothing", "another word for the status is a little less"],
    [["Threat", "Impact"], "nothing", "two columns need the noun"],
    [["Description", "Probability"], "nothing", "a weak word for the subject is none"],
    [["Risk", "Impact", ...others(2)], "risks", "two columns are half of the row"],
    [["Risk", "Impact", ...others(3)], "nothing", "less than half"],
    [["Probability", "Impact", "Mitigation"], "nothing", "nothing says what the rows are about"],
  ])("two columns, or none for the subject: %j are %s, %s", (header, section) => {
    expect(recognised(header)).toBe(section);
  });

  const three = ["Description", "Probability", "Impact"]; // 0.7 + 2.5 + 1.5
  test.each<[readonly string[], string, string]>([
    [[...three, ...others(4)], "risks", "three of seven"],
    [[...three, ...others(5)], "nothing", "three of eight"],
    [[...three, ...others(4), ...calendar], "risks", "a calendar beside them does not count"],
    [[...three, ...others(5), ...calendar], "nothing", "three of eight beside a calendar"],
    [["Threat", "Probability", "Impact", ...others(5)], "nothing", "4.98 are not enough"],
    [["Description", "Probability", "Mitigation", ...others(9)], "risks", "5.2 are"],
    [[...three, "Owner", ...others(9)], "risks", "four of any"],
    [["Risk", "Impact", "Owner", ...others(4)], "risks", "three of seven with the noun"],
    [["Risk", "Impact", "Owner", ...others(5)], "nothing", "three of eight with the noun"],
    [
      ["Risk", "Impact", "Owner", "Risk description", ...others(6)],
      "risks",
      "a second subject counts",
    ],
    [["Risk", "Impact", "Owner", "Risk description", ...others(7)], "nothing", "once"],
    [
      ["Risk", "Impact", "Owner", "Impact", ...others(4)],
      "nothing",
      "another second header does not",
    ],
  ])("three columns and more: %j are %s, %s", (header, section) => {
    expect(recognised(header)).toBe(section);
  });

  test.each<[readonly string[], string, string]>([
    [
      ["Threat", "Owner", "Status", "Raised", "Due date", "Closed"],
      "nothing",
      "2.78 without the noun",
    ],
    [
      ["Threat", "Owner", "Status", "Raised", "Due date", "Closed", "Last reviewed"],
      "risks",
      "3.18 without it",
    ],
    [
      ["Threat", "Risk owner", "Status"],
      "risks",
      "2.87 with it beside another word for the subject",
    ],
    [
      ["Description", "Risk owner", "Status", "Closed"],
      "nothing",
      "2.89 with it beside a weak word for the subject",
    ],
    [["Threat", "Risk type", "Owner"], "nothing", "a weak word has no noun"],
  ])("weighs enough: %j are %s, %s", (header, section) => {
    expect(recognised(header)).toBe(section);
  });

  test.each<[readonly string[], string, string]>([
    [["Description", "Severity", "Level", "Control"], "nothing", "all words are weak"],
    [["Description", "Severity", "Level", "Control", "Cause"], "risks", "one is not"],
  ])("has a telling word: %j are %s, %s", (header, section) => {
    expect(recognised(header)).toBe(section);
  });
});

describe("a section that its title names", () => {
  test.each<[readonly string[], string, string]>([
    [["Description", "Owner", ...others(20)], "risks", "any two of its columns"],
    [["Description", "Type", ...others(20)], "risks", "weak ones, 2.5 and 0.7 and 0.35"],
    [["Risk", "Risk description"], "risks", "two for its subject"],
    [["Owner", "Status", "Impact"], "nothing", "nothing says what the rows are about"],
    [["Description", ...others(2)], "nothing", "one column"],
  ])("%j are %s: %s", (header, section) => {
    expect(recognised(header, { title: "Risk register" })).toBe(section);
  });

  test("is not the one a title within other words names, unless it says enough itself", () => {
    const header = ["Description", "Type", ...others(3)];
    expect(recognised(header, { title: "Risk register for the new portal" })).toBe("nothing");
    expect(recognised(["Threat", "Owner"], { title: "Risk register for the new portal" })).toBe(
      "risks",
    );
  });
});

describe("a section that its tab names", () => {
  test.each<[readonly string[], string, string]>([
    [["Threat", "Owner", ...others(8)], "risks", "two of ten"],
    [["Threat", "Owner", ...others(9)], "nothing", "two of eleven"],
    [["Threat", "Owner", ...others(3), ...calendar], "risks", "two of five beside a calendar"],
    [["Threat", "Owner", ...others(9), "Status", "Cause"], "risks", "four of any"],
    [["Threat", "Owner", "Status", ...others(12)], "risks", "three of fifteen"],
    [["Threat", "Owner", "Status", ...others(13)], "nothing", "three of sixteen"],
    [["Threat", "Probability", "Mitigation", ...others(13)], "risks", "three that weigh 5.48"],
    [["Threat", "Probability", "Impact", ...others(13)], "nothing", "three that weigh 4.98"],
    [["Risk", "Risk description"], "risks", "two for its subject"],
    [["Risk", ...others(2)], "nothing", "one column"],
    [
      ["Description", "Probability", ...others(1)],
      "nothing",
      "two with a weak word for its subject",
    ],
    [
      ["Description", "Probability", "Owner", ...others(4)],
      "risks",
      "three of seven with a weak word",
    ],
    [["Description", "Probability", "Owner", ...others(5)], "nothing", "three of eight with one"],
    [["Description", "Severity", "Owner", "Status"], "nothing", "no word is telling"],
    [["Description", "Severity", "Risk owner", "Status"], "risks", "its noun is, on this tab"],
  ])("%j are %s: %s", (header, section) => {
    expect(recognised(header, { tab: "Risks" })).toBe(section);
  });
});

describe("a header row that may be two sections", () => {
  test.each<[readonly string[], string, string]>([
    [["Risk", "Issue", "Owner", "Status"], "issues or risks", "both by their nouns"],
    [["Risk", "Issue", "Owner", "Resolution"], "issues", "one has 1.6 more"],
    [
      ["Risk", "Concern", "Owner", "Status", "Escalated"],
      "risks",
      "3.18 without a noun, 2.9 with it",
    ],
    [
      ["Issue", "Threat", "Owner", "Status", "Raised", "Last reviewed", "Cause"],
      "issues",
      "3.4 with a noun, 3.28 without",
    ],
    [
      [
        "Threat",
        "Concern",
        "Owner",
        "Status",
        "Raised",
        "Escalated",
        "Last reviewed",
        "Cause",
        "Closed",
      ],
      "issues or risks",
      "3.68 and 3.58 without a noun",
    ],
  ])("%j: %s, %s", (header, section) => {
    expect(recognised(header)).toBe(section);
  });
});

describe("costs by period", () => {
  const header = ["Month", "Planned value", "Actual cost"];
  const phases = (...names: readonly (string | number)[]): { readonly body: Rows } => ({
    body: names.map((name) => [name, 1, 1]),
  });

  test.each<[string, readonly (string | number)[], string]>([
    ["months by name", ["Jan", "Feb"], "costPeriods"],
    ["dates", [46112, 46142], "costPeriods"],
    ["numbers", [1, 2], "costPeriods"],
    ["nothing at all", [], "costPeriods"],
    ["two words", ["Design", "Build"], "costPeriods"],
    ["three words", ["Design", "Build", "Test"], "nothing"],
    ["two words, blanks and a third", ["Design", "", " ", "Build", "", "Test"], "nothing"],
    ["seven words and a month", ["a", "b", "c", "d", "e", "f", "g", "Jan"], "costPeriods"],
    ["eight words and a month", ["a", "b", "c", "d", "e", "f", "g", "h", "Jan"], "nothing"],
    ["blanks and a month", ["", "", "", "", "", "", "", "", "", "Design", "Jan"], "costPeriods"],
  ])("with %s under their periods: %j are %s", (_what, names, section) => {
    expect(recognised(header, phases(...names))).toBe(section);
  });

  test("have their periods where the header says, in whatever column", () => {
    const body = [
      ["Design", 1, "Jan"],
      ["Build", 1, "Feb"],
      ["Test", 1, "Mar"],
    ];
    expect(recognised(["Planned value", "Actual cost", "Month"], { body })).toBe("costPeriods");
  });
});

describe("a register", () => {
  const project = ["Project name", "Sponsor", "Stage", "Lifecycle"];

  test("is one where four facts of a project weigh 3 at least", () => {
    expect(recognised(project)).toBe("register");
    // 1.2 and three times 0.6.
    expect(recognised(["Project name", "Next gate", "Headline", "Forecast finish"])).toBe(
      "register",
    );
  });

  test("gives way to a section that says more, and not to one that says less", () => {
    const risks = ["Risk", "Probability", "Impact", "Mitigation"];
    expect(recognised([...project, ...risks])).toBe("risks");
    expect(recognised([...project, "Risk", "Impact"])).toBe("register");
  });
});
