import { describe, expect, test } from "@jest/globals";

import type { Headline } from "#domain/portfolio/headlines";
import { workOutHeadlines } from "#domain/portfolio/headlines";
import type { Leaf } from "#domain/portfolio/leaf";
import type { ProjectReport, RollupReport } from "#domain/portfolio/report";

import { aRollup, someFigures } from "../../support/builders";
import { aLeaf } from "./a-leaf";
import { day } from "./a-project";

function leaf(id: string, more: Partial<ProjectReport> = {}): Leaf {
  return aLeaf({ id, name: `The ${id}`, statusDate: undefined, ...more });
}

function headlines(
  leaves: readonly Leaf[],
  portfolio: Partial<RollupReport> = {},
): readonly Headline[] {
  return workOutHeadlines({
    portfolio: {
      ...aRollup("", []),
      ragCounts: { green: 0, amber: 0, red: 0, grey: 0 },
      ...portfolio,
    },
    leaves,
    reportDate: day("2026-09-30"),
    currency: "GBP",
    stalenessDays: 35,
  });
}

describe("the headline of finishes", () => {
  const slipped = (id: string, finishSlipDays: number, more: Partial<ProjectReport> = {}): Leaf =>
    leaf(id, { figures: someFigures({ finishSlipDays }), ...more });

  test.each<readonly [readonly Leaf[], string, readonly string[]]>([
    [
      [slipped("A", 0), slipped("B", -4), leaf("C")],
      "None of the 2 active projects with dates is forecast to finish late.",
      [],
    ],
    [
      [slipped("A", 1), slipped("B", 50, { lifecycle: "onHold" })],
      "1 of 1 active project with dates is forecast to finish late, The A the most with 1 day.",
      ["A"],
    ],
    [
      [slipped("A", 7), slipped("B", 63), slipped("D", 7), slipped("C", 0)],
      "3 of 4 active projects with dates are forecast to finish late, The B the most with 63 days.",
      ["B", "A", "D"],
    ],
  ])("%#", (leaves, text, projectIds) => {
    expect(headlines(leaves)).toEqual([{ text, projectIds }]);
  });
});

describe("the headline of milestones", () => {
  const late = (id: string, overdue: number, more: Partial<ProjectReport> = {}): Leaf =>
    leaf(id, { milestones: { due: overdue, onTime: 0, overdue }, ...more });

  test.each<readonly [RollupReport["milestones"], readonly Leaf[], string, readonly string[]]>([
    [
      { due: 4, onTime: 3, overdue: 0 },
      [leaf("A")],
      "3 of 4 milestones due were reached on time; none is overdue.",
      [],
    ],
    [
      { due: 1, onTime: 0, overdue: 1 },
      [late("A", 1), leaf("B")],
      "0 of 1 milestone due were reached on time; 1 is overdue, in The A.",
      ["A"],
    ],
    [
      { due: 9, onTime: 2, overdue: 5 },
      [late("A", 2), late("B", 3), late("C", 9, { lifecycle: "cancelled" })],
      "2 of 9 milestones due were reached on time; 5 are overdue, in The B and The A.",
      ["B", "A"],
    ],
  ])("of %j", (milestones, leaves, text, projectIds) => {
    expect(headlines(leaves, { milestones })).toEqual([{ text, projectIds }]);
  });

  test("is left out where none is due", () => {
    const milestones = { due: 0, onTime: 0, overdue: 0 };
    expect(headlines([late("A", 1)], { milestones })).toEqual([]);
  });
});

describe("the headline of stale figures", () => {
  const at = (id: string, date: string, more: Partial<ProjectReport> = {}): Leaf =>
    leaf(id, { statusDate: day(date), ...more });

  test.each<readonly [readonly Leaf[], readonly Headline[], because: string]>([
    [[at("A", "2026-08-26")], [], "35 days are not more than 35"],
    [
      [at("A", "2026-08-25")],
      [
        {
          text:
            "The figures of 1 active project are more than 35 days old, the oldest those of " +
            "The A at 25 Aug 2026.",
          projectIds: ["A"],
        },
      ],
      "36 days are",
    ],
    [
      [
        at("A", "2026-08-25"),
        at("B", "2026-06-30"),
        at("C", "2026-01-31", { lifecycle: "complete" }),
        leaf("D"),
      ],
      [
        {
          text:
            "The figures of 2 active projects are more than 35 days old, the oldest those of " +
            "The B at 30 Jun 2026.",
          projectIds: ["B", "A"],
        },
      ],
      "the oldest first; only active projects",
    ],
  ])("%#: %j", (leaves, expected) => {
    expect(headlines(leaves)).toEqual(expected);
  });
});

test("the headlines come in one order", () => {
  const both = leaf("A", {
    statusDate: day("2026-01-31"),
    milestones: { due: 1, onTime: 0, overdue: 1 },
    figures: someFigures({ finishSlipDays: 3 }),
  });
  const found = headlines([both], {
    ragCounts: { green: 1, amber: 0, red: 0, grey: 0 },
    milestones: { due: 1, onTime: 0, overdue: 1 },
    figures: someFigures({
      varianceAtCompletion: 0,
      costPerformanceIndex: 1,
      costVariance: 0,
    }),
  });
  expect(found.map(({ text }) => text.split(" ").slice(0, 3).join(" "))).toEqual([
    "Of 1 rated",
    "The estimates at",
    "The work done",
    "1 of 1",
    "0 of 1",
    "The figures of",
  ]);
});
