import { divide, orUnknown } from "../kernel/figure-arithmetic";
import type { Figure } from "../kernel/figure";
import { isKnown, unknown } from "../kernel/figure";
import type { Field, ProjectFacts } from "../project/project-return";

import type { BufferZone, ZoneLines } from "./buffer-zones";
import { bufferZone } from "./buffer-zones";

/** Where a project stands on its critical chain. Shares are fractions of the chain and of the buffer. */
export type CriticalChain = {
  /** From the remaining duration: what is left counts, not what is said to be done. */
  readonly chainComplete: Figure;
  readonly bufferConsumed: Figure;
  /** Buffer consumed over chain complete; above 1 the buffer goes faster than the chain. */
  readonly burnRate: Figure;
  readonly zone: Figure<BufferZone>;
};

/** The critical chain of a project; undefined where its tab gives neither chain nor buffer. */
export function criticalChain(facts: ProjectFacts, lines: ZoneLines): CriticalChain | undefined {
  const { chainLength, chainRemaining, chainCompleted, chainCompleteShare } = facts;
  const { buffer, bufferRemaining, bufferUsed, bufferConsumedShare } = facts;
  if ((chainLength ?? buffer ?? chainCompleteShare ?? bufferConsumedShare) === undefined) {
    return undefined;
  }
  const chain = { remaining: chainRemaining, used: chainCompleted, share: chainCompleteShare };
  const consumed = { remaining: bufferRemaining, used: bufferUsed, share: bufferConsumedShare };
  const chainComplete = usedShare(chainLength, chain);
  const bufferConsumed = usedShare(buffer, consumed);
  return {
    chainComplete,
    bufferConsumed,
    burnRate: divide(bufferConsumed, chainComplete, "notStarted"),
    zone: zoneOf(chainComplete, bufferConsumed, lines),
  };
}

function zoneOf(chain: Figure, consumed: Figure, lines: ZoneLines): Figure<BufferZone> {
  if (!isKnown(chain)) return chain;
  return isKnown(consumed) ? bufferZone(chain, consumed, lines) : consumed;
}

/** What remains decides where it is given: it is asked for, what is done or used is only believed. */
function usedShare(
  whole: Field<number> | undefined,
  {
    remaining,
    used,
    share,
  }: Readonly<Record<"remaining" | "used" | "share", Field<number> | undefined>>,
): Figure {
  if (whole === undefined || (remaining ?? used) === undefined) {
    return orUnknown(share?.value, "notReported");
  }
  if (whole.value <= 0) return unknown("notReadable");
  const gone = remaining === undefined ? (used?.value ?? 0) : whole.value - remaining.value;
  return divide(gone, whole.value, "notReadable");
}
