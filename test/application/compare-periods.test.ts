import { afterEach, describe, expect, test } from "@jest/globals";

import { closePeriod } from "#application/close-period";
import { compareTwoPeriods } from "#application/compare-periods";
import { describeComparison } from "#application/describe-comparison";
import { listPeriods } from "#application/list-periods";
import { comparisonJson } from "#application/periods-json";
import type { CompareOutcome } from "#application/outcome";
import type { PeriodComparison } from "#domain/portfolio/period-comparison";

import { closeDesks, type Desk } from "../excel/support/workbook";
import { day, deskWithProjects, today } from "./support/plain-portfolio";

afterEach(closeDesks);
// Each test closes periods of a workbook several times.

const november = { today: day("2026-12-03"), statusDate: day("2026-11-30") };

/** Two closed periods; between them Roof spends more. */
async function deskWithPeriods(): Promise<Desk> {
  const desk = await deskWithProjects();
  await closePeriod(desk.port, { today, statusDate: day("2026-09-30") }, desk.watch);
  desk.host.edits.enter("Roof", "B6", 700);
  await closePeriod(desk.port, { today, statusDate: day("2026-10-31") }, desk.watch);
  return desk;
}

function compared(outcome: CompareOutcome): PeriodComparison {
  if (outcome.kind !== "compared") throw new Error(`ended as ${JSON.stringify(outcome)}`);
  return outcome.comparison;
}

describe("comparing two periods", () => {
  test("says what changed between two closed ones", async () => {
    const desk = await deskWithPeriods();
    const request = { ...november, from: "2026-09", to: "2026-10" };
    const comparison = compared(await compareTwoPeriods(desk.port, request, desk.watch));
    expect(comparison.from).toMatchObject({ label: "2026-09", reportDate: "2026-09-30" });
    expect(comparison.to).toMatchObject({ label: "2026-10", reportDate: "2026-10-31" });
    expect(comparison.to.actualCost - comparison.from.actualCost).toBe(300);
    expect(describeComparison(comparison)).toContainEqual({
      title: "Money",
      lines: expect.arrayContaining([expect.stringMatching(/^Actual cost \+\S* 300$/)]),
    });
  });

  test("compares with now, where a project may be new and another missing", async () => {
    const desk = await deskWithPeriods();
    desk.host.edits.enter("Lift", "B1", "Lifts, new contract");
    desk.host.edits.enter("Roof", "B6", 800);
    const request = { ...november, from: "2026-10", to: "now" };
    const comparison = compared(await compareTwoPeriods(desk.port, request, desk.watch));
    expect(comparison.to.label).toBeUndefined();
    expect(comparison.to.actualCost - comparison.from.actualCost).toBe(100);
    const json = comparisonJson(comparison);
    expect(json["from"]).toMatchObject({ period: "2026-10" });
    expect(json["to"]).toMatchObject({ period: null, reportDate: "2026-11-30" });
    expect(json["exchange"]).toBeNull();
  });

  test("finds nothing where nothing changed", async () => {
    const desk = await deskWithProjects();
    await closePeriod(desk.port, { today, statusDate: day("2026-10-31") }, desk.watch);
    const request = { ...november, from: "2026-10", to: "now" };
    const comparison = compared(await compareTwoPeriods(desk.port, request, desk.watch));
    expect(describeComparison(comparison)).toEqual([]);
  });

  test.each([
    ["a period that was not closed", { from: "2026-07", to: "now" }, /no closed period "2026-07"/],
    ["a later one that was not closed", { from: "2026-09", to: "2027-01" }, /period "2027-01"/],
    ["a period with itself", { from: "2026-10", to: "2026-10" }, /compare with a later one/],
    ["the later with the earlier", { from: "2026-10", to: "2026-09" }, /compare with a later one/],
  ])("refuses %s", async (_what, ends, reason) => {
    const desk = await deskWithPeriods();
    const outcome = await compareTwoPeriods(desk.port, { ...november, ...ends }, desk.watch);
    expect(outcome).toMatchObject({ kind: "blocked", reason: expect.stringMatching(reason) });
  });

  test("writes nothing", async () => {
    const desk = await deskWithPeriods();
    const before = desk.host.save();
    await compareTwoPeriods(desk.port, { ...november, from: "2026-09", to: "now" }, desk.watch);
    expect(desk.host.save()).toEqual(before);
  });
});

describe("listing the periods", () => {
  test("gives the closed ones, oldest first", async () => {
    const desk = await deskWithPeriods();
    const listed = await listPeriods(desk.port, desk.watch);
    expect(listed).toMatchObject({
      kind: "listed",
      periods: [{ label: "2026-09", closedOn: today }, { label: "2026-10" }],
    });
  });

  test("gives none before one is closed", async () => {
    const desk = await deskWithProjects();
    expect(await listPeriods(desk.port, desk.watch)).toEqual({ kind: "listed", periods: [] });
  });
});
