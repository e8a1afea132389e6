import type { WorkbookFailure } from "#application/ports/workbook-port";

import { CancelledError, WorkbookError } from "./workbook-error";

/** How work in several requests ended: done, stopped by the user, or by a failure. */
export type Ending<Done extends string> =
  | { readonly kind: Done | "cancelled" }
  | { readonly kind: "failed"; readonly failure: WorkbookFailure };

/** Does the work and says how it ended; a bug is thrown on. */
export async function endingOf<Done extends string>(
  done: Done,
  work: () => Promise<void>,
): Promise<Ending<Done>> {
  try {
    await work();
    return { kind: done };
  } catch (error) {
    if (error instanceof CancelledError) return { kind: "cancelled" };
    if (error instanceof WorkbookError) return { kind: "failed", failure: error.failure };
    throw error;
  }
}
