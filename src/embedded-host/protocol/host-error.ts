/**
 * Codes and sentences of Excel's errors, from Microsoft's table "Application-specific error
 * handling". The sentences are for logs only; Excel translates them.
 */
const catalogue = {
  AccessDenied: [403, "You cannot perform the requested operation."],
  ActivityLimitReached: [429, "Activity limit has been reached."],
  ApiNotFound: [
    404,
    "The API you are trying to use could not be found. It may be available in a newer version of Excel.",
  ],
  Conflict: [409, "Request could not be processed because of a conflict."],
  GeneralException: [500, "There was an internal error while processing the request."],
  InvalidArgument: [400, "The argument is invalid or missing or has an incorrect format."],
  InvalidBinding: [400, "This object binding is no longer valid due to previous updates."],
  InvalidOperation: [400, "The operation attempted is invalid on the object."],
  InvalidOperationInCellEditMode: [
    400,
    "Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.",
  ],
  InvalidReference: [400, "This reference is not valid for the current operation."],
  ItemAlreadyExists: [409, "The resource being created already exists."],
  ItemNotFound: [404, "The requested resource doesn't exist."],
  RangeExceedsLimit: [
    400,
    "The cell count in the range has exceeded the maximum supported number.",
  ],
  RequestAborted: [500, "The request was aborted during run time."],
  RequestPayloadSizeLimitExceeded: [413, "The request payload size has exceeded the limit."],
  ResponsePayloadSizeLimitExceeded: [413, "The response payload size has exceeded the limit."],
  ServiceNotAvailable: [503, "The service is unavailable."],
  UnsupportedOperation: [400, "The operation being attempted is not supported."],
  UnsupportedSheet: [
    400,
    "This sheet type does not support this operation, since it is a Macro or Chart sheet.",
  ],
} as const satisfies Record<string, readonly [number, string]>;

export type ErrorCode = keyof typeof catalogue;

/** A refusal that reaches the add-in as an `OfficeExtension.Error` with this code. */
export class HostError extends Error {
  readonly code: string;
  readonly httpStatusCode: number;

  constructor(code: ErrorCode, message?: string) {
    const [status, sentence] = catalogue[code];
    super(message ?? sentence);
    this.name = "HostError";
    this.code = code;
    this.httpStatusCode = status;
  }
}

/** For codes that only a test knows, such as injected ones. */
export function statusOfCode(code: string): number {
  return isErrorCode(code) ? catalogue[code][0] : 500;
}

export function sentenceOfCode(code: string): string {
  return isErrorCode(code) ? catalogue[code][1] : code;
}

function isErrorCode(code: string): code is ErrorCode {
  return Object.hasOwn(catalogue, code);
}
