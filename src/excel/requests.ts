import type { Progress, Watch, WorkbookErrorClass } from "#application/ports/workbook-port";

import type { ExcelClient, GatewayOptions } from "./gateway-options";
import {
  CancelledError,
  timeoutError,
  toWorkbookError,
  type WorkbookError,
} from "./workbook-error";

/** Queues the calls of one request; what it gives back collects the answer once Excel has answered. */
export type Batch<T> = (context: Excel.RequestContext) => () => T;

export type Sending = {
  /** Whether sending it twice does no harm (the default). */
  readonly repeatable?: boolean;
  /** Estimated size of the request or the answer, whichever is larger. */
  readonly bytes?: number;
  /** Sent even if the user has asked to stop meanwhile; waiting for a further try still ends then. */
  readonly unstoppable?: boolean;
};

export type Requests = {
  /**
   * Sends one request, exactly one message to Excel. While the user edits a cell it waits and tries
   * again; failures in passing are tried again if the request is repeatable. Throws WorkbookError or
   * CancelledError.
   *
   * @param subject What is read or written, for sentences: `the tab "Website"`.
   */
  send<T>(subject: string, batch: Batch<T>, how?: Sending): Promise<T>;
  report(progress: Progress): void;
  /** Throws CancelledError if the user has asked to stop. */
  checkCancelled(): void;
  /** Lets the page breathe between two pieces of work. */
  breathe(): Promise<void>;
  /** Waits before the given further try (1 is the first); false when there is none left. */
  waitBeforeRetry(retry: number, subject: string): Promise<boolean>;
  readonly options: GatewayOptions;
};

/**
 * One `Excel.run` per request, with a new context each: a try after a failure then starts clean, and
 * objects of one request are never used in another. Ranges are untracked by those who queue them
 * (`untracked`), so that no second message is needed to let go of them.
 */
export function createRequests(
  excel: ExcelClient,
  options: GatewayOptions,
  watch: Watch,
): Requests {
  const { clock } = options;
  let latest: Progress = { step: "reading", done: 0, total: 0, subject: undefined };

  const checkCancelled = (): void => {
    if (watch.signal.aborted) throw new CancelledError();
  };
  const report = (progress: Progress): void => {
    latest = progress;
    watch.onProgress(progress);
  };
  const waitBeforeRetry = async (retry: number, subject: string): Promise<boolean> => {
    const wait = options.retryWaits[retry - 1];
    if (wait === undefined) return false;
    watch.onProgress({ ...latest, step: "retrying", subject });
    await clock.sleep(wait);
    checkCancelled();
    return true;
  };
  const waitForEdit = async (tried: number, subject: string): Promise<boolean> => {
    if (tried >= options.editTries) return false;
    watch.onProgress({ ...latest, step: "waitingForEdit", subject });
    await clock.sleep(options.editWait);
    checkCancelled();
    return true;
  };

  const send: Requests["send"] = async (subject, batch, how = {}) => {
    let retries = 0;
    let edits = 0;
    for (;;) {
      if (how.unstoppable !== true) checkCancelled();
      const answer = await attempt(excel, options, subject, batch);
      if (answer.ok) return answer.value;
      const kind: WorkbookErrorClass = answer.error.failure.class;
      const again =
        kind === "userBusy"
          ? await waitForEdit(edits++, subject)
          : kind === "transient" &&
            how.repeatable !== false &&
            !isTooBig(answer.error, how.bytes ?? 0) &&
            (await waitBeforeRetry(++retries, subject));
      if (!again) throw answer.error;
    }
  };

  return {
    send,
    report,
    checkCancelled,
    breathe: () => clock.sleep(0),
    waitBeforeRetry,
    options,
  };
}

/** From this size on a failure without a reason is taken for one of size. */
const suspectBytes = 250_000;

/** True where less in one request may help; Excel on the web gives no better code for some sizes. */
export function isTooBig(error: WorkbookError, bytes: number): boolean {
  const { class: kind, code } = error.failure;
  return kind === "tooBig" || (code === "GeneralException" && bytes >= suspectBytes);
}

type Answer<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: WorkbookError };

async function attempt<T>(
  excel: ExcelClient,
  options: GatewayOptions,
  subject: string,
  batch: Batch<T>,
): Promise<Answer<T>> {
  let stopTimer: () => void = () => undefined;
  const timeout = new Promise<never>((_resolve, reject) => {
    stopTimer = options.clock.startTimer(options.requestTimeout, () => {
      reject(timeoutError(subject, options.requestTimeout));
    });
  });
  const run = excel.run(async (context) => {
    const collect = batch(context);
    await context.sync();
    return collect();
  });
  try {
    return { ok: true, value: await Promise.race([run, timeout]) };
  } catch (error) {
    return { ok: false, error: toWorkbookError(error, subject) };
  } finally {
    stopTimer();
  }
}

/** Tells Excel not to keep the range for a later request: no answer about it, no message to free it. */
export function untracked<R extends { untrack(): R }>(range: R): R {
  return range.untrack();
}
