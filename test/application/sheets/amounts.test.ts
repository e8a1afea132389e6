import { describe, expect, test } from "@jest/globals";

import {
  amountFormat,
  chooseScale,
  varianceFormat,
  writeNumber,
  writeVariance,
} from "#application/sheets/amounts";
import { showNumber } from "#application/sheets/show-number";
import { shortenAtSentence } from "#application/sheets/wording";
import { unknown } from "#domain/kernel/figure";

describe("the unit of amounts", () => {
  test.each([
    [63_740_000, "million", "63.7", "two digits and one decimal"],
    [9_999_500, "million", "10.0", "rounds to the next unit, not to five digits"],
    [4_200_000, "thousand", "4,200", "four digits need no decimal"],
    [640_000, "thousand", "640.0", "three digits and a decimal"],
    [9_500, "", "9,500", "small amounts are shown whole"],
    [2_345_600_000, "million", "2,346", "thousands of millions need no decimal"],
  ] as const)("of %d is %s: %s", (amount, unit, shown, _because) => {
    const scale = chooseScale([amount, unknown("noBudget")]);
    expect(scale.unit).toBe(unit);
    expect(showNumber(amount, amountFormat(scale))).toBe(shown);
  });

  test("shows variances with their sign and nothing as 0", () => {
    const scale = chooseScale([63_740_000]);
    expect(showNumber(-3_900_000, varianceFormat(scale))).toBe("-3.9");
    expect(showNumber(3_900_000, varianceFormat(scale))).toBe("+3.9");
    expect(writeVariance(12_000, scale)).toBe("0.0");
    expect(writeNumber(-0.04, 1)).toBe("0.0");
  });
});

describe("long text", () => {
  test("is shortened at a sentence, else at a word, and short text stays", () => {
    expect(shortenAtSentence("One is done. Two is late.", 20)).toBe("One is done.");
    expect(shortenAtSentence("A sentence that goes on and on", 20)).toBe("A sentence that…");
    expect(shortenAtSentence("Short.", 20)).toBe("Short.");
  });
});
