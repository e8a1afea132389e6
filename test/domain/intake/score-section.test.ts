import { describe, expect, test } from "@jest/globals";

import {
  residualColumn,
  scoreSections,
  type SectionPriors,
  type SectionScore,
} from "#domain/intake/headers/score-section";
import { sectionDefinition, type SectionKey } from "#domain/project/sections";

import { headed } from "./headed";

type Scored = {
  readonly score: number;
  readonly hasSubject: boolean;
  readonly read: readonly string[];
  readonly left: readonly string[];
};

function shown({ score, hasSubject, columns, repeated }: SectionScore): Scored {
  return {
    score: Math.round(score * 1000) / 1000,
    hasSubject,
    read: columns.map(({ cell, sense }) => `${cell.column} ${sense.column.key}`),
    left: repeated.map(({ cell, column }) => `${cell.column} ${column.key}`),
  };
}

/** What header words say for one section, for one that its title or the tab names as well. */
function scored(section: SectionKey, ...header: readonly string[]): Scored {
  return shown(headed(header, []).asSection(section));
}

describe("what a header row says for a section", () => {
  test("is what its columns weigh, and a bonus for the section's noun", () => {
    // Probability 2.5 and impact 1.5 say nothing by a noun; "Risk" weighs 1 and is one.
    expect(scored("risks", "Probability", "Impact")).toEqual({
      score: 4,
      hasSubject: false,
      read: ["0 probability", "1 impact"],
      left: [],
    });
    expect(scored("risks", "Risk", "Probability", "Impact")).toEqual({
      score: 6.2,
      hasSubject: true,
      read: ["0 title", "1 probability", "2 impact"],
      left: [],
    });
  });

  test("counts the noun once, however many headers have it", () => {
    // 1 for the title, 2 and 0.4 for other words for the score and the owner, 1.2 for the noun.
    expect(scored("risks", "Risk", "Risk score", "Risk owner").score).toBe(4.552);
  });

  test("counts the noun of a column beside the subject too, where the word is no weak one", () => {
    expect(scored("risks", "Risk owner", "Impact").score).toBe(3.092);
    // "Risk type" is a weak word for the nature: 0.7 of 0.5.
    expect(scored("risks", "Risk type", "Impact").score).toBe(1.85);
  });

  test("counts weak words less", () => {
    expect(scored("risks", "Description", "Impact")).toMatchObject({
      score: 2.2,
      hasSubject: true,
    });
  });

  test("counts what is known beside the words", () => {
    const { place } = headed(["Risk", "Impact"], []);
    const priors = new Map<SectionKey, number>([["risks", 2.5]]);
    const [found] = scoreSections(
      place.cells,
      () => priors,
      ({ section }) => section === "risks",
    );
    expect(found?.score).toBeCloseTo(6.2, 10);
  });

  test("has the surer of two words for one column, and the first of two that are as sure", () => {
    expect(scored("risks", "Likelihood", "Probability", "Risk", "Impact", "Impact")).toEqual({
      score: 6.2,
      hasSubject: true,
      read: ["1 probability", "2 title", "3 impact"],
      left: ["4 impact", "0 probability"],
    });
  });

  test("takes each header once, for what it means most", () => {
    // "Severity" is weak for the impact and for the score: the impact has it, and nothing is repeated.
    expect(scored("risks", "Risk", "Severity")).toMatchObject({
      read: ["0 title", "1 impact"],
      left: [],
    });
    expect(scored("risks", "Risk", "Severity", "Impact")).toMatchObject({
      read: ["0 title", "1 score", "2 impact"],
      left: [],
    });
  });
});

const none: SectionPriors = new Map();

/** Sections of a header row by their scores, and how often it was asked what is known beside it. */
function sections(
  header: readonly string[],
  passes: (score: SectionScore) => boolean = () => true,
): { readonly found: readonly string[]; readonly asked: number } {
  let asked = 0;
  const knownBeside = (): SectionPriors => {
    asked += 1;
    return none;
  };
  const found = scoreSections(headed(header, []).place.cells, knownBeside, passes);
  return { found: found.map(({ section }) => section), asked };
}

describe("the sections of a header row", () => {
  test("are the best first", () => {
    const { found } = sections(["Issue", "Risk", "Probability", "Resolution", "Owner"]);
    expect(found.slice(0, 2)).toEqual(["risks", "issues"]);
    expect(sections(["Issue", "Risk", "Resolution", "Severity", "Owner"]).found[0]).toBe("issues");
  });

  test("are those that pass", () => {
    const header = ["Issue", "Risk", "Probability", "Resolution", "Owner"];
    expect(sections(header, ({ section }) => section === "issues").found).toEqual(["issues"]);
    expect(sections(header, () => false)).toEqual({ found: [], asked: 1 });
  });

  test.each<[readonly string[], number, string]>([
    [["Risk"], 0, "one header"],
    [["Risk", "Sky"], 0, "one that is known"],
    [["Probability", "Impact"], 0, "nothing says what the rows are about"],
    [["Risk", "Resolution"], 0, "two of different sections"],
    [[], 0, "nothing"],
    [["Risk", "Probability"], 1, "the subject and something of it"],
  ])("of %j are looked for where they may be: %d, %s", (header, asked) => {
    expect(sections(header).asked).toBe(asked);
  });

  test("are worked out anew where other things are known beside the same headers", () => {
    const { place } = headed(["Risk", "Probability"], []);
    const of = (priors: SectionPriors): readonly SectionScore[] =>
      scoreSections(
        place.cells,
        () => priors,
        () => true,
      );
    const plain = of(none);
    const titled = of(new Map([["risks", 2.5]]));
    expect(plain.map(shown)).toMatchObject([{ score: 4.7 }]);
    expect(titled.map(shown)).toMatchObject([{ score: 7.2 }]);
    expect(of(new Map([["risks", 2]])).map(shown)).toMatchObject([{ score: 6.7 }]);
    expect(of(new Map([["issues", 2]])).map(shown)).toMatchObject([{ score: 4.7 }]);
    expect(of(new Map([["risks", 2.5]]))).toBe(titled);
    expect(of(new Map())).toBe(plain);
  });
});

describe("a repeated column", () => {
  test.each([
    ["probability", "residualProbability"],
    ["impact", "residualImpact"],
    ["score", undefined],
  ])("%s may be %s", (key, residual) => {
    const column = sectionDefinition("risks").columns.find((one) => one.key === key);
    if (column === undefined) throw new Error("no such column");
    expect(residualColumn(column)).toBe(residual);
  });
});
