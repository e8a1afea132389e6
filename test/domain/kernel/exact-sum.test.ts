import { expect, test } from "@jest/globals";
import fc from "fast-check";

import { exactSum, growingSums } from "#domain/kernel/exact-sum";

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

test.each([
  [[1, 1e100, 1, -1e100], 2, "what two numbers cannot hold is kept beside them"],
  [[1e100, 1e50, 1, -1e50, -1e100], 1, "over three sizes as well"],
  [[2 ** 53, 1, 2 ** -60], 2 ** 53 + 2, "half way between two numbers the smallest one decides"],
  [[2 ** 53, 1, -(2 ** -60)], 2 ** 53, "in both directions"],
  [[-(2 ** 53), -1, -(2 ** -60)], -(2 ** 53) - 2, "and below nought"],
])("%j adds up to %d: %s", (list, sum) => {
  expect(exactSum(list)).toBe(sum);
  expect(exactSum([...list, 0])).toBe(sum);
});

test("a sum that grows number by number is the exact one, beside others", () => {
  const sizes = fc.constantFrom(1e-30, 1e-3, 1, 1e12, 1e40);
  const number = fc
    .tuple(fc.double({ min: -1, max: 1, noNaN: true }), sizes)
    .map(([part, size]) => part * size);
  fc.assert(
    fc.property(fc.array(number, { maxLength: 30 }), fc.array(number), (first, second) => {
      const sums = growingSums(2);
      for (const one of first) sums.add(0, one);
      for (const one of second) sums.add(1, one);
      expect(sums.total(0) - exactSum(first)).toBe(0);
      expect(sums.total(1) - exactSum(second)).toBe(0);
    }),
  );
});

test("where nothing was added a growing sum is 0", () => {
  expect(growingSums(1).total(0)).toBe(0);
});
