import { expect, test } from "@jest/globals";

import { rememberWords } from "#domain/kernel/remember-words";

/** Work that can say which words it was asked for. */
function countedWork(): { readonly asked: string[]; readonly work: (word: string) => unknown } {
  const asked: string[] = [];
  return {
    asked,
    work: (word) => {
      asked.push(word);
      return word === "none" ? undefined : word.toUpperCase();
    },
  };
}

test("A word is worked on once, also where it comes to nothing", () => {
  const { asked, work } = countedWork();
  const remembered = rememberWords(work);
  expect(["red", "none", "red", "none"].map((word) => remembered(word))).toEqual([
    "RED",
    undefined,
    "RED",
    undefined,
  ]);
  expect(asked).toEqual(["red", "none"]);
});

test("Texts longer than words are worked on every time", () => {
  const { asked, work } = countedWork();
  const remembered = rememberWords(work, 3);
  expect(["long", "red", "long", "red"].map((word) => remembered(word))).toEqual([
    "LONG",
    "RED",
    "LONG",
    "RED",
  ]);
  expect(asked).toEqual(["long", "red", "long"]);
});

test("There is an end to how many words are kept", () => {
  const { asked, work } = countedWork();
  const remembered = rememberWords(work);
  const words = Array.from({ length: 5000 }, (_, at) => `w${String(at)}`);
  for (const word of words) remembered(word);
  for (const word of words) remembered(word);
  expect(asked.length).toBeGreaterThan(words.length);
  expect(asked.length).toBeLessThan(2 * words.length);
});
