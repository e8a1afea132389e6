import { describe, expect, test } from "@jest/globals";

import { unknown } from "#domain/kernel/figure";
import { convertedRisks, exposureOf, isExposed } from "#domain/overviews/exposure-figures";
import type { ProjectReport } from "#domain/portfolio/report";
import { defaultSettings } from "#domain/settings/settings";

import type { ProjectSketch } from "../portfolio/a-project";
import { aProject } from "../portfolio/a-project";
import { reportOf } from "../portfolio/report-of";

function reports(...sketches: readonly ProjectSketch[]): readonly ProjectReport[] {
  const settings = {
    ...defaultSettings,
    reportCurrency: "GBP",
    rates: [{ currency: "EUR", rate: 0.5, date: undefined, source: undefined }],
  };
  const projects = sketches.map((sketch, index) =>
    aProject({ tab: `P${String(index + 1)}`, ...sketch }),
  );
  return reportOf(projects, { settings }).projects;
}

const threat = (probability: number, impactAmount: number) => ({
  title: "Threat",
  nature: "Threat",
  probability,
  impactAmount,
});
const pounds: ProjectSketch = {
  facts: { currency: "GBP", contingency: 200, contingencyUsed: 100 },
  risks: [
    threat(0.5, 100),
    { title: "Gain", nature: "Opportunity", probability: 0.2, impactAmount: 40 },
  ],
};
const euros: ProjectSketch = { facts: { currency: "EUR" }, risks: [threat(0.25, 400)] };

describe("exposure of several projects", () => {
  test("is summed in the report currency, the ratio only over those with both amounts", () => {
    const unquantified = { facts: { contingency: 1000 }, risks: [{ title: "Weather" }] };
    expect(exposureOf(reports(pounds, euros, unquantified))).toEqual({
      open: 4,
      quantified: 3,
      totalThreat: 100 + 200,
      threats: 50 + 50,
      opportunities: 8,
      expectedMonetaryValue: 92,
      contingencyLeft: 100 + 1000,
      overContingency: 50 / 100,
    });
  });

  test("converts both amounts of the ratio", () => {
    const both = { ...euros, facts: { currency: "EUR", contingency: 400 } };
    const exposure = exposureOf(reports(pounds, both));
    expect(exposure.contingencyLeft).toBe(100 + 200);
    expect(exposure.overContingency).toBeCloseTo(100 / 300, 12);
  });

  test("leaves out amounts that no rate converts", () => {
    const facts = { currency: "USD", contingency: 900 };
    const dollars = { facts, risks: [threat(0.5, 7000)] };
    const exposure = exposureOf(reports(pounds, dollars));
    expect(exposure).toMatchObject({ threats: 50, contingencyLeft: 100, overContingency: 0.5 });
    expect(convertedRisks(reports(dollars))).toEqual([]);
  });

  test("says so where nobody quantifies and nobody has a contingency", () => {
    const nothing = unknown("notReported");
    const noContingency = unknown("noContingency");
    expect(exposureOf([])).toEqual({
      open: 0,
      quantified: 0,
      totalThreat: nothing,
      threats: nothing,
      opportunities: nothing,
      expectedMonetaryValue: nothing,
      contingencyLeft: noContingency,
      overContingency: noContingency,
    });
  });

  test.each([
    ["threats and nothing left", 100, threat(0.5, 10), unknown("contingencySpent")],
    ["threats and less than nothing left", 130, threat(0.5, 10), unknown("contingencySpent")],
    ["no threat and nothing left", 100, { ...threat(0.5, 10), status: "Closed" }, 0],
    ["no threat and something left", 60, { ...threat(0.5, 10), status: "Closed" }, 0],
  ])("over the contingency with %s", (_case, contingencyUsed, risk, ratio) => {
    const [project] = reports({ facts: { contingency: 100, contingencyUsed }, risks: [risk] });
    expect(project === undefined ? [] : exposureOf([project]).overContingency).toEqual(ratio);
  });

  test("risks keep their chance, and their amount is converted", () => {
    expect(convertedRisks(reports(euros, pounds))).toEqual([
      { probability: 0.25, amount: 200 },
      { probability: 0.5, amount: 100 },
      { probability: 0.2, amount: -40 },
    ]);
  });
});

test.each([
  ["active", true],
  ["proposed", true],
  ["onHold", true],
  ["complete", false],
  ["cancelled", false],
] as const)("a project that is %s is exposed: %s", (lifecycle, exposed) => {
  const [project] = reports({ facts: { lifecycle } });
  expect(project === undefined ? undefined : isExposed(project)).toBe(exposed);
});

test("projects that share an id are not exposed: nobody knows which counts", () => {
  const twice = reports({ facts: { projectId: "A" } }, { facts: { projectId: "a" } });
  expect(twice.map(isExposed)).toEqual([false, false]);
});
