import { describe, expect, test } from "@jest/globals";

import {
  isLabel,
  isLabelText,
  isLineOfAmounts,
  isOtherLabel,
  isOtherThing,
  senseFor,
} from "#domain/intake/scanning/fact-values";
import { meaningOf } from "#domain/intake/words/lexicon";
import { longestLabel } from "#domain/intake/words/normalise-label";
import { takenCells } from "#domain/intake/scanning/table-shape";
import type { FactName } from "#domain/project/project-return";
import { factDefinition } from "#domain/project/fields";
import type { RawCell } from "#domain/workbook/snapshot";

import { aSearch, type Rows } from "./a-search";

const words = aSearch([]);

describe("the meaning of a label that a value fits", () => {
  test.each<[string, RawCell, FactName | undefined, string]>([
    ["Status", "Amber", "reportedOverall", "a colour"],
    ["Status", "On hold", "lifecycle", "a state"],
    ["Status", "Fine so far", undefined, "neither, and nothing is meant whatever it is"],
    ["Budget", 500, "budgetAtCompletion", "an amount"],
    ["Budget", "Amber", "reportedCost", "a colour, though an amount is meant first"],
    ["Budget", "to follow", "budgetAtCompletion", "neither, so what is meant whatever it is"],
    ["Start date", "soon", "baselineStart", "the first of two meanings"],
    ["Sponsor", "Yes", undefined, "nobody's name"],
    ["Sponsor", "Amy Lee", "sponsor", "a name"],
  ])("%j: %j is %p, %s", (label, raw, fact) => {
    const senses = meaningOf(label)?.facts ?? [];
    expect(senses.length).toBeGreaterThan(0);
    expect(senseFor(words, senses, raw)?.fact.key).toBe(fact);
  });
});

describe("a cell beside a label", () => {
  test.each<[RawCell, FactName, boolean, string]>([
    [5, "sponsor", false, "a number is a value"],
    [true, "sponsor", false, "so is yes"],
    ["Apollo", "sponsor", false, "a text nobody knows is one"],
    ["Apollo:", "sponsor", true, "a colon makes it a label"],
    ["Apollo: ", "sponsor", true, "with a space behind"],
    ["Apollo: the first", "sponsor", false, "but not inside of it"],
    ["Budget", "sponsor", true, "a label"],
    ["Bugdet", "sponsor", false, "nearly one may be a name"],
    ["Bugdet:", "sponsor", true, "but not with a colon"],
    ["Probability", "sponsor", true, "the header of a column"],
    ["Project schedule", "sponsor", false, "a label that asks for its value may be a text"],
    ["Project schedule", "actualCost", true, "but no amount"],
    ["Project plan", "actualCost", false, "a title is no label"],
    ["Location", "sponsor", true, "a label of other things"],
    ["Budget/Funding of it", "sponsor", true, "the first of two words is a label"],
    ["/Funding of it", "sponsor", false, "no word stands before the stroke"],
    ["Closed", "lifecycle", false, "a state, though a header elsewhere"],
    ["Closed", "sponsor", true, "a header, where no state is asked for"],
    ["Budget", "lifecycle", true, "no state"],
  ])("%j after the label of %s: a label is %p, %s", (raw, fact, expected) => {
    const sense = { fact: factDefinition(fact), score: 1, byValue: false };
    expect(isLabel(words, raw, sense)).toBe(expected);
  });

  test("is no label by its first word where it is longer than labels are", () => {
    const sense = { fact: factDefinition("sponsor"), score: 1, byValue: false };
    const longest = "Budget/".padEnd(longestLabel, "x");
    expect(isLabel(words, longest, sense)).toBe(true);
    expect(isLabel(words, `${longest}x`, sense)).toBe(false);
  });

  test.each<[RawCell, boolean, boolean]>([
    ["Sponsor", true, false],
    ["Status", true, false],
    ["Probability", false, false],
    ["Location", false, true],
    ["Apollo", false, false],
    [5, false, false],
  ])("%j: may label a fact is %p, labels another thing is %p", (raw, fact, other) => {
    expect(isLabelText(words, raw)).toBe(fact);
    expect(isOtherThing(words, raw)).toBe(other);
  });

  test.each<[Rows[number], boolean, string]>([
    [["Document ID", "D-1"], true, "it ends like a label and has a value"],
    [["Document ID", ""], false, "no value stands beside it"],
    [["Document", "D-1"], false, "it does not end like one"],
    [[5, "D-1"], false, "a number is none"],
  ])("%j begins with a label of something else: %p, %s", (row, expected) => {
    const { grid } = aSearch([["", ...row]]);
    expect(isOtherLabel(grid, { row: 0, column: 1, raw: row[0] ?? "" })).toBe(expected);
  });
});

describe("numbers side by side", () => {
  const isLine = (rows: Rows, boxes: Parameters<typeof takenCells>[0] = []): boolean => {
    const { grid, lexicon } = aSearch(rows);
    const taken = takenCells(boxes, grid);
    return isLineOfAmounts({ ...words, grid, lexicon, taken }, rows.length - 1, 1);
  };

  test.each<[Rows, boolean, string]>([
    [[["Budget", 1, 2, 3]], true, "three are a line"],
    [[["Budget", 1, 2, ""]], false, "two are none"],
    [[["Budget", 1, 2, "x"]], false, "nor with a text"],
    [[["Budget", 1, "", 3]], false, "nor with a gap"],
    [
      [
        ["", "Project A", "B", "C"],
        ["Budget", 1, 2, 3],
      ],
      false,
      "of projects by their names",
    ],
    [
      [
        ["", "Projekt A", "B", "C"],
        ["Budget", 1, 2, 3],
      ],
      false,
      "in German",
    ],
    [
      [
        ["", "Projection", "B", "C"],
        ["Budget", 1, 2, 3],
      ],
      true,
      "a word that begins like it",
    ],
    [
      [
        ["Project name", "Apollo", "B", "C"],
        ["Budget", 1, 2, 3],
      ],
      false,
      "labelled names",
    ],
    [
      [
        ["Project ID", "P1", "P2", "P3"],
        ["Budget", 1, 2, 3],
      ],
      false,
      "labelled ids",
    ],
    [
      [
        ["Project ID", 1, 2, 3],
        ["Budget", 1, 2, 3],
      ],
      true,
      "numbers are no names",
    ],
    [
      [
        ["Sponsor", "Amy", "Bo", "Cy"],
        ["Budget", 1, 2, 3],
      ],
      true,
      "another label",
    ],
    [
      [
        [7, "Amy", "Bo", "Cy"],
        ["Budget", 1, 2, 3],
      ],
      true,
      "no label at all",
    ],
    [
      [
        ["Project name", "Apollo", "B", "C"],
        ["Start", 46023, 46023, 46023],
        ["Budget", 1, 2, 3],
      ],
      false,
      "names some rows above",
    ],
    [
      [
        ["Project name", "Apollo", "B", "C"],
        ["", "", "", ""],
        ["Budget", 1, 2, 3],
      ],
      true,
      "a blank cell between",
    ],
  ])("%j end with a line of amounts: %p, %s", (rows, expected) => {
    expect(isLine(rows)).toBe(expected);
  });

  test("in a table are no line of their own", () => {
    const rows: Rows = [["Budget", 1, 2, 3, 4]];
    expect(isLine(rows, [{ top: 0, left: 3, bottom: 0, right: 4 }])).toBe(false);
    expect(isLine(rows, [{ top: 0, left: 4, bottom: 0, right: 4 }])).toBe(true);
  });
});
