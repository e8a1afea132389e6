import { describe, expect, test } from "@jest/globals";

import { makeLexicon, meaningOf } from "#domain/intake/words/lexicon";
import { longestLabel, normaliseLabel } from "#domain/intake/words/normalise-label";

/** Senses with their scores: `sponsor 0.98`, `lifecycle 0.9?` where the value has to fit. */
function told(raw: string): readonly string[] | undefined {
  const meaning = meaningOf(raw);
  if (meaning === undefined) return undefined;
  const rounded = (score: number): string => String(Math.round(score * 1000) / 1000);
  return [
    ...meaning.facts.map((one) => `${one.fact.key} ${rounded(one.score)}${one.byValue ? "?" : ""}`),
    ...meaning.columns.map(
      ({ section, column, score }) => `${section}.${column.key} ${rounded(score)}`,
    ),
    ...meaning.titleOf.map((section) => `title of ${section}`),
  ];
}

type Meant = readonly [raw: string, senses: readonly string[] | undefined, rule: string];

const startDates = ["baselineStart 0.98", "tasks.forecastStart 0.98", "resources.from 0.98"];

describe("what a text of a cell means", () => {
  test.each<Meant>([
    ["ETC", ["estimateToComplete 0.98", "costPeriods.forecast 0.98"], "estimate to complete"],
    ["etc.", undefined, "and so on"],
    [" etc", undefined, "behind a space as well"],
    ["Sponsor", ["sponsor 1"], "the word of the template"],
    ["Project sponsor", ["sponsor 0.98"], "another word for it"],
    ["Project name", ["projectName 1"], "and nobody's name"],
    ["Project schedule", ["reportedSchedule 0.855?"], "a fact, with the project before it"],
    ["Project plan", ["title of tasks"], "a title, though a project has a plan"],
    ["Start date (actual)", ["actualStart 0.95", "tasks.actualStart 0.95"], "as if it stood first"],
    ["Impact (cost)", ["risks.impactAmount 0.98", "changes.costEffect 0.98"], "the impact on it"],
    ["Start date (x1)", startDates, "digits in brackets say nothing of it"],
    ["Start date (a)", startDates, "nor does a letter"],
    ["Start date (actual, as agreed)", startDates, "nor a sentence"],
    ["!!!", undefined, "no word at all"],
    ["Weather", undefined, "no word of projects"],
  ])("%j: %j, %s", (raw, senses) => {
    expect(told(raw)).toEqual(senses);
  });

  test.each<Meant>([
    ["Scheme name", ["projectName 0.95"], "another noun for a project"],
    ["Scheme sponsor", ["sponsor 0.931"], "its sponsor"],
    ["Job number", ["projectId 0.98"], "known as it is"],
    ["Scheme budget", undefined, "one of many schemes may have that"],
    ["Job plan", undefined, "a plan is no fact"],
    ["Highlights this period", ["achievements 0.95"], "a heading of narrative"],
  ])("%j is called by a noun: %j, %s", (raw, senses) => {
    expect(told(raw)).toEqual(senses);
  });

  const finish = (when: string, key: string): readonly string[] => [
    `${when} 0.95`,
    `milestones.${key}Date 0.95`,
    `tasks.${key}Finish 0.95`,
  ];
  const start = (when: string): readonly string[] => [`${when} 0.95`, `tasks.${when} 0.95`];
  test.each<readonly [raw: string, senses: readonly string[]]>([
    ["Initial project start", start("baselineStart")],
    ["Approved project start", start("baselineStart")],
    ["Real start", start("actualStart")],
    ["Initial project end", finish("originalBaselineFinish", "baseline")],
    ["Agreed project end", finish("baselineFinish", "baseline")],
    ["Predicted project completion", finish("forecastFinish", "forecast")],
    ["Achieved project handover", finish("actualFinish", "actual")],
    ["Original milestone", ["milestones.baselineDate 0.95"]],
    ["Forecast milestone", ["milestones.forecastDate 0.95"]],
    ["Original date", ["milestones.baselineDate 0.95"]],
    ["Actual end", ["actualFinish 0.95", "tasks.actualFinish 0.98", "milestones.actualDate 0.95"]],
  ])("%j is a time and an end: %j", (raw, senses) => {
    expect(told(raw)).toEqual(senses);
  });

  test.each<Meant>([
    ["Baseline date of approval", ["milestones.baselineDate 0.95"], "whatever it is of"],
    [
      "Forecast date of handing over",
      ["milestones.forecastDate 0.95", "dependencies.promisedDate 0.931"],
      "of other sections too",
    ],
    ["The forecast date of handing over", undefined, "the date comes first"],
    ["Description of potential risk", ["risks.title 0.931"], "all risks are potential"],
    ["Detailed description of main risk", ["risks.title 0.931"], "two such words"],
    ["Task description in scope", ["tasks.name 0.931"], "what is in scope"],
    ["In scope", undefined, "and nothing else is nothing"],
    ["Key risk", ["risks.title 0.95"], "the risk itself"],
    ["Risk key", ["risks.id 0.95"], "but its id"],
    ["Project dependency", ["dependencies.description 0.95"], "a project has many"],
    ["Project description", undefined, "a fact, and none of ours"],
    ["Project probability", undefined, "not what a list is about"],
    ["Issue severity level", ["issues.severity 0.98"], "known as a whole"],
    ["Likelihood/Chance", ["risks.probability 0.931"], "one of two words"],
    ["Likelihood\nfrom 1 to 5", ["risks.probability 0.931"], "its first line"],
  ])("%j heads a column: %j, %s", (raw, senses) => {
    expect(told(raw)?.filter((sense) => !sense.startsWith("title"))).toEqual(senses);
  });

  test.each<readonly [raw: string, labels: boolean, asks: boolean]>([
    ["Sponsor", true, false],
    ["Status", false, true],
    ["Budget", true, true],
    ["Risk owner", false, false],
  ])("%j is a label whatever its value: %p, or asks for it: %p", (raw, labels, asks) => {
    expect(meaningOf(raw)).toMatchObject({ labels, asks, mended: false });
  });
});

describe("a misspelt text", () => {
  test.each<Meant>([
    ["Sponsr", ["sponsor 0.88"], "a letter left out"],
    ["Sposnor", ["sponsor 0.88"], "two letters swapped"],
    ["Xponsor", undefined, "the first letter is right"],
    ["Riskk", undefined, "no word of four letters is meant"],
    ["Mileston", ["milestones.name 0.88", "title of milestones"], "a title as well"],
    ["Mitigaton actoin", ["risks.mitigation 0.862"], "two words"],
    ["Bugdet at completoin", ["budgetAtCompletion 0.88", "tasks.budget 0.862"], "two of three"],
    ["What coudl go wrong", ["risks.title 0.862"], "one of four"],
    ["Actual cost of work perfromed", undefined, "five words are a sentence"],
    ["Sponsr Quirk", undefined, "the other word is unknown"],
    ["Bugdet sponsor", undefined, "no label together"],
  ])("%j means %j: %s", (raw, senses) => {
    expect(told(raw)).toEqual(senses);
  });

  test("means what it is mended to, and says so", () => {
    expect(meaningOf("Bugdet (GBP)")).toMatchObject({
      label: { text: "budget", hint: "gbp" },
      titleOf: ["costPeriods"],
      mended: true,
      labels: true,
      asks: true,
    });
  });
});

describe("the memory of words", () => {
  test("tells headers of types and of earlier periods, and labels of other things", () => {
    const { word } = makeLexicon();
    expect(word("Type")).toMatchObject({ headsTypes: true, headsEarlier: false });
    expect(word("Last month")).toMatchObject({ headsTypes: false, headsEarlier: true });
    expect(word("Sponsor")).toMatchObject({ labelsOther: false, headsTypes: false });
  });

  test.each<[number, boolean]>([
    [40, true],
    [41, false],
  ])("takes a label of other things with its remark up to 40 letters: %d, %p", (length, other) => {
    const raw = `Location (${"x".repeat(length - 11)})`;
    expect(raw).toHaveLength(length);
    expect(makeLexicon().word(raw).labelsOther).toBe(other);
  });

  test("keeps the normal form of the whole text, not of the label in it", () => {
    const raw = `Sponsor (${"who pays ".repeat(10)})`;
    expect(raw.length).toBeGreaterThan(longestLabel);
    const lexicon = makeLexicon();
    expect(lexicon.word(raw).meaning?.label.text).toBe("sponsor");
    expect(lexicon.word(raw).normal).toBeUndefined();
    expect(lexicon.normal(raw)).toEqual(normaliseLabel(raw));
    expect(lexicon.word("Sponsor (UK)").normal).toEqual({ text: "sponsor", hint: "uk" });
    expect(lexicon.normal("Sponsor (UK)")).toEqual({ text: "sponsor", hint: "uk" });
  });

  test("knows nothing of a long text that is no label with its explanation", () => {
    const { word } = makeLexicon();
    const sentence = "The sponsor has asked ".repeat(5);
    expect(word(sentence)).toEqual({
      meaning: undefined,
      normal: undefined,
      headsTypes: false,
      headsEarlier: false,
      labelsOther: false,
    });
  });
});
