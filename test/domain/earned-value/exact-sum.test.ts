import { expect, test } from "@jest/globals";
import fc from "fast-check";

import { exactSum } from "#domain/earned-value/exact-sum";

test.each([
  [[0.1, 0.2, 0.3], 0.6, "a plain loop gives 0.6000000000000001"],
  [[1e16, 1, -1e16], 1, "a plain loop gives 0"],
  [[], 0, "nothing"],
])("%o adds up to %d: %s", (numbers, sum) => {
  expect(exactSum(numbers)).toBe(sum);
});

const numbers = fc.array(fc.double({ min: -1e12, max: 1e12, noNaN: true }), { maxLength: 40 });

test("the order does not show in the sum", () => {
  fc.assert(
    fc.property(numbers, fc.infiniteStream(fc.nat()), (list, keys) => {
      const shuffled = list
        .map((number) => ({ number, key: keys.next().value as number }))
        .sort((left, right) => left.key - right.key)
        .map(({ number }) => number);
      expect(exactSum(shuffled)).toBe(exactSum(list));
    }),
  );
});

test("whole numbers add up as integers do", () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), (list) => {
      expect(exactSum(list)).toBe(Number(list.reduce((sum, number) => sum + BigInt(number), 0n)));
    }),
  );
});
