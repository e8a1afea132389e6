import { describe, expect, test } from "@jest/globals";

import { describeFinding } from "#domain/finding/describe-finding";
import { makeFinding } from "#domain/finding/make-finding";
import {
  inColourWords,
  inDayWords,
  inDigits,
  inPercent,
  inSentence,
  listed,
  quoted,
} from "#domain/finding/words";
import type { Lifecycle, ReportedRag } from "#domain/project/vocabulary";
import {
  lifecycleWord,
  ragWord,
  wordOfLifecycle,
  wordOfRag,
} from "#domain/project/vocabulary-words";

import { day } from "../portfolio/a-project";

describe("words of findings", () => {
  test.each([
    ["2026-01-09", "9 Jan 2026"],
    ["2026-03-31", "31 Mar 2026"],
    ["2026-12-01", "1 Dec 2026"],
  ])("the day %s is %s", (date, words) => {
    expect(inDayWords(day(date))).toBe(words);
  });

  test.each([
    [0, "0"],
    [999, "999"],
    [1000, "1,000"],
    [1_234_567, "1,234,567"],
    [1234.5, "1,234.5"],
    [0.125, "0.13"],
    [0.204, "0.2"],
    [100, "100"],
    [-1234.56, "-1,234.56"],
  ])("the amount %d is %s", (amount, words) => {
    expect(inDigits(amount)).toBe(words);
  });

  test.each([
    [0.85, "85 %"],
    [0.8567, "85.7 %"],
    [1, "100 %"],
    [0, "0 %"],
  ])("the share %d is %s", (share, words) => {
    expect(inPercent(share)).toBe(words);
  });

  test.each([
    ["green", "Green"],
    ["amberGreen", "Amber/Green"],
    ["amber", "Amber"],
    ["amberRed", "Amber/Red"],
    ["red", "Red"],
    ["grey", "Not rated"],
    ["mauve", "mauve"],
  ])("the colour %s is %s", (colour, words) => {
    expect(inColourWords(colour)).toBe(words);
  });

  test("a text is quoted up to 60 characters, a longer one shortened to as many", () => {
    const sixty = "x".repeat(60);
    expect(quoted(sixty)).toBe(`"${sixty}"`);
    expect(quoted(`${sixty}x`)).toBe(`"${"x".repeat(59)}…"`);
    expect(quoted(`${"x".repeat(58)} and more`)).toBe(`"${"x".repeat(58)}…"`);
  });

  test.each<readonly [readonly string[], string]>([
    [[], ""],
    [["A"], "A"],
    [["A", "B"], "A and B"],
    [["A", "B", "C"], "A, B and C"],
  ])("%j are listed as %s", (texts, words) => {
    expect(listed(texts)).toBe(words);
  });

  test.each([
    ["Forecast finish", "forecast finish"],
    ["RAG of cost", "RAG of cost"],
    ["% complete", "% complete"],
    ["already low", "already low"],
    ["A", "a"],
    ["X1", "x1"],
    ["", ""],
  ])("inside a sentence %s is %s", (label, words) => {
    expect(inSentence(label)).toBe(words);
  });
});

describe("words of the closed vocabularies", () => {
  test.each<readonly [ReportedRag, string]>([
    ["green", "Green"],
    ["amberGreen", "Amber/Green"],
    ["amber", "Amber"],
    ["amberRed", "Amber/Red"],
    ["red", "Red"],
    ["grey", "Not rated"],
  ])("the colour %s is written %s, and read again in any case", (colour, word) => {
    expect(wordOfRag(colour)).toBe(word);
    expect(ragWord(word)).toBe(colour);
    expect(ragWord(word.toUpperCase())).toBe(colour);
  });

  test.each<readonly [Lifecycle, string]>([
    ["proposed", "Proposed"],
    ["active", "Active"],
    ["onHold", "On hold"],
    ["complete", "Complete"],
    ["cancelled", "Cancelled"],
  ])("the lifecycle %s is written %s, and read again in any case", (lifecycle, word) => {
    expect(wordOfLifecycle(lifecycle)).toBe(word);
    expect(lifecycleWord(word.toLowerCase())).toBe(lifecycle);
  });

  test("no text and any other word stand for nothing", () => {
    expect([ragWord(undefined), ragWord("mauve"), ragWord("Grey")]).toEqual([
      undefined,
      undefined,
      "grey",
    ]);
    expect([lifecycleWord(undefined), lifecycleWord("late")]).toEqual([undefined, undefined]);
  });
});

describe("a finding as a sentence", () => {
  const facts = { risk: "R1" };
  const sentence = (cell: string | undefined, count?: number): string =>
    describeFinding({
      ...makeFinding("RISK_WITHOUT_OWNER", { tab: "Apollo", cell }, facts, "A-1"),
      ...(count === undefined ? {} : { count }),
    });

  test("says where, and how many it stands for", () => {
    const alone = sentence("B2").replace(/^B2: /, "");
    expect(alone).toMatch(/^[a-z].*R1.*\.$/);
    expect(sentence("B2")).toBe(`B2: ${alone}`);
    expect(sentence("B2:B30", 21)).toBe(`B2:B30: 21 cells; the first: ${alone}`);
    expect(sentence(undefined)).toBe(alone.charAt(0).toUpperCase() + alone.slice(1));
  });
});
