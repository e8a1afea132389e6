import type { WorkbookErrorClass, WorkbookFailure } from "#application/ports/workbook-port";

import { classifyErrorCode } from "./error-classes";

/** A failure of Excel on its way to the edge of this room, where it becomes a value. */
export class WorkbookError extends Error {
  readonly failure: WorkbookFailure;

  constructor(failure: WorkbookFailure, cause?: unknown) {
    super(failure.message, { cause });
    this.name = "WorkbookError";
    this.failure = failure;
  }
}

/** The user has asked to stop; thrown between requests, so that nothing is left half sent. */
export class CancelledError extends Error {
  constructor() {
    super("The user has cancelled.");
    this.name = "CancelledError";
  }
}

/**
 * What Excel's client throws, recognised by its form: in tests and in the browser demo the client lives
 * in a realm of its own, so that `instanceof` would not know it.
 */
type ExcelError = Error & {
  readonly code: string;
  readonly debugInfo?: { readonly statement?: string; readonly errorLocation?: string };
};

/** Turns an error of Excel into ours, with `subject` being what was read or written; bugs are thrown on. */
export function toWorkbookError(error: unknown, subject: string): WorkbookError {
  if (error instanceof WorkbookError) return error;
  if (!isExcelError(error)) throw error;
  const failure: WorkbookFailure = {
    class: classifyErrorCode(error.code),
    code: error.code,
    message: describeFailure(classifyErrorCode(error.code), subject, error),
    at: whereItHappened(error),
  };
  return new WorkbookError(failure, error);
}

export function timeoutError(subject: string, milliseconds: number): WorkbookError {
  const seconds = String(Math.round(milliseconds / 1000));
  return new WorkbookError({
    class: "timeout",
    code: "Timeout",
    message: `Excel did not answer within ${seconds} seconds (${subject}). Reload the add-in and try again.`,
    at: undefined,
  });
}

function isExcelError(error: unknown): error is ExcelError {
  return (
    typeof error === "object" &&
    error !== null &&
    "code" in error &&
    typeof error.code === "string" &&
    "message" in error &&
    "debugInfo" in error
  );
}

function whereItHappened(error: ExcelError): string | undefined {
  const place = error.debugInfo?.statement ?? error.debugInfo?.errorLocation;
  return place === undefined || place === "" ? undefined : place;
}

function describeFailure(kind: WorkbookErrorClass, subject: string, error: ExcelError): string {
  switch (kind) {
    case "userBusy":
      return `A cell is being edited in Excel (${subject}). Press Enter or Esc in the sheet and try again.`;
    case "tooBig":
      return `Excel refused the amount of cells in one go, even in small pieces (${subject}).`;
    case "transient":
      return `Excel could not do it just now (${subject}). Try again in a moment.`;
    case "stale":
      return `Something was renamed or deleted in the workbook meanwhile (${subject}). Try again.`;
    case "blocked":
      return `Excel refuses access to ${subject}: it is protected or locked.`;
    case "capability":
      return `This Excel cannot do what is needed (${subject}).`;
    case "timeout":
      return `Excel gave up waiting (${subject}). Try again.`;
    case "other":
      return `Excel reported ${error.code} (${subject}): ${error.message}`;
  }
}
