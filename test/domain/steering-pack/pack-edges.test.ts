import { describe, expect, test } from "@jest/globals";

import type { PortfolioReport, ProjectReport } from "#domain/portfolio/report";
import { unknown } from "#domain/kernel/figure";
import type { CurvePoint } from "#domain/portfolio/report";
import type { CalculatedRag } from "#domain/project/vocabulary";
import { commentOn } from "#domain/steering-pack/comment";
import { describeCurve } from "#domain/steering-pack/curve-message";
import { collectDecisions } from "#domain/steering-pack/decisions";
import { packScope } from "#domain/steering-pack/pack-scope";
import { summarise } from "#domain/steering-pack/summary";

import { aProject as aReported, aRag, aReport, aRollup, someFigures } from "../../support/builders";
import { aProject, day } from "../portfolio/a-project";
import type { ProjectSketch } from "../portfolio/a-project";

type Facts = NonNullable<ProjectSketch["facts"]>;

/** A project of a report with a colour and what its tab asks for. */
function reported(
  id: string,
  colour: CalculatedRag,
  sketch: ProjectSketch = {},
  more: Partial<ProjectReport> = {},
): ProjectReport {
  const read = aProject({ tab: id, ...sketch });
  return aReported({ id, name: id, tab: id, rag: aRag(colour), return: read, ...more });
}

const asks = (...projects: readonly ProjectReport[]): ReturnType<typeof collectDecisions> =>
  collectDecisions(aReport({ projects }), 16);

describe("decisions asked for", () => {
  test.each([
    ["2026-09-29", true],
    ["2026-09-30", false],
    ["2026-10-01", false],
  ])("by %s are overdue at 30 September: %s", (deadline, overdue) => {
    const found = asks(
      reported("A", "green", { decisions: [{ question: "Go?", deadline: day(deadline) }] }),
    );
    expect(found.onPage[0]?.overdue).toBe(overdue);
    expect(found.lead.text).toBe(
      overdue ? "1 decision is asked for, 1 past its deadline." : "1 decision is asked for.",
    );
  });

  test("on the same day come by colour, without a day last", () => {
    const by = (id: string, colour: CalculatedRag, deadline?: string): ProjectReport =>
      reported(id, colour, {
        decisions: [
          {
            question: id,
            owner: "A",
            ...(deadline === undefined ? {} : { deadline: day(deadline) }),
          },
        ],
      });
    const found = asks(
      by("undated", "amber"),
      by("grey", "grey", "2026-10-01"),
      by("green", "green", "2026-10-01"),
      by("amber", "amber", "2026-10-01"),
      by("red", "red", "2026-10-01"),
      by("late", "grey", "2026-09-01"),
      by("later", "grey", "2026-09-02"),
    );
    expect([...found.onPage, ...found.behind].map(({ question }) => question)).toEqual([
      ...["late", "later", "red", "amber", "green", "grey", "undated"],
    ]);
    expect(found.lead.text).toBe("7 decisions are asked for, 2 past their deadline.");
  });

  test("of complete and cancelled projects are no longer asked, of those on hold they are", () => {
    const decisions = [{ question: "Go?" }];
    const found = asks(
      reported("A", "red", { decisions }, { lifecycle: "complete" }),
      reported("B", "red", { decisions }, { lifecycle: "cancelled" }),
      reported("C", "grey", { decisions }, { lifecycle: "onHold" }),
    );
    expect(found.onPage.map(({ projectId }) => projectId)).toEqual(["C"]);
    expect(found.missing).toEqual([]);
  });

  const whole = { question: "Go?", owner: "Kim", deadline: day("2026-10-01") };
  test.each<readonly [Facts, NonNullable<ProjectSketch["decisions"]>, string | undefined]>([
    [{}, [], "The tab names neither a decision nor a path to green."],
    [{ pathToGreen: "Hire" }, [], "The tab names a path to green but asks for no decision."],
    [
      {},
      [{ ...whole, status: "Decided" }],
      "The tab names neither a decision nor a path to green.",
    ],
    [{}, [{ question: "Go?", owner: "Kim" }], "The decision asked for has no date."],
    [{}, [{ question: "Go?", deadline: whole.deadline }], "The decision asked for has no owner."],
    [{}, [whole], undefined],
  ])("a red project with %j and %j lacks %j", (facts, decisions, missing) => {
    const found = asks(reported("A", "red", { facts, decisions }));
    expect(found.missing.map((ask) => ask.missing)).toEqual(missing === undefined ? [] : [missing]);
    expect(asks(reported("A", "amber", { facts, decisions })).missing).toEqual([]);
  });

  test("what is missing is asked of the decision's owner, the sponsor, the project manager", () => {
    const owner = (facts: Facts, decisions: NonNullable<ProjectSketch["decisions"]>): unknown => {
      const [ask] = asks(reported("A", "red", { facts, decisions })).missing;
      return [ask?.owner, ask?.source];
    };
    const both = { sponsor: "Sue", projectManager: "Pat" };
    expect(owner(both, [{ question: "Go?", owner: "Kim" }])).toEqual([
      "Kim",
      { tab: "A", cell: "A20" },
    ]);
    expect(owner(both, [])).toEqual(["Sue", { tab: "A", cell: "C3" }]);
    expect(owner({ projectManager: "Pat" }, [])).toEqual(["Pat", { tab: "A", cell: "C3" }]);
    expect(owner({}, [])).toEqual([undefined, { tab: "A", cell: "C3" }]);
    expect(asks(reported("A", "red"), reported("B", "red")).lead).toEqual({
      text: "No decision is asked for; 2 red projects lack a complete ask.",
      source: "Decisions on all project tabs",
    });
    expect(asks(reported("A", "red")).lead.text).toContain("1 red project lacks a complete ask");
  });
});

describe("the sentence under the curve", () => {
  const point = (periodEnd: string, more: Partial<CurvePoint> = {}): CurvePoint => ({
    periodEnd: day(periodEnd),
    plannedValue: undefined,
    earnedValue: undefined,
    actualCost: undefined,
    forecast: undefined,
    ...more,
  });
  const said = (...curve: readonly CurvePoint[]): string =>
    describeCurve(aReport({ curve, portfolio: { ...aRollup("", []), figures: someFigures() } }))
      .text;

  test.each<readonly [number | undefined, number, string]>([
    [100_000, 110_000, "EUR 110 thousand spent, 10 % above the plan."],
    [100_000, 80_000, "EUR 80 thousand spent, 20 % below the plan."],
    [100_000, 100_400, "as planned."],
    [100_000, 99_600, "as planned."],
    [0, 5_000, "spent."],
    [undefined, 5_000, "spent."],
  ])("%s planned and %d spent", (plannedValue, actualCost, text) => {
    const sentence = said(point("2026-08-31", { plannedValue, actualCost }), point("2026-09-30"));
    expect(sentence.endsWith(text)).toBe(true);
  });

  test("takes the last point with an actual cost; without any it says so", () => {
    const plannedValue = 10_000;
    expect(
      said(
        point("2026-07-31", { plannedValue, actualCost: 20_000 }),
        point("2026-08-31", { plannedValue, actualCost: 10_000 }),
      ),
    ).toContain("as planned");
    expect(said(point("2026-08-31", { plannedValue }))).toBe(
      "No project with a plan by period states an actual cost.",
    );
  });
});

describe("the executive summary at its edges", () => {
  const change = (
    previousPeriod: string | undefined,
    ...projects: readonly ProjectReport[]
  ): string => summarise(aReport({ previousPeriod, projects })).change.text;

  test("compares active projects whose colours are known on both sides", () => {
    const moved = (
      before: CalculatedRag | undefined,
      now: CalculatedRag,
      more: Partial<ProjectReport> = {},
    ): ProjectReport => reported("A", now, {}, { previousOverall: before, ...more });
    const same = "No project has changed colour since August.";
    expect(change("August", moved("green", "green"))).toBe(same);
    expect(change("August", moved("grey", "red"))).toBe(same);
    expect(change("August", moved("red", "grey"))).toBe(same);
    expect(change("August", moved(undefined, "red"))).toBe(same);
    expect(change("August", moved("green", "red", { lifecycle: "onHold" }))).toBe(same);
    expect(change("August", moved("amber", "red"))).toBe("Since August: 1 worse (A).");
    expect(change("August", moved("amber", "green"))).toBe("Since August: 1 better (A).");
  });

  test("the achievement is of the largest budget in the report's currency, the first of two", () => {
    const achieved = (
      id: string,
      budget: number,
      more: Partial<ProjectReport> = {},
    ): ProjectReport =>
      reported(
        id,
        "green",
        { facts: { achievements: `${id} went live` } },
        { figures: someFigures({ budgetAtCompletion: budget }), ...more },
      );
    const said = (...projects: readonly ProjectReport[]): string | undefined =>
      summarise(aReport({ projects })).achievement?.text;
    expect(said(achieved("A", 5), achieved("B", 9), achieved("C", 7))).toMatch(/^B:/);
    expect(said(achieved("A", 5), achieved("B", 5))).toMatch(/^A:/);
    expect(said(achieved("A", 5), achieved("B", 9, { currency: "USD" }))).toMatch(/^A:/);
    expect(said(achieved("A", 5), achieved("B", 9, { duplicate: true }))).toMatch(/^A:/);
    expect(said(reported("A", "green"))).toBeUndefined();
  });

  test("milestones on time are a share of those due, not known where none is", () => {
    const share = (due: number, onTime: number): unknown => {
      const portfolio: PortfolioReport["portfolio"] = {
        ...aRollup("", []),
        milestones: { due, onTime, overdue: 0 },
      };
      const { figures } = summarise(aReport({ portfolio }));
      return figures.find(({ code }) => code === "milestonesOnTime")?.value;
    };
    expect(share(4, 3)).toBe(0.75);
    expect(share(4, 0)).toBe(0);
    expect(share(0, 0)).toEqual(unknown("notReported"));
  });
});

test("a comment without a headline says from when its figures are and what is wrong with them", () => {
  const source = (more: Partial<ProjectReport>): string =>
    commentOn(reported("A", "green", {}, more)).source;
  expect(source({})).toBe("A, its figures at 30 Sep 2026");
  expect(source({ statusDate: undefined })).toBe("A, its figures");
  expect(source({ findingCounts: { errors: 2, warnings: 5, hints: 0 } })).toBe(
    "A, its figures at 30 Sep 2026 (2 errors on the tab)",
  );
});

test.each<readonly [string, Facts, boolean]>([
  ["P01; P02", { projectId: "p02" }, true],
  ["P01; P02", { projectId: "P03" }, false],
  ["P01", {}, false],
  ["Digital", { programme: "digital" }, true],
  ["Digital", { projectId: "P01", programme: "Digital / Data" }, true],
  ["Digital / Data", { programme: "Digital" }, false],
  ["Digital", { programme: "Digitals" }, false],
  ["", { projectId: "P01" }, false],
])("a pack on %j is about %j: %s", (scope, facts, about) => {
  expect(packScope(scope)(aProject({ facts }))).toBe(about);
});
