import { describe, expect, test } from "@jest/globals";

import { explainRag } from "#domain/rag/explain";
import type { ProjectReport } from "#domain/portfolio/report";
import { lookupMatrix } from "#domain/risk/matrix-presets";
import { defaultSettings } from "#domain/settings/settings";

import { aProject, day } from "../portfolio/a-project";
import type { ProjectSketch } from "../portfolio/a-project";
import { reportOf } from "../portfolio/report-of";

function reported(sketch: ProjectSketch, settings = defaultSettings): ProjectReport {
  const facts = { projectId: "P01", budgetAtCompletion: 1000, ...sketch.facts };
  const [project] = reportOf([aProject({ ...sketch, facts })], { settings }).projects;
  return project!;
}

function measureOf(project: ProjectReport, code: string): unknown {
  const measure = project.rag.measures.find((candidate) => candidate.code === code);
  return measure === undefined ? undefined : [measure.value, measure.colour];
}

const october = { from: day("2026-10-01"), to: day("2026-10-31") };

describe("the measures of the sections", () => {
  test.each<readonly [string, ProjectSketch, unknown, string]>([
    [
      "bufferZone",
      { facts: { chainLength: 100, chainRemaining: 50, buffer: 20, bufferRemaining: 10 } },
      [1, "amber"],
      "50 % of the buffer used with 50 % of the chain done: amber (green in the green zone, amber in the yellow one).",
    ],
    [
      "pendingChanges",
      { changes: [{ status: "Pending", costEffect: 80 }] },
      [0.08, "amber"],
      "Pending changes 8 % of the budget: amber (green to 5 %, amber to 10 %).",
    ],
    [
      "exposureOverContingency",
      { facts: { contingency: 40 }, risks: [{ probability: 0.5, impactAmount: 100 }] },
      [1.25, "amber"],
      "Risk exposure 125 % of the contingency left: amber (green to 100 %, amber to 150 %).",
    ],
    [
      "exposureOverContingency",
      {
        facts: { contingency: 40, contingencyUsed: 40 },
        risks: [{ probability: 0.5, impactAmount: 100 }],
      },
      [{ unknown: "contingencySpent" }, "red"],
      "Risks open and the contingency used up: red (green to 100 %, amber to 150 %).",
    ],
    [
      "peakAllocation",
      { resources: [{ person: "Ann Lee", ...october, allocation: 1.3 }] },
      [1.3, "red"],
      "Ann Lee booked up to 130 %: red (green to 100 %, amber to 120 %).",
    ],
    [
      "unfilledDemand",
      {
        resources: [
          { person: "Ann Lee", ...october, allocation: 0.9 },
          { person: "TBC", ...october, allocation: 0.1 },
        ],
      },
      [0.1, "amber"],
      "Nobody named for 10 % of the demand: amber (green to 5 %, amber to 15 %).",
    ],
    [
      "benefitsForecast",
      { benefits: [{ target: 100, forecast: 90 }] },
      [0.9, "amber"],
      "Benefits forecast at 90 % of target: amber (green from 95 %, amber from 85 %).",
    ],
    [
      "overdueCommunications",
      { communications: [{ audience: "Board", influence: "High", nextDue: day("2026-09-01") }] },
      [2, "red"],
      "1 communication overdue (Board): red (green to 0, amber to 1).",
    ],
  ])("%s of %j", (code, sketch, expected, text) => {
    const project = reported(sketch);
    expect(measureOf(project, code)).toEqual(expected);
    const dimension = project.rag.measures.find((measure) => measure.code === code)!.dimension;
    const reason = explainRag(project, dimension).reasons.find((one) => one.text === text);
    expect(reason?.sources.length).toBeGreaterThan(0);
  });

  test("a section the tab does not keep is not measured", () => {
    const codes = reported({}).rag.measures.map(({ code }) => code);
    expect(codes).not.toContain("pendingChanges");
    expect(codes).not.toContain("exposureOverContingency");
    expect(codes).not.toContain("peakAllocation");
  });
});

describe("another risk matrix", () => {
  const settings = { ...defaultSettings, calculations: { riskMatrix: lookupMatrix } };
  const rare = { risks: [{ probability: 1, impact: 5 }] };

  test("brings its own limits and scale", () => {
    const project = reported(rare, settings);
    expect(measureOf(project, "highestRiskScore")).toEqual([3, "green"]);
    expect(explainRag(project, "risk").text).toBe("Green: highest open risk scores 3 of 5.");
    expect(project.openHighRisks).toBe(0);
    expect(project.sections?.risk).toMatchObject({ highestBand: "Medium", topScore: 5 });
  });

  test("changes which risks count as high", () => {
    const likely = { risks: [{ probability: 4, impact: 5 }] };
    expect(reported(likely, settings).openHighRisks).toBe(1);
    expect(measureOf(reported(likely, settings), "highestRiskScore")).toEqual([5, "red"]);
  });
});
