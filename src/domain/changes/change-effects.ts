import { exactSum } from "../kernel/exact-sum";
import { add, divide, subtract } from "../kernel/figure-arithmetic";
import type { Figure } from "../kernel/figure";
import { unknown } from "../kernel/figure";
import { firstWord } from "../kernel/first-word";
import { remembered } from "../kernel/remembered";
import type { Field, ProjectFacts } from "../project/project-return";
import type { Change } from "../project/section-rows";

/** Where a change request stands. What is not known to be decided is pending. */
export type ChangeState = "pending" | "approved" | "rejected";

/** Changes of one state: effects in major units and days, dearer and later are positive. */
export type ChangeSum = {
  readonly count: number;
  readonly costEffect: number;
  readonly scheduleEffect: number;
};

/** The changes of a project against its budget. */
export type ChangeEffects = {
  readonly approved: ChangeSum;
  readonly pending: ChangeSum;
  readonly rejected: number;
  /** Original budget plus approved changes. */
  readonly expectedBudget: Figure;
  /** Current budget less the expected one; other than 0 the approved changes do not explain it. */
  readonly unexplained: Figure;
  /** Sizes of the pending changes, whatever their sign, over the current budget. */
  readonly pendingShare: Figure;
};

const approvedWords: ReadonlySet<string> = new Set([
  "approved",
  "accepted",
  "agreed",
  "implemented",
]);
const rejectedWords: ReadonlySet<string> = new Set([
  "rejected",
  "declined",
  "refused",
  "withdrawn",
  "cancelled",
  "canceled",
]);

/** The state of a change by the first word of its status. */
export function changeState({ status }: Change): ChangeState {
  return status === undefined ? "pending" : stateOf(status.value);
}

const stateOf = remembered((status): ChangeState => {
  const word = firstWord(status);
  if (approvedWords.has(word)) return "approved";
  return rejectedWords.has(word) ? "rejected" : "pending";
});

/** What the changes of a project add up to; the budget is the current one, in the same currency. */
export function changeEffects(
  changes: readonly Change[],
  facts: ProjectFacts,
  budget: Figure,
): ChangeEffects {
  const by = (state: ChangeState): readonly Change[] =>
    changes.filter((change) => changeState(change) === state);
  const approved = sumOf(by("approved"));
  const pending = by("pending");
  const original = facts.originalBudget;
  const expectedBudget =
    original === undefined ? unknown("noBudget") : add(original.value, approved.costEffect);
  const sizes = pending.map((change) => Math.abs(change.costEffect?.value ?? 0));
  return {
    approved,
    pending: sumOf(pending),
    rejected: by("rejected").length,
    expectedBudget,
    unexplained: subtract(budget, expectedBudget),
    pendingShare: pendingShare(exactSum(sizes), budget),
  };
}

function pendingShare(size: number, budget: Figure): Figure {
  return size === 0 ? 0 : divide(size, budget, "noBudget");
}

function sumOf(changes: readonly Change[]): ChangeSum {
  const sum = (of: (change: Change) => Field<number> | undefined): number =>
    exactSum(changes.map((change) => of(change)?.value ?? 0));
  return {
    count: changes.length,
    costEffect: sum((change) => change.costEffect),
    scheduleEffect: sum((change) => change.scheduleEffect),
  };
}
