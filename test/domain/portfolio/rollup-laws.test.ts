import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";

import { isKnown } from "#domain/kernel/figure";
import type { Figures } from "#domain/figures/figures";
import type { PortfolioReport } from "#domain/portfolio/report";
import type { ProjectReturn } from "#domain/project/project-return";

import { aProject, day } from "./a-project";
import { reportOf } from "./report-of";

const statusDate = day("2026-09-30");

function project(
  id: string,
  facts: NonNullable<Parameters<typeof aProject>[0]>["facts"],
): ProjectReturn {
  return aProject({ tab: id, facts: { projectId: id, projectName: id, statusDate, ...facts } });
}

const amount = fc.option(
  fc.integer({ min: 0, max: 1_000_000 }).map((cents) => cents / 100),
  {
    nil: undefined,
  },
);
const anyProject = fc.record({
  programme: fc.constantFrom(undefined, "A", "A / B", "C"),
  lifecycle: fc.constantFrom("active", "active", "complete", "cancelled", "proposed"),
  budgetAtCompletion: amount,
  plannedValue: amount,
  earnedValue: amount,
  actualCost: amount,
  estimateAtCompletion: amount,
});
const anyPortfolio = fc.array(anyProject, { maxLength: 8 }).map((list) =>
  list.map((facts, index) => {
    const given = Object.fromEntries(
      Object.entries(facts).filter(([, value]) => value !== undefined),
    );
    return project(`P${String(index)}`, given);
  }),
);

describe("laws of the rollup", () => {
  test("the order of projects changes nothing", () => {
    fc.assert(
      fc.property(anyPortfolio, (projects) => {
        const { tabs: one, ...straight } = reportOf(projects);
        const { tabs: other, ...turned } = reportOf([...projects].reverse());
        expect(other).toHaveLength(one.length);
        expect(turned).toEqual(straight);
      }),
    );
  });

  test("a parent equals the sum of its leaves", () => {
    fc.assert(
      fc.property(anyPortfolio, (projects) => {
        const report = reportOf(projects);
        for (const node of [report.portfolio, ...report.programmes]) {
          for (const key of ["budgetAtCompletion", "actualCost", "earnedValue"] as const) {
            expect(cents(node.figures[key])).toBe(cents(leafSum(report, node.projectIds, key)));
          }
        }
      }),
    );
  });

  test("moving a project between programmes leaves the portfolio unchanged", () => {
    fc.assert(
      fc.property(anyPortfolio, (projects) => {
        const moved = projects.map((one) => {
          const facts = Object.entries(one.facts).filter(([name]) => name !== "programme");
          return { ...one, facts: Object.fromEntries(facts) };
        });
        const { projectIds: before, ...was } = reportOf(projects).portfolio;
        const { projectIds: after, ...is } = reportOf(moved).portfolio;
        expect([...after].sort()).toEqual([...before].sort());
        expect(is).toEqual(was);
      }),
    );
  });

  test("two refreshes of the same give the same", () => {
    fc.assert(
      fc.property(anyPortfolio, (projects) => {
        expect(JSON.stringify(reportOf(projects))).toBe(JSON.stringify(reportOf(projects)));
      }),
    );
  });

  test("an empty portfolio is legal", () => {
    const report = reportOf([]);
    expect(report.portfolio.rag.overall.calculated).toBe("grey");
    expect(report.curve).toEqual([]);
    expect(report.headlines).toEqual([]);
  });
});

function leafSum(
  report: PortfolioReport,
  ids: readonly string[],
  key: keyof Figures,
): number | undefined {
  const amounts = report.projects
    .filter((one) => ids.includes(one.id) && one.lifecycle !== "cancelled")
    .flatMap((one) => {
      const figure = one.figures[key];
      return typeof figure === "number" ? [figure] : [];
    });
  return amounts.length === 0 ? undefined : amounts.reduce((sum, one) => sum + one, 0);
}

function cents(figure: unknown): number | undefined {
  return typeof figure === "number" && isKnown(figure) ? Math.round(figure * 100) : undefined;
}
