import { expect, test } from "@jest/globals";

import { meaningOf } from "#domain/intake/words/lexicon";
import { normaliseLabel } from "#domain/intake/words/normalise-label";
import { otherLabels } from "#domain/intake/vocabulary/other-labels";

test("labels of something else mean no fact", () => {
  const meant = [...otherLabels].filter((label) => (meaningOf(label)?.facts.length ?? 0) > 0);
  expect(meant).toEqual([]);
});

test("labels of something else are in normal form, as they are looked up", () => {
  const spelt = [...otherLabels].filter((label) => normaliseLabel(label).text !== label);
  expect(spelt).toEqual([]);
});
