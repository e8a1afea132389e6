export type OoxmlErrorCode =
  | "notAZip"
  | "encrypted"
  | "legacyXls"
  | "truncated"
  | "empty"
  | "notAWorkbook"
  | "tooLarge"
  | "damaged";

/** Why a file cannot be opened, read or changed; `message` is one sentence for the person who chose the file. */
export class OoxmlError extends Error {
  override readonly name = "OoxmlError";
  readonly code: OoxmlErrorCode;

  constructor(code: OoxmlErrorCode, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.code = code;
  }
}
