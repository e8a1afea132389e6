import { describe, expect, test } from "@jest/globals";

import { fitShare, settleRegister, settleSection } from "#domain/intake/headers/settle-twins";
import type { SectionScore } from "#domain/intake/headers/score-section";
import type { FieldKind } from "#domain/project/field-kinds";
import type { SectionKey } from "#domain/project/sections";
import type { RawCell } from "#domain/workbook/snapshot";

import type { Rows } from "./a-search";
import { headed } from "./headed";

/** Columns of the sheet by what is read of them, and those left as repeated. */
function placed(score: SectionScore): {
  readonly read: Readonly<Record<string, number>>;
  readonly left: readonly (readonly [key: string, column: number])[];
} {
  return {
    read: Object.fromEntries(
      score.columns.map(({ cell, sense }) => [sense.column.key, cell.column]),
    ),
    left: score.repeated.map(({ cell, column }) => [column.key, cell.column]),
  };
}

function settled(
  section: SectionKey,
  header: readonly string[],
  body: Rows,
): ReturnType<typeof placed> & { readonly told: unknown } {
  const { search, place, asSection } = headed(header, body);
  return { ...placed(settleSection(search, asSection(section), place)), told: search.told };
}

/** Two columns side by side from their cells. */
function pairs(first: readonly RawCell[], second: readonly RawCell[]): Rows {
  const rows = Math.max(first.length, second.length);
  return Array.from({ length: rows }, (_, row) => ["late", first[row] ?? "", second[row] ?? ""]);
}

describe("the share of cells of a kind under a header", () => {
  test.each<[readonly RawCell[], FieldKind, number, string]>([
    [[], "number", 0, "none is there"],
    [["", " "], "number", 0, "blank ones are none"],
    [[1, "", 2], "number", 1, "blank ones between are not asked"],
    [[1, "x", "y", "z"], "number", 0.25, "one of four"],
    [["x", 1, 1, 1, 1, 1, 1, 1], "number", 7 / 8, "the eighth is asked"],
    [["x", 1, 1, 1, 1, 1, 1, "x", 1], "number", 6 / 8, "the ninth is not"],
    [["R"], "rag", 1, "words of the vocabulary"],
  ])("%j as %s: %d, %s", (cells, kind, share) => {
    const { search, place } = headed(
      ["Budget"],
      cells.map((cell) => [cell]),
    );
    const [cell] = place.cells;
    if (cell === undefined) throw new Error("no header");
    expect(fitShare(search, place, cell, kind)).toBe(share);
  });

  test("ends with the table, and its header is none of them", () => {
    const { search, place } = headed(["Budget"], [["x"], [1], [2], ["y"]]);
    const cell = { column: 0, text: "Budget", meaning: undefined };
    const box = { ...place.box, bottom: 2 };
    expect(fitShare(search, { headerRow: 0, box }, cell, "number")).toBe(0.5);
    expect(fitShare(search, { headerRow: 1, box }, cell, "number")).toBe(1);
    expect(fitShare(search, { headerRow: 2, box }, cell, "number")).toBe(0);
  });
});

describe("two columns of one name in a section", () => {
  test.each<[readonly RawCell[], readonly RawCell[], 1 | 2, string]>([
    [[3, 4], [1, 2], 1, "both fit: the first"],
    [[], [1, 2], 2, "the first is empty"],
    [[], [], 1, "both are empty"],
    [[3, "n/a"], [1, 2], 1, "half of the first fits"],
    [[3, "n/a", "n/a"], [1, 2], 2, "less than half of it does"],
    [["n/a"], [1, "n/a"], 2, "half of the second is enough"],
    [["n/a"], [1, "n/a", "n/a"], 1, "less is not"],
  ])("%j beside %j", (first, second, read) => {
    expect(settled("risks", ["Risk", "Impact", "Impact"], pairs(first, second))).toEqual({
      read: { title: 0, impact: read },
      left: [["impact", 3 - read]],
      told: [],
    });
  });

  test.each<[readonly RawCell[], 1 | 2, string]>([
    [["On the end users"], 2, "a sentence is no level"],
    [["High (end users)"], 1, "a level may have a remark"],
    [[3], 1, "or be a number"],
    [[true], 2, "yes and no are none"],
    [["Low", "On the end users"], 1, "half of them are enough"],
  ])("of levels: %j", (first, read) => {
    const body = pairs(first, ["High", "Low", "Low"]);
    expect(settled("issues", ["Issue", "Severity", "Severity"], body)).toEqual({
      read: { title: 0, severity: read },
      left: [["severity", 3 - read]],
      told: [],
    });
  });

  test("of texts that are no levels stay as they are, unless the first is empty", () => {
    const body = pairs(["Amy"], ["Bob"]);
    expect(settled("issues", ["Issue", "Owner", "Owner"], body).read).toEqual({
      title: 0,
      owner: 1,
    });
  });

  test("are settled name by name, and a third one stays where it is", () => {
    const header = ["Risk", "Impact", "Impact", "Impact", "Probability", "Probability"];
    const found = settled("risks", header, [["late", "", 3, 4, "", 2]]);
    expect(found).toEqual({
      read: { title: 0, impact: 2, probability: 5 },
      left: [
        ["impact", 1],
        ["impact", 3],
        ["probability", 4],
      ],
      told: [],
    });
  });

  test("that need no settling give the same score back", () => {
    const { search, place, asSection } = headed(["Risk", "Impact", "Impact"], [["late", 3, 4]]);
    const score = asSection("risks");
    expect(settleSection(search, score, place)).toBe(score);
    const plain = headed(["Risk", "Impact"], [["late", 3]]);
    const one = plain.asSection("risks");
    expect(settleSection(plain.search, one, plain.place)).toBe(one);
  });
});

describe("a column of scores", () => {
  const twenty = "x".repeat(20);
  test.each<[readonly RawCell[], boolean, string]>([
    [[`${twenty}.`], false, "more than twenty letters are a sentence"],
    [[twenty], true, "twenty are not"],
    [[`${twenty}..`, "x".repeat(18)], true, "nor are twenty on average"],
    [[`${twenty}..`, "", "x".repeat(19)], false, "blank cells do not count"],
    [[`${twenty}${twenty}`, 3], true, "a number among them is a score"],
    [[`${twenty}${twenty}`, "High"], true, "so is a level"],
    [[], true, "nothing says nothing"],
    [[...Array<string>(7).fill(`${twenty}.`), twenty, 3], false, "eight are asked"],
    [[...Array<string>(7).fill(`${twenty}.`), 3], true, "the eighth too"],
  ])("%j: %p, %s", (cells, isRead) => {
    const body = cells.map((cell) => ["late", cell]);
    expect(settled("risks", ["Risk", "Impact"], body)).toEqual({
      read: isRead ? { title: 0, impact: 1 } : { title: 0 },
      left: [],
      told: isRead
        ? []
        : [["HEADER_UNCLEAR", "B1", { text: "Impact", first: "Impact", second: undefined }]],
    });
  });

  test("that is repeated and holds sentences is not asked about", () => {
    const sentence = "The opening would be delayed by weeks";
    const header = ["Risk", "Impact", "Impact"];
    expect(settled("risks", header, [["late", 3, sentence]])).toEqual({
      read: { title: 0, impact: 1 },
      left: [],
      told: [],
    });
  });

  test("holds sentences where they are of its table", () => {
    const body = [
      ["a", `${twenty}.`],
      ["b", 3],
    ];
    const { search, place, asSection } = headed(["Risk", "Impact"], body);
    const upTo = (bottom: number): unknown =>
      placed(settleSection(search, asSection("risks"), { ...place, box: { ...place.box, bottom } }))
        .read;
    expect([upTo(1), upTo(2)]).toEqual([{ title: 0 }, { title: 0, impact: 1 }]);
  });

  test("of texts holds whatever it likes", () => {
    const body = [["late", "A sentence of more than twenty letters"]];
    expect(settled("risks", ["Risk", "Mitigation"], body).read).toEqual({
      title: 0,
      mitigation: 1,
    });
  });
});

describe("a column of dates", () => {
  test.each<[readonly RawCell[], boolean, string]>([
    [[1, 2], false, "two small numbers are counts"],
    [[1, "", 2], false, "with blanks between them as well"],
    [[1], true, "one may be a slip"],
    [[1, 2, 46112], true, "a date among them makes it dates"],
    [[1, 2, "soon"], true, "so does a word"],
    [[], true, "nothing says nothing"],
    [[1, 2, 3, 4, 5, 6, 7, 8, 46112], false, "eight are asked"],
    [[1, 2, 3, 4, 5, 6, 7, 46112], true, "the eighth too"],
  ])("%j: %p, %s", (cells, isRead) => {
    const body = cells.map((cell) => ["Roof", cell]);
    expect(settled("milestones", ["Milestone", "Baseline date"], body)).toEqual({
      read: isRead ? { name: 0, baselineDate: 1 } : { name: 0 },
      left: [],
      told: isRead
        ? []
        : [
            [
              "HEADER_UNCLEAR",
              "B1",
              { text: "Baseline date", first: "Baseline date", second: undefined },
            ],
          ],
    });
  });

  test("holds counts where they are of its table", () => {
    const { search, place, asSection } = headed(
      ["Milestone", "Baseline date"],
      [
        ["Roof", 1],
        ["Door", 2],
        ["", 46112],
      ],
    );
    const upTo = (bottom: number): unknown =>
      placed(
        settleSection(search, asSection("milestones"), {
          ...place,
          box: { ...place.box, bottom },
        }),
      ).read;
    expect([upTo(1), upTo(2), upTo(3)]).toEqual([
      { name: 0, baselineDate: 1 },
      { name: 0 },
      { name: 0, baselineDate: 1 },
    ]);
  });
});

describe("two columns of one name in a register", () => {
  const header = ["Project ID", "Project name", "Sponsor", "BAC", "BAC"];
  const settledAt = (first: RawCell, second: RawCell): unknown => {
    const { search, place, asRegister } = headed(header, [["P1", "One", "Amy", first, second]]);
    const score = asRegister();
    const { columns, repeated } = settleRegister(search, score, place);
    return {
      read: Object.fromEntries(columns.map(({ cell, sense }) => [sense.fact.key, cell.column])),
      left: repeated.map(({ cell, fact }) => [fact.key, cell.column]),
      same: settleRegister(search, score, place) === score,
    };
  };
  const others = { projectId: 0, projectName: 1, sponsor: 2 };

  test("are settled by the values under them", () => {
    expect(settledAt("", 100)).toEqual({
      read: { ...others, budgetAtCompletion: 4 },
      left: [["budgetAtCompletion", 3]],
      same: false,
    });
    expect(settledAt(90, 100)).toEqual({
      read: { ...others, budgetAtCompletion: 3 },
      left: [["budgetAtCompletion", 4]],
      same: true,
    });
  });
});
