import { describe, expect, test } from "@jest/globals";

import { remembered } from "#domain/kernel/remembered";

describe("a function that remembers", () => {
  test("works an answer out once for each text", () => {
    const asked: string[] = [];
    const length = remembered((text) => {
      asked.push(text);
      return text.length;
    });
    expect([length("one"), length("three"), length("one"), length("")]).toEqual([3, 5, 3, 0]);
    expect(asked).toEqual(["one", "three", ""]);
  });

  test("keeps an answer that is false", () => {
    let asked = 0;
    const never = remembered(() => {
      asked += 1;
      return false;
    });
    expect([never("a"), never("a"), asked]).toEqual([false, false, 1]);
  });

  test("keeps that there is no answer", () => {
    let asked = 0;
    const nothing = remembered((): number | undefined => {
      asked += 1;
      return undefined;
    });
    expect([nothing("a"), nothing("a"), asked]).toEqual([undefined, undefined, 1]);
  });

  test("forgets all answers rather than growing with every text it is asked about", () => {
    let asked = 0;
    const same = remembered((text) => {
      asked += 1;
      return text;
    });
    for (let number = 0; number <= 4000; number += 1) same(String(number));
    expect(same("0")).toBe("0");
    expect(asked).toBe(4002);
  });
});
