import { beforeAll, describe, expect, test } from "@jest/globals";

import {
  explainPortfolio,
  type ExplainedPortfolio,
  type ExplainedProject,
} from "#application/explain-portfolio";
import { runThrough } from "#domain/kernel/steps";
import type { PortfolioReport } from "#domain/portfolio/report";

import { sampleReport } from "../support/sample-report";

let report: PortfolioReport;
let explained: ExplainedPortfolio;

beforeAll(() => {
  report = sampleReport();
  explained = runThrough(explainPortfolio(report));
});

function project(id: string): ExplainedProject {
  const found = explained.projects.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no project ${id}`);
  return found;
}

describe("the explained portfolio", () => {
  test("has every project once, under a programme that is in the tree", () => {
    expect(explained.projects.map(({ id }) => id)).toEqual(report.projects.map(({ id }) => id));
    const paths = new Set(explained.programmes.map(({ path }) => path));
    expect(explained.projects.filter(({ path }) => !paths.has(path))).toEqual([]);
  });

  test("says of a programme which projects make its colour", () => {
    for (const { colour, reason, ragCounts } of explained.programmes) {
      const rated = ragCounts.green + ragCounts.amber + ragCounts.red;
      const word = rated === 0 ? "Not rated" : colour.charAt(0).toUpperCase() + colour.slice(1);
      expect(reason).toMatch(new RegExp(`^${word}:`));
    }
  });

  test("gives every measure that has a value the cells it came from, worst measure first", () => {
    const ranks = { red: 3, amber: 2, green: 1, grey: 0 };
    for (const { reasons, lifecycle } of explained.projects) {
      expect(reasons.length > 0).toBe(lifecycle === "active");
      const order = reasons.map(({ colour }) => ranks[colour]);
      expect(order).toEqual([...order].sort((left, right) => right - left));
    }
    expect(project("DIG-01").reasons[0]?.sources[0]?.cell).toMatch(/^[A-Z]+\d+$/);
  });

  test("shows an override beside the colour it stands in for", () => {
    const { override, overall } = project("DIG-03");
    expect(override).toMatchObject({ state: "counts", calculated: overall.calculated });
    expect(override?.source.cell).toMatch(/^[A-Z]+\d+$/);
  });

  test("shows the closed periods oldest first and the report itself last", () => {
    const { sights } = project("DIG-01");
    expect(sights.map(({ period }) => period)).toEqual(["2026-08", "2026-09", undefined]);
    expect(sights.at(-1)?.calculated).toBe(project("DIG-01").overall.calculated);
    const past = report.pastPeriods?.at(-1)?.projects.find(({ id }) => id === "DIG-01");
    expect(sights[1]?.costPerformanceIndex).toBeCloseTo(
      (past?.earnedValue ?? 0) / (past?.actualCost ?? 1),
    );
  });
});
