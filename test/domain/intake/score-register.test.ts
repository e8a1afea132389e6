import { describe, expect, test } from "@jest/globals";

import type { HeaderCell } from "#domain/intake/scanning/header-cells";
import type { FactSense } from "#domain/intake/words/lexicon";
import { scoreRegister, scoreShortRegister } from "#domain/intake/headers/score-register";

import { headed } from "./headed";

type Fits = (cell: HeaderCell, sense: FactSense) => boolean;
type Scored = {
  readonly score: number;
  readonly read: readonly string[];
  readonly left: readonly string[];
};

const always: Fits = () => true;
/** Words that mean a fact whatever stands under them. */
const plainly: Fits = (_, { byValue }) => !byValue;

function scored(
  header: readonly string[],
  fits: Fits = plainly,
  by: typeof scoreRegister = scoreRegister,
): Scored | undefined {
  const found = by(headed(header, []).place.cells, fits);
  if (found === undefined) return undefined;
  const { score, columns, repeated } = found;
  return {
    score: Math.round(score * 1000) / 1000,
    read: columns.map(({ cell, sense }) => `${cell.text}: ${sense.fact.key}`),
    left: repeated.map(({ cell, fact }) => `${cell.text}: ${fact.key}`),
  };
}

describe("a header row as a register", () => {
  test("weighs what each of its facts says for one", () => {
    expect(scored(["Project name", "Sponsor", "Stage", "Lifecycle"])).toEqual({
      score: 4,
      read: [
        "Project name: projectName",
        "Sponsor: sponsor",
        "Stage: stage",
        "Lifecycle: lifecycle",
      ],
      left: [],
    });
    expect(
      scored(["Project ID", "Programme", "Portfolio", "Project manager", "Next gate"])?.score,
    ).toBe(4.4);
  });

  test("counts words that are not the canonical ones a little less", () => {
    // 1.2 for the name and 0.98 of 1.2, 0.8 and 0.8 for what other words mean.
    expect(scored(["Project name", "Executive sponsor", "Current stage", "PM"])?.score).toBe(3.944);
  });

  test.each<[string, readonly string[], boolean]>([
    ["four facts with a name", ["Project name", "Sponsor", "Stage", "Lifecycle"], true],
    ["four facts with an id", ["Project ID", "Sponsor", "Stage", "Lifecycle"], true],
    ["three facts", ["Project name", "Sponsor", "Stage"], false],
    ["three facts, one of them twice", ["Project name", "Sponsor", "Sponsor", "Stage"], false],
    ["no word for a project", ["Programme", "Sponsor", "Stage", "Lifecycle"], false],
    ["words nobody knows", ["Sun", "Moon", "Stars", "Sky"], false],
    ["nothing", [], false],
  ])("of %s: %p", (_what, header, is) => {
    expect(scored(header) !== undefined).toBe(is);
  });

  test("is one where a word for projects may be another fact, but is not by its values", () => {
    const header = ["Project name", "Sponsor", "Stage", "Lifecycle"];
    const fits: Fits = (_, { fact }) => fact.key !== "projectName";
    expect(scored(header, fits)).toBeUndefined();
    expect(scored([...header, "Project ID"], fits)?.read).toEqual([
      "Sponsor: sponsor",
      "Stage: stage",
      "Lifecycle: lifecycle",
      "Project ID: projectId",
    ]);
  });

  test("has facts by their values where these fit", () => {
    const header = ["Project name", "Sponsor", "Stage", "Status"];
    expect(scored(header)).toBeUndefined();
    expect(scored(header, (_, { fact }) => fact.key !== "reportedOverall")?.read).toContain(
      "Status: lifecycle",
    );
    expect(scored(header, (_, { fact }) => fact.key !== "lifecycle")?.read).toContain(
      "Status: reportedOverall",
    );
  });

  test("reads the surer of two headers of one fact, and the first of two that are as sure", () => {
    const header = ["PM", "Project manager", "Project name", "Sponsor", "Stage", "Sponsor"];
    expect(scored(header)).toMatchObject({
      read: [
        "Project manager: projectManager",
        "Project name: projectName",
        "Sponsor: sponsor",
        "Stage: stage",
      ],
      left: ["Sponsor: sponsor", "PM: projectManager"],
    });
    const { place } = headed(header, []);
    const sponsors = scoreRegister(place.cells, plainly);
    expect(sponsors?.columns.map(({ cell }) => cell.column)).toEqual([1, 2, 3, 4]);
    expect(sponsors?.repeated.map(({ cell }) => cell.column)).toEqual([5, 0]);
  });

  test("says nothing of a second header that may mean something else", () => {
    const header = ["Project name", "Sponsor", "Stage", "Lifecycle", "State"];
    expect(scored(header, always)?.left).toEqual([]);
  });
});

describe("a header row as a short list of projects", () => {
  const short = (...header: readonly string[]): readonly string[] | undefined =>
    scored(header, plainly, scoreShortRegister)?.read;

  test.each<[string, string, boolean]>([
    ["a rating", "Overall RAG", true],
    ["a state", "Lifecycle", true],
    ["a share", "% complete", true],
    ["a date", "Forecast finish", true],
    ["an amount", "Actual cost", true],
    ["a person", "Sponsor", false],
  ])("is the names and %s: %s", (_what, header, is) => {
    expect(short("Project name", header) !== undefined).toBe(is);
  });

  test("needs the names and one thing more", () => {
    expect(short("Lifecycle", "Stage")).toBeUndefined();
    expect(short("Lifecycle")).toBeUndefined();
    expect(short("Project name")).toBeUndefined();
    expect(short("Sponsor", "Lifecycle", "Project name")).toEqual([
      "Sponsor: sponsor",
      "Lifecycle: lifecycle",
      "Project name: projectName",
    ]);
  });
});
