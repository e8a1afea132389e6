import type { Steps } from "#domain/kernel/steps";

import type { Watch } from "./ports/workbook-port";

/** Does long work step by step, with a breath in between; undefined where the user cancels. */
export async function inSteps<T>(steps: Steps<T>, watch: Watch): Promise<T | undefined> {
  let step = steps.next();
  while (step.done !== true) {
    if (watch.breathe !== undefined) await watch.breathe();
    if (watch.signal.aborted) return undefined;
    step = steps.next();
  }
  return step.value;
}
