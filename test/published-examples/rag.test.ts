import { describe, expect, test } from "@jest/globals";

import type { CalculatedRag } from "#domain/project/vocabulary";
import {
  averageWithFloor,
  breachColour,
  sevenKeysColour,
  shareOfGreenColour,
  worstWithGreyAsRed,
} from "#domain/rag/aggregation";
import { issueWeight } from "#domain/rag/issue-health";
import { colourOf } from "#domain/rag/measure-colour";
import { measurePolicy } from "#domain/rag/policy";
import { weightedColour } from "#domain/rag/weighted-colour";

import { of } from "./examples";
import { projectOn, serial, type Cells } from "./report-on";

const facts = (...rows: Cells): Cells => [["Project", "Rated"], ...rows];

/** The overall colour of a project by a published policy, from the report as JSON. */
function overallBy(policy: string, cells: Cells): string | undefined {
  return projectOn(cells).coloursByPolicy.find((one) => one["policy"] === policy)?.["overall"];
}

describe(
  of("RAG-1 FEMA thresholds", "https://hazards.fema.gov/femaportal/usercare/faq/dash02.htm"),
  () => {
    test.each([
      [1, 1, "green"],
      [0.95, 1.05, "green"],
      [0.949, 1, "amber"],
      [1.051, 1, "amber"],
      [0.9, 1, "amber"],
      [0.899, 1, "red"],
      [1.101, 1, "red"],
      [0.93, 0.85, "red"],
    ])("SPI %d and CPI %d are %s", (spi, cpi, colour) => {
      const cells = facts(
        ["Budget at completion", 10_000],
        ["Planned value", 1000],
        ["Earned value", 1000 * spi],
        ["Actual cost", (1000 * spi) / cpi],
      );
      expect(overallBy("FEMA two-sided", cells)).toBe(colour);
    });
  },
);

test(
  of(
    "RAG-2 weighted",
    "OpenText PPM Project Health policy, https://admhelp.microfocus.com/ppm/en/24.1-24.3/Help/Content/UG/PjMUG/pj-health-policy.htm",
  ),
  () => {
    const rated = weightedColour([
      { colour: "red", weight: 4 },
      { colour: "red", weight: 5 },
      { colour: "green", weight: 6 },
    ]);
    expect(rated.value).toBeCloseTo(0.567, 3);
    expect(rated.colour).toBe("amber");
  },
);

test(
  of(
    "RAG-3 programme issue health",
    "OpenText PPM Program Health Policy, https://admhelp.microfocus.com/ppm/en/24.4/Help/Content/UG/PgMUG/pg_health_policy.htm",
  ),
  () => {
    const value = issueWeight(
      { high: 3, medium: 2, low: 6 },
      { critical: 8, high: 5, medium: 3, low: 1 },
    );
    expect(value).toBe(27);
    // Amber from 20, red from 40.
    expect(
      colourOf(value, measurePolicy("openIssueWeight", "risk", "lowerIsBetter", [19, 39])),
    ).toBe("amber");
  },
);

describe(
  of(
    "RAG-4 seven keys count rule",
    "github georgeprowse91/pm-tools-templates, Management_Project Workbook Template_V2.xlsx, Status!I4",
  ),
  () => {
    test.each<[readonly number[], CalculatedRag]>([
      [[1, 1, 1, 1, 1, 1, 1], "green"],
      [[1, 1, 1, 1, 1, 1, 0], "green"],
      [[1, 1, 1, 1, 1, 0, 0], "amber"],
      [[1, 1, 1, 1, 0, 0, 0], "amber"],
      [[1, 1, 1, 0, 0, 0, 0], "red"],
      [[1, 1, 1, 1, 1, 1, -1], "red"],
    ])("%j is %s", (keys, colour) => {
      expect(sevenKeysColour(keys, { greenFrom: 6, amberFrom: 4 })).toBe(colour);
    });
  },
);

describe(
  of(
    "RAG-5 worst-of with grey",
    "PPO, https://support.ppolive.com/hc/en-us/articles/209874563-Health-Indicators",
  ),
  () => {
    test.each<[readonly CalculatedRag[], CalculatedRag]>([
      [["green", "green"], "green"],
      [["green", "amber"], "amber"],
      [["green", "grey"], "red"],
      [["amber", "red"], "red"],
    ])("%j is %s", (colours, colour) => {
      expect(worstWithGreyAsRed(colours)).toBe(colour);
    });
  },
);

describe(of("RAG-6 share of green", "https://slideplayer.com/amp/14980917"), () => {
  test.each([
    [100, "green"],
    [91, "green"],
    [90, "amber"],
    [80, "amber"],
    [79, "red"],
  ])("%i %% are %s", (share, colour) => {
    const colours = Array.from({ length: 100 }, (_, index) => (index < share ? "green" : "amber"));
    expect(
      shareOfGreenColour(colours as CalculatedRag[], { greenAbove: 0.9, amberFrom: 0.8 }),
    ).toBe(colour);
  });
});

describe(
  of(
    "RAG-7 average with floor override",
    "US IT Dashboard 2010, http://it.usaspending.gov/?q=content/investment&buscid=3416",
  ),
  () => {
    test.each([
      ["the mean of the three", { cost: 10, schedule: 5, evaluation: 6 }, 7],
      [
        "the evaluation alone where it is lower than both",
        { cost: 10, schedule: 5, evaluation: 3 },
        3,
      ],
      ["the mean where it is lower than one only", { cost: 10, schedule: 2, evaluation: 3 }, 5],
    ])("%s", (_why, points, overall) => {
      expect(averageWithFloor(points)).toBe(overall);
    });
  },
);

describe(
  of(
    "RAG-8 SSP worst-of",
    "https://online.documentine.com/project-management-status-definitions/1/project-rag-status-summary-ssp-projects.html",
  ),
  () => {
    const late = (days: number, cost: number): Cells =>
      facts(
        ["Status date", serial("2026-03-31")],
        ["Baseline start", serial("2026-01-01")],
        ["Baseline finish", serial("2026-06-01")],
        ["Forecast finish", serial("2026-06-01") + days],
        ["Budget at completion", 1000],
        ["Estimate at completion", cost],
      );

    test.each([
      [7, 1100, "green"],
      [8, 1000, "amber"],
      [31, 1000, "amber"],
      [32, 1000, "red"],
      [0, 1150, "amber"],
      [0, 1201, "red"],
    ])("%i days late at a cost of %i is %s", (days, cost, colour) => {
      expect(overallBy("SSP", late(days, cost))).toBe(colour);
    });
  },
);

describe(of("RAG-9 breach count", "https://pmo.myclienta.com/"), () => {
  test.each([
    ["none", [], "green"],
    ["one", [{ hard: false }], "amber"],
    ["two", [{ hard: false }, { hard: false }], "red"],
    ["a hard one", [{ hard: true }], "red"],
  ])("%s", (_why, breaches, colour) => {
    expect(breachColour(breaches)).toBe(colour);
  });
});
