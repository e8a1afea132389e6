import { describe, expect, test } from "@jest/globals";

import type { PastProject, PastRisk } from "#domain/history/history";
import { comparePeriods } from "#domain/history/compare-periods";
import { exchangeEffect } from "#domain/history/exchange-effect";
import { movedRisks } from "#domain/history/moved-risks";
import { approvedBetween } from "#domain/portfolio/period-changes";
import { comparisonOf } from "#domain/portfolio/period-comparison";
import type { MovedRisk, PeriodChanges } from "#domain/history/since-last-period";
import type { CalculatedRag } from "#domain/project/vocabulary";

import { aPeriod, pastProject } from "./a-period";
import { aProject, day } from "../portfolio/a-project";
import { reportOf } from "../portfolio/report-of";

type Pasts = readonly PastProject[];

function changes(before: Pasts, now: Pasts, alsoThere: readonly string[] = []): PeriodChanges {
  const [from, to] = [
    aPeriod("2026-08-31", { projects: before }),
    aPeriod("2026-09-30", { projects: now }),
  ];
  return comparePeriods(from, to, { approvedChanges: [], alsoThere });
}

describe("a colour", () => {
  test.each<readonly [CalculatedRag | undefined, CalculatedRag | undefined, string | undefined]>([
    ["green", "amber", "worse"],
    ["amber", "red", "worse"],
    ["red", "amber", "better"],
    ["amber", "green", "better"],
    ["green", "grey", "unknown"],
    ["grey", "red", "known"],
    ["red", "red", undefined],
    ["grey", "grey", undefined],
    [undefined, "red", undefined],
    ["red", undefined, undefined],
  ])("from %s to %s moved: %s", (from, to, direction) => {
    const { colours } = changes(
      [pastProject("a ", { calculatedOverall: from })],
      [pastProject("A", { calculatedOverall: to })],
    );
    expect(colours.map((move) => move.direction)).toEqual(
      direction === undefined ? [] : [direction],
    );
  });
});

test("projects are new, missing or renamed; cancelled and repeated ones are not missed", () => {
  const { newProjects, missingProjects, renamedProjects } = changes(
    [
      pastProject("A", { name: "Alpha" }),
      pastProject("B", { name: "Beta" }),
      pastProject("C", { lifecycle: "cancelled" }),
      pastProject("D", { lifecycle: "complete", name: "Delta" }),
      pastProject("E"),
      pastProject("F", { name: "Phi" }),
      pastProject("G"),
    ],
    [
      pastProject("a", { name: "Alpha" }),
      pastProject("B", { name: "Gamma" }),
      pastProject("F"),
      pastProject("G", { name: "Named" }),
      pastProject("H"),
    ],
    [" e "],
  );
  expect(newProjects).toEqual(["H"]);
  expect(missingProjects).toEqual([{ id: "D", name: "Delta" }]);
  expect(renamedProjects).toEqual([{ projectId: "B", from: "Beta", to: "Gamma" }]);
});

describe("a risk", () => {
  const risk = (title: string, more: Partial<PastRisk> = {}): PastRisk => ({
    projectId: "A",
    id: undefined,
    title,
    score: 8,
    status: undefined,
    ...more,
  });
  const moves = (
    before: readonly PastRisk[],
    now: readonly PastRisk[],
    known = ["A"],
  ): readonly MovedRisk[] =>
    movedRisks(
      aPeriod("2026-08-31", { projects: known.map((id) => pastProject(id)), risks: before }),
      aPeriod("2026-09-30", { projects: [pastProject("A")], risks: now }),
    );
  const closed = { status: "Closed" };

  test.each<readonly [string, readonly PastRisk[], readonly PastRisk[], string[]]>([
    ["that scores more escalated", [risk("R")], [risk("R", { score: 9 })], ["escalated"]],
    ["that scores less eased", [risk("R")], [risk("R", { score: 7 })], ["eased"]],
    ["that scores the same stays", [risk("R")], [risk("R")], []],
    ["without a score now stays", [risk("R")], [risk("R", { score: undefined })], []],
    ["without a score then stays", [risk("R", { score: undefined })], [risk("R")], []],
    ["closed now is closed", [risk("R")], [risk("R", closed)], ["closed"]],
    ["closed then and now stays", [risk("R", closed)], [risk("R", closed)], []],
    ["opened again is new", [risk("R", closed)], [risk("R")], ["new"]],
    ["listed as closed at once is not new", [], [risk("R", closed)], []],
    ["no longer listed is closed", [risk("R")], [], ["closed"]],
    ["closed and no longer listed stays", [risk("R", closed)], [], []],
  ])("%s", (_rule, before, now, expected) => {
    expect(moves(before, now).map(({ move }) => move)).toEqual(expected);
  });

  test("is found again by its id, else by its title, whatever the case and spaces", () => {
    const before = [risk("One", { id: "R1", score: 1 }), risk("Two", { id: "R2", score: 2 })];
    const now = [risk("Two", { id: " r1 ", score: 3 }), risk(" two", { score: 4 })];
    expect(moves(before, now)).toEqual([
      { projectId: "A", title: "Two", move: "escalated", from: 1, to: 3 },
      { projectId: "A", title: " two", move: "escalated", from: 2, to: 4 },
    ]);
  });

  test("stands for one risk of then, although another has its title", () => {
    const twice = [risk("R", { score: 3 }), risk("R", { score: 5 })];
    expect(moves(twice, twice)).toEqual([]);
    expect(moves([risk("R")], [risk("R"), risk("R")]).map(({ move }) => move)).toEqual(["new"]);
  });

  test("of a project that is new is not spoken of", () => {
    expect(moves([], [risk("R")], ["B"])).toEqual([]);
  });
});

describe("approved changes", () => {
  const change = (decided: string, status = "Approved") => ({
    title: decided,
    status,
    decided: day(decided),
  });
  const { projects } = reportOf([
    aProject({
      changes: [
        change("2026-08-31"),
        change("2026-09-01"),
        change("2026-09-30"),
        change("2026-10-01"),
        change("2026-09-15", "Rejected"),
        { title: "Undated", status: "Approved" },
      ],
    }),
  ]);
  const titles = (until: string | undefined) =>
    approvedBetween(projects, day("2026-08-31"), until === undefined ? undefined : day(until)).map(
      ({ title }) => title,
    );

  test("are those decided after one day and up to another", () => {
    expect(titles("2026-09-30")).toEqual(["2026-09-01", "2026-09-30"]);
    expect(titles(undefined)).toEqual(["2026-09-01", "2026-09-30", "2026-10-01"]);
  });
});

describe("changed rates", () => {
  const at = (id: string, currency: string, rate: number | undefined, amount: number | undefined) =>
    pastProject(id, { currency, rate, budgetAtCompletion: amount });
  const effect = (before: Pasts, now: Pasts) =>
    exchangeEffect(
      aPeriod("2026-09-30", { projects: now }),
      aPeriod("2026-08-31", { projects: before }),
    );

  test("are named by currency; every amount moves by the project and by its rate", () => {
    const found = effect(
      [at("A", "USD", 0.5, 100), at("B", "EUR", 0.75, 200), at("C", "GBP", 1, 10)],
      [at("A", "USD", 0.75, 120), at("B", "EUR", 0.5, 200), at("C", "GBP", 1, 15)],
    );
    expect(found?.rates).toEqual([
      { currency: "EUR", before: 0.75, now: 0.5 },
      { currency: "USD", before: 0.5, now: 0.75 },
    ]);
    // Before 50 + 150 + 10, now 90 + 100 + 15; the rates 120 x 0.25 less 200 x 0.25.
    expect(found?.budgetAtCompletion).toEqual({ before: 210, now: 205, real: 15, exchange: -20 });
    expect(found?.actualCost).toEqual({ before: 0, now: 0, real: 0, exchange: 0 });
  });

  test("move only amounts that both periods have", () => {
    const found = effect(
      [at("A", "USD", 0.5, 100), at("B", "USD", 0.5, undefined), at("C", "USD", 0.5, 8)],
      [at("a", "USD", 1, 100), at("B", "USD", 1, 70), at("C", "USD", 1, undefined)],
    );
    expect(found?.budgetAtCompletion).toEqual({ before: 50, now: 100, real: 0, exchange: 50 });
  });

  test.each([
    ["the project is in another currency", at("A", "EUR", 1, 100)],
    ["the project is cancelled", { ...at("A", "USD", 1, 100), lifecycle: "cancelled" as const }],
    ["there is no rate now", at("A", "USD", undefined, 100)],
    ["the project is new", at("B", "USD", 1, 100)],
    ["the rate is the same", at("A", "USD", 0.5, 300)],
  ])("have no effect where %s", (_why, now) => {
    expect(effect([at("A", "USD", 0.5, 100)], [now])).toBeUndefined();
  });
});

describe("two periods side by side", () => {
  const amounts = { budgetAtCompletion: 10, actualCost: 4, estimateAtCompletion: 12 };
  const compared = (projects: Pasts) =>
    comparisonOf(reportOf([]), aPeriod("2026-08-31", { projects }), aPeriod("2026-09-30")).from;

  test.each<readonly [string, Pasts, readonly number[]]>([
    ["at its rate", [pastProject("A", { ...amounts, rate: 0.5 })], [5, 2, 6]],
    ["as they are where no rate was kept", [pastProject("A", amounts)], [10, 4, 12]],
    [
      "but not without a rate where others have one",
      [pastProject("A", amounts), pastProject("B", { ...amounts, rate: 0.5 })],
      [5, 2, 6],
    ],
    [
      "but not of cancelled projects",
      [
        pastProject("A", { ...amounts, lifecycle: "cancelled", rate: 2 }),
        pastProject("B", amounts),
      ],
      [10, 4, 12],
    ],
    ["where there are any", [pastProject("A")], [0, 0, 0]],
  ])("sum the amounts of a period %s", (_rule, projects, sums) => {
    const { budgetAtCompletion, actualCost, estimateAtCompletion } = compared(projects);
    expect([budgetAtCompletion, actualCost, estimateAtCompletion]).toEqual(sums);
  });

  test("name the projects of either by the later name, else by their id", () => {
    const from = aPeriod("2026-08-31", {
      projects: [pastProject("A", { name: "Old" }), pastProject("B")],
    });
    const to = aPeriod("2026-09-30", { projects: [pastProject("A", { name: "New" })] });
    expect([...comparisonOf(reportOf([]), from, to).names]).toEqual([
      ["A", "New"],
      ["B", "B"],
    ]);
  });

  test("miss no project whose id is on two tabs now", () => {
    const twice = ["X", "Y"].map((tab) => aProject({ tab, facts: { projectId: "A" } }));
    const from = aPeriod("2026-08-31", { projects: [pastProject("A"), pastProject("B")] });
    const { changes: found, to } = comparisonOf(reportOf(twice), from, undefined);
    expect(found.missingProjects).toEqual([{ id: "B", name: undefined }]);
    expect(to.label).toBeUndefined();
  });
});
