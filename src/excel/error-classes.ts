import type { WorkbookErrorClass } from "#application/ports/workbook-port";

/**
 * Excel's error codes by what is done about them. Source: "Application-specific API error handling" in
 * Microsoft's add-in documentation, and the client library for the codes it makes itself.
 */
const classes: ReadonlyMap<string, WorkbookErrorClass> = new Map(
  Object.entries({
    userBusy: ["InvalidOperationInCellEditMode", "WriteNotSupportedWhenModalDialogOpen"],
    tooBig: [
      "RequestPayloadSizeLimitExceeded",
      "ResponsePayloadSizeLimitExceeded",
      "RangeExceedsLimit",
      "OperationCellsExceedLimit",
      "MemoryLimitReached",
      "RangeImageExceedsLimit",
    ],
    transient: [
      "ServiceNotAvailable",
      "ActivityLimitReached",
      "Conflict",
      "RequestAborted",
      "OperationAborted",
      "ConnectionFailure",
      "InvalidOrTimedOutSession",
      "GeneralException",
    ],
    stale: ["ItemNotFound", "InvalidReference", "InvalidBinding"],
    blocked: [
      "AccessDenied",
      "UnsupportedSheet",
      "FilteredRangeConflict",
      "MergedRangeConflict",
      "PivotTableRangeConflict",
      "NonBlankCellOffSheet",
      "InsertDeleteConflict",
    ],
    capability: [
      "ApiNotFound",
      "NotImplemented",
      "UnsupportedOperation",
      "UnsupportedFeature",
      "UndoNotSupported",
    ],
    timeout: ["Timeout"],
  } satisfies Partial<Record<WorkbookErrorClass, readonly string[]>>).flatMap(([name, codes]) =>
    codes.map((code) => [code, name as WorkbookErrorClass] as const),
  ),
);

/** The class of an Excel error code; codes nobody listed are `other`. */
export function classifyErrorCode(code: string): WorkbookErrorClass {
  return classes.get(code) ?? "other";
}
