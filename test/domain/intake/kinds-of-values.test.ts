import { describe, expect, test } from "@jest/globals";

import { holdsKind } from "#domain/intake/headers/column-fits";
import type { FoundFact } from "#domain/intake/facts/find-facts";
import { gridOf, isBlank } from "#domain/intake/cells/grid";
import { plainReaderOf } from "#domain/intake/cells/plain-value";
import { endsLikeLabel, isPlausible } from "#domain/intake/cells/plausible-value";
import { makeDateReader, makeVocabularies } from "#domain/intake/cells/reading-context";
import { editDistance, makeSpeller } from "#domain/intake/words/spelling";
import { asShare, withUnit } from "#domain/intake/facts/stated-facts";
import { isProgressCurve } from "#domain/intake/headers/progress-curve";
import { fitsKind } from "#domain/intake/cells/value-fit";
import { usualCalendar } from "#domain/kernel/working-calendar";
import type { FieldKind } from "#domain/project/field-kinds";
import { factDefinition } from "#domain/project/fields";
import type { FactName } from "#domain/project/project-return";
import type { RawCell } from "#domain/workbook/snapshot";

import { aTab } from "../../support/snapshots";

const vocabularies = makeVocabularies([]);

describe("whether a cell is of a kind", () => {
  test.each<[FieldKind, RawCell, boolean]>([
    ["text", "x", true],
    ["text", 1, false],
    ["money", 0, true],
    ["money", "£5", true],
    ["money", "five", false],
    ["money", true, false],
    ["score", 3, true],
    ["score", "High", true],
    ["score", "Amy", false],
    ["date", 27_700, true],
    ["date", 27_699, false],
    ["date", 65_800, true],
    ["date", 65_801, false],
    ["date", "31 Mar 2026", true],
    ["date", "soon", false],
    ["period", "Apr 2026", true],
    ["period", 46_112, true],
    ["period", "31 Mar 2026", true],
    ["period", "April", false],
    ["period", 12, false],
    ["rag", "Amber", true],
    ["rag", "On hold", false],
    ["rag", 1, false],
    ["lifecycle", "On hold", true],
    ["lifecycle", "Amber", false],
    ["flag", true, true],
    ["flag", "yes", true],
    ["flag", "perhaps", false],
    ["flag", 1, false],
    ["amountUnit", 1000, true],
    ["amountUnit", "boxes", false],
    ["currency", "EUR", true],
    ["currency", "$", false],
    ["currency", 5, false],
  ])("%s %j: %p", (kind, raw, fits) => {
    expect(fitsKind(kind, raw, vocabularies)).toBe(fits);
  });

  test.each<[readonly RawCell[], boolean, string]>([
    [[1, "x"], true, "half of them"],
    [[1, "x", "y"], false, "less than half"],
    [["", 1, ""], true, "blank cells are not asked"],
    [["", ""], false, "none is there"],
    [[1, 1, 1, 1, "a", "b", "c", "d", "e", "f"], true, "four of the first eight"],
    [["a", "b", "c", "d", "e", 1, 1, 1, 1, 1, 1], false, "three of the first eight"],
  ])("a column of %j is of amounts: %p, %s", (cells, holds) => {
    const grid = gridOf(aTab("A", [["Budget"], ...cells.map((cell) => [cell])]));
    const claim = {
      cell: { column: 0, text: "Budget", meaning: undefined },
      sense: { fact: factDefinition("budgetAtCompletion"), score: 1, byValue: true },
    };
    expect(holdsKind({ grid, vocabularies, headerRow: 0 }, claim)).toBe(holds);
  });

  test.each<[RawCell, boolean]>([
    ["", true],
    ["  ", true],
    ["\u00a0\t\n", true],
    ["\u200b", true],
    ["\ufeff", true],
    ["x", false],
    [" x", false],
    [0, false],
    [false, false],
  ])("%j is blank: %p", (cell, blank) => {
    expect(isBlank(cell)).toBe(blank);
  });
});

describe("a cell that is what it seems", () => {
  const context = {
    dateOf: makeDateReader(false),
    vocabularies,
    financialYearStart: 1,
    calendar: usualCalendar,
    formatAt: () => undefined,
    note: () => undefined,
  };

  test.each<[FieldKind, RawCell, unknown]>([
    ["text", "Amy", "Amy"],
    ["text", " Amy", undefined],
    ["text", "#REF!", undefined],
    ["text", 5, undefined],
    ["money", 2.5, 2500],
    ["money", 0, 0],
    ["money", "2.5", undefined],
    ["number", 2, 10],
    ["score", 2, 10],
    ["date", 46_112, "2026-03-31"],
    ["date", 2101, "1905-10-01"],
    ["date", 2100, undefined],
    ["date", "2026-03-31", undefined],
    ["flag", "Yes", true],
    ["flag", "no", false],
    ["flag", false, false],
    ["flag", 1, undefined],
    ["percent", 0.5, undefined],
  ])("of the kind %s, %j, is %j", (kind, raw, value) => {
    const field = { label: "Field", unit: 1000, days: 5, currency: undefined };
    const read = plainReaderOf(kind);
    expect(read(raw, field, context)).toBe(value);
  });
});

describe("a fact whose label says what it is in", () => {
  const found = (key: FactName, label: string, raw: RawCell): FoundFact => ({
    fact: factDefinition(key),
    row: 0,
    column: 1,
    raw,
    label,
    confidence: 1,
    hint: { unit: undefined, currency: undefined },
  });

  test.each<[FactName, string, RawCell, FactName]>([
    ["chainCompleted", "Chain completed", 5, "chainCompleted"],
    ["chainCompleted", "Chain completed %", 5, "chainCompleteShare"],
    ["chainCompleted", "Chain completed", "40 % ", "chainCompleteShare"],
    ["bufferUsed", "Buffer used", "40%", "bufferConsumedShare"],
    ["bufferUsed", "Buffer used", "4 days", "bufferUsed"],
    ["buffer", "Buffer %", 5, "buffer"],
  ])("%s under %j, %j, is %s", (key, label, raw, share) => {
    expect(asShare(found(key, label, raw)).fact.key).toBe(share);
  });

  test.each<[FactName, string, RawCell, RawCell]>([
    ["plannedDuration", "Duration (weeks)", 12, "12 weeks"],
    ["plannedDuration", "Duration (weeks)", " 12,5 ", "12,5 weeks"],
    ["plannedDuration", "Duration", 12, "12"],
    ["plannedDuration", "Duration (weeks)", "12 months", "12 months"],
    ["elapsedTime", "Months elapsed", 5, "5 months"],
    ["statedEarnedSchedule", "ES (days)", 5, "5 days"],
    ["buffer", "Buffer (weeks)", 5, 5],
  ])("%s under %j, %j, is %j", (key, label, raw, value) => {
    expect(withUnit(found(key, label, raw)).raw).toBe(value);
  });
});

describe("whether a cell can be the value of a fact", () => {
  test.each<[FactName, RawCell, boolean]>([
    ["budgetAtCompletion", "Total", true],
    ["projectName", "Total", false],
    ["projectName", "Grand Total", false],
    ["projectName", 5, false],
    ["projectId", 5, true],
    ["sponsor", 5, false],
    ["sponsor", "Bo Berg", true],
    ["sponsor", "Bo", true],
    ["sponsor", "B", false],
    ["sponsor", "A/R", false],
    ["sponsor", "High", false],
    ["sponsor", "TBC", false],
    ["stage", "High", true],
    ["stage", "A", true],
    ["sponsor", "B".repeat(61), true],
    ["sponsor", `${"Word ".repeat(12)}ends.`, false],
    ["stage", `${"Word ".repeat(12)}ends.`, true],
    ["sponsor", "Dr. Bo Berg", true],
  ])("%s %j: %p", (key, raw, plausible) => {
    expect(isPlausible(factDefinition(key), raw)).toBe(plausible);
  });

  test.each<[RawCell, boolean]>([
    ["Document ID", true],
    ["Prepared by:", true],
    ["Idaho", false],
    ["Name of it", false],
    [`x${"x ".repeat(17)}Owner`, true],
    [`xx${"x ".repeat(17)}Owner`, false],
    [5, false],
  ])("%j ends like a label: %p", (raw, ends) => {
    expect(endsLikeLabel(raw)).toBe(ends);
  });
});

describe("a misspelt word", () => {
  const speller = makeSpeller(
    new Set(["budget", "milestone", "owner", "risks", "stage", "state", "board", "date"]),
  );

  test.each<[string, string | undefined, string]>([
    ["budgte", "budget", "two letters swapped"],
    ["buget", "budget", "one left out"],
    ["buddget", "budget", "one too many"],
    ["bidget", "budget", "one changed"],
    ["bdgt", undefined, "too short"],
    ["bdgeet", undefined, "two wrong in a short word"],
    ["mileston", "milestone", "one wrong in eight"],
    ["mlestonne", "milestone", "two wrong in nine"],
    ["mlestnnee", undefined, "three wrong in nine"],
    ["mlestoen", undefined, "two wrong in eight"],
    ["stave", undefined, "two known words are as near"],
    ["dates", undefined, "the known word is too short"],
    ["udget", undefined, "the first letter has to be right"],
  ])("%s is %p: %s", (word, known) => {
    expect(speller.mend(word)).toBe(known);
    expect(speller.mend(word)).toBe(known);
    expect(speller.knows(word)).toBe(false);
  });

  test.each<[string, string, number]>([
    ["plan", "plan", 0],
    ["", "plan", 4],
    ["plan", "", 4],
    ["plan", "palns", 2],
    ["abcd", "badc", 2],
    ["kitten", "sitting", 3],
  ])("%j and %j are %d letters apart", (one, other, distance) => {
    expect(editDistance(one, other, 9)).toBe(distance);
  });

  test("that is further away than asked is only said to be", () => {
    expect(editDistance("kitten", "sitting", 1)).toBe(2);
  });
});

describe("an S-curve of progress", () => {
  const curve = (header: string, cells: readonly RawCell[], earned = false): boolean => {
    const grid = gridOf(aTab("A", [[header], ...cells.map((cell) => [cell])]));
    const claim = (key: string, text: string): never =>
      ({
        cell: { column: 0, text, meaning: undefined },
        sense: { column: { key, kind: "money" } },
      }) as never;
    const claims = [claim("plannedValue", header), ...(earned ? [claim("earnedValue", "x")] : [])];
    return isProgressCurve(grid, 0, claims);
  };

  test.each<[string, readonly RawCell[], boolean, string]>([
    ["Planned", [10, 40, 80, 100], true, "it grows to a hundred"],
    ["Planned", [10, "", 40, 80, 100], true, "blank cells apart"],
    ["Planned", [0, 40, 40, 100], true, "it may stand still and begin with nothing"],
    ["Planned", [40, 80, 100], false, "three periods are too few"],
    ["Planned", [10, 40, 80, 99], false, "it ends below"],
    ["Planned", [10, 40, 80, 101], false, "it ends above"],
    ["Planned", [10, 40, 30, 100], false, "it falls"],
    ["Planned", [10, "x", 40, 80, 100], false, "words among it"],
    ["Planned cost", [10, 40, 80, 100], false, "its header speaks of money"],
    ["PV", [10, 40, 80, 100], false, "planned value is money"],
  ])("%s %j: %p, %s", (header, cells, is) => {
    expect(curve(header, cells)).toBe(is);
    expect(curve(header, cells, true)).toBe(false);
  });
});
