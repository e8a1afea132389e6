import { describe, expect, test } from "@jest/globals";

import { pairsInCell, senseOfPair } from "#domain/intake/facts/pairs-in-cell";
import { makeVocabularies } from "#domain/intake/cells/reading-context";
import { makeLexicon } from "#domain/intake/words/lexicon";
import { defaultSettings } from "#domain/settings/settings";

const search = {
  lexicon: makeLexicon(),
  vocabularies: makeVocabularies(defaultSettings.vocabulary),
};

/** The pairs of a cell as "fact=value"; a pair without a fitting value has nothing behind the sign. */
function read(text: string): readonly string[] {
  return pairsInCell(search, text).map((pair) => {
    const sense = senseOfPair(search, pair);
    const [first] = pair.meaning.facts;
    return `${sense?.fact.key ?? `(${first?.fact.key ?? ""})`}=${pair.rest}`;
  });
}

describe("a cell with labels and colons", () => {
  test.each<[string, string, readonly string[]]>([
    ["one pair", "Sponsor: Amy Lee", ["sponsor=Amy Lee"]],
    ["pairs with wide gaps", "Sponsor: Amy  Stage: Build", ["sponsor=Amy", "stage=Build"]],
    ["pairs with semicolons", "Sponsor: Amy; Stage: Build", ["sponsor=Amy", "stage=Build"]],
    ["pairs with dashes", "Stage: Build - Status: Red", ["stage=Build", "reportedOverall=Red"]],
    ["pairs with a space", "Sponsor: Amy Lee Stage: Build", ["sponsor=Amy Lee", "stage=Build"]],
    [
      "a label of two words after a name",
      "Sponsor: Amy Lee Project Manager: Bo",
      ["sponsor=Amy Lee", "projectManager=Bo"],
    ],
    [
      "a colour after a word of many meanings",
      "Stage: Build Status: Green",
      ["stage=Build", "reportedOverall=Green"],
    ],
    [
      "no colour after such a word",
      "Stage: Build Status: see below",
      ["stage=Build Status: see below"],
    ],
    ["a label without a value", "Stage: Build Sponsor:", ["stage=Build", "(sponsor)="]],
    ["a small letter", "Stage: waiting for sponsor: Amy", ["stage=waiting for sponsor: Amy"]],
    [
      "a sentence",
      "Headline: Late. Sponsor: agreed, Stage: open",
      ["headline=Late. Sponsor: agreed, Stage: open"],
    ],
    ["a sentence that ends", "Headline: Late | Sponsor: Amy", ["headline=Late", "sponsor=Amy"]],
    ["a time", "Status date: 10:30", ["(statusDate)=10:30"]],
    ["no known label", "Room: 5 Sponsor: Amy", []],
  ])("%s", (_reason, text, pairs) => {
    expect(read(text)).toEqual(pairs);
  });
});
