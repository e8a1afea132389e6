import { describe, expect, test } from "@jest/globals";

import { inSteps } from "#application/in-steps";
import { mapInSteps } from "#domain/kernel/steps";

const quiet = (): undefined => undefined;

describe("work in steps", () => {
  test("breathes between steps and ends with the result", async () => {
    let breaths = 0;
    const watch = {
      onProgress: quiet,
      signal: { aborted: false },
      breathe: () => {
        breaths += 1;
        return Promise.resolve();
      },
    };
    expect(await inSteps(mapInSteps([1, 2, 3, 4, 5], 2, String), watch)).toHaveLength(5);
    expect(breaths).toBe(2);
  });

  test("stops where the user cancels, and does no further step", async () => {
    const signal = { aborted: false };
    const done: number[] = [];
    const steps = mapInSteps([1, 2, 3, 4, 5], 1, (n) => {
      done.push(n);
      signal.aborted = n === 3;
    });
    expect(await inSteps(steps, { onProgress: quiet, signal })).toBeUndefined();
    expect(done).toEqual([1, 2, 3]);
  });
});
