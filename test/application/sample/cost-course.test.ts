import { describe, expect, test } from "@jest/globals";

import { workOutPeriods } from "#application/sample/cost-course";
import { sampleProjects, writtenProjects } from "#application/sample/plan-sample";
import { allStories } from "#application/sample/stories/all-stories";
import type { ProjectStory } from "#application/sample/stories/project-story";
import { contactCentre } from "#application/sample/stories/contact-centre";
import { financeHrSystem } from "#application/sample/stories/finance-hr-system";
import { leisureEnergy } from "#application/sample/stories/leisure-energy";
import { officeMove } from "#application/sample/stories/office-move";

const named = allStories.map((story): [string, ProjectStory] => [story.code, story]);

function rises(amounts: readonly (number | undefined)[]): boolean {
  const known = amounts.filter((amount) => amount !== undefined);
  return known.every((amount, index) => index === 0 || amount >= (known[index - 1] ?? 0));
}

function lastReported(story: ProjectStory): { pv: number; ev: number; ac: number } {
  const period = workOutPeriods(story).findLast(({ actualCost }) => actualCost !== undefined);
  return {
    pv: period?.plannedValue ?? NaN,
    ev: period?.earnedValue ?? NaN,
    ac: period?.actualCost ?? NaN,
  };
}

describe.each(named)("the plan of %s", (_, story) => {
  const periods = workOutPeriods(story);

  test("runs over 12 to 36 months and never falls", () => {
    expect(periods.length).toBeGreaterThanOrEqual(12);
    expect(periods.length).toBeLessThanOrEqual(36);
    expect(rises(periods.map((period) => period.plannedValue))).toBe(true);
    expect(rises(periods.map((period) => period.earnedValue))).toBe(true);
    expect(rises(periods.map((period) => period.actualCost))).toBe(true);
    expect(rises(periods.map((period) => period.forecast))).toBe(true);
  });

  test("ends at the budget, its forecast at the estimate", () => {
    expect(periods.at(-1)?.plannedValue).toBe(story.budget.current);
    const forecast = periods.at(-1)?.forecast;
    if (forecast !== undefined) expect(forecast).toBe(story.budget.estimate);
  });

  test("reports nothing after the status date", () => {
    for (const period of periods) {
      if (period.periodEnd > story.statusDate) expect(period.actualCost).toBeUndefined();
    }
  });
});

describe("the stories", () => {
  test("the watermelon earns 85 pence a pound while it is reported green", () => {
    const { ev, ac } = lastReported(financeHrSystem);
    expect(ev / ac).toBeCloseTo(0.85, 2);
    expect(financeHrSystem.reported.overall).toBe("green");
  });

  test("the late project has an SPI near 1 seven months after its planned finish", () => {
    const { pv, ev } = lastReported(contactCentre);
    expect(ev / pv).toBeGreaterThan(0.95);
    expect(contactCentre.course.baselineFinish < "2026-04-01").toBe(true);
  });

  test("the complete project earned its budget and cost its estimate", () => {
    const { ev, ac } = lastReported(leisureEnergy);
    expect([ev, ac]).toEqual([leisureEnergy.budget.current, leisureEnergy.budget.estimate]);
  });

  test("the project on hold earns and spends nothing after it stopped", () => {
    const later = workOutPeriods(officeMove).filter(
      ({ periodEnd }) => periodEnd >= "2026-06-30" && periodEnd <= "2026-10-31",
    );
    expect(later).toHaveLength(5);
    expect(new Set(later.map(({ actualCost }) => actualCost)).size).toBe(1);
  });

  test("the figures of the facts are those of the status date's row in the plan", () => {
    const projects = sampleProjects({ projects: writtenProjects, seed: 1 });
    for (const { facts, sections } of projects) {
      const { statusDate = "" } = facts;
      const last = sections.costPeriods?.findLast(
        ({ periodEnd = "" }) => periodEnd <= statusDate,
      )?.["periodEnd"];
      const rows = (sections.costPeriods ?? []).filter(({ periodEnd }) => periodEnd === last);
      for (const key of ["plannedValue", "earnedValue", "actualCost"] as const) {
        const given = rows.flatMap((row) => row[key] ?? []).map(Number);
        const sum = given.length === 0 ? undefined : given.reduce((all, one) => all + one);
        expect(facts[key]).toBe(last === undefined ? undefined : sum);
      }
    }
  });
});
