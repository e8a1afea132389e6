import { divide, subtract } from "../earned-value/figure-arithmetic";
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
  const { chainLength, chainRemaining, buffer, bufferRemaining } = facts;
  if (chainLength === undefined && buffer === undefined) return undefined;
  const chainComplete = usedShare(chainLength, chainRemaining);
  const bufferConsumed = usedShare(buffer, bufferRemaining);
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

function usedShare(whole: Field<number> | undefined, remaining: Field<number> | undefined): Figure {
  if (whole === undefined || remaining === undefined) return unknown("notReported");
  if (whole.value <= 0) return unknown("notReadable");
  return divide(subtract(whole.value, remaining.value), whole.value, "notReadable");
}
