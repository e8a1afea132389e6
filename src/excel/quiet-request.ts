import { type Batch, type Requests, type Sending } from "./requests";
import type { Step } from "./sheet-steps";
import { WorkbookError } from "./workbook-error";

/** A request that writes: without redrawing and without events of our own in between. */
export function quietly<T>(queue: (context: Excel.RequestContext) => () => T): Batch<T> {
  return (context) => {
    context.application.suspendScreenUpdatingUntilNextSync();
    context.runtime.enableEvents = false;
    const collect = queue(context);
    context.runtime.enableEvents = true;
    return collect;
  };
}

/** Writing is not stopped half way through a sheet, and what failed is looked at before a new try. */
export const writing: Sending = { repeatable: false, unstoppable: true };

export function sumBytes(steps: readonly Step[]): number {
  return steps.reduce((sum, { bytes }) => sum + bytes, 0);
}

/** A request that broke off half way has left events switched off; gives a note if they stay so. */
export async function restoreEvents(requests: Requests): Promise<string | undefined> {
  try {
    await requests.send(
      "the events of the workbook",
      (context) => {
        context.runtime.enableEvents = true;
        return () => undefined;
      },
      { unstoppable: true },
    );
    return undefined;
  } catch (error) {
    if (error instanceof WorkbookError) {
      return "Excel's events could not be switched on again; reload the add-in.";
    }
    throw error;
  }
}
