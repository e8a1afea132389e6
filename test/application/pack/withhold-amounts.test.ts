import { describe, expect, test } from "@jest/globals";

import { withholdAmounts } from "#application/pack/withhold-amounts";

const withheld: readonly (readonly [text: string, becomes: string, because: string])[] = [
  ["Fund 480,000 pounds from the reserve", "Fund [amount] from the reserve", "a word for money"],
  ["Renew for GBP 1.4 million.", "Renew for [amount].", "code and scale, the stop stays"],
  ["A claim of €250k is open", "A claim of [amount] is open", "sign and letter"],
  ["1,4 Mio. EUR zusätzlich", "[amount] zusätzlich", "German scale and comma"],
  ["T€ 300 fehlen", "[amount] fehlen", "thousands of euros"],
  ["six weeks for 75,000; none", "six weeks for [amount]; none", "a large number may be money"],
  ["Freigabe von 1.250.000", "Freigabe von [amount]", "points between thousands"],
  [
    "20.4 million against a budget of 18.0: steel",
    "[amount] against a budget of [amount]: steel",
    "a bare decimal beside an amount",
  ],
  [
    "CPI 0.85, estimate at completion GBP 2.08 million (18 %) over budget",
    "CPI 0.85, estimate at completion 18 % over budget",
    "the share says it, the index stays",
  ],
  [
    "The largest overspend is Depot with GBP 430 thousand.",
    "The largest overspend is Depot.",
    "the name says enough",
  ],
  ["8 changes wait (+0.9 GBP million)", "8 changes wait", "a sum in brackets"],
];

const kept = [
  "Finish 63 days late (17 % of the planned duration)",
  "Gate 3 on 30 Sep 2026, period 2026/27",
  "Termin 30.11.2026 um 14.30 Uhr",
  "3,150 of 4,200 homes have digital alarms",
  "SPI(t) 0.83, highest open risk scores 15 of 25",
  "P1024 and ASC-02 wait for each other",
];

describe("a text for readers without finance", () => {
  test.each(withheld)("%j becomes %j: %s", (text, becomes) => {
    expect(withholdAmounts(text)).toBe(becomes);
  });

  test.each(kept)("%j stays as it is", (text) => {
    expect(withholdAmounts(text)).toBe(text);
  });

  test.each(withheld)("%j is the same when it is gone over twice", (text) => {
    const once = withholdAmounts(text);
    expect(withholdAmounts(once)).toBe(once);
  });
});
