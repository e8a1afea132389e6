import { describe, expect, test } from "@jest/globals";

import { mapInSteps, runThrough } from "#domain/kernel/steps";

describe("long work in steps", () => {
  test("gives the same as a map, whatever the size of a step", () => {
    for (const size of [1, 2, 3, 10]) {
      expect(runThrough(mapInSteps([1, 2, 3, 4, 5], size, (n) => n * n))).toEqual([
        1, 4, 9, 16, 25,
      ]);
    }
  });

  test("gives way after each step and does nothing ahead", () => {
    const done: number[] = [];
    const steps = mapInSteps([1, 2, 3, 4, 5], 2, (n) => done.push(n));
    steps.next();
    expect(done).toEqual([1, 2]);
    steps.next();
    expect(done).toEqual([1, 2, 3, 4]);
    expect(steps.next()).toMatchObject({ done: true });
    expect(done).toEqual([1, 2, 3, 4, 5]);
  });
});
