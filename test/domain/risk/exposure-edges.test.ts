import { describe, expect, test } from "@jest/globals";

import { unknown } from "#domain/kernel/figure";
import type { Figure } from "#domain/kernel/figure";
import { chanceOf, quantifiedRisks, riskExposure } from "#domain/risk/exposure";
import { exposureDistribution } from "#domain/risk/exposure-distribution";
import { riskScaleOf } from "#domain/risk/risk-scale";

import { aProject, factsOf } from "../portfolio/a-project";
import type { ProjectSketch } from "../portfolio/a-project";

type Rows = NonNullable<ProjectSketch["risks"]>;
const register = (...risks: Rows): ReturnType<typeof aProject>["risks"] =>
  aProject({ risks }).risks;

const half = { probability: 0.5, impactAmount: 100 };
const gain = { probability: 0.5, impactAmount: -100, nature: "Opportunity" };
const spent = unknown("contingencySpent");

describe("exposure over the contingency that is left", () => {
  test.each<readonly [Rows, number, number | undefined, Figure, Figure, because: string]>([
    [[half], 100, undefined, 100, 0.5, "nothing used: all of it is left"],
    [[half], 100, 50, 50, 1, "exactly covered"],
    [[half], 100, 100, 0, spent, "used up while a threat is open"],
    [[half], 100, 120, -20, spent, "more than used up"],
    [[gain], 100, 100, 0, 0, "used up with nothing left to expect"],
    [[gain], 100, 120, -20, 0, "overdrawn with nothing left to expect"],
    [[gain], 100, 0, 100, 0, "nothing to expect of a whole one"],
    [[{ ...half, status: "Closed" }], 0, undefined, 0, 0, "all closed, none needed"],
    [[{ title: "Unpriced" }], 100, 0, 100, unknown("notReported"), "nothing is priced"],
  ])("%j on %d less %s: %o left, %o of it: %s", (...[risks, contingency, used, left, over]) => {
    const facts = factsOf({
      contingency,
      ...(used === undefined ? {} : { contingencyUsed: used }),
    });
    const found = riskExposure(register(...risks), facts);
    expect(found.contingencyLeft).toEqual(left);
    expect(found.overContingency).toEqual(over);
  });

  test("sums are not known where no open risk is priced, 0 where all are closed", () => {
    const names = ["totalThreat", "threats", "opportunities", "net"] as const;
    const sums = (...risks: Rows): readonly Figure[] => {
      const found = riskExposure(register(...risks), {});
      return names.map((name) => found[name]);
    };
    expect(sums({ probability: 0.5 })).toEqual(names.map(() => unknown("notReported")));
    expect(sums()).toEqual(names.map(() => unknown("notReported")));
    expect(sums({ ...half, status: "Closed" })).toEqual([0, 0, 0, 0]);
    expect(sums(half, gain, { probability: 0.25, impactAmount: 200 })).toEqual([300, 100, 50, 50]);
    expect(sums({ probability: 0.5, impactAmount: 0 })).toEqual([0, 0, 0, 0]);
  });

  test("priced and open risks are counted apart", () => {
    const risks = register(half, { probability: 0.4 }, { ...half, status: "Closed" });
    expect(riskExposure(risks, {})).toMatchObject({ quantified: 1, open: 2 });
  });
});

describe("the chance of a risk", () => {
  test.each<readonly [number, 1 | 5 | 100, number | undefined]>([
    [1, 5, 0.1],
    [2, 5, 0.3],
    [3, 5, 0.5],
    [4, 5, 0.7],
    [5, 5, 0.9],
    [6, 5, undefined],
    [2.6, 5, 0.5],
    [0, 5, 0],
    [0, 1, 0],
    [1, 1, 1],
    [1.1, 1, undefined],
    [-0.1, 1, undefined],
    [100, 100, 1],
    [101, 100, undefined],
    [40, 100, 0.4],
  ])("%d of %d is %s", (probability, probabilityTop, chance) => {
    const [risk] = register({ probability });
    const scale = { probabilityTop, impactTop: 5, lossesAreNegative: false } as const;
    expect(chanceOf(risk!, scale)).toBe(chance);
  });

  test("is the residual one where it is given, and none without either", () => {
    const risks = register({ probability: 0.8, residualProbability: 0.2 }, { impactAmount: 3 });
    const scale = riskScaleOf(risks);
    expect(risks.map((risk) => chanceOf(risk, scale))).toEqual([0.2, undefined]);
    expect(quantifiedRisks(risks)).toEqual([]);
  });
});

describe("the sign of an amount", () => {
  test.each<readonly [Rows[number], number]>([
    [{ impactAmount: 10, nature: "Gain" }, -10],
    [{ impactAmount: -10, nature: "Upside" }, -10],
    [{ impactAmount: 10, nature: " chance" }, -10],
    [{ impactAmount: 10, nature: "Positive" }, -10],
    [{ impactAmount: -10, nature: "Threat" }, 10],
    [{ impactAmount: -10, nature: "Loss" }, 10],
    [{ impactAmount: -10, nature: "Downside" }, 10],
    [{ impactAmount: -10, nature: "Negative" }, 10],
    [{ impactAmount: 10, response: "Enhance" }, -10],
    [{ impactAmount: 10, nature: "Threat", response: "exploit" }, -10],
    [{ impactAmount: 10, response: "Accept" }, 10],
    [{ impactAmount: 10, nature: "Technical" }, 10],
  ])("of %j is %d", (risk, amount) => {
    const others: Rows = [{ impactAmount: 1 }, { impactAmount: 2 }];
    const found = quantifiedRisks(register({ probability: 0.5, ...risk }, ...others));
    expect(found).toEqual([{ probability: 0.5, amount }]);
  });
});

describe("the distribution of a few risks", () => {
  test("takes the smallest total that covers the share exactly", () => {
    // 0 in 80 of 100 cases, 10 in 20.
    expect(exposureDistribution([{ probability: 0.2, amount: 10 }])).toMatchObject({
      mean: 2,
      p50: 0,
      p80: 0,
      p90: 10,
    });
    expect(exposureDistribution([{ probability: 0.5, amount: -10 }])).toMatchObject({
      p50: -10,
      p80: 0,
      p90: 0,
    });
  });

  test("of a certain risk and of an impossible one is one total", () => {
    const certain = { probability: 1, amount: 7 };
    const never = { probability: 0, amount: 100 };
    expect(exposureDistribution([certain, never])).toMatchObject({
      mean: 7,
      ...{ p50: 7, p80: 7, p90: 7 },
    });
  });
});
