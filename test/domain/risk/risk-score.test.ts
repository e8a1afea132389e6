import { expect, test } from "@jest/globals";

import { unknown } from "#domain/kernel/figure";
import { highestOf, openRiskScores } from "#domain/risk/risk-score";

import { aProject, day } from "../portfolio/a-project";

type Risks = NonNullable<Parameters<typeof aProject>[0]>["risks"] & object;

test.each<readonly [Risks, unknown, string]>([
  [[{ score: 6 }, { score: 20, status: "Closed" }, { score: 12 }], 12, "closed ones do not count"],
  [[{ score: 20, closed: day("2026-01-31") }], 0, "all closed: nothing is left"],
  [
    [{ score: 20, probability: 4, residualProbability: 2, residualImpact: 3 }],
    6,
    "the residual score is what is left",
  ],
  [[{ score: 3.4, probability: 0.85 }], 17, "probabilities as fractions: .85 x 4 is 17 of 25"],
  [[{ score: 4, probability: 1 }], 4, "a probability of 1 alone is 1 of 5"],
  [[{ title: "Not scored" }], unknown("notReported"), "a risk without score says nothing"],
  [[], unknown("notReported"), "no risks listed says nothing"],
])("%j: %o because %s", (risks, highest) => {
  const read = aProject({ risks }).risks;
  expect(highestOf(openRiskScores(read), read)).toEqual(highest);
});

test("scores keep the order of the tab", () => {
  const { risks } = aProject({ risks: [{ score: 2 }, { score: 25 }, { score: 9 }] });
  expect(openRiskScores(risks)).toEqual([2, 25, 9]);
});
