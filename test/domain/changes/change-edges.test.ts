import { describe, expect, test } from "@jest/globals";

import { changeEffects, changeState } from "#domain/changes/change-effects";
import { unknown } from "#domain/kernel/figure";
import type { Figure } from "#domain/kernel/figure";

import { aProject } from "../portfolio/a-project";

describe("changes at their edges", () => {
  test.each([
    ["Agreed", "approved"],
    ["IMPLEMENTED in May", "approved"],
    ["Declined", "rejected"],
    ["refused", "rejected"],
    ["Cancelled", "rejected"],
    ["Canceled", "rejected"],
    ["Not approved", "pending"],
    ["", "pending"],
  ])("%j is %s", (status, state) => {
    const [change] = aProject({ changes: [{ status }] }).changes ?? [];
    expect(changeState(change!)).toBe(state);
  });

  test("nothing pending is no share of no budget; something pending of none is not known", () => {
    const effects = (costEffect: number, budget: Figure): ReturnType<typeof changeEffects> =>
      changeEffects(aProject({ changes: [{ costEffect }] }).changes ?? [], {}, budget);
    expect(effects(0, 0).pendingShare).toBe(0);
    expect(effects(5, 0).pendingShare).toEqual(unknown("noBudget"));
    expect(effects(-5, 100).pendingShare).toBe(0.05);
    expect(effects(5, 100)).toMatchObject({
      approved: { count: 0, costEffect: 0, scheduleEffect: 0 },
      pending: { count: 1, costEffect: 5, scheduleEffect: 0 },
      rejected: 0,
      unexplained: unknown("noBudget"),
    });
  });

  test("a budget above the original and its approved changes is not explained by them", () => {
    const { changes = [], facts } = aProject({
      facts: { originalBudget: 0 },
      changes: [{ status: "Approved", costEffect: 30, scheduleEffect: -4 }, { status: "Rejected" }],
    });
    expect(changeEffects(changes, facts, 50)).toMatchObject({
      approved: { count: 1, costEffect: 30, scheduleEffect: -4 },
      rejected: 1,
      expectedBudget: 30,
      unexplained: 20,
    });
  });
});
