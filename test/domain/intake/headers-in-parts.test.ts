import { describe, expect, test } from "@jest/globals";

import { columnsOfNoun, columnsOfParts } from "#domain/intake/words/header-parts";
import type { ColumnSense } from "#domain/intake/words/known-labels";
import { sectionDefinition, type SectionKey } from "#domain/project/sections";

/** What a word heads: `risks.title` of 0.98, which neither is the subject nor names the section. */
function sense(name: string, rest: Partial<ColumnSense> = {}): ColumnSense {
  const [section, key] = name.split(".") as [SectionKey, string];
  const column = sectionDefinition(section).columns.find((one) => one.key === key);
  if (column === undefined) throw new Error(`no column ${name}`);
  return { section, column, weight: 1, score: 0.98, subject: false, namesSection: false, ...rest };
}

const plain = { subject: true, namesSection: true };
const words: Readonly<Record<string, readonly ColumnSense[]>> = {
  Likelihood: [sense("risks.probability")],
  "Likelihood of it": [sense("risks.probability", { score: 0.9 })],
  Severity: [sense("issues.severity"), sense("risks.impact", { score: 0.8 })],
  Effect: [sense("risks.impact")],
  Cause: [sense("risks.cause")],
  Consequence: [sense("risks.mitigation"), sense("decisions.consequence")],
  Weak: [sense("risks.cause", { score: 0.75 })],
  Stronger: [sense("risks.cause", { score: 0.76 })],
  Raised: [sense("risks.raised")],
  Task: [sense("tasks.name", plain)],
  Job: [sense("tasks.name", plain), sense("actions.action")],
  Phase: [sense("tasks.name", { subject: true })],
};

function headed(raw: string): readonly string[] {
  return columnsOfParts(raw, (text) => words[text] ?? []).map(
    ({ section, column, score }) => `${section}.${column.key} ${String(score)}`,
  );
}

describe("a header that is unknown as a whole", () => {
  test.each<[string, readonly string[], string]>([
    ["Likelihood\nHow sure it is", ["risks.probability 0.98"], "the first line is known"],
    ["\n Likelihood\r\n\r\n1 to 5\n", ["risks.probability 0.98"], "blank lines are none"],
    ["Likelihood\nof it\n1 to 5", ["risks.probability 0.9"], "two lines say more than one"],
    ["How sure it is\nLikelihood", [], "an explanation comes after"],
    ["Likelihood\n", [], "one line is the whole"],
  ])("%j heads %j: %s", (raw, expected) => {
    expect(headed(raw)).toEqual(expected);
  });

  test.each<[string, readonly string[]]>([
    ["a\nb", ["a"]],
    ["a\nb\nc", ["a b", "a"]],
    ["a\r\n\r\nb\n\nc", ["a b", "a"]],
    ["a\nb\nc\nd", ["a b c", "a b", "a"]],
    ["a\nb\nc\nd\ne", ["a b c", "a b", "a"]],
  ])("%j is asked for %j", (raw, expected) => {
    const asked: string[] = [];
    columnsOfParts(raw, (text) => {
      asked.push(text);
      return [];
    });
    expect(asked).toEqual(expected);
  });

  test.each<[string, readonly string[], string]>([
    ["L = Likelihood", ["risks.probability 0.98"], "a formula calls it L"],
    [" L :Likelihood", ["risks.probability 0.98"], "so does a colon"],
    ["l = Likelihood", [], "letters of formulas are capital"],
    ["LL = Likelihood", [], "and one"],
    ["1 = Likelihood", [], "a digit is no letter"],
    ["L - Likelihood", [], "nor is a dash"],
    ["L = Likelihood/Effect", [], "one thing has one letter"],
  ])("%j heads %j: %s", (raw, expected) => {
    expect(headed(raw)).toEqual(expected);
  });

  test.each<[number, boolean]>([
    [2, false],
    [3, true],
    [41, true],
    [42, false],
  ])("of a letter and %d more is asked for after it: %p", (length, isAsked) => {
    const name = "x".repeat(length);
    const found = columnsOfParts(`L = ${name}`, (text) =>
      text === name ? [sense("risks.id")] : [],
    );
    expect(found).toHaveLength(isAsked ? 1 : 0);
  });
});

describe("a header of two words for one thing", () => {
  test.each<[string, readonly string[], string]>([
    ["Likelihood/Chance", ["risks.probability 0.98"], "one word may be unknown"],
    ["Chance/Likelihood", ["risks.probability 0.98"], "whichever it is"],
    ["Likelihood or Chance", ["risks.probability 0.98"], "or is as good as a stroke"],
    ["Likelihood OR Chance", ["risks.probability 0.98"], "in capitals too"],
    [" Likelihood/Chance ", ["risks.probability 0.98"], "spaces around it are nothing"],
    ["Likelihood/Chance of it", [], "two unknown words say something else"],
    ["Chance of it/Likelihood", [], "on either side"],
    ["Task/what to do", ["tasks.name 0.98"], "but after a noun they explain"],
    ["what to do/Task", ["tasks.name 0.98"], "or before it"],
    ["Job/what to do", ["tasks.name 0.98", "actions.action 0.98"], "whatever else it is"],
    ["what to do/Job", ["tasks.name 0.98", "actions.action 0.98"], "on either side"],
    ["Likelihood of it/Odds", ["risks.probability 0.9"], "known words may be many"],
    ["Odds/Likelihood of it", ["risks.probability 0.9"], "before it too"],
    ["Phase/what to do", [], "a subject that is no noun is not enough"],
    ["Likelihood/Chance/Odds", [], "three words are not two"],
    ["Chance/Odds", [], "none is known"],
    ["Weak/Chance", [], "what means little alone means nothing here"],
    ["Stronger/Chance", ["risks.cause 0.76"], "a little more is enough"],
    ["Raised/Chance", [], "a date is written in a cell of its own"],
    ["Likelihood/Effect", [], "two columns that are no words stay unread"],
    [
      "Cause/Consequence",
      ["risks.cause 0.98", "decisions.consequence 0.98"],
      "words may share one",
    ],
    ["Cause/Likelihood", [], "words and a level may not"],
    ["Likelihood/Likelihood", ["risks.probability 0.98"], "the same twice is one"],
    [
      "Severity/Effect",
      ["issues.severity 0.98", "risks.impact 0.8"],
      "the first of a section counts",
    ],
    ["Raised/Cause", [], "a date and words in one cell are neither"],
    ["Cause/Raised", [], "in either order"],
  ])("%j heads %j: %s", (raw, expected) => {
    expect(headed(raw)).toEqual(expected);
  });

  test.each<[number, number, boolean]>([
    [2, 3, false],
    [3, 2, false],
    [3, 3, true],
    [40, 40, true],
    [41, 40, false],
    [40, 41, false],
  ])("of %d and %d letters is asked for: %p", (one, other, isAsked) => {
    const found = columnsOfParts(`${"x".repeat(one)}/${"y".repeat(other)}`, (text) =>
      text.startsWith("x") ? [sense("risks.id")] : [],
    );
    expect(found).toHaveLength(isAsked ? 1 : 0);
  });
});

describe("a header with the noun of a section", () => {
  test.each<[string, readonly string[], string]>([
    ["issue status", ["issues.status"], "of all the states, that of issues"],
    ["status of the issue", ["issues.status"], "small words link them"],
    ["date of logging this issue", ["issues.raised"], "all of them"],
    ["date of logging for this very issue", [], "other words say something else"],
    ["change status", ["changes.status"], "another noun, another section"],
    ["issue query", [], "two words for the subject are none of it"],
    ["risk description", [], "a weak word for its cause"],
    [
      "mitigating action for the risk",
      ["risks.mitigation"],
      "the second noun, where the first says nothing",
    ],
    ["issue probability", [], "issues have no such column"],
    ["issue", [], "a noun alone"],
    ["status", [], "no noun"],
    ["risk issue", [], "nouns alone"],
  ])("%j heads %j: %s", (text, expected) => {
    const found = columnsOfNoun(text);
    expect(found.map(({ section, column }) => `${section}.${column.key}`)).toEqual(expected);
    for (const one of found) expect(one).toMatchObject({ score: 0.95, namesSection: true });
  });
});
