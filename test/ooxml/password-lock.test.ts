import { expect, test } from "@jest/globals";

import { newLock, opens } from "#ooxml/model/password-lock";

const passwords: readonly (readonly [password: string, checksum: string])[] = [
  ["test", "CBEB"],
  ["abc", "cc1a"],
];

test.each(passwords)(
  "the checksum of programs before 2013 lets in %s and nobody else",
  (password, legacy) => {
    expect(opens({ legacy }, password)).toBe(true);
    expect(opens({ legacy }, `${password}s`)).toBe(false);
  },
);

test("a new lock lets in its password and nobody else, and a way of locking not known is neither", () => {
  const lock = newLock("roof");
  expect(opens(lock, "roof")).toBe(true);
  expect(opens(lock, "Roof")).toBe(false);
  expect(opens({ ...lock, algorithm: "MD4" }, "roof")).toBeUndefined();
});
