import { describe, expect, test } from "@jest/globals";
import fc from "fast-check";

import { changeEffects, changeState } from "#domain/changes/change-effects";

import { aProject } from "../portfolio/a-project";

test.each([
  ["Approved", "approved"],
  ["accepted with conditions", "approved"],
  ["Rejected", "rejected"],
  ["Withdrawn", "rejected"],
  ["Pending", "pending"],
  ["With the board", "pending"],
  [undefined, "pending"],
])("a change that is %s is %s", (status, state) => {
  const changes = aProject({ changes: [status === undefined ? {} : { status }] }).changes ?? [];
  expect(changes.map(changeState)).toEqual([state]);
});

describe("the changes of a project", () => {
  const { changes = [], facts } = aProject({
    facts: { originalBudget: 1000, budgetAtCompletion: 1150 },
    changes: [
      { status: "Approved", costEffect: 200, scheduleEffect: 14 },
      { status: "Approved", costEffect: -50 },
      { status: "Pending", costEffect: 100, scheduleEffect: 7 },
      { status: "Pending", costEffect: -15 },
      { status: "Rejected", costEffect: 9999 },
    ],
  });

  test("original budget plus approved changes is the current budget", () => {
    const effects = changeEffects(changes, facts, 1150);
    expect(effects.approved).toEqual({ count: 2, costEffect: 150, scheduleEffect: 14 });
    expect(effects.expectedBudget).toBe(1150);
    expect(effects.unexplained).toBe(0);
    expect(changeEffects(changes, facts, 1300).unexplained).toBe(150);
  });

  test("a pending saving does not hide a pending cost", () => {
    const effects = changeEffects(changes, facts, 1150);
    expect(effects.pending.costEffect).toBe(85);
    expect(effects.pendingShare).toBeCloseTo(0.1, 12);
  });

  test("without budgets the sums stay and the comparisons are not known", () => {
    const effects = changeEffects(changes, {}, { unknown: "noBudget" });
    expect(effects.pending.count).toBe(2);
    expect(effects.expectedBudget).toEqual({ unknown: "noBudget" });
    expect(effects.pendingShare).toEqual({ unknown: "noBudget" });
    expect(changeEffects([], {}, { unknown: "noBudget" }).pendingShare).toBe(0);
  });
});

test("the order of the changes changes nothing, one more pending never lowers the share", () => {
  const change = fc.record({
    status: fc.constantFrom("Approved", "Pending", "Rejected"),
    costEffect: fc.integer({ min: -1000, max: 1000 }),
  });
  fc.assert(
    fc.property(fc.array(change, { maxLength: 8 }), change, (rows, more) => {
      const of = (list: readonly (typeof more)[]): ReturnType<typeof changeEffects> =>
        changeEffects(aProject({ changes: list }).changes ?? [], {}, 5000);
      expect(of([...rows].reverse())).toEqual(of(rows));
      expect(Number(of([...rows, more]).pendingShare)).toBeGreaterThanOrEqual(
        Number(of(rows).pendingShare),
      );
    }),
  );
});
