import { expect, test } from "@jest/globals";

import { firstWord } from "#domain/kernel/first-word";

test.each([
  ["Closed", "closed", "small letters whatever the case"],
  ["  done - lessons taken", "done", "up to the first space, without the ones before"],
  ["Closed/merged", "closed", "any sign ends a word"],
  ["aZ[", "az", "the last letter of the alphabet counts, the sign after it does not"],
  ["zA`@{", "za", "nor do the signs before and after the letters"],
  ["Abgeschloßen", "abgeschlo", "a letter of another alphabet ends it"],
  ["100% complete", "", "a text that begins with a figure has no first word"],
  ["", "", "nor has an empty one"],
])("the first word of %p is %p: %s", (text, word) => {
  expect(firstWord(text)).toBe(word);
});
