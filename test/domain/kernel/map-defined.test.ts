import { expect, test } from "@jest/globals";

import { mapDefined } from "#domain/kernel/map-defined";

test("What comes to nothing is left out, zero and empty texts are not", () => {
  const found = mapDefined([0, 1, 2, 3], (number) => (number % 2 === 0 ? number : undefined));
  expect(found).toEqual([0, 2]);
  expect(mapDefined(["", "a"], (text) => text)).toEqual(["", "a"]);
});

test("Members are told where in the list they stand, whatever was left out before", () => {
  const places = mapDefined(["a", "b", "c"], (letter, at) => (letter === "a" ? undefined : at));
  expect(places).toEqual([1, 2]);
});
