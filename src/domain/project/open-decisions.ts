import { isClosedStatus } from "./closed-status";
import type { Decision } from "./project-return";

/** Decisions not taken yet that ask something, the earliest deadline first, then in tab order. */
export function openDecisions(decisions: readonly Decision[]): readonly Decision[] {
  return decisions
    .filter(
      (decision) => decision.question !== undefined && !isClosedStatus(decision.status?.value),
    )
    .map((decision, index) => ({ decision, index, deadline: decision.deadline?.value ?? "9999" }))
    .sort(
      (left, right) =>
        (left.deadline < right.deadline ? -1 : left.deadline > right.deadline ? 1 : 0) ||
        left.index - right.index,
    )
    .map((entry) => entry.decision);
}
