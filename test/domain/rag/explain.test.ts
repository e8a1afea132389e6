import { describe, expect, test } from "@jest/globals";

import type { ProjectReport } from "#domain/portfolio/report";
import { explainRag } from "#domain/rag/explain";

import { aProject, day, monthlyPlan } from "../portfolio/a-project";
import { reportOf } from "../portfolio/report-of";

function reportOn(sketch: Parameters<typeof aProject>[0]): ProjectReport {
  const [project] = reportOf([aProject(sketch)]).projects;
  if (project === undefined) throw new Error("one project in, one out");
  return project;
}

const late = reportOn({
  facts: {
    projectId: "P01",
    statusDate: day("2026-04-30"),
    currency: "GBP",
    baselineStart: day("2026-01-01"),
    baselineFinish: day("2026-06-30"),
    forecastFinish: day("2026-09-01"),
  },
  costPeriods: monthlyPlan(2026, [100, 200, 300, 400, 500, 600], {
    earned: [90, 180, 250, 328],
    actual: [95, 185, 270, 345],
  }),
  risks: [{ title: "Supplier", score: 20 }],
});

describe("the explanation of a colour", () => {
  test("names the measures of that colour with their figures, and the coverage", () => {
    expect(explainRag(late, "overall").text).toBe(
      "Red: SPI(t) 0.82, finish 63 days late (35 % of the planned duration) and highest open risk " +
        "scores 20 of 25. 3 of 7 dimensions known.",
    );
    expect(explainRag(late, "schedule").text).toBe(
      "Red: SPI(t) 0.82 and finish 63 days late (35 % of the planned duration).",
    );
    expect(explainRag(late, "cost").text).toBe(
      "Amber: estimate at completion GBP 31 (5.2 %) over budget.",
    );
  });

  test("gives the measures worst first, with limits and source cells", () => {
    const { reasons } = explainRag(late, "schedule");
    expect(reasons.map((reason) => reason.colour)).toEqual(["red", "red", "grey"]);
    expect(reasons[0]).toEqual({
      text: "SPI(t) 0.82: red (green from 0.95, amber from 0.9).",
      colour: "red",
      sources: [{ tab: "P01", cell: "A23" }],
    });
    expect(reasons[1]?.sources).toEqual([
      { tab: "P01", cell: "B6" },
      { tab: "P01", cell: "B5" },
      { tab: "P01", cell: "B4" },
    ]);
    expect(reasons[2]?.text).toBe("Overdue key milestones: not known, nothing reported.");
  });

  test("says why a dimension is grey", () => {
    expect(explainRag(late, "scope").text).toBe("Not known: nothing on the tab measures scope.");
    const bare = reportOn({ facts: { projectId: "P01" } });
    expect(explainRag(bare, "overall").text).toBe(
      "Not known: neither schedule nor cost can be judged.",
    );
    expect(explainRag(bare, "risk").text).toBe("Not known: nothing reported.");
  });

  test("says why a project is not rated", () => {
    const held = reportOn({ facts: { projectId: "P01", lifecycle: "onHold" } });
    expect(explainRag(held, "overall").text).toBe("Not rated: the project is on hold.");
  });

  test("a red risk that counts as amber is named", () => {
    const risky = reportOn({
      facts: { projectId: "P01", plannedValue: 10, earnedValue: 10, actualCost: 10 },
      risks: [{ title: "Supplier", score: 20 }],
    });
    expect(explainRag(risky, "overall").text).toBe(
      "Amber: highest open risk scores 20 of 25, which counts as amber at most. " +
        "3 of 7 dimensions known.",
    );
  });
});
