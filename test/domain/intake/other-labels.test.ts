import { expect, test } from "@jest/globals";

import { meaningOf } from "#domain/intake/lexicon";
import { otherLabels } from "#domain/intake/vocabulary/other-labels";

test("a label of something else means no fact, or nobody could say which of both it is", () => {
  const meant = [...otherLabels].filter((label) => (meaningOf(label)?.facts.length ?? 0) > 0);
  expect(meant).toEqual([]);
});

test("labels of something else are in normal form, as they are looked up", () => {
  expect(otherLabels.has("project description")).toBe(true);
  const other = [...otherLabels].filter(
    (label) => label !== (meaningOf(label)?.label.text ?? label),
  );
  expect(other).toEqual([]);
});
